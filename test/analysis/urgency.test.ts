import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnalyser, type Language } from '../../src/analysis/index.ts';
import { WEIGHTS } from '../../src/analysis/urgency/weights.ts';
import { translator } from '../../src/i18n/index.ts';
import { message } from './inputs.ts';

const analyse = await createAnalyser();
const codesOf = (text: string, language: Language): string[] =>
  analyse(message(text, { languagePrior: language })).urgencyReasons.map((reason) => reason.code);

const REASONS: readonly (readonly [code: string, Language, string])[] = [
  ['repeatWords', 'cs', 'Píšu už potřetí a nic se neděje'],
  ['repeatWords', 'cs', 'Znovu se ptám, kdy mi to pošlete'],
  ['repeatWords', 'cs', 'Na můj e-mail nikdo neodpověděl'],
  ['repeatWords', 'sk', 'Píšem vám už tretíkrát a stále nič'],
  ['repeatWords', 'sk', 'Znova píšem ohľadom reklamácie'],
  ['repeatWords', 'pl', 'Po raz kolejny proszę o zwrot'],
  ['repeatWords', 'pl', 'Piszę do państwa kolejny raz'],
  ['repeatWords', 'en', 'This is the third time I am writing'],
  ['repeatWords', 'en', 'I have contacted you twice about this'],
  ['repeatWords', 'cs', 'Jak jsem již psal minulý týden, balík nikde'],
  ['repeatWords', 'sk', 'Na maily nereagujete'],
  ['repeatWords', 'pl', 'Nie odpowiadacie na wiadomości'],
  ['repeatWords', 'en', 'You keep ignoring my emails'],
  ['legal', 'cs', 'Obrátím se na ČOI'],
  ['legal', 'sk', 'Dám to na SOI a právnikovi'],
  ['legal', 'pl', 'Zgłaszam sprawę do UOKiK'],
  ['legal', 'en', 'My lawyer will be in touch'],
  ['media', 'cs', 'Dám to do televize'],
  ['media', 'pl', 'Sprawę zgłoszę do TVN'],
  ['safety', 'cs', 'Nabíječka začala hořet'],
  ['safety', 'sk', 'Po kréme mám alergickú reakciu, alergia na celej tvári'],
  ['safety', 'pl', 'Dziecko trafiło do szpitala po zjedzeniu'],
  ['safety', 'en', 'The charger caught fire'],
  ['selfHarm', 'cs', 'už nechci žít'],
  ['money', 'cs', 'Strhli jste mi peníze dvakrát'],
  ['money', 'sk', 'Vráťte mi peniaze'],
  ['money', 'pl', 'Oddajcie moje pieniądze'],
  ['money', 'en', 'You charged me twice'],
  ['deadline', 'cs', 'Potřebuji to do zítra, mám svatbu'],
  ['deadline', 'pl', 'To ma być prezent na urodziny jutro'],
  ['waiting', 'cs', 'Čekám už tři týdny'],
  ['waiting', 'cs', 'Čekat 3 týdny na tričko'],
  ['waiting', 'pl', 'Czekam już dwa tygodnie'],
  ['waiting', 'en', 'I have been waiting for three weeks'],
  ['question', 'cs', 'Kdy mi to přijde?'],
  ['repeatWords', 'cs', 'Stejný problém jsem s vámi řešil už v lednu a technik nikde'],
  ['repeatWords', 'en', 'I was told you would call me back on Monday. Nobody did'],
  ['repeatWords', 'pl', 'Mieliście oddzwonić do piątku, nikt się nie odezwał'],
  ['repeatWords', 'sk', 'Môj prípad ste uzavreli a nič sa nevyriešilo, otvorte ho znova'],
  ['grave', 'cs', 'Po přihlášení se mi ukazují cizí objednávky a telefony jiných lidí'],
  ['grave', 'sk', 'Recepcia pre nás nemá izbu, je noc a máme so sebou malé deti'],
  ['grave', 'pl', 'Po zalogowaniu widzę adresy i zamówienia innych osób'],
  ['grave', 'en', 'I logged in and see the bank details of a stranger'],
  ['spam', 'cs', 'Chcete vydělat? Bitcoin a kasino zdarma na www.example.com'],
];

test.each(REASONS)('%s in %s: %s', (code, language, text) => {
  expect(codesOf(text, language)).toContain(code);
});

const CALM: readonly (readonly [Language, string])[] = [
  ['cs', 'Přeji vám hodně zdraví a štěstí'],
  ['cs', 'Otravná reklama v rádiu'],
  ['cs', 'Děkuji, vše dorazilo v pořádku'],
  ['sk', 'Ďakujem za krásny tovar'],
  ['pl', 'Dziękuję, wszystko super'],
  ['sk', 'Exriaditeľa oslobodil súd, polícia mlčí, píšu noviny a televízia'],
  ['cs', 'Připadá mi to jako diskriminace menších měst'],
  ['en', 'Thank you for your hospitality'],
  ['en', 'Third time ordering here, I love it'],
  ['cs', 'Nakupuji tu opakovaně a jsem moc spokojená'],
  ['cs', 'Určitě znovu objednám, všechno super'],
  ['sk', 'Kedy znova naskladníte ten čaj?'],
  ['pl', 'Napisałam do was pierwszy raz i od razu była odpowiedź, dziękuję'],
  ['en', 'I am sad that summer is over'],
  ['en', 'My friend has ordered here three times and never had a problem'],
];

