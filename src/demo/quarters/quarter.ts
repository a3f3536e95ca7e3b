/** A quarter of the town: one network, simulated, where people write to shops and shops answer them. */
import type { OwnPost, ShopPost } from '../content/post.ts';

/** What answers requests to one host. */
export interface Site {
  request(address: string, init: RequestInit): Response | Promise<Response>;
}

/** Something of ours as the outbox remembers it. */
export interface SentRow {
  /** of the outbox row */
  id: string;
  channel: string;
  action: 'reply' | 'privateReply' | 'hide' | 'unhide' | 'like' | 'unlike';
  /** as the network knows it */
  externalId: string;
  /** what it answers, as the network knows it */
  to: string;
  text: string;
  /** what the channel fixed before sending */
  prepared: unknown;
  at: Date;
}

/** A text of ours that stands in the quarter. */
export interface OurReply {
  at: Date;
  /** key of what it answers */
  asked: string;
  /** in private, to somebody who had asked in public */
  isAside: boolean;
  /** Whoever was answered says something to it, in the same place; returns the key of that. */
  react(words: string, at: Date): string;
}

/** How something of ours is put back where it stood, in a town that was built again. */
export interface Recalled {
  at: Date;
  put(): void;
}

export interface Quarter {
  /** by host name */
  sites: ReadonlyMap<string, Site>;
  /** Somebody writes to a shop; returns the key under which an answer to it is known here. */
  say(post: ShopPost, at: Date): string;
  /** A shop writes something that people can comment on. */
  open?(post: OwnPost, at: Date): void;
  /** All our texts, in the order in which they came; it only grows. */
  replies(): readonly OurReply[];
  /** Null when it is of another quarter or stands here already. */
  recall(sent: SentRow): Recalled | null;
}
