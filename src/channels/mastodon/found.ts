/** Was it posted? An answer that got lost is looked for among what our account wrote, by its words and its place. */
import { MINUTE } from '../../lib/clock.ts';
import { htmlToText } from '../../lib/html.ts';
import type { Sent } from '../contract.ts';
import { type Api, unlessMissing } from './api.ts';
import { webUrl } from './map.ts';
import { readable, type WireStatus, wire } from './wire.ts';

/** Clocks of two servers may differ by this much and a post is still looked for in the right place. */
const CLOCK_DIFFERENCE = 10 * MINUTE;
const OWN_STATUSES_PER_PAGE = 40;
const OWN_PAGES = 5;

/** @name or @name@server, as it stands in a text: servers may have letters of any language, and a port. */
export const ADDRESSED = /(?<![\p{L}\p{N}_/])@([\w.-]*\w(?:@[\p{L}\p{N}_.-]*[\p{L}\p{N}](?::\d+)?)?)/gu;

/** What is looked for. */
export interface Posted {
  visibility: string;
  status: string;
  inReplyToId: string;
  /** ISO instant before which nothing was sent */
  firstAttemptAt: string;
  /** URIs of other answers of ours */
  others: readonly string[];
}

/**
 * Among our own statuses, then in the thread: some servers list only the public ones of an account, even to itself.
 * 'not-found' says that all of it was read, 'unknown' that it couldn't be, or that what stands there may be ours in other
 * words. Throws ApiFailure.
 */
export async function lookUp(api: Api, posted: Posted): Promise<Sent | 'not-found' | 'unknown'> {
  const account = await unlessMissing(
    async () => (await api.get('/api/v1/accounts/verify_credentials', {}, wire.credentials)).value,
    null,
  );
  if (!account?.id) return 'unknown';
  const ours = account.id;
  const listed = await unlessMissing(() => lookAmongOurs(api, ours, posted), 'unknown');
  return typeof listed === 'object' ? listed : ((await lookInThread(api, ours, posted)) ?? listed);
}

async function lookAmongOurs(
  api: Api,
  ours: string,
  posted: Posted,
): Promise<Sent | 'not-found' | 'unknown'> {
  const since = earliest(posted);
  const path = `/api/v1/accounts/${encodeURIComponent(ours)}/statuses`;
  let older: string | null | undefined;
  for (let page = 0; page < OWN_PAGES && older !== null; page++) {
    const query = { limit: OWN_STATUSES_PER_PAGE, exclude_reblogs: true, max_id: older };
    const answer = await api.get(path, query, wire.statuses);
    const statuses = readable(answer.value);
    const same = statuses.find((status) => isMeant(status, posted));
    if (same) return sentAs(same);
    if (statuses.some((status) => mayBeMeant(status, posted))) return 'unknown';
    if (statuses.some((status) => Date.parse(status.created_at ?? '') < since)) return 'not-found';
    older = answer.older;
  }
  return older === null ? 'not-found' : 'unknown';
}

/** Null also where the thread is not to be had: what it answers may be gone by now. */
async function lookInThread(api: Api, ours: string, posted: Posted): Promise<Sent | 'unknown' | null> {
  const path = `/api/v1/statuses/${encodeURIComponent(posted.inReplyToId)}/context`;
  const thread = await unlessMissing(async () => (await api.get(path, {}, wire.context)).value, null);
  const own = readable(thread?.descendants ?? []).filter(({ account }) => account?.id === ours);
  const same = own.find((status) => isMeant(status, posted));
  if (same) return sentAs(same);
  return own.some((status) => mayBeMeant(status, posted)) ? 'unknown' : null;
}

const earliest = ({ firstAttemptAt }: Posted): number => Date.parse(firstAttemptAt) - CLOCK_DIFFERENCE;

/** It stands where our answer would, and has its words. */
const isMeant = (status: WireStatus, posted: Posted): boolean =>
  isInPlace(status, posted) && bare(htmlToText(status.content)) === bare(posted.status);

/** A link of Markdown: some servers (snac) make one of it, and of what we wrote there are only the words left. */
const REWRITTEN = /\]\(/;

/** It stands where our answer would, and that may stand there in other words: only a person can tell. */
const mayBeMeant = (status: WireStatus, posted: Posted): boolean =>
  REWRITTEN.test(posted.status) && isInPlace(status, posted);

/**
 * The parent may be deleted since: then only text and visibility are left to compare. Of the narrow visibilities some
 * servers tell only that they are narrow.
 */
const isInPlace = (status: WireStatus, posted: Posted): boolean =>
  !posted.others.includes(status.uri) &&
  (status.in_reply_to_id === posted.inReplyToId || status.in_reply_to_id === null) &&
  isNarrow(status.visibility) === isNarrow(posted.visibility) &&
  !(Date.parse(status.created_at ?? '') < earliest(posted));

const isNarrow = (visibility: string): boolean => visibility !== 'public' && visibility !== 'unlisted';

/** Some servers put pictures in the place of these. */
const SIGNS = /<\/?3+|[:;=][-'^o]?[)(DPpOo3|\\/*[\]]+/g;

/** Letters and digits without addressed names: servers shorten those and may render marks of their own. */
const bare = (text: string): string =>
  text
    .replace(ADDRESSED, '')
    .replace(SIGNS, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '');

export const sentAs = (status: WireStatus): Sent => ({ externalId: status.uri, url: webUrl(status.url) });
