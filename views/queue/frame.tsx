import type { QueueRow } from '../../src/queue/index.ts';
import type { Desk } from '../desk.ts';
import { RowInside } from './row.tsx';

/** A row on its way to every screen that shows it: morphed where it stands, ignored where it doesn't. */
export const RowFrame = ({ desk, row }: { desk: Desk; row: QueueRow }) => (
  <hx-partial hx-target={`#c${row.id}-in`} hx-swap="outerMorph">
    <RowInside desk={desk} row={row} />
  </hx-partial>
);
