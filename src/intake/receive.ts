import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { InboundItem } from '../channels/contract.ts';
import { insertRows } from '../db/bulk.ts';
import type { Tx } from '../db/client.ts';
import { textList } from '../db/prepared.ts';
import { media, mentionSources, mentions } from '../db/schema/intake.ts';
import { mentionIdentity } from './identity.ts';

/** The place a batch came from. */
export interface Place {
  sourceId: number;
  channel: string;
  /** for authors that have no id of their own */
  host: string;
  /** shown where a text tells no author */
  name: string;
}

/** The verdict of the analysis, as flow hands it over. */
export type MentionVerdict = Pick<
  typeof mentions.$inferInsert,
  | 'language'
  | 'languageConfidence'
  | 'sentiment'
  | 'sentimentLabel'
  | 'sentimentConfidence'
  | 'urgency'
  | 'urgencyReasons'
  | 'privateData'
>;

export interface KnownMention {
  id: number;
  sourceId: number;
  revision: string;
  title: string | null;
  text: string;
  /** it was told to be gone */
  isGone: boolean;
}

/** What of a batch is already here, by identity. */
export async function knownMentions(
  tx: Tx,
  channel: string,
  items: InboundItem[],
): Promise<Map<string, KnownMention>> {
  if (items.length === 0) return new Map();
  const rows = await tx
    .select({
      id: mentions.id,
      account: mentions.account,
      externalId: mentions.externalId,
      sourceId: mentions.sourceId,
      revision: mentions.revision,
      title: mentions.title,
      text: mentions.text,
      isGone: isNotNull(mentions.deletedAt).mapWith(Boolean),
    })
    .from(mentions)
    .where(
      and(
        eq(mentions.channel, channel),
        sql`${mentions.externalId} = any(${textList(items.map((item) => item.externalId))}::text[])`,
      ),
    );
  return new Map(rows.map((row) => [mentionIdentity(channel, row), row]));
}

export interface NewMention {
  item: InboundItem;
  authorId: number;
  verdict: MentionVerdict;
  /** no clock: older than a day when first seen, or of the baseline */
  history: boolean;
  firstSeenAt: Date;
}

/**
 * Writes mentions that are new; whatever another source wrote in the same moment is left alone.
 * Returns the ids by identity: of what was written here, and of what the other wrote.
 */
export async function insertMentions(
  tx: Tx,
  place: Place,
  list: NewMention[],
  now: Date,
): Promise<{ written: Map<string, number>; already: Map<string, number> }> {
  if (list.length === 0) return { written: new Map(), already: new Map() };
  // one order for everybody: two sources with the same items can't lock each other out
  const sorted = list
    .map((entry) => ({ entry, identity: mentionIdentity(place.channel, entry.item) }))
    .sort((a, b) => compare(a.identity, b.identity));
  const written = await insertNew(
    tx,
    sorted.map(({ entry }) => mentionRow(place, entry)),
  );
  const lost = list.filter((entry) => !written.has(mentionIdentity(place.channel, entry.item)));
  const others = await knownMentions(
    tx,
    place.channel,
    lost.map((entry) => entry.item),
  );
  const already = new Map([...others].map(([identity, mention]) => [identity, mention.id]));
  await insertMedia(tx, place.channel, list, written);
  const found = [...written.values()].map((mentionId) => ({ mentionId }));
  const foundToo = lost.flatMap(({ item }) => {
    const mentionId = already.get(mentionIdentity(place.channel, item));
    return mentionId === undefined ? [] : [{ mentionId, item }];
  });
  await foundBy(tx, place.sourceId, [...found, ...foundToo], now);
  return { written, already };
}

/**
 * Notes that a source has these mentions; with the item where another one found it first, since what one may do with it
 * is each account's own. Returns the ids of those the source had not before.
 */
