/** What a source reads: what others write to the account, what a search finds, and what the account itself answers. */
import { after, HOUR, MINUTE } from '../../lib/clock.ts';
import type { Settings } from '../contract.ts';
import { dateOf } from './instant.ts';
import type { Profile } from './profile.ts';
import { POST, parseAtUri } from './uris.ts';
import { LOOKED_THROUGH, type Step, type Walk, walkStep } from './walk.ts';
import { readable, type WirePost, wire } from './wire.ts';
import { foundBy } from './words.ts';
import type { Xrpc } from './xrpc.ts';

const PER_PAGE = 50;
/** An index of searched words is behind the network, so that more of what was read is looked through again. */
const SEARCH_PER_PAGE = 100;
const REASONS = ['mention', 'reply', 'quote'];
/** A post of somebody we asked to hear of: the only other reason that is a post. Servers may not know what to leave out. */
const SUBSCRIBED = 'subscribed-post';
const NOTIFICATIONS_OVERLAP = 5 * MINUTE;
const SEARCH_OVERLAP = HOUR;
const OWN_OVERLAP = 5 * MINUTE;

/** A post with what it lacks: notifications and records bring only the author's words. */
export interface Found {
  post: WirePost;
  /** as the network shows it: pictures, limits, relations */
  whole: boolean;
}

/** One step through what others write. */
export async function othersStep(
  api: Xrpc,
  settings: Settings,
  walk: Walk | null,
  now: Date,
): Promise<Step<Found>> {
  return settings.what === 'search'
    ? searchStep(api, settings.query ?? '', walk, now)
    : notificationStep(api, walk, now);
}

function notificationStep(api: Xrpc, walk: Walk | null, now: Date): Promise<Step<Found>> {
  const read = async (cursor: string | undefined) => {
    const query = { reasons: REASONS, limit: PER_PAGE, cursor };
    const page = await api.query('app.bsky.notification.listNotifications', query, wire.notifications);
    const entries = readable(page.notifications)
      .filter(({ reason, uri }) => reason !== SUBSCRIBED && parseAtUri(uri)?.collection === POST)
      .map(({ reason, reasonSubject, ...post }): Found => {
        const quoted = reason === 'quote' && reasonSubject ? { uri: reasonSubject } : null;
        return { post: { ...post, embed: quoted && { ...NO_EMBED, record: quoted } }, whole: false };
      });
    return { entries, next: page.cursor ?? null };
  };
  return walkStep({ read, timeOf: ({ post }) => post.indexedAt, overlap: NOTIFICATIONS_OVERLAP }, walk, now);
}

const NO_EMBED = { $type: '', images: [] };

/** The network decides by itself what a word finds; what doesn't hold the words is left out here. */
async function searchStep(api: Xrpc, query: string, walk: Walk | null, now: Date): Promise<Step<Found>> {
  const since = walk?.newest ? after(new Date(walk.newest), -LOOKED_THROUGH).toISOString() : undefined;
  const read = async (cursor: string | undefined) => {
    const asked = { q: query, sort: 'latest', limit: SEARCH_PER_PAGE, since, cursor };
    const page = await api.query('app.bsky.feed.searchPosts', asked, wire.search);
    const entries = readable(page.posts).map((post): Found => ({ post, whole: true }));
    return { entries, next: page.cursor ?? null };
  };
  const timeOf = ({ post }: Found) => sortedAt(post);
  const step = await walkStep({ read, timeOf, overlap: SEARCH_OVERLAP }, walk, now);
  const isMeant = foundBy(query);
  const meant = (list: Found[]) => list.filter(({ post }) => isMeant(post));
  return { ...step, top: meant(step.top), below: meant(step.below) };
}

/** The time by which the network sorts posts. */
function sortedAt({ record, indexedAt }: WirePost): string | null {
  const times = [dateOf(record.createdAt), dateOf(indexedAt)].flatMap((time) => time ?? []);
  return times.sort((a, b) => a.getTime() - b.getTime())[0]?.toISOString() ?? null;
}

/** One step through what the account itself has answered, wherever it was typed: from its own server, without delay. */
export function ownStep(api: Xrpc, profile: Profile, walk: Walk | null, now: Date): Promise<Step<Found>> {
  const author = {
    did: profile.did,
    handle: profile.handle,
    displayName: profile.name,
    avatar: profile.avatar,
  };
  const read = async (cursor: string | undefined) => {
    const query = { repo: profile.did, collection: POST, limit: PER_PAGE, cursor };
    const page = await api.query('com.atproto.repo.listRecords', query, wire.records);
    const entries = readable(page.records).map(
      ({ uri, cid, value: record }): Found => ({
        post: { uri, cid, record, author, indexedAt: record.createdAt },
        whole: false,
      }),
    );
    return { entries, next: page.cursor ?? null };
  };
  return walkStep({ read, timeOf: ({ post }) => post.indexedAt, overlap: OWN_OVERLAP }, walk, now);
}
