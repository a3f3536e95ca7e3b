import type { MessageKey } from '../../src/i18n/index.ts';
import type { ViewContext } from '../context.ts';
import type { FormState } from '../form.ts';
import { Choice } from '../settings/fields.tsx';
import { countryName } from './countries.ts';

/** One of the countries whose law is known; `more` is said behind its name. */
export const CountryChoice = ({
  view,
  form,
  label,
  countries,
  more,
}: {
  view: ViewContext;
  form: FormState;
  label: MessageKey;
  countries: readonly string[];
  more?: (code: string) => string;
}) => (
  <Choice
    view={view}
    form={form}
    name="country"
    label={label}
    options={countries.map((code) => ({
      value: code,
      label: more ? `${countryName(view, code)} · ${more(code)}` : countryName(view, code),
    }))}
  />
);
