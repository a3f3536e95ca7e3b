/**
 * What stands right before a name of somebody: a first name, or what people are to each other or do. Folded; written for
 * this project.
 */
import type { Reading } from '../reading.ts';
import { FIRST_NAMES } from './first-names.ts';
import { isCapital, isInnerGap, lettersOf } from './manner.ts';

/** Who somebody is: pan, sestra, doktor; they stand before a person's name, not before a firm's. */
const ROLES = new Set(
  `mr mrs ms miss sir professor prof uncle aunt cousin grandma grandpa actor actress singer saint president queen king prince princess
  pan pani panu panem pana pane paní slecna slecny slecnu kolega kolegyne kolegou kamarad kamaradka kamaradem kamaradce soused sousedka sousedem
  sused suseda strejda stryc teta bratr bratra brat bratranec sestra sestru sestre sestrou sestrenice segra brácha bracha synovec neter dcera dceru
  dcerka syn syna vnuk vnucka herec herecka zpevak zpevacka spisovatel basnik malir architekt reziser prezident ministr kral kralovna svaty svata
  kronikar ucitel ucitelka trener hrac reditel starosta kapitan otec matka babicka deda dedo baba
  siostra siostre siostra brat brata bratem kuzyn kuzynka wujek wujka ciocia ciocie ciotka kolezanka kolezanke kolezanki kumpel sasiad sasiadka
  corka corke synek syna syn wnuk wnuczka szwagier tesciowa aktor aktorka piosenkarz poeta pisarz malarz rezyser krol krolowa swiety swieta
  prezydent minister nauczyciel nauczycielka dyrektor burmistrz doktor pies kot kocour fena fenka pejsek kot kotka piesek`.split(
    /\s+/u,
  ),
);

const ENDINGS = new Set([
  '',
  'a',
  'u',
  'e',
  'i',
  'y',
  'o',
  'ou',
  'em',
  'om',
  'ovi',
  'owi',
  'iem',
  'ie',
  'ego',
  'emu',
  'ova',
  'uv',
]);
const MIN_STEM = 3;
const LONGEST_ENDING = 3;
const stems = new Set(
  FIRST_NAMES.split('|').map((name) => {
    const word = name.trim();
    return word.length > MIN_STEM + 1 ? word.replace(/[ae]$/, '') : word;
  }),
);

/** A market is no Markéta. */
const NO_NAMES = new Set('market marketu marketem marketow'.split(' '));

/** Josef, Josefa, Josefem; Agata, Agaty. */
export function isGivenName(word: string): boolean {
  if (NO_NAMES.has(word)) return false;
  for (let ending = 0; ending <= LONGEST_ENDING && word.length - ending >= MIN_STEM; ending += 1) {
    const stem = word.slice(0, word.length - ending);
    if (stems.has(stem) && ENDINGS.has(word.slice(stem.length))) return true;
  }
  return false;
}

/**
 * Whether the word at `at`, with a capital, is what somebody is called: a first name or role stands before it, or it is
 * an adjective made of `name`, as surnames are (Markowski).
 */
export function isOfPerson(reading: Reading, at: number, name: string): boolean {
  const { words } = reading;
  const before = words[at - 1];
  const isAdjectival = /o[vw]sk/.test(words[at]!.form) && isCapital(lettersOf(reading, words[at]!));
  if (isAdjectival && !name.includes('sk')) return true;
  if (!before || words[at]!.start - before.end !== 1 || !isInnerGap(reading, at - 1)) return false;
  if (!isCapital(lettersOf(reading, words[at]!))) return false;
  return ROLES.has(before.form) || (isGivenName(before.form) && isCapital(lettersOf(reading, before)));
}
