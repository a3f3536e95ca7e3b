import { and, asc, eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { type MacroStep, macros } from '../db/schema/shortcuts.ts';
import { Problem } from '../lib/errors.ts';
import { checkShare, type Keeper, mayChange, type Shared, usableBy } from './audience.ts';

export type { MacroStep };
export type Macro = typeof macros.$inferSelect;

export interface MacroInput extends Shared {
  name: string;
  /** a letter or digit, pressed after `p` */
  key: string | null;
  steps: MacroStep[];
}

/** What one cannot read at a glance any more nobody dares to press; more is the work of a rule. */
export const MOST_STEPS = 20;

/** The macros that somebody may use, by name. */
export const listMacros = (tx: Tx, who: Keeper): Promise<Macro[]> =>
  tx.select().from(macros).where(usableBy(macros, who)).orderBy(asc(macros.name), asc(macros.id));

/** One that somebody may use; anything else is absent. */
export async function macroById(tx: Tx, id: number, who: Keeper): Promise<Macro> {
  const [row] = await tx
    .select()
    .from(macros)
    .where(and(eq(macros.id, id), usableBy(macros, who)));
  if (!row) throw new Problem('not-found', 'problem.not_found');
  return row;
}

/**
 * Writes a new macro (`id` null) or changes one; returns the id. Problems with their field: `macros.error.empty`,
 * `macros.error.long` {max},
 * `macros.error.key` {name} where another one that this person uses has the key, and those of `checkShare`.
 */
export async function saveMacro(
  tx: Tx,
  id: number | null,
  input: MacroInput,
  by: Keeper,
  now: Date,
): Promise<number> {
  if (id !== null) await ownOrLead(tx, id, by);
  if (input.steps.length === 0) throw new Problem('invalid', 'macros.error.empty', { field: 'steps' });
  if (input.steps.length > MOST_STEPS) {
    throw new Problem('invalid', 'macros.error.long', { field: 'steps', params: { max: MOST_STEPS } });
  }
  await refuseTakenKey(tx, id, input.key, by);
  const { name, key, steps } = input;
  const row = { name, key, steps, ...checkShare(input, by), updatedAt: now };
  if (id !== null) {
    await tx.update(macros).set(row).where(eq(macros.id, id));
    return id;
  }
  const [written] = await tx
    .insert(macros)
    .values({ ...row, ownerId: by.id, createdAt: now })
    .returning({ id: macros.id });
  return written!.id;
}

/** Gone; what it did stays done. */
export async function removeMacro(tx: Tx, id: number, by: Keeper): Promise<void> {
  await ownOrLead(tx, id, by);
  await tx.delete(macros).where(eq(macros.id, id));
}

async function refuseTakenKey(tx: Tx, id: number | null, key: string | null, by: Keeper): Promise<void> {
  if (key === null) return;
  const taken = (await listMacros(tx, by)).find((one) => one.key === key && one.id !== id);
  if (taken) throw new Problem('invalid', 'macros.error.key', { field: 'key', params: { name: taken.name } });
}

async function ownOrLead(tx: Tx, id: number, by: Keeper): Promise<void> {
  if (!mayChange(await macroById(tx, id, by), by)) throw new Problem('forbidden', 'problem.forbidden');
}
