import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { complaintDecisions, complaints } from '../db/schema/register.ts';
import { record } from '../events/record.ts';
import { Problem } from '../lib/errors.ts';
import { wallTime } from '../lib/zoned.ts';

export type Complaint = typeof complaints.$inferSelect;
export type Verdict = (typeof complaintDecisions.$inferSelect)['verdict'];
export const VERDICTS = ['accepted', 'partly', 'refused'] as const satisfies readonly Verdict[];

const TEXT_MAX = 10_000;

/** As it stands on letters: "2026/17". */
export const numberOf = ({ year, number }: Pick<Complaint, 'year' | 'number'>): string => `${year}/${number}`;

/** The next number of this year's series by the shop's clock; nobody else gets one until the transaction ends. */
export async function nextNumber(
  tx: Tx,
  now: Date,
  timeZone: string,
): Promise<{ year: number; number: number }> {
  const { year } = wallTime(now, timeZone);
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`complaints ${year}`}))`);
  const [row] = await tx
    .select({ last: sql<number>`coalesce(max(${complaints.number}), 0)`.mapWith(Number) })
    .from(complaints)
    .where(eq(complaints.year, year));
  return { year, number: (row?.last ?? 0) + 1 };
}

type NewComplaint = Omit<Complaint, 'id' | 'closedAt' | 'createdAt' | 'createdBy'>;

/** Refuses what is no complaint. Problems `register.claimed_empty`, `register.long` {max}, `register.received_ahead`. */
export function checkComplaint(
  { claimed, receivedAt }: { claimed: string; receivedAt: Date },
  now: Date,
): string {
  const text = written(claimed, 'claimed', 'register.claimed_empty');
  if (receivedAt > now) throw new Problem('invalid', 'register.received_ahead', { field: 'received' });
  return text;
}

function written(words: string, field: string, empty: string): string {
  const text = words.trim();
  if (text === '') throw new Problem('invalid', empty, { field });
  if (text.length > TEXT_MAX) {
    throw new Problem('invalid', 'register.long', { field, params: { max: TEXT_MAX } });
  }
  return text;
}

/** Writes a complaint into the register, as checked; the conversation's act tells the story. */
export async function enterComplaint(tx: Tx, one: NewComplaint, by: number, now: Date): Promise<number> {
  const [row] = await tx
    .insert(complaints)
    .values({ ...one, createdAt: now, createdBy: by })
    .returning({ id: complaints.id });
  return row!.id;
}

/** Complaints of a conversation whose customer was not told a decision yet, soonest due first. */
export const openComplaints = (tx: Tx, conversationId: number): Promise<Complaint[]> =>
  tx
    .select()
    .from(complaints)
    .where(and(eq(complaints.conversationId, conversationId), isNull(complaints.closedAt)))
    .orderBy(complaints.dueAt, complaints.id);

/** What an act entered is out again; its number may be given anew. Twice is once. */
export async function removeEntered(tx: Tx, actId: string): Promise<void> {
  await tx.delete(complaints).where(eq(complaints.actId, actId));
}

export interface NewDecision {
  verdict: Verdict;
  text: string;
  /** when the customer was told; null = not yet */
  toldAt: Date | null;
}

/**
 * What was decided; the decision that came last stands. The complaint is closed as soon as the customer was told.
 * Problems `register.decision_empty`, `register.long` {max}, `register.told_ahead`, `register.told_before`.
 */
export async function decideComplaint(
  tx: Tx,
  complaint: Pick<Complaint, 'id' | 'conversationId' | 'year' | 'number' | 'receivedAt'> & {
    sourceId: number;
  },
  { verdict, text, toldAt }: NewDecision,
  by: number,
  now: Date,
): Promise<void> {
  const words = written(text, 'text', 'register.decision_empty');
  if (toldAt && toldAt > now) throw new Problem('invalid', 'register.told_ahead', { field: 'told' });
  if (toldAt && toldAt < complaint.receivedAt) {
    throw new Problem('invalid', 'register.told_before', { field: 'told' });
  }
  await tx
    .insert(complaintDecisions)
    .values({ complaintId: complaint.id, verdict, text: words, toldAt, decidedAt: now, userId: by });
  await tx.update(complaints).set({ closedAt: toldAt }).where(eq(complaints.id, complaint.id));
  await record(tx, {
    at: now,
    kind: 'complaint.decided',
    conversationId: complaint.conversationId,
    sourceId: complaint.sourceId,
    userId: by,
    data: { number: numberOf(complaint), verdict, told: toldAt !== null },
  });
}
