/** Posts and comments of a Facebook page as mentions of ours. */
import { z } from 'zod';
import { after, DAY, MINUTE } from '../../lib/clock.ts';
import { fingerprint } from '../../lib/ids.ts';
import type {
  CapState,
  InboundAuthor,
  InboundItem,
  InboundMedia,
  MaxLength,
  MentionCaps,
} from '../contract.ts';
import { COMMENT_PHOTO } from '../graph/files.ts';
import { plainLine, plainText, timeOf, titleOf, webUrl } from '../graph/values.ts';
import type { WirePerson } from '../graph/wire.ts';
import type { WireAttachment, WireComment, WirePost } from './wire.ts';

/** Unverified figures of Meta's; a longer text is refused there and comes back to its writer. */
export const COMMENT_LENGTH: MaxLength = { unit: 'utf16', max: 8000 };
export const MESSAGE_LENGTH: MaxLength = { unit: 'utf16', max: 2000 };

/** A comment may be answered in private once, so long; what ends while the reply is on its way is over. */
const PRIVATE_REPLY_WINDOW = 7 * DAY - MINUTE;

/** The post that comments hang on. */
export const placeSchema = z.object({
  post: z.string(),
  /** written by the page itself; else it is a visitor's and the comments belong to its conversation */
  own: z.boolean(),
  title: z.string().optional(),
  url: z.string().optional(),
});
export type Place = z.infer<typeof placeSchema>;

/** What send() and a second look need of a comment or a post. */
export const commentHandleSchema = z.object({
  is: z.enum(['comment', 'post']),
  page: z.string(),
  id: z.string(),
  /** the comment that its thread hangs below; of a post: itself */
  top: z.string(),
  place: placeSchema,
  /** the author, where the page may know them */
  user: z.string().nullable(),
});
export type CommentHandle = z.infer<typeof commentHandleSchema>;

export interface PageFacts {
  id: string;
  now: Date;
}

/** Who wrote a post that tells no author is known by the list it stands in: only visitors' own list is sure of it. */
export function placeOf(
  post: Pick<WirePost, 'id' | 'from' | 'message' | 'story' | 'permalink_url'>,
  page: string,
  isVisitors = false,
): Place {
  return {
    post: post.id,
    own: post.from?.id ? post.from.id === page : !isVisitors,
    title: titleOf(post.message || post.story),
    url: webUrl(post.permalink_url),
  };
}

/** @param top id of the comment at the top of its thread: itself, or what it answers */
export function commentItem(comment: WireComment, top: string, place: Place, page: PageFacts): InboundItem {
  const at = timeOf(comment.created_time);
  const author = authorOf(comment, page.id);
  const text = plainText(comment.message);
  const isReply = top !== comment.id;
  return {
    externalId: comment.id,
    revision: fingerprint(text),
    kind: isReply ? 'reply' : 'comment',
    visibility: 'public',
    author,
    text,
    media: mediaOf(comment.attachment),
    url: webUrl(comment.permalink_url),
    publishedAt: at,
    publishedTrust: at ? 'platform' : 'fetched',
    threadKey: place.own ? top : place.post,
    parentExternalId: isReply ? (comment.parent?.id ?? top) : place.own ? undefined : place.post,
    target: place.own ? { externalId: place.post, title: place.title, url: place.url } : undefined,
    caps: {
      reply: comment.can_comment === false ? refusedBy('author-restricted') : { ok: true },
      privateReply: author.isSelf ? refusedBy('unsupported') : privateReplyTo(comment, at, page.now),
      hide: !author.isSelf && comment.can_hide === true ? { ok: true } : refusedBy('unsupported'),
      like: comment.can_like === false ? refusedBy('unsupported') : { ok: true },
      media: COMMENT_PHOTO,
      maxLength: COMMENT_LENGTH,
      privateMaxLength: MESSAGE_LENGTH,
    },
    replyHandle: handleOf('comment', comment, top, place, page.id),
  };
}

