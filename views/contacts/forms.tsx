import type { ViewContext } from '../context.ts';
import type { Colleague } from '../desk.ts';
import type { FormState } from '../form.ts';
import { Button } from '../parts/button.tsx';
import { Field, SelectField, TextField } from '../parts/field.tsx';
import { languageNames } from './bits.tsx';

interface FormProps {
  view: ViewContext;
  id: number;
  form: FormState;
}

const wrong = ({ view, form }: FormProps, field: string): string | undefined => {
  const error = form.errors[field];
  return error && view.t.problem(error);
};

/** What a colleague may say of a person: name, who looks after them, language and form of address. */
export function FactsForm(props: FormProps & { colleagues: readonly Colleague[] }) {
  const { view, id, form, colleagues } = props;
  const { t } = view;
  const { values } = form;
  return (
    <form class="form stacked" method="post" action={`/contacts/${id}`}>
      <Field name="name" label={t('contacts.name')} value={values.name ?? ''} error={wrong(props, 'name')} />
      <SelectField
        name="ownerId"
        label={t('contacts.owner')}
        value={values.ownerId ?? ''}
        error={wrong(props, 'ownerId')}
        options={[
          { value: '', label: t('contacts.owner.none') },
          ...colleagues.map((one) => ({ value: String(one.id), label: one.name })),
        ]}
      />
      <SelectField
        name="language"
        label={t('contacts.language')}
        value={values.language ?? ''}
        error={wrong(props, 'language')}
        options={[{ value: '', label: t('contacts.language.any') }, ...languageNames(view)]}
      />
      <SelectField
        name="addressForm"
        label={t('contacts.form')}
        value={values.addressForm ?? ''}
        error={wrong(props, 'addressForm')}
        options={[
          { value: '', label: t('contacts.form.any') },
          { value: 'formal', label: t('contacts.form.formal') },
          { value: 'informal', label: t('contacts.form.informal') },
        ]}
      />
      <Button>{t('contacts.save')}</Button>
    </form>
  );
}

/** Something to remember of a person, or what was said on the phone. */
export function NoteForm(props: FormProps) {
  const { view, id, form } = props;
  const { t } = view;
  return (
    <form class="form noting" method="post" action={`/contacts/${id}/notes`}>
      <TextField
        name="text"
        label={t('contacts.note.text')}
        rows={2}
        value={form.values.text ?? ''}
        error={wrong(props, 'text')}
      />
      <div class="side-by-side">
        <SelectField
          name="kind"
          label={t('contacts.note.kind')}
          value={form.values.kind ?? 'note'}
          options={(['note', 'call'] as const).map((kind) => ({
            value: kind,
            label: t(`contacts.note.${kind}`),
          }))}
        />
        <Button icon="sticky-note">{t('contacts.note.add')}</Button>
      </div>
    </form>
  );
}
