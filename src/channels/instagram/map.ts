/** Comments on an account's photos, tags and mentions elsewhere, as mentions of ours. */
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
import { isOurs, type Ours } from '../graph/messages.ts';
import { plainLine, plainText, timeOf, titleOf, webUrl } from '../graph/values.ts';
import { MESSAGE_LENGTH } from './account.ts';
import type { WireComment, WireMedia, WireMediaPlace } from './wire.ts';

/** An unverified figure of Meta's; a longer text is refused there and comes back to its writer. */
const COMMENT_CHARACTERS = 2200;
const PRIVATE_REPLY_WINDOW = 7 * DAY - MINUTE;

/** The photo or video that comments hang on. */
export const placeSchema = z.object({
  post: z.string(),
  title: z.string().optional(),
  url: z.string().optional(),
});
export type Place = z.infer<typeof placeSchema>;

/** What send() and a second look need of a comment of ours, or of a mention elsewhere. */
export const commentHandleSchema = z.object({
  is: z.enum(['comment', 'mention']),
  id: z.string(),
  /** the comment that its thread hangs below */
  top: z.string(),
  place: placeSchema,
  /** of a mention: in a comment, or in the words below a photo */
  inComment: z.boolean(),
  /** who is answered: a thread has one level, names tell who is meant */
  username: z.string().nullable(),
  user: z.string().nullable(),
});
export type CommentHandle = z.infer<typeof commentHandleSchema>;

export interface AccountFacts {
  ours: Ours;
  now: Date;
}

export const placeOf = (media: WireMediaPlace): Place => ({
  post: media.id,
  title: titleOf(media.caption),
  url: webUrl(media.permalink),
});

/** @param above the comment it answers, where the list tells it and the comment does not */
export function commentItem(
  comment: WireComment,
  place: Place,
  facts: AccountFacts,
  above?: string,
): InboundItem {
  const top = above ?? comment.parent_id ?? comment.id;
  const author = authorOf(comment, facts.ours);
  const at = timeOf(comment.timestamp);
  const isReply = top !== comment.id;
  return {
    ...wordsOf(comment.text, at),
    externalId: comment.id,
    kind: isReply ? 'reply' : 'comment',
    visibility: 'public',
    author,
    media: [],
    url: place.url,
    threadKey: top,
    parentExternalId: isReply ? top : undefined,
    target: { externalId: place.post, title: place.title, url: place.url },
    caps: {
      reply: { ok: true },
      privateReply: author.isSelf ? UNSUPPORTED : privateReplyUntil(at, facts.now),
      hide: author.isSelf ? UNSUPPORTED : { ok: true },
      maxLength: lengthFor(isReply ? author.handle : undefined),
      privateMaxLength: MESSAGE_LENGTH,
    },
    replyHandle: handleOf('comment', comment, top, place, true),
  };
}

/** A photo of somebody else's that tags us: it can only be read. */
export function tagItem(media: WireMedia, facts: AccountFacts): InboundItem {
  return { ...elsewhere(media, facts), caps: READ_ONLY, replyHandle: null };
}

/** We were named in a comment elsewhere, which we may answer. */
export function mentionedComment(comment: WireComment, place: Place, facts: AccountFacts): InboundItem {
  const author = authorOf(comment, facts.ours);
  return {
    ...commentItem(comment, place, facts, comment.id),
    kind: 'mention',
    target: undefined,
    caps: { reply: { ok: true }, privateReply: UNSUPPORTED, maxLength: lengthFor(author.handle) },
    replyHandle: handleOf('mention', comment, comment.id, place, true),
  };
}

/** We were named in the words below a photo. */
export function mentionedMedia(media: WireMedia, facts: AccountFacts): InboundItem {
  const handle = { id: media.id, username: media.username };
  return {
    ...elsewhere(media, facts),
    caps: { reply: { ok: true }, privateReply: UNSUPPORTED, maxLength: lengthFor() },
    replyHandle: handleOf('mention', handle, media.id, placeOf(media), false),
  };
}

function elsewhere(media: WireMedia, facts: AccountFacts): Omit<InboundItem, 'caps' | 'replyHandle'> {
  return {
    ...wordsOf(media.caption, timeOf(media.timestamp)),
    externalId: media.id,
    kind: 'mention',
    visibility: 'public',
    author: authorOf(media, facts.ours),
    media: pictureOf(media),
    url: webUrl(media.permalink),
    threadKey: media.id,
  };
}

const wordsOf = (words: string | null | undefined, at: Date | null) => {
  const text = plainText(words);
  return {
    revision: fingerprint(text),
    text,
    publishedAt: at,
    publishedTrust: at ? ('platform' as const) : ('fetched' as const),
  };
};

const UNSUPPORTED: CapState = { ok: false, why: 'unsupported' };
const READ_ONLY: MentionCaps = {
  reply: UNSUPPORTED,
  privateReply: UNSUPPORTED,
  maxLength: { unit: 'utf16', max: COMMENT_CHARACTERS },
};

/** The name that send() puts first is ours to count. */
const lengthFor = (username?: string): MaxLength => ({
  unit: 'utf16',
  max: COMMENT_CHARACTERS - (username ? `@${username} `.length : 0),
});

/** Instagram doesn't tell whether it was used: the rule is once, within seven days. */
function privateReplyUntil(at: Date | null, now: Date): CapState {
  if (at === null) return { ok: true, once: true };
  const until = after(at, PRIVATE_REPLY_WINDOW);
  return until <= now
    ? { ok: false, why: 'window-closed' }
    : { ok: true, once: true, until: until.toISOString() };
}

function authorOf(one: Pick<WireComment, 'username' | 'from'>, ours: Ours): InboundAuthor {
  const username = plainLine(one.from?.username ?? one.username) || undefined;
  const isSelf = isOurs(ours, { id: one.from?.id, username });
  return {
    externalId: isSelf ? (ours.ids[0] ?? null) : (one.from?.id ?? null),
    handle: username,
    name: username,
    url: username && /^[\w.]+$/.test(username) ? `https://www.instagram.com/${username}/` : undefined,
    isSelf,
  };
}

function handleOf(
  is: CommentHandle['is'],
  one: Pick<WireComment, 'id' | 'username' | 'from'>,
  top: string,
  place: Place,
  inComment: boolean,
): CommentHandle {
  const username = one.from?.username ?? one.username ?? null;
  return { is, id: one.id, top, place, inComment, username, user: one.from?.id ?? null };
}

function pictureOf({ media_type: type, media_url: address }: WireMedia): InboundMedia[] {
  const url = webUrl(address);
  return url ? [{ kind: type === 'VIDEO' ? 'video' : 'image', url }] : [];
}
