/** Who turns to whom, and when: what the sentences of a text say of contact, by name, for the learned weights. Pure. */
import { JOINTS } from '../lexicons/contact/joints.ts';
import { type ContactPart, PARTS_OF_CONTACT } from '../lexicons/contact/parts.ts';
import { type Known, knownIn, LIST, MAX_LENGTH, type Told } from '../lexicons/known.ts';
import type { Reading } from '../reading.ts';
import type { Language } from '../types.ts';

const bit = (part: ContactPart): number => 1 << PARTS_OF_CONTACT.indexOf(part);
/** Begins another clause, and ends a sentence; no parts of the list. */
const JOINT = 1 << PARTS_OF_CONTACT.length;
const END = JOINT << 1;

const PENDING = bit('pending');
const [LETTER, REPLY, MINE, RECEIVED] = [bit('letter'), bit('reply'), bit('mine'), bit('received')];
const [I, YOU, YOU_DID, THEM, ME] = [bit('i'), bit('you'), bit('youDid'), bit('them'), bit('me')];
const [STAFF, CHANNEL] = [bit('staff'), bit('channel')];
const [WHEN, NOT, UNLESS] = [bit('when'), bit('not'), bit('unless')];
/** How often it has been; also single things that are counted. */
const [AGAIN, COUNTED] = [bit('again'), bit('again') | bit('count')];
const [A_FIRM, A_HOUSE] = [bit('outsider'), bit('house')];
const OTHERS = A_FIRM | A_HOUSE;
const [FAULT, DEED] = [bit('fault'), bit('deed')];
const [IN_PAST, TURNED_ROUND] = [bit('said'), bit('passive')];

/** Verbs, the most telling first: a form that stands in several lists is the first of them. */
const KINDS = ['unanswered', 'promised', 'answered', 'saying', 'said', 'sent', 'toSay', 'went'] as const;
const [PROMISED, SAYING, SAID, SENT, TO_SAY, WENT] = (
  ['promised', 'saying', 'said', 'sent', 'toSay', 'went'] as const
).map((kind) => KINDS.indexOf(kind));
const KIND_BITS = KINDS.map(bit);
const VERB = KIND_BITS.reduce((all, kind) => all | kind, 0);
/** Without any of these a text tells of no contact. */
const OF_CONTACT = VERB | LETTER | REPLY | PENDING | CHANNEL;
/** Being somewhere is no contact yet. */
const SAY = VERB & ~bit('went');

/** Who does it, the surest first; numbered from one on. */
const DOERS = [I, YOU_DID, STAFF, A_FIRM, A_HOUSE, THEM];
const ANY_DOER = DOERS.reduce((all, doer) => all | doer, 0) & ~THEM;
const [NOBODY, MYSELF, YOURSELF, STAFF_OF_SOMEBODY, OUTSIDER, HOUSE] = [0, 1, 2, 3, 4, 5];
/** Nobody is named, and the sentence begins with it: "Called on Monday". */
const LEFT_OUT = 7;
const YOUR_STAFF = 8;

/** Whom it is done to, numbered in the same way. */
const PARTNERS = [YOU, STAFF, CHANNEL, A_FIRM, A_HOUSE, THEM, ME];
const [TO_YOU, TO_CHANNEL, TO_ME] = [1, 3, 7];
const FROM_ME = PARTNERS.reduce((all, partner) => all | partner, 0);
const FROM_OTHERS = ME | YOU;
/** Others, also those of whom a clause goes on: "the hotel I wrote to". */
const SPOKEN_OF = 8;
const isTurnedAway = (partner: number): boolean =>
  partner === OUTSIDER || partner === HOUSE || partner === SPOKEN_OF;

/** So many words before a verb, and behind it, still belong to it. */
const BEFORE = 4;
const BEHIND = 5;
const DOER_BEHIND = 3;
/** Times and counts stand further off, what a letter is told by nearer. */
const AROUND = 9;
const NEAR = 3;

