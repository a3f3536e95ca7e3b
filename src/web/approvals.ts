import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { approve, returnProposal, withdrawProposal } from '../flow/approving.ts';
import { Problem } from '../lib/errors.ts';
import { proposalById } from '../replies/proposals.ts';
import { answerTalk, conversationPart } from './desk/answer.ts';
import { instantOf, TEXT_MAX } from './desk/draft.ts';
import { onField } from './desk/refused.ts';
import type { Deps, Env } from './env.ts';
import { lines, readForm, submit, ticked } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { wantsPart } from './request.ts';

const ApproveForm = z.object({
  text: lines(TEXT_MAX),
  seenAt: z.iso.datetime().optional(),
  despiteClaim: ticked(),
});
const ReturnForm = z.object({ note: lines(1000) });

/** The yes or no to what a trainee wrote, and its author's second thoughts. */
export function approvalRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const mayApprove = requireAct('approve');

  app.post('/proposals/:id/approve', mayApprove, async (c) => {
    const proposal = await asked(deps, c);
    const done = await submit(c, ApproveForm, ({ seenAt, ...form }) =>
      onField(
        'text',
        approve(deps, { ...form, seenAt: instantOf(seenAt), ...actor(c, proposal.id) }, deps.clock()),
      ),
    );
    if (done.ok) return answerTalk(deps, c, proposal.conversationId);
    const [error] = Object.values(done.form.errors);
    if (!wantsPart(c)) throw new Problem('conflict', error!.key, { params: error!.params, field: 'text' });
    const decision = { id: proposal.id, form: done.form };
    return conversationPart(deps, c, proposal.conversationId, {}, { decision });
  });

  app.post('/proposals/:id/return', mayApprove, async (c) => {
    const proposal = await asked(deps, c);
    const { note } = await readForm(c, ReturnForm);
    await returnProposal(deps, { note, ...actor(c, proposal.id) }, deps.clock());
    return answerTalk(deps, c, proposal.conversationId);
  });

  app.post('/proposals/:id/withdraw', requireAct('work'), async (c) => {
    const proposal = await asked(deps, c);
    await withdrawProposal(deps, actor(c, proposal.id), deps.clock());
    const composer = { tab: proposal.kind };
    return answerTalk(deps, c, proposal.conversationId, { composer, freshComposer: true });
  });

  return app;
}

/** The proposal in the path, if it is theirs to see. */
function asked(deps: Deps, c: Context<Env>) {
  const id = z.uuid().safeParse(c.req.param('id'));
  if (!id.success) throw new Problem('not-found', 'problem.not_found');
  return proposalById(deps.db, id.data, c.var.scope);
}

const actor = (c: Context<Env>, proposalId: string) => ({
  proposalId,
  by: { userId: c.var.me.id },
  scope: c.var.scope,
});
