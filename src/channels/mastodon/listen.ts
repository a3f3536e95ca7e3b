/**
 * Streams (server-sent events). They are only a bell: what rang is read by the poll. Notifications that a policy holds
 * aside ring no bell; they come with the poll that goes on beside it.
 */
import { serverEvents } from '../../lib/http/sse.ts';
import type { HttpStreamed } from '../../lib/http.ts';
import type { ListenCtx, Settings } from '../contract.ts';
import { connect } from './api.ts';
import { ApiFailure, failureOfHttp, failureOfStatus } from './failure.ts';
import { readInstance } from './profile.ts';

/** Notifications that bring no words: favourites, followers and the like. */
const SILENT =
  /"type"\s*:\s*"(favourite|reblog|follow|follow_request|poll|admin\.[\w.]+|severed_relationships)"/;

/** Listens until the connection ends or is told to. Throws ApiFailure; permanent where there is nothing to listen to. */
export async function listen(settings: Settings, ctx: ListenCtx): Promise<void> {
  const path = pathOf(settings);
  if (path === null) throw NO_STREAM;
  const token = ctx.secrets.token;
  if (!token) throw new ApiFailure({ kind: 'auth', key: 'channel.error.auth' });
  const url = `${await streamingHost(settings, ctx)}${path}`;
  const headers = { accept: 'text/event-stream', authorization: `Bearer ${token}` };
  const end = new AbortController();
  const signal = AbortSignal.any([ctx.signal, end.signal]);
  try {
    const answer = await ctx.openStream(url, { headers, signal });
    const isStream = (answer.headers.get('content-type') ?? '').includes('event-stream');
    if (answer.status !== 200 || !isStream) throw refusal(answer, ctx.now);
    ctx.connected();
    for await (const { event, data } of serverEvents(answer.chunks)) {
      if (rings(settings, event, data)) ctx.ring();
    }
  } catch (cause) {
    throw cause instanceof ApiFailure ? cause : failureOfHttp(cause, false);
  } finally {
    // also an answer that is no stream leaves a connection open
    end.abort();
  }
}

const NO_STREAM = new ApiFailure({ kind: 'permanent', key: 'channel.error.not_found' });

function pathOf({ what, query }: Settings): string | null {
  if (what === 'mentions') return '/api/v1/streaming/user';
  return what === 'hashtag' ? `/api/v1/streaming/hashtag?${new URLSearchParams({ tag: query ?? '' })}` : null;
}

/** New words, changed ones, and ones that are gone. A home timeline is not ours to hear: others' new posts there. */
function rings({ what }: Settings, event: string, data: string): boolean {
  if (event === 'notification') return !SILENT.test(data.slice(0, 200));
  if (event === 'update') return what === 'hashtag';
  return event === 'status.update' || event === 'delete' || event === 'conversation';
}

/** Large servers have another host for their streams, and tell which: it is theirs, so it may know the token. */
async function streamingHost(settings: Settings, ctx: ListenCtx): Promise<string> {
  const server = new URL(settings.server ?? '');
  const told = (await readInstance(connect(settings, ctx))).configuration?.urls?.streaming;
  if (!told || !URL.canParse(told)) return server.origin;
  const url = new URL(told);
  const scheme =
    ({ 'wss:': 'https:', 'ws:': 'http:' } as Record<string, string>)[url.protocol] ?? url.protocol;
  // never in the clear what the server itself hears encrypted
  if (scheme !== server.protocol || url.username !== '') return server.origin;
  return `${scheme}//${url.host}`;
}

/** A server without streams says so in many ways; that is no reason to ask it again soon. */
function refusal(answer: HttpStreamed, now: Date): ApiFailure {
  if ([200, 400, 404, 405, 410, 426, 501].includes(answer.status)) return NO_STREAM;
  return failureOfStatus(answer.status, answer.headers, now, false);
}
