import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { FormState } from '../../views/form.ts';
import { CalendarPage } from '../../views/settings/calendar.tsx';
import { chooseCountry } from '../flow/public-holidays.ts';
import { HOLIDAY_COUNTRIES } from '../lib/public-holidays.ts';
import { addOff, addOpening, removeOff, removeOpening } from '../settings/days.ts';
import { parsePeriods, periodsText } from '../settings/hours-text.ts';
import { readSetting } from '../settings/index.ts';
import type { Deps, Env } from './env.ts';
import { key, optionalLine, readForm, startForm, submit } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { settingsFrame } from './settings-frame.ts';

const PATH = '/settings/calendar';
const MAX_NAME = 120;
const MAX_PERIODS = 200;

const day = () => z.iso.date('terms.day.wrong');
const name = optionalLine(MAX_NAME);
const CountryForm = z.object({ country: z.enum(['', ...HOLIDAY_COUNTRIES]) });
const OffForm = z.object({
  from: day(),
  to: z
    .string()
    .default('')
    .refine((text) => text === '' || day().safeParse(text).success, 'terms.day.wrong'),
  name,
});
const OpeningForm = z.object({
  day: day(),
  periods: optionalLine(MAX_PERIODS).transform((text, ctx) => {
    const read = parsePeriods(text);
    if (read === null || read.length === 0) ctx.addIssue({ code: 'custom', message: 'settings.hours.wrong' });
    return read ?? [];
  }),
  name,
});
const RemoveForm = z.object({ id: key() });

const manage = requireAct('manage-settings');

/** Days that are not like their weekday: public holidays, days off, openings out of turn. */
export function calendarRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const by = (c: Context<Env>) => ({ userId: c.var.me.id, at: deps.clock() });

  const page = async (c: Context<Env>, wrong: { action: string; form: FormState } | null = null) => {
    const calendar = await readSetting(deps.db, 'calendar');
    const formOf = (action: string, values: FormState['values'] = {}) =>
      wrong?.action === action ? wrong.form : startForm(c, action, values);
    return CalendarPage({
      frame: settingsFrame(c),
      calendar,
      country: formOf(PATH, { country: calendar.country }),
      off: formOf(`${PATH}/off`),
      opening: formOf(`${PATH}/openings`),
      periodsText,
    });
  };

  /** A form of this page: the deed, or the page again with what was typed. */
  async function take<S extends z.ZodObject>(
    c: Context<Env>,
    shape: S,
    act: (typed: z.infer<S>) => Promise<void>,
  ) {
    const sent = await submit(c, shape, act);
    if (sent.ok) return c.redirect(`${PATH}?saved`, 303);
    return c.html(await page(c, { action: c.req.path, form: sent.form }), sent.status);
  }

  app.get(PATH, manage, async (c) => c.html(await page(c)));

  app.post(PATH, manage, (c) =>
    take(c, CountryForm, ({ country }) => chooseCountry(deps.db, country, by(c))),
  );
  app.post(`${PATH}/off`, manage, (c) =>
    take(c, OffForm, ({ from, to, name }) =>
      deps.db.transaction((tx) => addOff(tx, { from, to: to || from, name }, by(c))),
    ),
  );
  app.post(`${PATH}/openings`, manage, (c) =>
    take(c, OpeningForm, (typed) => deps.db.transaction((tx) => addOpening(tx, typed, by(c)))),
  );
  app.post(`${PATH}/off/remove`, manage, async (c) => {
    const { id } = await readForm(c, RemoveForm);
    await deps.db.transaction((tx) => removeOff(tx, id, by(c)));
    return c.redirect(PATH, 303);
  });
  app.post(`${PATH}/openings/remove`, manage, async (c) => {
    const { id } = await readForm(c, RemoveForm);
    await deps.db.transaction((tx) => removeOpening(tx, id, by(c)));
    return c.redirect(PATH, 303);
  });

  return app;
}
