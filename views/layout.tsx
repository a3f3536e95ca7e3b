import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ViewContext } from './context.ts';
import { Bell } from './parts/bell.tsx';
import { Notice, Refusal } from './parts/blocks.tsx';
import { DemoBanner } from './parts/demo-banner.tsx';
import { Icon, Logo } from './parts/icon.tsx';
import { KeysDialog } from './parts/keys.tsx';
import { PaletteDialog } from './parts/palette.tsx';
import { BarLate, Rail } from './parts/rail.tsx';

/** One file a behaviour; they run before htmx, so that they miss none of its events. */
const SCRIPTS = [
  ...['clock', 'ahead', 'alarm', 'live', 'ear'],
  ...['keys', 'palette', 'menus', 'drafts', 'media', 'desk', 'talk', 'composer', 'theme', 'copy'],
  ...['bell', 'push', 'presence', 'here', 'news', 'names'],
];

/**
 * htmx without anything a strict CSP forbids or a screen would miss: no style sheet of its own, only the
 * extension we ship, and a stream that stays open in a hidden tab (an answer may be claimed meanwhile).
 */
const HTMX_CONFIG = JSON.stringify({
  includeIndicatorCSS: false,
  extensions: 'sse',
  sse: { pauseOnBackground: false },
  // a menu that somebody has opened stays open when what is around it is morphed
  morphIgnore: ['data-htmx-powered', 'open'],
});

interface LayoutProps {
  view: ViewContext;
  title: string;
  /**
   * What `<main>` holds: `page` = one scrolling page (PageHead first), `desk` = sections .queue, .talk, aside .person
   * side by side. `showing` says what a phone shows of a desk.
   */
  kind?: 'page' | 'desk';
  showing?: 'queue' | 'talk';
  /** what an answer without htmx has to tell beside the page */
  notice?: string;
  children?: Child;
}

/** The whole document of a screen inside: rail, main, keys. */
export function Layout({ view, title, kind = 'page', showing = 'queue', notice, children }: LayoutProps) {
  const late = view.nav?.late ?? 0;
  return (
    <Document view={view} title={`${late > 0 ? `(${late}) ` : ''}${title} · Ohlas`} notice={notice}>
      <a class="skip" href="#main">
        {view.t('ui.skip')}
      </a>
      <DemoBanner view={view} />
      <div class={`app${kind === 'desk' ? ` shows-${showing}` : ''}`}>
        <header class="bar">
          <a class="brand" href="/">
            <Logo />
            <b>Ohlas</b>
          </a>
          <BarLate view={view} late={late} />
          <Bell view={view} quiet />
          <a class="btn quiet" href="#rail">
            <Icon name="menu" /> {view.t('ui.menu')}
          </a>
        </header>
        <Rail view={view} />
        <main id="main" class={kind} tabindex={-1}>
          {kind === 'page' && <Refusal view={view} />}
          {children}
        </main>
      </div>
      <KeysDialog view={view} />
      <PaletteDialog view={view} />
    </Document>
  );
}

/** The document of a screen outside (signing in, first account): one column, no rail. */
export const Bare = ({ view, title, children }: { view: ViewContext; title: string; children?: Child }) => (
  <Document view={view} title={`${title} · Ohlas`}>
    <main id="main" class="bare">
      <p class="brand">
        <Logo />
        <b>Ohlas</b>
      </p>
      {children}
    </main>
  </Document>
);

function Document({
  view,
  title,
  notice,
  children,
}: Pick<LayoutProps, 'view' | 'title' | 'notice' | 'children'>) {
  const asset = (path: string) => `/static/${path}?v=${view.assetVersion}`;
  return (
    <>
      {raw('<!doctype html>')}
      <html
        lang={view.lang}
        data-theme={view.theme}
        data-me={view.me?.id}
        data-now={view.now.getTime()}
        data-left={view.t('ui.ring.left')}
        data-over={view.t('ui.ring.over')}
      >
        <head>
          <meta charset="utf-8" />
          <title>{title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="htmx-config" content={HTMX_CONFIG} />
          <link rel="manifest" href="/static/manifest.webmanifest" />
          <link rel="apple-touch-icon" href="/static/apple-touch-icon.png" />
          <link rel="icon" type="image/svg+xml" href={asset('icon.svg')} />
          <link
            rel="preload"
            as="font"
            type="font/woff2"
            crossorigin="anonymous"
            href="/static/fonts/inter-latin-wght-normal.woff2"
          />
          <link rel="stylesheet" href={asset('ohlas.css')} />
          {SCRIPTS.map((name) => (
            <script type="module" src={asset(`js/${name}.js`)} />
          ))}
          <script defer src={asset('htmx.js')} />
        </head>
        <body>
          {children}
          {/* where answers go that must not replace what somebody is typing in: refusals, a lost session */}
          <div id="notices" class="notices" aria-live="polite">
            {notice && <Notice kind="warning">{notice}</Notice>}
          </div>
        </body>
      </html>
    </>
  );
}
