import { Hono } from 'hono';
import { ComposerPart } from '../../views/composer/part.tsx';
import { askForContact, revokeAsked } from '../flow/asking.ts';
import { conversation } from '../queue/index.ts';
import { answerTalk } from './desk/answer.ts';
import { composerProps } from './desk/composer.ts';
import { visibleConversation } from './desk/context.ts';
import { DraftForm, keepDraft } from './desk/draft.ts';
import type { Deps, Env } from './env.ts';
import { readForm } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { idParam, wantsPart } from './request.ts';

const AskForm = DraftForm.extend({ tab: DraftForm.shape.tab.exclude(['note']) });

const work = requireAct('work');
const answer = requireAct('answer');

/** Asking for a contact: a sentence with the address of a private page, put into what is being written; taking it back. */
export function askingRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.post('/conversations/:id/ask', work, async (c) => {
    const conversationId = await visibleConversation(deps, c);
    const form = await readForm(c, AskForm);
    const by = { by: { userId: c.var.me.id }, scope: c.var.scope };
    const { words } = await askForContact(deps, { conversationId, ...by }, deps.clock());
    const join = (typed: string) => (typed.trim() === '' ? words : `${typed.trimEnd()}\n\n${words}`);
    const filled = form.tab === 'email' ? { body: join(form.body) } : { text: join(form.text) };
    await keepDraft(deps, c, conversationId, { ...form, ...filled, suggested: '', openedAt: undefined });
    if (!wantsPart(c)) return c.redirect(`/conversations/${conversationId}?tab=${form.tab}#composer`, 303);
    const detail = await conversation(deps.db, conversationId, c.var.scope);
    return c.html(ComposerPart(await composerProps(deps, c, detail, { tab: form.tab, focus: true })));
  });

  app.post('/conversations/:id/ask/:request/revoke', answer, async (c) => {
    const conversationId = await visibleConversation(deps, c);
    const requestId = idParam(c, 'request');
    const by = { by: { userId: c.var.me.id }, scope: c.var.scope };
    await revokeAsked(deps, { conversationId, requestId, ...by }, deps.clock());
    return answerTalk(deps, c, conversationId);
  });

  return app;
}
