/** The parts of an account's documents that we read, and the fields we ask for. */
import { z } from 'zod';
import { id, innerList, listOf, maybe, maybeCount, maybeId, maybeText, person } from '../graph/wire.ts';

const mediaPlace = z.object({ id, caption: maybeText, permalink: maybeText });
export type WireMediaPlace = z.infer<typeof mediaPlace>;

const plainComment = {
  id,
  text: maybeText,
  timestamp: maybeText,
  username: maybeText,
  from: person,
  hidden: maybe(z.boolean()),
  parent_id: maybeId,
  media: maybe(mediaPlace),
};
const reply = z.object(plainComment);
const comment = z.object({ ...plainComment, replies: innerList(reply) });
export type WireComment = z.infer<typeof reply> & { replies?: z.infer<typeof comment>['replies'] };

const media = z.object({
  id,
  caption: maybeText,
  permalink: maybeText,
  timestamp: maybeText,
  username: maybeText,
  comments_count: maybeCount,
  media_type: maybeText,
  media_url: maybeText,
  comments: innerList(comment),
});
export type WireMedia = z.infer<typeof media>;

export const wire = {
  media,
  comment,
  comments: listOf(comment),
  mentionedComment: z.object({ mentioned_comment: comment }),
  mentionedMedia: z.object({ mentioned_media: media }),
};

const REPLY_FIELDS = 'id,text,timestamp,username,from,hidden,parent_id';
/** Answers shown with their comment; the rest is read apart. */
export const REPLIES_SHOWN = 50;
export const COMMENT_FIELDS = `${REPLY_FIELDS},replies.limit(${REPLIES_SHOWN}){${REPLY_FIELDS}}`;
/** A comment by itself, with what it hangs on. */
export const LONE_COMMENT_FIELDS = `${REPLY_FIELDS},media{id,caption,permalink}`;
export const PLACE_FIELDS = 'id,caption,permalink';
/** Somebody else's photo that names us. */
export const ELSEWHERE_FIELDS = 'id,caption,permalink,timestamp,username,media_type,media_url';
export const mediaFieldsWith = (comments: number): string =>
  `${PLACE_FIELDS},timestamp,comments_count,comments.limit(${comments}){${COMMENT_FIELDS}}`;

/** What is asked of a mention elsewhere, and what is left of it where Meta is stricter. */
export const MENTIONED_COMMENT = {
  full: 'id,text,timestamp,username,from,media{id,permalink}',
  bare: 'id,text,timestamp,media{id}',
};
export const MENTIONED_MEDIA = { full: ELSEWHERE_FIELDS, bare: 'id,caption,timestamp,media_type' };
