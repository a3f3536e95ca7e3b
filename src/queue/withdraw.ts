import { and, desc, eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { deadlines } from '../db/schema/queue.ts';
import { OPEN } from './acts.ts';
import { type Change, write } from './change.ts';
import { resumed } from './pause.ts';
import { runningOf, type Standing } from './standing.ts';
import { lockOne } from './verbs.ts';

/**
 * The answer that `recordAnswer` noted at `at` did not leave after all: what it had kept runs again, due when it
 * always was, what it promised is not owed, and what waits for the customer or was closed as answered is open again. Twice is once.
 */
export async function withdrawAnswer(
  tx: Tx,
  conversationId: number,
  at: Date,
  now: Date,
): Promise<{ changed: boolean }> {
  const standing = await lockOne(tx, conversationId);
  const again = closedOtherwise(standing) ? null : await runAgain(tx, standing, at);
  const isBack = standing.status !== 'open' && !closedOtherwise(standing);
  const forgotten = standing.answeredAt?.getTime() === at.getTime();
  if (!again && !isBack && !forgotten) return { changed: false };
  const change: Change = {
    standing: again ?? standing,
    set: {
      ...(isBack ? OPEN : {}),
      ...(isBack && standing.status === 'done' ? { reopened: standing.reopened + 1 } : {}),
      ...(forgotten ? { answeredAt: null } : {}),
    },
    resume: isBack ? resumed(standing, now) : [],
    story: isBack ? [{ kind: 'conversation.reopened', data: { from: standing.status } }] : [],
  };
  await write(tx, [change], null, now);
  return { changed: true };
}

/** Spam stays spam, whatever became of the answer. */
const closedOtherwise = ({ resolution }: Standing): boolean =>
  resolution !== null && resolution !== 'answered' && resolution !== 'handed_off';

/** Null when the answer had neither promised nor ended anything. */
async function runAgain(tx: Tx, standing: Standing, at: Date): Promise<Standing | null> {
  const freed = await dropPromise(tx, standing, at);
  const answered = await runResponse(tx, freed ?? standing, at);
  return (await runPromise(tx, answered ?? freed ?? standing, at)) ?? answered ?? freed;
}

/** What the answer had promised was never said. */
async function dropPromise(tx: Tx, standing: Standing, at: Date): Promise<Standing | null> {
  const made = runningOf(standing, 'promise');
  if (made?.startedAt.getTime() !== at.getTime()) return null;
  await tx
    .update(deadlines)
    .set({ state: 'cancelled', endedAt: at, endedBy: null })
    .where(eq(deadlines.id, made.id));
  return { ...standing, running: standing.running.filter((one) => one !== made) };
}

/** The promise that the answer had kept, unless another one runs by now. */
async function runPromise(tx: Tx, standing: Standing, at: Date): Promise<Standing | null> {
  if (runningOf(standing, 'promise')) return null;
  const [ended] = await tx
    .select()
    .from(deadlines)
    .where(keptBy(standing, 'promise', at))
    .orderBy(desc(deadlines.id));
  if (ended === undefined) return null;
  const again = { state: 'running', endedAt: null, endedBy: null } as const;
  await tx.update(deadlines).set(again).where(eq(deadlines.id, ended.id));
  return { ...standing, running: [...standing.running, { ...ended, ...again }] };
}

const keptBy = ({ id }: Standing, kind: 'response' | 'promise', at: Date) =>
  and(
    eq(deadlines.conversationId, id),
    eq(deadlines.kind, kind),
    eq(deadlines.state, 'met'),
    eq(deadlines.endedAt, at),
  );

/**
 * Runs the promise again that the answer had ended, in place of the one that a newer message started: the earliest due
 * time counts. Null when the answer had ended none.
 */
async function runResponse(tx: Tx, standing: Standing, at: Date): Promise<Standing | null> {
  const [ended] = await tx
    .select()
    .from(deadlines)
    .where(keptBy(standing, 'response', at))
    .orderBy(desc(deadlines.id));
  if (ended === undefined) return null;
  const later = runningOf(standing, 'response');
  if (later !== undefined) {
    await tx
      .update(deadlines)
      .set({ state: 'cancelled', endedAt: at, endedBy: null })
      .where(eq(deadlines.id, later.id));
  }
  const isSooner = later !== undefined && later.dueAt < ended.dueAt;
  const { dueAt, minutes, clock, because } = isSooner ? later : ended;
  const again = { state: 'running', endedAt: null, endedBy: null, dueAt, minutes, clock, because } as const;
  await tx.update(deadlines).set(again).where(eq(deadlines.id, ended.id));
  const others = standing.running.filter((deadline) => deadline !== later);
  return { ...standing, running: [...others, { ...ended, ...again }] };
}
