import { and, asc, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { users } from '../db/schema/people.ts';
import { conversationLabels, conversations, deadlines } from '../db/schema/queue.ts';
import { businessHours } from '../settings/calendar.ts';
import { readSettings } from '../settings/index.ts';
import type { CountedHours } from './hours.ts';
import type { Asked } from './policies.ts';

export type Conversation = typeof conversations.$inferSelect;
export type Deadline = typeof deadlines.$inferSelect;
export type Status = Conversation['status'];
export type Resolution = NonNullable<Conversation['resolution']>;
export type DeadlineKind = Deadline['kind'];

/**
 * Clocks of a matter of their own, a complaint by law or a call: they end with it, not because the conversation is
 * closed, and don't stand still while the customer is to speak.
 */
const OWN_MATTERS: ReadonlySet<DeadlineKind> = new Set(['complaint', 'call']);
export const isOwnMatter = ({ kind }: { kind: DeadlineKind }): boolean => OWN_MATTERS.has(kind);

/** A promise that waits for the customer, and the hours in which what is left of it will count. */
export interface Paused extends Deadline {
  counted: CountedHours;
}

/** A conversation as it stands, locked until the transaction ends, with all that a verb needs to decide. */
export interface Standing extends Conversation {
  assigneeName: string | null;
  /** the person who wrote last is one, or a colleague has said so with the label; a proposed label is not enough */
  vip: boolean;
  running: Deadline[];
  /** promises that wait for the customer */
  paused: Paused[];
  /** of the newest message: what policies ask about */
  asked: Pick<Asked, 'kind' | 'visibility'>;
  labels: { labelId: number; addedBy: number | null }[];
}

/**
 * Locks conversations, always in the order of their ids so that two batches never wait for each other in a circle.
 * A fixed number of statements however many; unknown ids are simply absent.
 */
export async function lock(tx: Tx, ids: number[]): Promise<Map<number, Standing>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ ...getTableColumns(conversations), vip: VIP, asked: ASKED })
    .from(conversations)
    .where(inArray(conversations.id, ids))
    .orderBy(asc(conversations.id))
    .for('update');
  // names only now: what is joined to a locked row is as old as the wait for its lock
  const people = [...new Set(rows.flatMap(({ assigneeId }) => assigneeId ?? []))];
  const named = await tx
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, people));
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const found = new Map<number, Standing>(
    rows.map((row) => [
      row.id,
      { ...row, assigneeName: names.get(row.assigneeId ?? 0) ?? null, running: [], paused: [], labels: [] },
    ]),
  );
  const owed = await tx
    .select()
    .from(deadlines)
    .where(and(inArray(deadlines.conversationId, ids), inArray(deadlines.state, ['running', 'paused'])))
    .orderBy(asc(deadlines.id));
  for (const deadline of owed) {
    if (deadline.state === 'running') found.get(deadline.conversationId)?.running.push(deadline);
  }
  const paused = owed.filter(({ state }) => state === 'paused');
  for (const one of await withHours(tx, paused)) found.get(one.conversationId)?.paused.push(one);
  const labelled = await tx
    .select()
    .from(conversationLabels)
    .where(inArray(conversationLabels.conversationId, ids))
    .orderBy(asc(conversationLabels.labelId));
  for (const { conversationId, labelId, addedBy } of labelled) {
    found.get(conversationId)?.labels.push({ labelId, addedBy });
  }
  return found;
}

async function withHours(tx: Tx, paused: Deadline[]): Promise<Paused[]> {
  if (paused.length === 0) return [];
  const [profile, calendar] = await readSettings(tx, ['profile', 'calendar']);
  const business = businessHours(profile, calendar);
  return paused.map((one) => ({ ...one, counted: one.clock === 'always' ? 'always' : business }));
}

/** In plain words, for the query builder leaves the table's name out of every column of a select from one table. */
const VIP = sql<boolean>`exists (
    select from mentions m join contact_authors ca on ca.author_id = m.author_id
    join contacts on contacts.id = ca.contact_id
    where m.id = conversations.last_mention_id and contacts.vip)
  or exists (
    select from conversation_labels cl join labels on labels.id = cl.label_id
    where cl.conversation_id = conversations.id and labels.key = 'vip' and cl.added_by is not null)`;

const ASKED = sql<Standing['asked']>`(
    select jsonb_build_object('kind', m.kind, 'visibility', m.visibility)
    from mentions m where m.id = conversations.last_mention_id)`;

/** The promise that falls due first among those given. */
export function earliest(running: { dueAt: Date }[]): Date | null {
  return running.reduce<Date | null>(
    (first, { dueAt }) => (first === null || dueAt < first ? dueAt : first),
    null,
  );
}

export function runningOf({ running }: Pick<Standing, 'running'>, kind: DeadlineKind): Deadline | undefined {
  return running.find((deadline) => deadline.kind === kind);
}

/** The promise of a kind, whether it runs or waits for the customer. */
export const owedOf = (
  { running, paused }: Pick<Standing, 'running' | 'paused'>,
  kind: DeadlineKind,
): Deadline | undefined => [...running, ...paused].find((deadline) => deadline.kind === kind);
