import { sql } from 'drizzle-orm';
import type { InboundItem } from '../channels/contract.ts';
import { insertRows } from '../db/bulk.ts';
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
  for (const { author } of items) {
    const id = authorExternalId(author, place);
    byId.set(id, { ...author, name: author.name ?? byId.get(id)?.name });
  }
  if (byId.size === 0) return new Map();
  const rows = [...byId]
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
    }));
  // what a text doesn't tell takes nothing from what is known
  const unnamed = rows.filter(({ externalId }) => byId.get(externalId)?.name === undefined);
  const unnamedIds = JSON.stringify(unnamed.map(({ externalId }) => externalId));
  const written = await tx.execute<Written>(sql`
    ${insertRows(authors, rows)}
    on conflict (channel, external_id) do update set
      handle = coalesce(excluded.handle, authors.handle),
      name = case when excluded.external_id in (select jsonb_array_elements_text(${unnamedIds}::jsonb))
        then coalesce(authors.name, excluded.name) else excluded.name end,
      url = coalesce(excluded.url, authors.url),
      avatar_url = coalesce(excluded.avatar_url, authors.avatar_url),
      followers = coalesce(excluded.followers, authors.followers),
      is_self = authors.is_self or excluded.is_self
    returning id, external_id, is_self, name, handle`);
  return new Map(
    written.map((row) => [
      row.external_id,
      { id: row.id, isSelf: row.is_self, name: row.name ?? row.handle ?? place.name },
    ]),
  );
}

interface Written extends Record<string, unknown> {
  id: number;
  external_id: string;
  is_self: boolean;
  name: string | null;
  handle: string | null;
}
