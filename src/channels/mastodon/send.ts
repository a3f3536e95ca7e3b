/** Answering: what is posted is fixed before the first attempt, sent under one key, and can be looked up. */
import { z } from 'zod';
import { HOUR, MINUTE } from '../../lib/clock.ts';
import type { ChannelCtx, Outbound, Sent, Settings } from '../contract.ts';
import { type Api, connect } from './api.ts';
import { ApiFailure } from './failure.ts';
import { ADDRESSED, lookUp, type Posted, sentAs } from './found.ts';
import { type ReplyHandle, replyHandleSchema, webUrl } from './map.ts';
import { assertReady, uploadAll } from './media.ts';
import { wire } from './wire.ts';

/** Mastodon remembers an Idempotency-Key for an hour; five minutes of it are left to slow answers and clocks. */
const KEY_HOLDS = 55 * MINUTE;
/** Files that no status uses are dropped after a day. */
const MEDIA_KEPT = 12 * HOUR;

/** From open to narrow. */
const VISIBILITIES = ['public', 'unlisted', 'private', 'direct'] as const;
type PostVisibility = (typeof VISIBILITIES)[number];

const preparedSchema = z.object({
  visibility: z.enum(VISIBILITIES),
  status: z.string(),
  inReplyToId: z.string(),
  /** files that are on the server already */
  mediaIds: z.array(z.string()).default([]),
  /** ISO instant before which nothing was sent */
  firstAttemptAt: z.string(),
});
type Prepared = z.infer<typeof preparedSchema>;

/**
 * Fixes text, visibility and parent, and puts the files on the server: nobody sees them before the status, and a retry
 * sends the same ones under the same key. One request more when the mention is known from another server.
 */
export async function prepare(settings: Settings, out: Outbound, ctx: ChannelCtx): Promise<Prepared> {
  const api = connect(settings, ctx);
  const handle = await addressOf(api, settings, out);
  return {
    visibility: visibilityFor(out, handle),
    status: addressed(out.text, handle.acct, new URL(settings.server ?? '').host),
    inReplyToId: handle.id,
    mediaIds: await uploadAll(api, out),
    firstAttemptAt: ctx.now.toISOString(),
  };
}

/**
 * Posts the reply under the outbox row's id as Idempotency-Key. Once the server may have forgotten the key,
 * it looks among our own statuses first.
 */
export async function send(settings: Settings, out: Outbound, ctx: ChannelCtx): Promise<Sent> {
  const prepared = readPrepared(out) ?? (await prepare(settings, out, ctx));
  const api = connect(settings, ctx);
  if (!keyHolds(prepared, ctx.now)) {
    const earlier = await lookUp(api, postedOf(out, prepared));
    if (typeof earlier === 'object') return earlier;
  }
  const mediaIds = isWithin(MEDIA_KEPT, prepared, ctx.now) ? prepared.mediaIds : await uploadAll(api, out);
  await assertReady(api, mediaIds);
  const body = {
    status: prepared.status,
    in_reply_to_id: prepared.inReplyToId,
    visibility: prepared.visibility,
    language: out.language,
    // elsewhere an account may have Markdown for its habit; Mastodon doesn't know the field
    content_type: 'text/plain',
    ...(mediaIds.length > 0 ? { media_ids: mediaIds } : {}),
  };
  const answer = await api.post('/api/v1/statuses', body, { 'idempotency-key': out.id }, wire.status);
  return sentAs(answer.value);
}

/**
 * Did it happen? 'not-found' says that all our statuses since then were read, and the thread; 'unknown' that they couldn't
 * be. That the key makes a second attempt harmless is no answer: not every server knows such keys.
 */
export async function findSent(
  settings: Settings,
  out: Outbound,
  ctx: ChannelCtx,
): Promise<Sent | 'not-found' | 'unknown'> {
  const prepared = readPrepared(out);
  return prepared === null ? 'unknown' : lookUp(connect(settings, ctx), postedOf(out, prepared));
}

const postedOf = ({ others = [] }: Outbound, prepared: Prepared): Posted => ({ ...prepared, others });

function readPrepared(out: Outbound): Prepared | null {
  const read = preparedSchema.safeParse(out.prepared);
  return read.success ? read.data : null;
}

const keyHolds = (prepared: Prepared, now: Date): boolean => isWithin(KEY_HOLDS, prepared, now);

function isWithin(ms: number, prepared: Prepared, now: Date): boolean {
  const age = now.getTime() - Date.parse(prepared.firstAttemptAt);
  return age >= 0 && age < ms;
}

/** The status that is meant, as this server knows it. Throws ApiFailure 'gone' when it doesn't. */
export async function addressOf(api: Api, settings: Settings, { to }: Outbound): Promise<ReplyHandle> {
  const own = replyHandleSchema.safeParse(to.replyHandle);
  return own.success && own.data.server === settings.server
    ? own.data
    : resolve(api, settings, to.externalId);
}

/** Our server's own copy of a status that is known by its URI only. */
async function resolve(api: Api, settings: Settings, uri: string): Promise<ReplyHandle> {
  const query = { q: uri, type: 'statuses', resolve: true, limit: 1 };
  const found = webUrl(uri) ? (await api.get('/api/v2/search', query, wire.search)).value.statuses[0] : null;
  if (!found?.id || !found.account) throw new ApiFailure({ kind: 'gone', key: 'channel.error.not_found' });
  const { id, account, visibility } = found;
  return { server: settings.server ?? '', id, acct: account.acct, visibility };
}

/** Never wider than the parent, nor than what the core holds it for; a private reply is always direct. */
function visibilityFor(out: Outbound, handle: ReplyHandle): PostVisibility {
  if (out.action === 'privateReply' || out.to.visibility === 'private') return 'direct';
  const parent = VISIBILITIES.find((one) => one === handle.visibility) ?? 'private';
  const floor = out.to.visibility === 'limited' ? 'private' : 'public';
  return VISIBILITIES.indexOf(parent) > VISIBILITIES.indexOf(floor) ? parent : floor;
}

/** A reply tells nobody by itself: the author is addressed first, unless the text does so already. */
function addressed(text: string, acct: string, ourHost: string): string {
  const names = acct.includes('@') ? [acct] : [acct, `${acct}@${ourHost}`];
  const said = [...text.matchAll(ADDRESSED)].map(([, name]) => name);
  const isThere = said.some((name) => names.some((one) => one.toLowerCase() === name?.toLowerCase()));
  return isThere ? text : `@${acct} ${text}`;
}
