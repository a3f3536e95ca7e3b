/** What the rules say of a pattern at a place of a text. */
import { isMadeAdjective } from './forms/adjectives.ts';
import { type Doubt, doubtOfForm, NEARLY, type Telling, tellingOf, tellsName } from './forms/evidence.ts';
import { FORM_LANGUAGES } from './forms/inflect.ts';
import { isKind } from './forms/kinds-of-firms.ts';
import { isFirm } from './forms/known-firms.ts';
import { isCapital, lettersOf, mannerOf } from './forms/manner.ts';
import { isBorneByOthers, languagesOfWord } from './forms/names-also-words.ts';
import { isOneSlip } from './forms/one-slip.ts';
import { isGivenName, isOfPerson } from './forms/people.ts';
import { isNear, PLACE_PREPOSITIONS, type Place } from './forms/place.ts';
import { isBehindPreposition, isOfMany } from './forms/slavic.ts';
import { sounded } from './forms/sounds.ts';
import { isTown } from './forms/towns.ts';
import { LISTED, NO_WORD } from './judging.ts';
import { isNearlyAllowed, isRefused } from './loose.ts';
import { isAnyWord } from './meaning/any-word.ts';
import { speechAround } from './meaning/speech.ts';
import { isWord } from './meaning/vocabulary.ts';
import type { Pattern } from './patterns.ts';
import type { Reading, Spot } from './reading.ts';
import { endsAsAdjective, isRestOf } from './runs.ts';

/** A word so long is a slip of no other word than the name. */
const SURE_SLIP = 8;
/** So many letters of a foreign name, written in two, aren't met by chance. */
const MIN_APART = 7;
const MIN_APART_LONGER = 4;
/** So many words around a place tell who speaks, and from so many steps on it is a customer. */
const FAR = 40;
const CUSTOMER = 2;
/** So far from a chain another shop is in a list with it. */
const BESIDE = 3;
const SLAVIC: ReadonlySet<string> = new Set(FORM_LANGUAGES);

/**
 * What they say of a name written in one of its forms; null where it can't be taken for it: off to Monza is no Monzo,
 * for English has no cases.
 */
export function tellingOfRun(
  pattern: Pattern,
  reading: Reading,
  place: Place,
  doubt: Doubt | null,
): Telling | null {
  if (place.isInflected && pattern.size === 1 && isCaseInEnglish(reading, place.first)) return null;
  const { trade } = pattern.manner;
  if (trade && !isVisited(reading, place, trade, pattern.spelling().words[0]![0]!)) return null;
  if (isSurname(pattern, reading, place.first)) return '-surname';
  if (place.isInflected && isMadeOfPlace(pattern, reading, place)) return null;
  // Orange, Telekom, 4ka; Tempo, Hruška, Coop
  const mayBeListed =
    NUMBERED.test(pattern.typed) || isCapital(lettersOf(reading, reading.words[place.first]!));
  if (doubt && mayBeListed && isListed(reading, place)) return LISTED;
  return doubt ? tellingOf(reading, place, doubt) : '+undoubted';
}

/** Bylinkové maslo is of herbs, not of Bylinkovo: a name like a village's has no form in a long vowel. */
const isMadeOfPlace = ({ typed, size }: Pattern, reading: Reading, { last }: Place): boolean =>
  size === 1 && typed.endsWith('ovo') && endsAsAdjective(reading, reading.words[last]!.end);

/** W gemini mają ten krem, w aptece jest droższy; but a bank v Tatrách is in the mountains. */
const isVisited = (
  { words, language }: Reading,
  { first, last }: Place,
  trade: ReadonlySet<string>,
  name: string,
): boolean =>
  PLACE_PREPOSITIONS.has(words[first - 1]?.form ?? '') &&
  !(language() ? [language()!] : FORM_LANGUAGES).some((one) => isOfMany(name, words[first]!.form, one)) &&
  isNear(words, first, last, ({ form }) => trade.has(form));

const NUMBERED = /^\d/;

const isCaseInEnglish = (reading: Reading, at: number): boolean =>
  reading.language() === 'en' &&
  !ENGLISH_FORM.test(reading.words[at]!.form) &&
  !SLAVIC_PREPOSITIONS.has(reading.words[at - 1]?.form ?? '');

/** Tescos, ebayed, googling */
const ENGLISH_FORM = /(?:s|ed|ing)$/;
/** Who writes one of these isn't writing English, whatever it looks like. */
const SLAVIC_PREPOSITIONS = new Set(
  'v ve z ze zo w we u k ke ku na od pri przy s se so pro pre dla'.split(' '),
);

