import { and, eq, gte, lte, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { conversations, deadlines } from '../db/schema/queue.ts';
import { type Scope, visibleConversation, visibleMention } from '../people/index.ts';

export interface Today {
  /** mentions that came in since the day began, history and our own texts left out */
  came: number;
  /** response promises that ended with an answer today */
  answered: number;
  /** of those answered, the ones kept in time */
  inTime: number;
  /** open conversations that somebody is owed an answer in, now */
  waiting: number;
  /** of those waiting, the ones already late */
  late: number;
}

/** Midnight that this day began with, where the shop is. @param timeZone IANA name */
export async function dayStart(tx: Tx, now: Date, timeZone: string): Promise<Date> {
  const [row] = await tx.execute<{ start: string | Date }>(
    sql`select date_trunc('day', ${now.toISOString()}::timestamptz, ${timeZone}) as start`,
  );
  return new Date(row!.start);
}

/** The day in five numbers, for what this person may see. @param dayStart midnight in the shop's time zone */
export async function today(tx: Tx, scope: Scope, dayStart: Date, now: Date): Promise<Today> {
  const [heard] = await tx
    .select({ came: count() })
    .from(mentions)
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .where(
      and(
        gte(mentions.firstSeenAt, dayStart),
        lte(mentions.firstSeenAt, now),
        eq(mentions.history, false),
        eq(authors.isSelf, false),
        visibleMention(scope),
      ),
    );
  const [kept] = await tx
    .select({ answered: count(), inTime: count(sql`${deadlines.endedAt} <= ${deadlines.dueAt}`) })
    .from(deadlines)
    .innerJoin(conversations, eq(conversations.id, deadlines.conversationId))
    .where(
      and(
        eq(deadlines.kind, 'response'),
        eq(deadlines.state, 'met'),
        gte(deadlines.endedAt, dayStart),
        lte(deadlines.endedAt, now),
        visibleConversation(scope),
      ),
    );
  const [owed] = await tx
    .select({
      waiting: count(),
      late: count(sql`${conversations.dueAt} < ${now.toISOString()}::timestamptz`),
    })
    .from(conversations)
    .where(
      and(
        eq(conversations.status, 'open'),
        sql`${conversations.dueAt} is not null`,
        visibleConversation(scope),
      ),
    );
  return { came: 0, answered: 0, inTime: 0, waiting: 0, late: 0, ...heard, ...kept, ...owed };
}

const count = (condition: SQL = sql`true`) => sql<number>`(count(*) filter (where ${condition}))::integer`;
