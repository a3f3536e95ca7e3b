import { LANGS, type MessageKey } from '../../src/i18n/index.ts';
import type { ViewContext } from '../context.ts';
import type { FormState } from '../form.ts';
import { Field, SelectField } from '../parts/field.tsx';

/** What every field of a form needs: the words, and what was typed last time with what was wrong. */
export interface FormProps {
  view: ViewContext;
  form: FormState;
}

const wrong = ({ view, form }: FormProps, name: string) => {
  const error = form.errors[name];
  return error && view.t.problem(error);
};

interface TextProps extends FormProps {
  name: string;
  label: MessageKey;
  hint?: string;
  /** what stands there before anything was typed */
  value?: string;
  type?: 'text' | 'email';
  autocomplete?: string;
  autofocus?: boolean;
  required?: boolean;
}

/** A line of text that keeps what was typed. */
export const Text = ({ view, form, name, label, hint, value, ...rest }: TextProps) => (
  <Field
    name={name}
    label={view.t(label)}
    hint={hint}
    error={wrong({ view, form }, name)}
    value={form.values[name] ?? value}
    required
    {...rest}
  />
);

interface PasswordProps extends FormProps {
  name?: string;
  label?: MessageKey;
  /** a new one shows its rule; the browser offers to make one up */
  fresh?: { min: number };
}

/** A password is never written back into the page. */
export const Password = ({
  view,
  form,
  name = 'password',
  label = 'people.password',
  fresh,
}: PasswordProps) => (
  <Field
    type="password"
    name={name}
    label={view.t(label)}
    hint={fresh && view.t('people.password.hint', { n: fresh.min })}
    error={wrong({ view, form }, name)}
    autocomplete={fresh ? 'new-password' : 'current-password'}
    minlength={fresh?.min}
    required
  />
);

interface ChoiceProps extends FormProps {
  name: string;
  label: MessageKey;
  hint?: string;
  options: readonly { value: string; label: string }[];
  value?: string;
}

/** One of a few. */
export const Choice = ({ view, form, name, label, hint, options, value }: ChoiceProps) => (
  <SelectField
    name={name}
    label={view.t(label)}
    hint={hint}
    error={wrong({ view, form }, name)}
    options={options}
    value={form.values[name] ?? value}
  />
);

/** The language of the screens, each called by its own name. */
export const Language = ({ view, form, value }: FormProps & { value?: string }) => (
  <Choice
    view={view}
    form={form}
    name="language"
    label="people.language"
    options={LANGS.map((lang) => ({ value: lang, label: view.t(`people.language.${lang}`) }))}
    value={value ?? view.lang}
  />
);
