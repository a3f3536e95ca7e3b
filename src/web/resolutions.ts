import { Hono } from 'hono';
import { z } from 'zod';
import { termsOfSource } from '../flow/response-clock.ts';
import { conversation, RESOLUTIONS } from '../queue/index.ts';
import { actOnOne } from './desk/act.ts';
import type { Deps, Env } from './env.ts';
import { readForm } from './forms.ts';
import { requireAct } from './middleware/index.ts';

const ResolutionForm = z.object({ resolution: z.enum(RESOLUTIONS) });
const triage = requireAct('triage');

/** Closing with a disposition, opening again, and deciding that it is to be answered after all. */
export function resolutionRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.post('/conversations/:id/resolution', triage, (c) =>
    actOnOne(deps, c, async () => ({ kind: 'resolve', ...(await readForm(c, ResolutionForm)) })),
  );
  app.post('/conversations/:id/reopen', triage, (c) => actOnOne(deps, c, { kind: 'reopen' }));
  app.post('/conversations/:id/answer-this', triage, (c) =>
    actOnOne(deps, c, async (id) => {
      const { row } = await conversation(deps.db, id, c.var.scope);
      return { kind: 'answerThis', terms: await termsOfSource(deps.db, row.source.id) };
    }),
  );
  return app;
}
