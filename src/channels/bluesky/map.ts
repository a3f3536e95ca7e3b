/** A post or a private message as a mention of ours. */
import { z } from 'zod';
import { MINUTE } from '../../lib/clock.ts';
import { cleanText } from '../../lib/html.ts';
import { fingerprint } from '../../lib/ids.ts';
import type { InboundAuthor, InboundItem, MentionKind } from '../contract.ts';
import { capsOf, MESSAGE_CAPS } from './caps.ts';
import { cardOf, mediaOf, quoteOf } from './embeds.ts';
import { writtenOut } from './facets.ts';
import { dateOf } from './instant.ts';
import type { Profile } from './profile.ts';
import { httpUrl, parseAtUri, type Web } from './uris.ts';
import type { WireConvo, WireMessage, WirePost, WireProfile, WireRef } from './wire.ts';

const strongRef = z.object({ uri: z.string(), cid: z.string() });
/** What send() needs of what is answered. */
export const replyHandleSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('post'),
    uri: z.string(),
    cid: z.string(),
    /** of the thread; the post itself where it begins one */
    root: strongRef,
    /** its author */
    did: z.string().nullable(),
  }),
  z.object({ kind: z.literal('message'), convoId: z.string(), messageId: z.string() }),
]);
export type ReplyHandle = z.infer<typeof replyHandleSchema>;

/** What mapping needs to know beside the thing itself. */
export interface Reader {
  profile: Profile;
  web: Web | undefined;
  now: Date;
}

/** An author's clock within this of the network's is believed. */
const CLOCK_DIFFERENCE = 5 * MINUTE;
/** So much of the post that an answer hangs on is shown. */
const MAX_TARGET = 120;

/** Maps one readable post. Pure. @param own the own post at the root of its thread, where known */
export function toItem(post: WirePost, reader: Reader, own?: WirePost): InboundItem {
  const { profile, web } = reader;
  const { reply, langs } = post.record;
  const root = reply?.root ?? { uri: post.uri, cid: post.cid };
  const text = textOf(post);
  const target = own ? { uri: own.uri, text: own.record.text ?? '' } : quoteOf(post.embed);
  return {
    externalId: post.uri,
    revision: fingerprint(post.cid, text),
    kind: kindOf(post, profile),
    visibility: 'public',
    author: authorOf(post.author, post.uri, reader),
    text,
    languageClaim: langs.find((lang) => lang !== null) ?? undefined,
    media: mediaOf(post.embed),
    url: web?.post(post.uri),
    ...timeOf(post.record.createdAt, post.indexedAt, reader.now),
    threadKey: root.uri,
    parentExternalId: reply?.parent.uri,
    target: target
      ? { externalId: target.uri, title: shortened(target.text), url: web?.post(target.uri) }
      : undefined,
    caps: capsOf(post, root.uri, profile),
    replyHandle: handleFor(post, root),
  };
}

/** null for what is no message of a person (deleted, a note of the system). Pure. */
export function toMessage(
  message: WireMessage,
  convo: { id: string; members: WireConvo['members'] },
  reader: Reader,
): InboundItem | null {
  const { profile, web } = reader;
  if (message.sender === null || typeof message.text !== 'string') return null;
  const { did } = message.sender;
  const member = convo.members.find((one) => one?.did === did) ?? null;
  const text = cleanText(writtenOut(message.text, message.facets)).trim();
  return {
    externalId: messageId(convo.id, message.id),
    account: profile.did,
    revision: fingerprint(text),
    kind: 'message',
    visibility: 'private',
    author: member ? authorOf(member, '', reader) : { externalId: did, isSelf: did === profile.did },
    text,
    media: [],
    url: web?.messages(convo.id),
    ...timeOf(message.sentAt, message.sentAt, reader.now),
    threadKey: convo.id,
    caps: MESSAGE_CAPS,
    replyHandle: { kind: 'message', convoId: convo.id, messageId: message.id } satisfies ReplyHandle,
  };
}

/** A message's id for good: its own counts within its conversation. */
export const messageId = (convoId: string, id: string): string => `${convoId}/${id}`;

/** Written words, then the title and address of a card that isn't among them: people delete an address once it has a card. */
function textOf(post: WirePost): string {
  const written = cleanText(writtenOut(post.record.text ?? '', post.record.facets)).trim();
  const card = cardOf(post.embed);
  if (!card || written.includes(card.url)) return written;
  return [written, [card.title, card.url].filter(Boolean).join('\n')].filter(Boolean).join('\n\n');
}

function kindOf({ record, author, embed }: WirePost, { did }: Profile): MentionKind {
  const parent = record.reply ? parseAtUri(record.reply.parent.uri) : null;
  if (author?.did === did) return parent ? 'reply' : 'post';
  if (parent?.did === did) return 'reply';
  const names = record.facets.some((facet) => facet?.features.some((feature) => feature?.did === did));
  const quotes = parseAtUri(quoteOf(embed)?.uri ?? '')?.did === did;
  return names || quotes ? 'mention' : 'post';
}

/** @param uri of the post: its address names the author where nothing else does */
function authorOf(author: WireProfile | null, uri: string, { profile, web }: Reader): InboundAuthor {
  const did = author?.did ?? parseAtUri(uri)?.did ?? null;
  if (did === null) return { externalId: null, isSelf: false };
  // what the network says of a name that no longer leads to its account
  const handle = author?.handle === 'handle.invalid' ? undefined : author?.handle || undefined;
  return {
    externalId: did,
    handle,
    name:
      cleanText(author?.displayName ?? '')
        .replace(/\s+/g, ' ')
        .trim() || handle,
    url: web?.profile(did),
    avatarUrl: httpUrl(author?.avatar),
    isSelf: did === profile.did,
  };
}

/**
 * Posts are sorted by the earlier of what the author claims and when the network saw it (docs.bsky.app, timestamps):
 * a late claim is no use, an early one is an old post brought along.
 */
function timeOf(
  createdAt: string | null | undefined,
  indexedAt: string | null | undefined,
  now: Date,
): Pick<InboundItem, 'publishedAt' | 'publishedTrust'> {
  const [claimed, indexed] = [dateOf(createdAt), dateOf(indexedAt)];
  const seen = indexed ?? now;
  if (claimed === null || claimed > seen) {
    return { publishedAt: indexed, publishedTrust: indexed ? 'platform' : 'fetched' };
  }
  const believed = indexed !== null && seen.getTime() - claimed.getTime() <= CLOCK_DIFFERENCE;
  return { publishedAt: claimed, publishedTrust: believed ? 'platform' : 'claimed' };
}

function handleFor(post: WirePost, root: WireRef): ReplyHandle {
  const did = post.author?.did ?? parseAtUri(post.uri)?.did ?? null;
  return { kind: 'post', uri: post.uri, cid: post.cid, root, did };
}

function shortened(text: string): string {
  const line = cleanText(text).replace(/\s+/g, ' ').trim();
  return line.length > MAX_TARGET ? `${line.slice(0, MAX_TARGET - 1).toWellFormed()}…` : line;
}
