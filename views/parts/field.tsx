import type { Child, JSX } from 'hono/jsx';
import { Icon } from './icon.tsx';

interface FieldText {
  /** also the id; hint and error hang on it */
  name: string;
  label: string;
  hint?: Child;
  error?: string;
}

const describedBy = ({ name, hint, error }: FieldText) =>
  [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined;

const Around = ({ name, label, hint, error, children }: FieldText & { children: Child }) => (
  <div class={`field${error ? ' wrong' : ''}`}>
    <label for={name}>{label}</label>
    {children}
    {hint && (
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
    {error && (
      <p class="error" id={`${name}-error`}>
        <Icon name="circle-alert" /> {error}
      </p>
    )}
  </div>
);

const aria = (text: FieldText) => ({
  id: text.name,
  name: text.name,
  'aria-describedby': describedBy(text),
  'aria-invalid': text.error ? ('true' as const) : undefined,
});

/** A line to type into, with its label, hint and error. */
export const Field = ({ name, label, hint, error, ...rest }: FieldText & JSX.IntrinsicElements['input']) => (
  <Around name={name} label={label} hint={hint} error={error}>
    <input type="text" {...aria({ name, label, hint, error })} {...rest} />
  </Around>
);

/** Several lines; `value` is the text. */
export const TextField = ({
  name,
  label,
  hint,
  error,
  value,
  ...rest
}: FieldText & JSX.IntrinsicElements['textarea'] & { value?: string }) => (
  <Around name={name} label={label} hint={hint} error={error}>
    <textarea rows={4} {...aria({ name, label, hint, error })} {...rest}>
      {value}
    </textarea>
  </Around>
);

/** One of a few. */
export const SelectField = ({
  name,
  label,
  hint,
  error,
  options,
  value,
}: FieldText & { options: readonly { value: string; label: string }[]; value?: string }) => (
  <Around name={name} label={label} hint={hint} error={error}>
    <select {...aria({ name, label, hint, error })}>
      {options.map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  </Around>
);

/** A tick box or a radio with its words beside it. */
export const Check = ({
  label,
  hint,
  ...rest
}: { label: string; hint?: Child; name: string } & JSX.IntrinsicElements['input']) => (
  <label class="check">
    <input type="checkbox" {...rest} />
    <span>
      {label}
      {hint && <small>{hint}</small>}
    </span>
  </label>
);
