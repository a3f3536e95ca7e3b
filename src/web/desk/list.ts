import { sql } from 'drizzle-orm';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { QueueListProps } from '../../../views/queue/list.tsx';
import { type ListState, listQuery, listState } from '../../../views/queue/state.ts';
import { events } from '../../db/schema/events.ts';
import { colleaguesOf } from '../../flow/colleagues.ts';
import { can } from '../../people/index.ts';
import { filterOf, listLabels, newsOf, type QueueRow, queuePage } from '../../queue/index.ts';
import type { Deps, Env } from '../env.ts';
import { canAct, deskOf } from './context.ts';
import { undoableOf } from './undo.ts';

/** Which list one was in last, so that a conversation stands beside the same one, with or without JavaScript. */
const COOKIE = 'ohlas-list';
const PAGE_ROWS = 50;

/** The list that the address asks for; remembered for the conversations opened from it. */
export function askedList(deps: Deps, c: Context<Env>): ListState {
  const state = listState(new URL(c.req.url).searchParams);
  setCookie(c, COOKIE, listQuery(state), {
    httpOnly: true,
    sameSite: 'Lax',
    secure: deps.config.publicUrl.startsWith('https:'),
    path: '/',
  });
  return state;
}

/** The list one came from. */
export const rememberedList = (c: Context): ListState =>
  listState(new URLSearchParams(getCookie(c, COOKIE) ?? ''));

/** Everything the left side shows, read so that no event falls between the page and its stream. */
export async function listProps(
  deps: Deps,
  c: Context<Env>,
  state: ListState,
  openId: number | null = null,
): Promise<QueueListProps> {
  const { me, view } = c.var;
  const lastEventId = await newestEvent(deps);
  const { rows, next, order } = await listRows(
    deps,
    c,
    state,
    openId === null ? c.req.query('after') : undefined,
  );
  return {
    desk: deskOf(deps, view),
    state,
    rows,
    news: await newsOf(
      deps.db,
      rows.map(({ id }) => id),
      me.id,
    ),
    next,
    order,
    labels: await listLabels(deps.db),
    colleagues: await colleaguesOf(deps.db, [{ teamId: null }]),
    openId,
    undo: await undoableOf(deps.db, view, me.id, c.req.query('undo')),
    lastEventId,
    canAct: canAct(c),
    canWork: can(me.role, 'work'),
  };
}

/** One page of a list, and the order it is in where its address names none. */
export async function listRows(
  deps: Pick<Deps, 'db'>,
  c: Context<Env>,
  state: ListState,
  after?: string,
): Promise<{ rows: QueueRow[]; next: string | null; order: QueueListProps['order'] }> {
  const { me, scope } = c.var;
  const order = state.order ?? me.queueOrder;
  const asked = { scope, me: me.id, view: state.view, order, filter: filterOf(state, me.id), after };
  return { ...(await queuePage(deps.db, { ...asked, limit: PAGE_ROWS })), order };
}

export async function newestEvent({ db }: Pick<Deps, 'db'>): Promise<number> {
  const [row] = await db
    .select({ id: sql<number>`coalesce(max(${events.id}), 0)`.mapWith(Number) })
    .from(events);
  return row!.id;
}
