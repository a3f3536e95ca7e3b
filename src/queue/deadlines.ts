import type { Tx } from '../db/client.ts';
import { Problem } from '../lib/errors.ts';
import { type NewDeadline, write } from './change.ts';
import { resumed } from './pause.ts';
import { type DeadlineKind, isOwnMatter, owedOf, runningOf } from './standing.ts';
import { lockOne } from './verbs.ts';

/**
 * Starts a promise. A running *response* is kept, for the earliest promise counts; a new *promise* or *handoff*
 * takes the place of the one before. Problem `queue.done` on a closed conversation, but for what is a matter of its own.
 */
export async function startDeadline(
  tx: Tx,
  conversationId: number,
  deadline: NewDeadline,
  by: number | null,
  now: Date,
): Promise<{ started: boolean }> {
  const standing = await lockOne(tx, conversationId);
  if (standing.status === 'done' && !isOwnMatter(deadline)) throw new Problem('conflict', 'queue.done');
  const before = owedOf(standing, deadline.kind);
  if (before !== undefined && deadline.kind === 'response') return { started: false };
  if (runningOf(standing, deadline.kind)?.dueAt.getTime() === deadline.dueAt.getTime()) {
    return { started: false };
  }
  const end = before ? [{ id: before.id, kind: before.kind, state: 'cancelled' as const }] : [];
  const resume = resumed(standing, now, deadline.kind);
  await write(tx, [{ standing, start: [deadline], resume, end, story: [] }], by, now);
  return { started: true };
}

/** The promise was kept, also one that waited for the customer. False when none of the kind is owed. */
export const meetDeadline = (
  tx: Tx,
  conversationId: number,
  kind: DeadlineKind,
  by: number | null,
  now: Date,
): Promise<boolean> => end(tx, conversationId, kind, 'met', by, now);

/** The promise is not owed any more. False when none of the kind was. */
export const cancelDeadline = (
  tx: Tx,
  conversationId: number,
  kind: DeadlineKind,
  by: number | null,
  now: Date,
): Promise<boolean> => end(tx, conversationId, kind, 'cancelled', by, now);

async function end(
  tx: Tx,
  conversationId: number,
  kind: DeadlineKind,
  state: 'met' | 'cancelled',
  by: number | null,
  now: Date,
): Promise<boolean> {
  const standing = await lockOne(tx, conversationId);
  const deadline = owedOf(standing, kind);
  if (deadline === undefined) return false;
  const resume = resumed(standing, now, kind);
  await write(tx, [{ standing, resume, end: [{ id: deadline.id, kind, state }], story: [] }], by, now);
  return true;
}

/** What we owe until somebody answers; what a handoff promises ends when its own matter does. */
const OWED_ANSWERS: ReadonlySet<DeadlineKind> = new Set(['response', 'promise']);

/**
 * A human answer went out at `at`: what was promised is kept and the customer is to speak next. A message that
 * came after the answer keeps its clock and its place; who claimed it keeps it. Answering twice is once.
 * @param promise the answer says when we come back: then it is ours to speak next, by that time
 */
export async function recordAnswer(
  tx: Tx,
  conversationId: number,
  at: Date,
  userId: number | null,
  promise?: NewDeadline,
): Promise<{ changed: boolean }> {
  const standing = await lockOne(tx, conversationId);
  if (standing.status === 'done') return { changed: false };
  const owed = [...standing.running, ...standing.paused];
  const kept = owed.filter(({ kind, startedAt }) => OWED_ANSWERS.has(kind) && startedAt <= at);
  const answersAll = standing.lastInboundAt <= at;
  const next = promise ? 'open' : 'waiting';
  const moves = answersAll && standing.status !== next;
  if (kept.length === 0 && !moves && !promise && standing.answeredAt !== null) return { changed: false };
  await write(
    tx,
    [
      {
        standing,
        set: {
          answeredAt: standing.answeredAt ?? at,
          ...(moves ? { status: next, snoozedUntil: null } : {}),
        },
        resume:
          moves && promise ? resumed(standing, at) : kept.flatMap(({ kind }) => resumed(standing, at, kind)),
        end: kept.map(({ id, kind }) => ({ id, kind, state: 'met' })),
        start: promise ? [promise] : [],
        story: moves && !promise ? [{ kind: 'conversation.waiting' }] : [],
      },
    ],
    userId,
    at,
  );
  return { changed: true };
}
