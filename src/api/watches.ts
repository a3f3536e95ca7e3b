import { z } from 'zod';
import { switchForms } from '../flow/watching.ts';
import { parseWatch } from '../watches/grammar.ts';
import { type ShownTerm, shownTerms } from '../watches/shown-forms.ts';
import { watchById } from '../watches/store.ts';
import { MAX_FORMS, MAX_TERM, type WatchTuning } from '../watches/tuning.ts';
import { endpoint } from './endpoint.ts';
import { key, rowKey } from './shapes.ts';

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

const shared = { act: 'manage-watches', tag: 'watches' } as const;

/** What a watch looks for, form by form, as its editor shows it. */
export const watchEndpoints = [
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
