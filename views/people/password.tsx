import type { ViewContext } from '../context.ts';
import { Bare } from '../layout.tsx';
import { Notice } from '../parts/blocks.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { type FormProps, Password, Text } from './fields.tsx';
import { peopleLinks } from './links.ts';

const BackToSignIn = ({ view }: { view: ViewContext }) => (
  <ButtonLink kind="quiet" href={peopleLinks.signIn}>
    {view.t('people.forgotten.back')}
  </ButtonLink>
);

/** Asks for the e-mail; where no mail can be sent it says who can help instead. */
export function ForgottenPage({ view, form, canMail }: FormProps & { canMail: boolean }) {
  const { t } = view;
  return (
    <Bare view={view} title={t('people.forgotten.title')}>
      <h1>{t('people.forgotten.title')}</h1>
      {canMail ? (
        <form class="form" method="post" action={peopleLinks.forgotten}>
          <p>{t('people.forgotten.text')}</p>
          <Text
            view={view}
            form={form}
            name="email"
            label="people.email"
            type="email"
            autocomplete="username"
            autofocus
          />
          <p class="go">
            <Button kind="primary">{t('people.forgotten.button')}</Button>
            <BackToSignIn view={view} />
          </p>
        </form>
      ) : (
        <>
          <Notice>{t('people.forgotten.no_mail')}</Notice>
          <p>
            <BackToSignIn view={view} />
          </p>
        </>
      )}
    </Bare>
  );
}

/** The same whether such a person exists or not. */
export const ForgottenSentPage = ({ view, email }: { view: ViewContext; email: string }) => (
  <Bare view={view} title={view.t('people.forgotten.sent.title')}>
    <h1>{view.t('people.forgotten.sent.title')}</h1>
    <p>{view.t('people.forgotten.sent.text', { email })}</p>
    <p>
      <BackToSignIn view={view} />
    </p>
  </Bare>
);

export function ResetPage({
  view,
  form,
  token,
  minPassword,
}: FormProps & { token: string; minPassword: number }) {
  const { t } = view;
  return (
    <Bare view={view} title={t('people.reset.title')}>
      <h1>{t('people.reset.title')}</h1>
      <form class="form" method="post" action={peopleLinks.password(token)}>
        <Password view={view} form={form} label="people.password.new" fresh={{ min: minPassword }} />
        <p class="go">
          <Button kind="primary">{t('people.reset.button')}</Button>
        </p>
      </form>
    </Bare>
  );
}
