import { z } from 'zod';
import { runMacro } from '../flow/macros.ts';
import { actOnMany } from '../flow/many.ts';
import { untilOf } from '../flow/snoozing.ts';
import { filledTemplate } from '../flow/template-words.ts';
import { conversation, RESOLUTIONS } from '../queue/index.ts';
import { draftOf, saveDraft } from '../replies/drafts.ts';
import { readSetting } from '../settings/index.ts';
import { listMacros, macroById } from '../shortcuts/macros.ts';
import { visible } from './conversations.ts';
import { endpoint } from './endpoint.ts';
import { DONE, done, instant, key, text } from './shapes.ts';

const TEXT_MAX = 100_000;
/** As many as a page of the queue may be asked for, several times over. */
const MOST_AT_ONCE = 1000;

const Refused = z.array(z.object({ id: key(), key: z.string().describe('why, as a problem’s key') }));
const undo = z
  .uuid()
  .nullable()
  .describe('takes all of it back at /acts/{id}/undo; null: nothing was changed');

const ActOnMany = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('claim') }),
  z.strictObject({ kind: z.literal('snooze'), until: z.iso.datetime({ offset: true }) }),
  z.strictObject({ kind: z.literal('assign'), assigneeId: key() }),
  z.strictObject({ kind: z.enum(['label', 'unlabel']), labelId: key() }),
  z.strictObject({ kind: z.literal('resolve'), resolution: z.enum(RESOLUTIONS) }),
]);

const Draft = z.object({ text: z.string(), fields: z.record(z.string(), z.string()), updatedAt: instant() });
const DraftKind = z.enum(['public', 'private', 'email']);

/** Much at once, several acts in one, and what is half-typed. */
export const shortcutEndpoints = [
  endpoint({
    method: 'post',
    path: '/conversations/many',
    act: 'triage',
    tag: 'triage',
    summary: 'One act on many conversations, under the rules of each; those that you don’t see are left out',
    body: z.strictObject({ ids: z.array(key()).min(1).max(MOST_AT_ONCE), act: ActOnMany }),
    answer: z.object({ changed: z.array(key()), unchanged: z.array(key()), refused: Refused, undo }),
    async run({ db }, { me, scope, now }, { body: { ids, act } }) {
      const chosen = act.kind === 'snooze' ? { ...act, until: new Date(act.until) } : act;
      const by = { id: me.id, scope };
      const result = await db.transaction((tx) => actOnMany(tx, ids, chosen, by, now));
      const refused = result.refused.map(({ id, problem }) => ({ id, key: problem.key }));
      return { changed: result.changed, unchanged: result.unchanged, refused, undo: result.actId };
    },
  }),
  endpoint({
    method: 'get',
    path: '/macros',
    act: 'work',
    scope: 'read',
    tag: 'triage',
    summary: 'Several acts under one name, those that you may use',
    answer: z.object({
      macros: z.array(z.object({ id: key(), name: z.string(), steps: z.array(z.unknown()) })),
    }),
    async run({ db }, { me, scope }) {
      return { macros: await listMacros(db, { id: me.id, role: me.role, scope }) };
    },
  }),
  endpoint({
    method: 'post',
    path: '/conversations/:id/macro',
    act: 'work',
    scope: 'triage',
    tag: 'triage',
    summary: 'Do the steps of a macro; words for the customer go into your draft, never out',
    body: z.strictObject({ macroId: key() }),
    answer: z.object({ refused: Refused, undo }),
    async run(deps, { me, scope, now }, { id, body }) {
      const { db } = deps;
      const conversationId = await visible(db, id, scope);
      const by = { id: me.id, role: me.role, scope };
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
    method: 'get',
    path: '/conversations/:id/draft',
    act: 'work',
    scope: 'read',
    tag: 'answers',
    summary: 'What you have half-typed there; null when nothing',
    query: z.object({ kind: DraftKind.default('public') }),
    answer: z.object({ draft: Draft.nullable() }),
    async run({ db }, { me, scope }, { id, query: { kind } }) {
      const conversationId = await visible(db, id, scope);
      return { draft: await draftOf(db, { conversationId, userId: me.id, kind }) };
    },
  }),
  endpoint({
    method: 'post',
    path: '/conversations/:id/draft',
    act: 'work',
    scope: 'answer',
    tag: 'answers',
    summary: 'Keep what is half-typed; your composer begins with it',
    body: z.strictObject({ kind: DraftKind, text: text(TEXT_MAX) }),
    answer: done,
    async run({ db }, { me, scope, now }, { id, body: { kind, text: typed } }) {
      const key = { conversationId: await visible(db, id, scope), userId: me.id, kind };
      const before = await draftOf(db, key);
      await saveDraft(db, key, { text: typed, fields: before?.fields }, now);
      return DONE;
    },
  }),
];