/** What they say of a name of one word written in two; null where these are two words: fresh labels, dedo les vyrúbal. */
export function tellingOfTwo(reading: Reading, place: Place, head: string, tail: string): Telling | null {
  if (isApartInSlavic(reading, head, tail)) return '+apart';
  const told = tellingOf(reading, place, NEARLY);
  const areWords =
    isAnyWord(head) && isAnyWord(tail) && !isCapital(lettersOf(reading, reading.words[place.last]!));
  return areWords && !tellsName(told) ? null : told;
}

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
  if (isLogoOfAnother(pattern, reading, at) || isAdjectiveOfAnother(form, forms)) return null;
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
  // rosman nie ma: a surname would have a capital
  const isSmall = !isCapital(lettersOf(reading, reading.words[at]!));
  if (isKnown && isHeard && isSmall && !isAnyWord(form)) return NO_WORD;
  return tellingOf(reading, place, NEARLY);
}

/**
 * What the rules say of a word that is a short name with a slip; null where it can't be taken for it. It must be neither
 * a word nor a name of anything else, and stand where shops are spoken of, or beside a well-known one.
 */
export function tellingOfShort(
  pattern: Pattern,
  reading: Reading,
  at: number,
  meant: string,
): Telling | null {
  const { manner, isAdjectival } = pattern;
  const word = reading.words[at]!;
  if (!isNearlyAllowed(word.form, [meant], manner.off) || isOff(pattern, reading.words, at)) return null;
  if (pattern.spelling().words[0]!.includes(word.form) || isNamedSo(word.form)) return null;
  if (isLogoOfAnother(pattern, reading, at) || (!isAdjectival && endsAsAdjective(reading, word.end)))
    return null;
  if (isSurname(pattern, reading, at) || hasOtherMarks(pattern, reading, at)) return null;
  const isCapitalised = isCapital(lettersOf(reading, word));
  if (isCapitalised && isListed(reading, { first: at, last: at })) return LISTED;
  if (isWordHere(word.form, reading.language())) return null;
  const place = { first: at, last: at, isInflected: false };
  const [[name] = []] = pattern.spelling().words;
  const doubt = manner.doubt && manner.doubt.kind !== 'sense' ? manner.doubt : { ...NEARLY, name };
  const told = tellingOf(reading, place, doubt);
  return tellsName(told) && isOfShops(reading, place, isCapitalised) ? told : null;
}

/** Mława is no Malwa: who types marks means them; those of an ending are free. */
function hasOtherMarks({ typed }: Pattern, reading: Reading, at: number): boolean {
  const { start, end } = reading.words[at]!;
  const { original, folded } = reading;
  const own = typed.toLowerCase();
  const stem = original.slice(folded.map[start], folded.map[Math.max(start, end - FREE_ENDING)]);
  return [...stem.normalize('NFC').toLowerCase()].some(
    (letter) => !PLAIN_LETTER.test(letter) && !own.includes(letter),
  );
}

const FREE_ENDING = 2;
const PLAIN_LETTER = /[a-z]/;

/** Whether a folded word is one of English, or of the language of the text or its sister; of any where that isn't known. */
function isWordHere(word: string, language: string | null): boolean {
  const own = LANGUAGES_NEAR[language ?? ''];
  return own
    ? own.some((one) => isWord(word, one)) || languagesOfWord(word).some((one) => own.includes(one))
    : isAnyWord(word);
}

const LANGUAGES_NEAR: Readonly<Record<string, readonly string[]>> = {
  cs: ['cs', 'sk', 'en'],
  sk: ['sk', 'cs', 'en'],
  pl: ['pl', 'en'],
  en: ['en'],
};

/** Whether a folded word is what a town, a person or another chain is called. */
const isNamedSo = (word: string): boolean =>
  isTown(word) ||
  isFirm(word) ||
  [word, word.replace(MOBILE, '$1e$2')].some((one) => isGivenName(one) || isBorneByOthers(one));

/** Marek, Marku; Karel, Karla; the first has its vowel back. */
const MOBILE = /([^aeiouy])([klc])(?:[aueoy]|em|iem|om|ovi|owi)$/;

/** Whether a name stands in a list with well-known chains: Lidl, Penny i Alebrt. */
const isListed = (reading: Reading, { first, last }: Pick<Place, 'first' | 'last'>): boolean =>
  (isParted(reading, first - 1) && hasChain(reading, first - BESIDE, first - 1)) ||
  (isParted(reading, last) && hasChain(reading, last + 1, last + BESIDE));

