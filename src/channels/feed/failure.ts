/** What can go wrong between a feed and us, in the closed words of the channel contract. */
import { after, MINUTE } from '../../lib/clock.ts';
import { HttpError, type HttpResponse, retryAfter } from '../../lib/http.ts';
import type { ChannelError } from '../contract.ts';
import type { FeedLink, ParseOutcome } from './document.ts';
import { ParserStopped } from './worker.ts';

/** A server that says "too many" and not for how long. */
const DEFAULT_WAIT = 15 * MINUTE;

/** For a request without a response, or a document that stopped the parser; anything else is a fault of ours and is rethrown. */
export function errorOfThrown(cause: unknown): ChannelError {
  if (cause instanceof ParserStopped) return { kind: 'transient', key: 'channel.error.unreadable' };
  if (!(cause instanceof HttpError)) throw cause;
  return { kind: cause.isFinal ? 'permanent' : 'transient', key: cause.key };
}

/** For a status other than 2xx and 304. Only 410 ends a feed: pages vanish and come back. */
export function errorOfStatus({ status, headers }: HttpResponse, now: Date): ChannelError {
  const until = retryAfter(headers, now);
  if (status === 429 || (status === 503 && until !== null)) {
    return {
      kind: 'rate-limited',
      until: until ?? after(now, DEFAULT_WAIT),
      key: 'channel.error.rate_limited',
    };
  }
  if (status === 410) return { kind: 'gone', key: 'channel.error.gone' };
  if (status === 404) return { kind: 'transient', key: 'channel.error.not_found' };
  if (status === 401) return { kind: 'auth', key: 'channel.error.password' };
  if (status === 403) return { kind: 'transient', key: 'channel.error.forbidden' };
  if (status >= 500) return { kind: 'transient', key: 'channel.error.server' };
  return { kind: 'transient', key: 'channel.error.status', params: { status: String(status) } };
}

/** For a document that is no feed. Not for good: servers show pages of maintenance under the feed's address. */
export function errorOfDocument(outcome: Exclude<ParseOutcome, { ok: true }>): ChannelError {
  switch (outcome.why) {
    case 'html':
      return errorOfPage(outcome.feeds);
    case 'empty':
      return { kind: 'transient', key: 'channel.error.empty' };
    case 'no-feed':
      return { kind: 'transient', key: 'channel.error.no_feed' };
  }
}

function errorOfPage(feeds: readonly FeedLink[]): ChannelError {
  if (feeds.length === 0) return { kind: 'transient', key: 'channel.error.html_without_feeds' };
  return {
    kind: 'transient',
    key: 'channel.error.html',
    params: { n: feeds.length, feeds: feeds.map(({ url }) => url).join(', ') },
  };
}
