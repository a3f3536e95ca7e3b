import type { Child } from 'hono/jsx';
import type { ViewContext } from '../context.ts';
import { Icon, type IconName } from './icon.tsx';

const NOTICE_ICONS: Record<'info' | 'good' | 'warning' | 'bad', IconName> = {
  info: 'info',
  good: 'circle-check',
  warning: 'triangle-alert',
  bad: 'circle-alert',
};

interface NoticeProps {
  kind?: keyof typeof NOTICE_ICONS;
  title?: string;
  children?: Child;
  /** the next step, beside the words */
  action?: Child;
}

/** A sentence about what happened and what to do. A bad one is read out at once, the others when there is time. */
export const Notice = ({ kind = 'info', title, children, action }: NoticeProps) => (
  <div class={`notice ${kind}`} role={kind === 'bad' ? 'alert' : 'status'}>
    <Icon name={NOTICE_ICONS[kind]} />
    <div>
      {title && <b>{title}</b>} {children}
    </div>
    {action}
  </div>
);

/** Why the form that was sent from here just now was not taken; nothing where none was. */
export const Refusal = ({ view, action }: { view: ViewContext; action?: Child }) =>
  view.refused ? (
    <Notice kind="bad" action={action}>
      {view.t.problem(view.refused.problem)}
    </Notice>
  ) : null;

/** Nothing here: why, and what to do next. `calm` draws the hills of an empty queue. */
export const Empty = ({ title, children, calm }: { title: string; children?: Child; calm?: boolean }) => (
  <div class="empty">
    {calm && <Hills />}
    <h2>{title}</h2>
    {children}
  </div>
);

const Hills = () => (
  <svg class="hills" viewBox="0 0 252 132" aria-hidden="true">
    <path d="M4 118c26-6 44-46 66-46 20 0 30 26 48 34" />
    <path class="near" d="M58 118c34-8 58-74 88-74 32 0 54 62 102 74" />
    <path d="M170 74c14-14 26-20 36-16 16 6 24 42 42 60" />
    <path d="M2 119H250" />
    <path class="near" d="M146 44v-13l11 4-11 4" />
    <circle cx="62" cy="56" r="3.6" />
    <path class="echo" d="M71 47a13 13 0 0 1 0 18" />
    <path class="echo" d="M78 40.5a22 22 0 0 1 0 31" opacity=".65" />
    <path class="echo" d="M85 34a31 31 0 0 1 0 44" opacity=".35" />
  </svg>
);

export interface Tab {
  href: string;
  label: string;
  /** what it says on a phone, when the label is long */
  short?: string;
  icon?: IconName;
  count?: number;
  on: boolean;
  hotkey?: string;
  hx?: Record<string, string>;
}

/** Places side by side. Links, so they work without JavaScript and can be sent to a colleague. */
export const Tabs = ({
  label,
  tabs,
  children,
}: {
  label: string;
  tabs: readonly Tab[];
  children?: Child;
}) => (
  <nav class="tabs" aria-label={label}>
    {tabs.map((tab) => (
      <a
        href={tab.href}
        class={tab.on ? 'on' : undefined}
        aria-current={tab.on ? 'page' : undefined}
        data-key={tab.hotkey}
        {...tab.hx}
      >
        {tab.icon && <Icon name={tab.icon} />}
        {tab.short ? (
          <>
            <span class="long">{tab.label}</span>
            <span class="short">{tab.short}</span>
          </>
        ) : (
          tab.label
        )}
        {tab.count !== undefined && <i>{tab.count}</i>}
      </a>
    ))}
    {children}
  </nav>
);

/** The head of a page: where one is, a sentence, and what one can do. */
export const PageHead = ({
  title,
  sub,
  crumbs,
  children,
}: {
  title: string;
  sub?: Child;
  crumbs?: readonly { href: string; label: string }[];
  children?: Child;
}) => (
  <header class="top">
    <div>
      {crumbs && (
        <p class="crumb">
          {crumbs.map((crumb) => (
            <>
              <a href={crumb.href}>{crumb.label}</a>
              <Icon name="chevron-right" />
            </>
          ))}
        </p>
      )}
      <h1>{title}</h1>
      {sub && <p class="sub">{sub}</p>}
    </div>
    {children && <div class="acts">{children}</div>}
  </header>
);

/**
 * The rest of a long list: a link to the next page (its key in the address), which htmx puts in place of itself.
 * The answer must hold the rows and, if there are more, the next `More`.
 */
export const More = ({ view, href, label }: { view: ViewContext; href: string; label?: string }) => (
  <li class="more">
    <a
      class="btn"
      href={href}
      hx-get={href}
      hx-target="closest .more"
      hx-swap="outerHTML"
      hx-select=".rows > li"
    >
      {label ?? view.t('ui.more')}
    </a>
  </li>
);
