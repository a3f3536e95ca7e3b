import type { Child } from 'hono/jsx';

/** One line of how a source does. */
export const Fact = ({ name, children }: { name: string; children?: Child }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
