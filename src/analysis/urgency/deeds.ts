/** A verb of contact: who does it, to whom, and whether it was. Pure. */
import {
  A_FIRM,
  A_HOUSE,
  AGAIN,
  AROUND,
  around,
  BEFORE,
  BEHIND,
  CHANNEL,
  CLOSE,
  COUNTED,
  DOER_BEHIND,
  END,
  I,
  IN_PAST,
  KIND_BITS,
  ME,
  marks,
  NOT,
  nearest,
  numberIn,
  OTHERS,
  PROMISED,
  SAID,
  SAYING,
  SENTENCE,
  STAFF,
  THEM,
  TO_SAY,
  TURNED_ROUND,
  UNLESS,
  WENT,
  WHEN,
  YOU,
  YOU_DID,
} from './clauses.ts';

/** Who does it, the surest first; numbered from one on. */
const DOERS = [I, YOU_DID, STAFF, A_FIRM, A_HOUSE, THEM];
/** Whoever of these is named, others are spoken of no longer. */
const OURSELVES = YOU | YOU_DID | STAFF | CHANNEL;
const ANY_DOER = DOERS.reduce((all, doer) => all | doer, 0) & ~THEM;
export const [NOBODY, MYSELF, YOURSELF, STAFF_OF_SOMEBODY, OUTSIDER, HOUSE] = [0, 1, 2, 3, 4, 5];
/** Nobody is named, and the sentence begins with it: "Called on Monday". */
export const LEFT_OUT = 7;
const THIRD = 6;
const YOUR_STAFF = 8;
/** They, after others were named and nobody of ours. */
const OTHERS_AGAIN = 9;

/** Whom it is done to, numbered in the same way. */
const PARTNERS = [YOU, STAFF, CHANNEL, A_FIRM, A_HOUSE, THEM, ME];
export const [TO_YOU, TO_CHANNEL, TO_ME] = [1, 3, 7];
const FROM_ME = PARTNERS.reduce((all, partner) => all | partner, 0);
const FROM_OTHERS = ME | YOU;
/** Others, also those of whom a clause goes on: "the hotel I wrote to". */
const SPOKEN_OF = 8;
export const isTurnedAway = (partner: number): boolean =>
  partner === OUTSIDER || partner === HOUSE || partner === SPOKEN_OF;

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

/** What is said by nobody who is named was said by those who were spoken of. */
const isUnnamed = (at: number, doer: number, kind: number): boolean =>
  doer === THIRD ||
  ((doer === NOBODY || doer === LEFT_OUT) &&
    (kind < SAYING! || (kind === SAID && (around(at, CLOSE, CLOSE) & ME) !== 0)));

export const isMine = (doer: number): boolean => doer === MYSELF || doer === NOBODY || doer === LEFT_OUT;

function partnerOf(at: number, doer: number, isEnglish: boolean): number {
  const wanted = isMine(doer) ? FROM_ME : FROM_OTHERS;
  const found = nearest(at, 1, BEHIND, wanted) || (isEnglish ? 0 : nearest(at, -1, BEFORE, wanted));
  if (found !== 0) return numberIn(found, PARTNERS);
  return doer === MYSELF && nearest(at, -1, BEFORE, OTHERS, SENTENCE) !== 0 ? SPOKEN_OF : 0;
}

/** Whether others were the last whom a text spoke of, as far as it is read: "they" are they. */
let isOfOthers = false;

/** A new text speaks of nobody yet. */
export function forget(): void {
  isOfOthers = false;
}

export function listen(mark: number): void {
  if ((mark & A_FIRM) !== 0) isOfOthers = true;
  else if ((mark & OURSELVES) !== 0) isOfOthers = false;
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

export function deedAt(at: number, isEnglish: boolean): Deed {
  const isTold = isEnglish && (marks[at]! & IN_PAST) !== 0 && (marks[at - 1]! & TURNED_ROUND) !== 0;
  const kind = isTold ? PROMISED! : numberIn(marks[at]!, KIND_BITS) - 1;
  const named = isTold ? NOBODY : doerOf(at, isEnglish);
  const doer = isOfOthers && isUnnamed(at, named, kind) ? OTHERS_AGAIN : named;
  const clause = nearest(at, -1, BEFORE, NOT | UNLESS) | marks[at]!;
  return {
    kind,
    doer,
    partner: partnerOf(at, doer, isEnglish),
    isDenied: (clause & NOT) !== 0,
    isOpen: (clause & UNLESS) !== 0,
    sentence: around(at, AROUND, AROUND),
  };
}

/** Others do it, or it is done to them. */
export const isOfAway = ({ doer, partner }: Deed): boolean =>
  doer === OUTSIDER || doer === HOUSE || doer === OTHERS_AGAIN || isTurnedAway(partner);

export function isOurs(deed: Deed): boolean {
  const { kind, doer, partner, isDenied, isOpen, sentence } = deed;
  if (isOfAway(deed) || isOpen) return false;
  if (kind < SAYING!) return true;
  if (kind === WENT)
    return doer === MYSELF
      ? (sentence & (CHANNEL | STAFF)) !== 0
      : (doer === STAFF_OF_SOMEBODY || doer === YOUR_STAFF) && (sentence & AGAIN) !== 0;
  if (isDenied) return false;
  if (kind === SAYING || kind === TO_SAY) return isMine(doer) && (sentence & (COUNTED | WHEN)) !== 0;
  return isMine(doer) || doer === YOURSELF || doer === YOUR_STAFF || partner !== TO_ME;
}
