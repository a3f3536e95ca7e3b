import type { Child } from 'hono/jsx';
import { Kbd } from './bits.tsx';
import { Icon, type IconName } from './icon.tsx';

interface MenuProps {
  /** also the id, so that a swap finds it again */
  id: string;
  label: string;
  icon: IconName;
  hotkey?: string;
  quiet?: boolean;
  small?: boolean;
  /** opens to the left edge of the button rather than to the right one */
  start?: boolean;
  /** opens upwards */
  up?: boolean;
  /** open from the beginning */
  open?: boolean;
  children?: Child;
}

/** A button that unfolds choices; a `details`, so it works without JavaScript. static/js/menus.js closes it again. */
export const Menu = ({
  id,
  label,
  icon,
  hotkey,
  quiet = true,
  small,
  start,
  up,
  open,
  children,
}: MenuProps) => (
  <details class={`menu${start ? ' start' : ''}${up ? ' up' : ''}`} id={id} open={open}>
    <summary class={`btn${quiet ? ' quiet' : ''}${small ? ' sm' : ''}`} data-key={hotkey}>
      <Icon name={icon} />
      <span>{label}</span>
    </summary>
    <div class="menu-body">{children}</div>
  </details>
);

/** One choice of a menu: a button of the form around it. */
export const Choice = ({
  name,
  value,
  icon,
  hotkey,
  showKey,
  on,
  children,
}: {
  name?: string;
  value?: string | number;
  icon?: IconName;
  hotkey?: string;
  showKey?: string;
  on?: boolean;
  children?: Child;
}) => (
  <button
    type="submit"
    name={name}
    value={value}
    data-key={hotkey}
    aria-pressed={on === undefined ? undefined : on}
  >
    {icon && <Icon name={icon} />}
    <span>{children}</span>
    {showKey && <Kbd keys={showKey} />}
  </button>
);
