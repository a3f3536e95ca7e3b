import { Hono } from 'hono';
import { z } from 'zod';
import { ComposerPart } from '../../views/composer/part.tsx';
import { withHolding } from '../flow/composing.ts';
import { conversation } from '../queue/index.ts';
import { composerProps } from './desk/composer.ts';
import { visibleConversation } from './desk/context.ts';
import { DraftForm, keepDraft } from './desk/draft.ts';
import type { Deps, Env } from './env.ts';
import { readForm } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { wantsPart } from './request.ts';

const HoldingForm = DraftForm.extend({ tab: z.enum(['public', 'private']), holdUntil: z.iso.datetime() });

/** One key: an answer that says by when we come back, to be looked over and sent. */
export function holdingRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.post('/conversations/:id/holding', requireAct('answer'), async (c) => {
    const conversationId = await visibleConversation(deps, c);
    const { holdUntil, ...form } = await readForm(c, HoldingForm);
    const detail = await conversation(deps.db, conversationId, c.var.scope);
    const { view } = c.var;
    const ground = { own: view.lang, timeZone: view.timeZone, now: deps.clock() };
    const text = withHolding(detail, form, new Date(holdUntil), ground);
    await keepDraft(deps, c, conversationId, { ...form, text, promiseAt: holdUntil, openedAt: undefined });
    if (!wantsPart(c)) return c.redirect(`/conversations/${conversationId}?tab=${form.tab}#composer`, 303);
    return c.html(ComposerPart(await composerProps(deps, c, detail, { tab: form.tab, focus: true })));
  });

  return app;
}
