import type { CarriedForm } from '../../src/web/carried.ts';
import type { ViewContext } from '../context.ts';
import { emptyForm, type FormState } from '../form.ts';
import { Bare } from '../layout.tsx';
import { Notice } from '../parts/blocks.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Password, Text } from './fields.tsx';
import { peopleLinks } from './links.ts';

interface SignInProps {
  view: ViewContext;
  form?: FormState;
  /** where to go afterwards */
  next?: string;
  /** a form that came without a session: it waits here and is sent afterwards */
  carried?: CarriedForm | null;
}

export function SignInPage({ view, form = emptyForm, next, carried }: SignInProps) {
  const { t } = view;
  return (
    <Bare view={view} title={t('people.sign_in.title')}>
      <h1>{t('people.sign_in.title')}</h1>
      {carried && <Notice kind="warning">{t('people.sign_in.carried')}</Notice>}
      <form class="form" method="post" action={peopleLinks.session}>
        {next && <input type="hidden" name="next" value={next} />}
        {carried && <input type="hidden" name="carried" value={JSON.stringify(carried)} />}
        <Text
          view={view}
          form={form}
          name="email"
          label="people.email"
          type="email"
          autocomplete="username"
          autofocus
        />
        <Password view={view} form={form} />
        <p class="go">
          <Button kind="primary">{t('people.sign_in.button')}</Button>
          <ButtonLink kind="quiet" href={peopleLinks.forgotten}>
            {t('people.sign_in.forgotten')}
          </ButtonLink>
        </p>
      </form>
    </Bare>
  );
}

/** Shown before long texts only: short values are choices and ids, which tell a person nothing. */
const WORTH_SHOWING = 12;

/** After signing in: what was typed before, and a button that sends it on. */
export function ResumePage({ view, carried }: { view: ViewContext; carried: CarriedForm }) {
  const { t } = view;
  const texts = carried.fields.map(([, value]) => value).filter((value) => value.length >= WORTH_SHOWING);
  return (
    <Bare view={view} title={t('people.resume.title')}>
      <h1>{t('people.resume.title')}</h1>
      <p>{t('people.resume.text')}</p>
      {texts.map((text) => (
        <blockquote class="box kept">{text}</blockquote>
      ))}
      <form class="go" method="post" action={carried.path}>
        {carried.fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button kind="primary">{t('people.resume.button')}</Button>
        <ButtonLink kind="quiet" href="/">
          {t('people.resume.drop')}
        </ButtonLink>
      </form>
    </Bare>
  );
}

/** The end of signing in beside a page that is still open. */
export const SignedInPage = ({ view }: { view: ViewContext }) => (
  <Bare view={view} title={view.t('people.again.done')}>
    <h1>{view.t('people.again.done')}</h1>
    <p>{view.t('people.again.close')}</p>
  </Bare>
);
