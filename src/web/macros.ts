import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Detail } from '../../views/desk.ts';
import { audienceValue } from '../../views/shortcuts/audience.tsx';
import { MacroTriedPage } from '../../views/shortcuts/macro-menu.tsx';
import { MACROS, MacroPage, MacrosPage, STEP_FIELDS } from '../../views/shortcuts/macros.tsx';
import { type StepWorld, stepValue } from '../../views/shortcuts/steps.ts';
import { colleaguesOf } from '../flow/colleagues.ts';
import { type MacroGround, runMacro, tryMacro } from '../flow/macros.ts';
import { untilOf } from '../flow/snoozing.ts';
import { filledTemplate } from '../flow/template-words.ts';
import { Problem } from '../lib/errors.ts';
import { conversation, listLabels, RESOLUTIONS, visibleIds } from '../queue/index.ts';
import { listTemplates } from '../replies/templates.ts';
import { mayChange } from '../shortcuts/audience.ts';
import {
  listMacros,
  type Macro,
  type MacroStep,
  macroById,
  removeMacro,
  saveMacro,
} from '../shortcuts/macros.ts';
import { answerTalk } from './desk/answer.ts';
import { visibleConversation } from './desk/context.ts';
import { writerOf } from './desk/writer.ts';
import type { Deps, Env } from './env.ts';
import { key, line, lines, readForm, startForm, submit } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { idParam } from './request.ts';
import { audienceField, circlesOf, keeperOf } from './shortcuts.ts';

const NOTE_MAX = 2_000;
const step = () =>
  z
    .string()
    .max(40)
    .default('')
    .transform((value, c): MacroStep | null => {
      if (value === '') return null;
      const known = stepOf(value);
      if (known) return known;
      c.addIssue({ code: 'custom', message: 'problem.field.choice' });
      return z.NEVER;
    });
const MacroForm = z.object({
  name: line(60),
  key: z
    .string()
    .default('')
    .transform((text) => text.trim().toLowerCase())
    .pipe(z.string().regex(/^[a-z0-9]?$/, 'macros.error.key_letter')),
  audience: audienceField(),
  note: lines(NOTE_MAX),
  ...(Object.fromEntries(STEP_FIELDS.map((name) => [name, step()])) as Record<
    (typeof STEP_FIELDS)[number],
    ReturnType<typeof step>
  >),
});

/** Several acts in one key: kept, tried, run on the open conversation. */
export function macroRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const work = requireAct('work');
  const { db } = deps;

  const listPage = async (c: Context<Env>, form = startForm(c, MACROS)) => {
    const keeper = keeperOf(c);
    const all = await listMacros(db, keeper);
    const macros = all.map((one) => ({ ...one, mine: mayChange(one, keeper) }));
    return MacrosPage({ ...(await frameOf(deps, c)), form, macros });
  };
  const save = (c: Context<Env>, id: number | null) =>
    submit(c, MacroForm, (form) =>
      db.transaction((tx) => saveMacro(tx, id, inputOf(form), keeperOf(c), deps.clock())),
    );

  app.get(MACROS, work, async (c) => c.html(await listPage(c)));

  app.post(MACROS, work, async (c) => {
    const sent = await save(c, null);
    return sent.ok ? c.redirect(MACROS, 303) : c.html(await listPage(c, sent.form), sent.status);
  });

  app.get(`${MACROS}/:id`, work, async (c) => {
    const macro = await macroById(db, idParam(c), keeperOf(c));
    const form = startForm(c, `${MACROS}/${macro.id}`, valuesOf(macro));
    return c.html(MacroPage({ ...(await frameOf(deps, c)), id: macro.id, form }));
  });

  app.post(`${MACROS}/:id`, work, async (c) => {
    const { id } = await macroById(db, idParam(c), keeperOf(c));
    const sent = await save(c, id);
    if (sent.ok) return c.redirect(MACROS, 303);
    return c.html(MacroPage({ ...(await frameOf(deps, c)), id, form: sent.form }), sent.status);
  });

  app.post(`${MACROS}/:id/remove`, work, async (c) => {
    const { id } = await macroById(db, idParam(c), keeperOf(c));
    await db.transaction((tx) => removeMacro(tx, id, keeperOf(c)));
    return c.redirect(MACROS, 303);
  });

  app.get(`${MACROS}/:id/try`, work, async (c) => {
    const macro = await macroById(db, idParam(c), keeperOf(c));
    const [conversationId] = await visibleIds(db, [Number(c.req.query('conversation')) || 0], c.var.scope);
    if (conversationId === undefined) throw new Problem('not-found', 'problem.not_found');
    const outcome = await tryMacro(
      db,
      macro.steps,
      [conversationId],
      keeperOf(c),
      await groundOf(deps, c, conversationId),
    );
    const { view, world } = await frameOf(deps, c);
    return c.html(MacroTriedPage({ view, world, macro, conversationId, outcome }));
  });

  app.post('/conversations/:id/macro', work, async (c) => {
    const id = await visibleConversation(deps, c);
    const { macroId } = await readForm(c, z.object({ macroId: key() }));
    const macro = await macroById(db, macroId, keeperOf(c));
    const ground = await groundOf(deps, c, id);
    const outcome = await db.transaction((tx) => runMacro(tx, macro.steps, [id], keeperOf(c), ground));
    const { t } = c.var.view;
    const undo = outcome.actId && { actId: outcome.actId, words: t('macros.did', { name: macro.name }) };
    const refused = outcome.steps.flatMap((one) => one.refused)[0];
    if (refused && !undo) throw refused.problem;
    return answerTalk(deps, c, id, { undo: undo || null, freshComposer: true });
  });

  return app;
}

