import { formats } from '../../src/i18n/index.ts';
import { Icon } from '../parts/icon.tsx';
import { Menu } from '../parts/menu.tsx';
import type { ComposerProps } from './props.ts';

/** By when we come back: each choice writes an answer that says so. Works without JavaScript. */
export function HoldingMenu({ desk, id, promiseTimes }: ComposerProps) {
  const { t } = desk.view;
  if (promiseTimes.length === 0) return null;
  const action = `/conversations/${id}/holding`;
  return (
    <Menu id="menu-holding" label={t('holding.menu')} icon="handshake" hotkey="h" start up>
      <p class="menu-hint">{t('holding.hint')}</p>
      {promiseTimes.map(({ at, words }) => (
        <button
          type="submit"
          name="holdUntil"
          value={at.toISOString()}
          formaction={action}
          formnovalidate
          hx-post={action}
          hx-target="#composer"
          hx-swap="outerHTML"
        >
          <span>{words}</span>
        </button>
      ))}
    </Menu>
  );
}

/** What sending promises; unticked it promises nothing. */
export function PromiseLine({ desk, promiseAt }: ComposerProps) {
  if (promiseAt === null) return null;
  const { view } = desk;
  const at = formats(view.lang, view.timeZone).time(view.now, promiseAt);
  return (
    <label class="check promised">
      <input type="checkbox" name="promiseAt" value={promiseAt.toISOString()} checked />
      <span>
        <Icon name="handshake" /> {view.t('holding.promised', { at })}
      </span>
    </label>
  );
}
