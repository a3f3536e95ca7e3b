import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { ALARM_ROLES, ALARM_ROWS, AlarmsPage } from '../../views/settings/alarms.tsx';
import { addOnCall, deadLetters, listHooks, listOnCall, removeOnCall, sendAgain } from '../alarms/index.ts';
import { Problem } from '../lib/errors.ts';
import { listUsers } from '../people/index.ts';
import { readSetting, saveSetting } from '../settings/index.ts';
import type { AlarmSteps } from '../settings/shapes.ts';
import { alarmSteps } from '../settings/steps.ts';
import { localInstant } from './desk/snoozes.ts';
import type { Deps, Env } from './env.ts';
import { key, optionalLine, startForm, submit } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { idParam } from './request.ts';
import { settingsFrame } from './settings-frame.ts';

const A_DAY = 1440;
const PATH = '/settings/alarms';

const minutes = () =>
  optionalLine(6)
    .transform((text) => (text === '' ? null : Number(text.replace('−', '-'))))
    .pipe(z.number('problem.field.number').int().min(-A_DAY).max(A_DAY).nullable());
const who = () =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.union([z.enum(ALARM_ROLES), key()])),
  );
const StepsForm = z.object({
  ...{
    minutes1: minutes(),
    minutes2: minutes(),
    minutes3: minutes(),
    minutes4: minutes(),
    minutes5: minutes(),
  },
  ...{ who1: who(), who2: who(), who3: who(), who4: who(), who5: who() },
});
const OnCallForm = z.object({ userId: key(), fromAt: optionalLine(), untilAt: optionalLine() });

const manage = requireAct('manage-settings');

/** Who is told of a deadline when, who is on call, and what did not arrive. */
export function alarmSettingsRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.get(PATH, manage, async (c) => c.html(await page(c)));

  app.post(PATH, manage, async (c) => {
    const sent = await submit(c, StepsForm, (typed) => {
      const steps = stepsOf(typed);
      const by = { userId: c.var.me.id, at: deps.clock() };
      return deps.db.transaction((tx) => saveSetting(tx, 'alarms', { steps }, by));
    });
    if (!sent.ok) return c.html(await page(c, { steps: sent.form }), sent.status);
    return c.redirect(`${PATH}?saved`, 303);
  });

  app.post('/on-call', manage, async (c) => {
    const { me, view } = c.var;
    const sent = await submit(c, OnCallForm, (typed) => {
      const at = (name: 'fromAt' | 'untilAt') => {
        const instant = localInstant(typed[name], view.timeZone);
        if (!instant) throw new Problem('invalid', 'alarms.on_call.time', { field: name });
        return instant;
      };
      const row = { userId: typed.userId, fromAt: at('fromAt'), untilAt: at('untilAt'), by: me.id };
      return deps.db.transaction((tx) => addOnCall(tx, row, deps.clock()));
    });
    if (!sent.ok) return c.html(await page(c, { onCallForm: sent.form }), sent.status);
    return c.redirect(`${PATH}?saved`, 303);
  });

  app.post('/on-call/:id/remove', manage, async (c) => {
    const id = idParam(c);
    await deps.db.transaction((tx) => removeOnCall(tx, id, c.var.me.id, deps.clock()));
    return c.redirect(PATH, 303);
  });

  app.post('/alarm-letters/:id/again', manage, async (c) => {
    const sent = await sendAgain(deps.db, c.req.param('id'), deps.clock());
    if (!sent) throw new Problem('not-found', 'settings.letters.gone');
    return c.redirect(PATH, 303);
  });

  async function page(
    c: Context<Env>,
    forms: Partial<Record<'steps' | 'onCallForm', ReturnType<typeof startForm>>> = {},
  ) {
    const { steps } = await readSetting(deps.db, 'alarms');
    const people = (await listUsers(deps.db)).filter(({ active }) => active);
    return AlarmsPage({
      frame: settingsFrame(c),
      steps: forms.steps ?? startForm(c, PATH, valuesOf(steps)),
      people,
      onCall: await listOnCall(deps.db, deps.clock()),
      onCallForm: forms.onCallForm ?? startForm(c, '/on-call'),
      hooks: await listHooks(deps.db),
      letters: await deadLetters(deps.db),
      tested: c.req.query('tested') !== undefined,
    });
  }

  return app;
}

/** The rows that were filled in, the earliest first. Problems name the field that is wrong. */
function stepsOf(typed: z.infer<typeof StepsForm>): AlarmSteps {
  const rows = ALARM_ROWS.flatMap((row) => {
    const [minutes, chosen] = [typed[`minutes${row}`], typed[`who${row}`]];
    const roles = chosen.filter((one) => typeof one === 'string');
    const users = chosen.filter((one) => typeof one === 'number');
    return minutes === null ? [] : [{ row, step: { minutes, roles, users } }];
  });
  const steps = rows.map(({ step }) => step);
  return alarmSteps(steps, (at, name) => `${name}${rows[at]!.row}`);
}

const valuesOf = (steps: AlarmSteps): Record<string, string> =>
  Object.fromEntries(
    steps.flatMap(({ minutes: after, roles, users }, at) => [
      [`minutes${at + 1}`, String(after)],
      [`who${at + 1}`, [...roles, ...users].join()],
    ]),
  );
