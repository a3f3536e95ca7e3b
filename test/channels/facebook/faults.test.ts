import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { facebook } from '../../../src/channels/facebook/index.ts';
import { HOUR, MINUTE } from '../../../src/lib/clock.ts';
import { HttpError, type HttpFailure } from '../../../src/lib/http.ts';
import type { Fault } from '../../../src/simulators/graph/index.ts';
import { HANG_PATIENCE_MS } from '../mastodon/server.ts';
import { type PageServer, startPage } from './shop.ts';

let server: PageServer;
beforeEach(async () => {
  server = await startPage();
});
afterEach(() => server.close());

const poll = async (cursor: Parameters<typeof facebook.poll>[1]) => {
  const result = await facebook.poll(server.settings, cursor, server.ctx());
  return result.ok ? 'read' : result.error;
};

describe('a feed that misbehaves', () => {
  const cases: [Fault, object][] = [
    ['rate-limited', { kind: 'rate-limited', until: new Date('2026-11-21T08:15:00Z') }],
    ['page-limit', { kind: 'rate-limited', until: new Date('2026-11-21T08:20:00Z') }],
    ['app-limit', { kind: 'rate-limited', shared: true }],
    ['server-error', { kind: 'transient', key: 'channel.error.server' }],
    ['graph-error-with-200', { kind: 'transient', key: 'channel.error.server' }],
    ['bad-gateway', { kind: 'transient', key: 'channel.error.server' }],
    ['hang', { kind: 'transient', key: 'channel.error.timeout' }],
    ['lose-answer', { kind: 'transient', key: 'channel.error.reset' }],
    ['reset-mid-body', { kind: 'transient', key: 'channel.error.reset' }],
    ['truncated-gzip', { kind: 'transient' }],
    ['huge-body', { kind: 'transient', key: 'channel.error.too_large' }],
    ['malformed', { kind: 'transient', key: 'channel.error.unexpected' }],
    ['error-with-200', { kind: 'transient', key: 'channel.error.unexpected' }],
    ['redirect', { kind: 'transient', key: 'channel.error.redirects' }],
    ['expired', { kind: 'auth', key: 'channel.error.meta.expired' }],
    ['forbidden', { kind: 'permanent', key: 'channel.error.scope' }],
    ['gone', { kind: 'permanent', key: 'channel.error.meta.page' }],
    ['unknown-code', { kind: 'permanent', key: 'channel.error.meta.unknown', params: { code: 98_765 } }],
  ];
  it.each(cases)('%s costs nothing but time', async (fault, error) => {
    const { cursor } = await server.drain(null);
    server.world.addComment({ post: server.post, by: server.jana, message: 'jsem tu' });
    server.control.failNext(fault, { path: '/feed' });
    if (fault === 'hang') server.setPatience(HANG_PATIENCE_MS);
    expect(await poll(cursor)).toMatchObject(error);
    server.setPatience();
    expect((await server.drain(cursor)).items.map(({ text }) => text)).toEqual(['jsem tu']);
  });

  it.each(['wrong-schema', 'null-author', 'null-text', 'odd-times'] as Fault[])(
    '%s loses no comment',
    async (fault) => {
      const comment = server.world.addComment({ post: server.post, by: server.jana, message: 'jsem tu' });
      server.control.failNext(fault, { path: '/feed' });
      const { items } = await server.drain(null);
      expect(items.map(({ externalId }) => externalId)).toContain(comment.id);
      for (const { publishedAt } of items) expect(publishedAt?.getUTCFullYear() ?? 2026).toBe(2026);
    },
  );

  it.each(['cursor-loop', 'empty-page', 'duplicate-page'] as Fault[])('%s comes to an end', async (fault) => {
    const { cursor } = await server.drain(null);
    server.world.addComment({ post: server.post, by: server.jana, message: 'jsem tu' });
    server.control.failNext(fault, { path: '/feed', times: 2 });
    const first = await server.drain(cursor);
    server.wait(2 * MINUTE);
    const second = await server.drain(first.cursor);
    server.wait(2 * MINUTE);
    const third = await server.drain(second.cursor);
    const heard = [...first.items, ...second.items, ...third.items].map(({ text }) => text);
    expect(heard).toContain('jsem tu');
  });

  it('asks for less where a whole page is too much', async () => {
    server.world.addComment({ post: server.post, by: server.jana, message: 'jsem tu' });
    server.control.failNext('too-much', { path: '/feed' });
    expect((await server.drain(null)).items).toHaveLength(1);
  });

  it('reads the rest while one part of it keeps failing', async () => {
    const { cursor } = await server.drain(null);
    server.world.addComment({ post: server.post, by: server.jana, message: 'komentář' });
    server.world.addMessage({
      talk: server.world.talkBetween(server.account, server.jana),
      by: server.jana,
      text: 'zpráva',
    });
    server.control.failNext('server-error', { path: '/conversations', times: 2 });
    const first = await server.drain(cursor);
    expect(first.items.map(({ text }) => text)).toEqual(['komentář']);
    server.wait(2 * MINUTE);
    const second = await server.drain(first.cursor);
    server.wait(2 * MINUTE);
    const third = await server.drain(second.cursor);
    expect([...second.items, ...third.items].map(({ text }) => text)).toContain('zpráva');
  });

  it.each(['unknown-code', 'server-error'] as Fault[])(
    'gets over a next page that is answered with %s, and still looks at the newest',
    async (fault) => {
      let { cursor } = await server.drain(null);
      const { world, account, jana } = server;
      for (let n = 0; n < 70; n++) {
        server.wait(1000);
        world.addPost({ account, by: jana, message: `příspěvek ${n}` });
      }
      // the first page comes, the one below it doesn't, twice
      const heard: string[] = [];
      const first = await facebook.poll(server.settings, cursor, server.ctx());
      if (!first.ok) throw new Error(first.error.key);
      heard.push(...first.value.items.map(({ text }) => text));
      server.control.failNext(fault, { path: '/feed', times: 1 });
      ({ cursor } = await server.drain(first.value.cursor));
      server.wait(2 * MINUTE);
      world.addPost({ account, by: jana, message: 'nejnovější' });
      for (let turn = 0; turn < 3; turn++) {
        const batch = await server.drain(cursor);
        heard.push(...batch.items.map(({ text }) => text));
        cursor = batch.cursor;
        server.wait(2 * MINUTE);
      }
      expect(heard).toContain('nejnovější');
      expect(new Set(heard).size).toBe(71);
    },
  );

  it('starts anew from a cursor that it does not know', async () => {
    server.world.addComment({ post: server.post, by: server.jana, message: 'jsem tu' });
    expect((await server.drain({ v: 99, secret: true })).items).toHaveLength(1);
  });

  it('never follows the address of a next page, nor puts the token into one', async () => {
    for (let n = 0; n < 30; n++) server.world.addPost({ account: server.account, message: `${n}` });
    await server.drain(null);
    const seen = server.control.requests();
    expect(seen.some(({ query }) => query.after !== undefined)).toBe(true);
    for (const { query, headers } of seen) {
      expect(JSON.stringify(query)).not.toContain(server.token);
      expect(headers.authorization).toBe(`Bearer ${server.token}`);
      expect(query.appsecret_proof).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});

describe('an allowance that runs out', () => {
  it('is left to replies from four fifths on, then waited for as long as Meta tells', async () => {
    server.control.allow(20);
    let { cursor, notBefore } = await server.drain(null);
    for (let n = 0; n < 9 && notBefore === undefined; n++) {
      server.wait(2 * MINUTE);
      ({ cursor, notBefore } = await server.drain(cursor));
    }
    expect(notBefore!.getTime() - server.now().getTime()).toBe(10 * MINUTE);
    server.control.allow(1);
    const limited = await poll(cursor);
    expect(limited).toMatchObject({ kind: 'rate-limited' });
    if (typeof limited === 'string' || limited.kind !== 'rate-limited') return;
    expect(limited.until.getTime() - server.now().getTime()).toBeGreaterThan(30 * MINUTE);
    server.wait(2 * HOUR);
    server.control.allow(1000);
    server.world.addComment({ post: server.post, by: server.jana, message: 'po přestávce' });
    expect((await server.drain(cursor)).items.map(({ text }) => text)).toEqual(['po přestávce']);
  });
});

describe('no answer at all', () => {
  it.each([
    ['dns', 'transient', 'channel.error.dns'],
    ['refused', 'transient', 'channel.error.refused'],
    ['tls', 'transient', 'channel.error.tls'],
    ['blocked-address', 'permanent', 'channel.error.blocked_address'],
  ] as [HttpFailure, string, string][])('%s', async (failure, kind, key) => {
    const ctx = { ...server.ctx(), http: () => Promise.reject(new HttpError(failure, true)) };
    expect(await facebook.poll(server.settings, null, ctx)).toEqual({ ok: false, error: { kind, key } });
  });
  it('does not swallow a fault of our own', async () => {
    const ctx = { ...server.ctx(), http: () => Promise.reject(new TypeError('bug')) };
    await expect(facebook.poll(server.settings, null, ctx)).rejects.toThrow('bug');
  });
});

describe('test now', () => {
  const check = (over?: Record<string, string>, settings = server.settings) =>
    facebook.check(settings, server.ctx(over));

  it('says which page it is, until when the token holds and what is missing', async () => {
    expect(await check()).toEqual({
      ok: true,
      value: {
        account: server.account.id,
        name: 'Kolo & syn',
        warnings: [],
        expiresAt: new Date('2027-02-19T08:00:00Z'),
        missing: [],
      },
    });
    const poor = server.control.token(server.account, {
      scopes: ['pages_read_engagement'],
      expiresAt: new Date('2026-11-22T08:00:00Z'),
    });
    const secrets = { token: poor, appSecret: server.control.app.secret };
    expect(await check(secrets)).toMatchObject({
      value: {
        expiresAt: new Date('2026-11-22T08:00:00Z'),
        missing: expect.arrayContaining(['pages_messaging']) as string[],
      },
    });
  });

  it('without the app asks the token itself, and warns that nothing can be brought to us', async () => {
    const { appId: _id, ...settings } = server.settings;
    expect(await check({ token: server.token }, settings)).toMatchObject({
      ok: true,
      value: { warnings: ['channel.meta.warning.no_secret'], missing: [] },
    });
  });

  it('tells a token of another page or a person, and one that is dead', async () => {
    const other = server.world.addAccount({ name: 'Jiný' });
    expect(await check({ token: server.control.token(other) })).toMatchObject({
      error: { key: 'channel.error.meta.other_page' },
    });
    server.control.kill(server.token, 460);
    expect(await check()).toMatchObject({ error: { kind: 'auth', key: 'channel.error.meta.password' } });
    expect(await check({})).toMatchObject({ error: { kind: 'auth', key: 'channel.error.auth' } });
  });

  it('sends the proof that the app asks for', async () => {
    const strict = await startPage({ needsProof: true });
    expect((await facebook.check(strict.settings, strict.ctx())).ok).toBe(true);
    expect((await facebook.check(strict.settings, strict.ctx({ token: strict.token }))).ok).toBe(false);
    await strict.close();
  });
});
