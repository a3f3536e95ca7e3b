/** Complaints in the sense of the law: entered by an act that can be taken back, their clock one more of the conversation. */
import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { conversationMentions } from '../db/schema/queue.ts';
import { MINUTE } from '../lib/clock.ts';
import { Problem } from '../lib/errors.ts';
import { meetDeadline, startDeadline } from '../queue/index.ts';
import {
  checkComplaint,
  decideComplaint,
  enterComplaint,
  type NewDecision,
  nextNumber,
  numberOf,
  openComplaints,
} from '../register/complaints.ts';
import { complaintOf } from '../register/read.ts';
import { COUNTRIES, complaintDue } from '../settings/complaints.ts';
import { changeSetting, readSettings } from '../settings/index.ts';
import { type Actor, groundOf, lockConversation, requireRight } from './ground.ts';
import { act } from './taught.ts';

export interface ComplaintGiven {
  country: string;
  receivedAt: Date;
  claimed: string;
}

/**
 * The conversation is a complaint: it gets a number, and the clock that the law of the country gives. `actId` takes it
 * back (`takeBack`). Problems conflict `register.complaint_open` {number}, those of `checkComplaint`,
 * `problem.field.choice`, `problem.not_found`, `problem.forbidden`.
 */
export async function markComplaint(
  tx: Tx,
  conversationId: number,
  given: ComplaintGiven,
  actor: Actor,
  now: Date,
): Promise<{ complaintId: number; actId: string; number: string }> {
  const by = actor.by.userId;
  await requireRight(tx, by, 'triage');
  const { conversation, profile } = await groundOf(tx, conversationId, actor);
  const claimed = checkComplaint(given, now);
  const { country, receivedAt } = given;
  if (!COUNTRIES.some((one) => one === country)) {
    throw new Problem('invalid', 'problem.field.choice', { field: 'country' });
  }
  const [open] = await openComplaints(tx, conversation.id);
  if (open) {
    throw new Problem('conflict', 'register.complaint_open', { params: { number: numberOf(open) } });
  }
  const [{ terms }] = await readSettings(tx, ['complaints']);
  const days = terms[country]?.days ?? null;
  const dueAt = days === null ? null : complaintDue(receivedAt, days, profile.timeZone);
  const series = await nextNumber(tx, now, profile.timeZone);
  const number = numberOf(series);
  const deadline = dueAt === null ? null : clockOf(receivedAt, dueAt);
  const { actId, refused } = await act(
    tx,
    [conversation.id],
    { kind: 'complaint', number, deadline },
    by,
    now,
  );
  if (actId === null) throw refused[0]?.problem ?? new Problem('not-found', 'problem.not_found');
  const entered = {
    conversationId: conversation.id,
    actId,
    ...series,
    country,
    receivedAt,
    claimed,
    days,
    dueAt,
  };
  return { complaintId: await enterComplaint(tx, entered, by, now), actId, number };
}

const clockOf = (startedAt: Date, dueAt: Date) => ({
  kind: 'complaint' as const,
  startedAt,
  dueAt,
  minutes: Math.max(1, Math.round((dueAt.getTime() - startedAt.getTime()) / MINUTE)),
  clock: 'always' as const,
});

/** What was decided, and when the customer was told; then the law's clock ends. Problems of `decideComplaint`. */
export async function decide(
  tx: Tx,
  complaintId: number,
  decision: NewDecision,
  actor: Actor,
  now: Date,
): Promise<void> {
  const by = actor.by.userId;
  await requireRight(tx, by, 'triage');
  const seen = await complaintOf(tx, complaintId, actor.scope);
  await lockConversation(tx, seen.conversationId);
  const complaint = await complaintOf(tx, complaintId, actor.scope);
  await decideComplaint(tx, complaint, decision, by, now);
  await settleClock(tx, complaint.conversationId, by, now);
}

/** The clock is that of the open complaint that is due first; without one it is kept. */
async function settleClock(tx: Tx, conversationId: number, by: number, now: Date): Promise<void> {
  const next = (await openComplaints(tx, conversationId)).find(({ dueAt }) => dueAt !== null);
  if (!next?.dueAt) {
    await meetDeadline(tx, conversationId, 'complaint', by, now);
    return;
  }
  await startDeadline(tx, conversationId, clockOf(next.receivedAt, next.dueAt), by, now);
}

/** When the customer first wrote there: what a complaint counts from unless a person says otherwise. */
export async function firstHeard(tx: Tx, conversationId: number): Promise<Date | null> {
  const [row] = await tx
    .select({
      at: sql<Date | null>`min(coalesce(${mentions.publishedAt}, ${mentions.firstSeenAt}))`.mapWith(
        mentions.firstSeenAt,
      ),
    })
    .from(conversationMentions)
    .innerJoin(mentions, eq(mentions.id, conversationMentions.mentionId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .where(
      and(
        eq(conversationMentions.conversationId, conversationId),
        eq(conversationMentions.copy, false),
        eq(authors.isSelf, false),
      ),
    );
  return row?.at ?? null;
}

/**
 * Days that the law of a country gives, and who has confirmed it; no days = none. Whoever changes the days without a
 * name has them unconfirmed. What was entered keeps the days it was entered with. Problem `problem.forbidden`.
 */
export async function saveTerm(
  tx: Tx,
  { country, days, confirmedBy }: { country: string; days: number | null; confirmedBy: string },
  actor: Pick<Actor, 'by'>,
  now: Date,
): Promise<void> {
  const { userId } = actor.by;
  await requireRight(tx, userId, 'manage-settings');
  if (!COUNTRIES.some((one) => one === country)) {
    throw new Problem('invalid', 'problem.field.choice', { field: 'country' });
  }
  await changeSetting(tx, 'complaints', { userId, at: now }, ({ terms }) => {
    const { [country]: before, ...others } = terms;
    if (days === null) return { terms: others };
    const isSame = before?.days === days && before.confirmed?.by === confirmedBy;
    const confirmed = confirmedBy === '' ? null : { by: confirmedBy, at: now.toISOString() };
    return { terms: { ...others, [country]: isSame ? before : { days, confirmed } } };
  });
}
