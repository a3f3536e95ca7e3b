import type { Child } from 'hono/jsx';
import type { MessageKey } from '../../src/i18n/index.ts';
import type { NavCounts, ViewContext } from '../context.ts';
import { links, QUEUE_VIEWS, type QueueView } from '../links.ts';
import { listHref } from '../queue/state.ts';
import { SETTINGS_PAGES } from '../settings/pages.ts';
import { PresenceMenu } from '../team/presence.tsx';
import { Avatar } from './avatar.tsx';
import { Bell } from './bell.tsx';
import { Kbd, StateDot } from './bits.tsx';
import { Icon, type IconName, Logo } from './icon.tsx';

const VIEW_ICONS: Record<QueueView, IconName> = {
  open: 'inbox',
  mine: 'user',
  unclaimed: 'user-plus',
  approval: 'user-check',
  waiting: 'hourglass',
  snoozed: 'alarm-clock',
  done: 'check',
};

/** Views that have a key. */
const KEYED_VIEWS = 9;

/** `hotkey` is a sequence: g, then the letter. */
const PLACES: { href: string; key: MessageKey; icon: IconName; hotkey?: string; also?: string[] }[] = [
  { href: '/team', key: 'team.title', icon: 'users', hotkey: 'g t' },
  { href: links.today, key: 'ui.nav.today', icon: 'sun' },
  { href: links.mentions, key: 'ui.nav.mentions', icon: 'newspaper', hotkey: 'g m' },
  { href: links.contacts, key: 'ui.nav.contacts', icon: 'users', hotkey: 'g p' },
  { href: '/complaints', key: 'register.title', icon: 'shield-check' },
  { href: links.watches, key: 'ui.nav.watches', icon: 'radar', hotkey: 'g w' },
  { href: links.sources, key: 'ui.nav.sourcesPage', icon: 'plug', hotkey: 'g s' },
  {
    href: links.settings,
    key: 'ui.nav.settings',
    icon: 'settings',
    also: SETTINGS_PAGES.map(({ href }) => href),
  },
];

/** Where I am: the queue and its views, channels, labels, other places, me. */
export const Rail = ({ view }: { view: ViewContext }) => (
  <nav class="rail" id="rail" aria-label={view.t('ui.nav.main')}>
    <div class="rail-head">
      <a class="brand" href={links.home}>
        <Logo />
        <b>Ohlas</b>
      </a>
      <a class="rail-close" href="#main">
        <Icon name="x" /> {view.t('ui.close')}
      </a>
    </div>
    <search>
      <form class="search" action={links.search}>
        <Icon name="search" />
        <input
          type="search"
          name="q"
          placeholder={view.t('ui.search')}
          aria-label={view.t('ui.search')}
          data-key="/"
        />
        <Kbd keys="/" />
      </form>
    </search>
    {view.nav && <RailCounts view={view} nav={view.nav} />}
    <div class="spacer" />
    <ul>
      <li>
        <Bell view={view} />
      </li>
      {PLACES.map((place) => (
        <li>
          <RailLink view={view} href={place.href} hotkey={place.hotkey} also={place.also}>
            <Icon name={place.icon} />
            <span>{view.t(place.key)}</span>
            {place.href === links.sources && <Stopped view={view} />}
          </RailLink>
        </li>
      ))}
    </ul>
    <PresenceMenu view={view} />
    {view.me && (
      <a class="me" href={links.account}>
        <Avatar name={view.me.name} id={view.me.id} />
        <span>
          <b>{view.me.name}</b>
          <small>{view.me.role}</small>
        </span>
      </a>
    )}
  </nav>
);

/**
 * The part of the rail that numbers change in. It stands on every page inside and asks for itself anew when
 * static/js/live.js says so. With it comes what the page has to know while time passes (static/js/ahead.js): what will
 * be late when, for the tab's title, and what to tell of before.
 */
