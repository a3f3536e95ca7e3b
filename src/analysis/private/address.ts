/** Where someone lives: a street with a house number, made sure by a postal code or a word. */
import { matchesOf } from '../matches.ts';
import {
  before,
  COUNTED,
  type Finding,
  findAll,
  following,
  isCapital,
  type Prepared,
  type Rule,
} from './prepared.ts';

const HOUSE = String.raw`\d{1,4}[a-z]?(?: ?/ ?\d{1,4}[a-z]?)?(?: ?(?:m|lok)\.? ?\d{1,4})?`;
const POST_CODE = String.raw`(?:\d{3} ?\d{2}|\d{2}-\d{3})(?!\d)`;
const STREET = `[a-z][a-z'.-]{1,29}(?: [a-z][a-z'.-]{0,29}){0,3}`;

/** A house number. Without one none of the expressions needs to run that begin with words. */
const HAS_HOUSE = new RegExp(String.raw` ${HOUSE}(?![\d%])`);

/** "Dlouhá 12, 110 00 Praha", "Nádražní 45, Ostrava 702 00". What is behind the street is rarer than what may be one. */
const HOUSE_AND_POST_CODE = String.raw` ${HOUSE}[,;]?\s{1,2}(?:(?<city>[a-z][a-z .-]{1,30})[, ] ?)?(?:psc:? ?)?${POST_CODE}`;
const HAS_POST_CODE = new RegExp(HOUSE_AND_POST_CODE);
const WITH_POST_CODE = new RegExp(
  `(?<![a-z'.-])(?<street>${STREET})${HOUSE_AND_POST_CODE}(?: [a-z]{2,20})?`,
  'g',
);
/** "ul. Długiej 5", "al. Jerozolimskie 123", "nám. Míru 7" */
const WITH_STREET_WORD = new RegExp(
  String.raw`(?<![a-z])(?:ul\.?|ulic[aeiuy]|ulici|al\.|alej[aei]|os\.|osiedl[eua]|plac|pl\.|nam\.|namest[a-z]{1,2}|trida|tride|tr\.) (?<it>${STREET} ${HOUSE})(?![\d%])`,
  'g',
);
/** "bydlím Dlouhá 12", "adresa: Hlavná 7", "mieszkam na Długiej 5" */
const WITH_HOME_WORD = new RegExp(
  String.raw`(?<![a-z])(?:bydlim|bydlime|bydliste|bytem|pobyt[a-z]{0,3}|trvale bydliste|byvam|byvame|bydlisko|mieszkam|mieszkamy|zamieszka[a-z]{1,4}|adresa|adresu|adrese|adres|adresie|address|i live|we live)(?: je| jest| is| to)?:? (?:(?:na|v|ve|w|przy|pri|u|at|in|on) )?(?<it>${STREET} ${HOUSE})(?![\d%.])`,
  'g',
);
/** "pošlete to na Sokolská 15, Brno", "deliver it to Dlouhá 12, Praha": the town behind makes it sure. */
const WITH_SEND_WORD = new RegExp(
  String.raw`(?<![a-z])(?:poslete|poslite|posl[ia]|poslat|zaslete|zaslite|zaslat|doructe|dorucit|presmeruj[a-z]{0,3}|presmerovat|przekieruj[a-z]{0,4}|przekierowac|redirect|privezte|privezt|wyslac|wyslijcie|przeslac|dostarcz[a-z]{0,4}|send|deliver|ship|sent|delivered)(?: [a-z]{2,12}){0,4}? (?:na|do|to|pod|at)(?: (?:adresu|adres|address|ulici|ulicu))?:? (?<it>${STREET} ${HOUSE}, [a-z][a-z-]{2,20})(?![\d%])`,
  'g',
);
/** "Praha 6, Evropská 12", "Brno, Kounicova 22": the town before, by a word of living. */
const TOWN_FIRST = new RegExp(
  String.raw`(?<![a-z])(?:bydl[a-z]{1,3}|byva[a-z]{1,2}|mieszka[a-z]{1,2}|adres[a-z]{0,2}|live|address)[:,]?(?: (?:je|jest|is|v|ve|w|in|na|we))?:? (?:[a-z]{3,20})(?: \d{1,2})?, (?:ul\.? )?(?<it>${STREET} ${HOUSE})(?![\d%.])`,
  'g',
);
/** "Nádražní 7, Kolín": a street and a town, both with a capital, where something is to be brought. */
const HOUSE_AND_TOWN = String.raw` ${HOUSE}, (?<town>[a-z][a-z-]{2,20})(?![\d%])`;
const HAS_TOWN = new RegExp(HOUSE_AND_TOWN);
const STREET_AND_TOWN = new RegExp(`(?<![a-z'.-])(?<street>${STREET})${HOUSE_AND_TOWN}`, 'g');
const BRINGS =
  /(?<![a-z])(?:kur[iy]er|kuryr|ridic|vodic|kierowc|doruc|dorecz|dostarcz|zvon|dzwon|posl|zasl|wysl|przesl|vyklad|privez|odvez|prines|vchod|brana|brama|dvor|pietr|poschod|patr[oe]|deliver|courier|driver|gate|nar\.|ur\.)/;

