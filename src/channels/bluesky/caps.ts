/** What may be done with a post, by the network's word on it, and how long a text may be. */
import type { CapState, MaxLength, MentionCaps } from '../contract.ts';
import type { Profile } from './profile.ts';
import { parseAtUri } from './uris.ts';
import type { WirePost, WireProfile } from './wire.ts';

/** Of the lexicons app.bsky.feed.post and chat.bsky.convo.defs#messageInput. */
export const POST_LENGTH: MaxLength = { unit: 'graphemes', max: 300, maxBytes: 3_000 };
export const MESSAGE_LENGTH: MaxLength = { unit: 'graphemes', max: 1_000, maxBytes: 10_000 };
/** Of app.bsky.embed.images; its two megabytes of today aren't taken everywhere yet. */
export const IMAGES = {
  max: 4,
  types: ['image/jpeg', 'image/png', 'image/webp'],
  maxBytes: 1_000_000,
} as const;

const YES: CapState = { ok: true };
const NO: CapState = { ok: false, why: 'unsupported' };
const RESTRICTED: CapState = { ok: false, why: 'author-restricted' };

export function capsOf(post: WirePost, rootUri: string, profile: Profile): MentionCaps {
  const isOwn = post.author?.did === profile.did;
  const isBlocked = post.author?.viewer?.blockedBy === true;
  const isClosed = post.viewer?.replyDisabled === true || isBlocked;
  const inOwnThread = parseAtUri(rootUri)?.did === profile.did && rootUri !== post.uri;
  return {
    reply: isClosed ? RESTRICTED : YES,
    privateReply: post.author === null || isOwn ? NO : messageCap(post.author, profile),
    hide: inOwnThread && !isOwn ? YES : NO,
    like: isBlocked ? RESTRICTED : YES,
    media: IMAGES,
    maxLength: POST_LENGTH,
    privateMaxLength: MESSAGE_LENGTH,
  };
}

/** Who says nothing takes messages from those whom they follow. */
function messageCap({ associated, viewer }: WireProfile, { messages }: Profile): CapState {
  if (!messages) return { ok: false, why: 'scope' };
  if (viewer?.blockedBy) return RESTRICTED;
  const allowed = associated?.chat?.allowIncoming ?? 'following';
  if (allowed === 'all') return YES;
  return allowed === 'following' && viewer?.followedBy ? YES : RESTRICTED;
}

export const MESSAGE_CAPS: MentionCaps = {
  reply: YES,
  privateReply: YES,
  maxLength: MESSAGE_LENGTH,
  privateMaxLength: MESSAGE_LENGTH,
};
