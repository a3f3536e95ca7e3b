/** Signing in, as the reference server does it: app passwords, tokens that end, refresh tokens that work once. */
import { Hono, type MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { after, DAY, HOUR } from '../../lib/clock.ts';
import type { Json, SimAccount, World } from './world.ts';

export interface Env {
  Variables: { viewer: SimAccount; mayReadMessages: boolean };
}

interface Login {
  account: SimAccount;
  /** "Allow access to your direct messages" */
  messages: boolean;
}

/** What a token says of itself, so that another process that plays the same network knows it as well. */
const tokenSchema = z.object({
  use: z.enum(['access', 'refresh']),
  did: z.string(),
  messages: z.boolean(),
  /** in milliseconds since 1970 */
  ends: z.number(),
  number: z.number(),
});
type Token = z.infer<typeof tokenSchema>;

const ACCESS_LASTS = 2 * HOUR;
const REFRESH_LASTS = 90 * DAY;

export class Sessions {
  /** origin of the account's own server, as its DID document tells */
  pds = '';
  private readonly world: World;
  private readonly passwords = new Map<string, Login & { needsCode: boolean }>();
  private issued = 0;
  /** tokens up to these numbers are none any more, or have ended */
  private revoked = 0;
  private expired = 0;
  /** numbers of refresh tokens that have done their work */
  private readonly used = new Set<number>();

  constructor(world: World) {
    this.world = world;
  }

  addPassword(
    account: SimAccount,
    { password = 'abcd-efgh-ijkl-mnop', messages = true, needsCode = false },
  ): string {
    this.passwords.set(`${account.handle}|${password}`, { account, messages, needsCode });
    this.passwords.set(`${account.did}|${password}`, { account, messages, needsCode });
    return password;
  }

  revokeAll(): void {
    this.revoked = this.issued;
  }

  forgetPasswords(): void {
    this.passwords.clear();
  }

  /** Every access token is called expired from now on. */
  expireAll(): void {
    this.expired = this.issued;
  }

  routes(): Hono<Env> {
    const app = new Hono<Env>();
    app.post('/xrpc/com.atproto.server.createSession', async (c) => {
      const body = (await c.req.json().catch(() => ({}))) as Json;
      const login = this.passwords.get(`${body.identifier}|${body.password}`);
      if (!login) {
        return c.json({ error: 'AuthenticationRequired', message: 'Invalid identifier or password' }, 401);
      }
      if (login.needsCode) {
        return c.json({ error: 'AuthFactorTokenRequired', message: 'A sign in code has been sent' }, 401);
      }
      if (login.account.isTakenDown) {
        return c.json({ error: 'AccountTakedown', message: 'Account has been taken down' }, 401);
      }
      return c.json(this.open(login));
    });
    app.post('/xrpc/com.atproto.server.refreshSession', (c) => {
      const known = this.read(c.req.header('authorization'), 'refresh');
      if (!known || this.used.has(known.token.number)) {
        return c.json({ error: 'ExpiredToken', message: 'Token has been revoked' }, 400);
      }
      this.used.add(known.token.number);
      return c.json(this.open(known));
    });
    return app;
  }

  /** Signs the bearer in, in the words of the reference server: an expired token is 400. */
  signIn(): MiddlewareHandler<Env> {
    return async (c, next) => {
      const header = c.req.header('authorization');
      if (!header) return c.json({ error: 'AuthMissing', message: 'Authentication Required' }, 401);
      const known = this.read(header, 'access');
      if (!known) return c.json({ error: 'InvalidToken', message: 'Token could not be verified' }, 400);
      if (known.token.ends <= this.world.clock().getTime() || known.token.number <= this.expired) {
        return c.json({ error: 'ExpiredToken', message: 'Token has expired' }, 400);
      }
      c.set('viewer', known.account);
      c.set('mayReadMessages', known.messages);
      await next();
    };
  }

  private open({ account, messages }: Login): Json {
    const { did, handle } = account;
    const number = ++this.issued;
    const now = this.world.clock();
    const issue = (use: Token['use'], lasts: number): string => {
      const token: Token = { use, did, messages, ends: after(now, lasts).getTime(), number };
      return Buffer.from(JSON.stringify(token)).toString('base64url');
    };
    const service = [{ id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: this.pds }];
    return {
      accessJwt: issue('access', ACCESS_LASTS),
      refreshJwt: issue('refresh', REFRESH_LASTS),
      did,
      handle,
      didDoc: { id: did, service },
      active: true,
    };
  }

  private read(header: string | undefined, use: Token['use']): (Login & { token: Token }) | null {
    const text = Buffer.from(header?.replace(/^Bearer /i, '') ?? '', 'base64url').toString();
    const token = tokenSchema.safeParse(jsonOf(text)).data;
    const account = token && this.world.account(token.did);
    if (!account || token.use !== use || token.number <= this.revoked) return null;
    return { account, messages: token.messages, token };
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
