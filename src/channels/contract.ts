/**
 * What a channel is to the rest of the house. Types only: anyone may import this file as a type.
 * A channel reads bounded pages, maps them, and sends; it never sees the database.
 */
import type { Http, HttpStream, Reach } from '../lib/http.ts';
import type { Batch, Cursor, Visibility } from './items.ts';

export type * from './items.ts';

/** A file of a message, on its way. */
export interface OpenedFile {
  /** its bytes while they come; whoever has it reads it to its end, or leaves off */
  chunks: AsyncIterable<Uint8Array>;
}

/** Closed union: only the channel knows the platform's codes. `key` is an i18n key `channel.error.*`. */
export type ChannelError =
  | { kind: 'auth'; key: string; params?: Record<string, string | number> }
  /** `shared`: everything that draws on the same budget (Channel.budget) waits until then, not only this source */
  | {
      kind: 'rate-limited';
      until: Date;
      shared?: boolean;
      key: string;
      params?: Record<string, string | number>;
    }
  | {
      kind: 'transient';
      key: string;
      params?: Record<string, string | number>;
      ambiguous?: boolean;
      /** too many of us are connected already: a connection that only listens had better make room */
      crowded?: true;
    }
  | { kind: 'gone'; key: string; params?: Record<string, string | number> }
  | {
      kind: 'permanent';
      key: string;
      params?: Record<string, string | number>;
      /** of a write: until then the account had better write nothing at all */
      writeNotBefore?: Date;
    };

export type Result<T> = { ok: true; value: T } | { ok: false; error: ChannelError };

export interface ChannelCtx {
  http: Http;
  /** for networks that don't speak HTTP: the guarded way to a host and port */
  reach: Reach;
  now: Date;
  /** opened secrets of the source by name (token …); never logged */
  secrets: Record<string, string>;
  /**
   * Seals secrets that the network has just replaced (a refreshed session), at once and apart from any page: they hold
   * even if the rest of the turn fails. False when somebody else replaced them meanwhile: then `secrets` are theirs.
   */
  keep(secrets: Record<string, string>): Promise<boolean>;
}

/** An open connection that tells when there is something to read. */
export interface ListenCtx extends ChannelCtx {
  openStream: HttpStream;
  /** ends the listening */
  signal: AbortSignal;
  /** the connection stands */
  connected(): void;
  /** there is something new: the source is polled at once. The poll alone brings items, so none comes twice or is lost. */
  ring(): void;
}

/** A request from outside, body untouched: signatures are over bytes. */
export interface HookRequest {
  method: string;
  url: URL;
  headers: Headers;
  body: Uint8Array;
}

/** What is answered to a request from outside. */
export interface HookAnswer {
  status: number;
  body: string;
  /** plain text, unless it says otherwise */
  type?: 'application/json';
}

/** What a network may tell us by itself, at `/hooks/<kind>/<key of the source>`. Always paired with a poll, unless there is nothing to poll. */
export interface Hook {
  /**
   * One address serves all sources of an app, also when the source it was made for is gone or knows another secret.
   * Without it an address believes its own source only.
   */
  ofApp?: true;
  /** The network asks whether we are there; the answer, or null when this is no such question. */
  handshake?(settings: Settings, request: HookRequest, ctx: ChannelCtx): HookAnswer | null;
  /** Is it really them? Compares in constant time. */
  verify(settings: Settings, request: HookRequest, ctx: ChannelCtx): boolean;
  /**
   * Asks the network to tell us of this very account, where an address in its app is not enough. Asked whenever a source
   * is saved and once a day, since networks forget who did not answer for long; asking again changes nothing.
   */
  subscribe?(settings: Settings, ctx: ChannelCtx): Promise<Result<void>>;
  /** What is plainly wrong with a delivery of theirs (4xx), told at once: nothing is kept. Null when it can be read. */
  refuse?(settings: Settings, request: HookRequest, ctx: ChannelCtx): HookAnswer | null;
  /** What tells a repeated delivery from a new one; null = only its bytes do. */
  deliveryId(request: HookRequest): string | null;
  /**
   * Reads a stored delivery, later, in a job. Items and tombstones as from a poll; `ring` = read by a poll what it
   * speaks of. What concerns another account under the same key is not ours: empty.
   */
  read(
    settings: Settings,
    body: Uint8Array,
    ctx: ChannelCtx,
  ): Promise<Result<Pick<Batch, 'items' | 'tombstones' | 'failedDeliveries'> & { ring?: boolean }>>;
  /** For those whose own programs call us: a call to copy, without the secret, and what an item may say (i18n `channel.<kind>.item.<name>`). */
  manual?: { example(url: string): string; fields: readonly string[] };
}

export type OutboundAction = 'reply' | 'privateReply' | 'hide' | 'unhide' | 'like' | 'unlike';

export interface OutboundFile {
  name: string;
  /** media type, as found in its bytes */
  type: string;
  /** in words, for who can't see it */
  description?: string;
  /** bytes */
  size: number;
  /** its bytes, from the beginning each time it is asked */
  open(): AsyncIterable<Uint8Array>;
}

export interface Outbound {
  /** uuid of the outbox row: the idempotency key */
  id: string;
  action: OutboundAction;
  to: { externalId: string; replyHandle: Record<string, unknown> | null; visibility: Visibility };
  /** final text, signature included; empty for an act without words */
  text: string;
  files: OutboundFile[];
  language?: string;
  /** a machine's words: other machines must not answer them */
  automatic?: true;
  prepared?: unknown;
  /** under what ids its parts came back with our own mark, where the network gives marks back (`partOf`); holes are missing ones */
  echoes?: readonly (string | undefined)[];
  /** ids under which parts of it have left in earlier attempts, in their order (SendCtx.left) */
  parts?: readonly string[];
  /** ids under which other replies of the conversation arrived: none of them is this one */
  others?: readonly string[];
}

