import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { FormState } from '../../views/form.ts';
import { actValue } from '../../views/settings/rule-words.ts';
import { ACT_FIELDS, RULES, RulePage, RulesPage, type Tried } from '../../views/settings/rules.tsx';
import { colleaguesOf } from '../flow/colleagues.ts';
import { DRAFT_ID, DRY_DAYS, dryRun, withDraft } from '../flow/rule-preview.ts';
import { keepRule, undoRule } from '../flow/rules.ts';
import { LANGS } from '../i18n/index.ts';
import { after, DAY } from '../lib/clock.ts';
import { listTeams } from '../people/index.ts';
import { listLabels, RESOLUTIONS, visibleIds } from '../queue/index.ts';
import { listDepartments } from '../replies/departments.ts';
import { listTemplates } from '../replies/templates.ts';
import {
  countRuns,
  listRules,
  moveRule,
  RULE_EVENTS,
  type Rule,
  type RuleAct,
  type RuleInput,
  removeRule,
  ruleById,
  switchRule,
} from '../rules/store.ts';
import { readSetting } from '../settings/index.ts';
import { MENTION_KINDS, VISIBILITIES } from '../settings/policies.ts';
import { allSources } from '../sources/registry.ts';
import { answerTalk } from './desk/answer.ts';
import { visibleConversation } from './desk/context.ts';
import type { Deps, Env } from './env.ts';
import { key, keys, line, lines, optionalLine, readForm, someOf, startForm, submit } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { optionalWhole } from './numbers.ts';
import { idParam } from './request.ts';
import { settingsFrame } from './settings-frame.ts';

const MAX_NAME = 80;
const MAX_WORDS = 1_000;
const MOST_URGENT = 100;
const MOST_TIMES = 99;
/** Conversations that a trial names. */
const SHOWN = 20;
const TONES = ['negative', 'neutral', 'positive', 'mixed'] as const;
const MAX_HOURS = 24 * 31;
const MAX_TEXT = 5_000;

const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');
const step = () =>
  z
    .string()
    .max(40)
    .default('')
    .transform((value, c): RuleAct | null => {
      if (value === '') return null;
      const known = actOf(value);
      if (known) return known;
      c.addIssue({ code: 'custom', message: 'problem.field.choice' });
      return z.NEVER;
    });

const shapeOf = (deps: Deps) =>
  z.object({
    name: line(MAX_NAME),
    active: ticked,
    event: z.enum(RULE_EVENTS),
    words: optionalLine(MAX_WORDS),
    sources: keys(),
    channels: someOf([...deps.channels.keys()]),
    kinds: someOf(MENTION_KINDS),
    visibilities: someOf(VISIBILITIES),
    languages: someOf(LANGS),
    sentiments: someOf(TONES),
    labels: keys(),
    urgencyFrom: optionalWhole(1, MOST_URGENT),
    unheardFrom: optionalWhole(1, MOST_TIMES),
    handedFrom: optionalWhole(1, MOST_TIMES),
    vip: z.enum(['', 'yes', 'no']).default(''),
    hours: z.enum(['', 'open', 'closed']).default(''),
    assignee: z
      .string()
      .regex(/^\d{0,15}$/)
      .default(''),
    owner: z
      .string()
      .regex(/^\d{0,15}$/)
      .default(''),
    stops: ticked,
    noteText: lines(MAX_TEXT),
    draftText: lines(MAX_TEXT),
    handOffText: lines(MAX_TEXT),
    ...(Object.fromEntries(ACT_FIELDS.map((name) => [name, step()])) as Record<
      (typeof ACT_FIELDS)[number],
      ReturnType<typeof step>
    >),
  });
type Typed = z.infer<ReturnType<typeof shapeOf>>;

const NEW = { active: 'on', event: 'arrived' };
const manage = requireAct('manage-rules');

