/** The questions that several verbs ask about one comment. */
import type { Settings } from '../contract.ts';
import { type Api, segment } from '../graph/api.ts';
import { GraphFailure } from '../graph/failure.ts';
import type { Next } from '../graph/wire.ts';
import {
  LONE_COMMENT_FIELDS,
  MENTIONED_COMMENT,
  MENTIONED_MEDIA,
  type WireComment,
  type WireMedia,
  wire,
} from './wire.ts';

const REPLIES_PER_PAGE = 50;

/** A comment with the photo it hangs on. */
export const fetchComment = (api: Api, id: string): Promise<WireComment> =>
  api.get(`/${segment(id)}`, { fields: LONE_COMMENT_FIELDS }, wire.comment);

export const listReplies = (api: Api, id: string, next: Next | null) =>
  api.get(
    `/${segment(id)}/replies`,
    { fields: LONE_COMMENT_FIELDS, limit: REPLIES_PER_PAGE, ...next },
    wire.comments,
  );

/** A comment elsewhere that names us: it can be seen through our own account only. */
export async function fetchMentionedComment(api: Api, settings: Settings, id: string): Promise<WireComment> {
  const ask = async (fields: string) => {
    const query = { fields: `mentioned_comment.comment_id(${id}){${fields}}` };
    return (await api.get(`/${segment(settings.account ?? '')}`, query, wire.mentionedComment))
      .mentioned_comment;
  };
  return orLess(MENTIONED_COMMENT, ask);
}

/** A photo elsewhere whose words name us. */
export async function fetchMentionedMedia(api: Api, settings: Settings, id: string): Promise<WireMedia> {
  const ask = async (fields: string) => {
    const query = { fields: `mentioned_media.media_id(${id}){${fields}}` };
    return (await api.get(`/${segment(settings.account ?? '')}`, query, wire.mentionedMedia)).mentioned_media;
  };
  return orLess(MENTIONED_MEDIA, ask);
}

/** Meta refuses a question whole for one field that it doesn't tell. */
async function orLess<T>(
  fields: { full: string; bare: string },
  ask: (fields: string) => Promise<T>,
): Promise<T> {
  try {
    return await ask(fields.full);
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.error.kind !== 'permanent') throw failure;
    return ask(fields.bare);
  }
}
