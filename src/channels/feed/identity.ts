/** Which item is which: the canonical link, with the guid where one feed gives several items one link or none. */
import { createHash } from 'node:crypto';
import { identityOfLink, isFrontPage } from './links.ts';

/** What we remember of links between polls: hash of the link → hash of its item's guid, `*` behind when shared. */
export type KnownLinks = Record<string, string>;

export interface Identifiable {
  /** canonical */
  link: string | null;
  guid: string | null;
  /** stands in for a missing guid: title, date and text */
  content: string;
}

const SHARED = '*';
/** Shared links that are no longer in the document but must stay shared when they come back. */
const MAX_REMEMBERED = 500;
/** Ids that are global by their own rules. */
const GLOBAL_ID = /^(https?:\/\/|tag:|urn:)\S{1,500}$/i;

/**
 * Gives every item its global id; two items with one id are the same item.
 * A link that several items carry (comments of one article, a status page) stays shared for good, and the item
 * that had it alone before keeps it, so nobody changes identity between polls. A guid that changes on every fetch
 * does no harm where the link is an item's own.
 * @param site the feed's site or address: the name space of ids that are not global
 */
export function assignIds(
  items: readonly Identifiable[],
  site: string,
  known: KnownLinks,
): { ids: string[]; known: KnownLinks } {
  const guids = items.map((item) => shortHash(item.guid ?? item.content));
  const byLink = new Map<string, Set<string>>();
  items.forEach((item, i) => {
    if (item.link === null) return;
    const link = identityOfLink(item.link);
    byLink.set(link, (byLink.get(link) ?? new Set()).add(guids[i] ?? ''));
  });

  const next: KnownLinks = {};
  for (const [link, owners] of byLink) {
    const before = known[shortHash(link)];
    const owner = before?.replace(SHARED, '');
    const shared = before?.endsWith(SHARED) || owners.size > 1 || isFrontPage(link, site);
    next[shortHash(link)] = shared ? `${owner ?? ''}${SHARED}` : ([...owners][0] ?? '');
  }
  const ids = items.map((item, i) => {
    const guid = guids[i] ?? '';
    if (item.link === null)
      return GLOBAL_ID.test(item.guid ?? '') ? (item.guid ?? '') : `${identityOfLink(site)}#${guid}`;
    const link = identityOfLink(item.link);
    const state = next[shortHash(link)] ?? '';
    return !state.endsWith(SHARED) || state === `${guid}${SHARED}` ? link : `${link}#${guid}`;
  });
  const remembered = Object.entries(known).filter(
    ([link, state]) => state.endsWith(SHARED) && !(link in next),
  );
  return { ids, known: { ...Object.fromEntries(remembered.slice(-MAX_REMEMBERED)), ...next } };
}

/** 64 bits: a feed shows hundreds of items, not billions. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
