/** What becomes of a mention at its origin after it was heard: other words, gone, there again. */
import { and, asc, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { InboundItem } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { idList, textList } from '../db/prepared.ts';
import { mentionRevisions, mentionSources, mentions } from '../db/schema/intake.ts';
import { after, MINUTE } from '../lib/clock.ts';
import { type MentionVerdict, type Place, wordsOf } from './receive.ts';

/** What a mention says until it is revised. */
export interface Standing {
  id: number;
  revision: string;
  title: string | null;
  text: string;
}

/**
 * These mentions as they stand now, locked: a poll and a webhook may bring one edit at the same moment, and whoever comes
 * second finds it done. By id, and all in one order; whoever changes a message and its conversation locks the message first.
 */
export async function holdMentions(tx: Tx, ids: readonly number[]): Promise<Map<number, Standing>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({
      id: mentions.id,
      revision: mentions.revision,
      title: mentions.title,
      text: mentions.text,
    })
    .from(mentions)
    .where(sql`${mentions.id} = any(${idList(ids)}::bigint[])`)
    .orderBy(asc(mentions.id))
    .for('update');
  return new Map(rows.map((row) => [row.id, row]));
}

/** An edit at the origin: the old words become a revision, the new ones get a new verdict; no second item, no new clock. */
export async function reviseMention(
  tx: Tx,
  old: Standing,
  item: InboundItem,
  verdict: MentionVerdict,
  now: Date,
): Promise<void> {
  await tx.insert(mentionRevisions).values({
    mentionId: old.id,
    revision: old.revision,
    title: old.title,
    text: old.text,
    replacedAt: now,
  });
  const { caps, replyHandle, ...words } = wordsOf(item);
  const offers = item.wordsOnly ? {} : { caps, replyHandle };
  await tx
    .update(mentions)
    .set({ ...words, ...offers, editedAt: now, ...verdict })
    .where(eq(mentions.id, old.id));
}

/**
 * Marks what is gone at its origin; returns the ids that were still standing. Ids of what is private count only within an
 * account: those go by the word of a source that has found them.
 */
export async function buryMentions(
  tx: Tx,
  { sourceId, channel }: Pick<Place, 'sourceId' | 'channel'>,
  externalIds: string[],
  now: Date,
): Promise<number[]> {
  if (externalIds.length === 0) return [];
  const foundHere = tx
    .select({ id: mentionSources.mentionId })
    .from(mentionSources)
    .where(and(eq(mentionSources.mentionId, mentions.id), eq(mentionSources.sourceId, sourceId)));
  const rows = await tx
    .update(mentions)
    .set({ deletedAt: now })
    .where(
      and(
        eq(mentions.channel, channel),
        sql`${mentions.externalId} = any(${textList(externalIds)}::text[])`,
        isNull(mentions.deletedAt),
        or(eq(mentions.account, ''), inArray(mentions.id, foundHere)),
      ),
    )
    .returning({ id: mentions.id });
  return rows.map((row) => row.id);
}

/** A page that was read just before something was deleted still shows it: so long after, it no longer can. */
const STALE_PAGE_MS = 10 * MINUTE;

/**
 * Marks as standing again what its own source still shows although it was told to be gone: taken back at the network, or
 * never gone. Returns the ids that were marked as gone.
 */
export async function raiseMentions(
  tx: Tx,
  sourceId: number,
  ids: readonly number[],
  now: Date,
): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .update(mentions)
    .set({ deletedAt: null })
    .where(
      and(
        sql`${mentions.id} = any(${idList(ids)}::bigint[])`,
        eq(mentions.sourceId, sourceId),
        lte(mentions.deletedAt, after(now, -STALE_PAGE_MS)),
      ),
    )
    .returning({ id: mentions.id });
  return rows.map((row) => row.id);
}
