import { inArray, sql } from 'drizzle-orm';
import { snake } from '../db/bulk.ts';
import type { Tx } from '../db/client.ts';
import { labelsTakenOff } from '../db/schema/learning.ts';
import { type Because, deadlines } from '../db/schema/queue.ts';
import type { EventKind, NewEvent } from '../events/kinds.ts';
import { record } from '../events/record.ts';
import { type Conversation, type Deadline, type DeadlineKind, earliest, type Standing } from './standing.ts';

/** PostgreSQL takes at most 65,535 parameters a statement. */
const EVENTS_A_STATEMENT = 5000;

/** A promise to start. */
export interface NewDeadline {
  kind: DeadlineKind;
  startedAt: Date;
  dueAt: Date;
  /** as promised, in the counted hours */
  minutes: number;
  /** which hours count; null or left out = those of the source */
  clock?: Deadline['clock'];
  /** why it is so soon; null or left out = as the source or the person asks for */
  because?: Because | null;
}

/** Columns a verb may set; `dueAt` and `version` follow by themselves. */
export type Settable = Omit<
  Conversation,
  'id' | 'threadIdentity' | 'sourceId' | 'foundBy' | 'firstSeenAt' | 'splitFrom' | 'dueAt' | 'version'
>;

/** What a verb decided about one locked conversation; data only, so that many are written in few statements. */
export interface Change {
  standing: Standing;
  set?: Partial<Settable>;
  start?: NewDeadline[];
  /** running promises that are due sooner from now on; later only where a rule says so, or takes that back */
  shorten?: (Omit<NewDeadline, 'startedAt'> & { id: number })[];
  /** running promises that wait for the customer from now on, with the milliseconds left, as counted by `clock` */
  pause?: { id: number; kind: DeadlineKind; remaining: number; clock: NonNullable<Deadline['clock']> }[];
  /** those that waited and run again; one may be shortened or ended at once */
  resume?: { id: number; kind: DeadlineKind; dueAt: Date }[];
  end?: { id: number; kind: DeadlineKind; state: 'met' | 'cancelled' }[];
  label?: number[];
  unlabel?: number[];
  /** messages that are only counted: nearly the same as another one here */
  copies?: number[];
  story: { kind: EventKind; data?: Record<string, unknown> }[];
}

/** Settable columns and their types in SQL: the batch travels as one JSON parameter. */
const COLUMNS = {
  purpose: 'text',
  status: 'text',
  assigneeId: 'bigint',
  claimedAt: 'timestamptz',
  givenAt: 'timestamptz',
  teamId: 'bigint',
  snoozedUntil: 'timestamptz',
  urgency: 'integer',
  sentimentLabel: 'text',
  sentiment: 'real',
  language: 'text',
  lastMentionId: 'bigint',
  lastInboundAt: 'timestamptz',
  answeredAt: 'timestamptz',
  openedAt: 'timestamptz',
  resolution: 'text',
  resolvedAt: 'timestamptz',
  resolvedBy: 'bigint',
  reopened: 'integer',
  mergedInto: 'bigint',
} satisfies Record<keyof Settable, string>;

const FIXED = {
  id: 'bigint',
  threadIdentity: 'text',
  sourceId: 'bigint',
  foundBy: 'bigint[]',
  firstSeenAt: 'timestamptz',
  splitFrom: 'bigint',
  dueAt: 'timestamptz',
} as const;

const recordset = (columns: Record<string, string>) =>
  sql.raw(`v(${Object.entries(columns).map(([name, type]) => `"${name}" ${type}`)})`);
const SET_LIST = sql.raw(
  ['dueAt', ...Object.keys(COLUMNS)].map((name) => `${snake(name)} = v."${name}"`).join(', '),
);
const { id: _id, ...INSERTED } = { ...FIXED, ...COLUMNS };
const INSERT_COLUMNS = sql.raw(Object.keys(INSERTED).map(snake).join(', '));
const INSERT_VALUES = sql.raw(
  Object.keys(INSERTED)
    .map((name) => `v."${name}"`)
    .join(', '),
);

/**
 * Writes what was decided, its deadlines, labels and story. The one place where `due_at` is worked out (the
 * earliest running promise) and the version grows. The conversations must be locked in this transaction.
 */
