import { describe, expect, it } from 'vitest';
import type { Batch, ChannelCtx, ChannelError, Cursor } from '../../../src/channels/contract.ts';
import { feed } from '../../../src/channels/feed/index.ts';
import { areas } from '../../../src/i18n/index.ts';
import { after, DAY, HOUR, MINUTE, SECOND } from '../../../src/lib/clock.ts';
import { loopbackReach } from '../../setup/reach.ts';
import { article, GOOGLE_ALERTS, rss } from './documents.ts';
import { NOW, type Page, SETTINGS, Site } from './site.ts';

describe('a poll', () => {
  it('maps items to mentions that say only what a feed can say', async () => {
    const site = new Site();
    const [first, ...rest] = (await site.poll()).items;
    expect(rest).toHaveLength(1);
    expect(first).toMatchObject({
      externalId: 'https://boty.example/clanek-2',
      url: 'https://www.boty.example/clanek-2',
      threadKey: 'https://boty.example/clanek-2',
      kind: 'article',
      visibility: 'public',
      title: 'Článek 2',
      text: 'Text 2',
      author: { externalId: null, isSelf: false },
      publishedAt: new Date('2026-05-04T02:00:00Z'),
      publishedTrust: 'claimed',
      caps: { reply: { ok: false, why: 'unsupported' } },
      replyHandle: null,
    });
  });

  it('unwraps alerts', async () => {
    const site = new Site();
    site.page = { body: GOOGLE_ALERTS };
    const [item] = (await site.poll()).items;
    expect(item).toMatchObject({
      externalId: 'https://denik.example/boty?id=5',
      title: 'Obchod Boty říká "ne"',
    });
  });

  it('changes the revision with the text only', async () => {
    const site = new Site();
    const before = await site.poll();
    site.page = {
      body: rss([article(1).replace('Text 1', 'Text 1, opraveno'), article(2).replace('02:00', '03:00')]),
    };
    const now = await site.poll(before.cursor);
    const revisions = (batch: Batch) =>
      Object.fromEntries(batch.items.map((item) => [item.externalId, item.revision]));
    expect(revisions(now)['https://boty.example/clanek-1']).not.toBe(
      revisions(before)['https://boty.example/clanek-1'],
    );
    expect(revisions(now)['https://boty.example/clanek-2']).toBe(
      revisions(before)['https://boty.example/clanek-2'],
    );
  });

  it('takes the 300 newest and doubts dates from the future', async () => {
    const site = new Site();
    const days = Array.from({ length: 320 }, (_, i) => {
      const date = after(NOW, -i * DAY).toUTCString();
      return `<title>T${i}</title><link>https://www.boty.example/${i}</link><pubDate>${date}</pubDate>`;
    });
    site.page = { body: rss(days.toReversed()) };
    const { items } = await site.poll();
    expect([items.length, items[0]?.title, items[299]?.title]).toEqual([300, 'T0', 'T299']);
    site.page = { body: rss(['<title>T</title><pubDate>Mon, 04 May 2037 10:00:00 GMT</pubDate>']) };
    expect((await site.poll()).items[0]).toMatchObject({ publishedAt: null, publishedTrust: 'fetched' });
  });

  it('leaves out what has nothing to read and cuts what is endless', async () => {
    const site = new Site();
    site.page = {
      body: rss([
        '<link>https://www.boty.example/x</link>',
        `<title>T</title><description>${'😀'.repeat(60_000)}</description>`,
      ]),
    };
    const { items } = await site.poll();
    expect(items).toHaveLength(1);
    expect(items[0]?.text.length).toBeLessThanOrEqual(50_000);
    expect(items[0]?.text.isWellFormed()).toBe(true);
  });
});

