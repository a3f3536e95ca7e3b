import type { TeamRow } from '../../src/people/index.ts';
import type { Department } from '../../src/replies/departments.ts';
import type { FormState } from '../form.ts';
import { Entries, Entry } from './entries.tsx';
import { Choice, Line } from './fields.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

interface DepartmentsProps {
  frame: SettingsFrame;
  form: FormState;
  entries: readonly Department[];
  teams: readonly Pick<TeamRow, 'id' | 'name'>[];
}

/** Where a private matter can be handed to. */
export const DepartmentsPage = ({ frame, form, entries, teams }: DepartmentsProps) => (
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
      <Fields frame={frame} form={form} teams={teams} />
    </Entries>
  </Settings>
);

export const DepartmentPage = ({
  frame,
  form,
  id,
  teams,
}: Omit<DepartmentsProps, 'entries'> & { id: number }) => (
  <Settings frame={frame} page="settings.departments">
    <Entry view={frame.view} action={`/departments/${id}`}>
      <Fields frame={frame} form={form} teams={teams} />
    </Entry>
  </Settings>
);

const Fields = ({ frame: { view }, form, teams }: Omit<DepartmentsProps, 'entries'>) => (
  <div class="fields">
    <Line
      view={view}
      form={form}
      name="name"
      label="settings.name"
      hint={view.t('settings.departments.name_hint')}
    />
    <Line view={view} form={form} name="email" label="settings.email" inputmode="email" />
    {teams.length > 0 && (
      <Choice
        view={view}
        form={form}
        name="teamId"
        label="team.department"
        hint={view.t('team.department.hint')}
        options={[
          { value: '', label: view.t('team.department.none') },
          ...teams.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
    )}
  </div>
);
