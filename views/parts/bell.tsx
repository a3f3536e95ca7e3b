import type { ViewContext } from '../context.ts';
import { Icon } from './icon.tsx';

/** The house stops counting here. */
const MOST = 99;

/** The way to one's notices, and how many are unread; in the rail, and in the bar of a phone. */
export const Bell = ({ view, quiet }: { view: ViewContext; quiet?: boolean }) => {
  if (view.unread === undefined) return null;
  const here = view.path.startsWith('/notices');
  return (
    <a
      class={`bell${quiet ? ' btn quiet' : ''}${here ? ' on' : ''}`}
      href="/notices"
      aria-current={here ? 'page' : undefined}
    >
      <Icon name="bell" />
      <span>{view.t('alarms.bell')}</span>
      <span class="bell-count" hx-get="/notices/count" hx-trigger="bell from:document" hx-swap="innerHTML">
        <BellCount view={view} unread={view.unread} />
      </span>
    </a>
  );
};

/** The number alone: it is asked for anew when something has come or was read. */
export const BellCount = ({ view, unread }: { view: ViewContext; unread: number }) =>
  unread === 0 ? null : (
    <i class="hot">
      <span aria-hidden="true">{unread > MOST ? `${MOST}+` : unread}</span>
      <span class="vh">{view.t('alarms.bell.unread', { n: Math.min(unread, MOST) })}</span>
    </i>
  );
