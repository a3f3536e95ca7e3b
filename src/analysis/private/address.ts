/** Where someone lives: a street with a house number, made sure by a postal code or a word. */
import {
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

/** "Dlouhá 12, 110 00 Praha", "Nádražní 45, Ostrava 702 00". */
const WITH_POST_CODE = new RegExp(
  String.raw`(?<![a-z'.-])(?<street>${STREET}) ${HOUSE}[,;]?\s{1,2}(?:(?<city>[a-z][a-z .-]{1,30})[, ] ?)?(?:psc:? ?)?${POST_CODE}(?: [a-z]{2,20})?`,
  'g',
);
/** "ul. Długiej 5", "al. Jerozolimskie 123", "nám. Míru 7" */
const WITH_STREET_WORD = new RegExp(
  String.raw`(?<![a-z])(?:ul\.?|ulic[aeiuy]|ulici|al\.|alej[aei]|os\.|osiedl[eua]|plac|pl\.|nam\.|namest[a-z]{1,2}|trida|tride|tr\.) (?<it>${STREET} ${HOUSE})(?![\d%])`,
  'g',
);
/** "bydlím Dlouhá 12", "adresa: Hlavná 7", "mieszkam na Długiej 5" */
const WITH_HOME_WORD = new RegExp(
  String.raw`(?<![a-z])(?:bydlim|bydlime|bydliste|byvam|byvame|bydlisko|mieszkam|mieszkamy|zamieszka[a-z]{1,4}|adresa|adresu|adrese|adres|adresie|address|i live|we live)(?: je| jest| is| to)?:? (?:(?:na|v|ve|w|przy|pri|u|at|in|on) )?(?<it>${STREET} ${HOUSE})(?![\d%.])`,
  'g',
);
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
  for (const match of text.folded.matchAll(WITH_POST_CODE)) {
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

/** Home addresses. */
export const findAddresses: Rule = (text) => [
  ...findWithPostCode(text),
  ...findAll(text, WITH_STREET_WORD, 'address', (_match, _start, end) => !isCount(text, end)),
  ...findAll(
    text,
    WITH_HOME_WORD,
    'address',
    (match, start, end) =>
      isCapital(text, start) && !isCount(text, end) && !NUMBERED_CITY.test(match.groups?.it ?? ''),
  ),
  ...findAll(text, ENGLISH, 'address', (match, start) => isCapital(text, start + match[0].indexOf(' ') + 1)),
];
