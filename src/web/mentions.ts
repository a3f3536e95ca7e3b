import { Hono } from 'hono';
import { z } from 'zod';
import { MentionsPage } from '../../views/mentions/mentions.tsx';
import { LANGS } from '../i18n/index.ts';
import { cleanText } from '../lib/html.ts';
import { can } from '../people/index.ts';
import { mentionsPage } from '../search/mentions.ts';
import { sourcesFor } from '../sources/seen.ts';
import { listWatches } from '../watches/store.ts';
import type { Deps, Env } from './env.ts';
import { requireUser } from './middleware/index.ts';

const PAGE = 50;
const MAX_TEXT = 200;

const id = z.string().regex(/^[1-9]\d{0,14}$/);

/** What stands in the address; a value that cannot be narrows nothing. */
const Asked = z.object({
  source: id.catch(''),
  watch: id.catch(''),
  sentiment: z.enum(['negative', 'neutral', 'positive', '']).catch(''),
  language: z.enum([...LANGS, '']).catch(''),
  q: z
    .string()
    .transform((text) => cleanText(text).trim().slice(0, MAX_TEXT))
    .catch(''),
});

/** Everything heard, and searching in it. */
export function mentionRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/mentions', requireUser, async (c) => {
    const { view, scope, me } = c.var;
    const asked = Asked.parse(c.req.query());
    const { rows, next } = await mentionsPage(deps.db, {
      scope,
      filter: {
        sourceId: asked.source === '' ? undefined : Number(asked.source),
        watchId: asked.watch === '' ? undefined : Number(asked.watch),
        sentiment: asked.sentiment === '' ? undefined : asked.sentiment,
        language: asked.language === '' ? undefined : asked.language,
        text: asked.q,
      },
      after: c.req.query('after'),
      limit: PAGE,
    });
    const sources = await sourcesFor(deps.db, scope);
    const watches = await listWatches(deps.db);
    const mayAnswer = can(me.role, 'triage');
    return c.html(MentionsPage({ view, rows, next, asked, sources, watches, mayAnswer }));
  });

  return app;
}
