/** A text word by word as the list of contact knows it, in clauses and sentences. One text at a time is read. */
import { JOINTS } from '../lexicons/contact/joints.ts';
import { type ContactPart, PARTS_OF_CONTACT } from '../lexicons/contact/parts.ts';
import { type Known, LIST, MAX_LENGTH, type Told } from '../lexicons/known.ts';
import type { Language } from '../types.ts';

const bit = (part: ContactPart): number => 1 << PARTS_OF_CONTACT.indexOf(part);
/** Ends a sentence; no part of the list. */
export const END = 1 << PARTS_OF_CONTACT.length;

export const [PENDING, SETTLED] = [bit('pending'), bit('settled')];
export const [LETTER, REPLY, MINE, RECEIVED] = [bit('letter'), bit('reply'), bit('mine'), bit('received')];
export const [I, YOU, YOU_DID, THEM, ME] = [bit('i'), bit('you'), bit('youDid'), bit('them'), bit('me')];
export const [STAFF, CHANNEL] = [bit('staff'), bit('channel')];
export const [WHEN, NOT, UNLESS] = [bit('when'), bit('not'), bit('unless')];
/** How often it has been; also single things that are counted. */
export const [AGAIN, COUNTED] = [bit('again'), bit('again') | bit('count')];
export const [A_FIRM, A_HOUSE] = [bit('outsider'), bit('house')];
export const OTHERS = A_FIRM | A_HOUSE;
/** What every firm has. */
const OF_A_FIRM = STAFF | CHANNEL;
export const [FAULT, DEED] = [bit('fault'), bit('deed')];
export const [IN_PAST, TURNED_ROUND] = [bit('said'), bit('passive')];

/** Verbs, the most telling first: a form that stands in several lists is the first of them. */
const KINDS = ['unanswered', 'promised', 'answered', 'saying', 'said', 'sent', 'toSay', 'went'] as const;
export const [UNANSWERED, PROMISED, ANSWERED, SAYING, SAID, SENT, TO_SAY, WENT] = KINDS.map(
  (_, kind) => kind,
);
export const KIND_BITS = KINDS.map(bit);
export const VERB = KIND_BITS.reduce((all, kind) => all | kind, 0);
/** Without any of these a text tells of no contact. */
export const OF_CONTACT = VERB | LETTER | REPLY | PENDING | CHANNEL;
/** Being somewhere is no contact yet. */
export const SAY = VERB & ~bit('went');

/** So many words before a verb, and behind it, still belong to it. */
export const BEFORE = 4;
export const BEHIND = 5;
export const DOER_BEHIND = 3;
/** Times and counts stand further off, what a letter is told by nearer. */
export const AROUND = 9;
export const NEAR = 3;
export const CLOSE = 2;

const ENDS = new Set(['.', '!', '?', ';', '\n']);
/** A text is stood between ends, so that nobody has to look whether a word is there. */
export const FIRST = 2;
/** What the list tells at each word of the text that is being read. */
export const marks = new Int32Array(FIRST + MAX_LENGTH + 1).fill(END, 0, FIRST);
/** Where it ends; an object, for what a module exports stays what it was (lib/typescript.mjs). */
export const bounds = { end: FIRST };

/** Which of its words begin another clause. */
const joints = new Uint8Array(marks.length);

/** The nearest of the wanted words on one side, as its mark; nothing beyond the clause, or else beyond the sentence. */
export function nearest(at: number, step: 1 | -1, reach: number, wanted: number, within = joints): number {
  for (let i = 1; i <= reach; i += 1) {
    const mark = marks[at + step * i]!;
    if ((mark & wanted) !== 0) return mark & wanted;
    if (mark === END || within[at + step * i] === 1) return 0;
  }
  return 0;
}

/** Where clauses are no matter. */
export const SENTENCE = new Uint8Array(marks.length);

/** All that stands within so many words on both sides in the sentence. */
export function around(at: number, before: number, behind: number): number {
  let all = marks[at]!;
  for (let i = at - 1; i >= at - before && marks[i] !== END; i -= 1) all |= marks[i]!;
  for (let i = at + 1; i <= at + behind && marks[i] !== END; i += 1) all |= marks[i]!;
  return all;
}

/** The number of the first of some bits that a mark has, from one on; 0 for none. */
export function numberIn(mark: number, bits: readonly number[]): number {
  for (let i = 0; i < bits.length; i += 1) if ((mark & bits[i]!) !== 0) return i + 1;
  return 0;
}

/** Marks each word of a text by what the list tells of it. @returns all that stands in it */
export function markAll({ spots }: Known): number {
  bounds.end = FIRST + spots.length;
  let all = 0;
  // "another shop" is no shop of ours
  let othersUntil = 0;
  for (let at = 0; at < spots.length; at += 1) {
    const spot = spots[at];
    if (spot === undefined) {
      marks[FIRST + at] = 0;
      continue;
    }
    const phrase = spot.phrases?.[LIST.contact];
    const single = bitsOf(spot.singles?.[LIST.contact]);
    const mark = bitsOf(phrase?.value) | (at < othersUntil ? single & ~OF_A_FIRM : single);
    if (phrase !== undefined && (mark & A_FIRM) !== 0) othersUntil = at + phrase.length;
    marks[FIRST + at] = mark;
    all |= mark;
  }
  marks[bounds.end] = END;
  return all;
}

/** Marks where sentences end and, where something is done, where clauses begin: only whoever does it is looked for no further. */
export function markClauses(known: Known, language: Language, all: number): void {
  markEnds(known);
  if ((all & VERB) !== 0) markJoints(known, JOINTS[language]);
}

/** "3." ends no sentence. */
function markEnds({ words }: Known): void {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (word.length === 1 && ENDS.has(word) && !(word === '.' && words[at - 1] === '0'))
      marks[FIRST + at] = END;
  }
}

function markJoints({ words }: Known, ofLanguage: ReadonlySet<string>): void {
  for (let at = 0; at < words.length; at += 1) joints[FIRST + at] = ofLanguage.has(words[at]!) ? 1 : 0;
}

const bitsOf = (told: Told | undefined): number => (told === undefined ? 0 : told[0]!);