const ENDS = new Set(['.', '!', '?', ';', '\n']);
/** A text is stood between ends, so that nobody has to look whether a word is there. */
const FIRST = 2;
/** What the list tells at each word of the text that is being read, and where the end behind it stands. */
const marks = new Int32Array(FIRST + MAX_LENGTH + 1).fill(END, 0, FIRST);
let last = FIRST;

/** The nearest of the wanted words on one side, as its mark; nothing beyond the clause. */
function nearest(at: number, step: 1 | -1, reach: number, wanted: number, until = END | JOINT): number {
  for (let i = 1; i <= reach; i += 1) {
    const mark = marks[at + step * i]!;
    if ((mark & wanted) !== 0) return mark & wanted;
    if ((mark & until) !== 0) return 0;
  }
  return 0;
}

/** All that stands within so many words on both sides in the sentence. */
function around(at: number, before: number, behind: number): number {
  let all = marks[at]!;
  for (let i = at - 1; i >= at - before && marks[i] !== END; i -= 1) all |= marks[i]!;
  for (let i = at + 1; i <= at + behind && marks[i] !== END; i += 1) all |= marks[i]!;
  return all;
}

/** The number of the first of some bits that a mark has, from one on; 0 for none. */
function numberIn(mark: number, bits: readonly number[]): number {
  for (let i = 0; i < bits.length; i += 1) if ((mark & bits[i]!) !== 0) return i + 1;
  return 0;
}

const begins = (at: number): boolean => ((marks[at - 1]! | marks[at - 2]!) & END) !== 0;

/** English names whoever does it before the verb; the others also behind it, or by the form of the verb. */
function doerOf(at: number, isEnglish: boolean): number {
  const own = marks[at]! & (I | YOU_DID);
  if (own !== 0) return numberIn(own, DOERS);
  const named = isEnglish
    ? nearest(at, -1, BEFORE, ANY_DOER | THEM)
    : nearest(at, -1, BEFORE, ANY_DOER) || nearest(at, 1, DOER_BEHIND, ANY_DOER);
  const doer = numberIn(named || marks[at]! & THEM, DOERS);
  if (doer === STAFF_OF_SOMEBODY) {
    // "the previous seller": what somebody is begins before the word for it
    if ((around(at, BEFORE, 0) & A_FIRM) !== 0) return OUTSIDER;
    if ((around(at, BEFORE, BEFORE) & (YOU | CHANNEL)) !== 0) return YOUR_STAFF;
  }
  return doer === NOBODY && begins(at) ? LEFT_OUT : doer;
}

const isMine = (doer: number): boolean => doer === MYSELF || doer === NOBODY || doer === LEFT_OUT;

function partnerOf(at: number, doer: number, isEnglish: boolean): number {
  const wanted = isMine(doer) ? FROM_ME : FROM_OTHERS;
  const found = nearest(at, 1, BEHIND, wanted) || (isEnglish ? 0 : nearest(at, -1, BEFORE, wanted));
  if (found !== 0) return numberIn(found, PARTNERS);
  return doer === MYSELF && nearest(at, -1, BEFORE, OTHERS, END) !== 0 ? SPOKEN_OF : 0;
}

/** A verb, and who and what stands by it. */
interface Deed {
  kind: number;
  doer: number;
  partner: number;
  isDenied: boolean;
  /** it is yet to be, or only if */
  isOpen: boolean;
  /** all that stands around it */
  sentence: number;
}

function deedAt(at: number, isEnglish: boolean): Deed {
  const isTold = isEnglish && (marks[at]! & IN_PAST) !== 0 && (marks[at - 1]! & TURNED_ROUND) !== 0;
  const doer = isTold ? NOBODY : doerOf(at, isEnglish);
  const clause = nearest(at, -1, BEFORE, NOT | UNLESS) | marks[at]!;
  return {
    kind: isTold ? PROMISED! : numberIn(marks[at]!, KIND_BITS) - 1,
    doer,
    partner: partnerOf(at, doer, isEnglish),
    isDenied: (clause & NOT) !== 0,
    isOpen: (clause & UNLESS) !== 0,
    sentence: around(at, AROUND, AROUND),
  };
}

