/** What networks that give our mark back tell of what we sent: an echo settles what no answer to the sending did. */
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { InboundItem } from '../channels/contract.ts';
import { partOf } from '../channels/marks.ts';
import type { Tx } from '../db/client.ts';
import { mentions } from '../db/schema/intake.ts';
import { outbox } from '../db/schema/outbox.ts';
import { record } from '../events/record.ts';
import { filesOfRow } from '../files/attachments.ts';
import { finishEchoed } from '../outbox/finish.ts';
import { isAutomatic } from '../outbox/rows.ts';
import { recordAnswer } from '../queue/index.ts';

/** Where messages of one talk stand. */
type Talk = Pick<typeof mentions.$inferSelect, 'channel' | 'account' | 'threadKey'>;

/** Under what ids the parts of a row came back, by their number. */
export async function echoesOf(
  tx: Tx,
  outboxId: string,
  { channel, account, threadKey }: Talk,
): Promise<(string | undefined)[]> {
  const mark = sql`${mentions.replyHandle}->>'sentAs'`;
  const rows = await tx
    .select({ externalId: mentions.externalId, mark: sql<string>`${mark}` })
    .from(mentions)
    .where(
      and(
        eq(mentions.threadKey, threadKey),
        eq(mentions.channel, channel),
        eq(mentions.account, account),
        sql`starts_with(${mark}, ${outboxId})`,
      ),
    );
  const echoes: (string | undefined)[] = [];
  for (const { externalId, mark: told } of rows) {
    const found = partOf(told);
    if (found) echoes[found.part] = externalId;
  }
  return echoes;
}

/** Of what nobody could tell whether it arrived: all of it came back, so it did. */
export async function settleEchoed(
  tx: Tx,
  channel: string,
  fresh: readonly { item: InboundItem }[],
  now: Date,
): Promise<void> {
  const talks = new Map(
    fresh.flatMap(({ item }) => {
      const found = item.author.isSelf ? partOf(item.replyHandle?.sentAs) : null;
      const talk = { channel, account: item.account ?? '', threadKey: item.threadKey };
      return found ? [[found.outboxId, talk] as const] : [];
    }),
  );
  if (talks.size === 0) return;
  const rows = await tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(inArray(outbox.id, [...talks.keys()]), eq(outbox.state, 'unknown')));
  for (const { id } of rows) await settle(tx, id, talks.get(id)!, now);
}

async function settle(tx: Tx, id: string, talk: Talk, now: Date): Promise<void> {
  const echoes = await echoesOf(tx, id, talk);
  const parts = 1 + (await filesOfRow(tx, id)).length;
  const [first] = echoes;
  if (first === undefined || echoes.filter((one) => one !== undefined).length < parts) return;
  const row = await finishEchoed(tx, id, { externalId: first }, now);
  if (row === null) return;
  const { conversationId, sourceId, userId, action } = row;
  await record(tx, {
    at: now,
    kind: 'reply.sent',
    conversationId,
    sourceId,
    userId,
    data: { outboxId: id, kind: action },
  });
  // it counts from when the person answered, as where a person says that it arrived
  if (!isAutomatic(row) && conversationId !== null)
    await recordAnswer(tx, conversationId, row.createdAt, userId);
}
