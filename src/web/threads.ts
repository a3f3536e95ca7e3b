import { Hono } from 'hono';
import { z } from 'zod';
import { setFollowing } from '../flow/following.ts';
import { mergeThreads, splitThread } from '../flow/threads.ts';
import { Problem } from '../lib/errors.ts';
import { visibleIds } from '../queue/index.ts';
import { answerTalk } from './desk/answer.ts';
import { visibleConversation } from './desk/context.ts';
import { heardMention } from './desk/heard.ts';
import { didWords } from './desk/undo.ts';
import type { Deps, Env } from './env.ts';
import { key, optionalLine, readForm, ticked } from './forms.ts';
import { requireAct, requireUser } from './middleware/index.ts';

const MergeForm = z.object({
  /** one that is offered */
  with: key().optional(),
  /** or the address or number of any other */
  link: optionalLine(300),
});
const SplitForm = z.object({ andLater: ticked() });
const FollowForm = z.object({ follow: z.enum(['on', 'off']) });
const LINK = /(?:^|\/conversations\/)([1-9]\d{0,14})(?:[?#].*)?$/;
/** Two conversations are counted as one merge. */
const PAIR = 2;

/** Two conversations that are one, one that is two, and following it. */
export function threadRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.post('/conversations/:id/merge', requireAct('triage'), async (c) => {
    const { me, scope, view } = c.var;
    const id = await visibleConversation(deps, c);
    const form = await readForm(c, MergeForm);
    const asked = form.with ?? Number(LINK.exec(form.link)?.[1] ?? 0);
    const [other] = await visibleIds(deps.db, asked > 0 ? [asked] : [], scope);
    if (other === undefined || other === id) {
      throw new Problem('invalid', 'threads.merge.unknown', { field: 'link' });
    }
    const { actId, survivorId } = await deps.db.transaction((tx) =>
      mergeThreads(tx, [id, other], me.id, deps.clock()),
    );
    const undo = actId && { actId, words: didWords(view, 'merge', PAIR) };
    return answerTalk(deps, c, survivorId, { undo: undo || null, freshComposer: true });
  });

  app.post('/mentions/:id/split', requireAct('triage'), async (c) => {
    const { id: mentionId } = await heardMention(deps, c);
    const { andLater } = await readForm(c, SplitForm);
    const { actId, conversationId } = await deps.db.transaction((tx) =>
      splitThread(tx, { mentionId, andLater }, c.var.me.id, deps.clock()),
    );
    const undo = { actId, words: didWords(c.var.view, 'split', 1) };
    return answerTalk(deps, c, conversationId, { undo, freshComposer: true });
  });

  app.post('/conversations/:id/follow', requireUser, async (c) => {
    const id = await visibleConversation(deps, c);
    const { follow } = await readForm(c, FollowForm);
    const who = { userId: c.var.me.id, scope: c.var.scope };
    await deps.db.transaction((tx) => setFollowing(tx, id, who, follow === 'on', deps.clock()));
    return answerTalk(deps, c, id);
  });

  return app;
}
