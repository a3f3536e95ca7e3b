/**
 * Everything that makes a text more or less urgent, with its points, on one page. Urgency is the plain sum,
 * kept within 0–100, so the numbers can be weighed against each other by reading this table.
 */
export const WEIGHTS = {
  /** strongest negative tone; scaled by how negative it is */
  negative: 30,
  /** praise and blame in one text */
  mixed: 8,
  /** seen by others, and unhappy or asking: the answer is seen, too */
  public: 10,
  /** seen by others, otherwise */
  publicCalm: 3,
  /** half as many see it */
  limited: 5,
  question: 10,
  /** the writer says that this is not the first time */
  repeatWords: 18,
  /** earlier conversations of the same contact that still wait for us */
  repeatUnanswered: 15,
  /** the same contact wrote within thirty days */
  repeatRecent: 5,
  /** long waiting named in days or weeks */
  waiting: 7,
  legal: 22,
  media: 18,
  safety: 35,
  selfHarm: 60,
  money: 12,
  deadline: 10,
  leaving: 6,
  vip: 15,
  /** private data that everybody can read */
  privatePublic: 15,
  /** a happy text that asks nothing */
  praise: -10,
  spam: -30,
} as const;

/** Points for the author's reach: from this many followers on. Best first. */
export const REACH: readonly (readonly [followers: number, points: number])[] = [
  [100_000, 12],
  [10_000, 8],
  [1000, 4],
];

export const MOST = 100;