async function frameOf(deps: Deps, c: Context<Env>) {
  const { db } = deps;
  const world: StepWorld = {
    labels: await listLabels(db),
    colleagues: await colleaguesOf(db, [{ teamId: null }]),
    templates: await listTemplates(db, c.var.scope, c.var.view.lang),
  };
  return { view: c.var.view, circles: await circlesOf(deps, c), world };
}

/** What the steps need to know of now and of this conversation. */
async function groundOf(deps: Deps, c: Context<Env>, id: number): Promise<MacroGround> {
  const now = deps.clock();
  const detail: Detail = await conversation(deps.db, id, c.var.scope);
  return {
    now,
    until: (wanted) => untilOf(wanted, now, c.var.view.timeZone),
    fill: (templateId) => filledTemplate(deps, writerOf(c), detail, String(templateId)),
  };
}

function inputOf({ name, key: pressed, audience, note, ...steps }: z.infer<typeof MacroForm>) {
  const chosen = STEP_FIELDS.flatMap((field) => steps[field] ?? []);
  return {
    name,
    key: pressed === '' ? null : pressed,
    ...audience,
    // said before the conversation may leave the desk
    steps: note === '' ? chosen : [{ kind: 'note' as const, text: note }, ...chosen],
  };
}

function valuesOf(macro: Macro): Record<string, string> {
  const notes = macro.steps.filter((one) => one.kind === 'note');
  const others = macro.steps.filter((one) => one.kind !== 'note');
  return {
    name: macro.name,
    key: macro.key ?? '',
    audience: audienceValue(macro),
    note: notes.map(({ text }) => text).join('\n'),
    ...Object.fromEntries(
      STEP_FIELDS.map((field, index) => [field, others[index] ? stepValue(others[index]) : '']),
    ),
  };
}

const SNOOZES = ['hour', 'afternoon', 'tomorrow', 'monday'] as const;

/** `label:3` as a step; undefined when it is none. */
function stepOf(value: string): MacroStep | undefined {
  const [kind, what = ''] = value.split(':') as [string, string?];
  const id = /^[1-9]\d{0,14}$/.test(what) ? Number(what) : null;
  const name = SNOOZES.find((one) => one === what);
  const resolution = RESOLUTIONS.find((one) => one === what);
  if (kind === 'claim') return { kind };
  if (kind === 'snooze' && name) return { kind, name };
  if (kind === 'resolve' && resolution) return { kind, resolution };
  if (id === null) return undefined;
  if (kind === 'assign') return { kind, assigneeId: id };
  if (kind === 'template') return { kind, templateId: id };
  return kind === 'label' || kind === 'unlabel' ? { kind, labelId: id } : undefined;
}
