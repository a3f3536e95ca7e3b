import type { ViewContext } from '../context.ts';
import { Icon } from './icon.tsx';

/**
 * The open ear of a page: an event stream at `url` and a word whether it is connected.
 * Unnamed messages carry `<hx-partial>`s that are swapped at once; a message named `queue` (data `{"new": 2}`)
 * asks the list to refresh when nobody is pointing at it (static/js/live.js).
 * `url` should carry the last event id the page has seen, so that nothing falls between page and stream.
 */
export const Live = ({ view, url }: { view: ViewContext; url: string }) => (
  <span
    class="live"
    id="live"
    hx-sse:connect={url}
    hx-swap="none"
    hx-trigger="load, reconnect"
    data-on={view.t('ui.live.on')}
    data-off={view.t('ui.live.off')}
    data-viewing={view.t('threads.here.viewing')}
    data-writing={view.t('threads.here.writing')}
  >
    <Icon name="radio" /> <span role="status">{view.t('ui.live.on')}</span>
  </span>
);

/** Stands above a list and says how many new ones wait while the list is held still; pressing it shows them. */
export const NewOnes = ({ view }: { view: ViewContext }) => (
  <p class="new-ones" role="status">
    <button type="button" class="btn sm" data-new={view.t('ui.live.new')} hidden />
  </p>
);

/** Asks the browser once for permission to notify; shown by static/js/alarm.js only where it can be asked. */
export const NotifyButton = ({ view }: { view: ViewContext }) => (
  <button type="button" class="btn quiet sm" data-notify="" hidden>
    <Icon name="bell" /> <span>{view.t('ui.notify.ask')}</span>
  </button>
);

/** Beside a draft: whether it is kept (static/js/drafts.js writes into it). The textarea carries `data-draft-url`. */
export const DraftState = ({ view }: { view: ViewContext }) => (
  <span
    class="draft-state"
    role="status"
    data-draft-state=""
    data-saving={view.t('ui.draft.saving')}
    data-saved={view.t('ui.draft.saved')}
    data-failed={view.t('ui.draft.failed')}
  />
);
