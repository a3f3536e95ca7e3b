import type { Context } from 'hono';
import type { Desk } from '../../../views/desk.ts';
import { RowsPart } from '../../../views/queue/part.tsx';
import { Row } from '../../../views/queue/row.tsx';
import { type ListState, listQuery } from '../../../views/queue/state.ts';
import { MINUTE } from '../../lib/clock.ts';
import { fingerprint } from '../../lib/ids.ts';
import type { Scope } from '../../people/index.ts';
import { type News, newsOf, type QueueRow } from '../../queue/index.ts';
import { deskOf } from '../desk/context.ts';
import { listRows } from '../desk/list.ts';
import type { Deps, Env } from '../env.ts';
import { everybodysView } from './everybody.ts';

/** A page of a list as everybody sees it who looks at the same one. */
interface Reading {
  /** each with what it says in one word */
  rows: { row: QueueRow; says: string }[];
  next: string | null;
}

const TOLD = /^[\w-]{8,40}$/;

/**
 * The lists that screens ask for because the stream told them that something happened. Those that were told by the same
 * frame and look at the same list share one reading, and all of them the drawing of each row; who has just these rows
 * already gets none.
 */
export function followedLists(deps: Deps): (c: Context<Env>, state: ListState) => Promise<Response> {
  let toldLast = '';
  let shared = new Map<string, Promise<Reading>>();
  const drawn = drawnRows();

  async function read(c: Context<Env>, state: ListState): Promise<Reading> {
    const { rows, next } = await listRows(deps, c, state, c.req.query('after'));
    return { rows: rows.map((row) => ({ row, says: fingerprint(JSON.stringify(row)) })), next };
  }

  /** One reading for all who were told by this frame; it began after what they were told of. */
  function readOnce(told: string, c: Context<Env>, state: ListState): Promise<Reading> {
    if (told !== toldLast) {
      toldLast = told;
      shared = new Map();
    }
    const among = shared;
    const key = keyOf(c, state);
    const known = among.get(key);
    if (known) return known;
    const reading = read(c, state).catch((error: unknown) => {
      among.delete(key);
      throw error;
    });
    among.set(key, reading);
    return reading;
  }

  return async (c, state) => {
    const { me, view } = c.var;
    const told = c.req.header('Ohlas-Told') ?? '';
    const isShared = TOLD.test(told) && c.req.query('after') === undefined;
    const { rows, next } = await (isShared ? readOnce(told, c, state) : read(c, state));
    const ids = rows.map(({ row }) => row.id);
    const news = await newsOf(deps.db, ids, me.id);
    // rows say how long ago, so that a minute later they say something else
    const minute = Math.floor(view.now.getTime() / MINUTE);
    const words = rows.map(({ row, says }) => `${says} ${JSON.stringify(news.get(row.id))}`);
    const tag = fingerprint(view.lang, String(minute), next, ...words);
    if (c.req.header('If-None-Match') === tag) return c.body(null, 304);
    const desk = deskOf(deps, everybodysView(view.lang, view.now, view.timeZone, deps.assetVersion));
    const html = rows.map(({ row }, at) => drawn(desk, row, news.get(row.id) ?? null, words[at] ?? ''));
    return c.html(RowsPart({ desk, state, rows: html, next, tag }));
  };
}

/** Rows are drawn once for all lists that they stand in, as long as they say the same, until the next minute. */
function drawnRows(): (desk: Desk, row: QueueRow, news: News | null, says: string) => string {
  let minute = 0;
  let known = new Map<string, string>();
  return (desk, row, news, says) => {
    const now = Math.floor(desk.view.now.getTime() / MINUTE);
    if (now !== minute) {
      minute = now;
      known = new Map();
    }
    const key = `${desk.view.lang} ${says}`;
    const html = known.get(key) ?? String(Row({ desk, row, news }));
    known.set(key, html);
    return html;
  };
}

/** All that decides which rows are in a list. */
function keyOf(c: Context<Env>, state: ListState): string {
  const { me, scope } = c.var;
  const isMine = state.view === 'mine' || state.assignee === 'me' || state.unread === 1;
  return [scopeKey(scope), state.order ?? me.queueOrder, isMine && me.id, listQuery(state)].join(' ');
}

const scopeKey = (scope: Scope): string => (scope.all ? '*' : [...scope.teamIds].sort().join());