export async function write(tx: Tx, changes: Change[], by: number | null, now: Date): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map((change) => ({ id: change.standing.id, ...settled(change) }));
  await tx.execute(sql`
    update conversations c set ${SET_LIST}, version = c.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as ${recordset({ id: 'bigint', dueAt: 'timestamptz', ...COLUMNS })}
    where c.id = v.id`);
  await writeAround(tx, changes, by, now);
}

/**
 * Writes conversations that stand nowhere yet; `standing.id` is filled in. Threads that someone else opened in the
 * meantime are not written: they come back, and stand locked by nobody.
 */
export async function writeNew(tx: Tx, changes: Change[], by: number | null, now: Date): Promise<Change[]> {
  if (changes.length === 0) return [];
  const rows = changes
    .map((change) => ({ ...fixed(change.standing), ...settled(change) }))
    .sort((a, b) => (a.threadIdentity < b.threadIdentity ? -1 : 1));
  const inserted = await tx.execute<{ id: number; thread_identity: string }>(sql`
    insert into conversations (${INSERT_COLUMNS}) select ${INSERT_VALUES}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as ${recordset(INSERTED)}
    on conflict (thread_identity) do nothing returning id, thread_identity`);
  const ids = new Map(inserted.map((row) => [row.thread_identity, row.id]));
  const written = changes.filter((change) => ids.has(change.standing.threadIdentity));
  for (const { standing } of written) standing.id = ids.get(standing.threadIdentity) ?? standing.id;
  await writeAround(tx, written, by, now);
  return changes.filter((change) => !ids.has(change.standing.threadIdentity));
}

function fixed({ threadIdentity, sourceId, foundBy, firstSeenAt, splitFrom }: Standing) {
  return { threadIdentity, sourceId, foundBy, firstSeenAt, splitFrom };
}

function settled({
  standing,
  set = {},
  start = [],
  shorten = [],
  pause = [],
  resume = [],
  end = [],
}: Change) {
  const still = new Set([...end, ...pause].map(({ id }) => id));
  const dueAtOf = new Map(shorten.map(({ id, dueAt }) => [id, dueAt]));
  const kept = [...standing.running, ...resume].filter(({ id }) => !still.has(id));
  const running = [...kept.map(({ id, dueAt }) => ({ dueAt: dueAtOf.get(id) ?? dueAt })), ...start];
  const columns = Object.fromEntries(
    (Object.keys(COLUMNS) as (keyof Settable)[]).map((name) => [
      name,
      name in set ? set[name] : standing[name],
    ]),
  );
  return { ...columns, dueAt: earliest(running) };
}

async function writeAround(tx: Tx, changes: Change[], by: number | null, now: Date): Promise<void> {
  await pauseDeadlines(tx, changes);
  await resumeDeadlines(tx, changes);
  await endDeadlines(tx, changes, by, now);
  await startDeadlines(tx, changes);
  await shortenDeadlines(tx, changes);
  await writeLabels(tx, changes, by);
  const story = changes.flatMap((change) => storyOf(change, by, now));
  for (let at = 0; at < story.length; at += EVENTS_A_STATEMENT) {
    await record(tx, ...story.slice(at, at + EVENTS_A_STATEMENT));
  }
}

async function pauseDeadlines(tx: Tx, changes: Change[]): Promise<void> {
  const rows = changes.flatMap(({ pause = [] }) => pause);
  if (rows.length === 0) return;
  await tx.execute(sql`
    update deadlines d set state = 'paused', remaining = v.remaining, clock = v.clock
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v(id bigint, remaining bigint, clock text)
    where d.id = v.id`);
}

async function resumeDeadlines(tx: Tx, changes: Change[]): Promise<void> {
  const rows = changes.flatMap(({ resume = [] }) => resume);
  if (rows.length === 0) return;
  await tx.execute(sql`
    update deadlines d set state = 'running', remaining = null, due_at = v."dueAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v(id bigint, "dueAt" timestamptz)
    where d.id = v.id`);
}

async function endDeadlines(tx: Tx, changes: Change[], by: number | null, now: Date): Promise<void> {
  for (const state of ['met', 'cancelled'] as const) {
    const ids = changes.flatMap(({ end = [] }) => end.filter((d) => d.state === state).map(({ id }) => id));
    if (ids.length === 0) continue;
    await tx.update(deadlines).set({ state, endedAt: now, endedBy: by }).where(inArray(deadlines.id, ids));
  }
}

