import type { Child, JSX } from 'hono/jsx';
import type { MessageKey } from '../../src/i18n/index.ts';
import type { ViewContext } from '../context.ts';
import type { FormState } from '../form.ts';
import { Field, SelectField, TextField } from '../parts/field.tsx';

interface Of {
  view: ViewContext;
  form: FormState;
  name: string;
  label: MessageKey;
  hint?: Child;
}

const shared = ({ view, form, name, label, hint }: Of) => {
  const error = form.errors[name];
  return {
    name,
    label: view.t(label),
    hint,
    error: error && view.t.problem(error),
    value: form.values[name],
  };
};

/** A line that keeps what was typed. */
export const Line = ({
  view,
  form,
  name,
  label,
  hint,
  ...rest
}: Of & Omit<JSX.IntrinsicElements['input'], 'form'>) => (
  <Field {...shared({ view, form, name, label, hint })} {...rest} />
);

/** Several lines that keep what was typed; `code` is for machines: no spelling, letters of one width. */
export const Lines = ({
  view,
  form,
  name,
  label,
  hint,
  rows,
  code,
}: Of & { rows?: number; code?: boolean }) => (
  <TextField
    {...shared({ view, form, name, label, hint })}
    rows={rows}
    {...(code ? { class: 'code', spellcheck: false } : {})}
  />
);

/** One of a few, the chosen one kept. */
export const Choice = ({
  view,
  form,
  name,
  label,
  hint,
  options,
}: Of & { options: readonly { value: string; label: string }[] }) => (
  <SelectField {...shared({ view, form, name, label, hint })} options={options} />
);
