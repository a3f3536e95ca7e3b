import { Problem } from '../lib/errors.ts';

/** What a template may speak of; shown to people with i18n `template.variable.<name>`. */
export const VARIABLES = [
  'greeting',
  'customer',
  'shop',
  'agent',
  'source',
  'order',
  'order_link',
  'mention_link',
  'today',
  'tomorrow',
  'back_by',
] as const;
type Variable = (typeof VARIABLES)[number];
export type TemplateValues = Partial<Record<Variable, string>>;

const PLACE = /\{\{\s*([\p{L}\p{N}_ -]{0,60}?)\s*\}\}/gu;
/** An opening pair of braces is never meant for the customer, also when the closing one got lost. */
const OPEN = /\{\{[^{}\n]{0,60}\}{0,2}/g;

/** Puts values in; what has none stays as it is and is named in `unresolved`. Values are text, never filled again. */
export function fillTemplate(body: string, values: TemplateValues): { text: string; unresolved: string[] } {
  const unresolved = new Set<string>();
  const text = body.replace(PLACE, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name as Variable]?.trim() : undefined;
    if (value) return value;
    unresolved.add(name);
    return whole;
  });
  return { text, unresolved: [...unresolved] };
}

/** In a template, a name in single braces is a variable that somebody mistyped, or one of another program's. */
const SINGLE = /(?<!\{)\{ ?\p{L}[\p{L}\p{N}_ -]{0,60}\}(?!\})/gu;

/** What still waits to be filled in. */
export const unresolvedIn = (text: string): string[] => [...new Set(text.match(OPEN) ?? [])];

/** The one gate that every text passes before it leaves: Problem `reply.error.unresolved` {names}. */
export function refuseUnresolved(text: string, field = 'text'): void {
  const names = unresolvedIn(text);
  if (names.length === 0) return;
  throw new Problem('invalid', 'reply.error.unresolved', { field, params: { names: names.join(', ') } });
}

/** Variables of a template that nothing will ever fill, as they stand there. */
export function unknownVariables(body: string): string[] {
  const places = [...body.matchAll(PLACE)].filter(([, name]) => !VARIABLES.some((known) => known === name));
  return [...new Set([...places.map(([whole]) => whole), ...(body.match(SINGLE) ?? [])])];
}
