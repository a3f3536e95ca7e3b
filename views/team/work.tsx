import type { ViewContext } from '../context.ts';
import type { FormState } from '../form.ts';
import { Layout } from '../layout.tsx';
import { PageHead } from '../parts/blocks.tsx';
import { Button } from '../parts/button.tsx';
import { Line } from '../settings/fields.tsx';

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** How somebody works: when, how much at once, in which languages, with what they know. */
export function WorkPage({
  view,
  person,
  form,
}: {
  view: ViewContext;
  person: { id: number; name: string };
  form: FormState;
}) {
  const { t } = view;
  const of = { view, form };
  return (
    <Layout view={view} title={person.name}>
      <PageHead
        title={person.name}
        sub={t('team.work.sub')}
        crumbs={[{ href: '/team', label: t('team.title') }]}
      />
      <div class="body-pad">
        <form class="form" method="post" action={`/team/${person.id}`}>
          <Line
            {...of}
            name="capacity"
            label="team.capacity"
            hint={t('team.capacity.hint')}
            inputmode="numeric"
          />
          <Line {...of} name="languages" label="team.languages" hint={t('team.languages.hint')} />
          <Line {...of} name="skills" label="team.skills" hint={t('team.skills.hint')} />
          <fieldset class="form">
            <legend>{t('team.plan')}</legend>
            <p class="hint">{t('team.plan.hint')}</p>
            {WEEKDAYS.map((day) => (
              <Line {...of} name={`day${day}`} label={`team.day.${day}`} />
            ))}
          </fieldset>
          <p class="go">
            <Button kind="primary">{t('settings.save')}</Button>
          </p>
        </form>
      </div>
    </Layout>
  );
}
