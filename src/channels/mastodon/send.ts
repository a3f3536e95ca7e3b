/** Answering: what is posted is fixed before the first attempt, sent under one key, and can be looked up. */
import { z } from 'zod';
import { HOUR, MINUTE } from '../../lib/clock.ts';
import { htmlToText } from '../../lib/html.ts';
import type { ChannelCtx, Outbound, Sent, Settings } from '../contract.ts';
import { type Api, connect, unlessMissing } from './api.ts';
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
/** … and mostly do by less than this. */
const GOOD_CLOCK = MINUTE;
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
  return prepared === null ? 'unknown' : lookUp(connect(settings, ctx), prepared);
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

/** @name or @name@server, as it stands in a text: servers may have letters of any language, and a port. */
const ADDRESSED = /(?<![\p{L}\p{N}_/])@([\w.-]*\w(?:@[\p{L}\p{N}_.-]*[\p{L}\p{N}](?::\d+)?)?)/gu;

/** A reply tells nobody by itself: the author is addressed first, unless the text does so already. */
function addressed(text: string, acct: string, ourHost: string): string {
  const names = acct.includes('@') ? [acct] : [acct, `${acct}@${ourHost}`];
  const said = [...text.matchAll(ADDRESSED)].map(([, name]) => name);
  const isThere = said.some((name) => names.some((one) => one.toLowerCase() === name?.toLowerCase()));
  return isThere ? text : `@${acct} ${text}`;
}

/** Among our own statuses, then in the thread: some servers list only the public ones of an account, even to itself. */
async function lookUp(api: Api, prepared: Prepared): Promise<Sent | 'not-found' | 'unknown'> {
  const account = await unlessMissing(
    async () => (await api.get('/api/v1/accounts/verify_credentials', {}, wire.credentials)).value,
    null,
  );
  if (!account?.id) return 'unknown';
  const ours = account.id;
  const listed = await unlessMissing(() => lookAmongOurs(api, ours, prepared), 'unknown');
  return typeof listed === 'object' ? listed : ((await lookInThread(api, ours, prepared)) ?? listed);
}

async function lookAmongOurs(
  api: Api,
  ours: string,
  prepared: Prepared,
): Promise<Sent | 'not-found' | 'unknown'> {
  const since = earliest(prepared);
  const path = `/api/v1/accounts/${encodeURIComponent(ours)}/statuses`;
  let older: string | null | undefined;
  for (let page = 0; page < OWN_PAGES && older !== null; page++) {
    const query = { limit: OWN_STATUSES_PER_PAGE, exclude_reblogs: true, max_id: older };
    const answer = await api.get(path, query, wire.statuses);
    const statuses = readable(answer.value);
    const same = statuses.find((status) => isMeant(status, prepared));
    if (same) return sentAs(same);
    if (statuses.some((status) => Date.parse(status.created_at ?? '') < since)) return 'not-found';
    older = answer.older;
  }
  return older === null ? 'not-found' : 'unknown';
}

/** Null also where the thread is not to be had: what it answers may be gone by now. */
async function lookInThread(api: Api, ours: string, prepared: Prepared): Promise<Sent | null> {
  const path = `/api/v1/statuses/${encodeURIComponent(prepared.inReplyToId)}/context`;
  const thread = await unlessMissing(async () => (await api.get(path, {}, wire.context)).value, null);
  const same = readable(thread?.descendants ?? []).find(
    (status) => status.account?.id === ours && isMeant(status, prepared),
  );
  return same ? sentAs(same) : null;
}

const earliest = ({ firstAttemptAt }: Prepared): number => Date.parse(firstAttemptAt) - CLOCK_DIFFERENCE;

/**
 * The parent may be deleted since: then only text and visibility are left to compare. Of the narrow visibilities some
 * servers tell only that they are narrow.
 */
const isMeant = (status: WireStatus, prepared: Prepared): boolean =>
  (status.in_reply_to_id === prepared.inReplyToId || status.in_reply_to_id === null) &&
  isNarrow(status.visibility) === isNarrow(prepared.visibility) &&
  !(Date.parse(status.created_at ?? '') < earliest(prepared)) &&
  isSaid(htmlToText(status.content), prepared.status, isNearby(status, prepared));

/** Right below what was answered, and not from before: an answer of ours to the same may say almost the same. */
const isNearby = (status: WireStatus, { inReplyToId, firstAttemptAt }: Prepared): boolean =>
  status.in_reply_to_id === inReplyToId &&
  Date.parse(status.created_at ?? '') > Date.parse(firstAttemptAt) - GOOD_CLOCK;

const isNarrow = (visibility: string): boolean => visibility !== 'public' && visibility !== 'unlisted';

/** Of words in another form (a sign that became a picture) so large a part is the same. */
const ALIKE = 0.6;

/** The same words, but for marks; of what stands nearby some may have been written over. */
function isSaid(shown: string, sent: string, isNearby: boolean): boolean {
  const [there, ours] = [wordsOf(shown), wordsOf(sent)];
  if (there.join('') === ours.join('')) return true;
  const common = ours.filter((word) => there.includes(word)).length;
  return isNearby && common >= ALIKE * Math.max(there.length, ours.length);
}

/** Letters and digits without addressed names: servers shorten those and may render marks of their own. */
const wordsOf = (text: string): string[] =>
  text
    .replace(ADDRESSED, '')
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const sentAs = (status: WireStatus): Sent => ({ externalId: status.uri, url: webUrl(status.url) });
