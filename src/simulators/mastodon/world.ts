/** What one simulated server knows: accounts, statuses, notifications, tokens. All in memory. */
import { randomBytes } from 'node:crypto';
import type { Clock } from '../../lib/clock.ts';
import { mentionedIn } from './render.ts';

export type SimVisibility = 'public' | 'unlisted' | 'private' | 'direct';

export interface SimAccount {
  id: string;
  username: string;
  /** null = an account of this server */
  domain: string | null;
  displayName: string;
  bot: boolean;
  followers: number;
  createdAt: Date;
}

export interface SimMedia {
  /** of what was uploaded here */
  id?: string;
  type: 'image' | 'gifv' | 'video' | 'audio' | 'unknown';
  url: string;
  description?: string;
}

export interface SimStatus {
  id: string;
  account: SimAccount;
  text: string;
  spoilerText: string;
  visibility: SimVisibility;
  language: string | null;
  media: SimMedia[];
  mentions: SimAccount[];
  inReplyTo: SimStatus | null;
  quotes: SimStatus | null;
  /** ids of the accounts that like it */
  likedBy: Set<string>;
  createdAt: Date;
  editedAt: Date | null;
  deleted: boolean;
  /** false = it lives on another server and was never fetched; a search with resolve=true brings it */
  known: boolean;
}

export interface SimNotification {
  id: string;
  type: 'mention' | 'quote';
  to: SimAccount;
  status: SimStatus;
  /** held aside by the receiver's notification policy */
  filtered: boolean;
  createdAt: Date;
}

export interface NewStatus {
  by: SimAccount;
  text: string;
  visibility?: SimVisibility;
  inReplyTo?: SimStatus | null;
  quotes?: SimStatus | null;
  spoilerText?: string;
  language?: string | null;
  media?: SimMedia[];
  /** the receiver's policy holds its notification aside; 'dropped' = there never is one */
  filtered?: boolean | 'dropped';
  known?: boolean;
  /** its moment, when that is not now: a world that is built again must give everything the same ids */
  at?: Date;
  /** its id, when it had one before the world was built again */
  id?: string;
}

/** What a server tells whoever listens: of the server as a whole; each stream takes what is for it. */
export type SimEvent =
  | { event: 'update' | 'status.update' | 'delete'; status: SimStatus }
  | { event: 'notification'; notification: SimNotification }
  | { event: 'conversation'; to: SimAccount; status: SimStatus };

/** Bits of a Mastodon id below the milliseconds: ids are greater than 2^53 and must be treated as text. */
const SEQUENCE_BITS = 16n;

/** The moment that an id was made at. */
export const momentOf = (id: string): Date => new Date(Number(BigInt(id) >> SEQUENCE_BITS));

export class World {
  readonly accounts: SimAccount[] = [];
  /** oldest first */
  readonly statuses: SimStatus[] = [];
  /** oldest first */
  readonly notifications: SimNotification[] = [];
  readonly tokens = new Map<string, { account: SimAccount; scopes: readonly string[] }>();
  readonly clock: Clock;
  readonly domain: string;
  private readonly listeners = new Set<(event: SimEvent) => void>();
  private lastId = 0n;

  constructor(clock: Clock, domain: string) {
    this.clock = clock;
    this.domain = domain;
  }

  /** A new id, greater than every one before, also when the clock stands still. */
  nextId(at = this.clock()): string {
    const byTime = BigInt(at.getTime()) << SEQUENCE_BITS;
    this.lastId = byTime > this.lastId ? byTime : this.lastId + 1n;
    return String(this.lastId);
  }

  /** An id from before; whatever comes next is greater. */
  private takeId(id: string): string {
    if (BigInt(id) > this.lastId) this.lastId = BigInt(id);
    return id;
  }

