import { and, asc, eq, getTableColumns, inArray, notExists, sql } from 'drizzle-orm';
import { insertRows } from '../db/bulk.ts';
import type { Db, Tx } from '../db/client.ts';
import { idList } from '../db/prepared.ts';
import { authors, media, mentionSources, mentions } from '../db/schema/intake.ts';
import { users } from '../db/schema/people.ts';
import { conversations, notes } from '../db/schema/queue.ts';
import { replies } from '../db/schema/replies.ts';
import { searchDocs, searchMarks } from '../db/schema/search.ts';
import { documentOf } from './words.ts';

type What = (typeof searchMarks.$inferSelect)['what'];

/** How many are written in one transaction. */
const BATCH = 500;
/**
 * What was written side by side does not become visible in the order of its keys: so far behind the newest one that was
 * seen we look again.
 */
const LOOK_BACK = 2_000;

const WHATS = ['mentions', 'replies', 'notes'] as const;
const SOURCES = { mentions, replies, notes } as const;

/** Puts into the index what came since the last time; returns how many. Of several who do it at once, one does. */
export async function indexNew(db: Db): Promise<number> {
  let written = 0;
  for (const what of WHATS) {
    for (;;) {
      const count = await db.transaction((tx) => indexBatch(tx, what));
      written += count;
      if (count < BATCH) break;
    }
  }
  return written;
}

/** Has everything looked at once more; what is missing comes in with the next `indexNew`. */
export async function lookAgainAtAll(tx: Tx): Promise<void> {
  await tx.update(searchMarks).set({ upTo: 0 });
}

/** Ours among the advisory locks of the database. */
const LOCK = 0x0b1a5;

async function indexBatch(tx: Tx, what: What): Promise<number> {
  const [lock] = await tx.execute<{ ours: boolean }>(
    sql`select pg_try_advisory_xact_lock(${LOCK}, ${WHATS.indexOf(what)}) as ours`,
  );
  if (!lock!.ours) return 0;
  const [mark] = await tx
    .select({ upTo: searchMarks.upTo })
    .from(searchMarks)
    .where(eq(searchMarks.what, what));
  const upTo = mark?.upTo ?? 0;
  const table = SOURCES[what];
  const [newest] = await tx
    .select({ id: sql<number>`coalesce(max(${table.id}), 0)`.mapWith(Number) })
    .from(table);
  const missing = await missingOf(tx, what, upTo - LOOK_BACK);
  if (missing.length > 0) await WRITERS[what](tx, missing);
  const seen = missing.length < BATCH ? newest!.id : missing.at(-1)!;
  if (seen > upTo) {
    await tx
      .insert(searchMarks)
      .values({ what, upTo: seen })
      .onConflictDoUpdate({ target: searchMarks.what, set: { upTo: seen } });
  }
  return missing.length;
}

/** The next ones behind a key that the index does not hold. */
async function missingOf(tx: Tx, what: What, behind: number): Promise<number[]> {
  const table = SOURCES[what];
  const key = { mentions: searchDocs.mentionId, replies: searchDocs.replyId, notes: searchDocs.noteId }[what];
  const rows = await tx
    .select({ id: table.id })
    .from(table)
    .where(
      and(
        sql`${table.id} > ${behind}`,
        notExists(tx.select({ one: sql`1` }).from(searchDocs).where(eq(key, table.id))),
      ),
    )
    .orderBy(asc(table.id))
    .limit(BATCH);
  return rows.map(({ id }) => id);
}

const WRITERS: Record<What, (tx: Tx, ids: number[]) => Promise<void>> = {
  mentions: indexMentions,
  replies: indexReplies,
  notes: indexNotes,
};

