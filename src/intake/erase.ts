import { createHash } from 'node:crypto';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { InboundItem } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { textList } from '../db/prepared.ts';
import {
  authors,
  media,
  mentionRevisions,
  mentionSketches,
  mentions,
  passedBy,
} from '../db/schema/intake.ts';
import { erasedKey } from '../db/scrub.ts';
import { newUuid } from '../lib/ids.ts';

/**
 * Takes the words out of mentions: what counts in reports (when, where, how it sounded) stays. Each keeps a hash of its
 * id, by which it isn't taken in again. Twice is once.
 */
export async function eraseMentions(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const all = [...ids];
  await tx
    .update(mentions)
    .set({
      externalId: hashed(mentions.externalId),
      title: null,
      text: '',
      quoted: null,
      url: null,
      parentExternalId: null,
      target: null,
      replyHandle: null,
      privateData: [],
    })
    .where(inArray(mentions.id, all));
  await tx.execute(sql`update mention_sources set reply_handle = null
    where mention_id in (select jsonb_array_elements_text(${JSON.stringify(all)}::jsonb)::bigint)`);
  for (const table of [media, mentionRevisions, mentionSketches]) {
    await tx.delete(table).where(inArray(table.mentionId, all));
  }
}

/** What is hashed already stays as it is. */
const hashed = (column: typeof mentions.externalId) =>
  sql<string>`case when ${column} like ${`${ERASED}%`} then ${column} else ${erasedKey(sql`${column}`)} end`;

const ERASED = 'erased:';

/** Accounts that belong to nobody from now on. */
export async function eraseAuthors(tx: Tx, ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    const nobody = { handle: null, name: null, url: null, avatarUrl: null, followers: null };
    await tx
      .update(authors)
      .set({ ...nobody, externalId: `${ERASED}${newUuid()}` })
      .where(eq(authors.id, id));
  }
}

/** Lets go of what these accounts wrote and no watch matched. */
export async function dropHeardOf(
  tx: Tx,
  accounts: readonly { channel: string; externalId: string }[],
): Promise<void> {
  for (const { channel, externalId } of accounts) {
    await tx
      .delete(passedBy)
      .where(
        and(eq(passedBy.channel, channel), sql`${passedBy.item}->'author'->>'externalId' = ${externalId}`),
      );
  }
}

/** Those of the items that were erased here: they are not taken in again, however often their network shows them. */
export async function erasedAmong(
  tx: Tx,
  channel: string,
  items: readonly InboundItem[],
): Promise<Set<InboundItem>> {
  if (items.length === 0) return new Set();
  const byHash = new Map(items.map((item) => [hashOf(item.externalId), item]));
  const rows = await tx
    .select({ externalId: mentions.externalId })
    .from(mentions)
    .where(
      and(
        eq(mentions.channel, channel),
        sql`${mentions.externalId} = any(${textList([...byHash.keys()])}::text[])`,
      ),
    );
  return new Set(rows.flatMap((row) => byHash.get(row.externalId) ?? []));
}

/** The same as `erasedKey` makes in the database. */
const hashOf = (externalId: string): string =>
  `${ERASED}${createHash('sha256').update(externalId, 'utf8').digest('hex')}`;
