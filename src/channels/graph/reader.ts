/** What a channel on the Graph API tells the turn (turn.ts) about itself: its lists, and how they become mentions. */
import type { InboundItem } from '../contract.ts';
import type { Dig } from './cursor.ts';
import type { Next } from './wire.ts';

export interface Edge {
  name: string;
  /** between two looks at its newest posts; 0 = in every turn */
  everyMs: number;
  /** its older posts are looked at too, in rounds */
  rounds: boolean;
}

/** One post, photo or video and what hangs on it. */
export interface PostRead {
  id: string;
  at: Date | null;
  /** the post, when it isn't ours, and what was listed below it */
  items: InboundItem[];
  /** changes when anything of it changes; equal to the last one = nothing to do */
  look: string;
  /** ids that were listed below it; `from` = the list is whole back to then, null = it is whole */
  listed: { ids: string[]; from: Date | null };
  /** what is worth reading and didn't fit on the page */
  digs: Dig[];
}

/** One private conversation and its newest messages. */
export interface TalkRead {
  id: string;
  /** the other side; null when nobody tells */
  user: string | null;
  at: Date | null;
  items: InboundItem[];
  look: string;
  /** where its older messages begin */
  next: Next | null;
}

export interface Asked {
  /** unix seconds: what is older was read before */
  since: number;
  /** the last look at a post, if it is remembered */
  lookAt(id: string): string | undefined;
}

export interface Reader {
  /** the first one is the page itself: without it there is nothing to read */
  edges: readonly Edge[];
  posts(edge: string, next: Next | null, asked: Asked): Promise<{ posts: PostRead[]; next: Next | null }>;
  /** one page of what hangs on a post; more digs where something hangs below that */
  dig(dig: Dig, next: Next | null): Promise<{ items: InboundItem[]; next: Next | null; digs: Dig[] }>;
  talks(next: Next | null): Promise<{ talks: TalkRead[]; next: Next | null }>;
  talk(
    talk: { id: string; user: string },
    next: Next | null,
  ): Promise<{ items: InboundItem[]; next: Next | null }>;
  /** asked about what a list no longer holds; null = nobody can tell now */
  isGone(id: string): Promise<boolean | null>;
}
