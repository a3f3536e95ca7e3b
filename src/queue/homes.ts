import { sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { conversations } from '../db/schema/queue.ts';
import type { Arrival } from './receive.ts';
import { lock, type Standing } from './standing.ts';

interface Homes {
  /** what goes on, locked, with the items that belong there, in the order given */
  known: Map<Standing, Arrival[]>;
  /** threads that have no conversation yet */
  unknown: Map<string, Arrival[]>;
}

interface Home {
  id: number;
  /** something was split off from it: what answers that belongs there */
  hasParts: boolean;
}

/**
 * Where items belong: the conversation of their thread, the one that has become part of, or the part that was split off
 * and that they answer. A fixed number of statements however many.
 */
export async function homesOf(tx: Tx, items: readonly Arrival[]): Promise<Homes> {
  const homes = await ofThreads(tx, [...new Set(items.map(({ threadIdentity }) => threadIdentity))]);
  const parts = [...homes.values()].some(({ hasParts }) => hasParts)
    ? await ofAnswered(
        tx,
        items.filter(({ threadIdentity }) => homes.get(threadIdentity)?.hasParts),
      )
    : new Map<number, number>();
  const homeOf = ({ mentionId, threadIdentity }: Arrival) =>
    parts.get(mentionId) ?? homes.get(threadIdentity)?.id;
  const standing = await lockHomes(tx, [...new Set(items.flatMap((item) => homeOf(item) ?? []))]);
  const result: Homes = { known: new Map(), unknown: new Map() };
  for (const item of items) {
    const row = standing.get(homeOf(item) ?? 0);
    if (row === undefined) put(result.unknown, item.threadIdentity, item);
    else put(result.known, row, item);
  }
  return result;
}

function put<K>(groups: Map<K, Arrival[]>, key: K, item: Arrival): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

async function ofThreads(tx: Tx, identities: string[]): Promise<Map<string, Home>> {
  if (identities.length === 0) return new Map();
  const rows = await tx
    .select({
      identity: conversations.threadIdentity,
      id: sql<number>`coalesce(${conversations.mergedInto}, ${conversations.id})`.mapWith(Number),
      hasParts: sql<boolean>`exists (select from conversations part
        where part.split_from in (conversations.id, conversations.merged_into))`,
    })
    .from(conversations)
    .where(
      sql`${conversations.threadIdentity} in (select jsonb_array_elements_text(${JSON.stringify(identities)}::jsonb))`,
    );
  return new Map(rows.map(({ identity, ...home }) => [identity, home]));
}

/** Of these mentions those that answer something in a part that was split off, with that part. */
async function ofAnswered(tx: Tx, items: readonly Arrival[]): Promise<Map<number, number>> {
  const ids = JSON.stringify(items.map(({ mentionId }) => mentionId));
  const rows = await tx.execute<{ id: number; home: number }>(sql`
    select m.id, coalesce(c.merged_into, c.id) as home from mentions m
    join mentions parent on parent.channel = m.channel and parent.account = m.account
      and parent.external_id = m.parent_external_id
    join conversation_mentions p on p.mention_id = parent.id
    join conversations c on c.id = p.conversation_id
    where m.id in (select jsonb_array_elements_text(${ids}::jsonb)::bigint) and c.split_from is not null`);
  return new Map(rows.map(({ id, home }) => [Number(id), Number(home)]));
}

/** Locked, by the id that was asked for: one that is merged while we wait for its lock is what it has become part of. */
async function lockHomes(tx: Tx, ids: number[]): Promise<Map<number, Standing>> {
  const rows = await lock(tx, ids);
  const merged = [...rows.values()].flatMap(({ mergedInto }) => mergedInto ?? []);
  if (merged.length === 0) return rows;
  const others = await lockHomes(
    tx,
    merged.filter((id) => !rows.has(id)),
  );
  return new Map(
    [...rows].map(([id, row]) => {
      const into = row.mergedInto ?? id;
      return [id, rows.get(into) ?? others.get(into) ?? row];
    }),
  );
}
