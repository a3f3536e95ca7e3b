import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bluesky } from '../../../src/channels/bluesky/index.ts';
import type { ChannelCtx } from '../../../src/channels/contract.ts';
import { DAY, MINUTE } from '../../../src/lib/clock.ts';
import { HttpError, type HttpFailure } from '../../../src/lib/http.ts';
import type { Fault } from '../../../src/simulators/bluesky/index.ts';
import { loopbackReach } from '../../setup/reach.ts';
import { errorOf, HANG_PATIENCE_MS, START, startServer, type TestServer } from './server.ts';

const now = new Date(START);
let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

describe('a server that misbehaves', () => {
  const until = new Date('2026-11-21T08:05:00Z');
  const limited = { kind: 'rate-limited', key: 'channel.error.rate_limited', shared: true, until };
  const cases: [Fault, object][] = [
    ['rate-limited', limited],
    ['rate-limited-silently', limited],
    ['server-error', { kind: 'transient', key: 'channel.error.server' }],
    ['upstream-failure', { kind: 'transient', key: 'channel.error.server' }],
    ['bad-gateway', { kind: 'transient', key: 'channel.error.server' }],
    ['hang', { kind: 'transient', key: 'channel.error.timeout' }],
    ['lose-answer', { kind: 'transient', key: 'channel.error.reset' }],
    ['reset-mid-body', { kind: 'transient', key: expect.any(String) }],
    ['truncated-gzip', { kind: 'transient', key: expect.any(String) }],
    ['huge-body', { kind: 'transient', key: 'channel.error.too_large' }],
    ['error-with-200', { kind: 'transient', key: 'channel.error.unexpected' }],
    ['malformed', { kind: 'transient', key: 'channel.error.unexpected' }],
    ['forbidden', { kind: 'permanent', key: 'channel.error.scope' }],
    ['redirect', { kind: 'transient', key: 'channel.error.redirects' }],
  ];
  it.each(cases)('%s costs nothing but time', async (fault, error) => {
    const baseline = await server.drain(null);
    server.control.mention({ by: server.jana, to: server.shop, text: 'jsem tu' });
    server.control.failNext(fault, { path: 'listNotifications' });
    if (fault === 'hang') server.setPatience(HANG_PATIENCE_MS);
    expect(errorOf(await bluesky.poll(server.mentions, baseline.cursor, server.ctx()))).toEqual(error);
    server.setPatience();
    expect((await server.drain(baseline.cursor)).items).toHaveLength(1);
  });

  it.each(['duplicate-page', 'reordered', 'null-author', 'empty-page'] as const)(
    '%s loses nothing',
    async (fault) => {
      server.control.mention({ by: server.jana, to: server.shop, text: 'první' });
      const baseline = await server.drain(null);
      for (let n = 0; n < 70; n++) {
        server.wait(1_000);
        server.control.mention({ by: server.jana, to: server.shop, text: `číslo ${n}` });
      }
      server.control.failNext(fault, { path: 'listNotifications' });
      const first = await server.drain(baseline.cursor);
      const second = await server.drain(first.cursor);
      const all = new Set([...first.items, ...second.items].map(({ externalId }) => externalId));
      expect(all.size).toBe(70);
    },
  );

  it.each(['cursor-loop', 'bad-cursor'] as const)('%s comes to an end', async (fault) => {
    const baseline = await server.drain(null);
    for (let n = 0; n < 120; n++) server.control.mention({ by: server.jana, to: server.shop, text: `${n}` });
    const first = await server.poll(baseline.cursor);
    server.control.failNext(fault, { path: 'listNotifications', times: 40 });
    let { cursor } = first;
    for (let poll = 0, more = true; more; poll++) {
      expect(poll).toBeLessThan(10);
      const result = await bluesky.poll(server.mentions, cursor, server.ctx());
      if (!result.ok) break;
      ({ cursor, more } = result.value);
    }
  });

  it('keeps words whose author or record cannot be read, and the neighbours', async () => {
    server.control.mention({ by: server.jana, to: server.shop, text: 'kdo jsem?' });
    server.control.failNext('null-author', { path: 'listNotifications' });
    server.control.failNext('null-author', { path: 'getPosts' });
    expect((await server.poll(null)).items).toMatchObject([
      { text: '@kolo.obchod.example kdo jsem?', author: { externalId: server.jana.did, isSelf: false } },
    ]);
    server.control.failNext('wrong-schema', { path: 'listNotifications' });
    expect((await server.poll(null)).items).toEqual([]);
  });

  it('that fails beside what others write keeps none of that back', async () => {
    for (const path of ['getPosts', 'listRecords', 'chat.bsky.convo.getLog', 'getProfile']) {
      const { cursor } = await server.drain(null);
      server.control.mention({ by: server.jana, to: server.shop, text: path });
      server.control.failNext('server-error', { path, times: 5 });
      server.wait(2 * DAY);
      expect((await server.poll(cursor)).items.map(({ text }) => text)).toContain(
        `@kolo.obchod.example ${path}`,
      );
      server.control.failNext('server-error', { path: 'nothing', times: 0 });
      await server.close();
      server = await startServer();
    }
  });

  it('that loses patience in the middle says until when, and what was read is kept', async () => {
    const { cursor } = await server.drain(null);
    server.control.mention({ by: server.jana, to: server.shop, text: 'ahoj' });
    server.control.failNext('rate-limited', { path: 'listRecords' });
    const batch = await server.poll(cursor);
    expect(batch.items).toHaveLength(1);
    expect(batch).toMatchObject({ more: false, notBefore: until });
  });

  it('starts anew from a cursor that it does not know', async () => {
    server.control.mention({ by: server.jana, to: server.shop, text: 'ahoj' });
    expect((await server.poll({ v: 99, secret: true })).items).toHaveLength(1);
  });
});

