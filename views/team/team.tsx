import { formats } from '../../src/i18n/index.ts';
import type { Load, TeamLoad } from '../../src/reports/load.ts';
import type { ViewContext } from '../context.ts';
import { Layout } from '../layout.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { PageHead } from '../parts/blocks.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { Live } from '../parts/live.tsx';

interface Props {
  view: ViewContext;
  load: TeamLoad;
  /** may say how people work and how work is given */
  mayManage: boolean;
}

/** Who is here, who has how much, and what nobody has. */
export function TeamPage({ lastEventId, ...props }: Props & { lastEventId: number }) {
  const { view, mayManage } = props;
  const { t } = view;
  return (
    <Layout view={view} title={t('team.title')}>
      <PageHead title={t('team.title')}>
        <Live view={view} url={`/live?after=${lastEventId}`} />
        {mayManage && <ButtonLink href="/settings/assignment">{t('team.rules')}</ButtonLink>}
      </PageHead>
      <LoadBoard {...props} />
    </Layout>
  );
}

/**
 * The board itself. It asks for itself anew with the numbers of the queue, when somebody comes or leaves, and once a
 * minute: promises run out and people fall silent by time alone.
 */
export function LoadBoard({ view, load, mayManage }: Props) {
  const { t } = view;
  const { people, unassigned } = load;
  return (
    <div
      class="body-pad"
      id="load"
      hx-get="/team"
      hx-trigger="counts from:document, presences from:document, every 60s"
      hx-swap="outerMorph"
      hx-sync="this:replace"
    >
      <p class="sub">{t('team.sub', { n: unassigned })}</p>
      <section class="table-wrap" tabindex={0} aria-label={t('team.title')}>
        <table class="load">
          <thead>
            <tr>
              <th scope="col">{t('team.person')}</th>
              <th scope="col">{t('team.presence')}</th>
              <th scope="col" class="num">
                {t('team.open')}
              </th>
              <th scope="col" class="num">
                {t('team.overdue')}
              </th>
              <th scope="col" class="num">
                {t('team.claimed')}
              </th>
              <th scope="col" class="num">
                {t('team.skipped')}
              </th>
              {mayManage && (
                <th scope="col">
                  <span class="vh">{t('team.work')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <Person view={view} person={person} mayManage={mayManage} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Person({ view, person, mayManage }: { view: ViewContext; person: Load; mayManage: boolean }) {
  const { t } = view;
  const { id, name, open, overdue, claimed, skipped, capacity } = person;
  const format = formats(view.lang, view.timeZone);
  return (
    <tr id={`u${id}`}>
      <th scope="row">
        <Avatar name={name} id={String(id)} size="xs" /> {name}
      </th>
      <td class={person.available ? 'present' : undefined}>{t(`team.state.${presenceOf(person)}`)}</td>
      <td class="num">{t('team.of', { n: format.number(open), max: format.number(capacity) })}</td>
      <td class={`num${overdue > 0 ? ' late' : ''}`}>{format.number(overdue)}</td>
      <td class="num">{format.number(claimed)}</td>
      <td class="num">{format.number(skipped)}</td>
      {mayManage && (
        <td>
          <ButtonLink small href={`/team/${id}`} aria-label={t('team.work.of', { name })}>
            {t('team.work')}
          </ButtonLink>
        </td>
      )}
    </tr>
  );
}

/** What is so counts before what was said. */
function presenceOf({ presence, silent, onShift }: Load) {
  if (presence !== 'working') return presence;
  if (!onShift) return 'off_shift';
  return silent ? 'silent' : 'working';
}
