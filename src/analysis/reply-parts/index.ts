/** Which of the seven parts of a good answer a draft has, so that none is forgotten. */
import { type Folded, fold } from '../../lib/fold.ts';
import type { FoundPart, ReplyPart } from '../types.ts';
import {
  ASKS_FOR_FACTS,
  CLOSING,
  CONFIRMATION,
  GLAD,
  GREETING,
  SOLUTION,
  THANKS,
  UNDERSTANDING,
  WISH,
} from './cues.ts';

export const REPLY_PARTS: readonly ReplyPart[] = [
  'greeting',
  'thanks',
  'understanding',
  'solution',
  'confirmation',
  'wish',
  'signature',
];

/** Longer drafts are contracts; the parts of an answer stand well before. */
const READ_LENGTH = 8000;
/** A sentence of so many words that is none of the other parts says something about the matter. */
const SOLUTION_WORDS = 4;

interface Sentence {
  text: string;
  /** offsets in the folded text */
  start: number;
  end: number;
  asks: boolean;
}

/** Sentences and lines; a dot between digits ("15.30") ends none. */
const SENTENCE = /[^.!?\n]{1,2000}(?:(?:\.(?=[\p{L}\d])|[.](?= ?\d))[^.!?\n]{1,2000}){0,20}[.!?]{0,10}/gu;

function sentencesOf(folded: string): Sentence[] {
  return [...folded.matchAll(SENTENCE)]
    .filter(([text]) => /[\p{L}\d]/u.test(text))
    .map((match) => {
      const [text] = match;
      return { text, start: match.index, end: match.index + text.length, asks: text.endsWith('?') };
    });
}

/**
 * The parts a draft has, each once, where it stands, in the order of the guides to customer care.
 * @returns UTF-16 offsets in `text`
 */
export function findReplyParts(text: string): FoundPart[] {
  const read = text.slice(0, READ_LENGTH);
  const spelled = fold(read);
  const { folded, map } = spelled;
  const found = new Map<ReplyPart, readonly [start: number, end: number]>();
  const note = (part: ReplyPart, start: number, end: number): void => {
    if (!found.has(part)) found.set(part, [start, end]);
  };

  const greeting = GREETING.exec(folded);
  const greeted = greeting ? greetingEnd(folded, greeting[0].length) : 0;
  if (greeting) note('greeting', 0, greeted);
  const signed = signatureStart(read, spelled, greeted);
  if (signed < folded.length) note('signature', signed, folded.length);

  for (const sentence of sentencesOf(folded.slice(0, signed))) {
    if (sentence.end <= greeted) continue;
    const cut = Math.max(0, greeted - sentence.start);
    const words = sentence.text.slice(cut);
    judge({ ...sentence, text: words, start: sentence.start + cut }, note, found.has('solution'));
  }
  return REPLY_PARTS.flatMap((part) => {
    const span = found.get(part);
    return span ? [{ part, start: map[span[0]] ?? 0, end: map[span[1]] ?? read.length }] : [];
  });
}

type Note = (part: ReplyPart, start: number, end: number) => void;

/** What one sentence does; it may thank, be sorry and say what happens next in one breath. */
function judge({ text, start, end, asks }: Sentence, note: Note, offered: boolean): void {
  const at = (part: ReplyPart, cue: RegExp): boolean => {
    const match = cue.exec(text);
    if (match) note(part, start + match.index, end);
    return match !== null;
  };
  const thanks = at('thanks', THANKS);
  const understands = at('understanding', UNDERSTANDING);
  const wishes = at('wish', WISH);
  const confirms = (asks || TELL_US.test(text)) && at('confirmation', CONFIRMATION);
  if (confirms) return;
  // a question that follows an offer and wants no facts is about the offer
  if (asks && offered && !ASKS_FOR_FACTS.test(text)) {
    note('confirmation', start, end);
    return;
  }
  const spoken = thanks || understands || wishes || GLAD.test(text);
  const rest = spoken ? restOf(text, [THANKS, UNDERSTANDING, WISH, GLAD]) : text;
  const enough = (rest.match(/[\p{L}\d]+/gu)?.length ?? 0) >= SOLUTION_WORDS;
  if (SOLUTION.test(rest) ? !asks || enough : !spoken && !asks && enough) note('solution', start, end);
}

