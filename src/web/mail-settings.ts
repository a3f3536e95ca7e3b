import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { emptyForm, type FormState } from '../../views/form.ts';
import { MailPage, type MailTest, TestResult } from '../../views/settings/mail.tsx';
import { sendLetter } from '../outbox/mail.ts';
import { saveSmtp, trySmtp } from '../outbox/smtp.ts';
import { readSetting } from '../settings/index.ts';
import type { Deps, Env } from './env.ts';
import { lines, optionalLine, startForm, submit, typedIn } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { whole } from './numbers.ts';
import { wantsPart } from './request.ts';
import { settingsFrame } from './settings-frame.ts';

const LAST_PORT = 65_535;
/** A chain of several authorities fits. */
const MAX_CA = 50_000;

const MailForm = z.object({
  host: optionalLine(253),
  port: whole(1, LAST_PORT),
  security: z.enum(['tls', 'starttls', 'none']),
  user: optionalLine(254),
  password: z.string().max(1000).default(''),
  fromName: optionalLine(80),
  fromAddress: optionalLine(254),
  replyTo: optionalLine(254),
  ca: lines(MAX_CA),
});

const manage = requireAct('manage-settings');

/** The mail server, and a letter to try it before it is saved. */
export function mailSettingsRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/settings/mail', manage, async (c) => {
    const { password: _sealed, port, ...smtp } = await readSetting(deps.db, 'smtp');
    return c.html(await page(c, startForm(c, '/settings/mail', { ...smtp, port: String(port) })));
  });

  app.post('/settings/mail', manage, async (c) => {
    const sent = await submit(c, MailForm, (typed) =>
      deps.db.transaction((tx) => saveSmtp(tx, typed, deps.seal, { userId: c.var.me.id, at: deps.clock() })),
    );
    if (!sent.ok) return c.html(await page(c, sent.form), sent.status);
    return c.redirect('/settings/mail?saved', 303);
  });

  app.post('/settings/mail/test', manage, async (c) => {
    const sent = await submit(c, MailForm, (typed) => tried(c, typed));
    const test: MailTest = sent.ok ? sent.result : firstFault(sent.form);
    if (wantsPart(c)) return c.html(TestResult({ view: c.var.view, test }));
    if (!sent.ok) return c.html(await page(c, sent.form, test), sent.status);
    return c.html(await page(c, { ...emptyForm, values: await typedIn(c) }, test));
  });

  /** A short letter to whoever asks, through the server as it is typed. */
  async function tried(c: Context<Env>, typed: z.infer<typeof MailForm>): Promise<MailTest> {
    const { me, view } = c.var;
    const smtp = await trySmtp(deps.db, typed, deps.seal);
    if (smtp.host === '') return { ok: false, key: 'mail.error.not_set' };
    const letter = {
      to: { name: me.name, address: me.email },
      subject: view.t('settings.smtp.letter.subject'),
      text: view.t('settings.smtp.letter.text', { host: smtp.host }),
    };
    const result = await sendLetter(smtp, letter, deps.clock());
    return result.ok
      ? { ok: true, to: me.email }
      : { ok: false, key: result.error.key, params: result.error.params };
  }

  async function page(c: Context<Env>, form: FormState, test?: MailTest) {
    const { password } = await readSetting(deps.db, 'smtp');
    return MailPage({ frame: settingsFrame(c), form, hasPassword: password !== '', test });
  }

  return app;
}

function firstFault({ errors }: FormState): MailTest {
  const [{ key, params }] = Object.values(errors) as [FormState['errors'][string]];
  return { ok: false, key, params };
}
