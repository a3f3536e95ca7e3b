import { and, asc, count, eq, gte, isNull, sql } from 'drizzle-orm';
import { insertRows } from '../db/bulk.ts';
import type { Tx } from '../db/client.ts';
import { conversations } from '../db/schema/queue.ts';
import {
  type RuleAct,
  type RuleDeed,
  type RuleEvent,
  type RuleWhen,
  ruleMarks,
  ruleRuns,
  rules,
} from '../db/schema/rules.ts';
import { record } from '../events/record.ts';
import { Problem } from '../lib/errors.ts';

export {
  RULE_EVENTS,
  type RuleAct,
  type RuleDeed,
  type RuleEvent,
  type RuleWhen,
} from '../db/schema/rules.ts';

export type Rule = typeof rules.$inferSelect;
export type RuleRun = typeof ruleRuns.$inferSelect;

export interface RuleInput {
  name: string;
  active: boolean;
  event: RuleEvent;
  when: RuleWhen;
  acts: RuleAct[];
  stops: boolean;
}

type By = { userId: number | null; at: Date };

/** A rule says no more than a person can oversee. */
export const MOST_ACTS = 6;
/** More of them nobody keeps in their head, and each is asked of every message. */
export const MOST_RULES = 200;

/** Asks for nothing. */
export const ANYTHING: RuleWhen = {
  sources: [],
  channels: [],
  kinds: [],
  visibilities: [],
  languages: [],
  sentiments: [],
  labels: [],
  words: '',
  urgencyFrom: null,
  unheardFrom: null,
  handedFrom: null,
  vip: null,
  hours: null,
  assignee: null,
  owner: null,
};

/** The last event of the story that rules have looked at, locked; null while somebody else looks. The first time it is `start`. */
export async function storyMark(tx: Tx, start: number): Promise<number | null> {
  await tx.insert(ruleMarks).values({ what: 'story', upTo: start }).onConflictDoNothing();
  const [mark] = await tx.select().from(ruleMarks).for('update', { skipLocked: true });
  return mark?.upTo ?? null;
}

/** They have looked so far. */
export const noteStoryMark = async (tx: Tx, upTo: number): Promise<void> => {
  await tx.update(ruleMarks).set({ upTo });
};

/** All rules in the order in which they are asked. */
export const listRules = (tx: Tx): Promise<Rule[]> =>
  tx.select().from(rules).orderBy(asc(rules.position), asc(rules.id));

/** Problem `problem.not_found`. */
export async function ruleById(tx: Tx, id: number): Promise<Rule> {
  const [row] = await tx.select().from(rules).where(eq(rules.id, id));
  if (!row) throw new Problem('not-found', 'problem.not_found');
  return row;
}

/**
 * Writes a new rule (`id` null, behind all others) or changes one; returns the id. Problems with their field:
 * `rules.error.empty` where it does nothing, `rules.error.twice` for a name that another one has, `rules.error.many`
 * {max}, `problem.not_found`.
 */
export async function saveRule(tx: Tx, id: number | null, input: RuleInput, by: By): Promise<number> {
  if (input.acts.length === 0) throw new Problem('invalid', 'rules.error.empty', { field: 'act1' });
  const all = await lockAll(tx);
  if (all.some((other) => other.id !== id && other.name === input.name)) {
    throw new Problem('conflict', 'rules.error.twice', { field: 'name' });
  }
  if (id === null && all.length >= MOST_RULES) {
    throw new Problem('invalid', 'rules.error.many', { params: { max: MOST_RULES } });
  }
  const row = { ...input, acts: input.acts.slice(0, MOST_ACTS), keptBy: by.userId, updatedAt: by.at };
  const position = (all.at(-1)?.position ?? 0) + 1;
  const [saved] =
    id === null
      ? await tx
          .insert(rules)
          .values({ ...row, position, createdAt: by.at })
          .returning({ id: rules.id })
      : await tx.update(rules).set(row).where(eq(rules.id, id)).returning({ id: rules.id });
  if (!saved) throw new Problem('not-found', 'problem.not_found');
  await changed(tx, by);
  return saved.id;
}

/** On or off. Twice is once. Problem `problem.not_found`. */
export async function switchRule(tx: Tx, id: number, active: boolean, by: By): Promise<void> {
  await ruleById(tx, id);
  await tx.update(rules).set({ active, updatedAt: by.at }).where(eq(rules.id, id));
  await changed(tx, by);
}