export async function foundBy(
  tx: Tx,
  sourceId: number,
  found: { mentionId: number; item?: InboundItem }[],
  now: Date,
): Promise<Set<number>> {
  if (found.length === 0) return new Set();
  const rows = [...found]
    .sort((a, b) => a.mentionId - b.mentionId)
    .map(({ mentionId, item }) => ({
      mentionId,
      sourceId,
      seenAt: now,
      caps: item?.caps ?? null,
      replyHandle: item?.replyHandle ?? null,
    }));
  const added = await tx.execute<{ mention_id: number }>(
    sql`${insertRows(mentionSources, rows)} on conflict do nothing returning mention_id`,
  );
  return new Set(added.map((row) => row.mention_id));
}

/**
 * What may be done with these mentions and how, as this source's account was told just now. One statement for all of them;
 * what is as it was is not written.
 */
export async function keepOffers(
  tx: Tx,
  sourceId: number,
  found: readonly { mentionId: number; item: InboundItem }[],
): Promise<void> {
  if (found.length === 0) return;
  const told = found.map(({ mentionId, item: { caps, replyHandle } }) => ({
    id: mentionId,
    caps,
    handle: replyHandle,
  }));
  // locked in one order: a poll and a webhook of one source may bring the same at the same moment
  await tx.execute(sql`
    with told as (
      select * from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as t(id bigint, caps jsonb, handle jsonb)
    ), own as (
      select m.id, told.caps, told.handle from ${mentions} m join told on told.id = m.id
      where m.source_id = ${sourceId} and (m.caps, m.reply_handle) is distinct from (told.caps, told.handle)
      order by m.id for update of m
    ), others as (
      select s.mention_id, told.caps, told.handle from ${mentionSources} s join told on told.id = s.mention_id
      where s.source_id = ${sourceId} and s.caps is not null
        and (s.caps, s.reply_handle) is distinct from (told.caps, told.handle)
      order by s.mention_id for update of s
    ), changed as (
      update ${mentions} m set caps = own.caps, reply_handle = own.handle from own where m.id = own.id
    )
    update ${mentionSources} s set caps = others.caps, reply_handle = others.handle
    from others where s.mention_id = others.mention_id and s.source_id = ${sourceId}`);
}

/** Ids by identity of those that were not there. */
async function insertNew(
  tx: Tx,
  rows: (typeof mentions.$inferInsert & { account: string })[],
): Promise<Map<string, number>> {
  const written = await tx.execute<{ id: number; channel: string; account: string; external_id: string }>(
    sql`${insertRows(mentions, rows)} on conflict do nothing returning id, channel, account, external_id`,
  );
  return new Map(
    written.map(({ id, channel, account, external_id: externalId }) => [
      mentionIdentity(channel, { account, externalId }),
      id,
    ]),
  );
}

async function insertMedia(
  tx: Tx,
  channel: string,
  list: NewMention[],
  written: Map<string, number>,
): Promise<void> {
  const rows = list.flatMap(({ item }) => {
    const mentionId = written.get(mentionIdentity(channel, item));
    return mentionId === undefined
      ? []
      : item.media.map((one, position) => ({ mentionId, position, ...one }));
  });
  if (rows.length > 0) await tx.execute(insertRows(media, rows));
}

const mentionRow = (
  place: Place,
  { item, authorId, verdict, history, firstSeenAt }: NewMention,
): typeof mentions.$inferInsert & { account: string } => ({
  channel: place.channel,
  account: item.account ?? '',
  externalId: item.externalId,
  sourceId: place.sourceId,
  authorId,
  kind: item.kind,
  url: item.url ?? null,
  threadKey: item.threadKey,
  parentExternalId: item.parentExternalId ?? null,
  target: item.target ?? null,
  publishedAt: item.publishedAt,
  publishedTrust: item.publishedTrust,
  firstSeenAt,
  history,
  ...wordsOf(item),
  ...verdict,
});

/** What an edit at the origin may change. */
export const wordsOf = (item: InboundItem) => ({
  title: item.title ?? null,
  text: item.text,
  quoted: item.quoted ?? null,
  visibility: item.visibility,
  ratingValue: item.rating?.value ?? null,
  ratingMax: item.rating?.max ?? null,
  revision: item.revision,
  caps: item.caps,
  replyHandle: item.replyHandle,
});

/** One order for everybody who writes. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
