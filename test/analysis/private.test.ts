import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnalyser, type Language, type PrivateType } from '../../src/analysis/index.ts';
import { message } from './inputs.ts';

const analyse = await createAnalyser();
const found = (text: string, language: Language = 'cs'): string[] =>
  analyse(message(text, { languagePrior: language })).privateData.map(
    (s) => `${s.type}: ${text.slice(s.start, s.end)}`,
  );

const HOLDING: readonly (readonly [Language, string, PrivateType, string])[] = [
  ['cs', 'Ozvěte se mi na 606 111 222, děkuji', 'phone', '606 111 222'],
  ['cs', 'Pošlete to na účet 19-2000145399/0800 prosím', 'account', '19-2000145399/0800'],
  ['cs', 'Číslo objednávky je 88123456 a nic', 'order', '88123456'],
  ['cs', 'Bydlím Krátká 8, 602 00 Brno', 'address', 'Krátká 8, 602 00 Brno'],
  ['cs', 'pište na petr.novy zavináč example tečka cz', 'email', 'petr.novy zavináč example tečka cz'],
  ['cs', 'narozena 5. května 1979', 'birth_date', '5. května 1979'],
  ['cs', 'zásilka DR1234567890M je nedoručená', 'order', 'DR1234567890M'],
  ['cs', 'číslo občanky 123456789', 'national_id', '123456789'],
  ['sk', 'volajte na 0911 222 333 večer', 'phone', '0911 222 333'],
  ['sk', 'objednávka č. 77120034 neprišla', 'order', '77120034'],
  ['pl', 'mój numer to 501 222 333', 'phone', '501 222 333'],
  ['pl', 'PESEL 44051401359', 'national_id', '44051401359'],
  ['pl', 'mail: ala (małpa) example.pl', 'email', 'ala (małpa) example.pl'],
  ['en', 'my card is 4111 1111 1111 1111', 'card', '4111 1111 1111 1111'],
  ['en', 'IBAN GB29 NWBK 6016 1331 9268 19 please', 'iban', 'GB29 NWBK 6016 1331 9268 19'],
  ['en', 'call +44 20 7946 0958 tonight', 'phone', '+44 20 7946 0958'],
  ['en', 'I live at 221 Baker Street', 'address', '221 Baker Street'],
];

test.each(HOLDING)('%s: %s holds %s', (language, text, type, shown) => {
  expect(found(text, language)).toEqual([`${type}: ${shown}`]);
});

const CLEAN: readonly (readonly [Language, string])[] = [
  ['cs', 'Stálo to 606 111 222 Kč'],
  ['cs', 'EAN 8590001234561 nemáte skladem'],
  ['cs', 'Objednávka za 12500 Kč stále nikde'],
  ['cs', 'Objednávka ze dne 12. 10. 2025 nedorazila'],
  ['cs', 'Podle zákona č. 89/2012 Sb. mám nárok'],
  ['cs', 'Mám 2 děti, 3 psy a 120/80'],
  ['cs', 'viz https://example.cz/606111222/objednavka-12345678'],
  ['cs', 'účet 123456/0800 nesedí'],
  ['cs', 'Bydlím v Praze 6'],
  ['cs', 'bydlím ve 3. patře'],
  ['en', 'my order from 2025-11-12 is late'],
  ['sk', 'Čakám od 1. 10. do 15. 11. 2025'],
  ['pl', 'Kosztuje 1 234 567 zł'],
  ['pl', 'Promocja trwa od 12.03.2025 do 24.03.2025'],
  ['en', 'Model 4111 costs 1111 dollars'],
];

test.each(CLEAN)('%s: nothing private in %s', (language, text) => {
  expect(found(text, language)).toEqual([]);
});

test('the shop’s own addresses are no secret', () => {
  const own = { emails: ['Info@Example.cz'], phones: ['+420 800 123 456'], names: [] };
  const text = 'Psala jsem na info@example.cz a volala 800 123 456, moje je jana@example.org';
  const spans = analyse(message(text, { ownContacts: own, languagePrior: 'cs' })).privateData;
  expect(spans.map((s) => text.slice(s.start, s.end))).toEqual(['jana@example.org']);
});

test('several findings come in order, and offsets count in the original', () => {
  const text = '👍🏽 Žluťoučký ﬁ: jana@example.cz, tel. 606 111 222, obj. č. 55667788';
  expect(found(text)).toEqual(['email: jana@example.cz', 'phone: 606 111 222', 'order: 55667788']);
});

test('offsets stay inside the text and never overlap, whatever is typed', () => {
  const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...HOLDING.map((row) => row[1])));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join(' ');
      let last = 0;
      for (const { start, end } of analyse(message(text)).privateData) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 200 },
  );
});

const HOSTILE = [
  'a',
  '1',
  '1 ',
  'a.',
  'a@',
  '1/',
  '123 ',
  ' ',
  '(',
  'aa ',
  'Aa bb 12 ',
  'ul. aa 1 ',
  'objednavka c ',
  'narozen ',
  'cz12 ',
  '4532 ',
  'a zavinac ',
  'www.',
  'nic ',
  'uz cekam ',
  'volal jsem ',
  '?',
  '!',
  '😡',
  'ne',
  'x.y@z.w ',
];

test.each(HOSTILE)('100 kB of %j take no longer than ordinary text', (unit) => {
  const input = message(unit.repeat(Math.ceil(100_000 / unit.length)), { languagePrior: 'cs' });
  const before = process.cpuUsage();
  analyse(input);
  const { user } = process.cpuUsage(before);
  expect(user / 1000).toBeLessThan(1000);
});
