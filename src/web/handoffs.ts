import { Hono } from 'hono';
import { z } from 'zod';
import { MailtoPart } from '../../views/conversation/part.tsx';
import { ownWords } from '../flow/addressing.ts';
import { handOffOrPropose } from '../flow/approving.ts';
import { endHandoffPromise } from '../flow/handoff.ts';
import { answerTalk } from './desk/answer.ts';
import { deskOf, visibleConversation } from './desk/context.ts';
import { instantOf } from './desk/draft.ts';
import { onField, refused } from './desk/refused.ts';
import { talkProps } from './desk/talk.ts';
import type { Deps, Env } from './env.ts';
import { lines, optionalKey, optionalLine, submit, ticked } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { wantsPart } from './request.ts';

const HandoffForm = z.object({
  customerEmail: optionalLine(300),
  departmentId: optionalKey(),
  subject: optionalLine(300),
  body: lines(100_000),
  publicNote: optionalLine(2000),
  requestId: z.uuid().optional(),
  openedAt: z.iso.datetime().optional(),
  via: z.enum(['smtp', 'mailto']).optional(),
  despiteClaim: ticked(),
  despiteOrder: ticked(),
  suggested: optionalLine(200),
  received: ids(),
});

/** Any number of ticked files. */
function ids() {
  return z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.uuid()).max(20),
  );
}

const work = requireAct('work');
const answer = requireAct('answer');

/** A private matter moves to e-mail; and a person says that it was answered there. */
export function handoffRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.post('/conversations/:id/handoff', work, async (c) => {
    const conversationId = await visibleConversation(deps, c);
    const by = { by: { userId: c.var.me.id }, scope: c.var.scope };
    const handed = await submit(c, HandoffForm, async ({ departmentId, suggested, ...form }) => {
      const body = ownWords(form.body, suggested);
      return onField(
        'body',
        handOffOrPropose(
          deps,
          {
            ...form,
            body,
            departmentId: departmentId ?? undefined,
            openedAt: instantOf(form.openedAt),
            conversationId,
            ...by,
          },
          deps.clock(),
        ),
      );
    });
    if (!handed.ok) return refused(deps, c, conversationId, 'email', handed);
    const mailto = 'mailto' in handed.result ? handed.result.mailto : [];
    if (!('act' in handed.result) || mailto.length === 0) {
      return answerTalk(deps, c, conversationId, { freshComposer: true, undo: null });
    }
    const here = `/conversations/${conversationId}`;
    // a page of its own, so that a reload opens it again and hands nothing over twice
    if (!wantsPart(c)) return c.redirect(`${here}?mailto=${handed.result.act}`, 303);
    const panel = { desk: deskOf(deps, c.var.view), id: conversationId, links: mailto };
    const talk = { ...(await talkProps(deps, c, conversationId)), mailto: panel };
    return c.html(MailtoPart({ talk, panel }));
  });

  app.post('/conversations/:id/handoff/kept', answer, async (c) => {
    const conversationId = await visibleConversation(deps, c);
    await endHandoffPromise(
      deps,
      { conversationId, by: { userId: c.var.me.id }, scope: c.var.scope },
      deps.clock(),
    );
    return answerTalk(deps, c, conversationId);
  });

  return app;
}
