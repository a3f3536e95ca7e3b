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
  ['sk', 'objednala som pod #118402 deku', 'order', '118402'],
  ['en', 'add a note to #GB204417', 'order', 'GB204417'],
  ['cs', 'číslo vratky 90017443', 'order', '90017443'],
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
  ['sk', 'SK2409917 – to je číslo objednávky', 'order', 'SK2409917'],
  ['cs', '8840012 (objednávka), nic nepřišlo', 'order', '8840012'],
  ['pl', '5001827 to nr mojego zamówienia', 'order', '5001827'],
  ['en', "It is 7719004, that's my parcel number", 'order', '7719004'],
  ['cs', '66120094 - tohle číslo přišlo v potvrzení objednávky', 'order', '66120094'],
  ['sk', 'Objednávka mešká, číslo som dostal 44120098', 'order', '44120098'],
  ['cs', '777 015 862 je telefon na mě', 'phone', '777 015 862'],
  ['pl', '22 646 81 30, proszę o kontakt', 'phone', '22 646 81 30'],
  ['en', '07700 900321 is the best number for me', 'phone', '07700 900321'],
  ['cs', 'rodné číslo babičky ještě bez lomítka, ano, 315712118', 'national_id', '315712118'],
  ['pl', 'ABC123456 to mój dowód', 'national_id', 'ABC123456'],
  ['en', '533401882 is my passport number', 'national_id', '533401882'],
  ['cs', 'ročník 1999, přesně 23. 8. 1999', 'birth_date', '23. 8. 1999'],
  ['sk', 'malý je z 5.10.2023, na lyžičku', 'birth_date', '5.10.2023'],
  ['sk', 'd.n. 07.12.1993', 'birth_date', '07.12.1993'],
  ['pl', '12.05.1980 urodzona', 'birth_date', '12.05.1980'],
  ['cs', 'věk doložím: 14.7.1993', 'birth_date', '14.7.1993'],
  ['cs', 'já jsem 12. dubna 1957, tak co?', 'birth_date', '12. dubna 1957'],
  ['en', 'our little one arrived on 12/04/2024', 'birth_date', '12/04/2024'],
  ['en', 'b. 14/07/1962, pensioner', 'birth_date', '14/07/1962'],
  ['sk', 'účet 2613445566 v Tatra banke', 'account', '2613445566'],
  ['en', 'into 40-22-19, acc no 71508836', 'account', '71508836'],
  ['en', '66182904 is my account, sort code 20-44-18', 'account', '66182904'],
  ['en', 'bank details 20 44 18 66182904', 'account', '66182904'],
  ['cs', '27604977 je naše IČO', 'company_id', '27604977'],
  ['sk', 'k rodičom, Veľká Lehota 341, okres Žarnovica', 'address', 'Veľká Lehota 341, okres Žarnovica'],
  ['pl', 'Brzozówka nr 8, poczta Dąbrowa 16-200', 'address', 'Brzozówka nr 8, poczta Dąbrowa 16-200'],
  ['cs', 'obec Zubří, dům č. 1182', 'address', 'Zubří, dům č. 1182'],
  ['cs', 'jsme Rusava čp. 212, za kostelem', 'address', 'Rusava čp. 212'],
  ['sk', 'dom číslo 88, Liptovská Teplička', 'address', 'dom číslo 88, Liptovská Teplička'],
  ['pl', 'zostawcie przy Kościuszki 41 w Ełku', 'address', 'Kościuszki 41 w Ełku'],
  ['sk', 'Nechajte to na Hlavnej 12 v Košiciach', 'address', 'Hlavnej 12 v Košiciach'],
  ['sk', 'Dolny Kubin, Obrancov mieru 118', 'address', 'Dolny Kubin, Obrancov mieru 118'],
  ['cs', 'Praha 5, Na Skalce 14, zvonek Novotná', 'address', 'Praha 5, Na Skalce 14'],
  ['pl', 'ul. Polna 4 lokal 2', 'address', 'Polna 4 lokal 2'],
  ['en', 'No. 14 on Larkspur Close, green door', 'address', 'No. 14 on Larkspur Close'],
  ['en', 'I moved to Baker Street 22', 'address', 'Baker Street 22'],
  ['en', 'RR 2 Box 152, Elkins', 'address', 'RR 2 Box 152'],
  ['cs', 'k objednávce ze středy (33810092) přidám víno', 'order', '33810092'],
  ['cs', '2200158874, tu objednávku nikdo neřeší', 'order', '2200158874'],
  ['en', 'I have 41008822 as the order number', 'order', '41008822'],
  ['cs', 'jde to i na pracovní, 543 118 220', 'phone', '543 118 220'],
  ['sk', '14.02.2001 je dátum môjho narodenia', 'birth_date', '14.02.2001'],
  ['cs', 'datum narození nevím proč chcete, ale budiž 1. 1. 1970', 'birth_date', '1. 1. 1970'],
  ['pl', 'ur 12/05/1980', 'birth_date', '12/05/1980'],
  ['cs', 'vraťte to na 115-3453310277/0100', 'account', '115-3453310277/0100'],
  ['sk', 'na účet 0000190000123457/0900 prosím', 'account', '0000190000123457/0900'],
  ['cs', 'na občance mám 205889431', 'national_id', '205889431'],
  ['sk', 'mama býva v Rudňanoch 215', 'address', 'Rudňanoch 215'],
  ['pl', 'chodzi o 77120034, zamówienie z maja', 'order', '77120034'],
  ['pl', 'dostarczyć na Zieloną 14 w Otwocku', 'address', 'Zieloną 14 w Otwocku'],
  ['sk', 'do Martina na Štúrovu 14/3 prosím', 'address', 'Martina na Štúrovu 14/3'],
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
  ['cs', '25990 byla objednávka i s dopravou'],
  ['sk', 'za 12 990 je objednávka drahá'],
  ['cs', 'víno ročník 2019, lahvováno 12.4.2019'],
  ['cs', 'ročník 2019, STK do 12. 3. 2026'],
  ['cs', 'sleva k narozeninám, objednávka 12. 3. 2025'],
  ['sk', 'jogurt je z 3.9.2025'],
  ['en', 'the milk is from 12/04/2025'],
  ['cs', 'v Kauflandu 3, okres Vsetín'],
  ['cs', 'Obec Lhota 2024, festival'],
  ['sk', 'okres Žarnovica má 26 000 ľudí'],
  ['cs', 'prodejna na Vinohradské 12 v Praze'],
  ['pl', 'sklep przy Kościuszki 41 w Ełku'],
  ['cs', 'kurýr přijel na Octavii 2 v pátek'],
  ['en', 'courier left Xbox 360, Kinect missing'],
  ['en', 'No. 14 on the menu in High Street Cafe'],
  ['en', 'Wall Street 2 on disc please'],
  ['en', '20-24-18 ratio fertilizer, 2kg'],
  ['cs', 'cena a sleva: 24990, 19990'],
  ['cs', 'Objednávka přišla pozdě (12.3.2025)'],
  ['cs', 'datum narození neuvádím, dnes je 3. 5. 2025'],
  ['sk', 'zo 150000 objednávok ste stratili moju'],
  ['pl', 'mieszka nas tu 4, Kaufland 2 km'],
  ['cs', 'kurýr byl na Floře 5 minut'],
];