it('near its limit the server is left alone until its window ends', async () => {
  await server.close();
  server = await startServer({ allowance: 20 });
  let { cursor } = await server.drain(null);
  let batch = await server.poll(cursor);
  for (let poll = 0; poll < 6 && !batch.notBefore; poll++) {
    ({ cursor } = batch);
    batch = await server.poll(cursor);
  }
  expect(batch.notBefore).toEqual(new Date('2026-11-21T08:05:00Z'));
  expect(server.control.requests().length).toBeLessThanOrEqual(20);
});

describe('no answer at all', () => {
  const failing = (http: ChannelCtx['http']): ChannelCtx => ({
    http,
    reach: loopbackReach,
    now,
    secrets: { password: 'x' },
    keep: async () => true,
  });
  const settings = { server: 'https://bsky.social', handle: 'a.bsky.social', what: 'mentions' };
  const poll = (ctx: ChannelCtx) => bluesky.poll(settings, null, ctx);

  it.each([
    ['dns', 'transient', 'channel.error.dns'],
    ['refused', 'transient', 'channel.error.refused'],
    ['tls', 'transient', 'channel.error.tls'],
    ['too-large', 'transient', 'channel.error.too_large'],
    ['blocked-address', 'permanent', 'channel.error.blocked_address'],
  ] as const)('%s', async (failure: HttpFailure, kind, key) => {
    const http = () => Promise.reject(new HttpError(failure, true));
    expect(errorOf(await poll(failing(http)))).toEqual({ kind, key });
  });

  it('does not swallow a fault of our own', async () => {
    await expect(poll(failing(() => Promise.reject(new TypeError('bug'))))).rejects.toThrow('bug');
  });

  it.each([
    ['seconds since 1970', { 'ratelimit-reset': '1795248120' }, 2 * MINUTE],
    [
      'the same of a server whose clock is a day ahead',
      { 'ratelimit-reset': '1795334520', date: 'Sun, 22 Nov 2026 08:00:00 GMT' },
      2 * MINUTE,
    ],
    ['seconds to wait', { 'retry-after': '90' }, 90_000],
    ['nothing', {}, 5 * MINUTE],
    ['ten years', { 'ratelimit-reset': '2110607520' }, DAY],
    ['the past', { 'ratelimit-reset': '0' }, 1_000],
    ['nonsense', { 'ratelimit-reset': '-1e9' }, 5 * MINUTE],
  ])('a 429 with %s is waited for', async (_name, headers, expected) => {
    const http: ChannelCtx['http'] = async (url) => ({
      status: 429,
      headers: new Headers(headers as Record<string, string>),
      bytes: new Uint8Array(),
      url,
      permanentUrl: null,
    });
    const error = errorOf(await poll(failing(http))) as { until: Date };
    expect(error.until.getTime() - now.getTime()).toBe(expected);
  });
});
