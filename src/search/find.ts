import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { mentionSources } from '../db/schema/intake.ts';
import { conversationMentions, conversations, notes } from '../db/schema/queue.ts';
import { replies } from '../db/schema/replies.ts';
import { searchDocs as docs } from '../db/schema/search.ts';
import { sources } from '../db/schema/sources.ts';
import { type Scope, visibleConversation, visibleSource } from '../people/index.ts';
import { type Asker, conversationWhere, type Narrowing, narrow } from './narrow.ts';
import { type ParsedQuery, termQuery } from './query.ts';

/** A place in the list of what was found, newest first. */
export interface FoundAt {
  id: number;
  at: Date;
}

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
/**
 * What the walk has found so far tells how far it would have to go on for a page: a little farther than that, unless
 * it is too far.
 */
const FARTHER = 1.4;
const FARTHEST = 15_000;
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

interface AskedTerm {
  query: string;
  kind: keyof typeof COMMON;
}

interface Ask {
  terms: AskedTerm[];
  asker: Asker;
  narrowing: Narrowing;
  /** the conversations that the fields ask for, as an array's text; undefined = they were not listed */
  fitting?: string;
  before?: FoundAt;
  limit: number;
}

async function byTheQuickestWay(tx: Tx, asked: Ask): Promise<Omit<Found, 'unknown'>> {
  const fitting = await conversationsThatFit(tx, asked);
  const ask = { ...asked, fitting: fitting?.list };
  if (fitting && fitting.count <= FEW_CONVERSATIONS) {
    return { way: 'conversations', places: await ofConversations(tx, ask, fitting.list) };
  }
  const first = await walk(tx, ask, FEW);
  if (first.places.length >= ask.limit || first.isAll) return { way: 'walk', places: first.places };
  const second = await walk(tx, ask, MANY);
  if (second.places.length >= ask.limit || second.isAll) return { way: 'walk', places: second.places };
  const depth = FARTHER * MANY * (ask.limit / Math.max(1, second.places.length));
  if (depth <= FARTHEST) {
    const third = await walk(tx, ask, Math.ceil(depth));
    if (third.places.length >= ask.limit || third.isAll) return { way: 'walk', places: third.places };
  }
  return { way: 'index', places: await throughIndex(tx, ask, second.shares) };
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

const tsquery = (terms: readonly { query: string }[]): SQL =>
  sql`${terms.map(({ query }) => query).join(' & ')}::tsquery`;

const hasWords = (terms: readonly AskedTerm[]): SQL =>
  terms.length === 0 ? sql`true` : sql`d.words @@ ${tsquery(terms)}`;

function withinTime({ narrowing, before }: Ask): SQL {
  const { since, until } = narrowing;
  const parts = [
    since && sql`d.at >= ${since.toISOString()}::timestamptz`,
    until && sql`d.at < ${until.toISOString()}::timestamptz`,
    before && sql`(d.at, d.id) < (${before.at.toISOString()}::timestamptz, ${before.id}::bigint)`,
  ].filter((part): part is SQL => Boolean(part));
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `);
}

/** The conversation of a document `d`, when it has one. */
const CONVERSATION = sql`coalesce(
  (select ${conversationMentions.conversationId} from ${conversationMentions} where ${conversationMentions.mentionId} = d.mention_id),
  (select ${replies.conversationId} from ${replies} where ${replies.id} = d.reply_id),
  (select ${notes.conversationId} from ${notes} where ${notes.id} = d.note_id))`;

/** Whether the asker may see the document `d`, and its conversation is one that was asked for. */
function isTheirs({ asker: { scope }, narrowing, fitting }: Ask): SQL {
  const asked = conversationWhere(narrowing);
  const parts: SQL[] = [];
  if (fitting !== undefined) {
    parts.push(sql`${CONVERSATION} = any(${fitting}::bigint[])`);
  } else if (asked) {
    parts.push(
      sql`exists (select 1 from ${conversations} where ${conversations.id} = ${CONVERSATION} and ${asked})`,
    );
  }
  const visible = visibleConversation(scope);
  if (visible) {
    parts.push(sql`case when d.mention_id is not null
      then exists (select 1 from ${mentionSources} join ${sources} on ${sources.id} = ${mentionSources.sourceId}
        where ${mentionSources.mentionId} = d.mention_id and ${visibleSource(scope)})
      else exists (select 1 from ${conversations} where ${conversations.id} = ${CONVERSATION} and ${visible}) end`);
  }
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `);
}

interface Walked {
  places: FoundAt[];
  /** there is nothing older */
  isAll: boolean;
  /** of each term, in which share of the documents it stands */
  shares: number[];
}

/** Looks through the newest documents one by one. */
async function walk(tx: Tx, ask: Ask, depth: number): Promise<Walked> {
  const newest = sql`select d.* from ${docs} d where ${withinTime(ask)} order by d.at desc, d.id desc limit ${depth}`;
  const tells = depth === MANY;
  const hits = await tx.execute<{ id: number; at: Date }>(sql`
    select d.id, d.at from (${newest}) d where ${hasWords(ask.terms)} and ${isTheirs(ask)}
    order by d.at desc, d.id desc limit ${ask.limit}`);
  const counts = tells || hits.length < ask.limit ? await countTerms(tx, ask, newest) : null;
  return {
    places: hits.map(({ id, at }) => ({ id, at })),
    isAll: counts !== null && counts.all < depth,
    shares: counts?.terms.map((count) => count / Math.max(1, counts.all)) ?? [],
  };
}

async function countTerms(tx: Tx, { terms }: Ask, newest: SQL): Promise<{ all: number; terms: number[] }> {
  const each = terms.map(
    ({ query, kind }, index) =>
      sql`, count(*) filter (where ${kind === 'word' ? sql`false` : sql`d.words @@ ${query}::tsquery`})::integer as ${sql.raw(`t${index}`)}`,
  );
  const [row] = await tx.execute<Record<string, number>>(sql`
    select count(*)::integer as n${sql.join(each, sql``)} from (${newest}) d`);
  return { all: row!.n!, terms: terms.map((_term, index) => row![`t${index}`]!) };
}

/** By the index of words, with what is rare in it; common beginnings are checked on the documents it finds. */
async function throughIndex(tx: Tx, ask: Ask, shares: number[]): Promise<FoundAt[]> {
  const rare = ask.terms.filter(({ kind }, index) => shares[index]! <= COMMON[kind]);
  const isLed = rare.some(({ query }) => !query.startsWith('!'));
  const led = isLed ? rare : ask.terms;
  const rest = ask.terms.filter((term) => !led.includes(term));
  // materialized: or PostgreSQL, promised only a page of it, would walk along the time and look at each row
  const rows = await tx.execute<{ id: number; at: Date }>(sql`
    with found as materialized (
      select d.id, d.at, d.mention_id, d.reply_id, d.note_id from ${docs} d
      where ${hasWords(led)} and ${withinTime(ask)} ${rest.length === 0 ? sql`` : sql`and (${hasWords(rest)}) is true`})
    select d.id, d.at from (select * from found order by at desc, id desc offset 0) d
    where ${isTheirs(ask)} order by d.at desc, d.id desc limit ${ask.limit}`);
  return rows.map(({ id, at }) => ({ id, at }));
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