/** What a reply that is several messages there needs to leave. */
export interface SendCtx extends ChannelCtx {
  /** A part of it has left under this id: kept at once, so that no attempt sends it again. */
  left(externalId: string): Promise<void>;
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
  /**
   * Nobody types it, we make it up: a text once, when the source is added, and for good; a secret when a person asks
   * for it, and it is shown to them that once.
   */
  made?: boolean;
  /** Says nothing of what is read: the reading goes on when it changes. */
  beside?: true;
}

export interface ChannelInfo {
  kind: string;
  /** proper noun shown to people: RSS, Mastodon */
  label: string;
  fields: readonly SettingField[];
  canSend: boolean;
  /** acts that the network knows beside a reply */
  acts?: readonly Exclude<OutboundAction, 'reply'>[];
  /** its items come in files that a person brings */
  files?: boolean;
  /** numbered sentences that lead through the set-up: i18n `channel.<kind>.step.1` … */
  steps?: number;
  /** rights that are asked for; i18n `channel.<kind>.right.<name>` says why */
  rights?: readonly string[];
  /** requests that may run at one host at once; default 1 */
  sideBySide?: number;
  /** seconds between two polls of one source, at the least and as a start */
  minPollSeconds: number;
  defaultPollSeconds: number;
  /** what such a source usually is */
  defaultPurpose: 'answer' | 'know';
  defaultIntake: 'all' | 'matching';
  /** minutes to an answer that a new source begins with, where people expect another pace than the house's */
  defaultMinutes?: number;
}

export type Settings = Record<string, string>;

/** What a network says of the account we read as. */
export interface Checked {
  account: string;
  name: string;
  /** i18n keys */
  warnings: string[];
  /** until when the sign-in holds, where the network tells */
  expiresAt?: Date;
  /** names out of ChannelInfo.rights that we were not given */
  missing?: string[];
}

export interface Channel {
  readonly info: ChannelInfo;
  /** Throws Problem('invalid', key, { field }) with a sentence for the person; returns the normalised settings. */
  parseSettings(input: Record<string, string>): Settings;
  /** The host that is asked, for "one request a host at a time". */
  host(settings: Settings): string;
  /** All hosts that are told the secrets. Without it, `host` alone. */
  hosts?(settings: Settings): string[];
  /** Reads as the poll would and says who we are there; writes nothing. Problems as ChannelError. */
  check(settings: Settings, ctx: ChannelCtx): Promise<Result<Checked>>;
  /** An address at which the source gets answers, with `token` in it (InboundItem.answersTo) where it can carry one. */
  replyAddress?(settings: Settings, token: string | null): string;
  /**
   * Who shares the network's patience: an app, an account. Without it, the host.
   * @param account as `check` tells it, once it has been asked
   */
  budget?(settings: Settings, account?: string): string;
  /**
   * The account that writes: what its network forbids it (ChannelError.writeNotBefore) is forbidden to all sources of
   * that account. Without it each source is one of its own.
   */
  writer?(settings: Settings): string;
  /** One bounded page; a pure read. cursor null = first run. Absent where everything is brought to us. */
  poll?(settings: Settings, cursor: Cursor, ctx: ChannelCtx): Promise<Result<Batch>>;
  hook?: Hook;
  /** Listens until it is told to stop or the connection ends, which is an ordinary thing: it is opened anew, later and later. */
  listen?(settings: Settings, ctx: ListenCtx): Promise<Result<void>>;
  /**
   * One mention and what hangs below it as it stands now: asked right before a reply leaves, and when somebody looks.
   * A tombstone for it = gone.
   */
  refetch?(
    settings: Settings,
    mention: { externalId: string; threadKey: string; replyHandle: Record<string, unknown> | null },
    ctx: ChannelCtx,
  ): Promise<Result<Pick<Batch, 'items' | 'tombstones'>>>;
  /** Opens a file of a message that has no address (InboundMedia.handle); asked when a person wants to see it. */
  openFile?(
    settings: Settings,
    handle: Record<string, unknown>,
    ctx: ChannelCtx,
  ): Promise<Result<OpenedFile>>;
  /** Builds what must stay equal on every retry; stored in the outbox before the first attempt. */
  prepare?(settings: Settings, out: Outbound, ctx: ChannelCtx): Promise<Result<unknown>>;
  send?(settings: Settings, out: Outbound, ctx: SendCtx): Promise<Result<Sent>>;
  /**
   * After an ambiguous failure: did it happen? 'unknown' = nobody can tell, a person decides. 'not-found' also where only
   * a part of it is there, which is kept by `ctx.left`: then the rest is sent.
   */
  findSent?(settings: Settings, out: Outbound, ctx: SendCtx): Promise<Result<Sent | 'not-found' | 'unknown'>>;
}

/** How a table in a file is written. */
export interface FileFormat {
  kind: 'csv' | 'ndjson';
  encoding: 'utf-8' | 'windows-1250' | 'iso-8859-2' | 'utf-16le' | 'utf-16be';
  /** of CSV */
  separator: string;
  /** the first row of a CSV names its columns */
  header: boolean;
}

/** A place between two rows of a file. */
export interface FilePlace {
  /** bytes from the beginning of the file */
  position: number;
  /** of the next row */
  line: number;
}

/** By what a mention has (text, author, time …) the column of the file that holds it. */
export type FileMapping = Partial<Record<string, string>>;
