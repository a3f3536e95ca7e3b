import { sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { conversationMentions, conversations, notes } from '../db/schema/queue.ts';
import { replies } from '../db/schema/replies.ts';
import { searchDocs as docs } from '../db/schema/search.ts';
import { sources } from '../db/schema/sources.ts';
import { type Scope, visibleConversation, visibleSource } from '../people/index.ts';
import { type Ask, type AskedTerm, type FoundAt, hasWords, isTheirs, withinTime } from './asked.ts';
import { type Asker, conversationWhere, narrow } from './narrow.ts';
import { type ParsedQuery, termQuery } from './query.ts';
import { type Looked, look, walk } from './walk.ts';

export interface Found {
  places: FoundAt[];
  /** fields that name nothing */
  unknown: string[];
  /** which way was taken; for measuring */
  way: 'walk' | 'index' | 'conversations' | 'none';
}

/** What is in more than one of six documents is found within so few of the newest. */
const FEW = 300;
/** So many of the newest are looked through one by one, which also tells how common each word is. */
const MANY = 3_000;
/** What the walk has found tells how far back a page reaches: a little farther than that is looked for first. */
const FARTHER = 1.5;
/** Fewer found than this tell nothing of how far to go. */
const TELLING = 3;
/** Farther than this nobody walks. */
const FARTHEST = 15_000;
/** The whole index is asked at once where it should find no more than this. */
const FEW_MATCHES = 8_000;
/**
 * What it takes, in microseconds, to look at one more on the walk, at one that the index found, at one of a conversation,
 * and to know of one whether it is among the newest.
 */
const COST = { walked: 6, matching: 2, inConversation: 20, dated: 0.4 } as const;
/**
 * A beginning that more of the newest have than this makes the index read too much, and so does a mark that hardly
 * narrows: they are checked on what the other terms find.
 */
const COMMON = { prefix: 0.03, mark: 0.15, word: 1 } as const;
/** Fewer conversations than this that fit are a quicker way to the words than the words themselves. */
const FEW_CONVERSATIONS = 1_000;
/** Of so many it is known beforehand which ones fit; of more, each document found has its conversation asked. */
const LISTED_CONVERSATIONS = 20_000;

/**
 * The newest documents that a query finds and the asker may see, up to `limit`. Common words are found by walking back
 * from the newest, rare ones through the index of words: how common they are, the walk itself tells.
 */
export async function find(
  tx: Tx,
  parsed: ParsedQuery,
  asker: Asker,
  page: { before?: FoundAt; limit: number },
): Promise<Found> {
  const narrowing = await narrow(tx, parsed.fields, asker);
  const terms = parsed.terms.map(
    (term): AskedTerm => ({ query: termQuery(term), kind: term.prefix ? 'prefix' : 'word' }),
  );
  const marks = [...narrowing.marks, ...seenMarks(await seenSources(tx, asker.scope))];
  const isNothing = terms.length === 0 && parsed.fields.length === 0;
  if (isNothing || narrowing.unknown.length > 0) {
    return { places: [], unknown: narrowing.unknown, way: 'none' };
  }
  const ask: Ask = {
    terms: [...terms, ...marks.map((query): AskedTerm => ({ query, kind: 'mark' }))],
    asker,
    narrowing,
    ...page,
  };
  return { unknown: [], ...(await byTheQuickestWay(tx, ask)) };
}

async function byTheQuickestWay(tx: Tx, asked: Ask): Promise<Omit<Found, 'unknown'>> {
  const fitting = await conversationsThatFit(tx, asked);
  const ask = { ...asked, fitting: fitting?.list };
  if (fitting && fitting.count <= FEW_CONVERSATIONS) {
    return { way: 'conversations', places: await ofConversations(tx, ask, fitting.list) };
  }
  const glance = await walk(tx, ask, FEW);
  if (glance.length >= ask.limit) return { way: 'walk', places: glance };
  const looked = await look(tx, ask, MANY);
  const { places, seen } = looked;
  if (places.length >= ask.limit || seen < MANY) return { way: 'walk', places };
  const all = Math.max(await documentCount(tx), seen);
  const matches = (all * looked.matching) / seen;
  const depth = Math.ceil((FARTHER * seen * ask.limit) / Math.max(1, places.length));
  const leads = leadsOf(ask, looked);
  const isDeep = places.length < TELLING || matches <= FEW_MATCHES || depth > all / 2;
  const byIndex = isDeep
    ? matches * COST.matching
    : depth * COST.dated + matches * (depth / all) * COST.matching;
  const byConversations = fitting ? fitting.count * COST.inConversation : Number.POSITIVE_INFINITY;
  const byWalk = (depth - seen) * COST.walked;
  if (depth <= FARTHEST && (leads === null || byWalk < Math.min(byIndex, byConversations))) {
    const rest = { ...ask, before: looked.last ?? ask.before, limit: ask.limit - places.length };
    const more = await walk(tx, rest, depth - seen);
    if (more.length >= rest.limit) return { way: 'walk', places: [...places, ...more] };
  }
  if (fitting && byConversations < byIndex) {
    return { way: 'conversations', places: await ofConversations(tx, ask, fitting.list) };
  }
  if (!isDeep) {
    const newest = await throughIndex(tx, ask, leads, depth);
    if (newest.length >= ask.limit) return { way: 'index', places: newest };
  }
  return { way: 'index', places: await throughIndex(tx, ask, leads) };
}

/** What of the terms is rare enough to lead through the index; null when nothing is. */
function leadsOf({ terms }: Ask, { shares }: Looked): AskedTerm[] | null {
  const rare = terms.filter(({ kind }, index) => shares[index]! <= COMMON[kind]);
  return rare.some(({ query }) => !query.startsWith('!')) ? rare : null;
}

/** About how many there are, as far as PostgreSQL has counted. */
async function documentCount(tx: Tx): Promise<number> {
  const [row] = await tx.execute<{ n: number }>(
    sql`select greatest(reltuples, 0)::integer as n from pg_class where oid = ${'search_docs'}::regclass`,
  );
  return row!.n;
}

/** Sources that the asker sees; null = all there are. */
async function seenSources(tx: Tx, scope: Scope): Promise<number[] | null> {
  if (scope.all) return null;
  const rows = await tx.select({ id: sources.id }).from(sources).where(visibleSource(scope));
  return rows.map(({ id }) => id);
}

/** Leads the index past what the asker can't see; who may see what is asked of each row all the same. */
const seenMarks = (seen: number[] | null): string[] =>
  seen === null ? [] : [`('k:reply' | 'k:note'${seen.map((id) => ` | 's:${id}'`).join('')})`];

/**
 * By the index of words, with what is rare in it; common beginnings are checked on the documents it finds.
 * @param depth only among so many of the newest
 */
async function throughIndex(tx: Tx, ask: Ask, leads: AskedTerm[] | null, depth?: number): Promise<FoundAt[]> {
  const words = ask.terms.filter(({ kind }) => kind !== 'mark');
  const led = leads ?? (words.some(({ query }) => !query.startsWith('!')) ? words : ask.terms);
  const rest = ask.terms.filter((term) => !led.includes(term));
  const oldest = depth === undefined ? null : await oldestOf(tx, ask, depth);
  // materialized: or PostgreSQL, promised only a page of it, would walk along the time and look at each row
  const rows = await tx.execute<{ id: number; at: Date }>(sql`
    with found as materialized (
      select d.id, d.at, d.mention_id, d.reply_id, d.note_id from ${docs} d
      where ${hasWords(led)} and ${withinTime(ask)} ${rest.length === 0 ? sql`` : sql`and (${hasWords(rest)}) is true`}
        ${oldest ? sql`and d.at >= ${oldest.toISOString()}::timestamptz` : sql``})
    select d.id, d.at from (select * from found order by at desc, id desc offset 0) d
    where ${isTheirs(ask)} order by d.at desc, d.id desc limit ${ask.limit}`);
  return rows.map(({ id, at }) => ({ id, at }));
}

/** When the last of so many of the newest was written; null when there are fewer. */
async function oldestOf(tx: Tx, ask: Ask, depth: number): Promise<Date | null> {
  const [row] = await tx.execute<{ at: Date }>(
    sql`select d.at from ${docs} d where ${withinTime(ask)} order by d.at desc, d.id desc offset ${depth} limit 1`,
  );
  return row?.at ?? null;
}

/** The conversations that the fields ask for, when they can be listed; null when nothing asks for any or they are too many. */
async function conversationsThatFit(
  tx: Tx,
  { narrowing, asker }: Ask,
): Promise<{ count: number; list: string } | null> {
  const asked = conversationWhere(narrowing);
  if (!asked) return null;
  const visible = visibleConversation(asker.scope) ?? sql`true`;
  const [row] = await tx.execute<{ count: number; list: string | null }>(sql`
    select count(*)::integer as count, array_agg(id)::text as list from (
      select ${conversations.id} from ${conversations} where ${asked} and ${visible}
      limit ${LISTED_CONVERSATIONS + 1}) fitting`);
  const { count, list } = row!;
  return count > LISTED_CONVERSATIONS ? null : { count, list: list ?? '{}' };
}

async function ofConversations(tx: Tx, ask: Ask, ids: string): Promise<FoundAt[]> {
  const list = sql`${ids}::bigint[]`;
  const rows = await tx.execute<{ id: number; at: Date }>(sql`
    select d.id, d.at from (
      select d.* from ${conversationMentions} join ${docs} d on d.mention_id = ${conversationMentions.mentionId}
        where ${conversationMentions.conversationId} = any(${list})
      union all
      select d.* from ${replies} join ${docs} d on d.reply_id = ${replies.id} where ${replies.conversationId} = any(${list})
      union all
      select d.* from ${notes} join ${docs} d on d.note_id = ${notes.id} where ${notes.conversationId} = any(${list})) d
    where ${hasWords(ask.terms)} and ${withinTime(ask)} and ${isTheirs(ask)}
    order by d.at desc, d.id desc limit ${ask.limit}`);
  return rows.map(({ id, at }) => ({ id, at }));
}
