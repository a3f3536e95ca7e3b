/** Where someone lives: a street with a house number, made sure by a postal code or a word. */
import { COUNTED, type Finding, findAll, following, isCapital, type Rule } from './prepared.ts';

const HOUSE = String.raw`\d{1,4}[a-z]?(?: ?/ ?\d{1,4}[a-z]?)?(?: ?(?:m|lok)\.? ?\d{1,4})?`;
const POST_CODE = String.raw`(?:\d{3} ?\d{2}|\d{2}-\d{3})(?!\d)`;
const STREET = `[a-z][a-z'.-]{1,29}(?: [a-z][a-z'.-]{0,29}){0,3}`;

/** "Dlouhá 12, 110 00 Praha", "Nádražní 45, Ostrava 702 00". */
const WITH_POST_CODE = new RegExp(
  String.raw`(?<![a-z'.-])(?<street>${STREET}) ${HOUSE}[,;]?\s{1,2}(?:[a-z][a-z .-]{1,30}[, ] ?)?(?:psc:? ?)?${POST_CODE}(?: [a-z]{2,20})?`,
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

const HOME_WORD = /^(?:bydl|byva|mieszka|zamieszka|adres|doruc|poslete)/;
const UNIT_FLOOR = /^\s?(?:\.? ?(?:patr|poschod|pietr|hod|dn[iu]|tyd|rok|let\b|x\b))/;

/** Home addresses. */
export const findAddresses: Rule = (text): Finding[] => {
  const counts = (end: number): boolean => {
    const next = following(text, end, 10);
    return COUNTED.test(next) || UNIT_FLOOR.test(next);
  };
  const streetStart = (start: number, length: number): number => {
    // The street's name starts at the first word with a capital that isn't "Bydlím".
    for (let i = 0; i < length; i += 1) {
      const opensWord = i === 0 || text.folded[start + i - 1] === ' ';
      if (opensWord && isCapital(text, start + i) && !HOME_WORD.test(following(text, start + i, 15)))
        return i;
    }
    return -1;
  };
  const withPostCode: Finding[] = [];
  for (const match of text.folded.matchAll(WITH_POST_CODE)) {
    const skipped = streetStart(match.index, match.groups?.street?.length ?? 0);
    const end = match.index + match[0].length;
    if (skipped >= 0 && !counts(end) && !/ (?:kc|czk|korun|eur|zl|pln|ks)$/.test(match[0]))
      withPostCode.push({ type: 'address', start: match.index + skipped, end });
  }
  return [
    ...withPostCode,
    ...findAll(text, WITH_STREET_WORD, 'address', (_m, _s, end) => !counts(end)),
    ...findAll(text, WITH_HOME_WORD, 'address', (_m, start, end) => isCapital(text, start) && !counts(end)),
    ...findAll(text, ENGLISH, 'address', (match, start) =>
      isCapital(text, start + match[0].indexOf(' ') + 1),
    ),
  ];
};