test.each(CALM)('nothing alarming in %s: %s', (language, text) => {
  const alarming = ['safety', 'selfHarm', 'legal', 'media', 'money', 'repeatWords'];
  expect(codesOf(text, language).filter((code) => alarming.includes(code))).toEqual([]);
});

test.each([
  ['cs', 'PŘÍŠERNÁ barva, na fotce je úplně jiná!!!'],
  ['sk', 'Zlodeji, káva zdražela o desať centov!'],
  ['pl', 'Nowa czcionka w gazetce to SKANDAL'],
  ['en', 'Your hold music is DRIVING ME MAD'],
] as const)('a loud trifle in %s is nothing serious: %s', (language, text) => {
  expect(codesOf(text, language)).not.toContain('grave');
  expect(codesOf(text, language)).toContain('slight');
});

test.each([
  [
    'cs',
    'Dobrý den, po vašem šamponu má dcera na hlavě puchýře.',
    'Šampon HROZNĚ pění!!! NIKDY VÍC!!! Zloději!!!',
  ],
  [
    'pl',
    'Ktoś ma dostęp do mojego konta i zmienił adres dostawy.',
    'Nowe kolory na stronie to DRAMAT!!! Wstyd!!!',
  ],
  [
    'en',
    'The hotel says our paid room is gone, we are outside with a baby.',
    'WORST logo EVER!!! Shame on you!!!',
  ],
] as const)('what is at stake comes before how loudly it is said (%s)', (languagePrior, calm, loud) => {
  const of = (text: string): number =>
    analyse(message(text, { languagePrior, visibility: 'public' })).urgency;
  expect(of(calm)).toBeGreaterThan(of(loud));
});

test('who writes, where and how often counts', () => {
  const text = 'Objednávka nedorazila';
  const plain = analyse(message(text, { languagePrior: 'cs' })).urgency;
  const more = (change: Parameters<typeof message>[1]): number =>
    analyse(message(text, { languagePrior: 'cs', ...change })).urgency - plain;
  expect(more({ isVip: true })).toBe(WEIGHTS.vip);
  expect(more({ visibility: 'public' })).toBe(WEIGHTS.public);
  expect(more({ earlierContacts: { openUnanswered: 2, last30Days: 2 } })).toBe(WEIGHTS.repeatUnanswered);
  expect(more({ earlierContacts: { openUnanswered: 0, last30Days: 1 } })).toBe(WEIGHTS.repeatRecent);
  expect(more({ visibility: 'public', authorFollowers: 50_000 })).toBeGreaterThan(WEIGHTS.public);
  expect(more({ authorFollowers: 50_000 })).toBe(0);
});

test('private data counts only where others see it', () => {
  const text = 'Můj e-mail je jana@example.cz';
  const open = analyse(message(text, { visibility: 'public' })).urgencyReasons.map((r) => r.code);
  const closed = analyse(message(text)).urgencyReasons.map((r) => r.code);
  expect(open).toContain('privatePublic');
  expect(closed).not.toContain('privatePublic');
});

test('a threat to health comes before a rude word, a rude word before praise', () => {
  const of = (text: string): number => analyse(message(text, { languagePrior: 'cs' })).urgency;
  const burnt = of('Dobrý den, nabíječka začala hořet a popálila dceru.');
  const rude = of('Jste hrozní, nikdy víc!');
  const praise = of('Děkuji, krásné boty');
  expect(burnt).toBeGreaterThan(rude);
  expect(rude).toBeGreaterThan(praise);
  expect(praise).toBe(0);
});

test('the reasons always add up, within 0 and 100, and each has its words', () => {
  const pieces = [...REASONS, ...CALM].map((row) => row.at(-1) ?? '');
  const word = translator('cs');
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 12 }),
      fc.constantFrom('public' as const, 'limited' as const, 'private' as const),
      fc.nat(200_000),
      fc.nat(3),
      fc.boolean(),
      (texts, visibility, authorFollowers, openUnanswered, isVip) => {
        const verdict = analyse(
          message(texts.join('. '), {
            visibility,
            authorFollowers,
            isVip,
            earlierContacts: { openUnanswered, last30Days: openUnanswered },
          }),
        );
        const sum = verdict.urgencyReasons.reduce((total, reason) => total + reason.points, 0);
        expect(sum).toBe(verdict.urgency);
        expect(verdict.urgency).toBeGreaterThanOrEqual(0);
        expect(verdict.urgency).toBeLessThanOrEqual(100);
        for (const { code, params } of verdict.urgencyReasons)
          expect(word.maybe(`urgency.reason.${code}`, params)).toBeDefined();
      },
    ),
    { numRuns: 200 },
  );
});