/** What the house does by itself: the list in its order, one rule, what it would have done, and the way back. */
export function ruleRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const { db } = deps;
  const shape = shapeOf(deps);
  const by = (c: Context<Env>) => ({ userId: c.var.me.id, at: deps.clock() });

  const frameOf = async (c: Context<Env>) => {
    const sources = await allSources(db);
    const labels = await listLabels(db);
    return {
      frame: settingsFrame(c),
      happenings: RULE_EVENTS,
      world: {
        labels,
        colleagues: await colleaguesOf(db, [{ teamId: null }]),
        departments: await listDepartments(db),
        teams: await listTeams(db),
        policies: (await readSetting(db, 'policies')).list,
        templates: await listTemplates(db, c.var.scope, c.var.view.lang),
      },
      choices: {
        sources: sources.map(({ id, name, channel }) => ({
          id,
          name,
          channel: deps.channels.get(channel)?.info.label ?? channel,
        })),
        channels: [...deps.channels.values()].map(({ info: { kind, label } }) => ({ kind, label })),
        labels,
        kinds: MENTION_KINDS,
        visibilities: VISIBILITIES,
      },
    };
  };
  const list = async (c: Context<Env>, form = startForm(c, RULES, NEW), tried: Tried | null = null) => {
    const counts = await countRuns(db, after(deps.clock(), -DRY_DAYS * DAY));
    const rules = (await listRules(db)).map((rule) => ({ ...rule, count: counts.get(rule.id) ?? 0 }));
    return RulesPage({ ...(await frameOf(c)), form, rules, tried });
  };
  const page = async (c: Context<Env>, id: number, form: FormState, tried: Tried | null = null) =>
    RulePage({ ...(await frameOf(c)), id, form, tried });

  const save = (c: Context<Env>, id: number | null) =>
    submit(c, shape, (typed) => db.transaction((tx) => keepRule(tx, id, inputOf(typed), by(c))));

  /** The form again, with what the rule in it would have done. */
  const tryOut = async (c: Context<Env>, id: number | null) => {
    let tried: Tried | null = null;
    const sent = await submit(c, shape, async (typed) => {
      tried = await triedOf(c, id, inputOf(typed));
      return inputOf(typed);
    });
    const form = sent.ok ? { values: valuesOf(sent.result), errors: {} } : sent.form;
    return { form, tried: tried as Tried | null, status: sent.ok ? (200 as const) : sent.status };
  };
  const triedOf = async (c: Context<Env>, id: number | null, input: RuleInput): Promise<Tried> => {
    const now = deps.clock();
    const all = await dryRun(db, deps, await withDraft(db, id, input, now), now);
    const ours = all.filter(({ ruleId }) => ruleId === (id ?? DRAFT_ID)).reverse();
    const ids = [...new Set(ours.map(({ conversationId }) => conversationId))];
    const seen = new Set(await visibleIds(db, ids, c.var.scope));
    const newest = ours.filter(({ conversationId }) => seen.has(conversationId)).slice(0, SHOWN);
    return { count: ours.length, newest };
  };

  app.get(RULES, manage, async (c) => c.html(await list(c)));

  app.post(RULES, manage, async (c) => {
    const sent = await save(c, null);
    return sent.ok ? c.redirect(`${RULES}?saved`, 303) : c.html(await list(c, sent.form), sent.status);
  });

  app.post(`${RULES}/try`, manage, async (c) => {
    const { form, tried, status } = await tryOut(c, null);
    return c.html(await list(c, form, tried), status);
  });

  app.get(`${RULES}/:id`, manage, async (c) => {
    const rule = await ruleById(db, idParam(c));
    return c.html(await page(c, rule.id, startForm(c, `${RULES}/${rule.id}`, valuesOf(rule))));
  });

  app.post(`${RULES}/:id`, manage, async (c) => {
    const { id } = await ruleById(db, idParam(c));
    const sent = await save(c, id);
    return sent.ok ? c.redirect(`${RULES}?saved`, 303) : c.html(await page(c, id, sent.form), sent.status);
  });

  app.post(`${RULES}/:id/try`, manage, async (c) => {
    const { id } = await ruleById(db, idParam(c));
    const { form, tried, status } = await tryOut(c, id);
    return c.html(await page(c, id, form, tried), status);
  });

  app.post(`${RULES}/:id/move`, manage, async (c) => {
    const id = idParam(c);
    const { to } = await readForm(c, z.object({ to: z.enum(['up', 'down']) }));
    await db.transaction((tx) => moveRule(tx, id, to, by(c)));
    return c.redirect(RULES, 303);
  });

  app.post(`${RULES}/:id/switch`, manage, async (c) => {
    const id = idParam(c);
    const { to } = await readForm(c, z.object({ to: z.enum(['on', 'off']) }));
    await db.transaction((tx) => switchRule(tx, id, to === 'on', by(c)));
    return c.redirect(RULES, 303);
  });

  app.post(`${RULES}/:id/remove`, manage, async (c) => {
    const id = idParam(c);
    await db.transaction((tx) => removeRule(tx, id, by(c)));
    return c.redirect(RULES, 303);
  });

  app.post('/conversations/:id/rules/undo', requireAct('triage'), async (c) => {
    const id = await visibleConversation(deps, c);
    const { runId } = await readForm(c, z.object({ runId: key() }));
    await db.transaction((tx) => undoRule(tx, deps, id, runId, c.var.me.id, deps.clock()));
    return answerTalk(deps, c, id);
  });

  return app;
}