/** Named where a text tells of contact that there may have been with whoever is written to. */
export const OURS = 'ours';

function isOurs({ kind, doer, partner, isDenied, isOpen, sentence }: Deed): boolean {
  if (doer === OUTSIDER || doer === HOUSE || isTurnedAway(partner) || isOpen) return false;
  if (kind < SAYING!) return true;
  if (kind === WENT)
    return doer === MYSELF
      ? (sentence & (CHANNEL | STAFF)) !== 0
      : (doer === STAFF_OF_SOMEBODY || doer === YOUR_STAFF) && (sentence & AGAIN) !== 0;
  if (isDenied) return false;
  if (kind === SAYING || kind === TO_SAY) return isMine(doer) && (sentence & (COUNTED | WHEN)) !== 0;
  return isMine(doer) || doer === YOURSELF || doer === YOUR_STAFF || partner !== TO_ME;
}

/** What is found in a text, each once: numbers, whose names are written when they are first met. */
const found = new Uint8Array(1 << 16);
const numbers: number[] = [];
const written = new Array<string | undefined>(1 << 16);

/** Notes something of a kind, told by numbers below sixteen. */
function note(kind: number, one = 0, two = 0, three = 0): void {
  const number = (kind << 12) | (one << 8) | (two << 4) | three;
  if (found[number] === 1) return;
  found[number] = 1;
  numbers.push(number);
  written[number] ??= kind === OURS_NUMBER ? OURS : `k${number.toString(36)}`;
}

function namesFound(): string[] {
  const names = numbers.map((number) => written[number]!);
  for (const number of numbers) found[number] = 0;
  numbers.length = 0;
  return names;
}

/** Kinds of what is noted. */
const [OURS_NUMBER, VERB_OF, VERB_TO, VERB_AMID, SURELY, LETTER_OF, LETTER_AMID, COUNT_OF] = [
  0, 1, 2, 3, 4, 5, 6, 7,
];
/** Something is counted, and nothing is said of any contact. */
const BARE = 8;
/** What is said so plainly that it need not be pieced together. */
const [AWAY, TO_US, ASKED_AGAIN, TOLD] = [0, 1, 2, 3];

const flag = (mark: number, bits: number): number => ((mark & bits) !== 0 ? 1 : 0);

function addVerb(at: number, isEnglish: boolean): void {
  const deed = deedAt(at, isEnglish);
  const { kind, doer, partner, isDenied, isOpen, sentence } = deed;
  if (isOurs(deed)) note(OURS_NUMBER);
  note(VERB_OF, kind, doer, (isDenied ? 2 : 0) + (isOpen ? 1 : 0));
  note(VERB_TO, kind, doer, partner);
  note(
    VERB_AMID,
    kind,
    doer,
    4 * flag(sentence, WHEN) + 2 * flag(sentence, COUNTED) + flag(sentence, OTHERS),
  );
  const asks = kind >= SAYING! && kind <= TO_SAY!;
  const tells = kind === SAID || kind === SENT;
  if (asks && isMine(doer) && isTurnedAway(partner)) note(SURELY, AWAY, partner);
  if ((kind === SAID || kind === SAYING) && !isMine(doer) && partner === TO_ME) note(SURELY, TO_US, doer);
  if (isDenied || isOpen) return;
  if (asks && isMine(doer) && !isTurnedAway(partner) && (around(at, NEAR, NEAR) & AGAIN) !== 0)
    note(SURELY, ASKED_AGAIN, kind, doer === MYSELF ? 1 : 0);
  if (tells && (doer === MYSELF || doer === LEFT_OUT) && partner >= TO_YOU && partner <= TO_CHANNEL)
    note(SURELY, TOLD, kind, flag(sentence, WHEN | AGAIN));
}

