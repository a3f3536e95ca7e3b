/**
 * What a channel is to the rest of the house. Types only: anyone may import this file as a type.
 * A channel reads bounded pages, maps them, and sends; it never sees the database.
 */
import type { Http } from '../lib/http.ts';

/** Opaque to the core: JSON that the channel alone understands; saved in one transaction with the items. */
export type Cursor = { v: number; [k: string]: unknown } | null;

export type MentionKind =
  | 'comment'
  | 'reply'
  | 'mention'
  | 'message'
  | 'post'
  | 'review'
  | 'article'
  | 'email';
export type Visibility = 'public' | 'limited' | 'private';

export interface InboundAuthor {
  /** the platform's own id of the account; null where the platform tells none (feeds) */
  externalId: string | null;
  handle?: string;
  name?: string;
  url?: string;
  avatarUrl?: string;
  /** our own account: its texts never become work */
  isSelf: boolean;
  isBot?: boolean;
  followers?: number;
}

export interface InboundMedia {
  kind: 'image' | 'video' | 'audio' | 'file';
  url: string;
  name?: string;
  bytes?: number;
  description?: string;
}

/** why an act is or is not possible on this very mention */
export type CapState =
  | { ok: true; until?: string; once?: boolean }
  | { ok: false; why: 'unsupported' | 'scope' | 'window-closed' | 'used' | 'author-restricted' | 'gone' };

export interface MentionCaps {
  reply: CapState;
  privateReply: CapState;
  maxLength: {
    unit: 'utf16' | 'codepoints' | 'graphemes' | 'bytes' | 'none';
    max: number;
    urlWeight?: number;
  };
}

export interface InboundItem {
  /** the channel's own global id (status URI, canonical permalink), always a string */
  externalId: string;
  /** set for private items: their id counts only within this account ("user@server") */
  account?: string;
  /** hash of what a person reads (title, text, rating, visibility): a new one is an edit, not a new item */
  revision: string;
  kind: MentionKind;
  visibility: Visibility;
  author: InboundAuthor;
  title?: string;
  /** plain text, already made safe at the border */
  text: string;
  /** language as the author or the platform claims it (BCP 47), if at all */
  languageClaim?: string;
  media: InboundMedia[];
  rating?: { value: number; max: number };
  /** public address of the original, http(s) only */
  url?: string;
  publishedAt: Date | null;
  /** platform: the network's clock · claimed: the author's word (feeds) · fetched: none given */
  publishedTrust: 'platform' | 'claimed' | 'fetched';
  /** equal for all texts of one conversation; global like externalId (within `account` when that is set) */
  threadKey: string;
  parentExternalId?: string;
  /** own post, video or listing it hangs on */
  target?: { externalId: string; title?: string; url?: string };
  caps: MentionCaps;
  /** what send() needs later: ids, accounts to address, visibility to keep */
  replyHandle: Record<string, unknown> | null;
}

export interface Batch {
  items: InboundItem[];
  /** external ids that are gone at the origin */
  tombstones: string[];
  cursor: Cursor;
  /** another page waits: poll again at once (within the same lease) */
  more: boolean;
  /** not before this instant, by the platform's word (Retry-After, ttl, max-age) */
  notBefore?: Date;
  /** feeds: how the document could be read; shown on the source page */
  quality?: 'parsed' | 'repaired' | 'salvaged';
  /** feeds: the address moved for good and has proven stable; the source keeps the new one */
  movedTo?: string;
}

/** Closed union: only the channel knows the platform's codes. `key` is an i18n key `channel.error.*`. */
export type ChannelError =
  | { kind: 'auth'; key: string; params?: Record<string, string | number> }
  | { kind: 'rate-limited'; until: Date; key: string; params?: Record<string, string | number> }
  | { kind: 'transient'; key: string; params?: Record<string, string | number>; ambiguous?: boolean }
  | { kind: 'gone'; key: string; params?: Record<string, string | number> }
  | { kind: 'permanent'; key: string; params?: Record<string, string | number> };

export type Result<T> = { ok: true; value: T } | { ok: false; error: ChannelError };

export interface ChannelCtx {
  http: Http;
  now: Date;
  /** opened secrets of the source by name (token …); never logged */
  secrets: Record<string, string>;
}

export type OutboundAction = 'reply' | 'privateReply';

export interface Outbound {
  /** uuid of the outbox row: the idempotency key */
  id: string;
  action: OutboundAction;
  to: { externalId: string; replyHandle: Record<string, unknown> | null; visibility: Visibility };
  /** final text, signature included */
  text: string;
  language?: string;
  prepared?: unknown;
}

export interface Sent {
  externalId: string;
  url?: string;
}

/** One field of a channel's set-up form; texts come from i18n `channel.<kind>.<name>.label|hint`. */
export interface SettingField {
  name: string;
  type: 'url' | 'text' | 'secret' | 'choice';
  required: boolean;
  choices?: readonly string[];
}

export interface ChannelInfo {
  kind: string;
  /** proper noun shown to people: RSS, Mastodon */
  label: string;
  fields: readonly SettingField[];
  canSend: boolean;
  /** seconds between two polls of one source, at the least and as a start */
  minPollSeconds: number;
  defaultPollSeconds: number;
  /** what such a source usually is */
  defaultPurpose: 'answer' | 'know';
  defaultIntake: 'all' | 'matching';
}

export type Settings = Record<string, string>;

export interface Channel {
  readonly info: ChannelInfo;
  /** Throws Problem('invalid', key, { field }) with a sentence for the person; returns the normalised settings. */
  parseSettings(input: Record<string, string>): Settings;
  /** The host that is asked, for "one request a host at a time". */
  host(settings: Settings): string;
  /** Reads as the poll would and says who we are there; writes nothing. Problems as ChannelError. */
  check(
    settings: Settings,
    ctx: ChannelCtx,
  ): Promise<Result<{ account: string; name: string; warnings: string[] }>>;
  /** One bounded page; a pure read. cursor null = first run. */
  poll(settings: Settings, cursor: Cursor, ctx: ChannelCtx): Promise<Result<Batch>>;
  /** Builds what must stay equal on every retry; stored in the outbox before the first attempt. */
  prepare?(settings: Settings, out: Outbound, ctx: ChannelCtx): Promise<Result<unknown>>;
  send?(settings: Settings, out: Outbound, ctx: ChannelCtx): Promise<Result<Sent>>;
  /** After an ambiguous failure: did it happen? 'unknown' = nobody can tell, a person decides. */
  findSent?(
    settings: Settings,
    out: Outbound,
    ctx: ChannelCtx,
  ): Promise<Result<Sent | 'not-found' | 'unknown'>>;
}
