import type { TeamRow } from '../../src/people/index.ts';
import type { ViewContext } from '../context.ts';
import { cameBack, emptyForm, type FormState } from '../form.ts';
import { Button, PostButton } from '../parts/button.tsx';
import { Text } from './fields.tsx';
import { peopleLinks } from './links.ts';

interface TeamsProps {
  view: ViewContext;
  teams: readonly TeamRow[];
  teamForm?: FormState;
}

/** The teams: what each owns, new names, a new one. */
export function Teams({ view, teams, teamForm = emptyForm }: TeamsProps) {
  const { t } = view;
  return (
    <section class="part">
      <h2 class="sec">{t('people.teams.title')}</h2>
      <p class="lead">{t('people.teams.lead')}</p>
      {teams.length > 0 && (
        <table class="list">
          <tbody>
            {teams.map((team) => (
              <tr>
                <td>
                  <Rename view={view} team={team} />
                </td>
                <td>
                  {t('people.teams.members', { n: team.members })},{' '}
                  {t('people.teams.sources', { n: team.sources })}
                </td>
                <td class="n">
                  <PostButton action={peopleLinks.team(team.id, 'remove')} small kind="danger">
                    {t('people.team.remove')}
                  </PostButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <form class="form" method="post" action={peopleLinks.teams}>
        <Text view={view} form={teamForm} name="name" label="people.team.name" autocomplete="off" />
        <p class="go">
          <Button>{t('people.team.create')}</Button>
        </p>
      </form>
    </section>
  );
}

function Rename({ view, team }: Pick<TeamsProps, 'view'> & { team: TeamRow }) {
  const action = peopleLinks.team(team.id, 'name');
  const { values, errors } = cameBack(view, action) ?? emptyForm;
  return (
    <form class="go" method="post" action={action}>
      <input
        name="name"
        value={values.name ?? team.name}
        aria-label={view.t('people.team.name')}
        aria-invalid={errors.name ? 'true' : undefined}
        required
      />
      <Button small>{view.t('people.team.rename')}</Button>
      {errors.name && <p class="error">{view.t.problem(errors.name)}</p>}
    </form>
  );
}
