/** A network of the AT protocol in the process: for tests and for *try it*. The caller serves `app`; nothing listens here. */
import { Hono } from 'hono';
import type { Clock } from '../../lib/clock.ts';
import { type FaultPlace, Faults } from '../faults.ts';
import { chat } from './chat.ts';
import { type Fault, ownFaults, rateLimit } from './faults.ts';
import { reading } from './reading.ts';
import { repository } from './repo.ts';
import { type Env, Sessions } from './sessions.ts';
import {
  type Json,
  type NewPost,
  POST,
  type SimAccount,
  type SimConvo,
  type SimMessage,
  type SimRecord,
  World,
} from './world.ts';

export type { Fault } from './faults.ts';
export { momentOf, type SimAccount, type SimConvo, type SimMessage, type SimRecord } from './world.ts';

interface SeenRequest {
  method: string;
  /** without /xrpc/ */
  nsid: string;
  query: Record<string, string>;
}

interface BlueskyControl {
  addAccount(input: { handle: string } & Partial<SimAccount>): SimAccount;
  /** A password for an account; gives it back. `messages: false` may not read private ones. */
  password(
    account: SimAccount,
    options?: { password?: string; messages?: boolean; needsCode?: boolean },
  ): string;
  post(input: NewPost): SimRecord;
  /** A post that names `to`, in a way that tells them. */
  mention(input: NewPost & { to: SimAccount }): SimRecord;
  /** A private message. */
  write(input: {
    from: SimAccount;
    to: SimAccount;
    text: string;
    at?: Date;
    id?: string;
    others?: SimAccount[];
    embed?: unknown;
  }): { convo: SimConvo; message: SimMessage };
  /** Any record, as another program of the account writes it. */
  put(account: SimAccount, collection: string, rkey: string, value: Json): SimRecord;
  edit(post: SimRecord, text: string): void;
  delete(post: SimRecord): void;
  deleteMessage(convo: SimConvo, message: SimMessage): void;
  /** All access tokens are expired. */
  expire(): void;
  /** No token is known any more, and no refresh token either. */
  revoke(): void;
  /** Not even the passwords are. */
  forgetPasswords(): void;
  /** The server hands no messages on, or does again. */
  withoutMessages(isOff?: boolean): void;
  /** Where DID documents say that accounts are served; '' = nothing is said. */
  serveAt(origin: string): void;
  failNext(fault: Fault, options?: FaultPlace): void;
  /** Lets hanging requests go. */
  release(): void;
  /** Nothing planned goes wrong any more. */
  mend(): void;
  /** posts that exist now, oldest first */
  posts(): SimRecord[];
  records(collection: string): SimRecord[];
  convos(): readonly SimConvo[];
  /** the latest, oldest first */
  requests(): readonly SeenRequest[];
}

export interface BlueskySimulatorOptions {
  clock: Clock;
  /** requests in five minutes */
  allowance?: number;
}

/** The oldest are forgotten: a demo runs for days. */
const KEPT_REQUESTS = 2_000;

export function createBlueskySimulator(options: BlueskySimulatorOptions): {
  app: Hono<Env>;
  control: BlueskyControl;
} {
  const world = new World(options.clock);
  const sessions = new Sessions(world);
  const faults = new Faults(ownFaults);
  const requests: SeenRequest[] = [];
  let messagesThere = true;

  const app = new Hono<Env>();
  app.use(async (c, next) => {
    requests.push({ method: c.req.method, nsid: c.req.path.replace('/xrpc/', ''), query: c.req.query() });
    if (requests.length > KEPT_REQUESTS) requests.shift();
    await next();
  });
  app.use(faults.middleware(options.clock));
  app.use(rateLimit(options.clock, options.allowance));
  app.route('/', sessions.routes());
  app.use(sessions.signIn());
  app.route('/', reading(world));
  app.route('/', repository(world));
  app.route(
    '/',
    chat(world, () => messagesThere),
  );
  app.notFound((c) => c.json({ error: 'MethodNotImplemented', message: 'Method Not Implemented' }, 501));

  const control: BlueskyControl = {
    addAccount: (input) => world.addAccount(input),
    password: (account, given = {}) => sessions.addPassword(account, given),
    post: (input) => world.post(input),
    mention: ({ to, ...input }) => {
      const name = `@${to.handle}`;
      const features = [{ $type: 'app.bsky.richtext.facet#mention', did: to.did }];
      const facets = [{ index: { byteStart: 0, byteEnd: Buffer.byteLength(name) }, features }];
      return world.post({ ...input, text: `${name} ${input.text}`, record: { facets, ...input.record } });
    },
    write: ({ from, to, text, others, ...given }) => {
      const convo = world.convoOf([from, to, ...(others ?? [])], others !== undefined);
      return { convo, message: world.say(convo, from, text, given) };
    },
    put: ({ did }, collection, rkey, value) => world.put(did, collection, rkey, value),
    edit: (post, text) => void world.put(post.did, POST, post.rkey, { ...post.value, text }),
    delete: ({ uri }) => void world.records.delete(uri),
    deleteMessage: (convo, message) => world.deleteMessage(convo, message),
    expire: () => sessions.expireAll(),
    revoke: () => sessions.revokeAll(),
    forgetPasswords: () => sessions.forgetPasswords(),
    withoutMessages: (isOff = true) => {
      messagesThere = !isOff;
    },
    serveAt: (origin) => {
      sessions.pds = origin;
    },
    failNext: (fault, where = {}) => faults.plan(fault, where),
    release: () => faults.release(),
    mend: () => faults.clear(),
    posts: () => world.posts(),
    records: (collection) => [...world.records.values()].filter((record) => record.collection === collection),
    convos: () => world.convos,
    requests: () => requests,
  };
  return { app, control };
}
