import type { Reading } from '../reading.ts';
import { soundsColloquial } from './acronyms.ts';
import { acts, actsOrSells, isBusiness } from './deeds.ts';
import { isNumber, isPlural } from './english.ts';
import { gapBehind, inEnglish, isSaidOfFirm } from './in-english.ts';
import { formTexts } from './inflect.ts';
import {
  isCapital,
  isInnerGap,
  isLogoTyped,
  isUpper,
  lettersOf,
  mannerOf,
  startsSentence,
} from './manner.ts';
import {
  isBorneByOthers,
  isNoPlace,
  isSentenceWord,
  isWordOfItsOwn,
  languagesOfWord,
} from './names-also-words.ts';
import { hasSenses, sensesNear, tellsOtherSense, tellsOtherSenseBefore } from './other-senses.ts';
import { isNear, PLACE_PREPOSITIONS, type Place } from './place.ts';
import {
  doesInSlavic,
  isBeforePlace,
  isBehindCategory,
  isBehindPreposition,
  isBought,
  isDescribed,
  isJudged,
  isNoLoan,
  isOfMany,
  isOutOfOrder,
  isPredicate,
  isWho,
} from './slavic.ts';

/**
 * Why a term isn't believed at once, and so what a text must show:
 * `word` — it is a common word in some languages (Rohlík, Mall); a capital inside a sentence tells them apart.
 * `person` — people are called so (Albert); only a place or a shopping word tells.
 * `letters` — an acronym that is a word in small letters (LOT, PPL); capitals tell.
 * `sense` — it is believed unless what stands beside it says otherwise (the Amazon).
 * `small` — the team says that in small letters it means something else; a capital is believed anywhere.
 */
export interface Doubt {
  kind: 'word' | 'person' | 'letters' | 'sense' | 'small';
  /** two-letter codes of the languages in which it is a word */
  languages: readonly string[];
  /** the name itself, folded; absent where there is no single one */
  name?: string;
  /** the team's own words that stand near when the name is meant */
  near?: ContextWords | null;
}

/** Tells by a folded word whether it is one of the team's. */
export type ContextWords = (word: string) => boolean;

/** Two letters are too often something else. */
const MIN_SPELLED = 3;
/** Shorter words that open a sentence are prepositions: Přes Rohlík. */
const MIN_OPENING = 5;
/** What stands next to a name with a capital of its own and leaves it the shop's: Penny Market, v Penny Marketu. */
const COMPANY = new Set(
  `cz sk pl eu com group polska polsko cesko slovensko slovakia czech hypermarket supermarket market shop store eshop
  online banka bank mobile mobil plus premium app smart prime now pay card club rewards broadband pharmacy express direct local extra support help care cr sr ceska slovenska praha praze brno brne ostrava bratislava kosice
  warszawa krakow i a na`
    .split(/\s+/u)
    .flatMap((word) => (word.length < MIN_OPENING ? [word] : formTexts(word, 'alone'))),
);

/** Whether a folded word stands with the name of a firm and leaves it that firm's: Penny Market, Boots UK. */
export const isCompany = (word: string): boolean => COMPANY.has(word);

/** What there is to doubt about a folded term, typed with a capital; null when nothing. */
export function doubtOf(folded: string, isAcronym: boolean): Doubt | null {
  const languages = languagesOfWord(folded);
  if (isAcronym) return { kind: 'letters', languages, name: folded };
  if (isBorneByOthers(folded)) return { kind: 'person', languages, name: folded };
  if (languages.length > 0) return { kind: 'word', languages, name: folded };
  return hasSenses(folded) ? { kind: 'sense', languages, name: folded } : null;
}

/**
 * For what may be another word in any language: a term typed without marks that met a word with some (Sazka,
 * sázka), and what is only nearly the name (Zalando, zalano).
 */
export const NEARLY: Doubt = { kind: 'word', languages: ['cs', 'sk', 'pl', 'en'] };

/** What there is to doubt about one inflected form. */
export const doubtOfForm = (form: string): Doubt | null =>
  isWordOfItsOwn(form) ? { kind: 'person', languages: [] } : null;

/** What the rules say of a place and by which of them: `+` that the name is meant, `-` that it isn't. */
export type Telling = `${'+' | '-'}${string}`;

export const tellsName = (telling: Telling): boolean => telling.startsWith('+');

/**
 * Whether the words at a place of a text mean the name, in spite of the doubt: by a sign or domain, by
 * capitals, or by what stands around them. The whole text is looked at once, then each place only `NEAR` words far.
 */
