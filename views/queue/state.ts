import type { ListShape } from '../../src/db/schema/shortcuts.ts';
import type { Refused } from '../form.ts';
import { QUEUE_VIEWS } from '../links.ts';

export const ORDERS = ['due', 'oldest', 'newest', 'urgency'] as const;
export const TONES = ['negative', 'neutral', 'positive'] as const;

export const ONLY = ['unanswered', 'promised', 'approval'] as const;
/** Steps of urgency that one can ask for; the address takes any number. */
export const URGENT_FROM = [40, 60, 80] as const;

/** Which part of the queue stands on the left, as its address says it. */
export interface ListState extends ListShape {
  /** the saved view that this is */
  saved: number | null;
}

/** Nothing narrowed. */
export const WHOLE = {
  source: null,
  label: null,
  sentiment: null,
  language: null,
  assignee: null,
  urgent: null,
  only: null,
  unread: null,
  saved: null,
} satisfies Partial<ListState>;

const KEY = /^[1-9]\d{0,14}$/;
const URGENCY = /^(?:[1-9]\d?|100)$/;
const LANGUAGE = /^[a-z]{2,5}$/;

/** Reads the address of a list; what it does not know it leaves out. */
export function listState(query: URLSearchParams): ListState {
  const one = <V extends string>(name: string, values: readonly V[]): V | null =>
    values.find((value) => value === query.get(name)) ?? null;
  const key = (name: string) => (KEY.test(query.get(name) ?? '') ? Number(query.get(name)) : null);
  const language = query.get('language') ?? '';
  return {
    view: one('view', QUEUE_VIEWS) ?? 'open',
    order: one('order', ORDERS),
    source: key('source'),
    label: key('label'),
    sentiment: one('sentiment', TONES),
    language: LANGUAGE.test(language) ? language : null,
    assignee: one('assignee', ['me', 'nobody'] as const) ?? key('assignee'),
    urgent: URGENCY.test(query.get('urgent') ?? '') ? Number(query.get('urgent')) : null,
    only: one('only', ONLY),
    unread: query.get('unread') === '1' ? 1 : null,
    saved: key('saved'),
  };
}

/** The query of a list, without a question mark; '' for all open ones. */
export function listQuery(state: ListState, more: Record<string, string> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...state, ...more })) {
    if (value != null && !(name === 'view' && value === 'open')) query.set(name, String(value));
  }
  return query.toString();
}

export function listHref(state: ListState, more: Record<string, string> = {}): string {
  const query = listQuery(state, more);
  return query === '' ? '/queue' : `/queue?${query}`;
}

/** Whether anything narrows the view. */
export const isFiltered = (state: ListState): boolean => FILTERS.some((name) => state[name] != null);

const FILTERS = ['source', 'label', 'sentiment', 'language', 'assignee', 'urgent', 'only', 'unread'] as const;

/** A form of the list itself, wherever the list stands: many at once, taking back. */
export const isOfList = (refused: Refused | null | undefined): boolean =>
  /^\/(queue|acts)\//.test(refused?.action ?? '');
