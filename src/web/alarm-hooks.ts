import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { FormState } from '../../views/form.ts';
import { HookPage, HookSecretPage } from '../../views/settings/alarms.tsx';
import {
  BODY_SHAPES,
  type HookRow,
  hookById,
  NOTICE_KINDS,
  removeHook,
  saveHook,
  testHook,
} from '../alarms/index.ts';
import { LANGS } from '../i18n/index.ts';
import type { Deps, Env } from './env.ts';
import { line, optionalLine, startForm, submit, ticked } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { idParam } from './request.ts';
import { settingsFrame } from './settings-frame.ts';

const MAX_URL = 2000;
const PATH = '/alarm-hooks';

const HookForm = z.object({
  name: line(80),
  url: optionalLine(MAX_URL),
  body: z.enum(BODY_SHAPES),
  language: z.enum(LANGS),
  kinds: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.enum(NOTICE_KINDS)),
  ),
  active: ticked(),
});

const manage = requireAct('manage-settings');

/** Programs that are told of alarms by a signed call. */
export function alarmHookRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.get(`${PATH}/new`, manage, (c) => {
    const usual = { language: c.var.me.language, kinds: 'due,late', active: 'on', body: 'generic' };
    return c.html(page(c, startForm(c, PATH, usual), null));
  });

  app.post(PATH, manage, async (c) => {
    const sent = await submit(c, HookForm, (typed) =>
      deps.db.transaction((tx) => saveHook(tx, null, typed, deps.seal, by(c))),
    );
    if (!sent.ok) return c.html(page(c, sent.form, null), sent.status);
    return c.html(HookSecretPage({ frame: settingsFrame(c), secret: sent.result.secret! }));
  });

  app.get(`${PATH}/:id`, manage, async (c) => {
    const hook = await hookById(deps.db, idParam(c));
    const { name, body, language, kinds, active } = hook;
    const values = { name, body, language, kinds: kinds.join(), ...(active ? { active: 'on' } : {}) };
    return c.html(page(c, startForm(c, `${PATH}/${hook.id}`, values), hook));
  });

  app.post(`${PATH}/:id`, manage, async (c) => {
    const hook = await hookById(deps.db, idParam(c));
    const sent = await submit(c, HookForm, (typed) =>
      deps.db.transaction((tx) => saveHook(tx, hook.id, typed, deps.seal, by(c))),
    );
    if (!sent.ok) return c.html(page(c, sent.form, hook), sent.status);
    return c.redirect('/settings/alarms?saved', 303);
  });

  app.post(`${PATH}/:id/test`, manage, async (c) => {
    const id = idParam(c);
    await deps.db.transaction((tx) => testHook(tx, id, c.var.me.id, deps.clock()));
    return c.redirect('/settings/alarms?tested', 303);
  });

  app.post(`${PATH}/:id/remove`, manage, async (c) => {
    const id = idParam(c);
    await deps.db.transaction((tx) => removeHook(tx, id, by(c)));
    return c.redirect('/settings/alarms', 303);
  });

  const by = (c: Context<Env>) => ({ userId: c.var.me.id, at: deps.clock() });

  function page(c: Context<Env>, form: FormState, hook: HookRow | null) {
    const { t } = c.var.view;
    const languages = LANGS.map((value) => ({ value, label: t(`people.language.${value}`) }));
    const of = { bodies: BODY_SHAPES, kinds: NOTICE_KINDS, languages };
    return HookPage({ frame: settingsFrame(c), form, hook, ...of });
  }

  return app;
}
