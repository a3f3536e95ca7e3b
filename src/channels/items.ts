/** What a channel brings: items as people wrote them, what may be done with each, and pages of them. Types only. */

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
  /** '' = it has no address */
  url: string;
  /** by what Channel.openFile finds it; with neither address nor this, only its name and size are shown */
  handle?: Record<string, unknown>;
  name?: string;
  bytes?: number;
  description?: string;
}

/** why an act is or is not possible on this very mention */
export type CapState =
  | { ok: true; until?: string; once?: boolean }
  | { ok: false; why: 'unsupported' | 'scope' | 'window-closed' | 'used' | 'author-restricted' | 'gone' };

export interface MaxLength {
  unit: 'utf16' | 'codepoints' | 'graphemes' | 'bytes' | 'none';
  max: number;
  /** what an address counts as, however long it is */
  urlWeight?: number;
  /** a second limit in UTF-8 bytes, where the network has both */
  maxBytes?: number;
}

export interface FileCaps {
  max: number;
  types: readonly string[];
  /** of each */
  maxBytes: number;
}

export interface MentionCaps {
  reply: CapState;
  privateReply: CapState;
  /** acts beside words; absent = the network has none such */
  hide?: CapState;
  like?: CapState;
  /** files that may go with a reply; absent = none */
  media?: FileCaps;
  /** the same for a private reply */
  privateMedia?: FileCaps;
  maxLength: MaxLength;
  /** where a private reply may be of another length */
  privateMaxLength?: MaxLength;
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
  /** what of it stands below the author's own words: the quoted mail, a signature; shown when somebody asks */
  quoted?: string;
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
  /**
   * ids under which we sent what this answers, the surest first (reply tokens, Message-IDs): it belongs to their
   * conversation, whatever its thread, if the author is one of those we wrote to or a token is ours
   */
  answersTo?: string[];
  /** written by a machine (out of office): kept with its conversation, starts and stops no clock */
  automatic?: boolean;
  /** told of an edit alone: of a mention that is here only the words are new, what may be done with it stays as it was told */
  wordsOnly?: boolean;
}

/** Word that something we had sent did not arrive after all (a bounce). */
export interface FailedDelivery {
  /** the externalId that send() gave */
  externalId: string;
  /** i18n key of the reason */
  key: string;
  params?: Record<string, string | number>;
}

export interface Batch {
  items: InboundItem[];
  /** external ids that are gone at the origin */
  tombstones: string[];
  failedDeliveries?: FailedDelivery[];
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