function inputOf({ name, active, event, stops, vip, hours, assignee, owner, ...typed }: Typed): RuleInput {
  const { act1, act2, act3, act4, act5, act6, noteText, draftText, handOffText, ...when } = typed;
  const words = { note: noteText, draft: draftText, handOff: handOffText };
  return {
    name,
    active,
    event,
    stops,
    acts: [act1, act2, act3, act4, act5, act6].flatMap((act): RuleAct[] => {
      if (act === null) return [];
      return ['text' in act ? { ...act, text: words[act.kind] } : act];
    }),
    when: {
      ...when,
      vip: vip === '' ? null : vip === 'yes',
      hours: hours === '' ? null : hours,
      assignee: assignee === '' ? null : Number(assignee),
      owner: owner === '' ? null : Number(owner),
    },
  };
}

function valuesOf({ name, active, event, stops, acts, when }: RuleInput | Rule): Record<string, string> {
  const { vip, hours, assignee, owner, words, urgencyFrom, unheardFrom, handedFrom, ...lists } = when;
  const textOf = (kind: RuleAct['kind']) => {
    const act = acts.find((one) => one.kind === kind);
    return act && 'text' in act ? act.text : '';
  };
  return {
    name,
    active: active ? 'on' : '',
    event,
    stops: stops ? 'on' : '',
    words,
    vip: vip === null ? '' : vip ? 'yes' : 'no',
    hours: hours ?? '',
    assignee: String(assignee ?? ''),
    owner: String(owner ?? ''),
    noteText: textOf('note'),
    draftText: textOf('draft'),
    handOffText: textOf('handOff'),
    urgencyFrom: String(urgencyFrom ?? ''),
    unheardFrom: String(unheardFrom ?? ''),
    handedFrom: String(handedFrom ?? ''),
    ...Object.fromEntries(Object.entries(lists).map(([key, some]) => [key, some.join(',')])),
    ...Object.fromEntries(ACT_FIELDS.map((field, at) => [field, acts[at] ? actValue(acts[at]) : ''])),
  };
}

/** `label:3` as an act; undefined when it is none. */
function actOf(value: string): RuleAct | undefined {
  const [kind, what = ''] = value.split(':') as [string, string?];
  if (kind === 'answer' || kind === 'know' || kind === 'call' || kind === 'hide' || kind === 'vip')
    return { kind };
  if (kind === 'note' || kind === 'draft') return { kind, text: '' };
  const resolution = RESOLUTIONS.find((one) => one === what);
  if (kind === 'resolve' && resolution) return { kind, resolution };
  const id = /^[1-9]\d{0,14}$/.test(what) ? Number(what) : null;
  if (id === null) return undefined;
  if (kind === 'snooze' && id <= MAX_HOURS) return { kind, hours: id };
  if (kind === 'assign') return { kind, assigneeId: id };
  if (kind === 'notify' || kind === 'follow' || kind === 'owner') return { kind, userId: id };
  if (kind === 'team') return { kind, teamId: id };
  if (kind === 'policy') return { kind, policyId: id };
  if (kind === 'template') return { kind, templateId: id };
  if (kind === 'urgent' && id <= MOST_URGENT) return { kind, to: id };
  if (kind === 'handOff') return { kind, departmentId: id, text: '' };
  return kind === 'label' || kind === 'unlabel' ? { kind, labelId: id } : undefined;
}
