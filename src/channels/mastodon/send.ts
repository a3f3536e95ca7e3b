/** Answering: what is posted is fixed before the first attempt, sent under one key, and can be looked up. */
import { z } from 'zod';
import { HOUR, MINUTE } from '../../lib/clock.ts';
import { htmlToText } from '../../lib/html.ts';
import type { ChannelCtx, Outbound, Sent, Settings } from '../contract.ts';
import { type Api, connect, isMissing } from './api.ts';
import { ApiFailure } from './failure.ts';
import { type ReplyHandle, replyHandleSchema, webUrl } from './map.ts';
import { assertReady, uploadAll } from './media.ts';
import { readable, type WireStatus, wire } from './wire.ts';

/** Mastodon remembers an Idempotency-Key for an hour; five minutes of it are left to slow answers and clocks. */
const KEY_HOLDS = 55 * MINUTE;
/** Files that no status uses are dropped after a day. */
const MEDIA_KEPT = 12 * HOUR;
/** Clocks of two servers may differ by this much and a post is still looked for in the right place. */
const CLOCK_DIFFERENCE = 10 * MINUTE;
const OWN_STATUSES_PER_PAGE = 40;
const OWN_PAGES = 5;

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
    const earlier = await lookUp(api, prepared);
    if (typeof earlier === 'object') return earlier;
  }
  const mediaIds = isWithin(MEDIA_KEPT, prepared, ctx.now) ? prepared.mediaIds : await uploadAll(api, out);
  await assertReady(api, mediaIds);
  const body = {
    status: prepared.status,
    in_reply_to_id: prepared.inReplyToId,
    visibility: prepared.visibility,
    language: out.language,
    ...(mediaIds.length > 0 ? { media_ids: mediaIds } : {}),
  };
  const answer = await api.post('/api/v1/statuses', body, { 'idempotency-key': out.id }, wire.status);
  return sentAs(answer.value);
}

/**
 * Did it happen? While the key holds, 'not-found' only says that sending again is safe; later it says that
 * all our statuses since then were read. 'unknown' when they couldn't be.
 */
export async function findSent(
  settings: Settings,
  out: Outbound,
  ctx: ChannelCtx,
): Promise<Sent | 'not-found' | 'unknown'> {
  const prepared = readPrepared(out);
  if (prepared === null) return 'unknown';
  const found = await lookUp(connect(settings, ctx), prepared);
  return found === 'unknown' && keyHolds(prepared, ctx.now) ? 'not-found' : found;
}

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
  const said = [...text.matchAll(/(?<![\p{L}\p{N}_/])@([\w.-]*\w(?:@[\w.-]*\w)?)/gu)].map(([, name]) => name);
  const isThere = said.some((name) => names.some((one) => one.toLowerCase() === name?.toLowerCase()));
  return isThere ? text : `@${acct} ${text}`;
}

async function lookUp(api: Api, prepared: Prepared): Promise<Sent | 'not-found' | 'unknown'> {
  const since = Date.parse(prepared.firstAttemptAt) - CLOCK_DIFFERENCE;
  try {
    const { value: account } = await api.get('/api/v1/accounts/verify_credentials', {}, wire.credentials);
    if (account.id === null) return 'unknown';
    const path = `/api/v1/accounts/${encodeURIComponent(account.id)}/statuses`;
    let older: string | null | undefined;
    for (let page = 0; page < OWN_PAGES && older !== null; page++) {
      const query = { limit: OWN_STATUSES_PER_PAGE, exclude_reblogs: true, max_id: older };
      const answer = await api.get(path, query, wire.statuses);
      const statuses = readable(answer.value);
      const same = statuses.find((status) => isOurs(status, prepared));
      if (same) return sentAs(same);
      if (statuses.some((status) => Date.parse(status.created_at ?? '') < since)) return 'not-found';
      older = answer.older;
    }
    return older === null ? 'not-found' : 'unknown';
  } catch (failure) {
    if (failure instanceof ApiFailure && isMissing(failure)) return 'unknown';
    throw failure;
  }
}

/** The parent may be deleted since: then only text and visibility are left to compare. */
const isOurs = (status: WireStatus, prepared: Prepared): boolean =>
  (status.in_reply_to_id === prepared.inReplyToId || status.in_reply_to_id === null) &&
  status.visibility === prepared.visibility &&
  bare(htmlToText(status.content)) === bare(prepared.status);

/** Letters and digits without addressed names: servers shorten those and may render marks of their own. */
const bare = (text: string): string =>
  text
    .replace(/@[\w.-]+(@[\w.-]+)?/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const sentAs = (status: WireStatus): Sent => ({ externalId: status.uri, url: webUrl(status.url) });
