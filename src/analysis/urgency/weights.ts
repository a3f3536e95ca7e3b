/**
 * Everything that makes a text more or less urgent, with its points as shipped, on one page. Urgency is the plain sum,
 * kept within 0–100, so the numbers can be weighed against each other by reading this table. A house may have its own.
 */
export const WEIGHTS = {
  /** strongest negative tone; scaled by how negative it is */
  negative: 20,
  /** praise and blame in one text */
  mixed: 8,
  /** seen by others, and unhappy, asking or pressing: the answer is seen, too */
  public: 10,
  /** seen by others, otherwise */
  publicCalm: 3,
  /** half as many see it */
  limited: 5,
  /** the author's reach, at its most */
  reach: 12,
  question: 10,
  /** something is to be done, without a question */
  request: 7,
  /** something is broken, missing or wrong */
  trouble: 6,
  /** the writer says that this is not the first time */
  repeatWords: 18,
  /** earlier conversations of the same contact that still wait for us */
  repeatUnanswered: 15,
  /** said in public after messages in private that nobody answered; half for a single one */
  unheard: 40,
  /** the same contact wrote within thirty days */
  repeatRecent: 5,
  /** long waiting named in days or weeks */
  waiting: 7,
  legal: 22,
  media: 18,
  safety: 35,
  selfHarm: 60,
  /** much is at stake, in words that no list knows; scaled by how sure that is */
  grave: 36,
  /** little is at stake, however loudly it is said; scaled by how sure that is */
  slight: -10,
  money: 12,
  /** our people threatened, insulted, discriminated */
  conduct: 12,
  /** said to be urgent */
  deadline: 10,
  /** a day that is close, seen from when it came */
  dateNear: 10,
  leaving: 6,
  vip: 15,
  /** private data that everybody can read */
  privatePublic: 15,
  /** a happy text that asks nothing */
  praise: -2,
  spam: -40,
} as const;

export type Reason = keyof typeof WEIGHTS;
/** Points of each reason, −100 … 100. */
export type Weights = Readonly<Record<Reason, number>>;

/** Share of the points for reach: from this many followers on. Best first. */
export const REACH: readonly (readonly [followers: number, share: number])[] = [
  [100_000, 1],
  [10_000, 2 / 3],
  [1000, 1 / 3],
];

export const MOST = 100;
