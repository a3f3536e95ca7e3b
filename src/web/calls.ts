import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { CallPage, NewCallPage } from '../../views/register/call.tsx';
import { phonesOf } from '../contacts/read/phones.ts';
import { noteTalkRead } from '../contacts/reads.ts';
import { finishCall, promiseCall, writeCall } from '../flow/calls.ts';
import { Problem } from '../lib/errors.ts';
import { can } from '../people/index.ts';
import { OUTCOMES, type Slot } from '../register/calls.ts';
import { callOf } from '../register/read.ts';
import { visibleConversation } from './desk/context.ts';
import { localInstant } from './desk/snoozes.ts';
import type { Deps, Env } from './env.ts';
import { lines, optionalLine, readForm, startForm } from './forms.ts';
import { requireAct, requireUser } from './middleware/index.ts';
import { idParam } from './request.ts';

/** Anything longer than the register takes, so that the room itself says how long it may be. */
const TEXT_MAX = 100_000;
const SlotForm = z.object({ from: optionalLine(40), until: optionalLine(40) });
const PlanForm = SlotForm.extend({ phone: optionalLine(), script: lines(TEXT_MAX) });
const NoteForm = z.object({ phone: optionalLine(), text: lines(TEXT_MAX) });
const OutcomeForm = SlotForm.extend({ outcome: z.enum(OUTCOMES), text: lines(TEXT_MAX) });

const work = requireAct('work');

/** Calls with customers: promised within a slot, how they ended, and what was said. */
export function callRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const actor = (c: Context<Env>) => ({ by: { userId: c.var.me.id }, scope: c.var.scope });

  app.get('/conversations/:id/call', work, async (c) => {
    const id = await visibleConversation(deps, c);
    const [phone = ''] = await phonesOf(deps.db, id);
    return c.html(
      NewCallPage({
        view: c.var.view,
        conversationId: id,
        canPlan: can(c.var.me.role, 'answer'),
        plan: startForm(c, `/conversations/${id}/calls`, { phone }),
        note: startForm(c, `/conversations/${id}/calls/note`, { phone }),
      }),
    );
  });

  app.post('/conversations/:id/calls', requireAct('answer'), async (c) => {
    const id = await visibleConversation(deps, c);
    const { phone, script, ...slot } = await readForm(c, PlanForm);
    const call = { phone, script, ...slotOf(slot, c.var.view.timeZone) };
    await deps.db.transaction((tx) => promiseCall(tx, id, call, actor(c), deps.clock()));
    return c.redirect(`/conversations/${id}`, 303);
  });

  app.post('/conversations/:id/calls/note', work, async (c) => {
    const id = await visibleConversation(deps, c);
    const told = await readForm(c, NoteForm);
    await deps.db.transaction((tx) => writeCall(tx, id, told, actor(c), deps.clock()));
    return c.redirect(`/conversations/${id}`, 303);
  });

  app.get('/calls/:id', requireUser, async (c) => {
    const { view, me, scope } = c.var;
    const call = await callOf(deps.db, idParam(c), scope);
    await noteTalkRead(deps.db, me.id, call.conversationId, deps.clock());
    const form = startForm(c, `/calls/${call.id}/outcome`);
    return c.html(CallPage({ view, call, form, canEnd: can(me.role, 'answer') && call.state === 'planned' }));
  });

  app.post('/calls/:id/outcome', requireAct('answer'), async (c) => {
    const { id, conversationId } = await callOf(deps.db, idParam(c), c.var.scope);
    const { outcome, text, ...slot } = await readForm(c, OutcomeForm);
    const wantsNext = outcome === 'missed' && (slot.from !== '' || slot.until !== '');
    const next = wantsNext ? slotOf(slot, c.var.view.timeZone) : null;
    await deps.db.transaction((tx) => finishCall(tx, id, { outcome, text, next }, actor(c), deps.clock()));
    return c.redirect(`/conversations/${conversationId}`, 303);
  });

  return app;
}

function slotOf(typed: { from: string; until: string }, timeZone: string): Slot {
  const at = (field: 'from' | 'until'): Date => {
    const instant = localInstant(typed[field], timeZone);
    if (!instant) throw new Problem('invalid', 'problem.field.required', { field });
    return instant;
  };
  return { from: at('from'), until: at('until') };
}
