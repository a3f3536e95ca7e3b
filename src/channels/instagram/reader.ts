/** An account's lists: its photos and videos with comments, what tags it, and its messages. */
import { MINUTE } from '../../lib/clock.ts';
import type { InboundItem, Settings } from '../contract.ts';
import { type Api, segment } from '../graph/api.ts';
import { type Dig, unix } from '../graph/cursor.ts';
import { GraphFailure } from '../graph/failure.ts';
import { isGone } from '../graph/gone.ts';
import type { Asked, Edge, PostRead, Reader } from '../graph/reader.ts';
import { talkReader } from '../graph/talks.ts';
import { shortPrint, timeOf } from '../graph/values.ts';
import { listOf, type Next } from '../graph/wire.ts';
import { type Account, oursOf, talkPlace } from './account.ts';
import { type AccountFacts, commentItem, type Place, placeOf, placeSchema, tagItem } from './map.ts';
import {
  COMMENT_FIELDS,
  ELSEWHERE_FIELDS,
  mediaFieldsWith,
  type WireComment,
  type WireMedia,
  wire,
} from './wire.ts';

const MEDIA_PER_PAGE = 25;
const COMMENTS_ON_MEDIA = 25;
const COMMENTS_PER_PAGE = 50;
/** Meta answers code 1 when a page of everything is too much for it. */
const TOO_MUCH = 1;
const FEWER_MEDIA = 5;
const FEWER_COMMENTS = 10;

const EDGES: readonly Edge[] = [
  { name: 'media', everyMs: 0, rounds: true },
  { name: 'tags', everyMs: 5 * MINUTE, rounds: false },
];
const ELSEWHERE = 'tags';

export function accountReader(api: Api, settings: Settings, account: Account, now: Date): Reader {
  const ours = oursOf(account);
  const facts: AccountFacts = { ours, now };
  return {
    edges: EDGES,
    async posts(edge, next, asked) {
      const path = `/${segment(settings.account ?? '')}/${edge}`;
      const list = await readEdge(api, path, edge !== ELSEWHERE, next);
      const read = edge === ELSEWHERE ? readTag : readMedia;
      return { posts: list.entries.map((media) => read(media, facts, asked)), next: list.next };
    },
    async dig({ what, id, since, place: stored }, next) {
      const place = placeSchema.parse(stored);
      const query = { fields: COMMENT_FIELDS, limit: COMMENTS_PER_PAGE, ...next };
      const list = await api.get(`/${segment(id)}/${what}`, query, wire.comments);
      const above = what === 'replies' ? id : undefined;
      const items = list.entries.flatMap((one) => itemsOf(one, place, facts, above));
      return {
        // the list has no `since`: of what is dug out only the new is brought
        items: items.filter(({ publishedAt }) => publishedAt === null || unix(publishedAt) >= since),
        next: list.next,
        digs: list.entries.flatMap((one) => deeper(one, place, since)),
      };
    },
    isGone: (id) => isGone(api, id),
    ...talkReader(api, talkPlace(settings, ours)),
  };
}

async function readEdge(api: Api, path: string, withComments: boolean, next: Next | null) {
  const read = (media: number, comments: number) => {
    const fields = withComments ? mediaFieldsWith(comments) : ELSEWHERE_FIELDS;
    return api.get(path, { fields, limit: media, ...next }, listOf(wire.media));
  };
  try {
    return await read(MEDIA_PER_PAGE, COMMENTS_ON_MEDIA);
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.code !== TOO_MUCH) throw failure;
    return read(FEWER_MEDIA, FEWER_COMMENTS);
  }
}

const readTag = (media: WireMedia, facts: AccountFacts): PostRead => ({
  id: media.id,
  at: timeOf(media.timestamp),
  items: [tagItem(media, facts)],
  look: shortPrint(media.caption),
  listed: { ids: [], from: null },
  digs: [],
});

function readMedia(media: WireMedia, facts: AccountFacts, asked: Asked): PostRead {
  const place = placeOf(media);
  const { entries, next } = media.comments;
  const items = entries.flatMap((one) => itemsOf(one, place, facts));
  const times = entries.flatMap((one) => timeOf(one.timestamp) ?? []).map((at) => at.getTime());
  const isCut = next !== null && isMissing(media, items, asked);
  const dig: Dig = { what: 'comments', id: media.id, since: asked.since, place };
  return {
    id: media.id,
    at: timeOf(media.timestamp),
    items,
    look: lookOf(media.comments_count ?? items.length, items),
    listed: {
      ids: items.map(({ externalId }) => externalId),
      from: next === null || times.length === 0 ? null : new Date(Math.min(...times)),
    },
    digs: [...(isCut ? [dig] : []), ...entries.flatMap((one) => deeper(one, place, asked.since))],
  };
}

/** What a look at a photo remembers: how many comments were counted, the newest of those shown, and a print of all. */
const lookOf = (count: number, items: readonly InboundItem[]): string => {
  const newest = Math.max(0, ...items.map(({ publishedAt }) => (publishedAt ? unix(publishedAt) : 0)));
  return `${count}.${newest}.${shortPrint(...items.map((one) => `${one.externalId}\n${one.text}`))}`;
};

/**
 * The page shows the newest comments, and new answers may hang below older ones: more were counted since the last look
 * than are shown as newer than what it had seen. Of what was never looked at only a new photo is worth it.
 */
function isMissing(media: WireMedia, items: readonly InboundItem[], asked: Asked): boolean {
  const isAfter = (at: Date | null, since: number): boolean => at !== null && unix(at) > since;
  const before = asked.lookAt(media.id);
  if (before === undefined) return isAfter(timeOf(media.timestamp), asked.since);
  const [counted = 0, newest = 0] = before.split('.').map(Number);
  const shown = items.filter(({ publishedAt }) => isAfter(publishedAt, newest)).length;
  const { comments_count: count } = media;
  return typeof count === 'number' ? count - counted > shown : shown === items.length;
}

const itemsOf = (comment: WireComment, place: Place, facts: AccountFacts, above?: string): InboundItem[] => [
  commentItem(comment, place, facts, above),
  ...(comment.replies?.entries ?? []).map((one) => commentItem(one, place, facts, above ?? comment.id)),
];

/** Answers that did not fit with their comment. Nobody documents their order, so the new ones may be among them. */
const deeper = ({ id, replies }: WireComment, place: Place, since: number): Dig[] =>
  replies?.next ? [{ what: 'replies', id, since, place }] : [];
