/**
 * Everything that makes a text more or less urgent, with its points as shipped, on one page. Urgency is the plain sum,
 * kept within 0–100, so the numbers can be weighed against each other by reading this table. A house may have its own.
 */
export const WEIGHTS = {
  /** strongest negative tone; scaled by how negative it is */
  negative: 30,
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
  question: 14,
  /** something is to be done, without a question */
  request: 14,
  /** something is broken, missing or wrong */
  trouble: 12,
  /** the writer says that this is not the first time */
  repeatWords: 18,
  /** earlier conversations of the same contact that still wait for us */
  repeatUnanswered: 15,
  /** said in public after messages in private that nobody answered; half for a single one */
  unheard: 40,
  /** the same contact wrote within thirty days */
  repeatRecent: 5,
  /** long waiting named in days or weeks */
  waiting: 10,
  legal: 26,
  media: 22,
  safety: 46,
  selfHarm: 60,
  /** the text as a whole presses more than its words one by one; scaled by how much more */
  grave: 70,
  /** it presses less, however loudly it is said; scaled by how much less */
  slight: -60,
  money: 8,
  /** our people threatened, insulted, discriminated */
  conduct: 22,
  /** said to be urgent */
  deadline: 16,
  /** a day that is close, seen from when it came */
  dateNear: 10,
  leaving: 4,
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

/** Points of a text by the grade (0–9) that people would give it: grades, each with its points; straight in between. */
const POINTS_AT: readonly (readonly [grade: number, points: number])[] = [
  [1, 0],
  [3, 22],
  [5.3, 60],
  [6.8, 80],
  [9, 100],
];

/** The points that a text as a whole should have. @param grade 0–9, also between */
export function pointsOfGrade(grade: number): number {
  const at = POINTS_AT.findIndex(([end]) => grade <= end);
  if (at === 0) return POINTS_AT[0]![1];
  const [from, to] = at < 0 ? [POINTS_AT.at(-2)!, POINTS_AT.at(-1)!] : [POINTS_AT[at - 1]!, POINTS_AT[at]!];
  return from[1] + ((grade - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}
