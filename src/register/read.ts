import { and, asc, desc, eq, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { contactAuthors, contacts } from '../db/schema/contacts.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { users } from '../db/schema/people.ts';
import { conversations } from '../db/schema/queue.ts';
import { calls, complaintDecisions, complaints } from '../db/schema/register.ts';
import { Problem } from '../lib/errors.ts';
import { type Scope, visibleConversation } from '../people/index.ts';
import type { Verdict } from './complaints.ts';

/** late: open, and the law's time is over */
export const COMPLAINT_STATES = ['open', 'late', 'done', 'all'] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/** Complaints shown at once. */
const PAGE = 100;

export interface ComplaintFilter {
  state: ComplaintState;
  country?: string;
  /** only entered before that one: `next` of the page before */
  before?: number;
}

const customer = sql<string>`coalesce(${contacts.name}, ${authors.name}, ${authors.handle}, '')`;
const verdict = sql<Verdict | null>`(select d.verdict from complaint_decisions d
  where d.complaint_id = ${complaints.id} order by d.id desc limit 1)`;

const shown = {
  id: complaints.id,
  conversationId: complaints.conversationId,
  sourceId: conversations.sourceId,
  year: complaints.year,
  number: complaints.number,
  country: complaints.country,
  receivedAt: complaints.receivedAt,
  claimed: complaints.claimed,
  days: complaints.days,
  dueAt: complaints.dueAt,
  closedAt: complaints.closedAt,
  createdAt: complaints.createdAt,
  customer,
  verdict,
  enteredBy: users.name,
};

const selected = (tx: Tx) =>
  tx
    .select(shown)
    .from(complaints)
    .innerJoin(conversations, eq(conversations.id, complaints.conversationId))
    .innerJoin(mentions, eq(mentions.id, conversations.lastMentionId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .leftJoin(contactAuthors, eq(contactAuthors.authorId, authors.id))
    .leftJoin(contacts, eq(contacts.id, contactAuthors.contactId))
    .leftJoin(users, eq(users.id, complaints.createdBy));

export type ComplaintRow = Awaited<ReturnType<typeof selected>>[number];

/** The register, newest first, within what the person may see; one statement. */
export async function listComplaints(
  tx: Tx,
  scope: Scope,
  { state, country, before }: ComplaintFilter,
  now: Date,
): Promise<{ rows: ComplaintRow[]; next: number | null }> {
  const rows = await selected(tx)
    .where(
      and(
        visibleConversation(scope),
        stands(state, now),
        country ? eq(complaints.country, country) : undefined,
        before ? lt(complaints.id, before) : undefined,
      ),
    )
    .orderBy(desc(complaints.id))
    .limit(PAGE + 1);
  const page = rows.slice(0, PAGE);
  return { rows: page, next: rows.length > PAGE ? page.at(-1)!.id : null };
}

function stands(state: ComplaintState, now: Date): SQL | undefined {
  switch (state) {
    case 'all':
      return undefined;
    case 'done':
      return isNotNull(complaints.closedAt);
    case 'open':
      return isNull(complaints.closedAt);
    case 'late':
      return and(isNull(complaints.closedAt), lt(complaints.dueAt, now));
  }
}

/** One of the register with its decisions, oldest first; Problem `problem.not_found` outside the scope. */
export async function complaintOf(tx: Tx, id: number, scope: Scope) {
  const [row] = await selected(tx).where(and(eq(complaints.id, id), visibleConversation(scope)));
  if (row === undefined) throw new Problem('not-found', 'problem.not_found');
  const decisions = await tx
    .select({
      id: complaintDecisions.id,
      verdict: complaintDecisions.verdict,
      text: complaintDecisions.text,
      toldAt: complaintDecisions.toldAt,
      decidedAt: complaintDecisions.decidedAt,
      userName: users.name,
    })
    .from(complaintDecisions)
    .leftJoin(users, eq(users.id, complaintDecisions.userId))
    .where(eq(complaintDecisions.complaintId, id))
    .orderBy(asc(complaintDecisions.id));
  return { ...row, decisions };
}
export type ComplaintDetail = Awaited<ReturnType<typeof complaintOf>>;

const callShown = {
  id: calls.id,
  conversationId: calls.conversationId,
  sourceId: conversations.sourceId,
  state: calls.state,
  fromAt: calls.fromAt,
  untilAt: calls.untilAt,
  phone: calls.phone,
  script: calls.script,
  text: calls.text,
  createdAt: calls.createdAt,
  endedAt: calls.endedAt,
  userName: users.name,
};
const selectedCalls = (tx: Tx) =>
  tx
    .select(callShown)
    .from(calls)
    .innerJoin(conversations, eq(conversations.id, calls.conversationId))
    .leftJoin(users, eq(users.id, sql`coalesce(${calls.endedBy}, ${calls.createdBy})`));
export type CallRow = Awaited<ReturnType<typeof selectedCalls>>[number];

/** One call; Problem `problem.not_found` outside the scope. */
export async function callOf(tx: Tx, id: number, scope: Scope): Promise<CallRow> {
  const [row] = await selectedCalls(tx).where(and(eq(calls.id, id), visibleConversation(scope)));
  if (row === undefined) throw new Problem('not-found', 'problem.not_found');
  return row;
}

export interface Matters {
  complaints: ComplaintRow[];
  calls: CallRow[];
}

/** Complaints and calls of a conversation that the caller may see, oldest first; two statements. */
export const mattersOf = async (tx: Tx, conversationId: number): Promise<Matters> => ({
  complaints: await selected(tx)
    .where(eq(complaints.conversationId, conversationId))
    .orderBy(asc(complaints.id)),
  calls: await selectedCalls(tx).where(eq(calls.conversationId, conversationId)).orderBy(asc(calls.id)),
});
