import type { Child, JSX } from 'hono/jsx';
import { Icon } from './icon.tsx';

interface FieldText {
  name: string;
  /** the name, unless a page has several of that name; hint and error hang on it */
  id?: string;
  label: string;
  hint?: Child;
  error?: string;
}

const describedBy = ({ name, id = name, hint, error }: FieldText) =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

const Around = ({ name, id = name, label, hint, error, children }: FieldText & { children: Child }) => (
  <div class={`field${error ? ' wrong' : ''}`}>
    <label for={id}>{label}</label>
    {children}
    {hint && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {error && (
      <p class="error" id={`${id}-error`}>
        <Icon name="circle-alert" /> {error}
      </p>
    )}
  </div>
);

const aria = (text: FieldText) => ({
  id: text.id ?? text.name,
  name: text.name,
  'aria-describedby': describedBy(text),
  'aria-invalid': text.error ? ('true' as const) : undefined,
});

/** A line to type into, with its label, hint and error. */
export const Field = ({
  name,
  id,
  label,
  hint,
  error,
  ...rest
}: FieldText & JSX.IntrinsicElements['input']) => (
  <Around name={name} id={id} label={label} hint={hint} error={error}>
    <input type="text" {...aria({ name, id, label, hint, error })} {...rest} />
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

interface Option {
  value: string;
  label: string;
}

/** One of a few, or of many in groups that have names; `options` stand before the groups. */
export const SelectField = ({
  name,
  id,
  label,
  hint,
  error,
  options,
  groups = [],
  value,
}: FieldText & {
  options: readonly Option[];
  groups?: readonly { label: string; options: readonly Option[] }[];
  value?: string;
}) => (
  <Around name={name} id={id} label={label} hint={hint} error={error}>
    <select {...aria({ name, id, label, hint, error })}>
      <Options options={options} value={value} />
      {groups.map((group) => (
        <optgroup label={group.label}>
          <Options options={group.options} value={value} />
        </optgroup>
      ))}
    </select>
  </Around>
);

const Options = ({ options, value }: { options: readonly Option[]; value?: string }) => (
  <>
    {options.map((option) => (
      <option value={option.value} selected={option.value === value}>
        {option.label}
      </option>
    ))}
  </>
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
