import type { Child } from 'hono/jsx';
import type { News, QueueRow } from '../../src/queue/index.ts';
import type { NavCounts } from '../context.ts';
import type { Colleague, Desk, Label, Undoable } from '../desk.ts';
import { cameBack } from '../form.ts';
import { Empty, More, Refusal } from '../parts/blocks.tsx';
import { ButtonLink, PostButton } from '../parts/button.tsx';
import { Live, NewOnes, NotifyButton } from '../parts/live.tsx';
import { BULK, BulkBar } from './bulk.tsx';
import { FilterMenu, OrderMenu, UnreadOnly } from './filter.tsx';
import { Row } from './row.tsx';
import { isFiltered, isOfList, type ListState, listHref, WHOLE } from './state.ts';
import { UndoBar } from './undo.tsx';

export interface QueueListProps {
  desk: Desk;
  state: ListState;
  rows: QueueRow[];
  /** what is new to this person in each; what they never opened is missing */
  news: ReadonlyMap<number, News>;
  /** where the list goes on; null = here it ends */
  next: string | null;
  /** order in use where the address names none */
  order: NonNullable<ListState['order']>;
  labels: Label[];
  /** who can answer, to narrow the list by */
  colleagues: readonly Colleague[];
  /** conversation shown beside the list */
  openId: number | null;
  undo: Undoable | null;
  /** newest event this page knows of */
  lastEventId: number;
  canAct: boolean;
  /** may claim: the next one is given to them */
  canWork: boolean;
}

/** What waits: the head, the rows, what to do with many of them, and what can still be taken back. */
export function QueueList(props: QueueListProps) {
  const { desk, state, labels, undo, canAct, canWork } = props;
  const { view } = desk;
  return (
    <section class="queue" aria-label={view.t('ui.nav.queue')}>
      <header>
        <h1>{listTitle(props)}</h1>
        <UnreadOnly desk={desk} state={state} />
        <div class="tools">
          {canWork && (
            <PostButton action="/queue/next" kind="primary" small icon="chevron-right" hotkey="n" showKey="n">
              {view.t('next')}
            </PostButton>
          )}
          <OrderMenu desk={desk} state={state} order={props.order} />
          <FilterMenu desk={desk} state={state} labels={labels} colleagues={props.colleagues} />
        </div>
        <p class="pulse">
          <Pulse desk={desk} nav={view.nav} />
          <Live view={view} url={`/live?after=${props.lastEventId}`} />
          <NotifyButton view={view} />
        </p>
      </header>
      {(props.openId === null || isOfList(view.refused)) && <Refusal view={view} />}
      <NewOnes view={view} />
      <ol
        class="rows"
        id="rows"
        tabindex={-1}
        data-live-list=""
        hx-get={listHref(state)}
        hx-trigger="refresh"
        hx-swap="innerMorph"
        hx-sync="this:replace"
      >
        <Rows {...props} />
      </ol>
      {canAct && <BulkBar desk={desk} labels={labels} />}
      <div id="undo">{undo && <UndoBar desk={desk} undo={undo} />}</div>
    </section>
  );
}

/** What the list holds: rows and where they go on, or why there are none. */
export function Rows({ desk, state, rows, news, next, openId }: QueueListProps) {
  const ticked = new Set(cameBack(desk.view, BULK)?.values.id?.split(','));
  const shown = rows.map((row) => (
    <Row
      desk={desk}
      row={row}
      news={news.get(row.id) ?? null}
      open={row.id === openId}
      ticked={ticked.has(String(row.id))}
    />
  ));
  return <RowsOrNone desk={desk} state={state} rows={shown} next={next} />;
}

export interface DrawnRows extends Pick<QueueListProps, 'desk' | 'state' | 'next'> {
  rows: Child[];
}

/** The same of rows that are drawn already. */
export function RowsOrNone({ desk, state, rows, next }: DrawnRows) {
  if (rows.length === 0) return <NothingHere desk={desk} state={state} />;
  return (
    <>
      {rows}
      {next && <More view={desk.view} href={listHref(state, { after: next })} />}
    </>
  );
}

/** How the whole queue stands: late, soon, calm. It changes with the numbers of the rail. */
export function Pulse({ desk, nav }: { desk: Desk; nav: NavCounts | null }) {
  const { t } = desk.view;
  const calm = nav ? Math.max(0, nav.open - nav.late - nav.soon) : 0;
  return (
    <span class="now" id="pulse">
      {nav && nav.late > 0 && <b class="late">{t('desk.pulse.late', { n: nav.late })}</b>}
      {nav && nav.soon > 0 && <b class="soon">{t('desk.pulse.soon', { n: nav.soon })}</b>}
      {nav && <span>{t('desk.pulse.calm', { n: calm })}</span>}
    </span>
  );
}

function listTitle({ desk: { view }, state }: QueueListProps): string {
  const source = view.nav?.sources.find(({ id }) => id === String(state.source));
  const label = view.nav?.labels.find(({ id }) => id === String(state.label));
  const saved = view.nav?.saved?.find(({ id }) => id === String(state.saved));
  return saved?.name ?? source?.name ?? label?.name ?? view.t(`ui.view.${state.view}`);
}

function NothingHere({ desk, state }: Pick<QueueListProps, 'desk' | 'state'>) {
  const { t } = desk.view;
  if (isFiltered(state)) {
    return (
      <li class="nothing">
        <Empty title={t('desk.empty.filtered')}>
          <ButtonLink href={listHref({ ...state, ...WHOLE })}>{t('desk.filter.clear')}</ButtonLink>
        </Empty>
      </li>
    );
  }
  return (
    <li class="nothing">
      <Empty title={t(`desk.empty.${state.view}`)} calm={state.view === 'open' || state.view === 'unclaimed'}>
        <p>{t(`desk.empty.${state.view}.why`)}</p>
      </Empty>
    </li>
  );
}
