import type { ViewContext } from '../context.ts';
import { Bare } from '../layout.tsx';
import { Button } from '../parts/button.tsx';
import { Choice, type FormProps, Language, Password, Text } from './fields.tsx';
import { peopleLinks } from './links.ts';

interface SetupProps extends FormProps {
  token: string;
  minPassword: number;
  timeZones: readonly string[];
}

/** The very first page of a new house: the first account. */
export function SetupPage({ view, form, token, minPassword, timeZones }: SetupProps) {
  const { t } = view;
  const props = { view, form };
  return (
    <Bare view={view} title={t('people.setup.title')}>
      <h1>{t('people.setup.title')}</h1>
      <p>{t('people.setup.intro')}</p>
      <form class="form" method="post" action={peopleLinks.setup(token)}>
        <Text {...props} name="name" label="people.name" autocomplete="name" autofocus />
        <Text {...props} name="email" label="people.email" type="email" autocomplete="username" />
        <Password {...props} fresh={{ min: minPassword }} />
        <Text
          {...props}
          name="shop"
          label="people.setup.shop"
          hint={t('people.setup.shop.hint')}
          autocomplete="organization"
        />
        <div class="fields">
          <Language {...props} />
          <Choice
            {...props}
            name="timeZone"
            label="people.setup.time_zone"
            options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
            value={view.timeZone}
          />
        </div>
        <p class="go">
          <Button kind="primary">{t('people.setup.button')}</Button>
        </p>
      </form>
    </Bare>
  );
}

/** Nobody has an account yet, and whoever asks has no link either. */
export const SetupClosedPage = ({ view }: { view: ViewContext }) => (
  <Bare view={view} title={view.t('people.setup.closed.title')}>
    <h1>{view.t('people.setup.closed.title')}</h1>
    <p>{view.t('people.setup.closed.text')}</p>
  </Bare>
);
