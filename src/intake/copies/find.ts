import { sql } from 'drizzle-orm';
import { insertRows } from '../../db/bulk.ts';
import type { Tx } from '../../db/client.ts';
import { idList } from '../../db/prepared.ts';
import { mentionSketches } from '../../db/schema/intake.ts';
import { after, DAY } from '../../lib/clock.ts';
import { likeness, type Print, printOf } from './print.ts';

/** What comes later than this is news again. */
const WITHIN = 14 * DAY;
/** Texts compared with one that came; of those that are the same a few, lest all of them be its author's own. */
const COMPARED = 20;
const COMPARED_SAME = 3;
/** From here on two are one text. Papers put their own frame around an article; a post is alike only as a whole. */
const ALIKE = { article: 0.5, other: 0.85 };

/** Something new that may be a copy. */
export interface Came {
  mentionId: number;
  authorId: number;
  kind: string;
  visibility: string;
  title?: string | null;
  text: string;
  threadIdentity: string;
}

interface Found extends Record<string, unknown> {
  mention_id: number;
  author_id: number;
  kind: string;
  same: number | null;
  sketch: number[];
  thread_identity: string;
}

/**
 * Which of these are copies of something heard before or earlier among them, by mention, with the thread of the
 * conversation in which the first of them stands. Of conversations only those count that exactly the people see who see
 * this source, in which nothing newer was said; and of posts and comments only those of other people.
 * A fixed number of statements however many, none where no text is long enough.
 */
export async function findCopies(
  tx: Tx,
  came: readonly Came[],
  source: { teamId: number | null; purpose: string },
  now: Date,
): Promise<Map<number, string>> {
  const printed = came.flatMap((one) => {
    const print = printOf(one);
    return print ? [{ ...one, ...print }] : [];
  });
  if (printed.length === 0) return new Map();
  const earlier = await likely(tx, printed, source, now);
  const copies = new Map<number, string>();
  const leads: (Came & Print)[] = [];
  for (const one of printed) {
    const known = (earlier.get(one.mentionId) ?? []).find((other) => isCopy(one, other));
    const lead = known ? undefined : leads.find((other) => shares(one, other) && isCopy(one, asFound(other)));
    if (known) copies.set(one.mentionId, known.thread_identity);
    else if (lead) copies.set(one.mentionId, lead.threadIdentity);
    else leads.push(one);
  }
  const rows = printed.map(({ mentionId, same, keys, sketch }) => ({
    mentionId,
    same,
    keys,
    sketch,
    seenAt: now,
  }));
  await tx.execute(sql`${insertRows(mentionSketches, rows)} on conflict do nothing`);
  return copies;
}

const asFound = ({ mentionId, authorId, kind, same, sketch, threadIdentity }: Came & Print): Found => ({
  mention_id: mentionId,
  author_id: authorId,
  kind,
  same,
  sketch,
  thread_identity: threadIdentity,
});

const shares = (one: Print, other: Print): boolean =>
  one.same === null ? other.keys.some((key) => one.keys.includes(key)) : one.same === other.same;

function isCopy(one: Came & Print, other: Found): boolean {
  const areArticles = one.kind === 'article' && other.kind === 'article';
  if (!areArticles && Number(other.author_id) === one.authorId) return false;
  if (one.same !== null || other.same !== null) return one.same === other.same;
  return likeness(one.sketch, other.sketch) >= (areArticles ? ALIKE.article : ALIKE.other);
}

interface Near extends Record<string, unknown> {
  mention_id: number;
  same: number | null;
  sketch: number[];
}

/** Earlier texts that may be the same as one of these and stand where it would, by the mention that came. */
async function likely(
  tx: Tx,
  printed: readonly (Came & Print)[],
  source: { teamId: number | null; purpose: string },
  now: Date,
): Promise<Map<number, Found[]>> {
  const since = after(now, -WITHIN).toISOString();
  const same = await sameAs(tx, [...new Set(printed.flatMap((one) => one.same ?? []))], since);
  const alike = await alikeTo(
    tx,
    printed.filter((one) => one.same === null),
    since,
  );
  const near = (one: Came & Print): Near[] =>
    (one.same === null ? alike.get(one.mentionId) : same.get(one.same)) ?? [];
  const places = await placesOf(
    tx,
    [...new Set(printed.flatMap((one) => near(one).map((other) => Number(other.mention_id))))],
    source,
  );
  return new Map(
    printed.map((one) => [
      one.mentionId,
      near(one).flatMap((other) => {
        const place = places.get(Number(other.mention_id));
        return place ? [{ ...other, ...place }] : [];
      }),
    ]),
  );
}

/** The first few mentions of each text. */
async function sameAs(tx: Tx, hashes: number[], since: string): Promise<Map<number, Near[]>> {
  if (hashes.length === 0) return new Map();
  const rows = await tx.execute<{ same: number; ids: number[] }>(sql`
    select same, to_jsonb((array_agg(mention_id order by mention_id))[1:${sql.raw(String(COMPARED_SAME))}]) as ids
    from mention_sketches where same = any(${idList(hashes)}::integer[]) and seen_at > ${since}::timestamptz
    group by same`);
  return new Map(
    rows.map(({ same, ids }) => [same, ids.map((mention_id) => ({ mention_id, same, sketch: [] }))]),
  );
}

/** Long texts that share a key with one of these; looked up one by one along the index. */
async function alikeTo(
  tx: Tx,
  printed: readonly (Came & Print)[],
  since: string,
): Promise<Map<number, Near[]>> {
  if (printed.length === 0) return new Map();
  const asked = printed.map(({ mentionId, keys }) => ({ mentionId, keys }));
  const rows = await tx.execute<Near & { came: number }>(sql`
    select v."mentionId" as came, near.* from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
      as v("mentionId" bigint, keys integer[])
    cross join lateral (
      select s.mention_id, s.same, s.sketch from mention_sketches s
      where s.same is null and s.keys && v.keys and s.seen_at > ${since}::timestamptz
      limit ${COMPARED}
    ) near order by near.mention_id`);
  const found = new Map<number, Near[]>();
  for (const { came, ...row } of rows) found.set(Number(came), [...(found.get(Number(came)) ?? []), row]);
  return found;
}

/** Of these mentions those a copy may stand beside: seen by the same people, and the last that was said there. */
async function placesOf(
  tx: Tx,
  ids: number[],
  { teamId, purpose }: { teamId: number | null; purpose: string },
): Promise<Map<number, Pick<Found, 'author_id' | 'kind' | 'thread_identity'>>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.execute<Found>(sql`
    select m.id as mention_id, m.author_id, m.kind, c.thread_identity
    from mentions m
    join conversation_mentions p on p.mention_id = m.id
    join conversations found on found.id = p.conversation_id
    join conversations c on c.id = coalesce(found.merged_into, found.id)
    where m.id = any(${idList(ids)}::bigint[]) and m.deleted_at is null
      and (p.copy or c.last_mention_id = m.id) and c.purpose = ${purpose} and not exists (
      select from sources s where s.id = any(c.found_by) and s.team_id is distinct from ${teamId}::bigint)`);
  return new Map(rows.map(({ mention_id, ...place }) => [Number(mention_id), place]));
}
