/** Macros: several acts in their order, one way back. What is meant for the customer goes into the composer, never out. */
import type { Db, Tx } from '../db/client.ts';
import type { Made } from '../db/schema/queue.ts';
import { Problem } from '../lib/errors.ts';
import { can, type Act as Right, type Role } from '../people/index.ts';
import { type Act, joinActs, note, visibleIds } from '../queue/index.ts';
import { draftOf, saveDraft } from '../replies/drafts.ts';
import { countUse } from '../replies/templates.ts';
import type { MacroStep } from '../shortcuts/macros.ts';
import { type Actor, actOnMany } from './many.ts';

/** Notes and templates are of one conversation each: more at once is nobody's wish. */
const MOST = 500;

/** What the steps need to know of the moment and of the conversation. */
export interface MacroGround {
  now: Date;
  /** when something put off comes back */
  until(name: Extract<MacroStep, { kind: 'snooze' }>['name']): Date;
  /** a template's words for the one conversation it is for, and how a draft remembers it; null when it is for several */
  fill: ((templateId: number) => Promise<{ text: string; mark: string }>) | null;
}

/** What one step did. */
export interface StepOutcome {
  step: MacroStep;
  changed: number;
  unchanged: number;
  refused: { id: number; problem: Problem }[];
}

export interface MacroOutcome {
  /** hand it to `takeBack`; null when nothing was done */
  actId: string | null;
  steps: StepOutcome[];
  /** conversations that are different now */
  changed: number[];
}

const RIGHT: Record<MacroStep['kind'], Right> = {
  claim: 'work',
  label: 'work',
  unlabel: 'work',
  note: 'work',
  template: 'work',
  assign: 'triage',
  snooze: 'triage',
  resolve: 'triage',
};

/**
 * Does the steps in their order on all that the person may see of these conversations. A step that is refused somewhere
 * is told and the others go on. Problems: `problem.forbidden` for what the role may not do, `macros.error.too_many` {max}.
 */
export async function runMacro(
  tx: Tx,
  steps: readonly MacroStep[],
  ids: readonly number[],
  by: Actor & { role: Role },
  ground: MacroGround,
): Promise<MacroOutcome> {
  if (steps.some(({ kind }) => !can(by.role, RIGHT[kind]))) {
    throw new Problem('forbidden', 'problem.forbidden');
  }
  if (ids.length > MOST) throw new Problem('invalid', 'macros.error.too_many', { params: { max: MOST } });
  const seen = await visibleIds(tx, [...ids], by.scope);
  const made: Made = { notes: [], drafts: [] };
  const actIds: string[] = [];
  const changed = new Set<number>();
  const outcomes: StepOutcome[] = [];
  for (const step of steps) {
    const { touched, actId, ...outcome } = await doStep(tx, step, seen, by, ground, made);
    if (actId) actIds.push(actId);
    for (const id of touched) changed.add(id);
    outcomes.push({ step, changed: touched.length, ...outcome });
  }
  const actId = await joinActs(tx, actIds, 'macro', made, by.id, ground.now);
  return { actId, steps: outcomes, changed: [...changed] };
}

class DryRun extends Error {
  readonly outcome: MacroOutcome;
  constructor(outcome: MacroOutcome) {
    super('only tried');
    this.outcome = outcome;
  }
}

/** What `runMacro` would do: it is done, looked at, and never was. */
export async function tryMacro(
  db: Db,
  ...args: Parameters<typeof runMacro> extends [Tx, ...infer R] ? R : never
): Promise<MacroOutcome> {
  try {
    return await db.transaction(async (tx) => {
      throw new DryRun(await runMacro(tx, ...args));
    });
  } catch (error) {
    if (error instanceof DryRun) return { ...error.outcome, actId: null };
    throw error;
  }
}

interface Done {
  touched: number[];
  unchanged: number;
  refused: StepOutcome['refused'];
  actId?: string | null;
}

async function doStep(
  tx: Tx,
  step: MacroStep,
  ids: number[],
  by: Actor,
  ground: MacroGround,
  made: Made,
): Promise<Done> {
  if (step.kind === 'note') {
    for (const id of ids) made.notes.push((await note(tx, id, by.id, step.text, ground.now)).noteId);
    return { touched: ids, unchanged: 0, refused: [] };
  }
  if (step.kind === 'template') return putWords(tx, step.templateId, ids, by, ground, made);
  try {
    const result = await actOnMany(tx, ids, actOf(step, ground), by, ground.now);
    return {
      touched: result.changed,
      unchanged: result.unchanged.length,
      refused: result.refused,
      actId: result.actId,
    };
  } catch (problem) {
    // a label or a colleague that is gone meanwhile: nothing was written
    if (!(problem instanceof Problem)) throw problem;
    return { touched: [], unchanged: 0, refused: ids.map((id) => ({ id, problem })) };
  }
}

function actOf(step: Exclude<MacroStep, { kind: 'note' | 'template' }>, { until }: MacroGround): Act {
  return step.kind === 'snooze' ? { kind: 'snooze', until: until(step.name) } : step;
}

/** A template goes behind what is half-typed; over several conversations at once there is no composer to put it in. */
async function putWords(
  tx: Tx,
  templateId: number,
  ids: number[],
  by: Actor,
  { fill, now }: MacroGround,
  made: Made,
): Promise<Done> {
  const [id] = ids;
  if (id === undefined || ids.length > 1 || fill === null)
    return { touched: [], unchanged: ids.length, refused: [] };
  const words = await fill(templateId).catch((problem: unknown) => {
    if (problem instanceof Problem) return problem;
    throw problem;
  });
  if (words instanceof Problem) return { touched: [], unchanged: 0, refused: [{ id, problem: words }] };
  const key = { conversationId: id, userId: by.id, kind: 'public' } as const;
  const draft = await draftOf(tx, key);
  const before = draft?.text ?? '';
  const after = before.trim() === '' ? words.text : `${before.trimEnd()}\n\n${words.text}`;
  await saveDraft(tx, key, { text: after, fields: { ...draft?.fields, template: words.mark } }, now);
  await countUse(tx, templateId, now);
  made.drafts.push({ conversationId: id, kind: 'public', before, after });
  return { touched: [id], unchanged: 0, refused: [] };
}
