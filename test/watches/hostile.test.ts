import { describe, expect, it } from 'vitest';
import { MAX_EXCLUDE, parseExclude } from '../../src/watches/exclude.ts';
import { MAX_EXPRESSION, parseWatch } from '../../src/watches/grammar.ts';
import { compileWatches } from '../../src/watches/matcher.ts';
import { growth, MAX_GROWTH } from '../setup/growth.ts';

const LONG = 100_000;
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
