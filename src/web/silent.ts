import { Hono } from 'hono';
import { SilentPage } from '../../views/settings/silent.tsx';
import { silentContacts } from '../contacts/read/list.ts';
import { deskOf } from './desk/context.ts';
import type { Deps, Env } from './env.ts';
import { requireAct } from './middleware/index.ts';
import { settingsFrame } from './settings-frame.ts';

/** Colleagues and blocked people. */
export function silentRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/settings/silent', requireAct('manage-labels'), async (c) =>
    c.html(
      SilentPage({
        frame: settingsFrame(c),
        desk: deskOf(deps, c.var.view),
        people: await silentContacts(deps.db, c.var.scope),
      }),
    ),
  );
  return app;
}
