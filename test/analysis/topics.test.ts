import { expect, test } from 'vitest';
import { createAnalyser } from '../../src/analysis/index.ts';
import { Reading } from '../../src/analysis/reading.ts';
import { knownTopics } from '../../src/analysis/topics.ts';
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

test.each([
  ['cs', 'Jsem vaše stálá zákaznice.'],
  ['sk', 'Nakupujem u vás už 8 rokov, ako verný zákazník čakám viac.'],
  ['pl', 'Jestem waszą klientką od wielu lat'],
  ['en', 'I have been a loyal customer for 12 years'],
] as const)('a regular says so (%s): %s', (language, text) => {
  expect(knownTopics(new Reading(text), language)).toContain('vip');
});

test('weak words, strong cues and more of them have names of their own', () => {
  expect(knownTopics(new Reading('balík'), 'cs').sort()).toEqual(['order?', 'undelivered?']);
  expect(knownTopics(new Reading('Kde mám balík? Od úterka nic nepřišlo.'), 'cs')).toEqual(
    expect.arrayContaining(['undelivered', 'undelivered+']),
  );
});

test('phrases do not reach over the end of a sentence, and other languages have none', () => {
  expect(knownTopics(new Reading('Kde? Je můj čas vzácný.'), 'cs')).not.toContain('undelivered');
  expect(knownTopics(new Reading('Wo ist mein Paket, invoice'), 'de')).toEqual([]);
});

test('codes of coupons and compared prices have names', () => {
  expect(knownTopics(new Reading('Zadávám JARO15 a nic'), 'cs')).toContain('coupon');
  expect(knownTopics(new Reading('Shelf 2.50, till 3.20'), 'en')).toContain('prices');
  const plain = knownTopics(new Reading('jaro 15, rok 2025, stálo 12.50'), 'cs');
  expect(plain.filter((name) => name === 'coupon' || name === 'prices')).toEqual([]);
});
