/** Fetches a feed with good manners and reads it. */
import { createHash } from 'node:crypto';
import { after, DAY, MINUTE, SECOND } from '../../lib/clock.ts';
import type { HttpResponse } from '../../lib/http.ts';
import type { Batch, ChannelCtx, ChannelError, Cursor, Result, Settings } from '../contract.ts';
import { afterAnswer, type FeedCursor, provenMove, readCursor, validators } from './cursor.ts';
import type { FeedDocument } from './document.ts';
import { errorOfDocument, errorOfStatus, errorOfThrown } from './failure.ts';
import { toInbound } from './map.ts';
import { FeedParser } from './worker.ts';

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';
/** However long a publisher wants to be left alone. */
const LONGEST_REST = DAY;

/** One thread for all feeds; it starts with the first document. */
const parser = new FeedParser();

/** One poll: asks only for news, parses only what changed. */
export async function pollFeed(settings: Settings, cursor: Cursor, ctx: ChannelCtx): Promise<Result<Batch>> {
  const url = settings.url ?? '';
  const last = readCursor(cursor, url);
  const fetched = await fetchFeed(url, ctx, validators(last));
  if (!fetched.ok) return fetched;
  const response = fetched.value;
  const next = afterAnswer(last, response, ctx.now);
  const bodyHash = hashOf(response.bytes);
  if (response.status === 304 || bodyHash === last.bodyHash) return done([], next, response, ctx.now);

  const parsed = await parseResponse(response);
  if (!parsed.ok) return parsed;
  const { items, known } = toInbound(parsed.value, { feedUrl: url, now: ctx.now, known: last.known });
  const read: FeedCursor = { ...next, bodyHash, known, ttlMinutes: parsed.value.ttlMinutes };
  return done(items, read, response, ctx.now, parsed.value.quality);
}

/** Reads the feed once and says what it is; writes nothing. */
export async function checkFeed(
  settings: Settings,
  ctx: ChannelCtx,
): Promise<Result<{ account: string; name: string; warnings: string[] }>> {
  const url = settings.url ?? '';
  const fetched = await fetchFeed(url, ctx, {});
  if (!fetched.ok) return fetched;
  const parsed = await parseResponse(fetched.value);
  if (!parsed.ok) return parsed;
  const { title, items, quality } = parsed.value;
  const host = new URL(fetched.value.url).host;
  const warnings = [
    ...(items.length === 0 ? ['channel.feed.warning.empty'] : []),
    ...(quality === 'salvaged' ? ['channel.feed.warning.salvaged'] : []),
    ...(fetched.value.permanentUrl === null ? [] : ['channel.feed.warning.moved']),
  ];
  return { ok: true, value: { account: host, name: title ?? host, warnings } };
}

async function fetchFeed(
  url: string,
  ctx: ChannelCtx,
  extra: Record<string, string>,
): Promise<Result<HttpResponse>> {
  try {
    const response = await ctx.http(url, { headers: { accept: ACCEPT, ...extra } });
    const good = response.status === 304 || (response.status >= 200 && response.status < 300);
    return good ? { ok: true, value: response } : refused(errorOfStatus(response, ctx.now));
  } catch (cause) {
    return refused(errorOfThrown(cause));
  }
}

async function parseResponse(response: HttpResponse): Promise<Result<FeedDocument>> {
  try {
    const outcome = await parser.parse(response.bytes, {
      contentType: response.headers.get('content-type'),
      url: response.url,
    });
    return outcome.ok ? { ok: true, value: outcome.document } : refused(errorOfDocument(outcome));
  } catch (cause) {
    return refused(errorOfThrown(cause));
  }
}

function done(
  items: Batch['items'],
  cursor: FeedCursor,
  response: HttpResponse,
  now: Date,
  quality?: Batch['quality'],
): Result<Batch> {
  const notBefore = restUntil(response.headers, cursor.ttlMinutes, now);
  const movedTo = provenMove(cursor, now);
  return {
    ok: true,
    value: {
      items,
      tombstones: [],
      cursor,
      more: false,
      ...(notBefore === null ? {} : { notBefore }),
      ...(quality === undefined ? {} : { quality }),
      ...(movedTo === undefined ? {} : { movedTo }),
    },
  };
}

/** When the publisher expects something new: the longer of its `ttl` and the cache's max-age. */
function restUntil(headers: Headers, ttlMinutes: number | null, now: Date): Date | null {
  const cache = headers.get('cache-control') ?? '';
  const maxAge = /no-cache|no-store/i.test(cache)
    ? 0
    : Number(/(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(cache)?.[1] ?? 0);
  const rest = Math.min(LONGEST_REST, Math.max(maxAge * SECOND, (ttlMinutes ?? 0) * MINUTE));
  return rest > 0 ? after(now, rest) : null;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

function refused(error: ChannelError): { ok: false; error: ChannelError } {
  return { ok: false, error };
}
