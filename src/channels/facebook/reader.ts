/** A page's lists: its feed with comments, visitors' posts, posts under ads, posts that tag it, and Messenger. */
import { MINUTE } from '../../lib/clock.ts';
import type { Settings } from '../contract.ts';
import { type Api, segment } from '../graph/api.ts';
import type { Dig } from '../graph/cursor.ts';
import { unix } from '../graph/cursor.ts';
import { GraphFailure } from '../graph/failure.ts';
import { isGone } from '../graph/gone.ts';
import type { Ours } from '../graph/messages.ts';
import type { Asked, Edge, PostRead, Reader } from '../graph/reader.ts';
import { type TalkPlace, talkReader } from '../graph/talks.ts';
import { shortPrint, timeOf } from '../graph/values.ts';
import { listOf, type Next } from '../graph/wire.ts';
import { commentItems, listComments } from './api.ts';
import { MESSAGE_LENGTH, type PageFacts, placeOf, placeSchema, postItem } from './map.ts';
import { POST_FIELDS, postFieldsWith, type WirePost, wire } from './wire.ts';

const POSTS_PER_PAGE = 25;
const COMMENTS_ON_POST = 25;
/** Meta answers code 1 when a page of everything is too much for it. */
const TOO_MUCH = 1;
const FEWER_POSTS = 5;
const FEWER_COMMENTS = 10;

const OTHER_EDGES = 5 * MINUTE;
const VISITORS = 'visitor_posts';
/** The feed holds what visitors write as well; their own edge catches what it leaves out, and whose author is hidden. */
const EDGES: readonly Edge[] = [
  { name: 'feed', everyMs: 0, rounds: true },
  { name: VISITORS, everyMs: OTHER_EDGES, rounds: false },
  { name: 'ads_posts', everyMs: OTHER_EDGES, rounds: true },
  { name: 'tagged', everyMs: OTHER_EDGES, rounds: false },
];
/** Posts of others elsewhere: heard, but their comments are not the page's matter. */
const ELSEWHERE = 'tagged';

export const oursOf = (settings: Settings): Ours => ({
  ids: [settings.page ?? ''],
  maxLength: MESSAGE_LENGTH,
});

export const talkPlace = (settings: Settings): TalkPlace => ({
  path: `/${segment(settings.page ?? '')}/conversations`,
  platform: 'messenger',
  settings,
  ours: oursOf(settings),
});

export function pageReader(api: Api, settings: Settings, now: Date): Reader {
  const page: PageFacts = { id: settings.page ?? '', now };
  return {
    edges: EDGES,
    async posts(edge, next, asked) {
      const list = await readEdge(api, `/${segment(page.id)}/${edge}`, edge !== ELSEWHERE, next);
      return { posts: list.entries.map((post) => readPost(post, edge, page, asked)), next: list.next };
    },
    async dig({ id, since, place }, next) {
      const list = await listComments(api, id, { since, ...next });
      const reachesNew = list.entries.some(
        (one) => (timeOf(one.created_time)?.getTime() ?? 0) >= since * 1000,
      );
      return {
        items: commentItems(list.entries, placeSchema.parse(place), page),
        // some servers don't heed `since`: the times say when it is enough
        next: list.entries.length === 0 || reachesNew ? list.next : null,
        digs: [],
      };
    },
    isGone: (id) => isGone(api, id),
    ...talkReader(api, talkPlace(settings)),
  };
}

async function readEdge(api: Api, path: string, withComments: boolean, next: Next | null) {
  const read = (posts: number, comments: number) => {
    const fields = withComments ? postFieldsWith(comments) : POST_FIELDS;
    return api.get(path, { fields, limit: posts, ...next }, listOf(wire.post));
  };
  try {
    return await read(POSTS_PER_PAGE, COMMENTS_ON_POST);
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.code !== TOO_MUCH) throw failure;
    return read(FEWER_POSTS, FEWER_COMMENTS);
  }
}

function readPost(post: WirePost, edge: string, page: PageFacts, asked: Asked): PostRead {
  const place = placeOf(post, page.id, edge === VISITORS || edge === ELSEWHERE);
  const { entries, next } = post.comments;
  const own = place.own ? [] : [postItem(post, edge === ELSEWHERE ? 'mention' : 'post', page)];
  const times = entries.flatMap((one) => timeOf(one.created_time) ?? []).map((at) => at.getTime());
  const from = next === null || times.length === 0 ? null : new Date(Math.min(...times));
  const isCut = next !== null && (from === null || unix(from) >= asked.since);
  const dig: Dig = { what: 'comments', id: post.id, since: asked.since, place };
  return {
    id: post.id,
    at: timeOf(post.created_time),
    items: [...own, ...commentItems(entries, place, page)],
    look: shortPrint(post.message, String(place.own), ...entries.map((one) => `${one.id}\n${one.message}`)),
    listed: { ids: entries.map(({ id }) => id), from },
    digs: isCut ? [dig] : [],
  };
}
