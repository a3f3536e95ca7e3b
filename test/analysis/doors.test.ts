import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alternativesOf } from '../../src/analysis/doors/alternatives.ts';
import { Doors } from '../../src/analysis/doors/index.ts';
import { literalsOf } from '../../src/analysis/doors/literals.ts';
import { cs } from '../../src/analysis/urgency/words/cs.ts';
import { en } from '../../src/analysis/urgency/words/en.ts';
import { pl } from '../../src/analysis/urgency/words/pl.ts';
import { sk } from '../../src/analysis/urgency/words/sk.ts';
import { foldPlain } from '../../src/lib/fold.ts';
import { readCorpus } from '../train/corpus.ts';

describe('what an expression needs', () => {
  test.each([
    [/\bhor(?:i|el)\b/, [[' hori ', ' horel ']]],
    [/\b(?:pisu|volam)[^.]{0,30}\bpodruhe/, [[' podruhe'], [' pisu', ' volam']]],
    [/\d{3}-\d{2}|\d{4}/, [['000 00', '0000']]],
    [/dopis(?:y|u)?(?= domu)/, [['dopis', 'dopisy', 'dopisu']]],
    [/\bsoud[a-z]{0,3}/, [[' soud']]],
    [/(?:jak |co )?(?:dlouho|dele)/, [['dlouho', 'dele', 'jak dlouho', 'jak dele', 'co dlouho', 'co dele']]],
    [/ne|zcela/, []],
    [/[a-z]{3}|zcela/, []],
    [/Soud/i, []],
  ])('%s', (expression, needs) => {
    expect(literalsOf(expression).map((words) => [...words].sort())).toEqual(
      needs.map((words) => [...words].sort()),
    );
  });
});

describe('the alternatives of an expression', () => {
  test.each([
    [/\bpisu|[|)]volam(?:i|y)/, ['\\bpisu', '[|)]volam(?:i|y)']],
    [/\b(?:pisu|vola(?:m|t)\))/, ['\\b(?:pisu)', '\\b(?:vola(?:m|t)\\))']],
    [/\b(?:pisu|volam) (?:domu|ven)/, ['\\b(?:pisu|volam) (?:domu|ven)']],
    [/\?|dopis|ne/, ['\\?|ne', 'dopis']],
    [/Soud|Dopis/i, ['Soud|Dopis']],
  ])('%s', (expression, alternatives) => {
    expect(alternativesOf(expression).map((one) => one.expression.source)).toEqual(alternatives);
  });

  test('match where it does', async () => {
    const texts = (await Promise.all(['cs', 'sk', 'pl', 'en'].map(readCorpus)))
      .flatMap((some) => some.filter((_, i) => i % 40 === 0))
      .map(({ text }) => foldPlain(text));
    for (const expression of expressions) {
      const alternatives = alternativesOf(expression);
      const differs = texts.find(
        (text) => expression.test(text) !== alternatives.some((one) => one.expression.test(text)),
      );
      expect(differs, expression.source).toBeUndefined();
    }
  });
});

const expressions = [cs, sk, pl, en].flatMap((words) => Object.values(words).flat());

describe('a door', () => {
  test('is never shut before an expression that matches', async () => {
    const doors = new Doors(expressions);
    const posts = await Promise.all(['cs', 'sk', 'pl', 'en'].map(readCorpus));
    const texts = posts.flatMap((some) =>
      some.filter((_, i) => i % 4 === 0).map(({ text }) => foldPlain(text)),
    );
    let opened = 0;
    for (const text of texts) {
      const open = new Set(doors.openFor(text));
      opened += open.size;
      for (const [i, expression] of expressions.entries())
        if (!open.has(i) && expression.test(text))
          throw new Error(`${expression.source} is shut before: ${text}`);
    }
    expect(opened / (texts.length * expressions.length)).toBeLessThan(0.05);
  });

  test('is open for every text that an expression is made of', () => {
    const door = new Doors([/\bhor(?:i|el)\b[^.]{0,9}\bdum/]);
    const sign = fc.constantFrom(' ', '.', '\n', 'a', '1', '_', 'á', '😀');
    fc.assert(
      fc.property(
        fc.array(sign),
        fc.array(sign),
        fc.constantFrom('hori', 'horel'),
        (before, behind, word) => {
          const open = door.openFor(`${before.join('')} ${word} muj dum${behind.join('')}`);
          return open.includes(0);
        },
      ),
    );
  });
});
