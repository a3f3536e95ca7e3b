import { z } from 'zod';
import { DRAFT_ID, DRY_DAYS, dryRun, withDraft } from '../flow/rule-preview.ts';
import { keepRule, undoRule } from '../flow/rules.ts';
import { visibleIds } from '../queue/index.ts';
import {
  ANYTHING,
  listRules,
  moveRule,
  RULE_EVENTS,
  type RuleInput,
  removeRule,
  ruleById,
  switchRule,
} from '../rules/store.ts';
import { visible } from './conversation-rows.ts';
import { type ApiDeps, type Caller, endpoint } from './endpoint.ts';
import { RULE_SHAPES } from './rule-shapes.ts';
import { DONE, done, instant, key, rowKey, text } from './shapes.ts';

const MAX_NAME = 80;
/** Conversations that a trial names. */
const SHOWN = 100;

const RuleGiven = z.strictObject({
  name: text(MAX_NAME),
  active: z.boolean(),
  event: z.enum(RULE_EVENTS),
  when: RULE_SHAPES.when.describe('all of it must hold; what is left out is not asked'),
  acts: RULE_SHAPES.acts,
  stops: z.boolean().default(false),
});
const RuleTold = z.object({
  id: key(),
  name: z.string(),
  active: z.boolean(),
  event: z.string(),
  when: z.record(z.string(), z.unknown()),
  acts: z.array(z.looseObject({ kind: z.string() })),
  stops: z.boolean(),
});
const Saved = z.object({ id: key() });
const Would = z.object({
  count: z.number().int(),
  newest: z.array(z.object({ conversationId: key(), at: instant() })),
});
const shared = { act: 'manage-rules', tag: 'rules' } as const;

/** What the house does by itself. */
export const ruleEndpoints = [
  endpoint({
    ...shared,
    method: 'get',
    path: '/rules',
    summary: 'The rules of the house, in the order in which they are asked',
    answer: z.object({ rules: z.array(RuleTold) }),
    async run({ db }) {
      const rules = await listRules(db);
      return {
        rules: rules.map(({ id, name, active, event, when, acts, stops }) => ({
          id,
          name,
          active,
          event,
          when: { ...when },
          acts,
          stops,
        })),
      };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/rules',
    summary: 'A new rule, behind the others',
    body: RuleGiven,
    answer: Saved,
    async run({ db }, { me, now }, { body: { when, ...rule } }) {
      const input = { ...rule, when: { ...ANYTHING, ...when } };
      return { id: await db.transaction((tx) => keepRule(tx, null, input, { userId: me.id, at: now })) };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/rules/:id',
    summary: 'A rule as it is to be from now on',
    body: RuleGiven,
    answer: Saved,
    async run({ db }, { me, now }, { id, body: { when, ...rule } }) {
      const input = { ...rule, when: { ...ANYTHING, ...when } };
      return {
        id: await db.transaction((tx) => keepRule(tx, rowKey(id), input, { userId: me.id, at: now })),
      };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/rules/:id/switch',
    summary: 'On or off',
    body: z.strictObject({ active: z.boolean() }),
    answer: done,
    async run({ db }, { me, now }, { id, body }) {
      await db.transaction((tx) => switchRule(tx, rowKey(id), body.active, { userId: me.id, at: now }));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/rules/:id/move',
    summary: 'One place up or down',
    body: z.strictObject({ to: z.enum(['up', 'down']) }),
    answer: done,
    async run({ db }, { me, now }, { id, body }) {
      await db.transaction((tx) => moveRule(tx, rowKey(id), body.to, { userId: me.id, at: now }));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'delete',
    path: '/rules/:id',
    summary: 'Away with a rule; what it did stays done',
    answer: done,
    async run({ db }, { me, now }, { id }) {
      await db.transaction((tx) => removeRule(tx, rowKey(id), { userId: me.id, at: now }));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/rules/:id/dry-run',
    summary: `What a rule would have done in the last ${DRY_DAYS} days, were it on`,
    answer: Would,
    async run(deps, caller, { id }) {
      const rule = await ruleById(deps.db, rowKey(id));
      return would(deps, caller, rule.id, rule);
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/rules/dry-run',
    summary: `What a rule that is not kept yet would have done in the last ${DRY_DAYS} days`,
    body: RuleGiven,
    answer: Would,
    run: (deps, caller, { body: { when, ...rule } }) =>
      would(deps, caller, null, { ...rule, when: { ...ANYTHING, ...when } }),
  }),
  endpoint({
    method: 'post',
    path: '/conversations/:id/rules/undo',
    act: 'triage',
    tag: 'rules',
    summary: 'Take back what a rule did to a conversation (runId of the story’s rule.applied)',
    body: z.strictObject({ runId: key() }),
    answer: done,
    async run(deps, { me, scope, now }, { id, body }) {
      const conversationId = await visible(deps.db, id, scope);
      await deps.db.transaction((tx) => undoRule(tx, deps, conversationId, body.runId, me.id, now));
      return DONE;
    },
  }),
];

/** What a rule would have done, as far as they see it. */
async function would(
  deps: ApiDeps,
  { scope, now }: Caller,
  id: number | null,
  rule: RuleInput,
): Promise<z.input<typeof Would>> {
  const { db } = deps;
  const all = await dryRun(db, deps, await withDraft(db, id, rule, now), now);
  const ours = all.filter(({ ruleId }) => ruleId === (id ?? DRAFT_ID)).reverse();
  const ids = ours.map(({ conversationId }) => conversationId);
  const seen = new Set(await visibleIds(db, [...new Set(ids)], scope));
  const newest = ours.filter(({ conversationId }) => seen.has(conversationId)).slice(0, SHOWN);
  return { count: ours.length, newest: newest.map(({ conversationId, at }) => ({ conversationId, at })) };
}
