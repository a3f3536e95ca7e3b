import { raw } from 'hono/html';
import type { TalkProps } from '../conversation/props.ts';
import { Talk } from '../conversation/talk.tsx';
import { Notice } from '../parts/blocks.tsx';
import { BarLate, RailCounts } from '../parts/rail.tsx';
import { type DrawnRows, Pulse, type QueueListProps, Rows, RowsOrNone } from './list.tsx';
import { UndoBar } from './undo.tsx';

/** After an act on many: the rows, what can be taken back, and what did not go. */
export function ListPart({
  list,
  talk,
  notice,
}: {
  list: QueueListProps;
  talk: TalkProps | null;
  notice: string | null;
}) {
  return (
    <>
      <hx-partial hx-target="#rows" hx-swap="innerHTML">
        <Rows {...list} />
      </hx-partial>
      <hx-partial hx-target="#undo" hx-swap="innerHTML">
        {list.undo && <UndoBar desk={list.desk} undo={list.undo} />}
      </hx-partial>
      {talk && (
        <hx-partial hx-target="#talk" hx-swap="outerMorph">
          <Talk {...talk} />
        </hx-partial>
      )}
      <hx-partial hx-target="#notices" hx-swap="innerHTML">
        {notice && <Notice kind="warning">{notice}</Notice>}
      </hx-partial>
    </>
  );
}

/** The list refreshed where it stands: what its element morphs into, and the tag to ask with whether it has changed. */
export const RowsPart = ({
  tag,
  rows,
  ...list
}: Omit<DrawnRows, 'rows'> & { rows: string[]; tag: string }) => (
  <>
    <RowsOrNone {...list} rows={rows.map((row) => raw(row))} />
    <template data-tag={tag} />
  </>
);

/** The numbers, each where it stands. */
export function CountsPart({ desk }: Pick<QueueListProps, 'desk'>) {
  const { view } = desk;
  return (
    <>
      <hx-partial hx-target="#pulse" hx-swap="outerMorph">
        <Pulse desk={desk} nav={view.nav} />
      </hx-partial>
      {view.nav && (
        <>
          <hx-partial hx-target="#rail-counts" hx-swap="outerMorph">
            <RailCounts view={view} nav={view.nav} />
          </hx-partial>
          <hx-partial hx-target="#bar-late" hx-swap="outerHTML">
            <BarLate view={view} late={view.nav.late} />
          </hx-partial>
        </>
      )}
    </>
  );
}
