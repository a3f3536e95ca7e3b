import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { LANGS, type Lang, translator } from '../../src/i18n/index.ts';
import type { FormState } from '../form.ts';

/** In their own words, so that whoever can't read the page finds theirs. */
const LANGUAGE_NAMES: Record<Lang, string> = { cs: 'Čeština', sk: 'Slovenčina', pl: 'Polski', en: 'English' };

export interface AskFrame {
  lang: Lang;
  /** the shop's name; '' where none is set */
  shop: string;
  /** of the page's one <style> */
  style: string;
}

/** The document of the customer's page: nothing of the desk, no script, nothing loaded. */
function AskDocument({ frame, title, children }: { frame: AskFrame; title: string; children: Child }) {
  const { lang, shop, style } = frame;
  const t = translator(lang);
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <title>{shop === '' ? title : `${title} · ${shop}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex, nofollow" />
          <style>{raw(style)}</style>
        </head>
        <body>
          <header>
            <p>{shop === '' ? t('ask.title') : shop}</p>
          </header>
          <main>
            {children}
            <nav aria-label={t('ask.language')}>
              {LANGS.map((one) => (
                <a
                  href={`?lang=${one}`}
                  lang={one}
                  hreflang={one}
                  aria-current={one === lang ? 'true' : undefined}
                >
                  {LANGUAGE_NAMES[one]}
                </a>
              ))}
            </nav>
          </main>
        </body>
      </html>
    </>
  );
}

interface AskPageProps {
  frame: AskFrame;
  token: string;
  form: FormState;
  limits: { max: number; maxBytes: number; types: readonly string[] };
}

const MEGABYTE = 1024 * 1024;

/** What a customer fills in, once. It shows nothing of what was said before: anybody may hold the address. */
export function AskPage({ frame, token, form, limits }: AskPageProps) {
  const t = translator(frame.lang);
  const hasErrors = Object.keys(form.errors).length > 0;
  const general = form.errors.form;
  return (
    <AskDocument frame={frame} title={t('ask.title')}>
      <h1>{t('ask.title')}</h1>
      <p>{t('ask.intro')}</p>
      <form method="post" action={`/ask/${token}?lang=${frame.lang}`} enctype="multipart/form-data">
        {general && (
          <p class="error" role="alert">
            {t.problem(general)}
          </p>
        )}
        <Line frame={frame} form={form} name="order" autocomplete="off" maxlength={100} />
        <Line frame={frame} form={form} name="email" type="email" autocomplete="email" maxlength={254} />
        <Line frame={frame} form={form} name="phone" type="tel" autocomplete="tel" maxlength={40} />
        <div>
          <label for="text">{t('ask.text')}</label>
          <textarea
            id="text"
            name="text"
            rows={6}
            maxlength={5000}
            aria-invalid={form.errors.text ? 'true' : undefined}
            aria-describedby={form.errors.text ? 'text-error' : undefined}
          >
            {form.values.text ?? ''}
          </textarea>
          <Wrong frame={frame} form={form} name="text" />
        </div>
        <div>
          <label for="files">{t('ask.files')}</label>
          <input
            id="files"
            name="files"
            type="file"
            multiple
            accept={limits.types.join(',')}
            aria-invalid={form.errors.files ? 'true' : undefined}
            aria-describedby={form.errors.files ? 'files-hint files-error' : 'files-hint'}
          />
          <p class="soft" id="files-hint">
            {t('ask.files.hint', { max: limits.max, size: limits.maxBytes / MEGABYTE })}{' '}
            {hasErrors && t('ask.files.again')}
          </p>
          <Wrong frame={frame} form={form} name="files" />
        </div>
        <button type="submit">{t('ask.send')}</button>
        <p class="soft">{t('ask.once')}</p>
      </form>
    </AskDocument>
  );
}

interface LineProps {
  frame: AskFrame;
  form: FormState;
  name: 'order' | 'email' | 'phone';
  type?: string;
  autocomplete: string;
  maxlength: number;
}

function Line({ frame, form, name, type = 'text', ...input }: LineProps) {
  const error = form.errors[name];
  return (
    <div>
      <label for={name}>{translator(frame.lang)(`ask.${name}`)}</label>
      <input
        id={name}
        name={name}
        type={type}
        value={form.values[name] ?? ''}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
        {...input}
      />
      <Wrong frame={frame} form={form} name={name} />
    </div>
  );
}

function Wrong({ frame, form, name }: Pick<LineProps, 'frame' | 'form'> & { name: string }) {
  const error = form.errors[name];
  return error ? (
    <p class="error" id={`${name}-error`}>
      {translator(frame.lang).problem(error)}
    </p>
  ) : null;
}

/** A page of two sentences: it has arrived, the address is no good any more, or not now. */
export function AskNote({ frame, what }: { frame: AskFrame; what: 'thanks' | 'dead' | 'trouble' }) {
  const t = translator(frame.lang);
  return (
    <AskDocument frame={frame} title={t(`ask.${what}`)}>
      <h1>{t(`ask.${what}`)}</h1>
      <p>{t(`ask.${what}.more`)}</p>
    </AskDocument>
  );
}
