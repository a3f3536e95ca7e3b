/**
 * The outbox: everything that leaves the house, written in the transaction of the act, sent by the worker.
 * queued → sending → sent | failed | unknown; queued → cancelled. A row is *queued* until the moment an attempt
 * begins, so taking it back and starting to send exclude each other in one conditional update.
 */
import { and, eq, getTableColumns, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { outbox } from '../db/schema/outbox.ts';
import { conversations } from '../db/schema/queue.ts';
import { Problem } from '../lib/errors.ts';
import { type Scope, visibleConversation } from '../people/index.ts';
import type { BesidePayload, MailPayload, ReplyPayload } from './payload.ts';

export type OutboxRow = typeof outbox.$inferSelect;

interface NewRow {
  /** also the idempotency key: at the platform, and against a form that is posted twice */
  id: string;
  conversationId: number;
  /** null = nobody: a machine's words */
  userId: number | null;
  /** end of the undo window */
  sendAt: Date;
}

type NewOutboxRow = NewRow &
  (
    | { action: 'reply' | 'privateReply'; sourceId: number; channel: string; payload: ReplyPayload }
    | { action: 'mail'; payload: MailPayload }
    | { action: BesideAct; sourceId: number; channel: string; payload: BesidePayload }
  );

/** Acts without words; each is taken back by its opposite, and doing it twice is doing it once. */
export const BESIDE_ACTS = ['hide', 'unhide', 'like', 'unlike'] as const;
export type BesideAct = (typeof BESIDE_ACTS)[number];

/** A row that carries words of a person: it may be taken back, decided about, and gives its text back. */
export type WordsRow = OutboxRow & { action: Exclude<OutboxRow['action'], BesideAct> };

export const hasWords = (row: OutboxRow): row is WordsRow =>
  !(BESIDE_ACTS as readonly string[]).includes(row.action);

/** The channel's name of rows that go by SMTP. */
const MAIL_CHANNEL = 'mail';

/** Puts a row in line. False when one with this id is there already: the same act, posted twice. */
export async function enqueue(tx: Tx, row: NewOutboxRow, now: Date): Promise<boolean> {
  const route = row.action === 'mail' ? { sourceId: null, channel: MAIL_CHANNEL } : {};
  const written = await tx
    .insert(outbox)
    .values({ ...row, ...route, state: 'queued', createdAt: now } as typeof outbox.$inferInsert)
    .onConflictDoNothing({ target: outbox.id })
    .returning({ id: outbox.id });
  return written.length === 1;
}

/** The row if it has words and belongs to a conversation this person may see; Problem `problem.not_found`. */
export async function outboxRow(tx: Tx, id: string, scope: Scope): Promise<WordsRow> {
  const [row] = await tx
    .select(getTableColumns(outbox))
    .from(outbox)
    .innerJoin(conversations, eq(conversations.id, outbox.conversationId))
    .where(and(sql`${outbox.id}::text = ${id.toLowerCase()}`, visibleConversation(scope)));
  if (!row || !hasWords(row)) throw new Problem('not-found', 'problem.not_found');
  return row;
}

/** All rows that one act of a person wrote (a handoff: mails and a public note), oldest first. */
export async function rowsOfAct(tx: Tx, row: WordsRow): Promise<WordsRow[]> {
  const { act } = row.payload as { act: string };
  const rows = await tx
    .select()
    .from(outbox)
    .where(and(eq(outbox.conversationId, row.conversationId!), sql`${outbox.payload}->>'act' = ${act}`))
    .orderBy(outbox.seq);
  return rows.filter(hasWords);
}

/** Under what ids other rows of the same conversation arrived. */
export async function arrivedBeside(
  tx: Tx,
  { id, conversationId }: Pick<OutboxRow, 'id' | 'conversationId'>,
): Promise<string[]> {
  if (conversationId === null) return [];
  const rows = await tx
    .select({ externalId: outbox.externalId })
    .from(outbox)
    .where(and(eq(outbox.conversationId, conversationId), ne(outbox.id, id), isNotNull(outbox.externalId)));
  return rows.map(({ externalId }) => externalId!);
}

/** Words of a machine, said because nobody was there. */
export const isAutomatic = (row: OutboxRow): boolean => (row.payload as ReplyPayload).automatic === true;

/** Machine's words of this conversation that have not left yet. */
export async function waitingAutomatic(tx: Tx, conversationId: number): Promise<string[]> {
  const rows = await tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        eq(outbox.conversationId, conversationId),
        eq(outbox.state, 'queued'),
        sql`${outbox.payload}->>'automatic' = 'true'`,
      ),
    );
  return rows.map(({ id }) => id);
}

/** Takes back what has not left yet, not even in part; gives the ids of what could still be stopped. Twice is once. */
export async function cancel(tx: Tx, ids: string[], now: Date): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .update(outbox)
    .set({ state: 'cancelled', endedAt: now, leaseToken: null, leaseUntil: null })
    .where(and(inArray(outbox.id, ids), eq(outbox.state, 'queued'), sql`cardinality(${outbox.parts}) = 0`))
    .returning({ id: outbox.id });
  return rows.map(({ id }) => id);
}
