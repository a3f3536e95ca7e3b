import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { KeysPage, type KeysProps } from '../../views/people/keys.tsx';
import { peopleLinks } from '../../views/people/links.ts';
import { API_SCOPES, can, createApiKey, KEY_LIVES, listApiKeys, revokeApiKey } from '../people/index.ts';
import type { Deps, Env } from './env.ts';
import { line, startForm, submit } from './forms.ts';
import { requireUser } from './middleware/index.ts';
import { idParam } from './request.ts';

const LIVES = KEY_LIVES.map((days) => (days === null ? '' : String(days)));

const KeyForm = z.object({
  name: line(80),
  scopes: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.enum(API_SCOPES)),
  ),
  days: z.enum(LIVES).transform((days) => (days === '' ? null : Number(days))),
});

/** One's own keys to the API; who manages people sees and ends everybody's. */
export function apiKeyRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const seesAll = (c: Context<Env>) => can(c.var.me.role, 'manage-users');

  app.get('/account/keys', requireUser, async (c) => c.html(await page(c)));

  app.post('/account/keys', requireUser, async (c) => {
    const sent = await submit(c, KeyForm, (key) =>
      deps.db.transaction((tx) => createApiKey(tx, { ...key, userId: c.var.me.id }, deps.clock())),
    );
    if (!sent.ok) return c.html(await page(c, { form: sent.form }), sent.status);
    return c.html(await page(c, { made: sent.result }));
  });

  app.post('/account/keys/:id/revoke', requireUser, async (c) => {
    const key = { id: idParam(c), by: c.var.me.id, anybodys: seesAll(c) };
    await deps.db.transaction((tx) => revokeApiKey(tx, key, deps.clock()));
    return c.redirect(peopleLinks.keys, 303);
  });

  async function page(c: Context<Env>, extra: Partial<KeysProps> = {}) {
    const { me, view } = c.var;
    return KeysPage({
      view,
      meId: me.id,
      keys: await listApiKeys(deps.db, seesAll(c) ? null : me.id),
      scopes: API_SCOPES,
      lives: KEY_LIVES,
      form: startForm(c, peopleLinks.keys),
      base: `${deps.config.publicUrl}/api/v1`,
      ...extra,
    });
  }

  return app;
}
