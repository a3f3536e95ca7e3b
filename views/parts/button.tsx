import type { Child, JSX } from 'hono/jsx';
import { Kbd } from './bits.tsx';
import { Icon, type IconName } from './icon.tsx';

type Kind = 'plain' | 'primary' | 'quiet' | 'danger';

interface Look {
  /** one primary a screen; quiet for the rest of a row; danger for what can't be undone */
  kind?: Kind;
  small?: boolean;
  icon?: IconName;
  /** the key that presses it (static/js/keys.js), e.g. "c"; shown when `showKey` */
  hotkey?: string;
  showKey?: string;
  children?: Child;
}

const classes = ({ kind = 'plain', small }: Look) =>
  `btn${kind === 'plain' ? '' : ` ${kind}`}${small ? ' sm' : ''}`;

const Inside = ({ icon, showKey, children }: Look) => (
  <>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
    {showKey && <Kbd keys={showKey} />}
  </>
);

/** A button that says what happens. Submits its form unless `type` says otherwise. */
export function Button({
  kind,
  small,
  icon,
  hotkey,
  showKey,
  children,
  ...rest
}: Look & JSX.IntrinsicElements['button']) {
  return (
    <button type="submit" class={classes({ kind, small })} data-key={hotkey} {...rest}>
      <Inside icon={icon} showKey={showKey}>
        {children}
      </Inside>
    </button>
  );
}

/** Stands first in a form with several buttons: Enter in a field presses the first one, so it must be the one that saves. */
export const EnterSubmits = ({ children }: { children: Child }) => (
  <button type="submit" class="vh" tabindex={-1}>
    {children}
  </button>
);

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({
  kind,
  small,
  icon,
  hotkey,
  showKey,
  children,
  ...rest
}: Look & JSX.IntrinsicElements['a']) {
  return (
    <a class={classes({ kind, small })} data-key={hotkey} {...rest}>
      <Inside icon={icon} showKey={showKey}>
        {children}
      </Inside>
    </a>
  );
}

interface PostButtonProps extends Look {
  action: string;
  /** hidden fields */
  fields?: Record<string, string>;
  /** hx-* attributes of the form */
  hx?: Record<string, string>;
  disabled?: boolean;
  title?: string;
}

/** One verb: a form with nothing but a button. Works without JavaScript. */
export function PostButton({ action, fields = {}, hx = {}, disabled, title, ...look }: PostButtonProps) {
  return (
    <form method="post" action={action} class="act" {...hx}>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button disabled={disabled} title={title} {...look} />
    </form>
  );
}
