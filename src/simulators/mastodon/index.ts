/** A Mastodon server in the process: for tests and for *try it*. The caller serves `app`; nothing listens here. */
import { Hono } from 'hono';
import type { Clock } from '../../lib/clock.ts';
import { Faults } from '../faults.ts';
import { type Json, type Lack, statusJson, statusUri } from './entities.ts';
import { type Fault, ownFaults, rateLimit } from './faults.ts';
import { uploads } from './media.ts';
import { type Env, reading, signIn, writing } from './routes.ts';
import { streams } from './streaming.ts';
import { type NewStatus, type SimAccount, type SimStatus, World } from './world.ts';

export type { Fault } from './faults.ts';
export { momentOf, type SimAccount, type SimStatus } from './world.ts';

interface SeenRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  idempotencyKey?: string;
}

interface MastodonControl {
  /** `domain` makes it an account of another server. */
  addAccount(input: { username: string } & Partial<Omit<SimAccount, 'createdAt'>>): SimAccount;
  /** A token for an account of this server; by default it may do all that Ohlas asks for. `value` fixes its text. */
  token(account: SimAccount, scopes?: readonly string[], value?: string): string;
  revoke(token: string): void;
  post(input: NewStatus): SimStatus;
  /** A public post that addresses `to`. */
  mention(input: Omit<NewStatus, 'visibility'> & { to: SimAccount }): SimStatus;
  /** Only `to` and the author see it. */
  directMessage(input: Omit<NewStatus, 'visibility'> & { to: SimAccount }): SimStatus;
  edit(status: SimStatus, text: string): void;
  delete(status: SimStatus): void;
  /** The next request (or `times`; only those whose path holds `path`) goes wrong in this way. */
  failNext(fault: Fault, options?: { times?: number; path?: string; method?: string }): void;
  /** Lets hanging requests go. */
  release(): void;
  /** Nothing goes wrong any more. */
  mend(): void;
  /** connections that listen */
  listeners(): number;
  /** ends those connections */
  hangUp(): void;
  /** uploads from now on take so many looks until they are processed */
  slowUploads(looks: number): void;
  /** uploads ever made */
  uploads(): number;
  /** all that exist now, oldest first, as the API shows them */
  statuses(): Json[];
  /** everything ever posted, oldest first, as the world keeps it */
  posted(): readonly SimStatus[];
  uri(status: SimStatus): string;
  /** the latest, oldest first */
  requests(): readonly SeenRequest[];
}

export interface MastodonSimulatorOptions {
  clock: Clock;
  /** name of the server in handles and addresses */
  domain?: string;
  maxCharacters?: number;
  urlWeight?: number;
  /** false = a server without full-text search: it finds nothing */
  fullTextSearch?: boolean;
  /** false = a server without streams */
  streaming?: boolean;
  /** where the streams are, when that is another host: wss://… */
  streamingHost?: string;
  /** what it lacks as a server of another make; default: nothing */
  lacks?: readonly Lack[];
  /** requests of a token in five minutes; default as at Mastodon, 300 */
  allowance?: number;
}

/** The oldest are forgotten: a demo runs for days. */
const KEPT_REQUESTS = 2_000;

/** What a token needs for all that Ohlas does. */
const SCOPES: readonly string[] = ['read', 'write:statuses', 'write:media', 'write:favourites'];

export function createMastodonSimulator(options: MastodonSimulatorOptions): {
  app: Hono<Env>;
  control: MastodonControl;
} {
  const world = new World(options.clock, options.domain ?? 'social.example');
  const { maxCharacters = 500, urlWeight = 23, streamingHost, lacks = [] } = options;
  const facts = { maxCharacters, urlWeight, streaming: streamingHost, lacks };
  const media = uploads(world);
  const streaming = streams(world);
  const faults = new Faults(ownFaults);
  const requests: SeenRequest[] = [];

  const app = new Hono<Env>();
  app.use(async (c, next) => {
    const { method, path } = c.req;
    requests.push({ method, path, query: c.req.query(), idempotencyKey: c.req.header('idempotency-key') });
    if (requests.length > KEPT_REQUESTS) requests.shift();
    await next();
  });
  app.use(faults.middleware(options.clock));
  app.use(rateLimit(options.clock, (c) => c.req.header('authorization') ?? '', options.allowance));
  app.use(signIn(world));
  app.route('/', reading(world, facts, options.fullTextSearch ?? true));
  app.route('/', writing(world, facts, media));
  app.route('/', media.app);
  if (options.streaming !== false) app.route('/', streaming.app);
  app.notFound((c) => c.json({ error: 'Record not found' }, 404));

  const addressing = (to: SimAccount, text: string): string =>
    `@${to.username}@${to.domain ?? world.domain} ${text}`;
  const control: MastodonControl = {
    addAccount: (input) => world.addAccount(input),
    token: (account, scopes = SCOPES, value) => world.addToken(account, scopes, value),
    revoke: (token) => void world.tokens.delete(token),
    post: (input) => world.addStatus(input),
    mention: ({ to, ...input }) => world.addStatus({ ...input, text: addressing(to, input.text) }),
    directMessage: ({ to, ...input }) =>
      world.addStatus({ ...input, text: addressing(to, input.text), visibility: 'direct' }),
    edit: (status, text) => world.editStatus(status, text),
    delete: (status) => world.deleteStatus(status),
    failNext: (fault, where = {}) => faults.plan(fault, where),
    release: () => faults.release(),
    mend: () => faults.clear(),
    listeners: () => streaming.count(),
    hangUp: () => streaming.hangUp(),
    slowUploads: (looks) => media.slowDown(looks),
    uploads: () => media.count(),
    statuses: () =>
      world.statuses.filter((status) => !status.deleted).map((status) => statusJson(world, status)),
    posted: () => world.statuses,
    uri: (status) => statusUri(world, status),
    requests: () => requests,
  };
  return { app, control };
}
