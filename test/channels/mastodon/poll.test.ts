import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '../../../src/lib/clock.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

const texts = (batch: { items: { text: string }[] }): string[] => batch.items.map((item) => item.text);

describe('mentions', () => {
  it('takes the newest page as a baseline and then only what is new', async () => {
    const { control, jana, shop } = server;
    control.mention({ by: jana, to: shop, text: 'stará zpráva' });
    const first = await server.drain(null);
    expect(texts(first)).toEqual(['@kolo stará zpráva']);

    expect((await server.drain(first.cursor)).items).toEqual([]);
    control.mention({ by: jana, to: shop, text: 'nová zpráva' });
    expect(texts(await server.drain(first.cursor))).toEqual(['@kolo nová zpráva']);
  });

  it('maps a public mention with everything the desk needs', async () => {
    const { control, jana, shop } = server;
    const status = control.mention({
      by: jana,
      to: shop,
      text: 'kde je <moje> kolo?\n\nViz https://kolo.example/objednavky/2026/11/dlouha-adresa-objednavky?id=7&x=1',
      spoilerText: 'Reklamace <1>',
      language: 'cs',
      media: [
        { type: 'image', url: 'https://files.example/kolo.jpg', description: 'ohnutý rám' },
        { type: 'unknown', url: 'javascript:alert(1)' },
      ],
    });
    const [item] = (await server.poll(null)).items;
    expect(item).toMatchObject({
      externalId: control.uri(status),
      kind: 'mention',
      visibility: 'public',
      title: 'Reklamace <1>',
      text: '@kolo kde je <moje> kolo?\n\nViz https://kolo.example/objednavky/2026/11/dlouha-adresa-objednavky?id=7&x=1',
      languageClaim: 'cs',
      media: [{ kind: 'image', url: 'https://files.example/kolo.jpg', description: 'ohnutý rám' }],
      author: {
        externalId: 'https://mastodon.example/users/jana',
        handle: 'jana@mastodon.example',
        name: 'Jana',
        isSelf: false,
      },
      url: `https://mastodon.example/@jana/${status.id}`,
      publishedAt: status.createdAt,
      publishedTrust: 'platform',
      threadKey: control.uri(status),
      caps: {
        reply: { ok: true },
        privateReply: { ok: true },
        // 500 without '@jana ', which is put first
        maxLength: { unit: 'graphemes', max: 494, urlWeight: 23 },
      },
    });
    expect(item?.account).toBeUndefined();
  });

  it('makes a direct status a private message of our account', async () => {
    const { control, jana, shop } = server;
    control.directMessage({ by: jana, to: shop, text: 'moje číslo je 777 123 456' });
    const [item] = (await server.poll(null)).items;
    expect(item).toMatchObject({ kind: 'message', visibility: 'private', account: 'kolo@obchod.example' });
  });

  it('reads what the notification policy holds aside', async () => {
    server.control.mention({ by: server.jana, to: server.shop, text: 'odfiltrováno', filtered: true });
    expect(texts(await server.poll(null))).toEqual(['@kolo odfiltrováno']);
  });

  it('counts with the limits of the server itself', async () => {
    await server.close();
    server = await startServer({ maxCharacters: 10_000, urlWeight: 30 });
    server.control.mention({ by: server.jana, to: server.shop, text: 'ahoj' });
    const [item] = (await server.poll(null)).items;
    expect(item?.caps.maxLength).toEqual({ unit: 'graphemes', max: 9_994, urlWeight: 30 });
  });

  it('asks who we are once, not with every poll', async () => {
    const first = await server.poll(null);
    await server.poll(first.cursor);
    server.wait(61 * MINUTE);
    await server.poll(first.cursor);
    const asked = server.control
      .requests()
      .filter(({ path }) => path === '/api/v1/accounts/verify_credentials');
    expect(asked).toHaveLength(2);
  });
});

