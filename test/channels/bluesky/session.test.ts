import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bluesky } from '../../../src/channels/bluesky/index.ts';
import { HOUR } from '../../../src/lib/clock.ts';
import { listen } from '../mastodon/server.ts';
import { errorOf, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

const poll = (ctx = server.ctx()) => bluesky.poll(server.mentions, null, ctx);
const signIns = () => server.asked('createSession');
const refreshes = () => server.asked('refreshSession');

describe('a session', () => {
  it('is opened once and kept sealed for all that follows', async () => {
    await server.drain(null);
    await server.drain(null);
    expect(signIns()).toBe(1);
    expect(Object.keys(server.stored).sort()).toEqual(['password', 'session']);
  });

  it('is renewed once when it has expired, and what was asked is asked again', async () => {
    server.control.mention({ by: server.jana, to: server.shop, text: 'ahoj' });
    const { cursor } = await server.drain(null);
    server.wait(3 * HOUR);
    server.control.mention({ by: server.jana, to: server.shop, text: 'jste tam?' });
    expect((await server.drain(cursor)).items).toHaveLength(1);
    await server.drain(cursor);
    expect([signIns(), refreshes()]).toEqual([1, 1]);
  });

  it('is renewed by one of several workers; the others go on with what it kept', async () => {
    await poll();
    server.control.expire();
    const [slow, ...others] = [server.ctx(), server.ctx(), server.ctx(), server.ctx()];
    // one after the other with what each had opened before
    for (const ctx of others) expect((await poll(ctx)).ok).toBe(true);
    expect((await poll(slow)).ok).toBe(true);
    expect(signIns()).toBe(1);
    const { session } = server.stored;
    expect((await poll()).ok).toBe(true);
    expect(server.stored.session).toBe(session);
  });

  it('works for all of several workers in the same moment', async () => {
    await poll();
    server.control.expire();
    const results = await Promise.all([poll(), poll(), poll()]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
    const before = signIns() + refreshes();
    expect((await poll()).ok).toBe(true);
    expect(signIns() + refreshes()).toBe(before);
  });

  it('is opened anew where it was revoked', async () => {
    await poll();
    server.control.revoke();
    expect((await poll()).ok).toBe(true);
    expect(signIns()).toBe(2);
  });

  it('of another account, password or server is not used', async () => {
    await poll();
    server.stored.password = server.control.password(server.shop, { password: 'wxyz-wxyz-wxyz-wxyz' });
    await poll();
    expect(signIns()).toBe(2);
  });

  it('goes to the server that the account is on, with the one that was given as the start', async () => {
    const { origin, close } = await listen(() => new Response('moved here', { status: 418 }));
    server.control.serveAt(origin);
    // that server doesn't speak our language: asked it was
    expect(errorOf(await poll())).toMatchObject({ kind: 'permanent' });
    expect(server.control.requests().map(({ nsid }) => nsid)).toEqual(['com.atproto.server.createSession']);
    await close();
  });

  it.each(['ftp://elsewhere.example', 'not an address', ''])(
    'stays where the document says %j',
    async (origin) => {
      server.control.serveAt(origin);
      expect((await poll()).ok).toBe(true);
    },
  );

  it('leaves no secret in an error', async () => {
    server.control.forgetPasswords();
    const result = JSON.stringify(await poll());
    expect(result).not.toContain(server.password);
  });
});

describe('a sign-in that is refused', () => {
  it.each([
    ['forgotten password', {}, 'channel.bluesky.error.password'],
    ['a code from an e-mail', { needsCode: true }, 'channel.bluesky.error.second_factor'],
  ])('says why: %s', async (_why, options, key) => {
    server.control.forgetPasswords();
    if ('needsCode' in options) server.control.password(server.shop, options);
    expect(errorOf(await poll())).toEqual({ kind: 'auth', key });
  });

  it('says that the account was closed', async () => {
    server.shop.isTakenDown = true;
    expect(errorOf(await poll())).toEqual({ kind: 'auth', key: 'channel.bluesky.error.account_closed' });
  });

  it('without a password asks nobody', async () => {
    expect(errorOf(await poll(server.ctx({})))).toEqual({ kind: 'auth', key: 'channel.error.auth' });
    expect(server.control.requests()).toEqual([]);
  });

  it('is not tried again and again when a token is called invalid that was just given', async () => {
    server.control.failNext('invalid-token', { path: 'app.bsky', times: 20 });
    expect(errorOf(await poll())).toEqual({ kind: 'auth', key: 'channel.error.auth' });
    expect(signIns()).toBe(2);
  });

  it('that is limited is limited for this account alone', async () => {
    server.control.failNext('rate-limited', { path: 'createSession' });
    expect(errorOf(await poll())).toMatchObject({ kind: 'rate-limited', shared: false });
  });
});

describe('the test of a source', () => {
  const check = (source = server.mentions) => bluesky.check(source, server.ctx());

  it('says who we are', async () => {
    expect(await check()).toEqual({
      ok: true,
      value: { account: 'kolo.obchod.example', name: 'Kolo & syn', warnings: [], missing: [] },
    });
  });

  it('warns of what is missing', async () => {
    const { control, shop } = server;
    server.stored.password = control.password(shop, { password: 'hlavní heslo', messages: false });
    const warnings = {
      missing: ['direct-messages'],
      warnings: [
        'channel.bluesky.warning.main_password',
        'channel.bluesky.warning.no_messages',
        'channel.bluesky.warning.search_empty',
      ],
    };
    expect(await check(server.settings('search', 'nic'))).toMatchObject({ ok: true, value: warnings });
  });
});
