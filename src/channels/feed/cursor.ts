/** How far we have read a feed, and what the next poll needs to be polite. */
import { z } from 'zod';
import { DAY } from '../../lib/clock.ts';
import type { HttpResponse } from '../../lib/http.ts';
import type { Cursor } from '../contract.ts';

const VERSION = 1;

const FeedCursor = z.object({
  v: z.literal(VERSION),
  /** the address that the validators and the hash belong to */
  url: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** of the last body that was read */
  bodyHash: z.string().nullable(),
  /** polls so far: every hundredth asks without validators */
  polls: z.number(),
  ttlMinutes: z.number().nullable(),
  /** a permanent redirect that is being watched before it is believed */
  move: z.object({ to: z.string(), times: z.number(), since: z.string() }).nullable(),
  /** see identity.ts */
  known: z.record(z.string(), z.string()),
});
export type FeedCursor = z.infer<typeof FeedCursor>;

/** Servers with a broken cache answer "not modified" for ever; a full answer now and then finds out. */
const UNCONDITIONAL_EVERY = 100;
/** A redirect is believed after so many equal answers over at least a day: mistakes are corrected sooner. */
const MOVE_TIMES = 5;
const MOVE_AGE = DAY;

/** The cursor of the last poll; a new one for a first run or a cursor we do not know. */
export function readCursor(cursor: Cursor, url: string): FeedCursor {
  const parsed = FeedCursor.safeParse(cursor);
  const fresh = {
    v: VERSION,
    url,
    etag: null,
    lastModified: null,
    bodyHash: null,
    ttlMinutes: null,
    move: null,
  } as const;
  if (!parsed.success) return { ...fresh, polls: 0, known: {} };
  // At a new address only the memory of links still holds.
  return parsed.data.url === url ? parsed.data : { ...parsed.data, ...fresh };
}

/** Headers that ask for news only. */
export function validators(cursor: FeedCursor): Record<string, string> {
  if (cursor.polls % UNCONDITIONAL_EVERY === UNCONDITIONAL_EVERY - 1) return {};
  return {
    ...(cursor.etag === null ? {} : { 'if-none-match': cursor.etag }),
    ...(cursor.lastModified === null ? {} : { 'if-modified-since': cursor.lastModified }),
  };
}

/** The cursor after an answer: validators renewed, moves counted. A 304 may leave out what has not changed. */
export function afterAnswer(cursor: FeedCursor, response: HttpResponse, now: Date): FeedCursor {
  const kept = response.status === 304 ? cursor : { etag: null, lastModified: null };
  return {
    ...cursor,
    etag: response.headers.get('etag') ?? kept.etag,
    lastModified: response.headers.get('last-modified') ?? kept.lastModified,
    polls: cursor.polls + 1,
    move: watchMove(cursor.move, response.permanentUrl, now),
  };
}

/** The new address once it has proven stable. */
export function provenMove(cursor: FeedCursor, now: Date): string | undefined {
  const { move } = cursor;
  if (move === null || move.times < MOVE_TIMES) return undefined;
  return now.getTime() - Date.parse(move.since) >= MOVE_AGE ? move.to : undefined;
}

function watchMove(move: FeedCursor['move'], to: string | null, now: Date): FeedCursor['move'] {
  if (to === null) return null;
  return move?.to === to ? { ...move, times: move.times + 1 } : { to, times: 1, since: now.toISOString() };
}