describe('walking without a gap', () => {
  const arrive = (count: number, from = 0): void => {
    for (let n = from; n < from + count; n++) {
      server.control.mention({ by: server.jana, to: server.shop, text: `#sleva číslo ${n}` });
    }
  };
  const expected = (count: number): string[] =>
    Array.from({ length: count }, (_, n) => `@kolo #sleva číslo ${n}`).sort();

  it.each([
    ['mentions', ''],
    ['hashtag', '#Sleva'],
    ['search', 'číslo'],
  ])('finds all of 500 new statuses between two polls (%s)', async (what, query) => {
    const source = server.settings(what, query);
    server.control.mention({ by: server.jana, to: server.shop, text: '#sleva číslo stará' });
    const baseline = await server.drain(null, source);
    arrive(500);
    const walk = await server.drain(baseline.cursor, source);
    const found = [...new Set(texts(walk))].filter((text) => !text.endsWith('stará'));
    expect(found.sort()).toEqual(expected(500));
    expect((await server.drain(walk.cursor, source)).items).toEqual([]);
  });

  it.each([
    ['mentions', ''],
    ['hashtag', 'sleva'],
  ])('never lets what is new wait behind a backlog (%s)', async (what, query) => {
    const source = server.settings(what, query);
    arrive(1);
    const baseline = await server.drain(null, source);
    arrive(2_000, 1);
    let page = await server.poll(baseline.cursor, source);
    expect(texts(page)).toContain('@kolo #sleva číslo 2000');
    // a turn later there is something newer: it is not behind what is still to be filled in
    for (let n = 0; n < 8; n++) page = await server.poll(page.cursor, source);
    arrive(1, 2_001);
    server.wait(MINUTE);
    expect(texts(await server.poll(page.cursor, source))).toEqual(['@kolo #sleva číslo 2001']);
  });

  it.each([
    ['mentions', ''],
    ['hashtag', 'sleva'],
    ['search', 'číslo'],
  ])('loses nothing when the first poll found an empty list (%s)', async (what, query) => {
    const source = server.settings(what, query);
    const baseline = await server.drain(null, source);
    arrive(100);
    const walk = await server.drain(baseline.cursor, source);
    expect([...new Set(texts(walk))].sort()).toEqual(expected(100));
    arrive(1, 100);
    expect(texts(await server.drain(walk.cursor, source))).toContain('@kolo #sleva číslo 100');
  });

  it('keeps up with what arrives while a search is being walked', async () => {
    const source = server.settings('search', 'číslo');
    const baseline = await server.drain(null, source);
    arrive(90);
    const page = await server.poll(baseline.cursor, source);
    arrive(30, 90);
    const rest = await server.drain(page.cursor, source);
    const later = await server.drain(rest.cursor, source);
    const found = new Set([...texts(page), ...texts(rest), ...texts(later)]);
    expect([...found].sort()).toEqual(expected(120));
  });

  it('gets over a page that the server gives twice', async () => {
    arrive(1);
    const baseline = await server.drain(null);
    arrive(100, 1);
    const page = await server.poll(baseline.cursor);
    server.control.failNext('duplicate-page', { path: '/notifications' });
    const stuck = await server.poll(page.cursor);
    const rest = await server.drain(stuck.cursor);
    const found = new Set([...texts(baseline), ...texts(page), ...texts(stuck), ...texts(rest)]);
    expect([...found].sort()).toEqual(expected(101));
  });

  it('slows down before the allowance is used up and goes on where it was', async () => {
    const source = server.settings('hashtag', 'sleva');
    const baseline = await server.drain(null, source);
    arrive(100);
    for (let n = 0; n < 278; n++) {
      await server.ctx().http(`${server.origin}/api/v2/instance`, {
        headers: { authorization: `Bearer ${server.token}` },
      });
    }
    const first = await server.poll(baseline.cursor, source);
    expect(first).toMatchObject({ more: false, notBefore: new Date('2026-11-21T08:05:00.000Z') });
    server.wait(5 * MINUTE);
    const rest = await server.drain(first.cursor, source);
    expect([...new Set([...texts(first), ...texts(rest)])].sort()).toEqual(expected(100));
  });

  it('goes on in the same turn where a server says that it has no bounds', async () => {
    await server.close();
    server = await startServer({ allowance: Number.POSITIVE_INFINITY });
    const source = server.settings('hashtag', 'sleva');
    const baseline = await server.drain(null, source);
    arrive(100);
    const first = await server.poll(baseline.cursor, source);
    expect(first).toMatchObject({ more: true, notBefore: undefined });
  });
});

