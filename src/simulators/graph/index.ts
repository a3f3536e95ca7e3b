/** Meta's Graph API in the process, pages and Instagram accounts: for tests and for *try it*. The caller serves `app`; nothing listens here. */
import { Hono } from 'hono';
import type { Clock } from '../../lib/clock.ts';
import { type FaultPlace, Faults } from '../faults.ts';
import { Acting } from './acting.ts';
import { GraphError } from './errors.ts';
import { allowance, type Fault, ownFaults } from './faults.ts';
import type { Json } from './fields.ts';
import { type App, type Env, refreshing, routes, signIn } from './routes.ts';
import { type Delivery, Telling } from './telling.ts';
import { type SimAccount, type SimToken, type Sites, World } from './world.ts';

export type { Fault } from './faults.ts';
export type { Delivery } from './telling.ts';
export {
  isAccount,
  momentOf,
  type SimAccount,
  type SimComment,
  type SimMessage,
  type SimPerson,
  type SimPost,
  type SimTalk,
} from './world.ts';

interface SeenRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: string;
}

export interface GraphSimulatorOptions {
  clock: Clock;
  appId?: string;
  appSecret?: string;
  /** refuse requests without appsecret_proof */
  needsProof?: boolean;
  /** calls in an hour for each token */
  calls?: number;
  /** where people would look; Meta's own sites when not given */
  sites?: Sites;
}

/** All that Ohlas asks for. */
export const PAGE_SCOPES = [
  'pages_show_list',
  'pages_read_engagement',
  'pages_read_user_content',
  'pages_manage_engagement',
  'pages_manage_metadata',
  'pages_messaging',
  'pages_manage_posts',
  'pages_manage_ads',
  'ads_management',
];
export const INSTAGRAM_SCOPES = [
  'instagram_basic',
  'instagram_manage_comments',
  'instagram_manage_messages',
  'pages_read_engagement',
  'pages_manage_metadata',
  'pages_messaging',
];
export const INSTAGRAM_LOGIN_SCOPES = [
  'instagram_business_basic',
  'instagram_business_manage_comments',
  'instagram_business_manage_messages',
];

/** The oldest are forgotten: a demo runs for days. */
const KEPT_REQUESTS = 2_000;
const MANY_CALLS = 1_000_000;

export function createGraphSimulator(options: GraphSimulatorOptions) {
  const world = new World(options.clock, options.sites);
  const app: App = {
    id: options.appId ?? '990011223344',
    secret: options.appSecret ?? 'a-secret-of-the-app',
    needsProof: options.needsProof ?? false,
  };
  const telling = new Telling(options.clock, app.secret);
  const acting = new Acting(world, telling);
  const faults = new Faults(ownFaults);
  const requests: SeenRequest[] = [];
  let calls = options.calls ?? MANY_CALLS;

  const server = new Hono<Env>();
  server.use(async (c, next) => {
    const { method, path } = c.req;
    const body = method === 'POST' ? await c.req.raw.clone().text() : '';
    requests.push({ method, path, query: c.req.query(), headers: c.req.header(), body });
    if (requests.length > KEPT_REQUESTS) requests.shift();
    await next();
  });
  server.use(faults.middleware(options.clock));
  server.use(
    allowance(
      options.clock,
      () => calls,
      (c) => c.req.header('authorization') ?? '',
    ),
  );
  server.use(signIn(world, app));
  server.route('/:version{v[0-9]+[.][0-9]+}', routes(world, acting, app));
  server.route('/', refreshing(world));
  server.notFound((c) => new GraphError(2500, 'Unknown path components').toResponse(c));
  server.onError((failure, c) => {
    if (failure instanceof GraphError) return failure.toResponse(c);
    throw failure;
  });

  const control = {
    app,
    world,
    acting,
    /** A token for a page or an account; by default it may do all that Ohlas asks for. */
    token: (account: SimAccount, more: Partial<SimToken> & { value?: string } = {}): string =>
      world.addToken(account, {
        scopes: account.kind === 'page' ? PAGE_SCOPES : INSTAGRAM_LOGIN_SCOPES,
        ...more,
      }),
    /** From now on it is refused with this subcode. */
    kill: (token: string, subcode = 463): void => {
      const known = world.tokens.get(token);
      if (known) known.dead = subcode;
    },
    /** The next request (or `times`; only those whose path holds `path`) goes wrong in this way. */
    failNext: (fault: Fault, where: FaultPlace = {}): void => faults.plan(fault, where),
    /** Lets hanging requests go. */
    release: (): void => faults.release(),
    /** Nothing goes wrong any more. */
    mend: (): void => faults.clear(),
    allow: (most: number): void => {
      calls = most;
    },
    /** Every webhook from now on, signed, in the order in which things happen. */
    listen: (listener: (delivery: Delivery) => void): void => {
      telling.listener = listener;
    },
    signed: (json: Json) => telling.signed(json),
    /** the latest, oldest first */
    requests: (): readonly SeenRequest[] => requests,
  };
  return { app: server, control };
}

export type GraphControl = ReturnType<typeof createGraphSimulator>['control'];
