import { Hono } from 'hono';
import { StartPage } from '../../views/start/start.tsx';
import { can, listUsers } from '../people/index.ts';
import { readSetting } from '../settings/index.ts';
import { allSources } from '../sources/registry.ts';
import { sourcesFor } from '../sources/seen.ts';
import { listWatches } from '../watches/store.ts';
import type { Deps, Env } from './env.ts';
import { requireUser } from './middleware/index.ts';

/** Where one comes first: the start page while nothing is listened to, the queue afterwards. */
export function startRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/', requireUser, async (c) => {
    const visible = await sourcesFor(deps.db, c.var.scope);
    return c.redirect(visible.length > 0 ? '/queue' : '/start', 303);
  });

  app.get('/start', requireUser, async (c) => {
    const { view, me } = c.var;
    const sources = await allSources(deps.db);
    const isReal = sources.some((source) => !source.demo);
    const watches = await listWatches(deps.db);
    const users = await listUsers(deps.db);
    return c.html(
      StartPage({
        view,
        shop: (await readSetting(deps.db, 'profile')).names[0] ?? '',
        channels: [...deps.channels.values()].map(({ info }) => info.label),
        done: {
          watch: watches.some((watch) => !watch.demo),
          source: isReal,
          colleague: users.length > 1,
        },
        minutes: (await readSetting(deps.db, 'response')).minutes,
        demo: sources.some((source) => source.demo) ? 'running' : isReal ? null : 'offered',
        may: { manage: can(me.role, 'manage-sources'), invite: can(me.role, 'manage-users') },
      }),
    );
  });

  return app;
}
