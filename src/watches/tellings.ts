/** What the rules say of a pattern at a place of a text. */
import { type Doubt, doubtOfForm, NEARLY, type Telling, tellingOf } from './forms/evidence.ts';
import { FORM_LANGUAGES } from './forms/inflect.ts';
import { languagesOfWord } from './forms/names-also-words.ts';
import { isOfPerson } from './forms/people.ts';
import type { Place } from './forms/place.ts';
import { isBehindPreposition } from './forms/slavic.ts';
import { sounded } from './forms/sounds.ts';
import { isNearlyAllowed, isRefused } from './loose.ts';
import { isAnyWord } from './meaning/any-word.ts';
import type { Pattern } from './patterns.ts';
import type { Reading, Spot } from './reading.ts';
import { endsAsAdjective, isRestOf } from './runs.ts';

/** A word so long is a slip of no other word than the name. */
const SURE_SLIP = 8;
/** So many letters of a foreign name, written in two, aren't met by chance. */
const MIN_APART = 7;
const MIN_APART_LONGER = 4;
const SLAVIC: ReadonlySet<string> = new Set(FORM_LANGUAGES);

/** What they say of a name written in one of its forms. */
export function tellingOfRun(pattern: Pattern, reading: Reading, place: Place, doubt: Doubt | null): Telling {
  if (isSurname(pattern, reading, place.first)) return '-surname';
  return doubt ? tellingOf(reading, place, doubt) : '+undoubted';
}

/** What they say of a name of one word written in two. */
export const tellingOfTwo = (reading: Reading, place: Place, head: string, tail: string): Telling =>
  isApartInSlavic(reading, head, tail) ? '+apart' : tellingOf(reading, place, NEARLY);

/** What the rules say of a word that is nearly a name; null where it can't be taken for it. */
export function tellingOfSlip(pattern: Pattern, reading: Reading, at: number): Telling | null {
  const telling = tellingOfNear(pattern, reading, at);
  // an answer is no Answear, unless the sentence says so
  const isOther = telling?.startsWith('-') && isAnyWord(reading.words[at]!.form);
  return isOther ? null : telling;
}

function tellingOfNear(pattern: Pattern, reading: Reading, at: number): Telling | null {
  const { manner, isAdjectival, size } = pattern;
  const { form, end } = reading.words[at]!;
  const [forms = []] = pattern.spelling().words;
  // spelled right, with a mark too many: zásílkovna
  const isItself = forms.includes(form);
  if (!isItself && !isNearlyAllowed(form, forms, manner.off)) return null;
  if (isItself && (manner.doubt !== null || form.length < SURE_SLIP)) return null;
  if (!isAdjectival && endsAsAdjective(reading, end)) return null;
  if (size > 1 && !isRestOf(pattern, reading, reading.words, at)) return null;
  if (isOff(pattern, reading.words, at)) return null;
  if (isSurname(pattern, reading, at)) return '-surname';
  const isKnown = manner.doubt === null || manner.doubt.kind === 'sense';
  const place = { first: at, last: at + size - 1, isInflected: false };
  if (isKnown && (form.length >= SURE_SLIP || size > 1))
    return manner.doubt === null ? '+long' : tellingOf(reading, place, manner.doubt);
  // v rosmanu
  const isHeard = form !== forms[0] && forms.some((one) => sounded(one) === sounded(form));
  if (isKnown && isHeard && isBehindPreposition(reading.words, at)) return '+heard';
  return tellingOf(reading, place, NEARLY);
}

/** Foot shopu, regio jetem: so much of a foreign name isn't met by chance. */
const isApartInSlavic = (reading: Reading, head: string, tail: string): boolean =>
  head.length + tail.length >= MIN_APART &&
  Math.max(head.length, tail.length) >= MIN_APART_LONGER &&
  !languagesOfWord(tail).some((language) => SLAVIC.has(language)) &&
  SLAVIC.has(reading.language() ?? '');

/** Whether the words at a place were switched off. */
export function isOff(pattern: Pattern, spots: readonly Spot[], at: number): boolean {
  const { manner, size } = pattern;
  if (!manner.off) return false;
  const written = spots.slice(at, at + size).map(({ form }) => form);
  return isRefused(written, pattern.spelling().words, manner.off);
}

/** Josef Dobrovský, kamarádka Kika. */
const isSurname = (pattern: Pattern, reading: Reading, at: number): boolean =>
  pattern.zone === 'text' &&
  pattern.size === 1 &&
  pattern.manner.isName &&
  isOfPerson(reading, at, pattern.spelling().words[0]![0]!);

/** What there is to doubt about a form of a pattern. */
export function doubtAbout({ manner, size }: Pattern, form: string, isInflected: boolean): Doubt | null {
  const { doubt, isName } = manner;
  if (doubt || !isName || size > 1 || !isInflected) return doubt;
  return doubtOfForm(form);
}