/** One place up or down; at the end of the list nothing happens. Problem `problem.not_found`. */
export async function moveRule(tx: Tx, id: number, to: 'up' | 'down', by: By): Promise<void> {
  const all = await lockAll(tx);
  const from = all.findIndex((one) => one.id === id);
  if (from < 0) throw new Problem('not-found', 'problem.not_found');
  const other = all[from + (to === 'up' ? -1 : 1)];
  if (!other) return;
  await tx.update(rules).set({ position: other.position }).where(eq(rules.id, id));
  await tx.update(rules).set({ position: all[from]!.position }).where(eq(rules.id, other.id));
  await changed(tx, by);
}

/** Gone, with its list of what it did; what it did stays done. Problem `problem.not_found`. */
export async function removeRule(tx: Tx, id: number, by: By): Promise<void> {
  await ruleById(tx, id);
  await tx.delete(rules).where(eq(rules.id, id));
  await changed(tx, by);
}

/** Whoever changes the list waits for whoever does already: an order, and names that are there once. */
async function lockAll(tx: Tx): Promise<Rule[]> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('ohlas.rules'))`);
  return listRules(tx);
}

const changed = (tx: Tx, { userId, at }: By): Promise<void> =>
  record(tx, { at, kind: 'settings.changed', userId, data: { key: 'rules' } });

/** How often each rule has applied since then; undone ones don't count. */
export async function countRuns(tx: Tx, since: Date): Promise<Map<number, number>> {
  const rows = await tx
    .select({ ruleId: ruleRuns.ruleId, n: count() })
    .from(ruleRuns)
    .where(and(gte(ruleRuns.at, since), isNull(ruleRuns.undoneAt)))
    .groupBy(ruleRuns.ruleId);
  return new Map(rows.map(({ ruleId, n }) => [ruleId, n]));
}

interface NewRun {
  ruleId: number;
  name: string;
  conversationId: number;
  sourceId: number;
  deeds: RuleDeed[];
}

/** Notes that rules applied, and tells the story of their conversations. */
export async function noteRuns(tx: Tx, runs: readonly NewRun[], now: Date): Promise<void> {
  if (runs.length === 0) return;
  const rows = runs.map(({ ruleId, conversationId, deeds }) => ({ ruleId, conversationId, deeds, at: now }));
  const written = await tx.execute<{ id: number; rule_id: number; conversation_id: number }>(
    sql`${insertRows(ruleRuns, rows)} returning id, rule_id, conversation_id`,
  );
  const keyOf = (ruleId: number, conversationId: number) => `${ruleId} ${conversationId}`;
  const ids = new Map<string, number[]>();
  for (const row of written) {
    const key = keyOf(row.rule_id, row.conversation_id);
    ids.set(key, [...(ids.get(key) ?? []), row.id]);
  }
  await record(
    tx,
    ...runs.map(({ ruleId, name, conversationId, sourceId, deeds }) => ({
      at: now,
      kind: 'rule.applied' as const,
      conversationId,
      sourceId,
      data: {
        runId: ids.get(keyOf(ruleId, conversationId))!.shift(),
        name,
        acts: deeds.map(({ act }) => wordless(act)),
      },
    })),
  );
}

/** The story tells that there were words, not which. */
const wordless = (act: RuleAct): RuleAct => ('text' in act ? { ...act, text: '' } : act);

/** A run of a rule on this conversation, locked; Problem `problem.not_found`. */
export async function runById(
  tx: Tx,
  id: number,
  conversationId: number,
): Promise<{ run: RuleRun; name: string; sourceId: number }> {
  const [row] = await tx
    .select({ run: ruleRuns, name: rules.name, sourceId: conversations.sourceId })
    .from(ruleRuns)
    .innerJoin(conversations, eq(conversations.id, ruleRuns.conversationId))
    .innerJoin(rules, eq(rules.id, ruleRuns.ruleId))
    .where(and(eq(ruleRuns.id, id), eq(ruleRuns.conversationId, conversationId)))
    .for('update', { of: ruleRuns });
  if (!row) throw new Problem('not-found', 'problem.not_found');
  return row;
}

/** Its deeds have been taken back. */
export async function noteUndone(
  tx: Tx,
  { run, name }: { run: RuleRun; name: string },
  by: number,
  now: Date,
): Promise<void> {
  await tx.update(ruleRuns).set({ undoneAt: now, undoneBy: by }).where(eq(ruleRuns.id, run.id));
  const data = { runId: run.id, name };
  await record(tx, {
    at: now,
    kind: 'rule.undone',
    conversationId: run.conversationId,
    userId: by,
    data,
  });
}
