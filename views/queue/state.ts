import type { Refused } from '../form.ts';
import { QUEUE_VIEWS, type QueueView } from '../links.ts';

export const ORDERS = ['due', 'oldest', 'newest', 'urgency'] as const;
export const TONES = ['negative', 'neutral', 'positive'] as const;

/** Which part of the queue stands on the left, as its address says it. */
export interface ListState {
  view: QueueView;
  /** null = as this person set it for themselves */
  order: (typeof ORDERS)[number] | null;
  source: number | null;
  label: number | null;
  sentiment: (typeof TONES)[number] | null;
  language: string | null;
}

const KEY = /^[1-9]\d{0,14}$/;
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
  };
}

/** The query of a list, without a question mark; '' for all open ones. */
export function listQuery(state: ListState, more: Record<string, string> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...state, ...more })) {
    if (value !== null && !(name === 'view' && value === 'open')) query.set(name, String(value));
  }
  return query.toString();
}

export function listHref(state: ListState, more: Record<string, string> = {}): string {
  const query = listQuery(state, more);
  return query === '' ? '/queue' : `/queue?${query}`;
}

/** Whether anything narrows the view. */
export const isFiltered = ({ source, label, sentiment, language }: ListState): boolean =>
  [source, label, sentiment, language].some((value) => value !== null);

/** A form of the list itself, wherever the list stands: many at once, taking back. */
export const isOfList = (refused: Refused | null | undefined): boolean =>
  /^\/(queue|acts)\//.test(refused?.action ?? '');
