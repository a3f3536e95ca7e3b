/** What a source brought longer ago than its team wants to keep: who wrote what goes, what is counted stays. */
import { type SQL, sql } from 'drizzle-orm';
import { eraseContacts } from '../contacts/erase.ts';
import type { Tx } from '../db/client.ts';
import { mentions } from '../db/schema/intake.ts';
import { dropFilesOf } from '../files/attachments.ts';
import { dropReceived, dropReceivedWith, receivedFolder } from '../files/received.ts';
import { eraseAuthors, eraseMentions } from '../intake/erase.ts';
import { after, DAY } from '../lib/clock.ts';
import { eraseSent } from '../outbox/erase.ts';
import { eraseActWords, eraseNotes } from '../queue/erase.ts';
import { eraseAnswers } from '../replies/erase.ts';
import { eraseDeedWords } from '../rules/erase.ts';
import { forgetWords, indexMentions, lookAgainAtAll } from '../search/index.ts';
import { sourcesThatForget } from '../sources/retention.ts';
import { dropSpans } from '../watches/store.ts';
import type { FlowDeps } from './deps.ts';

/** Mentions that are forgotten in one transaction. */
const BATCH = 500;

/** What would go from a source today. */
export interface Forgetting {
  mentions: number;
  conversations: number;
  people: number;
}

/**
 * Mentions of a source that are older than so many days, whose conversation is done (or that have none) and that no
 * other source keeps longer. What waits for an answer is never forgotten.
 */
const forgettable = (sourceId: number, days: number, now: Date): SQL => sql`
  ${mentions.sourceId} = ${sourceId} and ${mentions.firstSeenAt} < ${after(now, -days * DAY).toISOString()}::timestamptz
  and ${mentions.externalId} not like 'erased:%'
  and not exists (select from conversation_mentions p join conversations c on c.id = p.conversation_id
    where p.mention_id = ${mentions.id}
      and (c.status <> 'done' or c.last_inbound_at >= ${after(now, -days * DAY).toISOString()}::timestamptz))
  and not exists (select from mention_sources f join sources s on s.id = f.source_id
    where f.mention_id = ${mentions.id} and s.id <> ${sourceId}
      and (s.retention_days is null
        or ${mentions.firstSeenAt} >= ${now.toISOString()}::timestamptz - s.retention_days * interval '1 day'))`;

/**
 * Counts what would go from a source if it kept things for so many days. Writes nothing. In plain words, for the query
 * builder leaves the table's name out of every column of a select from one table.
 */
export async function forgettingOf(tx: Tx, sourceId: number, days: number, now: Date): Promise<Forgetting> {
  const [row] = await tx
    .select({
      mentions: sql<number>`count(*)`.mapWith(Number),
      conversations:
        sql<number>`count(distinct (select p.conversation_id from conversation_mentions p where p.mention_id = mentions.id))`.mapWith(
          Number,
        ),
      people: sql<number>`count(distinct mentions.author_id) filter (where not exists (
        select from mentions other where other.author_id = mentions.author_id
          and other.first_seen_at >= ${after(now, -days * DAY).toISOString()}::timestamptz))`.mapWith(Number),
    })
    .from(mentions)
    .where(forgettable(sourceId, days, now));
  return row!;
}

/** Forgets what is due, in batches of one transaction each, and files that customers gave us then; returns how many mentions. */
export async function forgetOld(
  { db, dataDir }: Pick<FlowDeps, 'db' | 'dataDir'>,
  now: Date,
): Promise<number> {
  let gone = 0;
  for (const { id, days } of await sourcesThatForget(db)) {
    for (;;) {
      const { count, received } = await db.transaction((tx) => forgetBatch(tx, id, days, now));
      await dropReceived(receivedFolder(dataDir), received);
      gone += count;
      if (count < BATCH) break;
    }
  }
  return gone;
}

async function forgetBatch(
  tx: Tx,
  sourceId: number,
  days: number,
  now: Date,
): Promise<{ count: number; received: { id: string }[] }> {
  const rows = await tx
    .select({ id: mentions.id, authorId: mentions.authorId })
    .from(mentions)
    .where(forgettable(sourceId, days, now))
    .orderBy(mentions.id)
    .limit(BATCH)
    .for('update', { skipLocked: true });
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return { count: 0, received: [] };
  await eraseMentions(tx, ids);
  await dropSpans(tx, ids);
  const received = await dropReceivedWith(tx, ids);
  const talks = await silentTalks(tx, ids);
  await eraseAnswers(tx, talks);
  await eraseSent(tx, talks);
  await eraseNotes(tx, talks);
  await eraseActWords(tx, talks);
  await eraseDeedWords(tx, talks);
  await dropFilesOf(tx, talks);
  await forgetPeople(tx, [...new Set(rows.map(({ authorId }) => authorId))], now);
  await indexMentions(tx, ids);
  await forgetWords(tx, talks);
  await lookAgainAtAll(tx);
  return { count: ids.length, received };
}

/** Of the conversations of these mentions those in which nobody's words are left. */
async function silentTalks(tx: Tx, mentionIds: number[]): Promise<number[]> {
  const rows = await tx.execute<{ id: number }>(sql`
    select distinct p.conversation_id as id from conversation_mentions p
    where p.mention_id in (select jsonb_array_elements_text(${JSON.stringify(mentionIds)}::jsonb)::bigint)
      and not exists (select from conversation_mentions q join mentions m on m.id = q.mention_id
        join authors a on a.id = m.author_id
        where q.conversation_id = p.conversation_id and not a.is_self and m.external_id not like 'erased:%')`);
  return rows.map(({ id }) => id);
}

/** Accounts of which nothing is left, and people who have no other accounts. */
async function forgetPeople(tx: Tx, authorIds: number[], now: Date): Promise<void> {
  const rows = await tx.execute<{ id: number }>(sql`
    select a.id from authors a
    where a.id in (select jsonb_array_elements_text(${JSON.stringify(authorIds)}::jsonb)::bigint)
      and not a.is_self and a.external_id not like 'erased:%'
      and not exists (select from mentions m where m.author_id = a.id and m.external_id not like 'erased:%')`);
  const authors = rows.map(({ id }) => id);
  if (authors.length === 0) return;
  await eraseAuthors(tx, authors);
  const nobody = await tx.execute<{ id: number }>(sql`
    select c.id from contacts c
    where c.erased_at is null and c.kind = 'customer'
      and exists (select from contact_authors ca where ca.contact_id = coalesce(c.merged_into_id, c.id)
        and ca.author_id in (select jsonb_array_elements_text(${JSON.stringify(authors)}::jsonb)::bigint))
      and not exists (select from contact_authors ca join authors a on a.id = ca.author_id
        where ca.contact_id = coalesce(c.merged_into_id, c.id) and a.external_id not like 'erased:%')`);
  await eraseContacts(
    tx,
    nobody.map(({ id }) => id),
    now,
  );
}
