/** What people are told of, and on which ways as long as they don't choose otherwise. The bell lists all of it. */

/** Ways out of the house that a person can choose; pushes reach a closed browser, too. */
export const PERSONAL_WAYS = ['push', 'mail'] as const;
export type PersonalWay = (typeof PERSONAL_WAYS)[number];

const USUAL_WAYS = {
  /** a deadline comes near */
  soon: ['push'],
  /** a deadline has come */
  due: ['push'],
  /** a deadline is over, and still nobody has answered */
  late: ['push', 'mail'],
  /** somebody wrote my name in a note */
  mentioned: ['push'],
  /** something happened in what I follow */
  followed: [],
  /** a rule of the house says so */
  rule: ['push'],
  /** a conversation was given to me */
  assigned: ['push'],
  /** a reply waits for my yes */
  approval: ['push'],
  /** my reply was approved, or came back with a note */
  reviewed: ['push'],
  /** the sign-in of a source ends soon, or is over */
  sign_in: ['push', 'mail'],
  /** somebody tries whether a way leads somewhere; nobody chooses it */
  test: ['push', 'mail'],
} as const satisfies Record<string, readonly PersonalWay[]>;

export type NoticeKind = keyof typeof USUAL_WAYS;
/** What one can choose ways for. */
export type ChosenKind = Exclude<NoticeKind, 'test'>;
export const NOTICE_KINDS = (Object.keys(USUAL_WAYS) as NoticeKind[]).filter(
  (kind): kind is ChosenKind => kind !== 'test',
);

/** The kinds of the ladder: they stop being true as soon as somebody has answered. */
export const LADDER_KINDS = ['soon', 'due', 'late'] as const satisfies readonly NoticeKind[];
export type LadderKind = (typeof LADDER_KINDS)[number];

export const isNoticeKind = (kind: string): kind is NoticeKind => kind in USUAL_WAYS;
export const isLadderKind = (kind: string): kind is LadderKind =>
  (LADDER_KINDS as readonly string[]).includes(kind);

/** The ways of a kind for somebody who chose `ways`. */
export const waysFor = (ways: Record<string, string[]> | undefined, kind: NoticeKind): PersonalWay[] =>
  PERSONAL_WAYS.filter((way) => (ways?.[kind] ?? (USUAL_WAYS[kind] as readonly string[])).includes(way));
