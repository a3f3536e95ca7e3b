import type { Context } from 'hono';
import { Hono } from 'hono';
import { z } from 'zod';
import type { FormState } from '../../views/form.ts';
import { AssignmentPage, type Place } from '../../views/settings/assignment.tsx';
import { placesSeen, requirePlace } from '../flow/assignment-places.ts';
import { Problem } from '../lib/errors.ts';
import { listPolicies, NO_POLICY, type PolicyPlace, policyOf, savePolicy } from '../queue/index.ts';
import { readSetting, saveSetting } from '../settings/index.ts';
import type { Deps, Env } from './env.ts';
import { line, optionalLine, readForm, startForm, submit, ticked } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { whole } from './numbers.ts';
import { settingsFrame } from './settings-frame.ts';

const NumbersForm = z.object({
  capacity: whole(0, 100_000),
  stickyDays: whole(7, 31),
  leaseMinutes: whole(1, 1440),
  awayMinutes: whole(1, 1440),
});
const RuleForm = z.object({
  place: line(30),
  turns: ticked(),
  byLanguage: ticked(),
  skill: optionalLine(60),
  flood: ticked(),
});
const PLACE = /^(team|source)-([1-9]\d{0,14})$/;
const ALL = 'all';
const manage = requireAct('manage-team');

/** How work is given: the numbers for all, and the rule of each team and source. */
export function assignmentSettingsRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  const page = async (c: Context<Env>, form: FormState) =>
    AssignmentPage({ frame: settingsFrame(c), form, places: await placesFor(deps, c) });

  app.get('/settings/assignment', manage, async (c) => {
    const numbers = await readSetting(deps.db, 'assignment');
    const values = Object.fromEntries(Object.entries(numbers).map(([name, n]) => [name, String(n)]));
    return c.html(await page(c, startForm(c, '/settings/assignment', values)));
  });

  app.post('/settings/assignment', manage, async (c) => {
    const by = { userId: c.var.me.id, at: deps.clock() };
    const sent = await submit(c, NumbersForm, (numbers) =>
      deps.db.transaction((tx) => saveSetting(tx, 'assignment', numbers, by)),
    );
    if (!sent.ok) return c.html(await page(c, sent.form), sent.status);
    return c.redirect('/settings/assignment?saved', 303);
  });

  app.post('/settings/assignment/rules', manage, async (c) => {
    const { place: key, turns, skill, ...rule } = await readForm(c, RuleForm);
    await requirePlace(deps.db, placeOf(key), c.var.scope);
    const input = { ...rule, mode: turns ? ('turns' as const) : ('off' as const), skill: skill || null };
    const by = { userId: c.var.me.id, at: deps.clock() };
    await deps.db.transaction((tx) => savePolicy(tx, placeOf(key), input, by));
    return c.redirect('/settings/assignment?saved', 303);
  });

  return app;
}

/** `all`, `team-3` or `source-7`; Problem `problem.not_found`. */
function placeOf(key: string): PolicyPlace {
  const [, kind, id] = PLACE.exec(key) ?? [];
  if (kind === undefined && key !== ALL) throw new Problem('not-found', 'problem.not_found');
  return {
    teamId: kind === 'team' ? Number(id) : null,
    sourceId: kind === 'source' ? Number(id) : null,
  };
}

/** Everyone's sources, the teams, and the sources that this person sees. */
async function placesFor(deps: Deps, c: Context<Env>): Promise<Place[]> {
  const { scope } = c.var;
  const policies = await listPolicies(deps.db);
  const { teams, sources: found } = await placesSeen(deps.db, scope);
  const own = (place: PolicyPlace) =>
    policies.find((one) => one.teamId === place.teamId && one.sourceId === place.sourceId);
  const rule = (key: string, name: string | null): Place => ({
    key,
    name,
    policy: own(placeOf(key)) ?? NO_POLICY,
    inherits: false,
  });
  return [
    rule(ALL, null),
    ...teams.map(({ id, name }) => rule(`team-${id}`, name)),
    ...found.map(({ id, name, teamId }) => ({
      ...rule(`source-${id}`, name),
      policy: policyOf(policies, { id, teamId }) ?? NO_POLICY,
      inherits: own({ teamId: null, sourceId: id }) === undefined,
    })),
  ];
}
