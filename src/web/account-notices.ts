import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { NoticeChoicesProps } from '../../views/people/notices.tsx';
import {
  type Choices,
  choicesOf,
  countBrowsers,
  NOTICE_KINDS,
  notify,
  PERSONAL_WAYS,
  pushKey,
  saveChoices,
  subscribe,
  unsubscribe,
} from '../alarms/index.ts';
import { readSetting } from '../settings/index.ts';
import type { Deps, Env } from './env.ts';
import { optionalLine, readForm } from './forms.ts';
import { requireUser } from './middleware/index.ts';

const MAX_ENDPOINT = 2000;
const timeZones = Intl.supportedValuesOf('timeZone');

const time = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'settings.hours.wrong');
const ways = () =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.enum(PERSONAL_WAYS)),
  );
const ChoicesForm = z.object({
  quietFrom: time(),
  quietTo: time(),
  timeZone: z.union([z.literal('').transform(() => null), z.enum(timeZones)]),
  ...(Object.fromEntries(NOTICE_KINDS.map((kind) => [`way_${kind}`, ways()])) as Record<
    `way_${string}`,
    ReturnType<typeof ways>
  >),
});
const PushForm = z.object({
  endpoint: optionalLine(MAX_ENDPOINT),
  p256dh: optionalLine(),
  auth: optionalLine(),
});
const EndpointForm = z.object({ endpoint: optionalLine(MAX_ENDPOINT) });

/** How one is told, and the browsers that take pushes. */
export function accountNoticeRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.post('/account/notices', requireUser, async (c) => {
    const typed: Record<string, unknown> = await readForm(c, ChoicesForm);
    const chosen = Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, typed[`way_${kind}`]]));
    const { quietFrom, quietTo, timeZone } = typed as Pick<Choices, 'quietFrom' | 'quietTo' | 'timeZone'>;
    const choices = { ways: chosen as Choices['ways'], quietFrom, quietTo, timeZone };
    await saveChoices(deps.db, c.var.me.id, choices);
    return c.redirect('/account?notices=saved#notices', 303);
  });

  app.post('/account/notices/test', requireUser, async (c) => {
    await deps.db.transaction((tx) => notify(tx, { userIds: [c.var.me.id], kind: 'test' }, deps.clock()));
    return c.redirect('/account?notices=tried#notices', 303);
  });

  app.post('/account/push', requireUser, async (c) => {
    const { id: userId, sessionId } = c.var.me;
    const given = await readForm(c, PushForm);
    const who = { userId, sessionId, userAgent: c.req.header('User-Agent') ?? '' };
    await subscribe(deps.db, who, given, deps.seal, deps.clock());
    return c.body(null, 204);
  });

  app.post('/account/push/remove', requireUser, async (c) => {
    const { endpoint } = await readForm(c, EndpointForm);
    await unsubscribe(deps.db, c.var.me.id, endpoint);
    return c.body(null, 204);
  });

  return app;
}

/** What the account page shows of it. */
export async function noticeChoicesProps(deps: Deps, c: Context<Env>): Promise<NoticeChoicesProps> {
  const { me, view } = c.var;
  const smtp = await readSetting(deps.db, 'smtp');
  return {
    view,
    kinds: NOTICE_KINDS,
    ways: PERSONAL_WAYS,
    choices: await choicesOf(deps.db, me.id),
    timeZones,
    pushKey: await pushKey(deps.db, deps.seal, deps.clock()),
    browsers: await countBrowsers(deps.db, me.id),
    hasMail: smtp.host !== '' && smtp.fromAddress !== '',
    done: (['saved', 'tried'] as const).find((one) => one === c.req.query('notices')),
  };
}