  addAccount(input: Partial<SimAccount> & { username: string }): SimAccount {
    const account: SimAccount = {
      domain: null,
      displayName: input.username,
      bot: false,
      followers: 0,
      createdAt: this.clock(),
      ...input,
      id: input.id ?? this.nextId(),
    };
    this.accounts.push(account);
    return account;
  }

  addToken(
    account: SimAccount,
    scopes: readonly string[],
    token = randomBytes(32).toString('base64url'),
  ): string {
    this.tokens.set(token, { account, scopes });
    return token;
  }

  /** Publishes a status; every account of this server that is addressed in it gets a notification. */
  addStatus(input: NewStatus): SimStatus {
    const at = input.at ?? this.clock();
    const status: SimStatus = {
      id: input.id === undefined ? this.nextId(at) : this.takeId(input.id),
      account: input.by,
      text: input.text,
      spoilerText: input.spoilerText ?? '',
      visibility: input.visibility ?? 'public',
      language: input.language ?? null,
      media: input.media ?? [],
      mentions: this.addressed(input.text),
      inReplyTo: input.inReplyTo ?? null,
      quotes: input.quotes ?? null,
      likedBy: new Set(),
      createdAt: at,
      editedAt: null,
      deleted: false,
      known: input.known ?? true,
    };
    this.statuses.push(status);
    const filtered = input.filtered ?? false;
    const quoted = status.quotes?.account;
    const told = new Map(status.mentions.map((to) => [to, 'mention' as const]));
    for (const [to, type] of new Map([...(quoted ? [[quoted, 'quote'] as const] : []), ...told])) {
      if (to.domain !== null || to === input.by) continue;
      if (filtered !== 'dropped')
        this.notify({ id: this.nextId(at), type, to, status, filtered, createdAt: at });
      if (status.visibility === 'direct') this.emit({ event: 'conversation', to, status });
    }
    this.emit({ event: 'update', status });
    return status;
  }

  /** Those held aside are told to nobody who listens. */
  private notify(notification: SimNotification): void {
    this.notifications.push(notification);
    if (!notification.filtered) this.emit({ event: 'notification', notification });
  }

  editStatus(status: SimStatus, text: string): void {
    status.text = text;
    status.editedAt = this.clock();
    this.emit({ event: 'status.update', status });
  }

  deleteStatus(status: SimStatus): void {
    status.deleted = true;
    this.emit({ event: 'delete', status });
  }

  /** Is told of everything from now on, until the returned function is called. */
  listen(listener: (event: SimEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private emit(event: SimEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** Private conversations that `viewer` is part of, each with its last status; oldest first. Ids page by that status. */
  conversations(viewer: SimAccount): { id: string; rootId: string; last: SimStatus }[] {
    const last = new Map<string, SimStatus>();
    for (const status of this.statuses) {
      if (status.visibility !== 'direct' || !this.sees(viewer, status)) continue;
      let root = status;
      while (root.inReplyTo?.visibility === 'direct') root = root.inReplyTo;
      last.delete(root.id);
      last.set(root.id, status);
    }
    return [...last].map(([rootId, status]) => ({ id: status.id, rootId, last: status }));
  }

  /** The status with this id, if `viewer` may see it. */
  visibleStatus(id: string, viewer: SimAccount): SimStatus | null {
    return this.statuses.find((status) => status.id === id && this.sees(viewer, status)) ?? null;
  }

  /** Followers aren't modelled: a followers-only status is seen by its author and by who is addressed. */
  sees(viewer: SimAccount, status: SimStatus): boolean {
    if (status.deleted || !status.known) return false;
    if (status.visibility === 'public' || status.visibility === 'unlisted') return true;
    return status.account === viewer || status.mentions.includes(viewer);
  }

  private addressed(text: string): SimAccount[] {
    const found = mentionedIn(text).flatMap(({ username, domain }) => {
      const home = domain === this.domain ? null : domain;
      return this.accounts.find((account) => account.username === username && account.domain === home) ?? [];
    });
    return [...new Set(found)];
  }
}
