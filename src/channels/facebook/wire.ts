/** The parts of a page's documents that we read, and the fields we ask for. */
import { z } from 'zod';
import { id, innerList, maybe, maybeFlag, maybeId, maybeText, person } from '../graph/wire.ts';

const picture = maybe(z.object({ image: maybe(z.object({ src: maybeText })), source: maybeText }));
const attachment = z.object({
  type: maybeText,
  url: maybeText,
  title: maybeText,
  description: maybeText,
  media: picture,
});
export type WireAttachment = z.infer<typeof attachment>;

const comment = z.object({
  id,
  from: person,
  message: maybeText,
  created_time: maybeText,
  permalink_url: maybeText,
  parent: maybe(z.object({ id, parent: maybe(z.object({ id })) })),
  attachment: maybe(attachment),
  can_comment: maybeFlag,
  can_hide: maybeFlag,
  can_like: maybeFlag,
  can_reply_privately: maybeFlag,
  private_reply_conversation: maybe(z.object({ id: maybeId })),
  is_hidden: maybeFlag,
  user_likes: maybeFlag,
});
export type WireComment = z.infer<typeof comment>;

const post = z.object({
  id,
  from: person,
  message: maybeText,
  story: maybeText,
  created_time: maybeText,
  permalink_url: maybeText,
  can_reply_privately: maybeFlag,
  attachments: innerList(attachment),
  comments: innerList(comment),
});
export type WirePost = z.infer<typeof post>;

export const wire = { comment, post };

export const COMMENT_FIELDS =
  'id,from,message,created_time,permalink_url,parent{id,parent{id}},attachment,can_comment,can_hide,can_like,' +
  'can_reply_privately,private_reply_conversation,is_hidden,user_likes';
const BARE_POST_FIELDS = 'id,from,message,story,created_time,permalink_url';
/** A post as a mention. */
export const POST_FIELDS = `${BARE_POST_FIELDS},can_reply_privately,attachments`;
/** A post as what a comment hangs on. */
export const PLACE_FIELDS = BARE_POST_FIELDS;

/** A post with its newest comments of every depth; the usual filter would leave some out. */
export const postFieldsWith = (comments: number): string =>
  `${POST_FIELDS},comments.filter(stream).order(reverse_chronological).limit(${comments}){${COMMENT_FIELDS}}`;
