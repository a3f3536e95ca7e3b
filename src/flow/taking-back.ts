/** What was put in line comes back, or a person says what became of it. */
import type { Tx } from '../db/client.ts';
import { record } from '../events/record.ts';
import { Problem } from '../lib/errors.ts';
import { type Decision, decideUnknown } from '../outbox/finish.ts';
import { cancel, isAutomatic, outboxRow, rowsOfAct } from '../outbox/rows.ts';
import { recordAnswer, withdrawAnswer } from '../queue/index.ts';
import { removeReply } from '../replies/answers.ts';
import { removeHandoffs } from '../replies/handoffs.ts';
import { type Actor, requireSender } from './ground.ts';
import type { SendDeps } from './outbound.ts';
import { endPromiseWithout, returnText } from './outcome.ts';

/**
 * Takes back what has not left yet, with everything the same act wrote (a handoff: mails and note), and gives the
 * texts back into the drafts of who wrote them. `tooLate` names what had left already; Problem `reply.error.too_late`
 * when that is all of it. Twice is once.
 */
export function undoSend(
  deps: Pick<SendDeps, 'db'>,
  outboxId: string,
  actor: Actor,
  now: Date,
): Promise<{ cancelled: string[]; tooLate: string[] }> {
  return deps.db.transaction((tx) => undoSendOn(tx, outboxId, actor, now));
}

/** The same within the caller's transaction. */
export async function undoSendOn(
  tx: Tx,
  outboxId: string,
  actor: Actor,
  now: Date,
): Promise<{ cancelled: string[]; tooLate: string[] }> {
  await requireSender(tx, actor);
  const rows = await rowsOfAct(tx, await outboxRow(tx, outboxId, actor.scope));
  const cancelled = await cancel(
    tx,
    rows.map(({ id }) => id),
    now,
  );
  const tooLate = rows
    .filter(({ id, state }) => !cancelled.includes(id) && state !== 'cancelled')
    .map(({ id }) => id);
  if (cancelled.length === 0 && tooLate.length > 0) throw new Problem('conflict', 'reply.error.too_late');
  for (const row of rows.filter(({ id }) => cancelled.includes(id))) {
    await returnText(tx, row, now);
    await removeReply(tx, row.id);
    await record(tx, {
      at: now,
      kind: 'reply.cancelled',
      conversationId: row.conversationId,
      userId: actor.by.userId,
      data: { outboxId: row.id },
    });
  }
  await removeHandoffs(tx, cancelled);
  const [first] = rows;
  if (first && cancelled.length > 0) {
    await endPromiseWithout(tx, first, now);
    if (tooLate.length === 0 && !isAutomatic(first))
      await withdrawAnswer(tx, first.conversationId!, first.createdAt, now);
  }
  return { cancelled, tooLate };
}

/** A person has looked at the original. Problem `reply.error.decided` when somebody else was faster. */
export function decide(
  deps: Pick<SendDeps, 'db'>,
  outboxId: string,
  decision: Decision,
  actor: Actor,
  now: Date,
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    await requireSender(tx, actor);
    const row = await outboxRow(tx, outboxId, actor.scope);
    if (!(await decideUnknown(tx, row.id, decision, now)))
      throw new Problem('conflict', 'reply.error.decided');
    const { userId } = actor.by;
    await record(tx, {
      at: now,
      kind: 'reply.decided',
      conversationId: row.conversationId,
      userId,
      data: { outboxId: row.id, decision },
    });
    if (isAutomatic(row)) return;
    if (decision === 'give-up') {
      await returnText(tx, row, now);
      await endPromiseWithout(tx, row, now);
    } else {
      // it counts from when the person answered: a message that came since keeps its clock
      await recordAnswer(tx, row.conversationId!, row.createdAt, row.userId);
    }
  });
}
