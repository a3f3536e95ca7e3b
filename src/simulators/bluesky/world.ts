/** What exists on the simulated network: accounts, their records, and private conversations. */
import type { Clock } from '../../lib/clock.ts';
import { fingerprint } from '../../lib/ids.ts';

export type Json = Record<string, unknown>;

export interface SimAccount {
  did: string;
  handle: string;
  displayName: string;
  /** whose messages it takes */
  allowIncoming: 'all' | 'none' | 'following';
  /** accounts that it follows or blocks */
  follows: Set<string>;
  blocks: Set<string>;
  /** closed by its server */
  isTakenDown: boolean;
}

/** One record of a repository, in its present version. */
export interface SimRecord {
  uri: string;
  did: string;
  collection: string;
  rkey: string;
  cid: string;
  value: Json;
  indexedAt: Date;
}

export interface SimRef {
  uri: string;
  cid: string;
}

export interface SimMessage {
  id: string;
  rev: string;
  text: string;
  from: SimAccount;
  sentAt: Date;
  deleted: boolean;
  embed?: unknown;
}

export interface SimConvo {
  id: string;
  members: SimAccount[];
  messages: SimMessage[];
  /** not accepted yet by these */
  requestedOf: Set<string>;
  isGroup: boolean;
}

interface LogEntry {
  type: 'logCreateMessage' | 'logDeleteMessage' | 'logReadMessage';
  rev: string;
  convo: SimConvo;
  message: SimMessage;
}

/** Letters of a key: a mark, the moment, the turn within it. */
const KEY_MARK = '3';
const MOMENT_LETTERS = 8;
const TURN_LETTERS = 3;

/** When something with this key was written. */
export const momentOf = (key: string): Date =>
  new Date(Number.parseInt(key.slice(KEY_MARK.length, KEY_MARK.length + MOMENT_LETTERS), 36));

export const POST = 'app.bsky.feed.post';

export interface NewPost {
  by: SimAccount;
  text: string;
  /** a reply to it, in its thread */
  inReplyTo?: SimRecord;
  quotes?: SimRecord;
  langs?: string[];
  /** when the network saw it */
  at?: Date;
  /** when its author says it was written */
  createdAt?: string;
  rkey?: string;
  /** more of the record: facets, embed … */
  record?: Json;
  closed?: boolean;
}

export class World {
  readonly clock: Clock;
  readonly accounts: SimAccount[] = [];
  readonly records = new Map<string, SimRecord>();
  readonly convos: SimConvo[] = [];
  readonly log: LogEntry[] = [];
  /** posts that nobody but their author may answer */
  readonly closed = new Set<string>();
  private readonly turns = new Map<string, number>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  addAccount(input: { handle: string } & Partial<SimAccount>): SimAccount {
    const account: SimAccount = {
      did: `did:plc:${input.handle
        .toLowerCase()
        .replace(/[^a-z]/g, '')
        .padEnd(24, 'z')
        .slice(0, 24)}`,
      displayName: input.handle.split('.')[0] ?? '',
      allowIncoming: 'all',
      follows: new Set(),
      blocks: new Set(),
      isTakenDown: false,
      ...input,
    };
    this.accounts.push(account);
    return account;
  }

  account(did: string): SimAccount | undefined {
    return this.accounts.find((account) => account.did === did || account.handle === did);
  }

  /** A key for something of this moment: keys sort by time, and what comes in one moment by its turn. */
  nextKey(at = this.clock()): string {
    const moment = at.getTime().toString(36).padStart(MOMENT_LETTERS, '0');
    const turn = (this.turns.get(moment) ?? 0) + 1;
    this.turns.set(moment, turn);
    return `${KEY_MARK}${moment}${turn.toString(36).padStart(TURN_LETTERS, '0')}`;
  }

  /** Writes a record, as new or over the one under its key; the same once more changes nothing. */
  put(did: string, collection: string, rkey: string, value: Json, at = this.clock()): SimRecord {
    const uri = `at://${did}/${collection}/${rkey}`;
    const cid = `bafyrei${fingerprint(canonical(value)).toLowerCase()}`;
    const before = this.records.get(uri);
    if (before?.cid === cid) return before;
    const indexedAt = before?.indexedAt ?? at;
    const record = { uri, did, collection, rkey, cid, value, indexedAt };
    this.records.set(uri, record);
    return record;
  }

  post({ by, inReplyTo, quotes, at = this.clock(), ...input }: NewPost): SimRecord {
    const root = (inReplyTo?.value.reply as { root?: SimRef } | undefined)?.root;
    const value: Json = {
      $type: POST,
      text: input.text,
      createdAt: input.createdAt ?? at.toISOString(),
      ...(input.langs ? { langs: input.langs } : {}),
      ...(inReplyTo ? { reply: { root: root ?? refOf(inReplyTo), parent: refOf(inReplyTo) } } : {}),
      ...(quotes ? { embed: { $type: 'app.bsky.embed.record', record: refOf(quotes) } } : {}),
      ...input.record,
    };
    const record = this.put(by.did, POST, input.rkey ?? this.nextKey(at), value, at);
    if (input.closed) this.closed.add(record.uri);
    return record;
  }

  posts(): SimRecord[] {
    return [...this.records.values()].filter(({ collection }) => collection === POST);
  }

  /** A conversation of these people; made when there is none. */
  convoOf(members: SimAccount[], isGroup = false): SimConvo {
    const found = this.convos.find(
      (convo) =>
        convo.members.length === members.length && members.every((one) => convo.members.includes(one)),
    );
    if (found) return found;
    const convo: SimConvo = {
      id: `convo-${fingerprint(...members.map(({ did }) => did).sort()).slice(0, 12)}`,
      members,
      messages: [],
      requestedOf: new Set(),
      isGroup,
    };
    this.convos.push(convo);
    return convo;
  }

  say(
    convo: SimConvo,
    from: SimAccount,
    text: string,
    { at = this.clock(), embed, id = this.nextKey(at) }: { at?: Date; embed?: unknown; id?: string } = {},
  ): SimMessage {
    const message: SimMessage = { id, rev: id, text, from, sentAt: at, deleted: false, embed };
    if (convo.messages.length === 0) {
      for (const one of convo.members)
        if (one !== from && !one.follows.has(from.did)) convo.requestedOf.add(one.did);
    }
    convo.messages.push(message);
    this.log.push({ type: 'logCreateMessage', rev: message.rev, convo, message });
    return message;
  }

  deleteMessage(convo: SimConvo, message: SimMessage): void {
    message.deleted = true;
    this.log.push({ type: 'logDeleteMessage', rev: this.nextKey(), convo, message });
  }
}

export const refOf = ({ uri, cid }: SimRecord): SimRef => ({ uri, cid });

/** The time by which the network sorts: the earlier of what is claimed and what was seen. */
export function sortedAt({ value, indexedAt }: SimRecord): Date {
  const claimed = new Date(String(value.createdAt));
  return Number.isNaN(claimed.getTime()) || claimed > indexedAt ? indexedAt : claimed;
}

/** Newest first; what came at the same time, the later key first. */
export const newestFirst = (a: SimRecord, b: SimRecord): number =>
  sortedAt(b).getTime() - sortedAt(a).getTime() || (a.rkey < b.rkey ? 1 : -1);

/** Equal for equal records, whatever the order of their fields. */
const canonical = (value: Json): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
