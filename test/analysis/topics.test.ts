import { expect, test } from 'vitest';
import { createAnalyser } from '../../src/analysis/index.ts';
import { message } from './inputs.ts';

const analyse = await createAnalyser();

test.each([
  ['complaint', 'Chci reklamovat vadný výrobek'],
  ['undelivered', 'Balík stále nedorazil'],
  ['undelivered', 'Paczka nie dotarła'],
  ['order', 'Môžem ešte zmeniť objednávku?'],
  ['discount', 'Nefunguje mi slevový kupon'],
  ['invoicing', 'Proszę o fakturę VAT'],
  ['review', 'I left you a review'],
])('%s is proposed for: %s', (key, text) => {
  expect(analyse(message(text)).proposedLabels.map((label) => label.key)).toContain(key);
});

test('facts are surer than words', () => {
  const labels = analyse(message('ok', { isVip: true, rating: { value: 5, max: 5 } })).proposedLabels;
  expect(labels.map((label) => label.key).sort()).toEqual(['review', 'vip']);
});