/** Writes mentions into the index, or anew where their words have changed. Two statements however many. */
export async function indexMentions(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const { id, channel, kind, visibility, language, title, text, publishedAt, firstSeenAt, privateData } =
    getTableColumns(mentions);
  const rows = await tx
    .select({
      ...{ id, channel, kind, visibility, language, title, text, publishedAt, firstSeenAt },
      isPrivate: sql<boolean>`${privateData} <> '[]'::jsonb`,
      name: authors.name,
      handle: authors.handle,
      sources: sql<number[]>`array(select ${mentionSources.sourceId} from ${mentionSources}
        where ${mentionSources.mentionId} = ${mentions.id})`,
      hasMedia: sql<boolean>`exists (select 1 from ${media} where ${media.mentionId} = ${mentions.id})`,
    })
    .from(mentions)
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .where(sql`${mentions.id} = any(${idList(ids)}::bigint[])`);
  const docs = rows.map((row) => ({
    mentionId: row.id,
    at: row.publishedAt ?? row.firstSeenAt,
    words: documentOf(
      [
        { text: `${row.name ?? ''} ${row.handle ?? ''}`, weight: 'A' },
        { text: row.title, weight: 'B' },
        { text: row.text, weight: 'D' },
      ],
      [
        'k:mention',
        `c:${markOf(row.channel)}`,
        `l:${markOf(row.language)}`,
        ...row.sources.map((source) => `s:${source}`),
        ...(row.isPrivate || row.visibility === 'private' ? ['h:private'] : []),
        ...(row.hasMedia ? ['h:media'] : []),
      ],
    ),
  }));
  await tx.execute(sql`${insertRows(searchDocs, docs)}
    on conflict (mention_id) do update set at = excluded.at, words = excluded.words`);
}

/** Another source found what stands in the index already. */
export async function indexFinders(tx: Tx, mentionIds: readonly number[], sourceId: number): Promise<void> {
  if (mentionIds.length === 0) return;
  await tx
    .update(searchDocs)
    .set({ words: sql`${searchDocs.words} || ${`'s:${sourceId}'`}::tsvector` })
    .where(sql`${searchDocs.mentionId} = any(${idList(mentionIds)}::bigint[])`);
}

async function indexReplies(tx: Tx, ids: number[]): Promise<void> {
  const rows = await tx
    .select({
      id: replies.id,
      text: replies.text,
      at: replies.createdAt,
      name: users.name,
      language: conversations.language,
    })
    .from(replies)
    .innerJoin(conversations, eq(conversations.id, replies.conversationId))
    .leftJoin(users, eq(users.id, replies.userId))
    .where(inArray(replies.id, ids));
  const docs = rows.map((row) => ({ replyId: row.id, at: row.at, words: ownWords('reply', row) }));
  await tx.execute(sql`${insertRows(searchDocs, docs)} on conflict do nothing`);
}

async function indexNotes(tx: Tx, ids: number[]): Promise<void> {
  const rows = await tx
    .select({
      id: notes.id,
      text: notes.text,
      at: notes.createdAt,
      name: users.name,
      language: conversations.language,
    })
    .from(notes)
    .innerJoin(conversations, eq(conversations.id, notes.conversationId))
    .leftJoin(users, eq(users.id, notes.userId))
    .where(inArray(notes.id, ids));
  const docs = rows.map((row) => ({ noteId: row.id, at: row.at, words: ownWords('note', row) }));
  await tx.execute(sql`${insertRows(searchDocs, docs)} on conflict do nothing`);
}

function ownWords(
  kind: 'reply' | 'note',
  { name, text, language }: { name: string | null; text: string; language: string },
): string {
  return documentOf(
    [
      { text: name, weight: 'A' },
      { text, weight: 'D' },
    ],
    [`k:${kind}`, `l:${markOf(language)}`],
  );
}

/** Part of a mark: nothing in it that a `tsvector` reads in its own way. */
export const markOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9_-]/g, '');

/** Forgets our own words of these conversations; what is left of them comes in with the next `indexNew`. */
export async function forgetWords(tx: Tx, conversationIds: readonly number[]): Promise<void> {
  const ids = idList(conversationIds);
  for (const [table, key] of [
    [replies, searchDocs.replyId],
    [notes, searchDocs.noteId],
  ] as const) {
    const theirs = tx
      .select({ id: table.id })
      .from(table)
      .where(sql`${table.conversationId} = any(${ids}::bigint[])`);
    await tx.delete(searchDocs).where(inArray(key, theirs));
  }
}