async function startDeadlines(tx: Tx, changes: Change[]): Promise<void> {
  const rows = changes.flatMap(({ standing, start = [] }) =>
    start.map((deadline) => ({ conversationId: standing.id, ...deadline })),
  );
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into deadlines (conversation_id, kind, state, started_at, due_at, minutes, clock, because)
    select v."conversationId", v.kind, 'running', v."startedAt", v."dueAt", v.minutes, v.clock,
      nullif(v.because, 'null'::jsonb)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v("conversationId" bigint, kind text,
      "startedAt" timestamptz, "dueAt" timestamptz, minutes integer, clock text, because jsonb)`);
}

/** They keep when they started: somebody has waited since then. */
async function shortenDeadlines(tx: Tx, changes: Change[]): Promise<void> {
  const rows = changes.flatMap(({ shorten = [] }) => shorten);
  if (rows.length === 0) return;
  await tx.execute(sql`
    update deadlines d set due_at = v."dueAt", minutes = v.minutes, clock = coalesce(v.clock, d.clock),
      because = nullif(v.because, 'null'::jsonb)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as v(id bigint, "dueAt" timestamptz, minutes integer, clock text, because jsonb)
    where d.id = v.id`);
}

/** What is proposed stays away from where a person took it off. */
async function writeLabels(tx: Tx, changes: Change[], by: number | null): Promise<void> {
  const pairs = (pick: (change: Change) => number[] | undefined) =>
    changes.flatMap((change) =>
      (pick(change) ?? []).map((labelId) => ({ conversationId: change.standing.id, labelId })),
    );
  const columns = sql.raw('v("conversationId" bigint, "labelId" bigint)');
  const added = pairs(({ label }) => label);
  if (added.length > 0) {
    await tx.execute(sql`
      insert into conversation_labels (conversation_id, label_id, added_by)
      select v."conversationId", v."labelId", ${by}::bigint
      from jsonb_to_recordset(${JSON.stringify(added)}::jsonb) as ${columns}
      where ${by}::bigint is not null or not exists (select 1 from ${labelsTakenOff} off
        where off.conversation_id = v."conversationId" and off.label_id = v."labelId")
      on conflict do nothing`);
  }
  const removed = pairs(({ unlabel }) => unlabel);
  if (removed.length > 0) {
    await tx.execute(sql`
      delete from conversation_labels l
      using jsonb_to_recordset(${JSON.stringify(removed)}::jsonb) as ${columns}
      where l.conversation_id = v."conversationId" and l.label_id = v."labelId"`);
  }
}

function storyOf(change: Change, by: number | null, now: Date): NewEvent[] {
  const { standing, start = [], shorten = [], pause = [], resume = [], end = [], story } = change;
  const ended = new Set(end.map(({ id }) => id));
  const kinds: Change['story'] = [
    ...story,
    ...pause.map(({ kind, remaining }) => ({ kind: 'deadline.paused' as const, data: { kind, remaining } })),
    ...resume
      .filter(({ id }) => !ended.has(id))
      .map(({ kind, dueAt }) => ({
        kind: 'deadline.resumed' as const,
        data: { kind, dueAt: dueAt.toISOString() },
      })),
    ...end
      .filter(({ state }) => state === 'met')
      .map(({ kind }) => ({ kind: 'deadline.met' as const, data: { kind } })),
    ...start.map((deadline) => ({ kind: 'deadline.started' as const, data: toldOf(deadline) })),
    ...shorten.map((deadline) => ({
      kind: isLater(standing, deadline) ? ('deadline.changed' as const) : ('deadline.shortened' as const),
      data: toldOf(deadline),
    })),
  ];
  return kinds.map(({ kind, data }) => ({
    at: now,
    kind,
    conversationId: standing.id,
    sourceId: standing.sourceId,
    userId: by,
    data,
  }));
}

const isLater = ({ running }: Standing, { id, dueAt }: { id: number; dueAt: Date }): boolean =>
  running.some((one) => one.id === id && one.dueAt < dueAt);

const toldOf = ({ kind, dueAt, minutes, because }: Omit<NewDeadline, 'startedAt'>) => ({
  kind,
  dueAt: dueAt.toISOString(),
  minutes,
  ...(because ? { because } : {}),
});
