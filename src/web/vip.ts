import { Hono } from 'hono';
import { z } from 'zod';
import { markVip } from '../flow/vip.ts';
import { Problem } from '../lib/errors.ts';
import { conversation } from '../queue/index.ts';
import { answerTalk } from './desk/answer.ts';
import { visibleConversation } from './desk/context.ts';
import type { Deps, Env } from './env.ts';
import { readForm } from './forms.ts';
import { requireAct } from './middleware/index.ts';

const VipForm = z.object({ vip: z.enum(['yes', 'no']) });

/** Who wrote gets special care from now on, or no more. */
export function vipRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.post('/conversations/:id/vip', requireAct('triage'), async (c) => {
    const id = await visibleConversation(deps, c);
    const { vip } = await readForm(c, VipForm);
    const { contact } = await conversation(deps.db, id, c.var.scope);
    if (contact === null) throw new Problem('not-found', 'problem.not_found');
    const by = { userId: c.var.me.id, at: deps.clock() };
    await deps.db.transaction((tx) => markVip(tx, contact.id, vip === 'yes', by));
    return answerTalk(deps, c, id);
  });
  return app;
}
