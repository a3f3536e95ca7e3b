import { Bare } from '../layout.tsx';
import { Button } from '../parts/button.tsx';
import { type FormProps, Language, Password, Text } from './fields.tsx';
import { peopleLinks } from './links.ts';

interface InvitationProps extends FormProps {
  token: string;
  /** whom the invitation is for; it cannot be changed */
  email: string;
  minPassword: number;
}

/** The invited person makes their account. */
export function InvitationPage({ view, form, token, email, minPassword }: InvitationProps) {
  const { t } = view;
  const props = { view, form };
  return (
    <Bare view={view} title={t('people.accept.title')}>
      <h1>{t('people.accept.title')}</h1>
      <p>{t('people.accept.text', { email })}</p>
      <form class="form" method="post" action={peopleLinks.invitation(token)}>
        <input type="hidden" name="username" value={email} autocomplete="username" />
        <Text {...props} name="name" label="people.name" autocomplete="name" autofocus />
        <Password {...props} fresh={{ min: minPassword }} />
        <Language {...props} />
        <p class="go">
          <Button kind="primary">{t('people.accept.button')}</Button>
        </p>
      </form>
    </Bare>
  );
}
