import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { idList } from '../db/prepared.ts';
import { conversations } from '../db/schema/queue.ts';

/** What others have done in a conversation since somebody had it open last. */
export interface News {
  /** from outside */
  messages: number;
  /** of colleagues, sent, proposed or handed on */
  answers: number;
  notes: number;
}

/**
 * Somebody has the conversation open: what stands in it now is no news to them. Returns when they had it open before;
 * null = never. Looking back (a page that was slow) changes nothing.
 */
export async function noteLook(
  tx: Tx,
  conversationId: number,
  userId: number,
  now: Date,
): Promise<Date | null> {
  const [before] = await tx.execute<{ at: Date }>(sql`
    with before as (select at from looks where user_id = ${userId}::bigint and conversation_id = ${conversationId}::bigint),
    noted as (
      insert into looks (user_id, conversation_id, event_id, at)
      select ${userId}::bigint, ${conversationId}::bigint, coalesce(max(id), 0), ${now.toISOString()}::timestamptz
      from events where conversation_id = ${conversationId}::bigint
      on conflict (user_id, conversation_id) do update set event_id = excluded.event_id, at = excluded.at
      where looks.event_id <= excluded.event_id)
    select at from before`);
  return before ? new Date(before.at) : null;
}

const ANSWERS = ['reply.queued', 'reply.outside', 'handoff.queued', 'proposal.made'];
const MESSAGES = ['conversation.mention', 'conversation.copied', 'handoff.answered'];
const KINDS = [...MESSAGES, ...ANSWERS, 'conversation.noted'];

/** Of the story `e` beside a look `l`: what others have done since. */
const isNews = sql`e.conversation_id = l.conversation_id and e.id > l.event_id and e.kind in ${KINDS}
  and e.user_id is distinct from l.user_id and e.data->>'own' is null`;

/**
 * The condition over `conversations` that this person has something to read in them: never opened, or news since. What is
 * done and was never opened asks nobody to.
 */
export function unreadBy(userId: number): SQL {
  const theirs = sql`l.user_id = ${userId}::bigint and l.conversation_id = ${conversations.id}`;
  return sql`(not exists (select from looks l where ${theirs} and not exists (select from events e where ${isNews}))
    and (${conversations.status} <> 'done' or exists (select from looks l where ${theirs})))`;
}

/**
 * What is new to this person in each of these conversations; those that they never opened are missing. One statement
 * along the story of each.
 */
export async function newsOf(
  tx: Tx,
  conversationIds: readonly number[],
  userId: number,
): Promise<Map<number, News>> {
  if (conversationIds.length === 0) return new Map();
  const rows = await tx.execute<{ id: number; messages: number; answers: number; notes: number }>(sql`
    select l.conversation_id as id,
      count(*) filter (where e.kind in ${MESSAGES})::integer as messages,
      count(*) filter (where e.kind in ${ANSWERS})::integer as answers,
      count(*) filter (where e.kind = 'conversation.noted')::integer as notes
    from looks l
    left join events e on ${isNews}
    where l.user_id = ${userId}::bigint and l.conversation_id = any(${idList(conversationIds)}::bigint[])
    group by 1`);
  return new Map(rows.map(({ id, ...news }) => [Number(id), news]));
}