export function tellingOf(reading: Reading, place: Place, { kind, languages, name, near }: Doubt): Telling {
  const { first, last, isInflected } = place;
  const { words } = reading;
  const start = words[first]!;
  const end = words[last]!;
  if (isSigned(reading, start.start, end.end)) return '+signed';
  // what the team itself says of its name goes before what is said of words
  if (near && isNear(words, first, last, ({ form }) => near(form))) return '+near';
  if (name && hasOtherSense(reading, place, name)) return '-other sense';
  if (kind === 'sense') return '+no other sense';
  const manner = mannerOf(reading);
  const letters = lettersOf(reading, start);
  if (kind === 'letters' && !manner.shouting && isUpper(letters)) return '+capitals';
  if (kind === 'letters' && isInflected && soundsColloquial(start.form)) return '+colloquial';
  if (kind === 'letters' && start.form.length > 2 && isVerb(reading, end.end)) return '+verb';
  if (kind === 'word' && isInflected && isAddressed(reading, last) && isCapital(letters)) return '+addressed';
  const capital = isCapital(letters);
  if (kind === 'small' && capital && !manner.shouting) return '+small';
  const language = reading.language();
  const isNative = !language || languages.includes(language);
  if (kind === 'letters' && name && !languages.includes(language ?? '')) {
    if (isSpelled(reading, place, name) || doesInSlavic(words, last, name, language ?? '')) return '+spelled';
  }
  // New Look dress: behind the first word a capital tells even where the sentence begins
  const inside = !startsSentence(reading, first) || (last > first && isCapital(lettersOf(reading, end)));
  const otherName = capital && (isNamed(reading, first, first - 1) || isNamed(reading, last, last + 1));
  if (kind === 'person' && otherName) return '-somebody';
  if (kind === 'person' && isLogoTyped(letters) && !manner.shouting) return '+logo';
  if (isBehindCategory(words, first) && (kind !== 'person' || capital)) return '+category';
  const isIn = first > 0 && PLACE_PREPOSITIONS.has(words[first - 1]!.form);
  if (isIn && (kind === 'person' ? capital : name && isNoPlace(name))) return '+in it';
  if (!inside && name && isNumber(name) && isPlural(words, last) && !acts(words, last)) return '-number';
  if (kind === 'person' && isBusiness(words, last)) return '+business';
  if (capital && (inside ? isBusiness(words, last) : actsOrSells(words, last))) return '+sells';
  const longer = otherName || (capital && isNative && !isInflected && followsOpening(reading, first));
  const isForeignCase = isInflected && isEnglishOnly(languages) && !isWordOfItsOwn(start.form);
  if (kind === 'word' && name && isForeignCase && (capital || isNoLoan(words, first, name))) return '+case';
  const tells = capital && !longer && !manner.shouting && !manner.titles;
  if (kind !== 'person' && tells && (inside || !isNative || hasApostrophe(reading, end.end)))
    return '+capital';
  const begins = capital || (!manner.careful && !inside && kind === 'word');
  if (begins && name && language && isNative && doesInSlavic(words, last, name, language)) return '+deed';
  if (!isNative && begins && isOutOfOrder(words, last)) return '+out of order';
  const isAt = kind === 'word' && capital && !longer && language !== 'en' && isBeforePlace(words, last);
  if (isAt && isCapital(lettersOf(reading, words[last + 2]!))) return '+in town';
  if (name && !capital && kind === 'word' && isWho(name)) return '-who';
  if (kind === 'word' && capital && !otherName && name && isNative && isJudged(words, last, name))
    return '+judged';
  if (name && isSentenceWord(name)) {
    if (isSaidOfFirm(reading, place, capital)) return '+firm in sentence';
    // Okay elektro reklamáciu zamietlo, without a comma
    const goesOn = capital && language !== 'en' && last + 1 < words.length && isInnerGap(reading, last);
    if (!goesOn || /[^ ]/.test(gapBehind(reading, last))) return '-sentence word';
  }
  if (kind === 'word' && name && language === 'en' && isNative) {
    const told = inEnglish(reading, place, capital && !manner.shouting);
    if (told !== null) return told ? '+english' : '-english';
  }
  // z písomky dostal 4ku: a number has no capital, nor is it one's own word
  const isThing = kind === 'word' || (name !== undefined && /^\d/.test(name));
  if (isThing && !capital && language !== 'en' && isBought(words, first)) return '-bought';
  if (kind === 'word' && name && language && isNative && isThingInSlavic(reading, place, name, language))
    return '-thing';
  const isPlainWord = !capital && manner.careful && isNative && languages.length > 0;
  if (isPlainWord) return '-plain';
  return isNear(manner.shopping, first, last, (isShopping) => isShopping) ? '+shopping' : '-nothing';
}

