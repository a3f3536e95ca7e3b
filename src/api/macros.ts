import { z } from 'zod';
import { runMacro } from '../flow/macros.ts';
import { untilOf } from '../flow/snoozing.ts';
import { filledTemplate } from '../flow/template-words.ts';
import { conversation, RESOLUTIONS } from '../queue/index.ts';
import { readSetting } from '../settings/index.ts';
import { listMacros, macroById, removeMacro, saveMacro } from '../shortcuts/macros.ts';
import { visible } from './conversation-rows.ts';
import { endpoint } from './endpoint.ts';
import { DONE, done, key, Refused, rowKey, text, undo } from './shapes.ts';
import { keeperOf, SHARED } from './sharing.ts';

const NAME_MAX = 60;
const NOTE_MAX = 2_000;

const Step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('claim') }),
  z.strictObject({ kind: z.literal('assign'), assigneeId: key() }),
  z.strictObject({ kind: z.literal('label'), labelId: key() }),
  z.strictObject({ kind: z.literal('unlabel'), labelId: key() }),
  z.strictObject({ kind: z.literal('snooze'), name: z.enum(['hour', 'afternoon', 'tomorrow', 'monday']) }),
  z.strictObject({ kind: z.literal('resolve'), resolution: z.enum(RESOLUTIONS) }),
  z.strictObject({ kind: z.literal('note'), text: text(NOTE_MAX).pipe(z.string().min(1)) }),
  z.strictObject({ kind: z.literal('template'), templateId: key() }),
]);
const MacroGiven = z.strictObject({
  name: text(NAME_MAX).pipe(z.string().min(1)),
  key: z
    .string()
    .regex(/^[a-z0-9]$/)
    .nullable()
    .default(null)
    .describe('pressed after p'),
  steps: z.array(Step),
  ...SHARED,
});

/** Several acts under one name: kept, shared, done. */
export const macroEndpoints = [
  endpoint({
    method: 'get',
    path: '/macros',
    act: 'work',
    scope: 'read',
    tag: 'macros',
    summary: 'Several acts under one name, those that you may use',
    answer: z.object({
      macros: z.array(
        z.object({
          ...{ id: key(), name: z.string(), key: z.string().nullable(), steps: z.array(z.unknown()) },
          ...{ audience: z.string(), teamId: key().nullable(), ownerId: key() },
        }),
      ),
    }),
    run: async ({ db }, caller) => ({ macros: await listMacros(db, keeperOf(caller)) }),
  }),
  endpoint({
    method: 'post',
    path: '/conversations/:id/macro',
    act: 'work',
    scope: 'triage',
    tag: 'macros',
    summary: 'Do the steps of a macro; words for the customer go into your draft, never out',
    body: z.strictObject({ macroId: key() }),
    answer: z.object({ refused: Refused, undo }),
    async run(deps, caller, { id, body }) {
      const { db } = deps;
      const { me, scope, now } = caller;
      const conversationId = await visible(db, id, scope);
      const by = keeperOf(caller);
      const { steps } = await macroById(db, body.macroId, by);
      const { timeZone } = await readSetting(db, 'profile');
      const detail = await conversation(db, conversationId, scope);
      const writer = { scope, language: me.language, signature: me.signature };
      const ground = {
        now,
        until: (name: Parameters<typeof untilOf>[0]) => untilOf(name, now, timeZone),
        fill: (templateId: number) => filledTemplate(deps, writer, detail, String(templateId)),
      };
      const outcome = await db.transaction((tx) => runMacro(tx, steps, [conversationId], by, ground));
      const refused = outcome.steps.flatMap((step) => step.refused);
      return { refused: refused.map((one) => ({ id: one.id, key: one.problem.key })), undo: outcome.actId };
    },
  }),
  endpoint({
    method: 'post',
    path: '/macros',
    act: 'work',
    tag: 'macros',
    summary: 'Keep several acts under one name',
    body: MacroGiven,
    answer: z.object({ id: key() }),
    run: async ({ db }, caller, { body }) => ({
      id: await db.transaction((tx) => saveMacro(tx, null, body, keeperOf(caller), caller.now)),
    }),
  }),
  endpoint({
    method: 'post',
    path: '/macros/:id',
    act: 'work',
    tag: 'macros',
    summary: 'A macro as it is to be from now on',
    body: MacroGiven,
    answer: done,
    async run({ db }, caller, { id, body }) {
      await db.transaction((tx) => saveMacro(tx, rowKey(id), body, keeperOf(caller), caller.now));
      return DONE;
    },
  }),
  endpoint({
    method: 'post',
    path: '/macros/:id/remove',
    act: 'work',
    tag: 'macros',
    summary: 'Take a macro away; what it did stays done',
    answer: done,
    async run({ db }, caller, { id }) {
      await db.transaction((tx) => removeMacro(tx, rowKey(id), keeperOf(caller)));
      return DONE;
    },
  }),
];
