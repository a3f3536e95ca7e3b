/** Who turns to whom, and when: what the sentences of a text say of contact, by name, for the learned weights. Pure. */
import { knownIn } from '../lexicons/known.ts';
import type { Reading } from '../reading.ts';
import type { Language } from '../types.ts';
import {
  AGAIN,
  ANSWERED,
  around,
  BEFORE,
  BEHIND,
  bounds,
  CHANNEL,
  COUNTED,
  DEED,
  FAULT,
  FIRST,
  LETTER,
  ME,
  MINE,
  markAll,
  markClauses,
  marks,
  NEAR,
  numberIn,
  OF_CONTACT,
  OTHERS,
  PENDING,
  PROMISED,
  RECEIVED,
  REPLY,
  SAID,
  SAY,
  SAYING,
  SENT,
  SETTLED,
  TO_SAY,
  UNANSWERED,
  VERB,
  WHEN,
  YOU,
} from './clauses.ts';
import {
  deedAt,
  forget,
  isMine,
  isOfAway,
  isOurs,
  isTurnedAway,
  LEFT_OUT,
  listen,
  MYSELF,
  TO_CHANNEL,
  TO_ME,
  TO_YOU,
  YOURSELF,
} from './deeds.ts';

/** Named where a text tells of contact that there may have been with whoever is written to. */
export const OURS = 'ours';
/** Named where all the contact that it tells of was with others, or is long settled. */
export const NONE_OPEN = 'settled';

/** What is found in a text, each once: numbers, whose names are written when they are first met. */
const found = new Uint8Array(1 << 16);
const numbers: number[] = [];
const written = new Array<string | undefined>(1 << 16);

/** What is told by a kind and numbers below sixteen, as one number. */
const numberOf = (kind: number, one: number, two: number, three: number): number =>
  (kind << 12) | (one << 8) | (two << 4) | three;

const nameOf = (number: number): string => `k${number.toString(36)}`;

/** Notes something of a kind, once. */
function note(kind: number, one = 0, two = 0, three = 0): void {
  const number = numberOf(kind, one, two, three);
  if (found[number] === 1) return;
  found[number] = 1;
  numbers.push(number);
  written[number] ??= kind === IN_ALL ? ALL_TOLD[one]! : nameOf(number);
}

function namesFound(): string[] {
  const names = numbers.map((number) => written[number]!);
  for (const number of numbers) found[number] = 0;
  numbers.length = 0;
  return names;
}

/** Kinds of what is noted. */
const [IN_ALL, VERB_OF, VERB_TO, VERB_AMID, SURELY, LETTER_OF, LETTER_AMID, COUNT_OF] = [
  0, 1, 2, 3, 4, 5, 6, 7,
];
/** Something is counted, and nothing is said of any contact. */
const BARE = 8;
const AT_FAULT = 2;
/** Names of which one is found where faults are counted, and nothing is said of any contact. */
export const FAULTS_COUNTED: ReadonlySet<string> = new Set(
  [AT_FAULT, AT_FAULT + 1].flatMap((what) => [0, 1].map((me) => nameOf(numberOf(BARE, 1, what, me)))),
);
/** What is said so plainly that it need not be pieced together. */
const [AWAY, TO_US, ASKED_AGAIN, TOLD, PENDS, OFTEN, YOU_TOLD] = [0, 1, 2, 3, 4, 5, 6];
/** More are not told apart. */
const MOST_DEEDS = 3;
const ALL_TOLD = [OURS, NONE_OPEN] as const;

/** What a text tells in all, as far as it is read. */
const told = { deeds: 0, ofOurs: false, ofOthers: false, isSettled: false, isOpen: false };

function beginAnew(): void {
  told.deeds = 0;
  told.ofOurs = told.ofOthers = told.isSettled = told.isOpen = false;
  forget();
}

function noteAll(): void {
  if (told.deeds > 0) note(SURELY, OFTEN, Math.min(told.deeds, MOST_DEEDS));
  if (told.ofOurs && (told.isOpen || !told.isSettled)) note(IN_ALL, 0);
  else if (told.ofOthers || told.isSettled) note(IN_ALL, 1);
}

const flag = (mark: number, bits: number): number => ((mark & bits) !== 0 ? 1 : 0);

function addVerb(at: number, isEnglish: boolean): void {
  const deed = deedAt(at, isEnglish);
  const { kind, doer, partner, isDenied, isOpen, sentence } = deed;
  if (isOurs(deed)) {
    told.ofOurs = true;
    told.deeds += 1;
  } else if (isOfAway(deed)) told.ofOthers = true;
  if (kind === UNANSWERED) told.isOpen = true;
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
  if (doer === YOURSELF && (tells || kind === PROMISED || kind === ANSWERED) && !isDenied && !isOpen)
    note(SURELY, YOU_TOLD, flag(sentence, WHEN), partner === TO_ME ? 1 : 0);
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
  const isYourReply = isReply && (near & YOU) !== 0;
  if (((isYourReply ? near : wider) & OTHERS) !== 0) return;
  // a reply that came says that something was asked; any other letter comes by itself
  const tells = isReply ? YOU | ME | RECEIVED | COUNTED | WHEN : YOU | COUNTED | WHEN;
  const came = !isReply && (near & RECEIVED) !== 0;
  if ((near & MINE) !== 0 || (!came && (near & tells) !== 0)) told.ofOurs = true;
}

/** Your line; or mine, where something was said or is long going on. */
function isOfYours(at: number): boolean {
  const near = around(at, NEAR, NEAR);
  if ((near & YOU) !== 0) return true;
  return (near & ME) !== 0 && (around(at, BEHIND, BEHIND) & (SAY | COUNTED | WHEN)) !== 0;
}

function addOthers(at: number): void {
  const mark = marks[at]!;
  if ((mark & PENDING) !== 0 && (around(at, BEFORE, BEHIND) & OTHERS) === 0) {
    told.ofOurs = true;
    note(
      SURELY,
      PENDS,
      2 * flag(around(at, BEHIND, BEHIND), WHEN | COUNTED) + flag(around(at, NEAR, NEAR), YOU),
    );
  }
  if ((mark & CHANNEL) !== 0 && isOfYours(at)) told.ofOurs = true;
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
    note(BARE, 1, AT_FAULT * flag(all, FAULT) + flag(all, DEED), flag(all, ME));
    return namesFound();
  }
  markClauses(known, language, all);
  beginAnew();
  if ((all & SETTLED) !== 0) told.isSettled = true;
  const isEnglish = language === 'en';
  for (let at = FIRST; at < bounds.end; at += 1) {
    const mark = marks[at]!;
    listen(mark);
    if ((mark & VERB) !== 0) addVerb(at, isEnglish);
    if ((mark & (LETTER | REPLY)) !== 0) addLetter(at);
    if ((mark & (PENDING | CHANNEL | COUNTED)) !== 0) addOthers(at);
  }
  noteAll();
  return namesFound();
}
