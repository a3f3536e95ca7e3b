/**
 * An item in plain words, as a shop's own program or a row of a file tells it. What counts only at that one place is
 * made global with the place's own word in front (`space`).
 */
import { cleanText } from '../lib/html.ts';
import { fingerprint } from '../lib/ids.ts';
import type { InboundItem, MentionCaps, MentionKind } from './contract.ts';

/** Checked already: lengths, numbers, addresses. */
export interface PlainItem {
  id: string;
  text: string;
  title?: string;
  author?: { id?: string; name?: string; url?: string };
  url?: string;
  time?: Date;
  thread?: string;
  parent?: string;
  rating?: { value: number; max: number };
  language?: string;
  private?: boolean;
}

/** Longer texts are nobody's comment; they would only slow everything down. */
export const MAX_TEXT = 50_000;

/** What is still a language claim (BCP 47); anything else is no claim. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** Answered where it was written; there is no way back through a file or a call. */
const CAPS: MentionCaps = {
  reply: { ok: false, why: 'unsupported' },
  privateReply: { ok: false, why: 'unsupported' },
  maxLength: { unit: 'none', max: 0 },
};

/** The mention that a plain item is. Pure. */
export function toItem(item: PlainItem, space: string): InboundItem {
  const { author = {}, parent, rating } = item;
  const title = line(item.title);
  const text = cleanText(item.text).trim();
  return {
    externalId: globalId(space, item.id),
    account: item.private ? space : undefined,
    revision: fingerprint(
      title,
      text,
      rating && `${rating.value}/${rating.max}`,
      item.private ? 'private' : 'public',
    ),
    kind: kindOf(item),
    visibility: item.private ? 'private' : 'public',
    author: {
      externalId: author.id ? globalId(space, author.id) : null,
      name: line(author.name),
      url: author.url,
      isSelf: false,
    },
    title,
    text,
    languageClaim: item.language && LANGUAGE.test(item.language) ? item.language : undefined,
    media: [],
    rating,
    url: item.url,
    publishedAt: item.time ?? null,
    publishedTrust: item.time ? 'claimed' : 'fetched',
    threadKey: globalId(space, item.thread ?? parent ?? item.id),
    parentExternalId: parent && globalId(space, parent),
    caps: CAPS,
    replyHandle: null,
  };
}

export const globalId = (space: string, id: string): string => `${space}:${id}`;

function kindOf({ private: isPrivate, rating, parent }: PlainItem): MentionKind {
  if (isPrivate) return 'message';
  if (rating) return 'review';
  return parent ? 'reply' : 'mention';
}

const line = (text = ''): string | undefined => cleanText(text).replace(/\s+/g, ' ').trim() || undefined;

/** http(s) addresses only; anything else is no address. */
export function webUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}
