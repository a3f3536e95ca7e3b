import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findReplyParts } from '../../src/analysis/index.ts';

const parts = (text: string): string[] =>
  findReplyParts(text).map(({ part, start, end }) => `${part}: ${text.slice(start, end).trim()}`);

test('all seven, each where it stands', () => {
  expect(
    parts(
      'Dobrý den, paní Nováková,\nděkujeme za zprávu. Mrzí nás, že balík nedorazil. Nový pošleme zítra. Vyhovuje vám to?\nPřejeme hezký den\nJana z Vandru',
    ),
  ).toEqual([
    'greeting: Dobrý den, paní Nováková,',
    'thanks: děkujeme za zprávu.',
    'understanding: Mrzí nás, že balík nedorazil.',
    'solution: Nový pošleme zítra.',
    'confirmation: Vyhovuje vám to?',
    'wish: Přejeme hezký den',
    'signature: Jana z Vandru',
  ]);
});

const names = (text: string): string =>
  findReplyParts(text)
    .map(({ part }) => part)
    .join(' ');

test.each([
  ['', ''],
  ['Ano.', ''],
  ['Dobrý den, paní Nováková,', 'greeting'],
  ['Jaké je číslo objednávky?', ''],
  ['Ahoj, otevřeno máme do 17.30 hodin.', 'greeting solution'],
  ['Omlouváme se za chybu, opravenou fakturu posíláme do e-mailu.', 'understanding solution'],
  ['Je nám líto, že vás výrobek zklamal.', 'understanding'],
  ['Pekný deň, vybavíme to zajtra. Majte sa pekne!', 'greeting solution wish'],
  [
    'Dzień dobry Panie Marku, zwrócimy pieniądze. Czy tak może być? Pozdrawiam, Ewa',
    'greeting solution confirmation signature',
  ],
  ['Hi Tom, it is on its way. Is that okay? – Kate', 'greeting solution confirmation signature'],
])('%j has: %s', (text, expected) => {
  expect(names(text)).toBe(expected);
});

test('spans lie inside the draft, whatever is typed', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('Dobrý den, ', 'Díky! ', '— Jana', '\n', 'pošleme to zítra. '),
        ),
        { maxLength: 8 },
      ),
      (pieces) => {
        const text = pieces.join('');
        for (const { start, end } of findReplyParts(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 200 },
  );
});