function addLetter(at: number): void {
  const mark = marks[at]!;
  const near = around(at, NEAR, NEAR);
  const wider = around(at, BEHIND, BEHIND);
  const isReply = (mark & REPLY) !== 0;
  const whose = 4 * numberIn(near, [MINE, YOU, OTHERS]) + 2 * flag(near, RECEIVED) + flag(near, SAY);
  note(LETTER_OF, flag(mark, LETTER), whose);
  note(LETTER_AMID, flag(mark, LETTER), whose, 2 * flag(wider, WHEN) + flag(near, COUNTED));
  if ((wider & OTHERS) !== 0) return;
  // a reply that came says that something was asked; any other letter comes by itself
  const tells = isReply ? YOU | ME | RECEIVED | COUNTED | WHEN : YOU | COUNTED | WHEN;
  const came = !isReply && (near & RECEIVED) !== 0;
  if ((near & MINE) !== 0 || (!came && (near & tells) !== 0)) note(OURS_NUMBER);
}

function addOthers(at: number): void {
  const mark = marks[at]!;
  if ((mark & PENDING) !== 0 && (around(at, BEFORE, BEHIND) & OTHERS) === 0) note(OURS_NUMBER);
  if ((mark & CHANNEL) !== 0 && (around(at, NEAR, NEAR) & (YOU | ME)) !== 0) note(OURS_NUMBER);
  if ((mark & COUNTED) === 0) return;
  const near = around(at, BEHIND, BEHIND);
  note(
    COUNT_OF,
    flag(mark, AGAIN),
    flag(near, SAY | LETTER | REPLY),
    2 * flag(near, FAULT) + flag(near, DEED),
  );
}

/**
 * What a text tells of contact: of each verb who turns to whom, of each letter whose it is, of each count what is counted.
 * In languages without lists there is nothing.
 */
export function contactIn(text: Reading, language: Language): string[] {
  const known = knownIn(text, language);
  if (known === undefined) return [];
  const all = markAll(known);
  if ((all & OF_CONTACT) === 0) {
    if ((all & COUNTED) === 0) return [];
    note(BARE);
    note(BARE, 1, 2 * flag(all, FAULT) + flag(all, DEED), flag(all, ME));
    return namesFound();
  }
  markEnds(known);
  if ((all & VERB) !== 0) markJoints(known, JOINTS[language]);
  const isEnglish = language === 'en';
  for (let at = FIRST; at < last; at += 1) {
    const mark = marks[at]!;
    if ((mark & VERB) !== 0) addVerb(at, isEnglish);
    if ((mark & (LETTER | REPLY)) !== 0) addLetter(at);
    if ((mark & (PENDING | CHANNEL | COUNTED)) !== 0) addOthers(at);
  }
  return namesFound();
}

/** Marks each word of a text by what the list tells of it. @returns all that stands in it */
function markAll({ spots }: Known): number {
  last = FIRST + spots.length;
  let all = 0;
  for (let at = 0; at < spots.length; at += 1) {
    const spot = spots[at];
    const mark =
      spot === undefined
        ? 0
        : bitsOf(spot.phrases?.[LIST.contact]?.value) | bitsOf(spot.singles?.[LIST.contact]);
    marks[FIRST + at] = mark;
    all |= mark;
  }
  marks[last] = END;
  return all;
}

/** Marks where sentences end; "3." ends none. */
function markEnds({ words }: Known): void {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (word.length === 1 && ENDS.has(word) && !(word === '.' && words[at - 1] === '0'))
      marks[FIRST + at] = END;
  }
}

/** Marks where clauses begin: only whoever does something is looked for no further. */
function markJoints({ words }: Known, joints: ReadonlySet<string>): void {
  for (let at = 0; at < words.length; at += 1) if (joints.has(words[at]!)) marks[FIRST + at]! |= JOINT;
}

const bitsOf = (told: Told | undefined): number => (told === undefined ? 0 : told[0]!);
