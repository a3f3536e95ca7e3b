import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { ComplaintPage, EnterPage } from '../../views/register/complaint.tsx';
import { ComplaintsPage } from '../../views/register/complaints.tsx';
import { PROOF_STYLE, ProofPage } from '../../views/register/proof.tsx';
import { noteTalkRead } from '../contacts/reads.ts';
import { complaintProof, proofRows } from '../flow/complaint-proof.ts';
import { decide, firstHeard, markComplaint } from '../flow/complaints.ts';
import { csvLine } from '../lib/csv.ts';
import { Problem } from '../lib/errors.ts';
import { can } from '../people/index.ts';
import { conversation } from '../queue/index.ts';
import { numberOf, VERDICTS } from '../register/complaints.ts';
import {
  COMPLAINT_STATES,
  type ComplaintFilter,
  type ComplaintRow,
  complaintOf,
  listComplaints,
} from '../register/read.ts';
import { COUNTRIES } from '../settings/complaints.ts';
import { readSetting } from '../settings/index.ts';
import { visibleConversation } from './desk/context.ts';
import { localInstant } from './desk/snoozes.ts';
import type { Deps, Env } from './env.ts';
import { lines, optionalLine, readForm, startForm } from './forms.ts';
import { localField } from './local-field.ts';
import { requireAct, requireUser } from './middleware/index.ts';
import { idParam } from './request.ts';

/** Anything longer than the register takes, so that the room itself says how long it may be. */
const TEXT_MAX = 100_000;
/** Tells spreadsheets that it is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const HOME_COUNTRY: Record<string, string> = { cs: 'CZ', sk: 'SK', pl: 'PL' };

const EnterForm = z.object({
  received: optionalLine(40),
  country: optionalLine(2),
  claimed: lines(TEXT_MAX),
});
const DecisionForm = z.object({ verdict: z.enum(VERDICTS), text: lines(TEXT_MAX), told: optionalLine(40) });
const Filter = z.object({
  state: z.enum(COMPLAINT_STATES).catch('open'),
  country: z.enum(COUNTRIES).optional().catch(undefined),
  before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
});

const triage = requireAct('triage');
const proofPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(PROOF_STYLE).digest('base64')}'`;

/** The register of complaints: entering, deciding, the list, and the proof of one. */
export function complaintRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const actor = (c: Context<Env>) => ({ by: { userId: c.var.me.id }, scope: c.var.scope });
  const noteSeen = (c: Context<Env>, { conversationId }: { conversationId: number }) =>
    noteTalkRead(deps.db, c.var.me.id, conversationId, deps.clock());
  const filterOf = (c: Context<Env>): ComplaintFilter => Filter.parse(c.req.query());

  app.get('/conversations/:id/complaint', triage, async (c) => {
    const id = await visibleConversation(deps, c);
    const { row } = await conversation(deps.db, id, c.var.scope);
    const { terms } = await readSetting(deps.db, 'complaints');
    const received = (await firstHeard(deps.db, id)) ?? row.firstSeenAt;
    const form = startForm(c, `/conversations/${id}/complaint`, {
      received: localField(received, c.var.view.timeZone),
      country: HOME_COUNTRY[row.language] ?? HOME_COUNTRY.cs!,
    });
    const { view } = c.var;
    return c.html(EnterPage({ view, form, conversationId: id, countries: COUNTRIES, terms }));
  });

  app.post('/conversations/:id/complaint', triage, async (c) => {
    const id = await visibleConversation(deps, c);
    const { received, ...given } = await readForm(c, EnterForm);
    const receivedAt = localInstant(received, c.var.view.timeZone);
    if (!receivedAt) throw new Problem('invalid', 'problem.field.required', { field: 'received' });
    const { actId } = await deps.db.transaction((tx) =>
      markComplaint(tx, id, { ...given, receivedAt }, actor(c), deps.clock()),
    );
    return c.redirect(`/conversations/${id}?undo=${actId}`, 303);
  });

  app.get('/complaints', requireUser, async (c) => {
    const filter = filterOf(c);
    const page = await listComplaints(deps.db, c.var.scope, filter, deps.clock());
    return c.html(ComplaintsPage({ view: c.var.view, filter, ...page, countries: COUNTRIES }));
  });

  app.get('/complaints/export', requireUser, async (c) => {
    const rows: string[] = [csvLine(Object.keys(COLUMNS))];
    let filter = filterOf(c);
    for (;;) {
      const { rows: found, next } = await listComplaints(deps.db, c.var.scope, filter, deps.clock());
      rows.push(...found.map((row) => csvLine(Object.values(COLUMNS).map((cell) => cell(row)))));
      if (next === null) break;
      filter = { ...filter, before: next };
    }
    return csv(c, rows, 'complaints');
  });

  app.get('/complaints/:id', requireUser, async (c) => {
    const { view, scope, me } = c.var;
    const complaint = await complaintOf(deps.db, idParam(c), scope);
    await noteSeen(c, complaint);
    const { terms } = await readSetting(deps.db, 'complaints');
    const action = `/complaints/${complaint.id}/decision`;
    const form = startForm(c, action, { told: localField(deps.clock(), view.timeZone) });
    return c.html(ComplaintPage({ view, complaint, form, terms, canDecide: can(me.role, 'triage') }));
  });

  app.post('/complaints/:id/decision', triage, async (c) => {
    const { id } = await complaintOf(deps.db, idParam(c), c.var.scope);
    const { told, ...decision } = await readForm(c, DecisionForm);
    const toldAt = told === '' ? null : localInstant(told, c.var.view.timeZone);
    if (told !== '' && !toldAt) throw new Problem('invalid', 'problem.field.invalid', { field: 'told' });
    await deps.db.transaction((tx) => decide(tx, id, { ...decision, toldAt }, actor(c), deps.clock()));
    return c.redirect(`/complaints/${id}`, 303);
  });

  app.get('/complaints/:id/proof', requireUser, async (c) => {
    const proof = await complaintProof(deps.db, idParam(c), c.var.scope);
    await noteSeen(c, proof.complaint);
    const { names } = await readSetting(deps.db, 'profile');
    c.header('Content-Security-Policy', proofPolicy);
    return c.html(ProofPage({ view: c.var.view, shop: names[0] ?? '', ...proof }));
  });

  app.get('/complaints/:id/proof.csv', requireUser, async (c) => {
    const proof = await complaintProof(deps.db, idParam(c), c.var.scope);
    await noteSeen(c, proof.complaint);
    const { year, number } = proof.complaint;
    return csv(c, proofRows(proof), `complaint-${year}-${number}`);
  });

  return app;
}

const csv = (c: Context<Env>, rows: string[], name: string) =>
  c.body(BYTE_ORDER_MARK + rows.join(''), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}.csv"`,
  });

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

const COLUMNS: Record<string, (row: ComplaintRow) => string | number | null> = {
  number: numberOf,
  customer: ({ customer }) => customer,
  country: ({ country }) => country,
  received_at: ({ receivedAt }) => iso(receivedAt),
  claimed: ({ claimed }) => claimed,
  days: ({ days }) => days,
  due_at: ({ dueAt }) => iso(dueAt),
  verdict: ({ verdict }) => verdict,
  closed_at: ({ closedAt }) => iso(closedAt),
  entered_at: ({ createdAt }) => iso(createdAt),
  entered_by: ({ enteredBy }) => enteredBy,
  conversation: ({ conversationId }) => conversationId,
};