export function RailCounts({ view, nav }: { view: ViewContext; nav: NavCounts }) {
  const { t } = view;
  return (
    <div
      id="rail-counts"
      data-open={nav.open}
      data-late={nav.late}
      data-due={nav.due.join(' ')}
      data-until={nav.until ?? undefined}
      data-alarms={JSON.stringify(nav.alarms)}
      data-alarm-words={t('ui.notify.soon')}
      hx-get="/queue/counts"
      hx-trigger="counts from:document"
      hx-swap="none"
      hx-sync="this:replace"
    >
      <h2>{t('ui.nav.queue')}</h2>
      <ul>
        {QUEUE_VIEWS.map((name) => (
          <li>
            <RailLink view={view} href={links.queue(name)} hotkey={name === 'open' ? 'g q' : undefined}>
              <Icon name={VIEW_ICONS[name]} />
              <span>{t(`ui.view.${name}`)}</span>
              {name !== 'done' && <Count n={nav[name]} hot={name === 'unclaimed'} />}
            </RailLink>
          </li>
        ))}
      </ul>
      <SavedViews view={view} nav={nav} />
      <h2>{t('ui.nav.sources')}</h2>
      {nav.sources.length === 0 && <p class="rail-empty">{t('ui.nav.noSources')}</p>}
      <ul>
        {nav.sources.map((source) => (
          <li>
            <RailLink view={view} href={links.queueOfSource(source.id)}>
              <StateDot view={view} state={source.state} />
              <span>
                {source.channel} · {source.name}
              </span>
              <Count n={source.count} />
            </RailLink>
          </li>
        ))}
      </ul>
      <h2>{t('ui.nav.labels')}</h2>
      <ul>
        {nav.labels.map((label) => (
          <li>
            <RailLink view={view} href={links.queueOfLabel(label.id)}>
              <span class={`swatch h${label.hue}`} />
              <span>{label.name}</span>
              <Count n={label.count} />
            </RailLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The views that were saved, each with its number; the first nine by g and their digit. */
const SavedViews = ({ view, nav: { saved = [] } }: { view: ViewContext; nav: NavCounts }) =>
  saved.length === 0 ? null : (
    <>
      <h2>{view.t('shortcuts.views')}</h2>
      <ul>
        {saved.map(({ id, name, list, count }, index) => (
          <li>
            <RailLink
              view={view}
              href={listHref({ ...list, saved: Number(id) })}
              hotkey={index < KEYED_VIEWS ? `g ${index + 1}` : undefined}
            >
              <Icon name="list" />
              <span>{name}</span>
              {count !== null && <Count n={count} />}
            </RailLink>
          </li>
        ))}
      </ul>
    </>
  );

/** How many are late, in the bar that a phone has instead of the rail. */
export const BarLate = ({ view, late }: { view: ViewContext; late: number }) => (
  <b class="late" id="bar-late" hidden={late === 0}>
    {late > 0 && view.t('ui.nav.late', { n: late })}
  </b>
);

const Count = ({ n, hot }: { n: number; hot?: boolean }) => (
  <i class={hot && n > 0 ? 'hot' : undefined}>{n}</i>
);

function Stopped({ view }: { view: ViewContext }) {
  const stopped = view.nav?.sources.filter((source) => source.state === 'stopped').length ?? 0;
  return stopped > 0 ? <i class="hot">{view.t('ui.nav.stopped', { n: stopped })}</i> : null;
}

function RailLink({
  view,
  href,
  hotkey,
  also = [],
  children,
}: {
  view: ViewContext;
  href: string;
  hotkey?: string;
  /** pages that belong to the place although they have addresses of their own */
  also?: string[];
  children: Child;
}) {
  const here = [href, ...also].some((one) => isHere(view.path, one));
  return (
    <a href={href} class={here ? 'on' : undefined} aria-current={here ? 'page' : undefined} data-key={hotkey}>
      {children}
    </a>
  );
}

/** Whether the page at `path` lives under the link: same pathname (or below it) and every query param of the link. */
export function isHere(path: string, href: string): boolean {
  const [at = '', atQuery = ''] = path.split('?');
  const [to = '', toQuery = ''] = href.split('?');
  if (at !== to && !at.startsWith(`${to}/`)) return false;
  const wanted = new URLSearchParams(toQuery);
  const given = new URLSearchParams(atQuery);
  // "all open" is the queue without a filter
  if (wanted.size === 0) return !['view', 'source', 'label', 'saved'].some((name) => given.has(name));
  if (given.has('saved') && !wanted.has('saved')) return false;
  return [...wanted].every(([name, value]) => given.get(name) === value);
}
