import { z } from 'zod';
import { MAX_EXCLUDE } from '../watches/exclude.ts';
import { MAX_FORMS, NO_TUNING, SCOPES, type TermTuning, type WatchTuning } from '../watches/tuning.ts';

/** More than any expression has room for. */
const MAX_TERMS = 400;
const MAX_ALIASES = 400;
const Text = z.string().max(MAX_EXCLUDE);
const Shape = z.object({
  languages: z.array(z.enum(SCOPES)).max(SCOPES.length),
  context: Text,
  terms: z
    .record(Text, z.object({ off: z.array(Text).max(MAX_FORMS), aliases: z.string().max(MAX_ALIASES) }))
    .refine((terms) => Object.keys(terms).length <= MAX_TERMS),
});

/** The fields of an editor that shows a watch as it is. */
export const tuningFields = ({ languages, context, terms }: WatchTuning): Record<string, string> => ({
  tuning: JSON.stringify({ languages, context, terms }),
  languages: (languages.length === 0 ? SCOPES : languages).join(','),
  context,
});

/**
 * What a posted editor says: the whole as it was when the page was made, and over it whatever was shown of it and
 * changed since. Undefined where the form had nothing of the kind, and so nothing is to change.
 * @param values fields with several values have them with commas between
 */
export function tuningIn(values: Record<string, string>): WatchTuning | undefined {
  if (values.tuning === undefined) return undefined;
  const before = parsed(values.tuning);
  const terms = new Map(Object.entries(before.terms));
  for (let i = 0; i < MAX_TERMS; i += 1) {
    const key = values[`term.${i}`];
    if (!key) break;
    const term = termIn(values, i, terms.get(key));
    if (term.off.length > 0 || term.aliases.trim() !== '') terms.set(key, term);
    else terms.delete(key);
  }
  const ticked = listOf(values.languages);
  const languages = SCOPES.filter((scope) => ticked.includes(scope));
  const { context = '' } = values;
  const all = languages.length === SCOPES.length;
  const tuning = {
    languages: all ? [] : languages,
    context: context.trim(),
    terms: Object.fromEntries(terms),
  };
  return Shape.safeParse(tuning).data ?? before;
}

function termIn(values: Record<string, string>, i: number, before: TermTuning | undefined): TermTuning {
  const shown = listOf(values[`forms.${i}`]);
  const on = listOf(values[`on.${i}`]);
  const hidden = (before?.off ?? []).filter((form) => !shown.includes(form));
  return {
    off: [...hidden, ...shown.filter((form) => !on.includes(form))],
    aliases: (values[`aliases.${i}`] ?? before?.aliases ?? '').slice(0, MAX_ALIASES),
  };
}

const listOf = (text = ''): string[] => text.split(',').filter((one) => one !== '');

function parsed(text: string): WatchTuning {
  try {
    return Shape.safeParse(JSON.parse(text)).data ?? NO_TUNING;
  } catch {
    return NO_TUNING;
  }
}
