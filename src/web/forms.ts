import type { Context } from 'hono';
import { z } from 'zod';
import { cameBack, emptyForm, type FormState } from '../../views/form.ts';
import type { MessageParams } from '../i18n/index.ts';
import { Problem, type ProblemKind } from '../lib/errors.ts';
import { cleanText } from '../lib/html.ts';
import type { Env } from './env.ts';

export type Submitted<R> =
  | { ok: true; result: R }
  | { ok: false; form: FormState; status: 401 | 409 | 410 | 422 | 429 };

/**
 * Reads a posted form and does the deed. Wrong fields and a Problem that names a field come back as the form to
 * show again; other Problems fly on. Only the fields of the shape are read, whatever else was posted.
 */
export async function submit<S extends z.ZodObject, R>(
  c: Context,
  shape: S,
  act: (value: z.infer<S>) => Promise<R>,
): Promise<Submitted<R>> {
  const raw = await readFields(c);
  const parsed = shape.safeParse(raw);
  const values = echoed(raw);
  if (!parsed.success) return { ok: false, form: { values, errors: fieldErrors(parsed.error) }, status: 422 };
  try {
    return { ok: true, result: await act(parsed.data) };
  } catch (error) {
    if (!(error instanceof Problem) || error.field === undefined) throw error;
    const { field, key, params } = error;
    return {
      ok: false,
      form: { values, errors: { [field]: { key, params } } },
      status: FIELD_STATUS[error.kind] ?? 422,
    };
  }
}

const FIELD_STATUS: Partial<Record<ProblemKind, 401 | 409 | 410 | 422 | 429>> = {
  unauthenticated: 401,
  conflict: 409,
  gone: 410,
  'too-many': 429,
};

/** For verbs of a button or two: the values, or a Problem with the sentence of the first wrong field. */
export async function readForm<S extends z.ZodObject>(c: Context, shape: S): Promise<z.infer<S>> {
  const parsed = shape.safeParse(await readFields(c));
  if (parsed.success) return parsed.data;
  const [field, { key, params }] = Object.entries(fieldErrors(parsed.error))[0]!;
  throw new Problem('invalid', key, { params, field });
}

/** What a form starts with: `values`, or what it held if it is the one that just came back. */
export const startForm = (
  { var: { view } }: Context<Env>,
  action: string,
  values: FormState['values'] = {},
): FormState => cameBack(view, action) ?? { ...emptyForm, values };

/** What was posted as it was typed, before anything is asked of it, to be shown again. */
export const typedIn = async (c: Context): Promise<FormState['values']> => echoed(await readFields(c));

/** Fields whose content is never written back into a page. */
export const isSecretField = (name: string): boolean => /password|secret|token/i.test(name);

type Fields = Record<string, string | string[]>;

/** Text fields of a posted form; a name that comes twice is a list. Files are not read here. */
async function readFields(c: Context): Promise<Fields> {
  let data: FormData;
  try {
    data = await c.req.formData();
  } catch (cause) {
    throw new Problem('invalid', 'problem.unreadable_form', { cause });
  }
  const fields: Fields = Object.create(null);
  for (const name of new Set(data.keys())) {
    const texts = data.getAll(name).filter((value) => typeof value === 'string');
    fields[name] = texts.length === 1 ? texts[0]! : texts;
  }
  return fields;
}

function echoed(fields: Fields): Record<string, string> {
  const texts = Object.entries(fields).filter(([name]) => !isSecretField(name));
  return Object.fromEntries(
    texts.map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  );
}

function fieldErrors(error: z.ZodError): FormState['errors'] {
  const errors: FormState['errors'] = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '');
    errors[field] ??= sentence(issue);
  }
  return errors;
}

/** A shape may bring its own message key; else the general sentence for this kind of fault. */
function sentence(issue: z.core.$ZodIssue): { key: string; params?: MessageParams } {
  if (/^[a-z_]+(\.[a-z_]+)+$/.test(issue.message)) return { key: issue.message };
  if (issue.code === 'too_big') {
    const key = issue.origin === 'string' ? 'problem.field.too_long' : 'problem.field.too_big';
    return { key, params: { n: Number(issue.maximum) } };
  }
  if (issue.code === 'invalid_format' && issue.format === 'email') return { key: 'problem.field.email' };
  if (issue.code === 'invalid_format' && issue.format === 'url') return { key: 'problem.field.url' };
  if (issue.code === 'invalid_value') return { key: 'problem.field.choice' };
  if (issue.code === 'too_small' && issue.origin === 'number') {
    return { key: 'problem.field.too_small', params: { n: Number(issue.minimum) } };
  }
  return {
    key:
      issue.code === 'too_small' || issue.code === 'invalid_type'
        ? 'problem.field.required'
        : 'problem.field.invalid',
  };
}

const DEFAULT_MAX = 200;
const MAX_EMAIL = 254;

/** One line of text, cleaned and trimmed, at least one letter. */
export const line = (max = DEFAULT_MAX) => optionalLine(max).pipe(z.string().min(1));

/** One line of text that may be empty or missing. */
export const optionalLine = (max = DEFAULT_MAX) =>
  z
    .string()
    .default('')
    .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max));

/** Text of several lines that may be empty; line ends become `\n`. */
export const lines = (max: number) =>
  z
    .string()
    .default('')
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(max));

/** Text that somebody is still typing: cleaned for the database, its ends left as they are. */
export const halfTyped = (max: number) =>
  z.string().default('').transform(cleanText).pipe(z.string().max(max));

/** An e-mail address, trimmed. */
export const email = () => line(MAX_EMAIL).pipe(z.email());

/** A password as it was typed; its rules belong to the people room. */
export const password = () => z.string().min(1).max(1000);

/** A tick box. */
export const ticked = () =>
  z
    .string()
    .optional()
    .transform((value) => value !== undefined);

/** A row's key chosen in a form. */
export const key = () =>
  z
    .string()
    .regex(/^[1-9]\d{0,14}$/, 'problem.field.choice')
    .transform(Number);

/** A row's key or nothing ("none of them" has an empty value). */
export const optionalKey = () => z.union([z.literal('').transform(() => null), key()]).default(null);

/** Any number of ticked keys. */
export const keys = () =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(key()),
  );

/** Any number of ticked values of a list. */
export const someOf = <V extends string>(values: readonly V[]) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.enum(values as readonly [V, ...V[]])),
  );
