import { eq, sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { mentions } from '../db/schema/intake.ts';
import { termsOfSource } from '../flow/response-clock.ts';
import { Problem } from '../lib/errors.ts';
import { finderFor } from '../people/index.ts';
import { answerThis } from '../queue/index.ts';
import type { Deps, Env } from './env.ts';
import { requireAct } from './middleware/index.ts';
import { idParam } from './request.ts';

/** Something that was only heard becomes work: its conversation opens and the clock starts. */
export function answerThisRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.post('/mentions/:id/answer-this', requireAct('triage'), async (c) => {
    const finder = finderFor(deps.db, c.var.scope);
    const [mention] = await deps.db
      .select({ id: mentions.id, sourceId: finder.id })
      .from(mentions)
      .innerJoinLateral(finder, sql`true`)
      .where(eq(mentions.id, idParam(c)));
    if (!mention) throw new Problem('not-found', 'problem.not_found');
    const now = deps.clock();
    const { conversationId } = await deps.db.transaction(async (tx) =>
      answerThis(tx, { mentionId: mention.id }, await termsOfSource(tx, mention.sourceId), c.var.me.id, now),
    );
    return c.redirect(`/conversations/${conversationId}`, 303);
  });
  return app;
}