/** "221 Baker Street", "10 Downing St" */
const ENGLISH =
  /(?<![\d.,#])\d{1,5}[a-z]? (?:[a-z]{2,20} ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|close|crescent|court|square|terrace|boulevard|blvd)(?![a-z])/g;

/** Districts of cities are numbered like houses: "v Praze 6". */
const NUMBERED_CITY = /^(?:pra[hz]|br[nu]|ostrav|plz[ne]|bratislav|kosic)[a-z]{1,4} \d{1,2}$/;
const HOME_WORD = /^(?:bydl|byva|mieszka|zamieszka|adres|doruc|poslete)/;
const ENDS_WITH_UNIT = / (?:kc|czk|korun|eur|zl|pln|ks)$/;
const UNIT_FLOOR = /^\s?(?:\.? ?(?:patr|poschod|pietr|hod|dn[iu]|tyd|rok|let\b|x\b))/;

/** Does the number before `end` count things or floors? */
function isCount(text: Prepared, end: number): boolean {
  const next = following(text, end, 10);
  return COUNTED.test(next) || UNIT_FLOOR.test(next);
}

/** Where the street's name starts: its first word with a capital that isn't "Bydlím"; −1 when none has. */
function streetStart(text: Prepared, start: number, length: number): number {
  for (let at = start; at < start + length; at += 1) {
    const opensWord = at === start || text.folded[at - 1] === ' ';
    if (opensWord && isCapital(text, at) && !HOME_WORD.test(following(text, at, 15))) return at;
  }
  return -1;
}

function findWithPostCode(text: Prepared): Finding[] {
  const found: Finding[] = [];
  for (const match of matchesOf(text.folded, WITH_POST_CODE)) {
    const { street = '', city } = match.groups ?? {};
    const start = streetStart(text, match.index, street.length);
    const end = match.index + match[0].length;
    const isCity =
      city === undefined || isCapital(text, text.folded.indexOf(city, match.index + street.length));
    if (start >= 0 && isCity && !isCount(text, end) && !ENDS_WITH_UNIT.test(match[0]))
      found.push({ type: 'address', start, end });
  }
  return found;
}

function findStreetAndTown(text: Prepared): Finding[] {
  const found: Finding[] = [];
  for (const match of matchesOf(text.folded, STREET_AND_TOWN)) {
    const { street = '', town = '' } = match.groups ?? {};
    const start = streetStart(text, match.index, street.length);
    const end = match.index + match[0].length;
    if (start < 0 || isCount(text, end) || !isCapital(text, end - town.length)) continue;
    if (BRINGS.test(before(text, match.index + street.length, 80)) || BRINGS.test(following(text, end, 40)))
      found.push({ type: 'address', start, end });
  }
  return found;
}

/** Home addresses. */
export const findAddresses: Rule = (text) => [
  ...(HAS_POST_CODE.test(text.folded) ? findWithPostCode(text) : []),
  ...(HAS_TOWN.test(text.folded) ? findStreetAndTown(text) : []),
  ...(HAS_HOUSE.test(text.folded) ? findByWord(text) : []),
  ...findAll(text, ENGLISH, 'address', (match, start) => isCapital(text, start + match[0].indexOf(' ') + 1)),
];

const findByWord: Rule = (text) => [
  ...findAll(text, WITH_STREET_WORD, 'address', (_match, _start, end) => !isCount(text, end)),
  ...findAll(
    text,
    WITH_HOME_WORD,
    'address',
    (match, start, end) =>
      isCapital(text, start) && !isCount(text, end) && !NUMBERED_CITY.test(match.groups?.it ?? ''),
  ),
  ...findAll(
    text,
    WITH_SEND_WORD,
    'address',
    (match, start, end) =>
      isCapital(text, start) &&
      isCapital(text, start + (match.groups?.it ?? '').lastIndexOf(', ') + 2) &&
      !isCount(text, end),
  ),
  ...findAll(
    text,
    TOWN_FIRST,
    'address',
    (_match, start, end) => isCapital(text, start) && !isCount(text, end),
  ),
];
