import { describe, expect, test } from 'vitest';
import { parseQuery, termQuery } from '../../src/search/query.ts';
import { documentOf } from '../../src/search/words.ts';

const asked = (text: string) => parseQuery(text).terms.map(termQuery);

describe('what is typed', () => {
  test('words are folded and may be begun only; short ones and quoted ones mean themselves', () => {
    expect(asked('Žluťoučký kůň na "pošta"')).toEqual(["'zlutoucky':*", "'kun':*", "'na'", "'posta'"]);
  });

  test('a phrase keeps its order, and so does what is written in one piece', () => {
    expect(asked('"kde je balík" jana@seznam.cz')).toEqual([
      "('kde' <-> 'je' <-> 'balik')",
      "('jana' <-> 'seznam' <-> 'cz')",
    ]);
  });

  test('without a word', () => {
    expect(asked('balík -reklama')).toEqual(["'balik':*", "!'reklama':*"]);
  });

  test('the groups of a number are one number, too', () => {
    expect(asked('volal 777 123 456')).toEqual([
      "'volal':*",
      "('777' <-> '123' <-> '456':* | '777123456':*)",
    ]);
  });

  test('fields in four languages; what is no field is words', () => {
    expect(parseQuery('od:Jana štítek:"pozdní doručení" -is:open assignee:me').fields).toEqual([
      { field: 'label', value: 'pozdní doručení', not: false },
      { field: 'is', value: 'open', not: true },
      { field: 'assignee', value: 'me', not: false },
    ]);
    expect(asked('od:Jana')).toEqual(["'jana':*A"]);
    expect(asked('pozor:něco')).toEqual(["('pozor' <-> 'neco':*)"]);
  });

  test('a number alone may be a conversation', () => {
    expect(parseQuery('#123').number).toBe(123);
    expect(parseQuery('123').number).toBe(123);
    expect(parseQuery('123 balík').number).toBeNull();
  });

  test.each(['', '   ', '"', '-', ':', 'from:', '-""', "'\\':*", '!!!', '( | & )'])(
    '%j asks for nothing harmful',
    (text) => {
      expect(asked(text).join('')).not.toMatch(/[\\]|''/);
    },
  );
});

describe('what is kept', () => {
  test('words with their places, the author apart, numbers also in one piece', () => {
    const document = documentOf(
      [
        { text: 'Jana Nová', weight: 'A' },
        { text: 'Volejte +420 777 123 456', weight: 'D' },
      ],
      ['s:12'],
    );
    expect(document).toContain("'jana':1A");
    expect(document).toContain("'volejte':13");
    expect(document).toContain("'777123456':");
    expect(document).toContain("'420777123456':");
    expect(document.endsWith("'s:12'")).toBe(true);
  });
});
