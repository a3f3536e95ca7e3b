import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { MAX_EXCLUDE, parseExclude } from '../../src/watches/exclude.ts';
import { MAX_EXPRESSION, parseWatch } from '../../src/watches/grammar.ts';
import { compileWatches } from '../../src/watches/matcher.ts';

const LONG = 100_000;
/** A text is held against so many pieces of it; a square law would make the whole that many times as dear. */
const PIECES = 10;
/** How much dearer a character of the whole may be: long lists cost the memory more. */
const MAX_GROWTH = 3;
const ROUNDS = 7;
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

function timeOf(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/**
 * How much dearer a whole is than its pieces together. Both are measured right after each other, and the best of
 * some rounds counts, so that a busy machine burdens both alike.
 */
function growth(scrap: string, length: number, run: (text: string) => unknown): number {
  const whole = filled(scrap, length);
  const piece = filled(scrap, length / PIECES);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS && Math.min(...ratios) >= MAX_GROWTH / 2; round += 1) {
    const pieces = timeOf(() => {
      for (let i = 0; i < PIECES; i += 1) run(piece);
    });
    ratios.push(timeOf(() => run(whole)) / Math.max(FLOOR_MS, pieces));
  }
  return Math.min(...ratios);
}

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
    'a NEAR/3 alza',
    '(ceska OR rohlik) NEAR/50 (aa OR ceska)',
  ];
  const matcher = compileWatches(expressions.map((expression, id) => ({ id, expression, exclude: 'mall' })));

  it.each(SCRAPS)('%j matched', (scrap) => {
    const match = (text: string) =>
      matcher.match({ title: text, text, authorName: text, sourceName: text, url: text });
    expect(growth(scrap, LONG, match)).toBeLessThan(MAX_GROWTH);
  });

  it.each(SCRAPS)('%j as the longest list of excluded words', (scrap) => {
    expect(growth(scrap, MAX_EXCLUDE, parseExclude)).toBeLessThan(MAX_GROWTH);
  });

  it.each(SCRAPS)('%j as the longest expression', (scrap) => {
    expect(growth(scrap, MAX_EXPRESSION, parseWatch)).toBeLessThan(MAX_GROWTH);
  });
});
