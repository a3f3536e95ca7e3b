import type { Desk } from '../desk.ts';
import { cameBack, emptyForm } from '../form.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { isFiltered, type ListState, listQuery } from '../queue/state.ts';

/** Where a view is kept. */
export const SAVED_VIEWS = '/saved-views';

/** Keeps the list that is shown under a name; offered as soon as it is narrowed or ordered in its own way. */
export function SaveView({ desk: { view }, state }: { desk: Desk; state: ListState }) {
  const { t } = view;
  const { values, errors } = cameBack(view, SAVED_VIEWS) ?? emptyForm;
  if (!isFiltered(state) && state.order === null) return null;
  return (
    <form class="form filter save-view" method="post" action={SAVED_VIEWS}>
      <input type="hidden" name="list" value={listQuery({ ...state, saved: null })} />
      <Field
        name="name"
        id="save-view-name"
        label={t('shortcuts.save')}
        value={values.name}
        error={errors.name && t.problem(errors.name)}
        hint={t('shortcuts.save.hint')}
        maxlength={60}
        required
      />
      <p class="go">
        <Button small>{t('shortcuts.save.go')}</Button>
      </p>
    </form>
  );
}
