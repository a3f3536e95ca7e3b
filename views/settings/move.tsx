import type { ViewContext } from '../context.ts';
import { PostButton } from '../parts/button.tsx';

/** Up and down for one entry of a list in which the order matters; its own page takes the form at `<href>/move`. */
export const Moves = ({
  view,
  href,
  name,
  index,
  count,
}: {
  view: ViewContext;
  href: string;
  name: string;
  index: number;
  count: number;
}) => (
  <>
    {index > 0 && <Move view={view} href={href} name={name} to="up" />}
    {index < count - 1 && <Move view={view} href={href} name={name} to="down" />}
  </>
);

const Move = ({
  view,
  href,
  name,
  to,
}: {
  view: ViewContext;
  href: string;
  name: string;
  to: 'up' | 'down';
}) => (
  <PostButton
    small
    kind="quiet"
    icon={to === 'up' ? 'chevron-up' : 'chevron-down'}
    action={`${href}/move`}
    fields={{ to }}
    title={name}
  >
    {view.t(`terms.policies.${to}`)}
  </PostButton>
);
