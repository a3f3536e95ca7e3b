import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS, translator } from '../../src/i18n/index.ts';
import { parseExclude } from '../../src/watches/exclude.ts';
import { isAnchored, MAX_EXPRESSION, parseWatch, printWatch } from '../../src/watches/grammar.ts';
import { tree } from './trees.ts';

/** What an expression means, written the one canonical way; or the key of its error. */
function canonical(expression: string): string {
  const parsed = parseWatch(expression);
  return parsed.ok ? printWatch(parsed.ast) : parsed.error.key;
}

describe('a search expression', () => {
  it.each([
    ['alza', 'alza'],
    ['alza reklamace', 'alza AND reklamace'],
    ['a b OR c d', 'a AND b OR c AND d'],
    ['(a OR b) c', '(a OR b) AND c'],
    ['alza -mall', 'alza AND NOT mall'],
    ['alza −"bílé zboží" –(x OR y)', 'alza AND NOT "bílé zboží" AND NOT (x OR y)'],
    ['alza and or not mall', 'alza AND and AND or AND not AND mall'],
    ['a "AND" b', 'a AND "AND" AND b'],
    ['„česká  pošta“', '"česká pošta"'],
    ['x-kom T-Mobile', 'x-kom AND T-Mobile'],
    ['#AlzaCz @alza_cz alza.cz alz*', '#AlzaCz AND @alza_cz AND alza.cz AND alz*'],
    ['https://www.alza.cz/iphone?x=1', 'alza.cz'],
    [
      'a lang:cs source:idnes.cz author:"Jan Novák"',
      'a AND lang:cs AND source:idnes.cz AND author:"Jan Novák"',
    ],
    ['a OR (b OR (c))', 'a OR b OR c'],
    ['a NOT NOT b', 'a AND NOT NOT b'],
    ['a NEAR/5 bo* c', 'a NEAR/5 bo* AND c'],
    ['w NOT x NEAR/3 y', 'w AND NOT x NEAR/3 y'],
    ['("a b" OR #c) NEAR/50 (d)', '("a b" OR #c) NEAR/50 d'],
    ['a NEAR/2 b NEAR/03 c', 'a NEAR/2 b AND b NEAR/3 c'],
    ['near far', 'near AND far'],
  ])('%s means %s', (expression, meaning) => {
    expect(canonical(expression)).toBe(meaning);
  });

  it.each([
    ['Dr.Max', 'word'],
    ['alza.cz', 'domain'],
    ['mediaexpert.pl', 'domain'],
    ['s.r.o.', 'word'],
    ['zboží.shop', 'domain'],
  ])('takes %s for a %s', (expression, kind) => {
    const parsed = parseWatch(expression);
    expect(parsed.ok && parsed.ast.kind).toBe(kind);
  });

  it('is written so that it reads back the same', () => {
    fc.assert(
      fc.property(tree.filter(isAnchored), (ast) => {
        expect(parseWatch(printWatch(ast))).toEqual({ ok: true, ast });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a wrong expression', () => {
  it.each([
    ['', 'watch.error.empty', 0, 0, undefined],
    ['alza "česká pošta', 'watch.error.unclosed_quote', 5, 17, 'alza "česká pošta"'],
    ['(alza "česká pošta)', 'watch.error.unclosed_quote', 6, 19, '(alza "česká pošta")'],
    ['alza "', 'watch.error.unclosed_quote', 5, 6, 'alza'],
    ['alza ""', 'watch.error.empty_phrase', 5, 7, 'alza'],
    ['(alza OR mall', 'watch.error.unclosed_bracket', 0, 1, '(alza OR mall)'],
    ['alza)', 'watch.error.extra_bracket', 4, 5, 'alza'],
    ['alza ()', 'watch.error.empty_brackets', 5, 7, 'alza'],
    ['alza AND', 'watch.error.dangling_operator', 5, 8, 'alza'],
    ['OR alza', 'watch.error.dangling_operator', 0, 2, 'alza'],
    ['alza AND OR mall', 'watch.error.dangling_operator', 5, 8, 'alza OR mall'],
    ['alza NOT', 'watch.error.dangling_operator', 5, 8, 'alza'],
    ['-alza', 'watch.error.only_negative', 0, 5, 'alza'],
    ['alza OR NOT mall', 'watch.error.only_negative', 0, 16, 'alza AND NOT mall'],
    ['-alza -mall', 'watch.error.only_negative', 0, 11, 'alza AND NOT mall'],
    ['alza & mall', 'watch.error.not_a_word', 5, 6, 'alza AND mall'],
    ['alza || mall', 'watch.error.not_a_word', 5, 7, 'alza OR mall'],
    ['alza - mall', 'watch.error.not_a_word', 5, 6, 'alza mall'],
    ['*alza', 'watch.error.wildcard_place', 0, 5, 'alza'],
    ['al*za', 'watch.error.wildcard_place', 0, 5, 'al*'],
    ['a*', 'watch.error.wildcard_short', 0, 2, 'a'],
    ['#alza-cz', 'watch.error.hashtag', 0, 8, '#alzacz'],
    ['alza lang:cz', 'watch.error.language', 5, 12, 'alza lang:cs'],
    ['alza lang:klingon', 'watch.error.language', 5, 17, undefined],
    ['alza jazyk:cs', 'watch.error.unknown_field', 5, 13, 'alza lang:cs'],
    ['pozor:alza', 'watch.error.unknown_field', 0, 10, '"pozor:alza"'],
    ['alza author:', 'watch.error.empty_field', 5, 12, 'alza'],
    ['alza NEAR mall', 'watch.error.near_distance', 5, 9, 'alza NEAR/8 mall'],
    ['alza near/3 mall', 'watch.error.near_distance', 5, 11, 'alza NEAR/3 mall'],
    ['alza NEAR/0 mall', 'watch.error.near_distance', 5, 11, 'alza NEAR/8 mall'],
    ['alza NEAR/500 mall', 'watch.error.near_distance', 5, 13, 'alza NEAR/50 mall'],
    ['alza NEAR/x mall', 'watch.error.near_distance', 5, 11, 'alza NEAR/8 mall'],
    ['alza NEAR/3', 'watch.error.dangling_operator', 5, 11, 'alza'],
    ['NEAR/3 alza', 'watch.error.dangling_operator', 0, 6, 'alza'],
    ['alza NEAR/3 lang:cs', 'watch.error.near_side', 12, 19, 'alza AND lang:cs'],
    ['(a b) NEAR/3 c', 'watch.error.near_side', 0, 5, '(a b) AND c'],
    ['a NEAR/3 (b OR NOT c)', 'watch.error.near_side', 9, 21, 'a AND (b OR NOT c)'],
    ['alza NEAR/3 -mall', 'watch.error.dangling_operator', 5, 11, 'alza -mall'],
    ['alza.*', 'watch.error.wildcard_place', 0, 6, 'alza'],
    ['lang:c*', 'watch.error.language', 0, 7, undefined],
    ['(alza AND (mall OR "x', 'watch.error.unclosed_quote', 19, 21, '(alza AND (mall OR "x"))'],
  ])('%s: %s', (expression, key, start, end, replacement) => {
    const parsed = parseWatch(expression);
    if (parsed.ok) throw new Error('parsed');
    const { error } = parsed;
    expect([error.key, error.start, error.end, error.fix?.replacement]).toEqual([
      key,
      start,
      end,
      replacement,
    ]);
    for (const lang of LANGS) {
      const { maybe } = translator(lang);
      expect(maybe(error.key, error.params)).toMatch(/^[^{}]+$/u);
      if (error.fix) expect(maybe(error.fix.key, error.fix.params)).toMatch(/^[^{}]+$/u);
    }
  });

  it('too long or too deep is refused without a proposal', () => {
    expect(canonical('alza '.repeat(MAX_EXPRESSION))).toBe('watch.error.too_long');
    expect(canonical(`${'('.repeat(1_000)}alza${')'.repeat(1_000)}`)).toBe('watch.error.too_deep');
    expect(canonical(`alza ${'NOT '.repeat(500)}b`)).toBe('watch.error.too_deep');
  });

  it('whatever is typed: no exception, the place is inside, and a proposed correction parses', () => {
    const scrap = fc.constantFrom(
      'alza',
      'AND',
      'OR',
      'NOT',
      'NEAR/3',
      'NEAR',
      '(',
      ')',
      '"',
      '„',
      '-',
      '*',
      '#',
      '@',
      'lang:',
      'x:',
      'cz',
      '.',
      '&',
      ' ',
      '😀',
    );
    const typed = fc.oneof(
      fc.array(scrap, { maxLength: 12 }).map((scraps) => scraps.join('')),
      fc.array(scrap, { maxLength: 12 }).map((scraps) => scraps.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    fc.assert(
      fc.property(typed, (expression) => {
        const parsed = parseWatch(expression);
        if (parsed.ok) {
          expect(parseWatch(printWatch(parsed.ast))).toEqual(parsed);
          return;
        }
        const { start, end, fix } = parsed.error;
        expect(0 <= start && start <= end && end <= expression.length).toBe(true);
        if (fix) expect(parseWatch(fix.replacement).ok).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the list of excluded words', () => {
  it('takes commas, semicolons and lines; several words are a phrase', () => {
    expect(
      parseExclude('mall, "bílé zboží";\n - nákupní centrum\n#alza, alz*, lang:de,, author:Jan Novák'),
    ).toEqual({
      ok: true,
      terms: [
        { kind: 'word', text: 'mall' },
        { kind: 'phrase', text: 'bílé zboží' },
        { kind: 'phrase', text: 'nákupní centrum' },
        { kind: 'hashtag', text: 'alza' },
        { kind: 'prefix', text: 'alz' },
        { kind: 'field', field: 'lang', value: 'de' },
        { kind: 'field', field: 'author', value: 'Jan Novák' },
      ],
    });
  });

  it('may be empty, and has no operators', () => {
    expect(parseExclude(' \n')).toEqual({ ok: true, terms: [] });
    expect(parseExclude('a OR b')).toEqual({ ok: true, terms: [{ kind: 'phrase', text: 'a OR b' }] });
  });

  it('says where it is wrong and what to write instead', () => {
    const parsed = parseExclude('mall, *x, cena');
    expect(parsed.ok ? null : parsed.error).toMatchObject({
      key: 'watch.error.wildcard_place',
      start: 6,
      end: 8,
      fix: { replacement: 'mall, x, cena' },
    });
  });
});
