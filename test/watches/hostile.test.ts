import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { MAX_EXCLUDE, parseExclude } from '../../src/watches/exclude.ts';
import { MAX_EXPRESSION, parseWatch } from '../../src/watches/grammar.ts';
import { compileWatches } from '../../src/watches/matcher.ts';

const SHORT = 10_000;
const LONG = 100_000;
/** Ten times the text may take ten times as long, and a busy machine adds to that; a square law would take a hundred times. */
const MAX_GROWTH = 60;
/** Below this a measured time is noise. */
const FLOOR_MS = 2;

const SCRAPS = [
  'a',
  'a ',
  'a.',
  'a-',
  'a_',
  '#a_',
  '@a.',
  '@a@',
  '#',
  '@',
  'aB',
  'https://',
  'https://a/',
  'http://a?b ',
  'ž',
  'Ž ',
  'ß',
  '\u0301',
  '"',
  '(',
  '-',
  '*',
  'alza ',
  'alza.cz ',
  'ceska ',
  'rohlik ',
  'Rohlík, ',
  'LOT-u. ',
  'Albert Novák ',
  'zasilkovnna',
  'zasilkovnna ',
  'České poště ',
  'lang:',
  '😀',
  '\n',
  ',',
];

const bestTime = (run: () => void): number =>
  Math.min(
    ...[1, 2, 3, 4, 5].map(() => {
      const started = performance.now();
      run();
      return performance.now() - started;
    }),
  );

const filled = (scrap: string, length: number) =>
  scrap.repeat(Math.ceil(length / scrap.length)).slice(0, length);

describe('cost grows with the length, whatever the text', () => {
  const expressions = [
    'alza',
    '"ceska ceska ceska ceska posta"',
    'a*',
    'ab*',
    '"a a a a a a a a b"',
    '#a*',
    '@a',
    'a.cz',
    'žabka',
    'author:a',
    'a -b',
    'Rohlík',
    'LOT',
    'Albert',
    'Zásilkovna',
    '"Česká pošta"',
  ];
  const matcher = compileWatches(expressions.map((expression, id) => ({ id, expression, exclude: 'mall' })));

  it.each(SCRAPS)('%j matched', (scrap) => {
    const time = (length: number) => {
      const text = filled(scrap, length);
      return bestTime(() =>
        matcher.match({ title: text, text, authorName: text, sourceName: text, url: text }),
      );
    };
    expect(time(LONG) / Math.max(FLOOR_MS, time(SHORT))).toBeLessThan(MAX_GROWTH);
  });

  it.each(SCRAPS)('%j as the longest list of excluded words', (scrap) => {
    const time = (length: number) => bestTime(() => parseExclude(filled(scrap, length)));
    expect(time(MAX_EXCLUDE) / Math.max(FLOOR_MS, time(MAX_EXCLUDE / 10))).toBeLessThan(MAX_GROWTH);
  });

  it.each(SCRAPS)('%j as the longest expression', (scrap) => {
    const time = (length: number) => bestTime(() => parseWatch(filled(scrap, length)));
    expect(time(MAX_EXPRESSION) / Math.max(FLOOR_MS, time(MAX_EXPRESSION / 10))).toBeLessThan(MAX_GROWTH);
  });
});
