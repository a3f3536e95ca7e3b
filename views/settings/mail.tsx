import type { ViewContext } from '../context.ts';
import type { FormState } from '../form.ts';
import { Notice } from '../parts/blocks.tsx';
import { Button, EnterSubmits } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Choice, Line, Lines } from './fields.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

/** How a test letter went. */
export type MailTest =
  | { ok: true; to: string }
  | { ok: false; key: string; params?: Record<string, string | number> };

interface MailProps {
  frame: SettingsFrame;
  form: FormState;
  /** a password is kept; it is never shown */
  hasPassword: boolean;
  test?: MailTest;
}

/** The mail server for handoffs and links, with a letter to try it. */
export function MailPage({ frame, form, hasPassword, test }: MailProps) {
  const { view } = frame;
  const { t } = view;
  const of = { view, form };
  const wrong = form.errors.password;
  return (
    <Settings frame={frame} page="settings.mail">
      <form class="form" method="post" action="/settings/mail">
        <EnterSubmits>{t('settings.save')}</EnterSubmits>
        <div class="fields">
          <Line {...of} name="host" label="settings.smtp.host" hint={t('settings.smtp.host.hint')} />
          <Line {...of} name="port" label="settings.smtp.port" inputmode="numeric" />
          <Choice
            {...of}
            name="security"
            label="settings.smtp.security"
            options={(['starttls', 'tls', 'none'] as const).map((value) => ({
              value,
              label: t(`settings.smtp.${value}`),
            }))}
          />
        </div>
        <div class="fields">
          <Line {...of} name="user" label="settings.smtp.user" autocomplete="off" />
          <Field
            type="password"
            name="password"
            label={t('settings.smtp.password')}
            hint={t(hasPassword ? 'settings.smtp.password.kept' : 'settings.smtp.password.none')}
            error={wrong && t.problem(wrong)}
            autocomplete="new-password"
          />
        </div>
        <div class="fields">
          <Line {...of} name="fromName" label="settings.smtp.fromName" />
          <Line {...of} name="fromAddress" label="settings.smtp.fromAddress" inputmode="email" />
          <Line
            {...of}
            name="replyTo"
            label="settings.smtp.replyTo"
            hint={t('settings.smtp.replyTo.hint')}
            inputmode="email"
          />
        </div>
        <details class="seldom" open={Boolean(form.values.ca || form.errors.ca)}>
          <summary>{t('settings.smtp.ca')}</summary>
          <Lines {...of} name="ca" label="settings.smtp.ca" hint={t('settings.smtp.ca.hint')} rows={6} code />
        </details>
        <TestResult view={view} test={test} />
        <p class="go">
          <Button kind="primary">{t('settings.save')}</Button>
          <Button
            icon="mail"
            formaction="/settings/mail/test"
            hx-post="/settings/mail/test"
            hx-target={`#${RESULT}`}
            hx-swap="outerHTML"
          >
            {t('settings.smtp.test')}
          </Button>
        </p>
      </form>
    </Settings>
  );
}

const RESULT = 'mail-test';

/** What became of the test letter, in its place above the buttons. */
export function TestResult({ view, test }: { view: ViewContext; test?: MailTest }) {
  return (
    <div id={RESULT}>
      {test && (
        <Notice kind={test.ok ? 'good' : 'bad'}>
          {test.ok ? view.t('settings.smtp.sent', { to: test.to }) : view.t.problem(test)}
        </Notice>
      )}
    </div>
  );
}
