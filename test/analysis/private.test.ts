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
  ['cs', 'číslo na mě je 60 32 71 84 9, radši sms', 'phone', '60 32 71 84 9'],
  ['cs', '420 605 118 743 je můj mobil', 'phone', '420 605 118 743'],
  ['sk', 'do práce 041/763 18 25', 'phone', '041/763 18 25'],
  ['pl', 'Stacjonarny (61) 842 17 59', 'phone', '(61) 842 17 59'],
  ['en', 'Try the shop landline, 0161 496 0551', 'phone', '0161 496 0551'],
  ['en', 'It is 01632 960417 after six', 'phone', '01632 960417'],
  ['en', 'you can text (415) 555-0123', 'phone', '(415) 555-0123'],
  ['en', 'Phone 555-0134, ask for Joan', 'phone', '555-0134'],
  ['cs', 'jsem na gmailu jako pavel.kriz82', 'email', 'pavel.kriz82'],
  ['sk', 'eva_h zavinac zoznam sk', 'email', 'eva_h zavinac zoznam sk'],
  ['pl', 'ola.k@wp. pl', 'email', 'ola.k@wp. pl'],
  ['en', 'tom_harris at gmail.com', 'email', 'tom_harris at gmail.com'],
  ['cs', 'Objednávka č. 4821 pořád visí', 'order', '4821'],
  ['sk', 'číslo reklamácie RK-4471', 'order', 'RK-4471'],
  ['pl', 'paragon nr 118402 mam', 'order', '118402'],
  ['en', 'change the size on my order, #BR-2094', 'order', 'BR-2094'],
  ['en', 'booking ref KX7Q2P never confirmed', 'order', 'KX7Q2P'],
  ['cs', 'zásilkovna Z 214 7783 120 nikde', 'order', 'Z 214 7783 120'],
  ['cs', 'RR482716359CZ se nehýbe', 'order', 'RR482716359CZ'],
  ['cs', 'účet 2000145399, kód banky 0800', 'account', '2000145399, kód banky 0800'],
  ['en', 'acct no. 51837206, sort 40-12-67', 'account', '51837206'],
  ['en', 'routing 021000021 account 4402187731', 'account', '4402187731'],
  ['cs', 'karta 4111.1111.1111.1111 odmítnuta', 'card', '4111.1111.1111.1111'],
  ['sk', 'OP EA 441 228 mi neberiete', 'national_id', 'EA 441 228'],
  ['en', 'AB 44 18 02 C is what payroll has', 'national_id', 'AB 44 18 02 C'],
  ['en', 'SSN 219-09-9999', 'national_id', '219-09-9999'],
  ['pl', 'ur. 12 XI 1980', 'birth_date', '12 XI 1980'],
  ['en', 'born Feb 2nd, 1957', 'birth_date', 'Feb 2nd, 1957'],
  ['sk', '30.6.1986 je môj dátum narodenia', 'birth_date', '30.6.1986'],
  ['en', 'Company no. SC118440', 'company_id', 'SC118440'],
  ['sk', 'SK2020118402 je naše IČ DPH', 'company_id', 'SK2020118402'],
  ['cs', 'Radim Hora, Luční 8, Bystřice pod Hostýnem', 'address', 'Luční 8, Bystřice pod Hostýnem'],
  ['sk', 'Záhradnícka 62/B, Zvolen', 'address', 'Záhradnícka 62/B, Zvolen'],
  ['cs', '746 01 Opava, Bezručova 1184/12', 'address', '746 01 Opava, Bezručova 1184/12'],
  ['cs', 'je to 17. listopadu 12, 708 00 Ostrava', 'address', '17. listopadu 12, 708 00 Ostrava'],
  ['en', 'Flat 2b, 118 Queens Gardens, Hull', 'address', 'Flat 2b, 118 Queens Gardens'],
  ['en', '14 The Grove, Ilkley LS29 9EE', 'address', '14 The Grove, Ilkley LS29 9EE'],
  ['en', '123 W 45th St, New York, NY 10036', 'address', '123 W 45th St, New York, NY 10036'],
  ['en', 'my Eircode is D02 X285', 'address', 'D02 X285'],
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
  ['cs', 'číslo artiklu 603118442 není skladem'],
  ['cs', 'dostal jsem e-mail na gmail, 3x stejný'],
  ['cs', 'objednávka č. 2024 je už zapomenutá'],
  ['cs', 'Ryzen 5 5600 vs. i5-12400'],
  ['sk', 'predajňa Hlavná 12, Košice mala zatvorené'],
  ['cs', 'Provedení: Dubová 3, Ořechová'],
  ['cs', 'Plíšková 6, Kvitová 4'],
  ['cs', 'na účet přišlo 60 000 100 Kč'],
  ['pl', 'klientów macie 2 000 000'],
  ['pl', 'dowód zakupu z 03.05.2025'],
  ['en', 'I want to order WH-1000XM4'],
  ['en', '10 Minute Drive from town'],
  ['en', 'the 7 Sisters Road trip'],
  ['en', 'Do you deliver to SK3 9QT?'],
  ['en', 'look at gmail.com for 2 of them'],
  ['en', 'born in 1980, company number one in 2024'],
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
  '1 2 ',
  '+353 1 ',
  'a.b at gmail ',
  'a na gmail ',
  'a@a ',
  'account 123456 ',
  'rr123456789',
  'cislo 1234 ',
  'order #1-',
  '1. maje 2000 ',
  'ssn ',
  '12 A St ',
  'Polni 8, Aa ',
  'kuryr na Aa 1 ',
  'LS29 9EE ',
  'Aa lane, ',
];

test.each(HOSTILE)('100 kB of %j take no longer than ordinary text', (unit) => {
  const input = message(unit.repeat(Math.ceil(100_000 / unit.length)), { languagePrior: 'cs' });
  const before = process.cpuUsage();
  analyse(input);
  const { user } = process.cpuUsage(before);
  expect(user / 1000).toBeLessThan(1000);
});
