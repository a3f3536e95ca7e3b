/** A Mastodon status as a mention of ours. */
import { z } from 'zod';
import { cleanText, htmlToText } from '../../lib/html.ts';
import { fingerprint } from '../../lib/ids.ts';
import type {
  CapState,
  InboundAuthor,
  InboundItem,
  InboundMedia,
  MentionCaps,
  MentionKind,
  Visibility,
} from '../contract.ts';
import { handleOf, mayDo, type Profile } from './profile.ts';
import type { Place } from './threads.ts';
import { readable, type WireAccount, type WireAttachment, type WireRule, type WireStatus } from './wire.ts';

/** What send() needs of the status that is answered. */
export const replyHandleSchema = z.object({
  /** the server on which `id` counts */
  server: z.string(),
  id: z.string(),
  /** the author as this server addresses them: user, or user@domain */
  acct: z.string(),
  visibility: z.string(),
});
export type ReplyHandle = z.infer<typeof replyHandleSchema>;

const MEDIA_KIND: Record<string, InboundMedia['kind']> = {
  image: 'image',
  gifv: 'video',
  video: 'video',
  audio: 'audio',
};

/** Maps one readable status; `place` says where in its conversation it hangs. Pure. */
export function toItem(status: WireStatus, place: Place, profile: Profile, server: string): InboundItem {
  const visibility = visibilityOf(status.visibility);
  const title = plainLine(status.spoiler_text);
  const text = [htmlToText(status.content), ...choicesOf(status)].filter((part) => part !== '').join('\n');
  return {
    externalId: status.uri,
    account: visibility === 'private' ? profile.handle : undefined,
    revision: fingerprint(title, text, status.visibility, status.edited_at),
    kind: kindOf(status, visibility, profile),
    visibility,
    author: authorOf(status.account, profile),
    title: title === '' ? undefined : title,
    text,
    languageClaim: status.language || undefined,
    media: status.media_attachments.flatMap((attachment) => mediaOf(attachment)),
    url: webUrl(status.url),
    publishedAt: dateOf(status.created_at),
    publishedTrust: dateOf(status.created_at) ? 'platform' : 'fetched',
    threadKey: place.root,
    parentExternalId: place.parent?.uri,
    target: targetOf(status, place, profile),
    caps: capsOf(status, profile),
    replyHandle: handleFor(status, server),
  };
}

/** Only a direct status is private; whatever is neither public nor unlisted is for some eyes only. */
function visibilityOf(name: string): Visibility {
  if (name === 'direct') return 'private';
  return name === 'public' || name === 'unlisted' ? 'public' : 'limited';
}

/** What a poll asks people to choose from, as lines below its words. */
const choicesOf = ({ poll }: WireStatus): string[] =>
  readable(poll?.options ?? [])
    .map(({ title }) => plainLine(title))
    .filter((title) => title !== '')
    .map((title) => `– ${title}`);

/** http(s) addresses only; anything else is no address. */
export function webUrl(address: string | null | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  return /^https?:$/.test(new URL(address).protocol) ? address : undefined;
}

function kindOf(status: WireStatus, visibility: Visibility, profile: Profile): MentionKind {
  if (visibility === 'private') return 'message';
  if (profile.id === null) return 'mention';
  if (status.in_reply_to_account_id === profile.id && status.account?.id !== profile.id) return 'reply';
  const isQuote = quotedOfOurs(status, profile) !== null;
  return isQuote || status.mentions.some((mention) => mention?.id === profile.id) ? 'mention' : 'post';
}

/** What of ours it hangs on: the status it answers, or the one it quotes. */
function targetOf(status: WireStatus, { parent }: Place, profile: Profile): InboundItem['target'] {
  const ours = parent?.own ? parent : quotedOfOurs(status, profile);
  return ours ? { externalId: ours.uri, url: webUrl(ours.url) } : undefined;
}

function quotedOfOurs({ quote }: WireStatus, profile: Profile): { uri: string; url?: string | null } | null {
  const quoted = quote?.quoted_status;
  const uri = quoted?.uri || quoted?.url;
  return quoted && uri && profile.id !== null && quoted.account?.id === profile.id
    ? { ...quoted, uri }
    : null;
}

function authorOf(account: WireAccount | null, profile: Profile): InboundAuthor {
  if (account === null) return { externalId: null, isSelf: false };
  const handle = handleOf(account, profile.domain);
  return {
    externalId: account.uri || account.url || handle,
    handle,
    name: plainLine(account.display_name) || account.acct,
    url: webUrl(account.url),
    avatarUrl: webUrl(account.avatar),
    isSelf: account.id === null ? handle === profile.handle : account.id === profile.id,
    isBot: account.bot,
    followers: account.followers_count,
  };
}

function mediaOf(attachment: WireAttachment | null): InboundMedia[] {
  const url = webUrl(attachment?.url) ?? webUrl(attachment?.remote_url);
  if (!attachment || !url) return [];
  const kind = MEDIA_KIND[attachment.type] ?? 'file';
  return [{ kind, url, description: attachment.description || undefined }];
}

function capsOf(status: WireStatus, profile: Profile): MentionCaps {
  const user = status.account?.acct.split('@')[0] ?? '';
  // The address that send() puts first is ours to count; the server counts it without the domain.
  const max = profile.maxCharacters - `@${user} `.length;
  const isKnown = status.account !== null;
  const isSelf = isKnown && status.account?.id === profile.id;
  const able = (possible: boolean, scope: string, rule?: WireRule): CapState => {
    if (!possible) return { ok: false, why: 'unsupported' };
    if (!isOpenToUs(rule)) return { ok: false, why: 'author-restricted' };
    return mayDo(profile, scope) ? { ok: true } : { ok: false, why: 'scope' };
  };
  return {
    reply: able(isKnown, 'write:statuses', status.interaction_policy?.can_reply),
    privateReply: able(isKnown && !isSelf, 'write:statuses'),
    like: able(isKnown && !isSelf, 'write:favourites', status.interaction_policy?.can_favourite),
    ...(profile.media && mayDo(profile, 'write:media')
      ? { media: profile.media, privateMedia: profile.media }
      : {}),
    maxLength: { unit: 'graphemes', max, urlWeight: profile.urlWeight },
  };
}

/** Where a server tells who may do something, it tells by "me" whether we may. */
const isOpenToUs = (rule: WireRule | undefined): boolean =>
  !rule ||
  [...rule.automatic_approval, ...rule.manual_approval].some((who) => who === 'me' || who === 'public');

/** Without an id that counts here, send() finds the status by its URI. */
function handleFor(status: WireStatus, server: string): ReplyHandle | null {
  if (status.id === null || status.account === null) return null;
  return { server, id: status.id, acct: status.account.acct, visibility: status.visibility };
}

function dateOf(value: string | null | undefined): Date | null {
  const instant = Date.parse(value ?? '');
  return Number.isNaN(instant) ? null : new Date(instant);
}

/** Names and warnings are plain text in this API: an angle bracket in them is a character, not a tag. */
const plainLine = (plain: string): string => cleanText(plain).replace(/\s+/g, ' ').trim();
