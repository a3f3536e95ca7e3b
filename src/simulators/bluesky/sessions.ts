/** Signing in, as the reference server does it: app passwords, tokens that end, refresh tokens that work once. */
import { Hono, type MiddlewareHandler } from 'hono';
import { after, DAY } from '../../lib/clock.ts';
import { expiresAt, type Json, type SimAccount, type World } from './world.ts';

export interface Env {
  Variables: { viewer: SimAccount; mayReadMessages: boolean };
}

interface Login {
  account: SimAccount;
  /** "Allow access to your direct messages" */
  messages: boolean;
}

interface Token extends Login {
  ends: Date;
}

const REFRESH_LASTS = 90 * DAY;

export class Sessions {
  /** origin of the account's own server, as its DID document tells */
  pds = '';
  private readonly world: World;
  private readonly passwords = new Map<string, Login & { needsCode: boolean }>();
  private readonly access = new Map<string, Token>();
  private readonly refresh = new Map<string, Token>();
  private issued = 0;

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
    this.access.clear();
    this.refresh.clear();
  }

  forgetPasswords(): void {
    this.passwords.clear();
  }

  /** Every access token is called expired from now on. */
  expireAll(): void {
    for (const token of this.access.values()) token.ends = this.world.clock();
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
      const token = bearer(c.req.header('authorization'));
      const known = this.refresh.get(token);
      if (!known) return c.json({ error: 'ExpiredToken', message: 'Token has been revoked' }, 400);
      this.refresh.delete(token);
      return c.json(this.open(known));
    });
    return app;
  }

  /** Signs the bearer in, in the words of the reference server: an expired token is 400. */
  signIn(): MiddlewareHandler<Env> {
    return async (c, next) => {
      const token = bearer(c.req.header('authorization'));
      if (token === '') return c.json({ error: 'AuthMissing', message: 'Authentication Required' }, 401);
      const known = this.access.get(token);
      if (!known) return c.json({ error: 'InvalidToken', message: 'Token could not be verified' }, 400);
      if (known.ends <= this.world.clock()) {
        return c.json({ error: 'ExpiredToken', message: 'Token has expired' }, 400);
      }
      c.set('viewer', known.account);
      c.set('mayReadMessages', known.messages);
      await next();
    };
  }

  private open({ account, messages }: Login): Json {
    const now = this.world.clock();
    const accessJwt = `access-${++this.issued}`;
    const refreshJwt = `refresh-${this.issued}`;
    this.access.set(accessJwt, { account, messages, ends: expiresAt(now) });
    this.refresh.set(refreshJwt, { account, messages, ends: after(now, REFRESH_LASTS) });
    const service = [{ id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: this.pds }];
    const { did, handle } = account;
    return { accessJwt, refreshJwt, did, handle, didDoc: { id: did, service }, active: true };
  }
}

const bearer = (header: string | undefined): string => header?.replace(/^Bearer /i, '') ?? '';
