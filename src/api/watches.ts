import { z } from 'zod';
import { believe, unteach } from '../flow/taught.ts';
import { keepWatch, switchForms } from '../flow/watching.ts';
import { visibleExample, visibleHeld } from '../learning/held-back.ts';
import { MAX_EXCLUDE } from '../watches/exclude.ts';
import { MAX_EXPRESSION, parseWatch } from '../watches/grammar.ts';
import { hueOf } from '../watches/hue.ts';
import { type ShownTerm, shownTerms } from '../watches/shown-forms.ts';
import { listWatches, removeWatch, watchById } from '../watches/store.ts';
import { MAX_FORMS, MAX_TERM, type WatchTuning } from '../watches/tuning.ts';
import { endpoint } from './endpoint.ts';
import { DONE, done, key, rowKey, text } from './shapes.ts';

const Form = z.object({
  form: z.string().describe('folded; with a tilde in front: all of this kind'),
  shown: z.string().describe('as one would write it; an example where all of a kind are meant'),
  on: z.boolean(),
});
const WatchTold = z.object({
  id: key(),
  name: z.string(),
  expression: z.string(),
  exclude: z.string(),
  active: z.boolean(),
  languages: z.array(z.string()).describe('none = all'),
  context: z.string().describe('words that stand near when the name is meant'),
  terms: z.array(
    z.object({
      term: z.string(),
      aliases: z.string(),
      isAlias: z.boolean(),
      forms: z.record(z.string(), z.array(Form)).describe('by language, or by how else the term is met'),
    }),
  ),
});
const Forms = z.array(z.string().min(1).max(MAX_TERM)).max(MAX_FORMS).default([]);

const NAME_MAX = 80;
const Given = z.strictObject({
  name: text(NAME_MAX).pipe(z.string().min(1)),
  expression: text(MAX_EXPRESSION),
  exclude: text(MAX_EXCLUDE).default('').describe('not about you when any of this stands in it'),
  active: z.boolean().default(true),
});
const Kept = z.object({ id: key(), filledIn: z.int() });

const shared = { act: 'manage-watches', tag: 'watches' } as const;

/** What a watch looks for, form by form, as its editor shows it. */
export const watchEndpoints = [
  endpoint({
    method: 'get',
    path: '/watches',
    act: 'read',
    tag: 'watches',
    summary: 'Search expressions',
    answer: z.object({
      watches: z.array(
        z.object({ id: key(), name: z.string(), expression: z.string(), active: z.boolean() }),
      ),
    }),
    async run({ db }) {
      const watches = await listWatches(db);
      return {
        watches: watches.map(({ id, name, expression, active }) => ({ id, name, expression, active })),
      };
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/watches/:id',
    summary: 'One watch with every form that it looks for',
    answer: WatchTold,
    async run({ db }, _caller, given) {
      const { id, name, expression, exclude, active, tuning } = await watchById(db, rowKey(given.id));
      const parsed = parseWatch(expression);
      const terms = parsed.ok ? shownTerms(parsed.ast, tuning) : [];
      const { languages, context } = tuning;
      const told = terms.map((term) => toldTerm(term, tuning));
      return { id, name, expression, exclude, active, languages, context, terms: told };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/watches',
    summary: 'A new watch; what had passed by is filled in',
    body: Given,
    answer: Kept,
    run: (deps, { me }, { body }) => keepWatch(deps, null, { ...body, hue: hueOf(body.name) }, me.id),
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/watches/:id',
    summary: 'As it is to look from now on; its forms stay as they are switched',
    body: Given,
    answer: Kept,
    async run(deps, { me }, { id, body }) {
      const { id: watchId, hue } = await watchById(deps.db, rowKey(id));
      return keepWatch(deps, watchId, { ...body, hue }, me.id);
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/watches/:id/remove',
    summary: 'Look for it no more; what it found stays',
    answer: done,
    async run({ db }, { me, now }, { id }) {
      await db.transaction((tx) => removeWatch(tx, rowKey(id), { userId: me.id, at: now }));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/watches/:id/taught',
    summary: 'Forget what it was taught: of one message, or of all',
    body: z.strictObject({ mentionId: key().nullable() }),
    answer: z.object({ cameBack: z.int() }),
    async run(deps, { me, scope }, { id, body: { mentionId } }) {
      const { id: watchId } = await watchById(deps.db, rowKey(id));
      if (mentionId !== null) await visibleExample(deps.db, watchId, mentionId, scope);
      return { cameBack: await unteach(deps, watchId, mentionId, me.id) };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/watches/:id/held',
    summary: 'Something that was held back is about you after all',
    body: z.strictObject({ heldId: key() }),
    answer: done,
    async run(deps, { scope }, { id, body: { heldId } }) {
      const { id: watchId } = await watchById(deps.db, rowKey(id));
      await believe(deps, await visibleHeld(deps.db, watchId, heldId, scope));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/watches/:id/forms',
    summary: 'Switch forms of one term off or on; what had passed by is filled in',
    body: z.strictObject({ term: z.string().min(1).max(MAX_TERM), off: Forms, on: Forms }),
    answer: z.object({ filledIn: z.number().int() }),
    async run(deps, { me }, given) {
      const { filledIn } = await switchForms(deps, rowKey(given.id), given.body, me.id);
      return { filledIn };
    },
  }),
];

function toldTerm(
  { key: termKey, term, isAlias, groups, ways }: ShownTerm,
  { terms }: WatchTuning,
): z.input<typeof WatchTold>['terms'][number] {
  const { off = [], aliases = '' } = terms[termKey] ?? {};
  const told = (forms: readonly { text: string; shown: string }[]) =>
    forms.map(({ text, shown }) => ({ form: text, shown, on: !off.includes(text) }));
  const forms = Object.fromEntries([
    ...groups.map((group) => [group.language, told(group.forms)] as const),
    ...ways.map(({ kind, spellings }) => [kind, told(spellings)] as const),
  ]);
  return { term, aliases, isAlias, forms };
}