/** "dejte mi vědět, zda …", "let us know if …" ask without a question mark. */
const TELL_US =
  /(?:vedet|vediet),? (?:zda|jestli|ci)|let (?:us|me) know (?:if|whether)|prosz?im?y? o potwierdz/;

/** The clauses of a sentence in which none of these cues stands. */
const restOf = (text: string, cues: readonly RegExp[]): string =>
  text
    .split(/[,;:–—]| - | a (?=\p{L})| and | i (?=\p{L})/u)
    .filter((clause) => !cues.some((cue) => cue.test(clause)))
    .join(' , ');

/** A greeting goes on with whom it greets: to the comma, exclamation mark or end of line, if one is near. */
const GREETED_LENGTH = 45;

function greetingEnd(folded: string, cueEnd: number): number {
  const rest = folded.slice(cueEnd, cueEnd + GREETED_LENGTH);
  const called = /^[^,.!?\n]{0,30}(?:, (?:pane|pani|pan|panie|mily|mila) [^,.!?\n]{1,25})?[,.!\n]/.exec(rest);
  return called ? cueEnd + called[0].length : cueEnd;
}

const DASHED = /(?:^|\s)(?:—|–|-|--|\^|~) ?(?=\p{L})[^\n.!?]{1,40}$/u;
/** Small words inside a signature: "Jana z Vandru", "Tom from Vandr", "Za tým Vandr Ondra". */
const JOINS =
  /^(?:z|ze|zo|za|od|ve|v|w|from|the|of|at|and|a|i|tym|team|zespol|vas|vase|vasa|your|zakaznicka|zakaznicky|pece|podpora|servis|starostlivost|customer|care|support|obchod|e-shop|sklep|biuro|obslugi|klienta|dzial)$/;
const MOST_WORDS = 6;

/** Where the signature begins in the folded text; its length when there is none. */
function signatureStart(read: string, { folded, map }: Folded, greeted: number): number {
  const whole = folded.trimEnd();
  let closing = -1;
  for (const match of whole.matchAll(CLOSING)) if (match.index >= greeted) closing = match.index;
  if (closing >= 0 && whole.length - closing <= CLOSING_LENGTH) return closing;
  const dashed = DASHED.exec(whole.slice(-SIGNED_LENGTH));
  const tail = Math.max(0, whole.length - SIGNED_LENGTH);
  if (dashed && tail + dashed.index >= greeted && isName(read, map, whole, tail + dashed.index)) {
    return tail + dashed.index;
  }
  const ends = [...whole.slice(tail).matchAll(/[.!?\n]|, /g)].map(
    (match) => tail + match.index + match[0].length,
  );
  for (const start of ends)
    if (start >= greeted && start > 0 && isName(read, map, whole, start)) return start;
  return folded.length;
}

/** A closing and all that follows it: name, role, shop. */
const CLOSING_LENGTH = 160;
const SIGNED_LENGTH = 60;

/** Is all from here to the end a name: words with capitals, and small ones that join them? */
function isName(read: string, map: Uint32Array, whole: string, start: number): boolean {
  const end = whole.length;
  const words = [...whole.slice(start, end).matchAll(/[\p{L}'’-]{1,30}/gu)].filter(([word]) =>
    /\p{L}/u.test(word),
  );
  if (words.length === 0 || words.length > MOST_WORDS || /[.!?]$/.test(whole.slice(start, end))) return false;
  const text = whole.slice(start, end);
  if ([THANKS, UNDERSTANDING, WISH, GREETING, SOLUTION].some((cue) => cue.test(text.trim()))) return false;
  const capital = (at: number): boolean => /\p{Lu}/u.test(read[map[at] ?? 0] ?? '');
  const isCapital = words.map((match) => capital(start + match.index + (/^[-'’]/.test(match[0]) ? 1 : 0)));
  return isCapital.some(Boolean) && words.every(([word], i) => isCapital[i] || JOINS.test(word));
}
