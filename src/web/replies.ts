import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { ReplyCheckInside } from '../../views/composer/check.tsx';
import { ComposerPart } from '../../views/composer/part.tsx';
import { ownWords } from '../flow/addressing.ts';
import { markAnswered } from '../flow/answered-outside.ts';
import { replyOrPropose } from '../flow/approving.ts';
import { putTemplateFiles, withTemplate } from '../flow/composing.ts';
import { checkDraft } from '../flow/reply-check.ts';
import { wordsOfTemplate } from '../flow/template-words.ts';
import { conversation } from '../queue/index.ts';
import { answerTalk } from './desk/answer.ts';
import { composerProps, composerTab } from './desk/composer.ts';
import { visibleConversation } from './desk/context.ts';
import { DraftForm, instantOf, keepDraft, SUGGESTED_MAX, TEXT_MAX } from './desk/draft.ts';
import { onField, refused } from './desk/refused.ts';
import { writerOf } from './desk/writer.ts';
import type { Deps, Env } from './env.ts';
import { key, line, lines, optionalLine, readForm, submit, ticked } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { wantsPart } from './request.ts';

const Common = z.object({
  text: lines(TEXT_MAX),
  mentionId: key(),
  requestId: z.uuid().optional(),
  despiteClaim: ticked(),
  despiteOrder: ticked(),
  suggested: optionalLine(SUGGESTED_MAX),
});
const ReplyForm = Common.extend({
  tab: z.enum(['public', 'private']),
  openedAt: z.iso.datetime().optional(),
  promiseAt: z.iso.datetime().optional(),
});
const TemplateForm = DraftForm.extend({ templateId: line(30) });

const work = requireAct('work');
const answer = requireAct('answer');

/** Answering publicly or privately, what was answered at the original, what is half-typed, and templates. */
export function replyRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.post('/conversations/:id/reply', work, async (c) => {
    const conversationId = await visibleConversation(deps, c);
    let tab: 'public' | 'private' = 'public';
    const sent = await submit(c, ReplyForm, async ({ suggested, ...form }) => {
      tab = form.tab;
      const text = ownWords(form.text, suggested);
      return onField(
        'text',
        replyOrPropose(
          deps,
          {
            ...form,
            openedAt: instantOf(form.openedAt),
            promiseAt: instantOf(form.promiseAt),
            text,
            kind: tab,
            conversationId,
            ...actor(c),
          },
          deps.clock(),
        ),
      );
    });
    if (!sent.ok) return refused(deps, c, conversationId, tab, sent);
    return answerTalk(deps, c, conversationId, { composer: { tab }, freshComposer: true, undo: null });
  });

  app.post('/conversations/:id/answered', answer, async (c) => {
    const conversationId = await visibleConversation(deps, c);
    const kept = await submit(c, Common, (form) =>
      onField('text', markAnswered(deps, { ...form, conversationId, ...actor(c) }, deps.clock())),
    );
    if (!kept.ok) return refused(deps, c, conversationId, 'public', kept);
    return answerTalk(deps, c, conversationId, { freshComposer: true, undo: null });
  });

  app.post('/conversations/:id/draft', work, async (c) => {
    const conversationId = await visibleConversation(deps, c);
    const form = await readForm(c, DraftForm);
    await keepDraft(deps, c, conversationId, form);
    if (form.tab === 'note') return c.body(null, 204);
    const detail = await conversation(deps.db, conversationId, c.var.scope);
    const text = ownWords(form.tab === 'email' ? form.body : form.text, form.suggested);
    const template = await wordsOfTemplate(deps, writerOf(c), detail, form.template);
    const { tab: kind, publicNote, despiteOrder } = form;
    const check = await checkDraft(deps, detail, { kind, text, publicNote, template });
    return c.html(ReplyCheckInside({ view: c.var.view, ...check, despiteOrder }));
  });

  app.post('/conversations/:id/template', work, async (c) => {
    const conversationId = await visibleConversation(deps, c);
    const form = await readForm(c, TemplateForm);
    const detail = await conversation(deps.db, conversationId, c.var.scope);
    const { tab, suggested, templateId } = form;
    const typed = { text: tab === 'email' ? form.body : form.text, suggested };
    const { id, text, mark } = await withTemplate(deps, writerOf(c), detail, typed, templateId);
    const filled = tab === 'email' ? { body: text } : { text };
    await keepDraft(deps, c, conversationId, { ...form, ...filled, template: mark, openedAt: undefined });
    const left = await putTemplateFiles(deps, detail, c.var.me.id, id, tab);
    if (!wantsPart(c)) return c.redirect(`/conversations/${conversationId}?tab=${form.tab}#composer`, 303);
    const props = await composerProps(deps, c, detail, { tab: form.tab, focus: true });
    return c.html(ComposerPart({ ...props, filesLeft: left }));
  });

  app.get('/conversations/:id/composer', work, async (c) => {
    const conversationId = await visibleConversation(deps, c);
    const tab = composerTab(c.req.query('tab'));
    if (!wantsPart(c)) {
      return c.redirect(`/conversations/${conversationId}${tab ? `?tab=${tab}` : ''}#composer`, 303);
    }
    const detail = await conversation(deps.db, conversationId, c.var.scope);
    return c.html(ComposerPart(await composerProps(deps, c, detail, { tab, focus: true })));
  });

  return app;
}

const actor = (c: Context<Env>) => ({ by: { userId: c.var.me.id }, scope: c.var.scope });