/** Whether a comma or the like, or a word for it, parts the word at `at` from the next. */
function isParted({ words, folded }: Reading, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return false;
  return (
    /[,/&+]/.test(folded.folded.slice(word.end, next.start)) ||
    LISTING.has(word.form) ||
    LISTING.has(next.form)
  );
}

const LISTING = new Set('a i and or nebo alebo ci czy lub albo ani nor vs aj oraz'.split(' '));

/** A firm with a capital; one that people are called by, too, or that is a word, is none without another. */
function hasChain(reading: Reading, first: number, last: number): boolean {
  let doubtful = 0;
  for (let at = Math.max(0, first); at <= last && at < reading.words.length; at += 1) {
    const word = reading.words[at]!;
    if (!isFirm(word.form) || !isCapital(lettersOf(reading, word)) || isGivenName(word.form)) continue;
    if (!isAnyWord(word.form) && !isBorneByOthers(word.form)) return true;
    doubtful += 1;
  }
  return doubtful > 1;
}

/** Whether shops, or what they do, are spoken of around a place; of a word in small letters not only by the tone. */
const isOfShops = (reading: Reading, place: Place, isCapitalised: boolean): boolean =>
  isNear(mannerOf(reading).shopping, place.first, place.last, (isShopping) => isShopping) ||
  isNear(reading.words, place.first, place.last, ({ form }) => isKind(form)) ||
  (isCapitalised && (speechAround(reading, place, FAR) ?? 0) >= CUSTOMER);

/** DataArt is a firm that writes itself so, not Datart with a slip. */
function isLogoOfAnother({ isLogo }: Pattern, reading: Reading, at: number): boolean {
  const letters = lettersOf(reading, reading.words[at]!);
  return !isLogo && /\p{Ll}\p{Lu}\p{Ll}/u.test(letters);
}

/** zásilkovou službu is no Zásilkovnou: an adjective where the name has no such form. */
const isAdjectiveOfAnother = (written: string, forms: readonly string[]): boolean =>
  isMadeAdjective(written) &&
  !forms.some((form) => isMadeAdjective(form) && (isOneSlip(written, form) || form === written));

/** Whether a text is of a language that has cases and hardly joins words. */
export const isSlavic = (reading: Reading): boolean => SLAVIC.has(reading.language() ?? '');

/** Foot shopu, regio jetem: so much of a foreign name isn't met by chance. */
const isApartInSlavic = (reading: Reading, head: string, tail: string): boolean =>
  head.length + tail.length >= MIN_APART &&
  Math.max(head.length, tail.length) >= MIN_APART_LONGER &&
  !languagesOfWord(tail).some((language) => SLAVIC.has(language)) &&
  isSlavic(reading);

/** Whether the words at a place were switched off. */
export function isOff(pattern: Pattern, spots: readonly Spot[], at: number): boolean {
  const { manner, size } = pattern;
  if (!manner.off) return false;
  const written = spots.slice(at, at + size).map(({ form }) => form);
  return isRefused(written, pattern.spelling().words, manner.off);
}

/** Josef Dobrovský, kamarádka Kika, Hornbachová; but not Rohlíkovský kurýr. */
function isSurname(pattern: Pattern, reading: Reading, at: number): boolean {
  if (pattern.zone !== 'text' || pattern.size > 1 || !pattern.manner.isName) return false;
  const { words } = reading;
  if (!WOMAN.test(pattern.typed) && isWoman(reading, at)) return true;
  const isOfFirm = /o[vw]sk/.test(words[at]!.form) && isKind(words[at + 1]?.form ?? '');
  return !isOfFirm && isOfPerson(reading, at, pattern.spelling().words[0]![0]!);
}

/** Mariánka Hornbachová, Hornbachová vyhrála; but not Samsungová televize. */
function isWoman(reading: Reading, at: number): boolean {
  const { words } = reading;
  const isNamed = (word: Spot | undefined): boolean =>
    word !== undefined && isCapital(lettersOf(reading, word).normalize('NFC'));
  if (!isNamed(words[at]) || !WOMAN.test(lettersOf(reading, words[at]!).normalize('NFC'))) return false;
  return isNamed(words[at - 1]) || isNamed(words[at + 1]) || DONE.test(words[at + 1]?.form ?? '');
}

const WOMAN = /ov(?:á|é|ou|ej|ú)$/u;
/** What she did. */
const DONE = /..[aeiou]la$/;

/** What there is to doubt about a form of a pattern. */
export function doubtAbout({ manner, size }: Pattern, form: string, isInflected: boolean): Doubt | null {
  const { doubt, isName } = manner;
  if (doubt || !isName || size > 1 || !isInflected) return doubt;
  return doubtOfForm(form);
}
