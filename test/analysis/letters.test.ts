import { expect, test } from 'vitest';
import { lettersOf } from '../../src/analysis/language/letters.ts';

test.each([
  ['Dobrý den, ČEKÁM … už týden!', 'dobrý den čekám už týden'],
  ["'Don't' it's, 'so' ''", "'don't it's 'so ''"],
  ["stop. ' ' ", 'stop'],
  ['😍 super😍😍', 'super'],
  ['see http://a.example/b#c, www.d.example jana@e.example\n#topic @me x', 'see x'],
  ['order A12b3c and č1@f.example', 'order and example'],
  [`${'a'.repeat(25)}1${'b'.repeat(62)}`, 'aaaaa bb'],
  [`${'a'.repeat(4)}${'𝐚'.repeat(20)}𝟏c`, 'aaaa'],
  ['ΟΔΟΣ ΣΑΣ', 'οδος σας'],
  ['İZMİR 𐐀', 'i̇zmi̇r 𐐨'],
  ['1 2 3', ''],
])('of "%s" these letters are read', (text, letters) => {
  expect(lettersOf(text)).toBe(letters);
});

test('no more is read than tells the language', () => {
  const read = lettersOf('Příliš žluťoučký kůň. '.repeat(400));
  expect(read).toBe('příliš žluťoučký kůň '.repeat(29).slice(0, 600));
});
