/**
 * The page on which a customer tells us in private what does not belong in public. Open to whoever holds the address,
 * which is the only proof: no session, no script, nothing shown of what was said before. What can't be filled in, for
 * whatever reason, answers alike.
 */
import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type AskFrame, AskNote, AskPage } from '../../views/ask/page.tsx';
import { askStyle } from '../../views/ask/style.ts';
import { emptyForm, type FormState } from '../../views/form.ts';
import { dropReceived, RECEIVED, receivedFolder } from '../files/received.ts';
import { openAsked, receiveFilled } from '../flow/asking.ts';
import { LANGS, type Lang, langFromAcceptLanguage } from '../i18n/index.ts';
import { createPace } from '../lib/pace.ts';
import { readSettings } from '../settings/index.ts';
import { readAskForm } from './ask-form.ts';
import type { Deps } from './env.ts';
import { remoteAddress } from './request.ts';

/** Bytes of one form: the files, and the words beside them. */
const MAX_BODY = RECEIVED.max * RECEIVED.maxBytes + 1_000_000;
/** A whole office may sit behind one address. */
const CALLS_A_MINUTE = 120;
/** Forms of one page: mistakes are made, a flood is none. */
const FORMS_A_MINUTE = 10;
const YEAR_SECONDS = 31_536_000;

/** Programs that look at every address that is written somewhere. */
const MACHINE =
  /bot|crawl|spider|preview|facebookexternalhit|whatsapp|slurp|scan|curl|wget|python|http-?client/i;

export function askRoutes(deps: Deps): Hono {
  const app = new Hono();
  const callers = createPace<string>(CALLS_A_MINUTE);
  const forms = createPace<string>(FORMS_A_MINUTE);
  const folder = receivedFolder(deps.dataDir);

  app.use('/ask/*', async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
    if (deps.publicUrl.startsWith('https:')) {
      c.res.headers.set('Strict-Transport-Security', `max-age=${YEAR_SECONDS}`);
    }
  });
  app.use('/ask/*', async (c, next) => {
    if (callers.allows(remoteAddress(c), deps.clock())) return next();
    c.header('Retry-After', '60');
    return note(c, 'trouble', 429);
  });

  app.get('/ask/thanks', (c) => note(c, 'thanks', 200));

  app.get('/ask/:token', async (c) => {
    const byPerson = c.req.method === 'GET' && !MACHINE.test(c.req.header('User-Agent') ?? '');
    const asked = await openAsked(deps, c.req.param('token'), byPerson, deps.clock());
    return asked ? page(c, asked.language, emptyForm, 200) : note(c, 'dead', 404);
  });

  const limit = bodyLimit({
    maxSize: MAX_BODY,
    onError: async (c) => {
      const asked = await openAsked(deps, c.req.param('token') ?? '', false, deps.clock());
      const problem = { key: 'files.error.too_large', params: { megabytes: RECEIVED.maxBytes / 1_000_000 } };
      return asked
        ? page(c, asked.language, { values: {}, errors: { files: problem } }, 422)
        : note(c, 'dead', 404);
    },
  });
  app.post('/ask/:token', limit, async (c) => {
    const token = c.req.param('token');
    const asked = await openAsked(deps, token, true, deps.clock());
    if (!asked) return note(c, 'dead', 404);
    if (!forms.allows(token, deps.clock())) {
      return page(c, asked.language, { values: {}, errors: { form: { key: 'ask.slow' } } }, 429);
    }
    const read = await readAskForm(c.req.raw, folder);
    if (!read.ok) return page(c, asked.language, read.form, 422);
    let taken = false;
    try {
      taken = await receiveFilled(deps, token, read.filled, deps.clock());
    } finally {
      if (!taken) await dropReceived(folder, read.filled.files);
    }
    if (!taken) return note(c, 'dead', 404);
    return c.redirect(`/ask/thanks?lang=${chosen(c) ?? asked.language}`, 303);
  });

  app.onError(async (error, c) => {
    // the address is a secret: the log has the route only
    deps.log.error({ err: error, route: '/ask/:token' }, 'a private page failed');
    return note(c, 'trouble', 500);
  });

  async function page(c: Context, language: Lang, form: FormState, status: 200 | 422 | 429) {
    const frame = await frameOf(c, chosen(c) ?? language);
    return c.html(AskPage({ frame, token: c.req.param('token') ?? '', form, limits: RECEIVED }), status);
  }

  /** In the reader's language: that of the request would tell a used address from one that never was. */
  async function note(c: Context, what: 'thanks' | 'dead' | 'trouble', status: 200 | 404 | 429 | 500) {
    const lang = chosen(c) ?? langFromAcceptLanguage(c.req.header('Accept-Language'));
    return c.html(AskNote({ frame: await frameOf(c, lang), what }), status);
  }

  async function frameOf(c: Context, lang: Lang): Promise<AskFrame> {
    const [profile, { colour }] = await readSettings(deps.db, ['profile', 'contactPage']);
    const style = askStyle(colour);
    c.header('Content-Security-Policy', policyFor(style));
    return { lang, shop: profile.names[0] ?? '', style };
  }

  return app;
}

const chosen = (c: Context): Lang | undefined => LANGS.find((lang) => lang === c.req.query('lang'));

const HEADERS: Record<string, string> = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};

/** Nothing but this very style sheet and a form that comes back to us. */
const policyFor = (style: string): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