test.each(CLEAN)('%s: nothing private in %s', (language, text) => {
  expect(found(text, language)).toEqual([]);
});

test.each<[Language, string, string[]]>([
  [
    'cs',
    'rodne cislo a ucet, tak teda 8460090199 a 8036097779/0800',
    ['national_id: 8460090199', 'account: 8036097779/0800'],
  ],
  ['cs', 'Objednávka a telefon: 55102348 a 608 114 552', ['order: 55102348', 'phone: 608 114 552']],
  ['sk', 'RČ a OP: 8155124466, HA 448120', ['national_id: 8155124466', 'national_id: HA 448120']],
  ['en', 'phone and order: 07700 900418, 5001827', ['phone: 07700 900418', 'order: 5001827']],
  ['cs', '24017756 je objednávka, 777 015 862 je telefon', ['order: 24017756', 'phone: 777 015 862']],
])('%s: each number in %s has its own word', (language, text, expected) => {
  expect(found(text, language)).toEqual(expected);
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
  '123456789 je ',
  '123456 je to moje ',
  'rc a op 123456 ',
  'rocnik 1999, ',
  'syn je z ',
  'Aa 1, okres Bb ',
  'obec Aa 1 ',
  'Aa, cp 1',
  'na Aa 1 v Bb ',
  'Aa, Bb 1 ',
  'ucet 123456 ',
  '12-34-56 12345678 ',
  'order a (12345) ',
  '12345, to cislo a ',
  'do Aa na Bb 1 ',
];

test.each(HOSTILE)('100 kB of %j take no longer than ordinary text', (unit) => {
  const input = message(unit.repeat(Math.ceil(100_000 / unit.length)), { languagePrior: 'cs' });
  const before = process.cpuUsage();
  analyse(input);
  const { user } = process.cpuUsage(before);
  expect(user / 1000).toBeLessThan(1000);
});
