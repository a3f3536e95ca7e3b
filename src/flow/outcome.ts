/** What becomes of the queue, the drafts and the story when a row of the outbox ends. */
import type { Sent } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import type { EventKind } from '../events/kinds.ts';
import { record } from '../events/record.ts';
import { giveFilesBack } from '../files/attachments.ts';
import { finishFailed, finishSent, finishUnknown, type OutboxFailure } from '../outbox/finish.ts';
import type { BesidePayload, MailPayload, ReplyPayload } from '../outbox/payload.ts';
import { hasWords, isAutomatic, type OutboxRow, rowsOfAct, type WordsRow } from '../outbox/rows.ts';
import { cancelDeadline, withdrawAnswer } from '../queue/index.ts';
import { removeReply } from '../replies/answers.ts';
import { giveBack } from '../replies/drafts.ts';
import { lockConversation } from './ground.ts';

/** It arrived. Like the two below: nothing happens when the row is not ours any more. */
export async function landSent(tx: Tx, held: OutboxRow, sent: Sent, now: Date): Promise<void> {
  const row = await finishSent(tx, held, sent, now);
  if (row === null) return;
  if (!hasWords(row)) return tell(tx, row, 'conversation.acted', besideOf(row), now);
  await tell(tx, row, 'reply.sent', { kind: row.action }, now);
}

/** It did not leave: the text goes back to the person and the promise runs again. */
export async function landFailed(tx: Tx, held: OutboxRow, failure: OutboxFailure, now: Date): Promise<void> {
  const row = await finishFailed(tx, held, failure, now);
  if (row === null) return;
  if (!hasWords(row))
    return tell(tx, row, 'conversation.act_failed', { ...besideOf(row), key: failure.key }, now);
  if (isAutomatic(row)) return removeReply(tx, row.id);
  await landReturned(tx, row, failure.key, now);
}

/** It had left, and came back: as if it had never left. The row is written already. */
export async function landReturned(tx: Tx, row: WordsRow, key: string, now: Date): Promise<void> {
  if (isAutomatic(row)) return;
  await returnText(tx, row, now);
  await withdrawAnswer(tx, row.conversationId!, row.createdAt, now);
  await endPromiseWithout(tx, row, now);
  await tell(tx, row, 'reply.failed', { key }, now);
}

/** Nobody can tell: a person looks and decides, and until then the promise runs. */
export async function landUnknown(tx: Tx, held: OutboxRow, failure: OutboxFailure, now: Date): Promise<void> {
  const row = await finishUnknown(tx, held, failure, now);
  if (row === null || isAutomatic(row)) return;
  await withdrawAnswer(tx, row.conversationId!, row.createdAt, now);
  await tell(tx, row, 'reply.unknown', {}, now);
}

const besideOf = ({ action, payload }: OutboxRow) => ({
  act: action,
  mentionId: (payload as BesidePayload).mentionId,
});

/** The unsigned text back into the draft of whoever wrote it; an account that is gone has none. */
export async function returnText(tx: Tx, row: WordsRow, now: Date): Promise<void> {
  await giveFilesBack(tx, row.id);
  if (row.userId === null) return;
  const kind = ({ reply: 'public', privateReply: 'private', mail: 'email' } as const)[row.action];
  const key = { conversationId: row.conversationId!, userId: row.userId, kind };
  const { draft, fields } = row.payload as ReplyPayload | MailPayload;
  await giveBack(tx, key, { text: draft, fields }, now);
}

/** A handoff of which no mail left promises nothing. Of two mails that end at once the second one sees the first. */
export async function endPromiseWithout(tx: Tx, row: WordsRow, now: Date): Promise<void> {
  await lockConversation(tx, row.conversationId!);
  const mails = (await rowsOfAct(tx, row)).filter(({ action }) => action === 'mail');
  const isDead = mails.every(({ state }) => state === 'failed' || state === 'cancelled');
  if (mails.length > 0 && isDead) await cancelDeadline(tx, row.conversationId!, 'handoff', null, now);
}

async function tell(
  tx: Tx,
  row: OutboxRow,
  kind: EventKind,
  data: Record<string, unknown>,
  now: Date,
): Promise<void> {
  const { conversationId, sourceId, userId } = row;
  await record(tx, { at: now, kind, conversationId, sourceId, userId, data: { outboxId: row.id, ...data } });
}
