/** What stands beside the notifications: held aside by a policy, quotes, private conversations, our own answers. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mastodon } from '../../../src/channels/mastodon/index.ts';
import { MINUTE } from '../../../src/lib/clock.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

const texts = (batch: { items: { text: string }[] }): string[] => batch.items.map((item) => item.text);
const asked = (path: string) => server.control.requests().filter((request) => request.path === path);

describe('notifications', () => {
  it('are read also where the policy of the account holds them aside', async () => {
    const { control, jana, shop } = server;
    const { cursor } = await server.drain(null);
    control.mention({ by: jana, to: shop, text: 'jsem nová', filtered: true });
    expect(texts(await server.drain(cursor))).toEqual(['@kolo jsem nová']);
  });

  it('of a quote are a mention that hangs on what is quoted', async () => {
    const { control, jana, shop } = server;
    const ours = control.post({ by: shop, text: 'Sleva 50 %' });
    const { cursor } = await server.drain(null);
    const quote = control.post({ by: jana, text: 'to určitě', quotes: ours });
    expect((await server.drain(cursor)).items).toMatchObject([
      {
        kind: 'mention',
        threadKey: control.uri(quote),
        target: { externalId: control.uri(ours) },
      },
    ]);
  });

  it('come from a server that refuses to hear of quotes', async () => {
    const { control, jana, shop } = server;
    const { cursor } = await server.drain(null);
    control.mention({ by: jana, to: shop, text: 'haló' });
    control.failNext('refused', { path: '/notifications' });
    expect(texts(await server.drain(cursor))).toEqual(['@kolo haló']);
    expect(asked('/api/v1/notifications').at(-1)?.query['types[]']).toBe('mention');
  });
});

describe('private conversations', () => {
  it('are found where there never is a notification, with all that was written since', async () => {
    const { control, jana, shop } = server;
    const first = control.directMessage({ by: jana, to: shop, text: 'jedna', filtered: 'dropped' });
    const { cursor } = await server.drain(null);
    const second = control.directMessage({
      by: jana,
      to: shop,
      text: 'dvě',
      inReplyTo: first,
      filtered: 'dropped',
    });
    control.directMessage({ by: jana, to: shop, text: 'tři', inReplyTo: second, filtered: 'dropped' });
    const batch = await server.drain(cursor);
    expect(texts(batch)).toEqual(['@kolo tři', '@kolo dvě']);
    expect(batch.items[0]).toMatchObject({
      kind: 'message',
      visibility: 'private',
      threadKey: control.uri(first),
    });
    expect((await server.drain(batch.cursor)).items).toEqual([]);
  });

  it('that came by a notification come once', async () => {
    const { control, jana, shop } = server;
    const { cursor } = await server.drain(null);
    control.directMessage({ by: jana, to: shop, text: 'jen jednou' });
    expect(texts(await server.drain(cursor))).toEqual(['@kolo jen jednou']);
  });

  it('are all read when more of them changed than a page holds', async () => {
    const { control, shop } = server;
    const people = Array.from({ length: 90 }, (_, n) => control.addAccount({ username: `zakaznik${n}` }));
    const { cursor } = await server.drain(null);
    for (const [n, by] of people.entries())
      control.directMessage({ by, to: shop, text: `dotaz ${n}`, filtered: 'dropped' });
    const batch = await server.drain(cursor);
    expect(new Set(texts(batch)).size).toBe(90);
    expect((await server.drain(batch.cursor)).items).toEqual([]);
  });

  it('are done without on a server that has none, which is asked again later', async () => {
    const { control, jana, shop } = server;
    control.failNext('gone', { path: '/conversations' });
    const { cursor } = await server.drain(null);
    control.mention({ by: jana, to: shop, text: 'haló' });
    const batch = await server.drain(cursor);
    expect(texts(batch)).toEqual(['@kolo haló']);
    expect(asked('/api/v1/conversations')).toHaveLength(1);
    server.wait(61 * MINUTE);
    await server.drain(batch.cursor);
    expect(asked('/api/v1/conversations')).toHaveLength(2);
  });
});

describe('what we ourselves have written', () => {
  it('is known as an answer given at the network; our other posts are nobody’s work', async () => {
    const { control, jana, shop } = server;
    const question = control.mention({ by: jana, to: shop, text: 'máte otevřeno?' });
    const { cursor } = await server.drain(null);
    control.post({ by: shop, text: 'Nová kola jsou tu' });
    control.post({ by: shop, text: '@jana@mastodon.example ano, do šesti', inReplyTo: question });
    const batch = await server.drain(cursor);
    expect(batch.items).toMatchObject([
      { author: { isSelf: true }, threadKey: control.uri(question), parentExternalId: control.uri(question) },
    ]);
    expect((await server.drain(batch.cursor)).items).toEqual([]);
  });

  it('before our time stays there', async () => {
    const { control, jana, shop } = server;
    const question = control.mention({ by: jana, to: shop, text: 'máte otevřeno?' });
    control.post({ by: shop, text: '@jana@mastodon.example ano', inReplyTo: question });
    expect(texts(await server.drain(null))).toEqual(['@kolo máte otevřeno?']);
  });
});

describe('a list beside the mentions', () => {
  it.each(['/conversations', '/accounts/'])('that fails keeps no mention back (%s)', async (path) => {
    const { control, jana, shop } = server;
    const { cursor } = await server.drain(null);
    control.mention({ by: jana, to: shop, text: 'haló' });
    control.failNext('server-error', { path, times: 5 });
    expect(texts(await server.drain(cursor))).toEqual(['@kolo haló']);
  });

  it('is not what a turn begins with after one that was cut off', async () => {
    const { control, jana, shop } = server;
    control.mention({ by: jana, to: shop, text: 'stará' });
    const { cursor } = await server.drain(null);
    control.mention({ by: jana, to: shop, text: 'první' });
    const cutOff = await server.poll(cursor);
    control.mention({ by: jana, to: shop, text: 'druhá' });
    server.wait(MINUTE);
    expect(texts(await server.poll(cutOff.cursor))).toEqual(['@kolo druhá']);
  });
});

describe('a second look', () => {
  it('looks at many in one request', async () => {
    const { control, jana, shop } = server;
    const all = Array.from({ length: 15 }, (_, n) =>
      control.mention({ by: jana, to: shop, text: `č. ${n}` }),
    );
    const { cursor } = await server.drain(null);
    control.delete(all[3]!);
    server.wait(MINUTE);
    control.edit(all[7]!, '@kolo@obchod.example změna');
    const batch = await server.drain(cursor);
    expect(texts(batch)).toEqual(['@kolo změna']);
    expect(batch.tombstones).toEqual([control.uri(all[3]!)]);
    expect(asked('/api/v1/statuses').length).toBeLessThanOrEqual(2);
  });

  it('goes one by one where a server has no such list', async () => {
    const { control, jana, shop } = server;
    const status = control.mention({ by: jana, to: shop, text: 'smažu to' });
    const { cursor } = await server.drain(null);
    control.delete(status);
    control.failNext('gone', { path: '/api/v1/statuses' });
    expect((await server.drain(cursor)).tombstones).toEqual([control.uri(status)]);
  });
});

describe('one status, looked at again', () => {
  const refetch = async (status: {
    externalId: string;
    threadKey: string;
    replyHandle: Record<string, unknown> | null;
  }) => {
    const result = await mastodon.refetch!(server.mentions, status, server.ctx());
    if (!result.ok) throw new Error(result.error.key);
    return result.value;
  };

  it('comes with what its author and we have written below it, and nobody else', async () => {
    const { control, jana, shop } = server;
    const petr = control.addAccount({ username: 'petr', domain: 'jinde.example' });
    const question = control.mention({ by: jana, to: shop, text: 'kde je?' });
    const [item] = (await server.drain(null)).items;
    const ours = control.post({ by: shop, text: '@jana@mastodon.example na cestě', inReplyTo: question });
    control.post({ by: petr, text: 'mně taky nedošlo', inReplyTo: question });
    control.post({ by: jana, text: 'díky', inReplyTo: ours });
    server.wait(MINUTE);
    control.edit(question, '@kolo@obchod.example kde je moje kolo?');
    const { items, tombstones } = await refetch(item!);
    expect(
      items.map(({ text, author, threadKey }) => [text, author.isSelf, threadKey === item!.threadKey]),
    ).toEqual([
      ['@kolo kde je moje kolo?', false, true],
      ['@jana na cestě', true, true],
      ['díky', false, true],
    ]);
    expect(items[0]?.revision).not.toBe(item!.revision);
    expect(tombstones).toEqual([]);
  });

  it('that is gone says so; one that we can’t address tells nothing', async () => {
    const { control, jana, shop } = server;
    const status = control.mention({ by: jana, to: shop, text: 'omyl' });
    const [item] = (await server.drain(null)).items;
    control.delete(status);
    expect(await refetch(item!)).toEqual({ items: [], tombstones: [control.uri(status)] });
    expect(await refetch({ ...item!, replyHandle: null })).toEqual({ items: [], tombstones: [] });
  });
});

describe('rights', () => {
  it('that the application was not given are told, and what they are for is not offered', async () => {
    const { control, jana, shop } = server;
    control.mention({ by: jana, to: shop, text: 'haló' });
    const token = control.token(shop, ['read', 'write:statuses']);
    const ctx = server.ctx({ token });
    const checked = await mastodon.check(server.mentions, ctx);
    expect(checked).toMatchObject({ ok: true, value: { missing: ['write:media', 'write:favourites'] } });
    const polled = await mastodon.poll(server.mentions, null, ctx);
    const [item] = polled.ok ? polled.value.items : [];
    expect(item?.caps).toMatchObject({ reply: { ok: true }, like: { ok: false, why: 'scope' } });
    expect(item?.caps.media).toBeUndefined();
  });

  it('in small pieces are as good', async () => {
    const pieces = ['read:accounts', 'read:notifications', 'read:statuses', 'read:search', 'write'];
    const ctx = server.ctx({ token: server.control.token(server.shop, pieces) });
    expect(await mastodon.check(server.mentions, ctx)).toMatchObject({ ok: true, value: { missing: [] } });
  });
});
