import { z } from 'zod';
import { noteTalkRead } from '../contacts/reads.ts';
import { finishCall, promiseCall, writeCall } from '../flow/calls.ts';
import { complaintProof, proofRows } from '../flow/complaint-proof.ts';
import { decide, markComplaint, saveTerm } from '../flow/complaints.ts';
import { Problem } from '../lib/errors.ts';
import { visibleIds } from '../queue/index.ts';
import { OUTCOMES } from '../register/calls.ts';
import { VERDICTS } from '../register/complaints.ts';
import { COMPLAINT_STATES, complaintOf, listComplaints, mattersOf } from '../register/read.ts';
import { COUNTRIES } from '../settings/complaints.ts';
import { readSetting } from '../settings/index.ts';
import { type ApiDeps, type Caller, endpoint } from './endpoint.ts';
import { DONE, done, instant, key, rowKey, text } from './shapes.ts';

/** Anything longer than the register takes, so that the room itself says how long it may be. */
const TEXT_MAX = 100_000;
const PHONE_MAX = 200;

const given = () => z.iso.datetime({ offset: true }).describe('ISO 8601');
const Slot = z.strictObject({ from: given(), until: given() });
const slotOf = ({ from, until }: z.output<typeof Slot>) => ({ from: new Date(from), until: new Date(until) });

const Complaint = z.object({
  id: key(),
  conversationId: key(),
  year: z.int(),
  number: z.int(),
  country: z.string(),
  customer: z.string(),
  receivedAt: instant(),
  claimed: z.string(),
  days: z.int().nullable().describe('calendar days that the law gives; null = none'),
  dueAt: instant().nullable(),
  verdict: z.enum(VERDICTS).nullable(),
  closedAt: instant().nullable().describe('when the customer was told'),
});
const Decision = z.object({
  verdict: z.enum(VERDICTS),
  text: z.string(),
  decidedAt: instant(),
  toldAt: instant().nullable(),
});
const Said = z.object({
  at: instant(),
  what: z.string(),
  who: z.string(),
  text: z.string(),
  files: z.array(z.string()),
  delivered: instant().nullable(),
});
const Term = z.object({
  days: z.int(),
  confirmed: z.object({ by: z.string(), at: z.string() }).nullable(),
});
const Call = z.object({
  id: key(),
  state: z.string(),
  fromAt: instant().nullable(),
  untilAt: instant().nullable(),
  phone: z.string(),
  script: z.string(),
  text: z.string(),
  endedAt: instant().nullable(),
});

/** The conversation, or the one that it has become part of; Problem `problem.not_found`. */
async function seen({ db }: ApiDeps, { scope }: Caller, id: string): Promise<number> {
  const [found] = await visibleIds(db, [rowKey(id)], scope);
  if (found === undefined) throw new Problem('not-found', 'problem.not_found');
  return found;
}

