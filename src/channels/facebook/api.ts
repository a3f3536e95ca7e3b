/** The questions that several verbs ask about one comment or post. */
import type { InboundItem } from '../contract.ts';
import { type Api, type Query, segment } from '../graph/api.ts';
import { listOf } from '../graph/wire.ts';
import { commentItem, type PageFacts, type Place, placeOf, topsOf } from './map.ts';
import { COMMENT_FIELDS, PLACE_FIELDS, POST_FIELDS, type WireComment, type WirePost, wire } from './wire.ts';

export const COMMENTS_PER_PAGE = 100;

export const fetchComment = (api: Api, id: string): Promise<WireComment> =>
  api.get(`/${segment(id)}`, { fields: COMMENT_FIELDS }, wire.comment);

export const fetchPost = (api: Api, id: string): Promise<WirePost> =>
  api.get(`/${segment(id)}`, { fields: POST_FIELDS }, wire.post);

export async function fetchPlace(api: Api, id: string, page: string): Promise<Place> {
  return placeOf(await api.get(`/${segment(id)}`, { fields: PLACE_FIELDS }, wire.post), page);
}

/** One page of what hangs below a post or a comment, of every depth, newest first. */
export function listComments(api: Api, id: string, query: Query) {
  return api.get(
    `/${segment(id)}/comments`,
    {
      filter: 'stream',
      order: 'reverse_chronological',
      limit: COMMENTS_PER_PAGE,
      fields: COMMENT_FIELDS,
      ...query,
    },
    listOf(wire.comment),
  );
}

/** @param above the comment that all of them hang below, when the list doesn't show it */
export function commentItems(
  comments: readonly WireComment[],
  place: Place,
  page: PageFacts,
  above?: string,
): InboundItem[] {
  const tops = topsOf(comments);
  return comments.map((one) => commentItem(one, above ?? tops.get(one.id) ?? one.id, place, page));
}
