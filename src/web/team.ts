import { Hono } from 'hono';
import { z } from 'zod';
import { LoadBoard, TeamPage } from '../../views/team/team.tsx';
import { WorkPage } from '../../views/team/work.tsx';
import { Problem } from '../lib/errors.ts';
import { can, saveWork, type Worker, type WorkInput, workers } from '../people/index.ts';
import { teamLoad } from '../reports/load.ts';
import { parsePeriods, periodsText, WEEKDAYS } from '../settings/hours-text.ts';
import { newestEvent } from './desk/list.ts';
import type { Deps, Env } from './env.ts';
import { optionalLine, startForm, submit } from './forms.ts';
import { requireAct, requireUser } from './middleware/index.ts';
import { optionalWhole } from './numbers.ts';
import { idParam, wantsPart } from './request.ts';

const MOST = 100_000;
const day = optionalLine(120);
const WorkForm = z.object({
  capacity: optionalWhole(0, MOST),
  languages: optionalLine(200),
  skills: optionalLine(400),
  ...{ day1: day, day2: day, day3: day, day4: day, day5: day, day6: day, day7: day },
});
const manage = requireAct('manage-team');

/** Who has how much, and how each of them works. */
export function teamLoadRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/team', requireUser, async (c) => {
    const { view, scope, me } = c.var;
    const lastEventId = await newestEvent(deps);
    const load = await teamLoad(deps.db, scope, deps.clock());
    const board = { view, load, mayManage: can(me.role, 'manage-team') };
    if (wantsPart(c)) return c.html(LoadBoard(board));
    return c.html(TeamPage({ ...board, lastEventId }));
  });

  app.get('/team/:id', manage, async (c) => {
    const person = await workerOf(deps, idParam(c));
    return c.html(
      WorkPage({ view: c.var.view, person, form: startForm(c, `/team/${person.id}`, valuesOf(person)) }),
    );
  });

  app.post('/team/:id', manage, async (c) => {
    const person = await workerOf(deps, idParam(c));
    const saved = await submit(c, WorkForm, (typed) =>
      deps.db.transaction((tx) =>
        saveWork(tx, { ...workOf(typed), userId: person.id, by: c.var.me.id }, deps.clock()),
      ),
    );
    if (!saved.ok) return c.html(WorkPage({ view: c.var.view, person, form: saved.form }), saved.status);
    return c.redirect('/team', 303);
  });

  return app;
}

async function workerOf(deps: Deps, id: number): Promise<Worker> {
  const [person] = await workers(deps.db, deps.clock(), [id]);
  if (!person) throw new Problem('not-found', 'problem.not_found');
  return person;
}

/** Problem `settings.hours.unreadable` on the day that cannot be read. No day at all is no plan. */
function workOf(typed: z.infer<typeof WorkForm>): WorkInput {
  const plan: NonNullable<WorkInput['plan']> = {};
  for (const weekday of WEEKDAYS) {
    const field = `day${weekday}` as const;
    const periods = parsePeriods(typed[field]);
    if (periods === null) throw new Problem('invalid', 'settings.hours.wrong', { field });
    if (periods.length > 0) plan[weekday] = periods;
  }
  const words = (text: string) =>
    text
      .split(/[,;]/)
      .map((one) => one.trim())
      .filter(Boolean);
  return {
    plan: Object.keys(plan).length === 0 ? null : plan,
    capacity: typed.capacity,
    languages: words(typed.languages.toLowerCase()),
    skills: words(typed.skills),
  };
}

function valuesOf(person: Worker): Record<string, string> {
  const days = WEEKDAYS.map((weekday) => [`day${weekday}`, periodsText(person.plan?.[weekday] ?? [])]);
  return {
    capacity: person.ownCapacity === null ? '' : String(person.ownCapacity),
    languages: person.languages.join(', '),
    skills: person.skills.join(', '),
    ...Object.fromEntries(days),
  };
}
