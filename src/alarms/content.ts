import { and, desc, eq, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { notices } from '../db/schema/alarms.ts';
import { users } from '../db/schema/people.ts';
import { conversations } from '../db/schema/queue.ts';
import { sources } from '../db/schema/sources.ts';
import { type Scope, visibleConversation } from '../people/index.ts';
import { isNoticeKind, type NoticeKind } from './kinds.ts';

/** A notice with what its sentence needs. */
export interface Told {
  id: number;
  kind: NoticeKind;
  conversationId: number | null;
  source: { id: number; name: string; channel: string } | null;
  /** who made it happen */
  by: string | null;
  params: Record<string, string | number>;
  at: Date;
  readAt: Date | null;
  /** of the ladder: its deadline has ended, waits or was moved since */
  over: boolean;
}

/** Of the ladder's notices those whose deadline does not run towards that time any more. */
export const IS_OVER = sql<boolean>`(${notices.params} ? 'deadlineId' and not exists (
  select from deadlines d where d.id = (${notices.params}->>'deadlineId')::bigint and d.state = 'running'
    and d.due_at = (${notices.params}->>'dueAt')::timestamptz))`;

/** The notices of a message, oldest first; what this reader may not see (any more) is absent. */
export const toldOf = (tx: Tx, noticeIds: readonly number[], scope: Scope): Promise<Told[]> =>
  read(tx, inArray(notices.id, [...noticeIds]), scope, noticeIds.length).then((told) => told.reverse());

/** Somebody's newest notices, of what they may see; the page after `before` (an id). */
export const listNotices = (
  tx: Tx,
  { userId, scope, before, limit }: { userId: number; scope: Scope; before?: number; limit: number },
): Promise<Told[]> =>
  read(
    tx,
    and(eq(notices.userId, userId), before === undefined ? undefined : lt(notices.id, before))!,
    scope,
    limit,
  );

async function read(tx: Tx, which: SQL, scope: Scope, limit: number): Promise<Told[]> {
  const rows = await tx
    .select({
      id: notices.id,
      kind: notices.kind,
      conversationId: notices.conversationId,
      source: { id: sources.id, name: sources.name, channel: sources.channel },
      by: users.name,
      params: notices.params,
      at: notices.at,
      readAt: notices.readAt,
      over: IS_OVER,
    })
    .from(notices)
    .leftJoin(conversations, eq(conversations.id, notices.conversationId))
    .leftJoin(sources, sql`${sources.id} = coalesce(${notices.sourceId}, ${conversations.sourceId})`)
    .leftJoin(users, eq(users.id, notices.byUserId))
    .where(
      and(
        which,
        scope.all ? undefined : sql`(${isNull(notices.conversationId)} or ${visibleConversation(scope)})`,
      ),
    )
    .orderBy(desc(notices.id))
    .limit(limit);
  // a kind that a newer house has written is not known here
  return rows.flatMap((row) => (isNoticeKind(row.kind) ? [{ ...row, kind: row.kind }] : []));
}
