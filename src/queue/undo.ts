import { and, eq, inArray, lt, notInArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { acts, conversationLabels, conversations, deadlines, type Made, notes } from '../db/schema/queue.ts';
import { Problem } from '../lib/errors.ts';
import { type Change, type Settable, write } from './change.ts';
import { giveBackMoved, type Moved } from './moved.ts';
import { type Deadline, lock, type Paused, type Standing } from './standing.ts';

/** What stood before an act, as JSON (instants as ISO text), and the version the act made of it. */
export interface Snapshot {
  id: number;
  version: number;
  set: Settable;
  running: Deadline[];
  /** left out = none waited for the customer */
  paused?: Deadline[];
  labels: Standing['labels'];
}

interface Undone {
  restored: number[];
  changedSince: number[];
  /** of a merge or a split */
  moved?: Moved;
  /** words it put into composers */
  drafts?: Made['drafts'];
}

export function snapshot(standing: Standing): Snapshot {
  const {
    id,
    threadIdentity,
    sourceId,
    firstSeenAt,
    splitFrom,
    dueAt,
    assigneeName,
    vip,
    asked,
    version,
    running,
    paused,
    labels,
    ...set
  } = standing;
  return { id, version: version + 1, set, running, paused: paused.map(bare), labels };
}

const bare = ({ counted: _hours, ...deadline }: Paused): Deadline => deadline;

/**
 * Takes an act back: statuses, people, labels and promises stand exactly as before. What has changed since is left
 * alone and counted; a merge or a split is taken back whole or not at all, and `moved` says what of other rooms is to go
 * back with it. Twice is once. Problems: `problem.not_found` (not this person's act), conflict
 * `queue.changed_since` when nothing of it stands any more.
 */
export async function undo(tx: Tx, actId: string, userId: number, now: Date): Promise<Undone> {
  const [act] = await tx
    .select()
    .from(acts)
    .where(and(eq(acts.id, actId), eq(acts.userId, userId)))
    .for('update');
  if (act === undefined) throw new Problem('not-found', 'problem.not_found');
  if (act.undone) return { restored: [], changedSince: [] };
  const before = act.before as Snapshot[];
  const standing = await lock(
    tx,
    before.map(({ id }) => id),
  );
  const intact = before.filter(({ id, version }) => standing.get(id)?.version === version);
  const moved = act.moved as Moved | null;
  const isBroken = moved !== null && (intact.length < before.length || !(await isIntact(tx, moved)));
  const isGone = intact.length === 0 && before.length > 0;
  if (isGone || isBroken) throw new Problem('conflict', 'queue.changed_since');
  if (moved) await giveBackMoved(tx, moved);
  await restoreDeadlines(tx, intact);
  await restoreLabels(tx, intact);
  await write(
    tx,
    intact.map((shot) => restoring(shot, standing, act.kind)),
    userId,
    now,
  );
  if (act.made && act.made.notes.length > 0) await tx.delete(notes).where(inArray(notes.id, act.made.notes));
  await tx.update(acts).set({ undone: true }).where(eq(acts.id, actId));
  return {
    restored: intact.map(({ id }) => id),
    changedSince: before.filter((shot) => !intact.includes(shot)).map(({ id }) => id),
    ...(moved ? { moved } : {}),
    ...(act.made ? { drafts: act.made.drafts } : {}),
  };
}

/** The part that was split off stands as it was made. */
async function isIntact(tx: Tx, { split }: Moved): Promise<boolean> {
  if (!split) return true;
  const [part] = await tx
    .select({ version: conversations.version })
    .from(conversations)
    .where(eq(conversations.id, split.id))
    .for('update');
  return part?.version === split.version;
}

/** What was split off and has come back is no conversation of its own any more; call when nothing stands in it. */
export async function removePart(tx: Tx, id: number): Promise<void> {
  await tx.delete(conversations).where(eq(conversations.id, id));
}

/** Lets go of what nobody takes back any more; returns how many acts. */
export async function forgetActs(tx: Tx, before: Date): Promise<number> {
  const gone = await tx.delete(acts).where(lt(acts.at, before)).returning({ id: acts.id });
  return gone.length;
}

function restoring(shot: Snapshot, standing: Map<number, Standing>, kind: string): Change {
  const row = standing.get(shot.id) as Standing;
  return {
    // the promises run again already: `write` works out the due time from them
    standing: { ...row, running: shot.running.map((d) => ({ ...d, dueAt: new Date(d.dueAt) })) },
    set: shot.set,
    story: [{ kind: 'conversation.undone', data: { kind } }],
  };
}

/**
 * Promises the act started never were; those it ended run again or wait again, due when they were. That one was broken meanwhile stays
 * noted.
 */
async function restoreDeadlines(tx: Tx, shots: Snapshot[]): Promise<void> {
  const ids = shots.map(({ id }) => id);
  const owed = shots.flatMap(({ running, paused = [] }) => [...running, ...paused]);
  const ran = owed.map(({ id }) => id);
  await tx
    .delete(deadlines)
    .where(
      and(
        inArray(deadlines.conversationId, ids),
        inArray(deadlines.state, ['running', 'paused']),
        ran.length > 0 ? notInArray(deadlines.id, ran) : undefined,
      ),
    );
  if (ran.length === 0) return;
  await tx.execute(sql`
    update deadlines d set state = v.state, ended_at = null, ended_by = null, due_at = v."dueAt",
      minutes = v.minutes, clock = v.clock, remaining = v.remaining, because = nullif(v.because, 'null'::jsonb)
    from jsonb_to_recordset(${JSON.stringify(owed)}::jsonb)
      as v(id bigint, state text, "dueAt" timestamptz, minutes integer, clock text, remaining bigint, because jsonb)
    where d.id = v.id`);
}

async function restoreLabels(tx: Tx, shots: Snapshot[]): Promise<void> {
  const rows = shots.flatMap(({ id, labels }) => labels.map((label) => ({ conversationId: id, ...label })));
  await tx.delete(conversationLabels).where(
    inArray(
      conversationLabels.conversationId,
      shots.map(({ id }) => id),
    ),
  );
  if (rows.length === 0) return;
  // a label that was removed from the house meanwhile, or a person who is gone, does not come back
  await tx.execute(sql`
    insert into conversation_labels (conversation_id, label_id, added_by)
    select v."conversationId", l.id, u.id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as v("conversationId" bigint, "labelId" bigint, "addedBy" bigint)
    join labels l on l.id = v."labelId"
    left join users u on u.id = v."addedBy"
    on conflict do nothing`);
}
