import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChannelCtx, Result } from '../../../src/channels/contract.ts';
import { mastodon } from '../../../src/channels/mastodon/index.ts';
import { HOUR, MINUTE } from '../../../src/lib/clock.ts';
import { HttpError, type HttpFailure } from '../../../src/lib/http.ts';
import type { Fault } from '../../../src/simulators/mastodon/index.ts';
import { loopbackReach } from '../../setup/reach.ts';
import { HANG_PATIENCE_MS, START, startServer, type TestServer } from './server.ts';

const now = new Date(START);
const settings = { server: 'https://social.example', what: 'mentions' };

const errorOf = (result: Result<unknown>): unknown => (result.ok ? 'no error' : result.error);

describe('a server that misbehaves', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(() => server.close());

  const cases: [Fault, object][] = [
    [
      'rate-limited',
      {
        kind: 'rate-limited',
        key: 'channel.error.rate_limited',
        until: new Date('2026-11-21T08:05:00Z'),
        shared: true,
      },
    ],
    ['server-error', { kind: 'transient', key: 'channel.error.server' }],
    ['bad-gateway', { kind: 'transient', key: 'channel.error.server' }],
    ['hang', { kind: 'transient', key: 'channel.error.timeout' }],
    ['lose-answer', { kind: 'transient', key: 'channel.error.reset' }],
    ['malformed', { kind: 'transient', key: 'channel.error.unexpected' }],
    ['error-with-200', { kind: 'transient', key: 'channel.error.unexpected' }],
    ['forbidden', { kind: 'permanent', key: 'channel.error.scope' }],
    ['gone', { kind: 'permanent', key: 'channel.mastodon.error.not_spoken' }],
    ['redirect', { kind: 'transient', key: 'channel.error.redirects' }],
  ];
  it.each(cases)('%s costs nothing but time', async (fault, error) => {
    const baseline = await server.drain(null);
    server.control.mention({ by: server.jana, to: server.shop, text: 'jsem tu' });
    server.control.failNext(fault, { path: '/notifications' });
    if (fault === 'hang') server.setPatience(HANG_PATIENCE_MS);
    expect(errorOf(await mastodon.poll(server.mentions, baseline.cursor, server.ctx()))).toEqual(error);
    server.setPatience();
    expect((await server.drain(baseline.cursor)).items).toHaveLength(1);
  });

  it('keeps a text whose author is missing; nobody can be addressed then', async () => {
    server.control.mention({ by: server.jana, to: server.shop, text: 'kdo jsem?' });
    server.control.failNext('null-account', { path: '/notifications' });
    const [item] = (await server.poll(null)).items;
    expect(item).toMatchObject({
      text: '@kolo kdo jsem?',
      author: { externalId: null, isSelf: false },
      caps: { reply: { ok: false }, privateReply: { ok: false } },
      replyHandle: null,
    });
  });

  it('that no longer knows the token says so', async () => {
    server.control.revoke(server.token);
    expect(errorOf(await mastodon.poll(server.mentions, null, server.ctx()))).toEqual({
      kind: 'auth',
      key: 'channel.error.auth',
    });
    expect(errorOf(await mastodon.poll(server.mentions, null, server.ctx({})))).toEqual({
      kind: 'auth',
      key: 'channel.error.auth',
    });
  });

  it('starts anew from a cursor that it does not know', async () => {
    server.control.mention({ by: server.jana, to: server.shop, text: 'ahoj' });
    expect((await server.poll({ v: 99, secret: true })).items).toHaveLength(1);
  });

  describe('looked at by check', () => {
    const check = (source = server.mentions, ctx: ChannelCtx = server.ctx()) => mastodon.check(source, ctx);

    it('says who we are', async () => {
      expect(await check()).toEqual({
        ok: true,
        value: { account: 'kolo@obchod.example', name: 'Kolo & syn', warnings: [], missing: [] },
      });
    });

    it('warns of a token that can only read, and of lists that are empty', async () => {
      const ctx = server.ctx({ token: server.control.token(server.shop, ['read']) });
      const warnings = async (what: string, query: string): Promise<unknown> => {
        const result = await check(server.settings(what, query), ctx);
        return result.ok ? result.value.warnings : result.error;
      };
      expect(await warnings('hashtag', 'nic')).toEqual([
        'channel.mastodon.warning.read_only',
        'channel.mastodon.warning.hashtag_empty',
      ]);
      expect(await warnings('search', 'nic')).toEqual([
        'channel.mastodon.warning.read_only',
        'channel.mastodon.warning.search_empty',
      ]);
    });

    it('finds a token that may not read notifications', async () => {
      const token = server.control.token(server.shop, ['read:accounts', 'write:statuses']);
      expect(errorOf(await check(server.mentions, server.ctx({ token })))).toEqual({
        kind: 'permanent',
        key: 'channel.error.scope',
      });
    });
  });
});

describe('no answer at all', () => {
  const failing = (failure: HttpFailure): ChannelCtx => ({
    http: () => Promise.reject(new HttpError(failure, true)),
    now,
    secrets: { token: 'x' },
    keep: async () => true,
    reach: loopbackReach,
  });

  it.each([
    ['dns', 'transient', 'channel.error.dns'],
    ['refused', 'transient', 'channel.error.refused'],
    ['tls', 'transient', 'channel.error.tls'],
    ['too-large', 'transient', 'channel.error.too_large'],
    ['blocked-address', 'permanent', 'channel.error.blocked_address'],
  ] as const)('%s', async (failure, kind, key) => {
    expect(errorOf(await mastodon.poll(settings, null, failing(failure)))).toEqual({ kind, key });
  });

  it('does not swallow a fault of our own', async () => {
    const ctx = { ...failing('dns'), http: () => Promise.reject(new TypeError('bug')) };
    await expect(mastodon.poll(settings, null, ctx)).rejects.toThrow('bug');
  });
});

describe('how long a 429 asks us to wait', () => {
  const until = async (headers: Record<string, string>): Promise<unknown> => {
    const response = {
      status: 429,
      headers: new Headers(headers),
      bytes: new Uint8Array(),
      url: '',
      permanentUrl: null,
    };
    const ctx: ChannelCtx = {
      http: async () => response,
      now,
      secrets: { token: 'x' },
      keep: async () => true,
      reach: loopbackReach,
    };
    const result = await mastodon.poll(settings, null, ctx);
    return !result.ok && result.error.kind === 'rate-limited'
      ? result.error.until.getTime() - now.getTime()
      : result;
  };

  it.each([
    ['an ISO instant', { 'x-ratelimit-reset': '2026-11-21T08:02:00.000000Z' }, 2 * MINUTE],
    [
      'an instant of a server whose clock is a day ahead',
      { 'x-ratelimit-reset': '2026-11-22T08:02:00Z', date: 'Sun, 22 Nov 2026 08:00:00 GMT' },
      2 * MINUTE,
    ],
    ['seconds', { 'retry-after': '90' }, 90_000],
    ['a date', { 'retry-after': 'Sat, 21 Nov 2026 08:03:00 GMT' }, 3 * MINUTE],
    ['nothing', {}, 5 * MINUTE],
    ['ten years', { 'retry-after': '315360000' }, 6 * HOUR],
    ['the past', { 'x-ratelimit-reset': '1970-01-01T00:00:00Z' }, 1_000],
  ])('%s', async (_name, headers, expected) => {
    expect(await until(headers as Record<string, string>)).toBe(expected);
  });
});