describe('hashtag and search', () => {
  it('reads a tag in any case, and knows our own posts', async () => {
    const { control, jana, shop } = server;
    control.post({ by: shop, text: 'Náš #Výprodej začal' });
    control.post({ by: jana, text: 'hezký #výprodej' });
    const { items } = await server.poll(null, server.settings('hashtag', '#výprodej'));
    expect(items.map(({ kind, author }) => [kind, author.isSelf])).toEqual([
      ['post', false],
      ['post', true],
    ]);
    expect(items[1]?.caps.privateReply).toEqual({ ok: false, why: 'unsupported' });
  });

  it('does not give again what a search has seen and nobody changed', async () => {
    const { control, jana } = server;
    const source = server.settings('search', 'kolo');
    const status = control.post({ by: jana, text: 'kolo jede' });
    const first = await server.drain(null, source);
    expect((await server.drain(first.cursor, source)).items).toEqual([]);
    server.wait(MINUTE);
    control.edit(status, 'kolo nejede');
    expect(texts(await server.drain(first.cursor, source))).toEqual(['kolo nejede']);
  });
});

describe('conversations', () => {
  it('hangs replies on the root, also deep ones, with one request a thread', async () => {
    const { control, jana, shop } = server;
    const root = control.post({ by: shop, text: 'Máme nová kola' });
    const baseline = await server.drain(null);
    const one = control.mention({ by: jana, to: shop, text: 'kolik stojí?', inReplyTo: root });
    const ours = control.post({ by: shop, text: '@jana@mastodon.example 9 990 Kč', inReplyTo: one });
    control.mention({ by: jana, to: shop, text: 'beru', inReplyTo: ours });
    const { items } = await server.drain(baseline.cursor);
    const places = items.map(({ kind, threadKey, parentExternalId }) => [kind, threadKey, parentExternalId]);
    expect(places).toEqual([
      ['reply', control.uri(root), control.uri(ours)],
      ['reply', control.uri(root), control.uri(root)],
      ['post', control.uri(root), control.uri(one)],
    ]);
    expect(items[0]?.target?.externalId).toBe(control.uri(ours));
    const contexts = server.control.requests().filter(({ path }) => path.endsWith('/context'));
    expect(contexts).toHaveLength(1);
  });

  it('remembers a conversation between polls', async () => {
    const { control, jana, shop } = server;
    const first = control.mention({ by: jana, to: shop, text: 'haló' });
    const baseline = await server.drain(null);
    control.mention({ by: jana, to: shop, text: 'jste tam?', inReplyTo: first });
    const { items } = await server.drain(baseline.cursor);
    expect(items[0]?.threadKey).toBe(control.uri(first));
    expect(control.requests().some(({ path }) => path.endsWith('/context'))).toBe(false);
  });

  it('keeps the mention when its context cannot be had', async () => {
    const { control, jana, shop } = server;
    const root = control.post({ by: jana, text: 'úvod' });
    const reply = control.mention({ by: jana, to: shop, text: 'a co vy?', inReplyTo: root });
    control.failNext('server-error', { path: '/context' });
    const { items } = await server.poll(null);
    expect(items[0]?.threadKey).toBe(control.uri(reply));
  });
});

describe('edits and deletions', () => {
  it('gives an edited mention with a new revision in the same conversation', async () => {
    const { control, jana, shop } = server;
    const root = control.post({ by: shop, text: 'Máme nová kola' });
    const status = control.mention({ by: jana, to: shop, text: 'nedorazilo', inReplyTo: root });
    const first = await server.drain(null);
    server.wait(MINUTE);
    control.edit(status, '@kolo@obchod.example už dorazilo');
    const second = await server.drain(first.cursor);
    expect(texts(second)).toEqual(['@kolo už dorazilo']);
    expect(second.items[0]?.externalId).toBe(first.items[0]?.externalId);
    expect(second.items[0]?.threadKey).toBe(control.uri(root));
    expect(second.items[0]?.revision).not.toBe(first.items[0]?.revision);
    expect((await server.drain(second.cursor)).items).toEqual([]);
  });

  it('notices a deletion, once, also among many', async () => {
    const { control, jana, shop } = server;
    const all = Array.from({ length: 8 }, (_, n) =>
      control.mention({ by: jana, to: shop, text: `zpráva ${n}` }),
    );
    let { cursor } = await server.drain(null);
    control.delete(all[0]!);
    const gone: string[] = [];
    for (let n = 0; n < 6; n++) {
      const batch = await server.drain(cursor);
      gone.push(...batch.tombstones);
      cursor = batch.cursor;
    }
    expect(gone).toEqual([control.uri(all[0]!)]);
  });

  it('takes no outage for a deletion', async () => {
    server.control.mention({ by: server.jana, to: server.shop, text: 'tady jsem' });
    const first = await server.drain(null);
    server.control.failNext('server-error', { path: '/api/v1/statuses/', times: 3 });
    expect(await server.drain(first.cursor)).toMatchObject({ items: [], tombstones: [] });
  });
});
