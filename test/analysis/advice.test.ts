import { describe, expect, test } from 'vitest';
import { emojiAllowed, emojiIn, findRiskyWords, mixedAddress } from '../../src/analysis/index.ts';

describe('words that had better be others', () => {
  test('are found where they stand', () => {
    const text = 'Dobrý den, dovolujeme si vás informovat. Ozveme se brzy.';
    expect(findRiskyWords(text).map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual([
      ['stiff.office', 'dovolujeme si'],
      ['promise.vague', 'brzy'],
    ]);
  });

  test.each([
    ['Ozveme se vám do 16:00.', []],
    ['Napíšeme vám. Bude to ještě dnes.', []],
    ['Dobré odpoledne, ozveme se vám.', ['promise.no_time']],
    ['Balík byste měli dostat zítra.', []],
    ['Mrzí nás, že jste měli potíže.', []],
    ['Jakmile dorazí, napíšeme vám.', []],
  ])('%j', (text, codes) => {
    expect(findRiskyWords(text).map(({ code }) => code)).toEqual(codes);
  });

  test('a hostile text costs no time', () => {
    const began = performance.now();
    for (const piece of ['jste si ', 'vase ', 'a. ', 'w zwiazku z ', '1. ', 'x'])
      findRiskyWords(piece.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

test('one answer keeps to one form of address', () => {
  const at = (text: string) => mixedAddress(text, 'cs').map(({ start, end }) => text.slice(start, end));
  expect(at('Posíláme vám nový kus, napište nám, až ti dorazí.')).toEqual(['ti']);
  expect(at('Posíláme vám nový kus, napište nám.')).toEqual([]);
  expect(at('Pošlu ti ho zítra, dej vědět.')).toEqual([]);
});

test.each([
  ['Super 😀 díky', 1],
  ['👨‍👩‍👧 🇨🇿 👍🏽', 3],
  ['díky :) ;-)', 2],
  ['v 10:30, č. 5) © 2026 ™ #1', 0],
])('emoji in %j: %i', (text, count) => {
  expect(emojiIn(text)).toHaveLength(count);
});

test('as many as they use, in measure', () => {
  expect([0, 1, 2, 3, 4, 40].map(emojiAllowed)).toEqual([0, 1, 2, 2, 3, 3]);
});
