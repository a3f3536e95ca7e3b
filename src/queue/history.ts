import { inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { conversationMentions } from '../db/schema/queue.ts';
import { after, DAY } from '../lib/clock.ts';

/** How far back an earlier contact still counts as "again". */
const AGAIN_DAYS = 30;

export interface EarlierContacts {
  /** conversations of the same person that still wait for an answer */
  openUnanswered: number;
  /** their messages in the last 30 days */
  last30Days: number;
  /** messages that they wrote to us in private, or by mail, and that nobody has answered; 0 = none */
  unheard: number;
  /** when the first of those came */
  unheardSince: Date | null;
}

interface Asked extends Omit<EarlierContacts, 'unheardSince'>, Record<string, unknown> {
  authorId: number;
  unheardSince: string | null;
}

/** What the people behind these authors wrote before, over all their accounts; authors without history are left out. */
export async function earlierContacts(
  tx: Tx,
  authorIds: number[],
  now: Date,
): Promise<Map<number, EarlierContacts>> {
  if (authorIds.length === 0) return new Map();
  const since = after(now, -AGAIN_DAYS * DAY);
  // Looked up person by person: joined as a whole, everybody's last thirty days would be read. "offset 0" lets only the
  // author find the mentions: while tables are new to it, as in the middle of a first large file, the planner would read
  // the last thirty days for each person by their index.
  const rows = await tx.execute<Asked>(sql`
    select asked.author_id as "authorId", wrote."last30Days", wrote."openUnanswered", wrote.unheard,
      wrote."unheardSince"
    from contact_authors asked, lateral (
      select count(distinct m.id)::int as "last30Days",
        count(distinct c.id) filter (where c.status = 'open' and c.answered_at is null)::int as "openUnanswered",
        count(distinct m.id) filter (where ${SILENT})::int as unheard,
        to_char(min(m.first_seen_at) filter (where ${SILENT}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "unheardSince"
      from contact_authors theirs
      cross join lateral (
        select id, visibility, history, first_seen_at from mentions where author_id = theirs.author_id offset 0
      ) m
      left join conversation_mentions p on p.mention_id = m.id
      left join conversations c on c.id = p.conversation_id
      where theirs.contact_id = asked.contact_id and m.first_seen_at > ${since.toISOString()}::timestamptz
    ) wrote
    where asked.author_id in (select jsonb_array_elements_text(${JSON.stringify(authorIds)}::jsonb)::bigint)
      and wrote."last30Days" > 0`);
  return new Map(
    rows.map(({ authorId, unheardSince, ...counts }) => [
      authorId,
      { ...counts, unheardSince: unheardSince === null ? null : new Date(unheardSince) },
    ]),
  );
}

/** Said in private, waiting for us, and not a word came back since. */
const SILENT = sql`m.visibility = 'private' and not m.history and c.status in ('open', 'snoozed')
  and c.answered_at is null and m.first_seen_at >= c.opened_at`;

/** In which conversations these mentions stand. */
export async function conversationsOf(
  tx: Tx,
  mentionIds: number[],
): Promise<{ mentionId: number; conversationId: number }[]> {
  if (mentionIds.length === 0) return [];
  return tx
    .select({
      mentionId: conversationMentions.mentionId,
      conversationId: conversationMentions.conversationId,
    })
    .from(conversationMentions)
    .where(inArray(conversationMentions.mentionId, mentionIds));
}