/** A visitor's post on the page, or one elsewhere that tags it: there we may only read. */
export function postItem(post: WirePost, kind: 'post' | 'mention', page: PageFacts): InboundItem {
  const at = timeOf(post.created_time);
  const author = authorOf(post, page.id);
  const place = placeOf(post, page.id);
  const text = plainText(post.message || post.story);
  return {
    externalId: post.id,
    revision: fingerprint(text),
    kind,
    visibility: 'public',
    author,
    text,
    media: post.attachments.entries.flatMap((one) => mediaOf(one)),
    url: webUrl(post.permalink_url),
    publishedAt: at,
    publishedTrust: at ? 'platform' : 'fetched',
    threadKey: post.id,
    caps: kind === 'mention' || author.isSelf ? READ_ONLY : postCaps(post, at, page.now),
    replyHandle:
      kind === 'mention' ? null : handleOf('post', post, post.id, { ...place, own: false }, page.id),
  };
}

/** Which comment each one's thread hangs below: what a list shows is climbed, whatever its depth. */
export function topsOf(comments: readonly WireComment[]): Map<string, string> {
  const parents = new Map<string, string>();
  for (const { id, parent } of comments) {
    if (!parent || parent.id === id) continue;
    parents.set(id, parent.id);
    if (parent.parent && parent.parent.id !== parent.id) parents.set(parent.id, parent.parent.id);
  }
  return new Map(comments.map(({ id }) => [id, climb(id, parents)]));
}

function climb(id: string, parents: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let top = id;
  for (let up = parents.get(top); up !== undefined && !seen.has(up); up = parents.get(top)) {
    seen.add(up);
    top = up;
  }
  return top;
}

export const READ_ONLY: MentionCaps = {
  reply: { ok: false, why: 'unsupported' },
  privateReply: { ok: false, why: 'unsupported' },
  maxLength: COMMENT_LENGTH,
};

const postCaps = (post: WirePost, at: Date | null, now: Date): MentionCaps => ({
  reply: { ok: true },
  privateReply: privateReplyTo(post, at, now),
  hide: { ok: true },
  like: { ok: true },
  media: COMMENT_PHOTO,
  maxLength: COMMENT_LENGTH,
  privateMaxLength: MESSAGE_LENGTH,
});

/** The page's word where it is given, else the rule: once, within seven days. */
function privateReplyTo(
  one: { can_reply_privately?: boolean | null; private_reply_conversation?: unknown },
  at: Date | null,
  now: Date,
): CapState {
  if (one.private_reply_conversation) return refusedBy('used');
  const until = at === null ? null : after(at, PRIVATE_REPLY_WINDOW);
  if (until !== null && until <= now) return refusedBy('window-closed');
  if (one.can_reply_privately === false) return refusedBy('author-restricted');
  return { ok: true, once: true, ...(until ? { until: until.toISOString() } : {}) };
}

const refusedBy = (why: (CapState & { ok: false })['why']): CapState => ({ ok: false, why });

/**
 * Facebook names an author only to the page's own token, and only where the person's privacy allows. Who is not named is
 * somebody else each time: two of them are not one person who asks again.
 */
function authorOf({ id, from }: { id: string; from?: WirePerson }, page: string): InboundAuthor {
  return {
    externalId: from?.id ?? `unnamed:${id}`,
    name: plainLine(from?.name) || undefined,
    isSelf: from?.id === page,
  };
}

function handleOf(
  is: CommentHandle['is'],
  one: { id: string; from?: WirePerson },
  top: string,
  place: Place,
  page: string,
): CommentHandle {
  return { is, page, id: one.id, top, place, user: one.from?.id ?? null };
}

function mediaOf(attachment: WireAttachment | null | undefined): InboundMedia[] {
  if (!attachment) return [];
  const picture = webUrl(attachment.media?.image?.src);
  const video = webUrl(attachment.media?.source);
  const description = plainLine(attachment.description || attachment.title) || undefined;
  if (video && attachment.type?.includes('video')) return [{ kind: 'video', url: video, description }];
  return picture ? [{ kind: 'image', url: picture, description }] : [];
}