/** Complaints by law, and calls. */
export const registerEndpoints = [
  endpoint({
    method: 'get',
    path: '/complaints',
    act: 'read',
    tag: 'complaints',
    summary: 'The register of complaints, newest first',
    query: z.object({
      state: z.enum(COMPLAINT_STATES).default('open'),
      country: z.enum(COUNTRIES).optional(),
      before: z.coerce.number().int().positive().max(999_999_999_999_999).optional(),
    }),
    answer: z.object({ complaints: z.array(Complaint), next: key().nullable() }),
    async run({ db }, { scope, now }, { query }) {
      const { rows, next } = await listComplaints(db, scope, query, now);
      return { complaints: rows, next };
    },
  }),
  endpoint({
    method: 'get',
    path: '/complaints/:id',
    act: 'read',
    tag: 'complaints',
    summary: 'One complaint with its decisions',
    answer: Complaint.extend({ decisions: z.array(Decision) }),
    async run({ db }, { me, scope, now }, { id }) {
      const complaint = await complaintOf(db, rowKey(id), scope);
      await noteTalkRead(db, me.id, complaint.conversationId, now);
      return complaint;
    },
  }),
  endpoint({
    method: 'get',
    path: '/complaints/:id/proof',
    act: 'read',
    tag: 'complaints',
    summary: 'One complaint with all that was said between the shop and the customer',
    answer: z.object({
      complaint: Complaint.extend({ decisions: z.array(Decision) }),
      lines: z.array(Said),
      isCut: z.boolean().describe('the conversation is longer than what is listed'),
    }),
    async run({ db }, { me, scope, now }, { id }) {
      const proof = await complaintProof(db, rowKey(id), scope);
      await noteTalkRead(db, me.id, proof.complaint.conversationId, now);
      return proof;
    },
  }),
  endpoint({
    method: 'get',
    path: '/complaints/:id/proof-csv',
    act: 'read',
    tag: 'complaints',
    summary: 'The same as the text of a CSV file',
    answer: z.object({ fileName: z.string(), csv: z.string() }),
    async run({ db }, { me, scope, now }, { id }) {
      const proof = await complaintProof(db, rowKey(id), scope);
      const { year, number, conversationId } = proof.complaint;
      await noteTalkRead(db, me.id, conversationId, now);
      return { fileName: `complaint-${year}-${number}.csv`, csv: proofRows(proof).join('') };
    },
  }),
  endpoint({
    method: 'get',
    path: '/complaint-terms',
    act: 'manage-settings',
    tag: 'complaints',
    summary: 'Days that the law of each country gives, and who has confirmed it',
    answer: z.object({ terms: z.record(z.string(), Term) }),
    run: async ({ db }) => ({ terms: (await readSetting(db, 'complaints')).terms }),
  }),
  endpoint({
    method: 'post',
    path: '/complaint-terms',
    act: 'manage-settings',
    tag: 'complaints',
    summary: 'Days of a country, null for none; without a name they stand unconfirmed',
    body: z.strictObject({
      country: z.enum(COUNTRIES),
      days: z.int().min(1).max(365).nullable(),
      confirmedBy: z.string().max(100).default(''),
    }),
    answer: done,
    async run({ db }, { actor, now }, { body }) {
      await db.transaction((tx) => saveTerm(tx, body, actor, now));
      return DONE;
    },
  }),
  endpoint({
    method: 'post',
    path: '/conversations/:id/complaint',
    act: 'triage',
    tag: 'complaints',
    summary: 'Enters the conversation into the register; undone by its act',
    body: z.strictObject({
      country: z.enum(COUNTRIES),
      receivedAt: given(),
      claimed: text(TEXT_MAX),
    }),
    answer: z.object({ complaintId: key(), number: z.string(), actId: z.string() }),
    async run(deps, caller, { id, body }) {
      const conversationId = await seen(deps, caller, id);
      const complaint = { ...body, receivedAt: new Date(body.receivedAt) };
      return deps.db.transaction((tx) =>
        markComplaint(tx, conversationId, complaint, caller.actor, caller.now),
      );
    },
  }),
  endpoint({
    method: 'post',
    path: '/complaints/:id/decision',
    act: 'triage',
    tag: 'complaints',
    summary: 'What was decided, and when the customer was told',
    body: z.strictObject({
      verdict: z.enum(VERDICTS),
      text: text(TEXT_MAX),
      toldAt: given().nullable(),
    }),
    answer: done,
    async run({ db }, { actor, now }, { id, body }) {
      const decision = { ...body, toldAt: body.toldAt === null ? null : new Date(body.toldAt) };
      await db.transaction((tx) => decide(tx, rowKey(id), decision, actor, now));
      return DONE;
    },
  }),
  endpoint({
    method: 'get',
    path: '/conversations/:id/calls',
    act: 'read',
    tag: 'calls',
    summary: 'Calls of a conversation, promised and made',
    answer: z.object({ calls: z.array(Call) }),
    async run(deps, caller, { id }) {
      const conversationId = await seen(deps, caller, id);
      await noteTalkRead(deps.db, caller.me.id, conversationId, caller.now);
      const { calls } = await mattersOf(deps.db, conversationId);
      return { calls };
    },
  }),
  endpoint({
    method: 'post',
    path: '/conversations/:id/calls',
    act: 'answer',
    tag: 'calls',
    summary: 'Promises a call within a slot',
    body: Slot.extend({ phone: text(PHONE_MAX), script: text(TEXT_MAX).default('') }),
    answer: z.object({ callId: key() }),
    async run(deps, caller, { id, body }) {
      const conversationId = await seen(deps, caller, id);
      const { phone, script } = body;
      const call = { phone, script, ...slotOf(body) };
      const callId = await deps.db.transaction((tx) =>
        promiseCall(tx, conversationId, call, caller.actor, caller.now),
      );
      return { callId };
    },
  }),
  endpoint({
    method: 'post',
    path: '/conversations/:id/calls/note',
    act: 'work',
    tag: 'calls',
    summary: 'Writes down what was said on the phone',
    body: z.strictObject({ phone: text(PHONE_MAX).default(''), text: text(TEXT_MAX) }),
    answer: z.object({ callId: key() }),
    async run(deps, caller, { id, body }) {
      const conversationId = await seen(deps, caller, id);
      const callId = await deps.db.transaction((tx) =>
        writeCall(tx, conversationId, body, caller.actor, caller.now),
      );
      return { callId };
    },
  }),
  endpoint({
    method: 'post',
    path: '/calls/:id/outcome',
    act: 'answer',
    tag: 'calls',
    summary: 'How a promised call ended; who was not reached may be given another slot',
    body: z.strictObject({
      outcome: z.enum(OUTCOMES),
      text: text(TEXT_MAX).default(''),
      next: Slot.nullable().default(null),
    }),
    answer: done,
    async run({ db }, { actor, now }, { id, body }) {
      const next = body.next && slotOf(body.next);
      await db.transaction((tx) => finishCall(tx, rowKey(id), { ...body, next }, actor, now));
      return DONE;
    },
  }),
];
