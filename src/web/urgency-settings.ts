import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { UrgencyPage, type UrgencyProps, Weighed } from '../../views/settings/urgency.tsx';
import { SHIPPED_WEIGHTS, type UrgencyWeights } from '../analysis/index.ts';
import { previewUrgency } from '../flow/urgency-preview.ts';
import { ownPoints, weightsOf } from '../flow/weights.ts';
import { readSetting, saveSetting } from '../settings/index.ts';
import type { Deps, Env } from './env.ts';
import { startForm, submit, typedIn } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { signed } from './numbers.ts';
import { wantsPart } from './request.ts';
import { settingsFrame } from './settings-frame.ts';

const CODES = Object.keys(SHIPPED_WEIGHTS) as (keyof UrgencyWeights)[];
const points = signed(-100, 100);
const WeightsForm = z.object(Object.fromEntries(CODES.map((code) => [code, points])));

const manage = requireAct('manage-settings');
const PAGE = '/settings/urgency';

/** The points of every reason of urgency, tried on real conversations before they are saved. */
export function urgencySettingsRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.get(PAGE, manage, async (c) => {
    const weights = weightsOf(await readSetting(deps.db, 'urgency'));
    const form = startForm(c, PAGE, asTyped(weights));
    return c.html(UrgencyPage(await propsOf(c, form, weights)));
  });

  app.post(PAGE, manage, async (c) => {
    const sent = await submit(c, WeightsForm, (typed) => save(c, ownPoints(typed)));
    if (sent.ok) return c.redirect(`${PAGE}?saved`, 303);
    return c.html(UrgencyPage(await propsOf(c, sent.form, await readable(sent.form.values))), sent.status);
  });

  app.post(`${PAGE}/preview`, manage, async (c) => {
    const values = await typedIn(c);
    const weights = await readable(values);
    // while somebody types, half a number is no fault
    if (wantsPart(c)) return c.html(Weighed(await propsOf(c, { values, errors: {} }, weights)));
    const sent = await submit(c, WeightsForm, async () => {});
    const form = sent.ok ? { values, errors: {} } : sent.form;
    return c.html(UrgencyPage(await propsOf(c, form, weights)), sent.ok ? 200 : sent.status);
  });

  app.post(`${PAGE}/reset`, manage, async (c) => {
    await save(c, {});
    return c.redirect(`${PAGE}?saved`, 303);
  });

  const save = (c: Context<Env>, own: Record<string, number>) =>
    deps.db.transaction((tx) =>
      saveSetting(tx, 'urgency', { points: own }, { userId: c.var.me.id, at: deps.clock() }),
    );

  /** What was typed as far as it can be read; the rest as it is saved. */
  async function readable(values: Record<string, string>): Promise<UrgencyWeights> {
    const saved = weightsOf(await readSetting(deps.db, 'urgency'));
    const read = CODES.flatMap((code) => {
      const { success, data } = points.safeParse(values[code]);
      return success ? [[code, data] as const] : [];
    });
    return { ...saved, ...Object.fromEntries(read) };
  }

  async function propsOf(
    c: Context<Env>,
    form: UrgencyProps['form'],
    weights: UrgencyWeights,
  ): Promise<UrgencyProps> {
    const { scope, me } = c.var;
    return {
      frame: settingsFrame(c),
      form,
      shipped: SHIPPED_WEIGHTS,
      reweighed: await previewUrgency(deps.db, { scope, me: me.id }, weights),
    };
  }

  return app;
}

const asTyped = (weights: UrgencyWeights): Record<string, string> =>
  Object.fromEntries(Object.entries(weights).map(([code, n]) => [code, String(n)]));
