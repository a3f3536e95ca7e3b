/** What a term is met as besides its case forms, as people see and switch it off. */
import { MIN_IN_COMPOUND } from './compounds.ts';
import { isOneSlip, MIN_HEARD_IN_NAME } from './forms/one-slip.ts';
import { heardAs, MIN_SOUND, sounded } from './forms/sounds.ts';
import { LOOSE, type Loose, mayBeInTwo } from './loose.ts';
import { domainSpellings, type FormsOf, joinedWords, mannerOf, type TermForms } from './patterns.ts';
import { otherSpellings } from './spellings.ts';
import { termKey } from './tuning.ts';

/** Written otherwise; in one word, or in two; spelled by ear; with a slip of the finger. */
export const WAYS = ['spelled', 'joined', 'heard', 'slips'] as const;
export type WayKind = (typeof WAYS)[number];

export interface ShownSpelling {
  /** folded, or a sign of `LOOSE`: what `TermTuning.off` holds */
  text: string;
  /** as one would write it; an example where all of a kind are meant */
  shown: string;
  /** all of this kind are meant */
  all?: Loose;
}

export interface ShownWay {
  kind: WayKind;
  spellings: ShownSpelling[];
}

/** More spellings by ear than this are met, but nobody wants to read them. */
const MAX_HEARD = 5;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CAPITAL = /^\p{Lu}/u;

/**
 * The ways of one term.
 * @param seen forms already shown, which are not shown again
 * @param others forms that were switched off or met and may be neither
 */
export function waysOf(
  term: string,
  quoted: boolean,
  formsOf: FormsOf,
  seen: ReadonlySet<string>,
  others: Iterable<string>,
): ShownWay[] {
  const forms = formsOf(term, quoted);
  const manner = { ...mannerOf(term, forms), off: null };
  const spelled: ShownSpelling[] = [];
  const joined: ShownSpelling[] = [];
  for (const { key, shown, together } of otherSpellings(term, quoted, manner, formsOf)) {
    (together ? joined : spelled).push({ text: key, shown });
  }
  for (const text of englishForms(forms)) spelled.push({ text, shown: likeTyped(term, text) });
  const inOne = joinedWords(forms.words, quoted);
  if (inOne) joined.unshift({ text: inOne, shown: term.match(WORD)?.join('') ?? inOne });
  const [only] = forms.words;
  if (only && forms.words.length === 1 && mayBeInTwo(only.start, manner)) {
    joined.push(allOf('apart', inTwo(term)));
  }
  if (only && forms.words.length === 1 && forms.isName) {
    spelled.push(allOf('made', ''));
    if (only.word.length >= MIN_IN_COMPOUND) joined.push(allOf('service', `${term.toLowerCase()}app`));
    joined.push(allOf('glued', `#${term.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}fan`));
  }
  const heard = forms.slips ? heardSpellings(term, forms) : [];
  const near = forms.slips ? nearly(term, forms, others) : [];
  const known = new Set(seen);
  return [
    { kind: 'spelled' as const, spellings: spelled },
    { kind: 'joined' as const, spellings: joined },
    { kind: 'heard' as const, spellings: heard },
    { kind: 'slips' as const, spellings: near },
  ]
    .map((way) => ({ ...way, spellings: way.spellings.filter(({ text }) => isNew(known, text)) }))
    .filter(({ spellings }) => spellings.length > 0);
}

/** How a domain is met besides as a domain. */
export function waysOfDomain(domain: string, formsOf: FormsOf): ShownWay[] {
  const spellings = domainSpellings(domain, formsOf).map(({ key, shown }) => ({ text: key, shown }));
  return spellings.length > 0 ? [{ kind: 'spelled', spellings }] : [];
}

const allOf = (all: Loose, example: string): ShownSpelling => ({ text: LOOSE[all], shown: example, all });

function isNew(known: Set<string>, text: string): boolean {
  const isKnown = known.has(text);
  known.add(text);
  return !isKnown;
}

/** Lidls, ebayed: forms of the last word that come from no table of cases. */
function englishForms({ words }: TermForms): string[] {
  const last = words.at(-1);
  if (!last) return [];
  const before = words.slice(0, -1).map(({ word }) => word);
  const used = last.all().filter((form) => /(?:s|ed|ing)$/.test(form) && form !== last.word);
  return used.map((form) => [...before, form].join(' '));
}

function heardSpellings(term: string, { words }: TermForms): ShownSpelling[] {
  const name = words.map(({ word }) => word);
  const texts = name.flatMap((word, at) =>
    (at === 0 && name.length > 1 ? sounded(word).length < MIN_SOUND : word.length < MIN_HEARD_IN_NAME)
      ? []
      : heardAs(word).map((heard) => name.map((one, i) => (i === at ? heard : one)).join(' ')),
  );
  const single = texts.slice(0, MAX_HEARD).map((text) => ({ text, shown: likeTyped(term, text) }));
  const hasSound = name.length === 1 || name.some((word) => sounded(word).length >= MIN_SOUND);
  return hasSound ? [...single, allOf('heard', '')] : [];
}

/** What was met, or switched off, and is no form but nearly one; and all that might be. */
function nearly(term: string, { words }: TermForms, others: Iterable<string>): ShownSpelling[] {
  const found: ShownSpelling[] = [];
  for (const text of others) {
    const written = text.split(' ');
    const isNear =
      written.length === words.length &&
      words.every((word, at) => {
        const one = written[at]!;
        const forms = word.all();
        return (
          forms.includes(one) || forms.some((form) => isOneSlip(one, form) || sounded(one) === sounded(form))
        );
      });
    if (isNear && !words.every((word, at) => word.all().includes(written[at]!)))
      found.push({ text, shown: likeTyped(term, text) });
  }
  return [...found, allOf('slips', slipped(term))];
}

/** An example of a slip: two letters in the middle that changed places. */
function slipped(term: string): string {
  const letters = [...term];
  for (let at = Math.max(1, (letters.length >> 1) - 1); at + 2 < letters.length; at += 1) {
    const [one, other] = [letters[at]!, letters[at + 1]!];
    if (one === other || !/^\p{L}\p{Ll}{2}$/u.test(letters[at - 1]! + one + other)) continue;
    return [...letters.slice(0, at), other, one, ...letters.slice(at + 2)].join('');
  }
  return term;
}

const inTwo = (term: string): string => {
  const middle = term.length >> 1;
  return `${term.slice(0, middle)} ${term.slice(middle)}`;
};

/** Gives a folded text the letters that the term was typed with, at both ends as far as the two agree. */
function likeTyped(term: string, text: string): string {
  const typed = term.normalize('NFC').match(WORD) ?? [];
  return text
    .split(' ')
    .map((word, at) => likeWord(typed[at] ?? '', word))
    .join(' ');
}

function likeWord(typed: string, word: string): string {
  const folded = termKey(typed);
  if (folded.length !== typed.length)
    return CAPITAL.test(typed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  const most = Math.min(folded.length, word.length);
  let head = 0;
  while (head < most && folded[head] === word[head]) head += 1;
  let tail = 0;
  while (tail < most - head && folded.at(-1 - tail) === word.at(-1 - tail)) tail += 1;
  return typed.slice(0, head) + word.slice(head, word.length - tail) + typed.slice(typed.length - tail);
}
