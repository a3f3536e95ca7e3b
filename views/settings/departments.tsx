import type { Department } from '../../src/replies/departments.ts';
import type { FormState } from '../form.ts';
import { Entries, Entry } from './entries.tsx';
import { Line } from './fields.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

interface DepartmentsProps {
  frame: SettingsFrame;
  form: FormState;
  entries: readonly Department[];
}

/** Where a private matter can be handed to. */
export const DepartmentsPage = ({ frame, form, entries }: DepartmentsProps) => (
  <Settings frame={frame} page="settings.departments">
    <Entries
      view={frame.view}
      entries={entries}
      path="/departments"
      head={({ name, email }) => ({ name, more: email })}
      words={{
        none: frame.view.t('settings.departments.none'),
        add: frame.view.t('settings.departments.add'),
      }}
    >
      <Fields frame={frame} form={form} />
    </Entries>
  </Settings>
);

export const DepartmentPage = ({ frame, form, id }: Omit<DepartmentsProps, 'entries'> & { id: number }) => (
  <Settings frame={frame} page="settings.departments">
    <Entry view={frame.view} action={`/departments/${id}`}>
      <Fields frame={frame} form={form} />
    </Entry>
  </Settings>
);

const Fields = ({ frame: { view }, form }: Omit<DepartmentsProps, 'entries'>) => (
  <div class="fields">
    <Line
      view={view}
      form={form}
      name="name"
      label="settings.name"
      hint={view.t('settings.departments.name_hint')}
    />
    <Line view={view} form={form} name="email" label="settings.email" inputmode="email" />
  </div>
);
