/** Whether a writer has turned to us before, in texts that differ by who turns to whom. */
import { expect, test } from 'vitest';
import { createAnalyser } from '../../src/analysis/index.ts';
import { plainInput } from '../eval/data/plain-input.ts';

const analyse = await createAnalyser();

const asksAgain = (text: string, lang: string): boolean =>
  analyse({ ...plainInput(text), languagePrior: lang as 'cs' }).urgencyReasons.some(
    ({ code }) => code === 'repeatWords',
  );

test.each([
  ['cs', 'Volala jsem vám v úterý a slečna slíbila, že se ozve.'],
  ['sk', 'Volala som vám v utorok a slečna sľúbila, že sa ozve.'],
  ['pl', 'Dzwoniłam do was we wtorek i pani obiecała, że oddzwoni.'],
  ['en', 'I called you on Tuesday and the lady promised to ring back.'],
  ['sk', 'chcel by som sa znova spytat na objednavku 7710'],
  ['pl', 'chcialbym ponownie zapytac o zamowienie 7710'],
  ['en', "I'd like to ask again about order 7710"],
  ['en', 'Gentle reminder about the quote I requested last week. Many thanks.'],
  ['cs', 'Kolik mailů vám ještě musím napsat, než mi vrátíte peníze za tu lampu?'],
  ['sk', 'Koľko mailov vám ešte musím napísať, kým mi vrátite peniaze za tú lampu?'],
  ['pl', 'Ile maili mam jeszcze napisać, zanim oddacie mi pieniądze za lampę?'],
  ['en', 'How many emails do I have to write before you refund me for the lamp?'],
  ['cs', 'Odepsali jste mi, že to bude do pátku. Dnes je středa a nic.'],
  ['sk', 'Odpísali ste mi, že to bude do piatku. Dnes je streda a nič.'],
  ['pl', 'Odpisaliście mi, że będzie do piątku. Dziś jest środa i nic.'],
  ['en', 'You replied that it would be by Friday. It is Wednesday now and nothing.'],
])('%s: "%s" says that we were told before', (lang, text) => {
  expect(asksAgain(text, lang)).toBe(true);
});

test.each([
  ['cs', 'Už počtvrté se mi utrhlo poutko na tom samém batohu.'],
  ['sk', 'Už štvrtýkrát sa mi pokazila tá istá kanvica.'],
  ['pl', 'Już czwarty raz psuje mi się ten sam ekspres.'],
  ['en', 'Fourth time this strap has snapped.'],
  ['cs', 'Volal mi kurýr, že přijede zítra.'],
  ['sk', 'Volal mi kuriér, že príde zajtra.'],
  ['pl', 'Dzwonił do mnie kurier, że przyjedzie jutro.'],
  ['en', 'The courier rang me to say he comes tomorrow.'],
  ['cs', 'Jestli to do pátku nepřijde, zavolám vám.'],
  ['sk', 'Ak to do piatku nepríde, zavolám vám.'],
  ['pl', 'Jeśli do piątku nie przyjdzie, zadzwonię do was.'],
  ['en', "If it isn't here by Friday, I'll ring you."],
  ['cs', 'Loni jsem vám volal kvůli botám, vyřešené na jedničku. Teď mám úplně jiný dotaz: máte poukazy?'],
  [
    'sk',
    'Vlani som vám volal kvôli topánkam, vyriešené na jednotku. Teraz mám úplne iný dotaz: máte poukazy?',
  ],
  [
    'pl',
    'Rok temu dzwoniłem do was w sprawie butów, poszło gładko. Teraz mam zupełnie inne pytanie: macie bony?',
  ],
  [
    'en',
    'I rang you last year about my boots, sorted within a day. A different question now: do you sell vouchers?',
  ],
  ['cs', 'Psala jsem výrobci a prý se ten díl nevyrábí. Nemáte ho ještě skladem?'],
  ['sk', 'Písala som výrobcovi a vraj sa ten diel nevyrába. Nemáte ho ešte na sklade?'],
  ['pl', 'Pisałam do producenta i podobno tej części już nie robią. Macie ją może na stanie?'],
  [
    'en',
    'I emailed the manufacturer and they said the part is not made any more. Have you got one in stock?',
  ],
])('%s: "%s" does not', (lang, text) => {
  expect(asksAgain(text, lang)).toBe(false);
});
