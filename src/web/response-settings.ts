import { Hono } from 'hono';
import { z } from 'zod';
import { ResponsePage, STEP_ROWS } from '../../views/settings/response.tsx';
import { Problem } from '../lib/errors.ts';
import { readSetting, saveSetting } from '../settings/index.ts';
import type { ResponseTimes, UrgentTerms } from '../settings/shapes.ts';
import { urgentSteps } from '../settings/steps.ts';
import type { Deps, Env } from './env.ts';
import { startForm, submit, ticked } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { optionalWhole, whole } from './numbers.ts';
import { settingsFrame } from './settings-frame.ts';

const MAX_MINUTES = 10_080;
const MAX_UNDO_SECONDS = 60;
const MOST_URGENT = 100;

const from = optionalWhole(1, MOST_URGENT);
const minutes = optionalWhole(1, MAX_MINUTES);

const ResponseForm = z.object({
  minutes: whole(1, MAX_MINUTES),
  emailMinutes: whole(1, MAX_MINUTES),
  nextMinutes: minutes,
  handoffMinutes: whole(1, MAX_MINUTES),
  undoSeconds: whole(0, MAX_UNDO_SECONDS),
  urgent: ticked(),
  vipHalves: ticked(),
  ...{ from1: from, from2: from, from3: from, from4: from },
  ...{ minutes1: minutes, minutes2: minutes, minutes3: minutes, minutes4: minutes },
});
type Typed = z.infer<typeof ResponseForm>;

const manage = requireAct('manage-settings');

/** How soon one promises to answer, and sooner what is urgent. */
export function responseSettingsRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/settings/response', manage, async (c) => {
    const form = startForm(c, '/settings/response', valuesOf(await readSetting(deps.db, 'response')));
    return c.html(ResponsePage({ frame: settingsFrame(c), form }));
  });

  app.post('/settings/response', manage, async (c) => {
    const sent = await submit(c, ResponseForm, async (typed) => {
      const { minutes, emailMinutes, nextMinutes, handoffMinutes, undoSeconds, vipHalves } = typed;
      const urgent = { on: typed.urgent, steps: stepsOf(typed), vipHalves };
      const by = { userId: c.var.me.id, at: deps.clock() };
      const times = { minutes, emailMinutes, nextMinutes, handoffMinutes, undoSeconds, urgent };
      await deps.db.transaction((tx) => saveSetting(tx, 'response', times, by));
    });
    if (!sent.ok) return c.html(ResponsePage({ frame: settingsFrame(c), form: sent.form }), sent.status);
    return c.redirect('/settings/response?saved', 303);
  });

  return app;
}

/** The rows that were filled in, the most urgent first. Problems name the field that is wrong. */
function stepsOf(typed: Typed): UrgentTerms['steps'] {
  const rows = STEP_ROWS.flatMap((row) => {
    const [from, minutes] = [typed[`from${row}`], typed[`minutes${row}`]];
    if (from === null && minutes === null) return [];
    if (from === null) throw half(`from${row}`);
    if (minutes === null) throw half(`minutes${row}`);
    return [{ row, from, minutes }];
  });
  return urgentSteps(rows, (at, name) => `${name}${rows[at]!.row}`);
}

const half = (field: string) => new Problem('invalid', 'settings.urgent.half', { field });

function valuesOf({ urgent, ...times }: ResponseTimes): Record<string, string> {
  const steps = urgent.steps.flatMap((step, at) => [
    [`from${at + 1}`, String(step.from)],
    [`minutes${at + 1}`, String(step.minutes)],
  ]);
  return {
    minutes: String(times.minutes),
    emailMinutes: String(times.emailMinutes),
    nextMinutes: String(times.nextMinutes ?? ''),
    handoffMinutes: String(times.handoffMinutes),
    undoSeconds: String(times.undoSeconds),
    ...(urgent.on ? { urgent: 'on' } : {}),
    ...(urgent.vipHalves ? { vipHalves: 'on' } : {}),
    ...Object.fromEntries(steps),
  };
}
