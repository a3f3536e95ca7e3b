import type { SessionRow, User } from '../../src/people/index.ts';
import type { ViewContext } from '../context.ts';
import { emptyForm, type FormState } from '../form.ts';
import { Layout } from '../layout.tsx';
import { Time } from '../parts/bits.tsx';
import { Notice, PageHead } from '../parts/blocks.tsx';
import { Button, ButtonLink, PostButton } from '../parts/button.tsx';
import { browserName } from './browser-name.ts';
import { Choice, Language, Password, Text } from './fields.tsx';
import { peopleLinks } from './links.ts';
import { NoticeChoices, type NoticeChoicesProps } from './notices.tsx';
import { type SignatureChoice, SignatureStyles } from './signature.tsx';

export interface AccountProps {
  view: ViewContext;
  me: User & { sessionId: number };
  sessions: readonly SessionRow[];
  minPassword: number;
  managesUsers: boolean;
  /** what was just done */
  done?: 'saved' | 'password';
  /** how they sign, by kind of channel */
  signatures: readonly SignatureChoice[];
  profileForm?: FormState;
  signatureForm?: FormState;
  passwordForm?: FormState;
  notices: NoticeChoicesProps;
}

const THEMES = ['system', 'light', 'dark'] as const;
const ORDERS = ['due', 'oldest', 'newest', 'urgency'] as const;

/** Everything one sets for oneself. */
export function AccountPage(props: AccountProps) {
  const { view, me, done, managesUsers } = props;
  const { t } = view;
  return (
    <Layout view={view} title={t('people.account.title')}>
      <PageHead title={t('people.account.title')} sub={me.email}>
        <ButtonLink href={peopleLinks.keys}>{t('keys.title')}</ButtonLink>
        {managesUsers && (
          <ButtonLink href={peopleLinks.users} icon="users">
            {t('people.account.people')}
          </ButtonLink>
        )}
        <PostButton action={peopleLinks.signOut}>{t('people.sign_out')}</PostButton>
      </PageHead>
      <div class="body-pad">
        {done && (
          <Notice kind="good">
            {t(done === 'saved' ? 'people.account.saved' : 'people.password.changed')}
          </Notice>
        )}
        <ProfileForm {...props} />
        <SignatureForm {...props} />
        <NoticeChoices {...props.notices} />
        <PasswordForm {...props} />
        <Sessions {...props} />
      </div>
    </Layout>
  );
}

function ProfileForm({ view, me, profileForm = emptyForm }: AccountProps) {
  const { t } = view;
  const props = { view, form: profileForm };
  return (
    <section class="part">
      <h2 class="sec">{t('people.account.profile')}</h2>
      <form class="form" method="post" action={peopleLinks.account}>
        <Text {...props} name="name" label="people.name" value={me.name} autocomplete="name" />
        <Text
          {...props}
          name="signature"
          label="people.account.signature"
          hint={t('people.account.signature.hint')}
          value={me.signature}
        />
        <div class="fields">
          <Language {...props} value={me.language} />
          <Choice
            {...props}
            name="theme"
            label="people.account.theme"
            options={THEMES.map((value) => ({ value, label: t(`people.account.theme.${value}`) }))}
            value={me.theme}
          />
          <Choice
            {...props}
            name="queueOrder"
            label="people.account.queue_order"
            options={ORDERS.map((value) => ({ value, label: t(`people.account.queue_order.${value}`) }))}
            value={me.queueOrder}
          />
        </div>
        <p class="go">
          <Button kind="primary">{t('people.account.save')}</Button>
        </p>
      </form>
    </section>
  );
}

function SignatureForm({ view, me, signatures, signatureForm = emptyForm }: AccountProps) {
  const { t } = view;
  return (
    <section class="part">
      <h2 class="sec">{t('signature.title')}</h2>
      <p class="hint">{t('signature.hint')}</p>
      <form class="form" method="post" action={peopleLinks.accountSignature}>
        <Text
          view={view}
          form={signatureForm}
          name="phone"
          label="signature.phone"
          hint={t('signature.phone.hint')}
          value={me.phone}
          autocomplete="tel"
          required={false}
        />
        <SignatureStyles view={view} choices={signatures} />
        <p class="go">
          <Button>{t('people.account.save')}</Button>
        </p>
      </form>
    </section>
  );
}

function PasswordForm({ view, me, minPassword, passwordForm = emptyForm }: AccountProps) {
  const props = { view, form: passwordForm };
  return (
    <section class="part">
      <h2 class="sec">{view.t('people.password')}</h2>
      <form class="form" method="post" action={peopleLinks.accountPassword}>
        <input type="hidden" name="username" value={me.email} autocomplete="username" />
        <Password {...props} name="currentPassword" label="people.password.current" />
        <Password {...props} label="people.password.new" fresh={{ min: minPassword }} />
        <p class="go">
          <Button>{view.t('people.password.change')}</Button>
        </p>
      </form>
    </section>
  );
}

function Sessions({ view, me, sessions }: AccountProps) {
  const { t } = view;
  return (
    <section class="part">
      <h2 class="sec">
        {t('people.sessions.title')}
        {sessions.length > 1 && (
          <span class="r">
            <PostButton action={peopleLinks.endOtherSessions} small>
              {t('people.sessions.end_others')}
            </PostButton>
          </span>
        )}
      </h2>
      <table class="list">
        <tbody>
          {sessions.map((session) => (
            <tr>
              <td>
                <b>{browserName(session.userAgent) ?? t('people.sessions.unknown')}</b>
                {session.id === me.sessionId && <small>{t('people.sessions.here')}</small>}
              </td>
              <td>
                {t('people.sessions.used')} <Time view={view} at={session.lastUsedAt} />
              </td>
              <td class="n">
                {session.id !== me.sessionId && (
                  <PostButton action={peopleLinks.endSession(session.id)} small>
                    {t('people.sessions.end')}
                  </PostButton>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
