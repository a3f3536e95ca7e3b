/**
 * One page of what a source reads, and where the next one begins. Nothing between two polls is passed over, and what is
 * new comes first: of more than a page the newest is read at once, and what lies between is filled in afterwards.
 */
import { z } from 'zod';
import type { Settings } from '../contract.ts';
import type { Answer, Api, Query } from './api.ts';
import { ApiFailure } from './failure.ts';
import type { Profile } from './profile.ts';
import { readable, type WireStatus, wire } from './wire.ts';

/** The most that Mastodon gives of each. */
const NOTIFICATIONS_PER_PAGE = 80;
const STATUSES_PER_PAGE = 40;
/** A result that slid down while we turned the page, or up because one above was deleted, is still met. */
const SEARCH_OVERLAP = 10;
/** Deeper results are older than anything a poll could have missed; it also ends a server that ignores `offset`. */
const SEARCH_DEPTH = 2_000;

export const positionSchema = z.object({
  /** everything up to this id is read; null = nothing was there yet */
  minId: z.string().nullable().optional(),
  /** what is still to be filled in: everything below `maxId` down to `minId` */
  gap: z.object({ minId: z.string(), maxId: z.string() }).optional(),
  /** while the first entries of a list that was empty are read from the newest down */
  back: z.object({ maxId: z.string(), top: z.string() }).optional(),
  /** search: results to pass over, URIs at the top of this walk and at the top of the last whole one */
  search: z.object({ offset: z.number(), heads: z.array(z.string()), known: z.array(z.string()) }).optional(),
});
/** How far one list is read. */
export type Position = z.infer<typeof positionSchema>;

export interface Page {
  /** newest first */
  statuses: WireStatus[];
  position: Position;
  more: boolean;
  /** it lies below a page read before: a walk that starts from the newest */
  below: boolean;
}

/** Reads the page at `position`; null = first run, which takes the newest page as what was there before us. */
export function readPage(
  api: Api,
  settings: Settings,
  profile: Profile,
  position: Position | null,
): Promise<Page> {
  return settings.what === 'search'
    ? searchPage(api, settings.query ?? '', position)
    : timelinePage(lister(api, settings, profile), position);
}

/** Fills in a page of what was jumped over; the rest of the position stays. */
export async function fillGap(
  api: Api,
  settings: Settings,
  profile: Profile,
  position: Position,
): Promise<Page> {
  const { gap, ...rest } = position;
  if (!gap) return { statuses: [], position, more: false, below: true };
  const answer = await lister(api, settings, profile).list({ max_id: gap.maxId });
  const oldest = answer.older ?? answer.value.at(-1)?.id ?? null;
  const isOver =
    oldest === null || answer.value.length === 0 || oldest === gap.maxId || !isAhead(oldest, gap.minId);
  if (isOver) return pageOf(answer, rest, false, true);
  return pageOf(answer, { ...rest, gap: { ...gap, maxId: oldest } }, true, true);
}

interface Entry {
  id: string | null;
  status: WireStatus | null;
}
interface Lister {
  limit: number;
  list: (query: Query) => Promise<Answer<Entry[]>>;
}

function lister(api: Api, settings: Settings, profile: Profile): Lister {
  return settings.what === 'hashtag'
    ? statusLister(api, `/api/v1/timelines/tag/${encodeURIComponent(settings.query ?? '')}`)
    : notificationLister(api, profile);
}

/** A list of statuses at `path`, read like any other. */
export function statusLister(api: Api, path: string, fixed: Query = {}): Lister {
  return {
    limit: STATUSES_PER_PAGE,
    list: async (query) => {
      const answer = await api.get(path, { limit: STATUSES_PER_PAGE, ...fixed, ...query }, wire.statuses);
      return { ...answer, value: readable(answer.value).map((status) => ({ id: status.id, status })) };
    },
  };
}

const MENTIONING = ['mention', 'quote'];

function notificationLister(api: Api, profile: Profile): Lister {
  const ask = (types: readonly string[], query: Query) =>
    // Without include_filtered the server keeps back, silently, what its notification policy holds aside.
    api.get(
      '/api/v1/notifications',
      { types, include_filtered: true, limit: NOTIFICATIONS_PER_PAGE, ...query },
      wire.notifications,
    );
  return {
    limit: NOTIFICATIONS_PER_PAGE,
    list: async (query) => {
      const answer = profile.lacks.includes('quotes')
        ? await ask(['mention'], query)
        : await ask(MENTIONING, query).catch((failure: unknown) => {
            // servers that don't know quotes may refuse the whole list
            if (!(failure instanceof ApiFailure) || !REFUSED.includes(failure.status ?? 0)) throw failure;
            profile.lacks.push('quotes');
            return ask(['mention'], query);
          });
      const entries = readable(answer.value).map(({ id, type, status }) => ({
        id,
        status:
          MENTIONING.includes(type) && status
            ? type === 'mention'
              ? naming(status, profile)
              : status
            : null,
      }));
      return { ...answer, value: entries };
    },
  };
}

const REFUSED = [400, 422];

/** Who is told of a mention is mentioned, though some servers leave the reader out of a status's own list. */
const naming = (status: WireStatus, { id }: Profile): WireStatus =>
  status.mentions.some((mention) => mention?.id === id)
    ? status
    : { ...status, mentions: [...status.mentions, { id }] };

/** One page of a list that is read upwards by `min_id`; null = its newest page. */
export async function timelinePage({ list, limit }: Lister, position: Position | null): Promise<Page> {
  const minId = position?.minId ?? null;
  if (position?.back) return downwards(await list({ max_id: position.back.maxId }), position.back);
  const answer = await list(minId === null ? {} : { min_id: minId });
  const top = topOf(answer);
  if (position === null) return pageOf(answer, { minId: top }, false);
  if (minId !== null) {
    const { gap } = position;
    const next = top !== null && isAhead(top, minId) ? top : minId;
    const isFull = answer.value.length >= limit;
    if (isFull && !gap && isNumeric(next) && next !== minId) return jump(list, limit, answer, next);
    return pageOf(answer, { minId: next, gap }, next !== minId && answer.value.length > 0);
  }
  // The list was empty until now, so there is no id to walk up from: take the newest and go down to its end.
  if (top === null || answer.older === null) return pageOf(answer, { minId: top }, false);
  return pageOf(answer, { minId: null, back: { maxId: answer.older, top } }, true);
}

/** There is more than a page: the newest first; what lies between is to be filled in. */
async function jump(
  list: Lister['list'],
  limit: number,
  first: Answer<Entry[]>,
  read: string,
): Promise<Page> {
  const newest = await list({ since_id: read });
  const top = topOf(newest);
  const both = { ...newest, value: [...newest.value, ...first.value] };
  if (top === null || !isAhead(top, read)) return pageOf(first, { minId: read }, false);
  const oldest = newest.value.at(-1)?.id ?? null;
  const isBetween = newest.value.length >= limit && oldest !== null && isAhead(oldest, read);
  return pageOf(both, { minId: top, ...(isBetween ? { gap: { minId: read, maxId: oldest } } : {}) }, false);
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

const isNumeric = (id: string): boolean => /^\d+$/.test(id);

/** Ids are opaque unless both are digits: then longer, or greater as text, is later. Never a step back. */
export function isAhead(id: string, than: string): boolean {
  if (!isNumeric(id) || !isNumeric(than)) return id !== than;
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
