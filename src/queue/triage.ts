import { eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { idList } from '../db/prepared.ts';
import { mentions } from '../db/schema/intake.ts';
import { conversationMentions, conversations, labels } from '../db/schema/queue.ts';
import { type Change, write, writeNew } from './change.ts';
import { noteFinders } from './finders.ts';
import { homesOf } from './homes.ts';
import { type Arrival, blank, opens, receive, type TriageItem } from './receive.ts';
import type { Standing } from './standing.ts';

export type { TriageItem } from './receive.ts';

export interface Triaged {
  mentionId: number;
  conversationId: number;
  opened: boolean;
  /** it was done, waiting or snoozed, and is open again */
  reopened: boolean;
  /** a department's answer */
  colleague?: true;
  /** nearly the same text as another one there, counted in */
  copy?: boolean;
}

/**
 * Gives new mentions their place: a conversation opened, carried on or opened again. In a fixed number of
 * statements however many items (of one thread: oldest first), within the transaction that stored the mentions.
 * A mention that has its place already keeps it, so that triage twice is once. History and our own texts join a
 * conversation that stands but open none: they come back only when they belong to one.
 */
export async function triage(tx: Tx, items: TriageItem[], now: Date): Promise<Triaged[]> {
  const placed = await placesOf(tx, items);
  const fresh = await arrivals(
    tx,
    items.filter(({ mentionId }) => !placed.has(mentionId)),
  );
  const results: Triaged[] = [...placed].map(([mentionId, conversationId]) => ({
    mentionId,
    conversationId,
    opened: false,
    reopened: false,
  }));
  return [...results, ...(await place(tx, fresh, null, now))];
}

/** Places arrivals whose mentions stand nowhere yet. */
export async function place(tx: Tx, fresh: Arrival[], by: number | null, now: Date): Promise<Triaged[]> {
  if (fresh.length === 0) return [];
  const ownSpeak = fresh.some(({ isSelf, history }) => isSelf && !history);
  if (ownSpeak) await dateArrivals(tx, fresh);
  const { known, unknown } = await homesOf(tx, fresh);

  const openings = new Map<Change, Arrival[]>();
  for (const items of unknown.values()) {
    const first = items.find(opens);
    if (first !== undefined) {
      openings.set(receive(blank(first), items.slice(items.indexOf(first)), null), items);
    }
  }
  const lost = await writeNew(tx, [...openings.keys()], by, now);
  const opened = [...openings.keys()].filter((change) => !lost.includes(change));
  const earlier = await joinEarlier(tx, opened);

  // somebody else opened these threads between our look and our write
  const won = await homesOf(
    tx,
    lost.flatMap((change) => openings.get(change)!),
  );
  for (const [row, items] of won.known) known.set(row, items);

  const written = ownSpeak ? await lastWritten(tx, [...known.keys()]) : new Map<number, Date>();
  const carried = new Map(
    [...known].map(([row, items]) => [receive(row, items, written.get(row.lastMentionId) ?? null), items]),
  );
  await write(
    tx,
    [...carried.keys()].filter(({ story, label }) => story.length > 0 || (label?.length ?? 0) > 0),
    by,
    now,
  );

  const results = [...opened, ...carried.keys()].flatMap((change) => {
    const wasOpened = openings.has(change);
    const isBack = change.story.some(({ kind }) => kind === 'conversation.reopened');
    return (openings.get(change) ?? carried.get(change) ?? []).map((item) => ({
      mentionId: item.mentionId,
      conversationId: change.standing.id,
      opened: wasOpened,
      reopened: isBack,
      ...(item.colleague ? { colleague: true as const } : {}),
      copy: change.copies?.includes(item.mentionId) ?? false,
    }));
  });
  await link(tx, results);
  await noteFinders(tx, [...earlier, ...results.map(({ mentionId }) => mentionId)], now);
  return results;
}

async function placesOf(tx: Tx, items: TriageItem[]): Promise<Map<number, number>> {
  if (items.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(conversationMentions)
    .where(
      sql`${conversationMentions.mentionId} = any(${idList(items.map(({ mentionId }) => mentionId))}::bigint[])`,
    );
  return new Map(rows.map((row) => [row.mentionId, row.conversationId]));
}

/** Items with the keys of their proposed labels looked up; unknown keys are left out. */
export async function arrivals(tx: Tx, items: TriageItem[]): Promise<Arrival[]> {
  const proposed = items.some(
    ({ proposedLabels, ownLabels = [] }) => proposedLabels.length + ownLabels.length > 0,
  );
  const known = proposed ? await tx.select({ id: labels.id, key: labels.key }).from(labels) : [];
  const ids = new Map(known.map(({ id, key }) => [key, id]));
  const standing = new Set(known.map(({ id }) => id));
  return items.map((item) => ({
    ...item,
    writtenAt: item.firstSeenAt,
    labelIds: [
      ...item.proposedLabels.flatMap((key) => ids.get(key) ?? []),
      ...(item.ownLabels ?? []).filter((id) => standing.has(id)),
    ],
  }));
}

/** Our own texts are among them: only when each was written tells which of them are answers. */
async function dateArrivals(tx: Tx, fresh: Arrival[]): Promise<void> {
  const written = await writtenAt(
    tx,
    fresh.map(({ mentionId }) => mentionId),
  );
  for (const item of fresh) item.writtenAt = written.get(item.mentionId) ?? item.writtenAt;
}

/** When the message was written that each conversation last heard from outside; by mention. */
function lastWritten(tx: Tx, standing: Standing[]): Promise<Map<number, Date>> {
  return writtenAt(
    tx,
    standing.map(({ lastMentionId }) => lastMentionId),
  );
}

async function writtenAt(tx: Tx, mentionIds: number[]): Promise<Map<number, Date>> {
  if (mentionIds.length === 0) return new Map();
  const rows = await tx
    .select({ id: mentions.id, publishedAt: mentions.publishedAt, firstSeenAt: mentions.firstSeenAt })
    .from(mentions)
    .where(inArray(mentions.id, mentionIds));
  return new Map(rows.map((row) => [row.id, row.publishedAt ?? row.firstSeenAt]));
}

/**
 * A new conversation takes in what was heard of its thread before and opened nothing: history and our own texts; their
 * ids. Looked up thread by thread (`offset 0` keeps it so), or a young table's planner reads every mention.
 */
async function joinEarlier(tx: Tx, opened: Change[]): Promise<number[]> {
  if (opened.length === 0) return [];
  const rows = opened.map(({ standing }) => ({
    conversationId: standing.id,
    mentionId: standing.lastMentionId,
  }));
  const joined = await tx.execute<{ mention_id: number }>(sql`
    insert into conversation_mentions (mention_id, conversation_id)
    select m.id, v."conversationId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v("conversationId" bigint, "mentionId" bigint)
    join mentions first on first.id = v."mentionId"
    cross join lateral (
      select id from mentions
      where thread_key = first.thread_key and channel = first.channel and account = first.account
        and (history or (select is_self from authors where authors.id = mentions.author_id))
      offset 0
    ) m
    on conflict do nothing returning mention_id`);
  return joined.map((row) => row.mention_id);
}

async function link(tx: Tx, results: (Triaged & { copy: boolean })[]): Promise<void> {
  if (results.length === 0) return;
  await tx.execute(sql`
    insert into conversation_mentions (mention_id, conversation_id, copy, colleague)
    select v."mentionId", v."conversationId", coalesce(v.copy, false), coalesce(v.colleague, false)
    from jsonb_to_recordset(${JSON.stringify(results)}::jsonb)
      as v("mentionId" bigint, "conversationId" bigint, copy boolean, colleague boolean)
    on conflict do nothing`);
}

/** The conversation of a mention's thread, if there is one. */
export async function conversationOfThread(tx: Tx, threadIdentity: string): Promise<number | undefined> {
  const [row] = await tx
    .select({ id: conversations.id, mergedInto: conversations.mergedInto })
    .from(conversations)
    .where(eq(conversations.threadIdentity, threadIdentity));
  return row?.mergedInto ?? row?.id;
}