/** What nobody could pronounce is no word in small letters either: dpd, dmku; od upc. */
function isSpelled(reading: Reading, { first, last, isInflected }: Place, name: string): boolean {
  const { words } = reading;
  const isSaid = isInflected && words[first]!.form.length - name.length > 1;
  const isMute = !/[aeiouy]/.test(name);
  if (isMute && isSaid) return true;
  if (name.length < MIN_SPELLED) return false;
  const begins =
    startsSentence(reading, first) && last + 1 < words.length && gapBehind(reading, last) === ' ';
  return isBehindPreposition(words, first) || (isMute && begins);
}

/** An extra plus; rohlíky in small letters or where the sentence begins. */
function isThingInSlavic(reading: Reading, { first }: Place, name: string, language: string): boolean {
  const { words } = reading;
  const letters = lettersOf(reading, words[first]!);
  if (isOfMany(name, words[first]!.form, language) || isPredicate(words, first)) return true;
  return !isCapital(letters) && first > 0 && isDescribed(lettersOf(reading, words[first - 1]!), language);
}

/** The Amazon rainforest, apple pie; one word of one or two letters between them is looked past. */
export function hasOtherSense(reading: Reading, { first, last }: Place, name: string): boolean {
  const { words } = reading;
  const isBeside = (at: number, step: number, past = false): boolean => {
    const word = words[at];
    if (!word || !isInnerGap(reading, step > 0 ? at - 1 : at)) return false;
    if (tellsOtherSense(name, word.form)) return true;
    return word.form.length <= 2 && !past && isBeside(at + step, step, true);
  };
  if (first > 0 && tellsOtherSenseBefore(name, words[first - 1]!.form)) return true;
  if (isBeside(last + 1, 1) || isBeside(first - 1, -1)) return true;
  const near = sensesNear(name);
  return near !== null && isNear(words, first, last, ({ form }) => near.test(form));
}

/** English words have no cases: who writes Boltem or v Mallu isn't writing English. */
const isEnglishOnly = (languages: readonly string[]): boolean =>
  languages.length === 1 && languages[0] === 'en';

/** Whether the words at a place stand under a sign or in a host name, which leaves no doubt about whom they mean. */
export const isSigned = (reading: Reading, start: number, end: number): boolean =>
  hasSign(reading, start) || isHost(reading, end);

/** An @ behind a letter is one of an address. */
const hasSign = ({ folded }: Reading, start: number): boolean =>
  /(?<![\p{L}\p{N}])[#@]$/u.test(folded.folded.slice(Math.max(0, start - 2), start));

/** .co.uk, .store, and the letter behind. */
const LONGEST_HOST_END = 7;

const isHost = ({ folded }: Reading, end: number): boolean =>
  /^\.(?:cz|sk|pl|eu|com|net|de|at|hu|co\.uk|shop|store)(?![\p{L}\p{N}])/u.test(
    folded.folded.slice(end, end + LONGEST_HOST_END),
  );

/** Żabko, kiedy …: at the very beginning, and set off: nobody speaks to a frog. */
const isAddressed = ({ words, folded }: Reading, last: number): boolean =>
  last === 0 && /^[,!]/.test(folded.folded.slice(words[0]!.end));

/** Orange'a, Target's: nobody writes common words so at the beginning of a sentence. */
const hasApostrophe = ({ folded }: Reading, end: number): boolean =>
  /^'(?:s|a|u|em|om|owi|ovi|ie)(?![\p{L}\p{N}])/u.test(folded.folded.slice(end, end + 5));

/** Dpd'd it back. */
const isVerb = ({ folded }: Reading, end: number): boolean =>
  /^'d(?![\p{L}\p{N}])/u.test(folded.folded.slice(end, end + 3));

/** Whether the neighbour makes a longer name of it: Jan Albert, Google Play, Mall Street. */
function isNamed(reading: Reading, own: number, neighbour: number): boolean {
  const word = reading.words[neighbour];
  if (!word || COMPANY.has(word.form) || word.form.length < 2) return false;
  const first = Math.min(own, neighbour);
  if (!isInnerGap(reading, first) || reading.words[first + 1]!.start - reading.words[first]!.end > 1)
    return false;
  const letters = lettersOf(reading, word);
  return isCapital(letters) && !(neighbour < own && startsSentence(reading, neighbour));
}

/** Google Play, Usain Bolt: a sentence that begins with two capitals may begin with a longer name, uninflected. */
function followsOpening(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  if (!before || before.form.length < MIN_OPENING || !startsSentence(reading, at - 1)) return false;
  return isInnerGap(reading, at - 1) && !COMPANY.has(before.form) && isCapital(lettersOf(reading, before));
}