describe('manners', () => {
  it('asks for news only and takes 304 for nothing new', async () => {
    const site = new Site();
    site.page.headers = { etag: '"1"', 'last-modified': 'Mon, 04 May 2026 09:00:00 GMT' };
    const first = await site.poll();
    site.page = { status: 304 };
    const second = await site.poll(first.cursor);
    const third = await site.poll(second.cursor);
    expect(site.asked[0]?.headers).not.toHaveProperty('if-none-match');
    expect(site.asked[2]?.headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Mon, 04 May 2026 09:00:00 GMT',
    });
    expect([second.items, third.items]).toEqual([[], []]);
  });

  it('does not parse the same body again, nor keeps validators that the server dropped', async () => {
    const site = new Site();
    site.page.headers = { etag: '"1"' };
    const first = await site.poll();
    site.page = { body: site.page.body ?? '' };
    const second = await site.poll(first.cursor);
    expect(second.items).toEqual([]);
    expect(second.quality).toBeUndefined();
    await site.poll(second.cursor);
    expect(site.asked[2]?.headers).not.toHaveProperty('if-none-match');
  });

  it('asks one time in a hundred without conditions', async () => {
    const site = new Site();
    site.page.headers = { etag: '"1"' };
    let cursor: Cursor = null;
    for (let i = 0; i < 201; i++) cursor = (await site.poll(cursor)).cursor;
    const bare = site.asked.flatMap(({ headers }, i) => (headers && 'if-none-match' in headers ? [] : [i]));
    expect(bare).toEqual([0, 99, 199]);
  });

  it('starts anew at another address and with a cursor it does not know', async () => {
    const site = new Site();
    site.page.headers = { etag: '"1"' };
    const { cursor } = await site.poll();
    const moved = await feed.poll({ url: 'https://www.boty.example/feed' }, cursor, site.ctx);
    expect(moved.ok && moved.value.items.length).toBe(2);
    expect((await site.poll({ v: 99, strange: true })).items).toHaveLength(2);
    expect(site.asked.slice(1).map(({ headers }) => headers?.['if-none-match'])).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['max-age=3600', '', HOUR],
    ['max-age=60', '<ttl>120</ttl>', 2 * HOUR],
    ['public, max-age=9999999', '', DAY],
    ['no-cache, max-age=3600', '', null],
    ['', '<ttl>x</ttl>', null],
  ])('rests as the publisher wishes: %s %s', async (cacheControl, channel, rest) => {
    const site = new Site();
    site.page = { body: rss([article(1)], channel), headers: { 'cache-control': cacheControl } };
    const first = await site.poll();
    expect(first.notBefore).toEqual(rest === null ? undefined : after(NOW, rest));
    if (channel.includes('120'))
      expect((await site.poll(first.cursor)).notBefore).toEqual(after(NOW, 2 * HOUR));
  });

  it('believes a permanent redirect after five equal answers and a day', async () => {
    const site = new Site();
    site.page.permanentUrl = 'https://boty.example/new';
    let batch = await site.poll();
    for (let i = 1; i < 10; i++) {
      site.now = after(NOW, i * 2 * HOUR);
      batch = await site.poll(batch.cursor);
      expect(batch.movedTo).toBeUndefined();
    }
    site.now = after(NOW, DAY);
    expect((await site.poll(batch.cursor)).movedTo).toBe('https://boty.example/new');
    site.page = { body: rss([]) };
    const back = await site.poll(batch.cursor);
    site.page = { body: rss([]), permanentUrl: 'https://boty.example/new' };
    expect((await site.poll(back.cursor)).movedTo).toBeUndefined();
  });
});

describe('failures', () => {
  it.each<[Page, Partial<ChannelError>]>([
    [{ status: 410 }, { kind: 'gone', key: 'channel.error.gone' }],
    [{ status: 404 }, { kind: 'transient', key: 'channel.error.not_found' }],
    [{ status: 401 }, { kind: 'auth', key: 'channel.error.password' }],
    [{ status: 403 }, { kind: 'transient', key: 'channel.error.forbidden' }],
    [{ status: 500 }, { kind: 'transient', key: 'channel.error.server' }],
    [{ status: 503 }, { kind: 'transient', key: 'channel.error.server' }],
    [{ status: 418 }, { kind: 'transient', key: 'channel.error.status' }],
    [{ status: 429 }, { kind: 'rate-limited', until: after(NOW, 15 * MINUTE) }],
    [
      { status: 429, headers: { 'retry-after': '90' } },
      { kind: 'rate-limited', until: after(NOW, 90 * SECOND) },
    ],
    [
      { status: 503, headers: { 'retry-after': 'Mon, 04 May 2026 11:00:00 GMT' } },
      { kind: 'rate-limited', until: after(NOW, HOUR) },
    ],
    [{ body: '' }, { kind: 'transient', key: 'channel.error.empty' }],
    [{ body: 'ahoj' }, { kind: 'transient', key: 'channel.error.no_feed' }],
    [{ body: '<html></html>' }, { kind: 'transient', key: 'channel.error.html_without_feeds' }],
    [
      {
        body: '<html><link rel=alternate type="application/rss+xml" href="/a"><link rel=alternate type="application/atom+xml" href="/b">',
      },
      {
        kind: 'transient',
        key: 'channel.error.html',
        params: { n: 2, feeds: 'https://www.boty.example/a, https://www.boty.example/b' },
      },
    ],
    [{ fails: 'blocked-address' }, { kind: 'permanent', key: 'channel.error.blocked_address' }],
    [{ fails: 'bad-url' }, { kind: 'permanent', key: 'channel.error.bad_url' }],
    [{ fails: 'timeout' }, { kind: 'transient', key: 'channel.error.timeout' }],
    [{ fails: 'too-large' }, { kind: 'transient', key: 'channel.error.too_large' }],
    [{ fails: 'tls' }, { kind: 'transient', key: 'channel.error.tls' }],
  ])('%o', async (page, error) => {
    const found = await new Site().failure(page);
    expect(found).toMatchObject(error);
    expect(areas.channel).toHaveProperty([found.key]);
  });

  it('passes on a fault of our own', async () => {
    const ctx: ChannelCtx = {
      now: NOW,
      secrets: {},
      keep: async () => true,
      reach: loopbackReach,
      http: () => Promise.reject(new TypeError('ours')),
    };
    await expect(feed.poll(SETTINGS, null, ctx)).rejects.toThrow('ours');
  });
});
