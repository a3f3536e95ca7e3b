import { sql } from 'drizzle-orm';
import type { InboundItem } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { authors } from '../db/schema/intake.ts';
import { authorExternalId } from './identity.ts';
import type { Place } from './receive.ts';

export interface KnownAuthor {
  id: number;
  isSelf: boolean;
  /** how a person would call them */
  name: string;
}

/**
 * Writes or refreshes the authors of a batch; returns them by external id. The rows stay locked until the
 * transaction ends, so that two sources can't make two contacts for one new author.
 */
export async function upsertAuthors(
  tx: Tx,
  place: Place,
  items: InboundItem[],
  now: Date,
): Promise<Map<string, KnownAuthor>> {
  const byId = new Map<string, InboundItem['author']>();
  for (const item of items) byId.set(authorExternalId(item.author, place), item.author);
  if (byId.size === 0) return new Map();
  const rows = await tx
    .insert(authors)
    .values(
      [...byId]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([externalId, author]) => ({
          channel: place.channel,
          externalId,
          handle: author.handle ?? null,
          name: author.name ?? author.handle ?? place.name,
          url: author.url ?? null,
          avatarUrl: author.avatarUrl ?? null,
          followers: author.followers ?? null,
          isSelf: author.isSelf,
          firstSeenAt: now,
        })),
    )
    .onConflictDoUpdate({
      target: [authors.channel, authors.externalId],
      set: {
        handle: sql`coalesce(excluded.handle, ${authors.handle})`,
        name: sql`coalesce(excluded.name, ${authors.name})`,
        url: sql`coalesce(excluded.url, ${authors.url})`,
        avatarUrl: sql`coalesce(excluded.avatar_url, ${authors.avatarUrl})`,
        followers: sql`coalesce(excluded.followers, ${authors.followers})`,
        isSelf: sql`${authors.isSelf} or excluded.is_self`,
      },
    })
    .returning({
      id: authors.id,
      externalId: authors.externalId,
      isSelf: authors.isSelf,
      name: authors.name,
      handle: authors.handle,
    });
  return new Map(
    rows.map((row) => [
      row.externalId,
      { id: row.id, isSelf: row.isSelf, name: row.name ?? row.handle ?? place.name },
    ]),
  );
}
