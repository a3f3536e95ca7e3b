import type { Context } from 'hono';
import { Hono } from 'hono';
import { z } from 'zod';
import { PoliciesPage, type PolicyChoices, PolicyPage, WhoWinsPage } from '../../views/settings/policies.tsx';
import { whoWins } from '../flow/policy-preview.ts';
import { listLabels } from '../queue/index.ts';
import { MAX_MINUTES, MENTION_KINDS, type Policy, VISIBILITIES } from '../settings/policies.ts';
import {
  listPolicies,
  movePolicy,
  policyById,
  removePolicy,
  savePolicy,
} from '../settings/response-policies.ts';
import { allSources } from '../sources/registry.ts';
import type { Deps, Env } from './env.ts';
import { keys, line, readForm, someOf, startForm, submit } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { optionalWhole } from './numbers.ts';
import { idParam } from './request.ts';
import { settingsFrame } from './settings-frame.ts';

const PATH = '/response-policies';
const MOST_URGENT = 100;
const MAX_NAME = 80;

const minutes = optionalWhole(1, MAX_MINUTES);

const formOf = (deps: Deps) =>
  z.object({
    name: line(MAX_NAME),
    sources: keys(),
    channels: someOf([...deps.channels.keys()]),
    kinds: someOf(MENTION_KINDS),
    visibilities: someOf(VISIBILITIES),
    labels: keys(),
    vip: z.enum(['', 'yes', 'no']).default(''),
    urgencyFrom: optionalWhole(1, MOST_URGENT),
    first: minutes,
    next: minutes,
    handoff: minutes,
    clock: z.enum(['source', 'always', 'profile']),
  });
type Typed = z.infer<ReturnType<typeof formOf>>;

const Asked = z.object({
  sourceId: z.coerce.number().int().positive(),
  kind: z.enum(MENTION_KINDS).catch('comment'),
  visibility: z.enum(VISIBILITIES).catch('public'),
  label: z.coerce.number().int().positive().optional().catch(undefined),
  urgency: z.coerce.number().int().min(0).max(MOST_URGENT).catch(0),
  vip: z.literal('on').optional().catch(undefined),
  next: z.literal('on').optional().catch(undefined),
});

const manage = requireAct('manage-settings');

/** Response policies: who is answered how soon, in the order in which they are asked, and who would win. */
export function responsePolicyRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const shape = formOf(deps);
  const by = (c: Context<Env>) => ({ userId: c.var.me.id, at: deps.clock() });

  async function choices(): Promise<PolicyChoices> {
    const sources = await allSources(deps.db);
    return {
      sources: sources.map(({ id, name, channel }) => ({
        id,
        name,
        channel: deps.channels.get(channel)?.info.label ?? channel,
      })),
      channels: [...deps.channels.values()].map(({ info: { kind, label } }) => ({ kind, label })),
      labels: await listLabels(deps.db),
      kinds: MENTION_KINDS,
      visibilities: VISIBILITIES,
    };
  }

  const list = async (c: Context<Env>, form = startForm(c, PATH, { clock: 'source' })) =>
    PoliciesPage({
      frame: settingsFrame(c),
      form,
      policies: await listPolicies(deps.db),
      choices: await choices(),
    });

  app.get(PATH, manage, async (c) => c.html(await list(c)));

  app.post(PATH, manage, async (c) => {
    const sent = await submit(c, shape, (typed) =>
      deps.db.transaction((tx) => savePolicy(tx, null, policyOf(typed), by(c))),
    );
    if (!sent.ok) return c.html(await list(c, sent.form), sent.status);
    return c.redirect(`${PATH}?saved`, 303);
  });

  app.get('/settings/who-wins', manage, async (c) => {
    const frame = settingsFrame(c);
    const known = await choices();
    const asked = Asked.safeParse({ sourceId: known.sources[0]?.id, ...c.req.query() });
    const isThere = asked.success && known.sources.some(({ id }) => id === asked.data.sourceId);
    if (!isThere) return c.html(WhoWinsPage({ frame, choices: known, asked: c.req.query(), outcome: null }));
    const { label, vip, next, ...rest } = asked.data;
    const facts = { ...rest, labels: label ? [label] : [], vip: vip !== undefined, next: next !== undefined };
    const outcome = await whoWins(deps.db, facts, deps.clock());
    return c.html(WhoWinsPage({ frame, choices: known, asked: c.req.query(), outcome }));
  });

  app.get(`${PATH}/:id`, manage, async (c) => {
    const policy = await policyById(deps.db, idParam(c));
    const form = startForm(c, `${PATH}/${policy.id}`, valuesOf(policy));
    return c.html(PolicyPage({ frame: settingsFrame(c), id: policy.id, form, choices: await choices() }));
  });

  app.post(`${PATH}/:id`, manage, async (c) => {
    const { id } = await policyById(deps.db, idParam(c));
    const sent = await submit(c, shape, (typed) =>
      deps.db.transaction((tx) => savePolicy(tx, id, policyOf(typed), by(c))),
    );
    if (sent.ok) return c.redirect(`${PATH}?saved`, 303);
    const page = PolicyPage({ frame: settingsFrame(c), id, form: sent.form, choices: await choices() });
    return c.html(page, sent.status);
  });

  app.post(`${PATH}/:id/move`, manage, async (c) => {
    const id = idParam(c);
    const { to } = await readForm(c, z.object({ to: z.enum(['up', 'down']) }));
    await deps.db.transaction((tx) => movePolicy(tx, id, to, by(c)));
    return c.redirect(PATH, 303);
  });

  app.post(`${PATH}/:id/remove`, manage, async (c) => {
    const id = idParam(c);
    await deps.db.transaction((tx) => removePolicy(tx, id, by(c)));
    return c.redirect(PATH, 303);
  });

  return app;
}

function policyOf({ name, first, next, handoff, clock, vip, ...when }: Typed): Omit<Policy, 'id'> {
  const isVip = vip === '' ? null : vip === 'yes';
  return { name, first, next, handoff, clock, when: { ...when, vip: isVip } };
}

function valuesOf({ name, first, next, handoff, clock, when }: Policy): Record<string, string> {
  const { vip, urgencyFrom, ...lists } = when;
  return {
    name,
    clock,
    first: String(first ?? ''),
    next: String(next ?? ''),
    handoff: String(handoff ?? ''),
    vip: vip === null ? '' : vip ? 'yes' : 'no',
    urgencyFrom: String(urgencyFrom ?? ''),
    ...Object.fromEntries(Object.entries(lists).map(([key, some]) => [key, some.join(',')])),
  };
}
