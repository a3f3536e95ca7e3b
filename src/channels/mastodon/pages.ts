/** One page of what a source reads, and where the next one begins. Nothing between two polls is passed over. */
import { z } from 'zod';
import type { Settings } from '../contract.ts';
import type { Answer, Api, Query } from './api.ts';
import { readable, type WireStatus, wire } from './wire.ts';

const NOTIFICATIONS_PER_PAGE = 40;
const STATUSES_PER_PAGE = 40;
/** A result that slid down while we turned the page, or up because one above was deleted, is still met. */
const SEARCH_OVERLAP = 10;
/** Deeper results are older than anything a poll could have missed; it also ends a server that ignores `offset`. */
const SEARCH_DEPTH = 2_000;

export const positionSchema = z.object({
  /** everything up to this id is read; null = nothing was there yet */
  minId: z.string().nullable().optional(),
  /** while the first entries of a list that was empty are read from the newest down */
  back: z.object({ maxId: z.string(), top: z.string() }).optional(),
  /** search: results to pass over, URIs at the top of this walk and at the top of the last whole one */
  search: z.object({ offset: z.number(), heads: z.array(z.string()), known: z.array(z.string()) }).optional(),
});
/** How far one source is read. */
type Position = z.infer<typeof positionSchema>;

interface Page {
  /** newest first */
  statuses: WireStatus[];
  position: Position;
  more: boolean;
  /** it lies below a page read before: a walk that starts from the newest */
  below: boolean;
}

/** Reads the page at `position`; null = first run, which takes the newest page as what was there before us. */
export function readPage(api: Api, settings: Settings, position: Position | null): Promise<Page> {
  return settings.what === 'search'
    ? searchPage(api, settings.query ?? '', position)
    : timelinePage(lister(api, settings), position);
}

interface Entry {
  id: string | null;
  status: WireStatus | null;
}
type List = (query: Query) => Promise<Answer<Entry[]>>;

function lister(api: Api, settings: Settings): List {
  if (settings.what === 'hashtag') {
    const path = `/api/v1/timelines/tag/${encodeURIComponent(settings.query ?? '')}`;
    return async (query) => {
      const answer = await api.get(path, { limit: STATUSES_PER_PAGE, ...query }, wire.statuses);
      return { ...answer, value: readable(answer.value).map((status) => ({ id: status.id, status })) };
    };
  }
  // Without include_filtered the server keeps back, silently, what its notification policy holds aside.
  const fixed = { types: ['mention'], include_filtered: true, limit: NOTIFICATIONS_PER_PAGE };
  return async (query) => {
    const answer = await api.get('/api/v1/notifications', { ...fixed, ...query }, wire.notifications);
    const mentions = readable(answer.value).map((notification) => ({
      id: notification.id,
      status: notification.type === 'mention' ? (notification.status ?? null) : null,
    }));
    return { ...answer, value: mentions };
  };
}

async function timelinePage(list: List, position: Position | null): Promise<Page> {
  const minId = position?.minId ?? null;
  if (position?.back) return downwards(await list({ max_id: position.back.maxId }), position.back);
  const answer = await list(minId === null ? {} : { min_id: minId });
  const top = topOf(answer);
  if (position === null) return pageOf(answer, { minId: top }, false);
  if (minId !== null) {
    const next = top !== null && isAhead(top, minId) ? top : minId;
    return pageOf(answer, { minId: next }, next !== minId && answer.value.length > 0);
  }
  // The list was empty until now, so there is no id to walk up from: take the newest and go down to its end.
  if (top === null || answer.older === null) return pageOf(answer, { minId: top }, false);
  return pageOf(answer, { minId: null, back: { maxId: answer.older, top } }, true);
}

function downwards(answer: Answer<Entry[]>, back: { maxId: string; top: string }): Page {
  const done = answer.value.length === 0 || answer.older === null || answer.older === back.maxId;
  if (done) return pageOf(answer, { minId: back.top }, false, true);
  return pageOf(answer, { minId: null, back: { maxId: answer.older ?? '', top: back.top } }, true, true);
}

const pageOf = (answer: Answer<Entry[]>, position: Position, more: boolean, below = false): Page => ({
  statuses: readable(answer.value.map((entry) => entry.status)),
  position,
  more,
  below,
});

/** Where the page ends at its new side: by the server's word, else the first entry (newest first). */
const topOf = (answer: Answer<Entry[]>): string | null => answer.newer ?? answer.value[0]?.id ?? null;

/** Ids are opaque unless both are digits: then longer, or greater as text, is later. Never a step back. */
function isAhead(id: string, than: string): boolean {
  if (!/^\d+$/.test(id) || !/^\d+$/.test(than)) return id !== than;
  return id.length === than.length ? id > than : id.length > than.length;
}

async function searchPage(api: Api, words: string, position: Position | null): Promise<Page> {
  const { offset, heads, known } = position?.search ?? { offset: 0, heads: [], known: [] };
  const query = { q: words, type: 'statuses', limit: STATUSES_PER_PAGE, offset };
  const statuses = readable((await api.get('/api/v2/search', query, wire.search)).value.statuses);
  const uris = statuses.map((status) => status.uri);
  const top = offset === 0 ? uris : heads;
  const atEnd = uris.length === 0 || uris.some((uri) => known.includes(uri)) || offset >= SEARCH_DEPTH;
  if (position === null || atEnd) {
    const search = { offset: 0, heads: [], known: top.length > 0 ? top : known };
    return { statuses, position: { search }, more: false, below: offset > 0 };
  }
  const next = offset + Math.max(1, uris.length - SEARCH_OVERLAP);
  return {
    statuses,
    position: { search: { offset: next, heads: top, known } },
    more: true,
    below: offset > 0,
  };
}
