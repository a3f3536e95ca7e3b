import type { ViewContext } from '../context.ts';
import type { FormState } from '../form.ts';
import { SelectField } from '../parts/field.tsx';

/** With whom somebody may share what they keep. */
export interface Circles {
  teams: readonly { id: number; name: string }[];
  /** with everyone, too */
  all: boolean;
}

/** As it stands in a form: `me`, `team:3`, `all`. */
export const audienceValue = ({ audience, teamId }: { audience: string; teamId: number | null }): string =>
  teamId === null ? audience : `team:${teamId}`;

/** Whose a view or a macro is: mine, one of my teams', everyone's. */
export function AudienceField({
  view,
  circles,
  id = 'audience',
  value = 'me',
  error,
}: {
  view: ViewContext;
  circles: Circles;
  id?: string;
  value?: string;
  error?: FormState['errors'][string];
}) {
  const { t } = view;
  return (
    <SelectField
      name="audience"
      id={id}
      label={t('shortcuts.audience')}
      value={value}
      error={error && t.problem(error)}
      options={[
        { value: 'me', label: t('shortcuts.audience.me') },
        ...circles.teams.map((team) => ({ value: `team:${team.id}`, label: team.name })),
        ...(circles.all ? [{ value: 'all', label: t('shortcuts.audience.all') }] : []),
      ]}
    />
  );
}
