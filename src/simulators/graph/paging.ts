/** Lists of the Graph API: limits, opaque cursors, and pages from which something was left out only after they were cut. */
import type { Json } from './fields.ts';

const STANDARD = 25;
const MOST = 100;

export interface ListQuery {
  limit?: string;
  after?: string;
  since?: string;
}

export interface ListOptions<T> {
  /** in the order in which they are shown */
  all: readonly T[];
  id: (one: T) => string;
  at: (one: T) => Date;
  /** what is there but not for this reader takes up its place on the page all the same */
  isShown: (one: T) => boolean;
  render: (one: T) => Json;
  query: ListQuery;
  /** address of the next page, without its cursor */
  url: URL;
}

export function listJson<T>({ all, id, at, isShown, render, query, url }: ListOptions<T>): Json {
  const since = query.since === undefined ? null : instantOf(query.since);
  const wanted = all.filter((one) => since === null || at(one).getTime() >= since);
  const from =
    query.after === undefined ? 0 : wanted.findIndex((one) => cursorOf(id(one)) === query.after) + 1;
  const limit = Math.min(Math.max(Number(query.limit ?? STANDARD) || STANDARD, 1), MOST);
  const page = wanted.slice(from, from + limit);
  const last = page.at(-1);
  const data = page.filter(isShown).map(render);
  if (last === undefined) return { data };
  const after = cursorOf(id(last));
  const hasMore = from + limit < wanted.length;
  const next = new URL(url);
  next.searchParams.set('limit', String(limit));
  next.searchParams.set('after', after);
  const cursors = { before: cursorOf(id(page[0]!)), after };
  return { data, paging: { cursors, ...(hasMore ? { next: next.href } : {}) } };
}

const cursorOf = (id: string): string => Buffer.from(`c${id}`).toString('base64url');

/** Unix seconds, or a date. */
const instantOf = (value: string): number => (/^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value));
