import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { facebook } from '../../../src/channels/facebook/index.ts';
import { asRequest, VERIFY_TOKEN } from '../graph-server.ts';
import { type PageServer, startPage } from './shop.ts';

let server: PageServer;
beforeEach(async () => {
  server = await startPage();
});
afterEach(() => server.close());

const last = () => server.deliveries.at(-1)!;

describe('the question whether we are there', () => {
  const ask = (query: Record<string, string>, method = 'GET') =>
    facebook.hook.handshake(
      server.settings,
      {
        method,
        url: new URL(`https://ohlas.example/hooks/facebook/key?${new URLSearchParams(query)}`),
        headers: new Headers(),
        body: new Uint8Array(),
      },
      server.ctx(),
    );
  const good = { 'hub.mode': 'subscribe', 'hub.verify_token': VERIFY_TOKEN, 'hub.challenge': '1158201444' };

  it('is answered with the bare challenge', () => {
    expect(ask(good)).toEqual({ status: 200, body: '1158201444' });
  });
  it('with another token, or a challenge that is none, is refused', () => {
    expect(ask({ ...good, 'hub.verify_token': 'jiný' })).toEqual({ status: 403, body: '' });
    expect(ask({ ...good, 'hub.verify_token': '' })).toEqual({ status: 403, body: '' });
    expect(ask({ ...good, 'hub.challenge': '<script>' })).toEqual({ status: 403, body: '' });
  });
  it('is not asked by a delivery or a visitor', () => {
    expect(ask(good, 'POST')).toBeNull();
    expect(ask({})).toBeNull();
  });
});

describe('the signature', () => {
  const verify = (
    change: (one: { body: Uint8Array; headers: Record<string, string> }) => unknown,
    secrets?: Record<string, string>,
  ) => {
    server.control.acting.says({ post: server.post, by: server.jana, message: 'Žluťoučký kůň / 🐴' });
    const delivery = { body: last().body.slice(), headers: { ...last().headers } };
    change(delivery);
    return facebook.hook.verify(server.settings, asRequest(delivery), server.ctx(secrets));
  };

  it('holds over the bytes as they came', () => {
    expect(verify(() => {})).toBe(true);
    // Meta escapes what is not ASCII: a body that was read and written anew has other bytes
    expect(
      verify((one) => {
        one.body = new TextEncoder().encode(JSON.stringify(JSON.parse(new TextDecoder().decode(one.body))));
      }),
    ).toBe(false);
  });
  type Signed = { body: Uint8Array; headers: Record<string, string> };
  it.each([
    ['one byte is another', ({ body }: Signed) => body.set([0], 20)],
    ['it is missing', ({ headers }: Signed) => Reflect.deleteProperty(headers, 'x-hub-signature-256')],
    ['it is cut', ({ headers }: Signed) => Object.assign(headers, { 'x-hub-signature-256': 'sha256=ab' })],
    ['it is empty', ({ headers }: Signed) => Object.assign(headers, { 'x-hub-signature-256': 'sha256=' })],
  ])('fails when %s', (_name, change) => {
    expect(verify(change)).toBe(false);
  });
  it('cannot hold without the secret of the app', () => {
    expect(verify(() => {}, { token: server.token })).toBe(false);
  });
  it('of a repeated delivery is the same delivery, written however', () => {
    server.control.acting.says({ post: server.post, by: server.jana, message: 'žluťoučký' });
    const json = JSON.stringify(JSON.parse(new TextDecoder().decode(last().body)));
    const rewritten = { ...last(), body: new TextEncoder().encode(json) };
    expect(facebook.hook.deliveryId(asRequest(rewritten))).toBe(facebook.hook.deliveryId(asRequest(last())));
    const first = facebook.hook.deliveryId(asRequest(last()));
    server.control.acting.says({ post: server.post, by: server.jana, message: 'jiný' });
    expect(facebook.hook.deliveryId(asRequest(last()))).not.toBe(first);
  });
});

describe('what a delivery tells', () => {
  it('is the same comment that a poll brings', async () => {
    const { post, jana } = server;
    const top = server.control.acting.says({ post, by: jana, message: 'Kde to je?' });
    const [told] = (await server.read(last())).items;
    const polled = await server.heard('Kde to je?');
    expect(told).toEqual(polled);
    server.control.acting.says({ post, parent: top, by: jana, message: 'haló' });
    expect((await server.read(last())).items[0]).toEqual(await server.heard('haló'));
  });

  it('is the same post of a visitor, comment below it, and message', async () => {
    const { account, jana, control } = server;
    const visitor = control.acting.post({ account, by: jana, message: 'Máte otevřeno?' });
    expect((await server.read(last())).items[0]).toEqual(await server.heard('Máte otevřeno?'));
    control.acting.says({ post: visitor, by: server.petr, message: 'to by mě taky zajímalo' });
    expect((await server.read(last())).items[0]).toMatchObject({ threadKey: visitor.id });
    control.acting.writes(jana, account, {
      text: 'Dobrý den',
      attachments: [{ type: 'photo', url: 'https://cdn.example/a.jpg' }],
    });
    const [told] = (await server.read(last())).items;
    const { url: _url, media, ...polled } = await server.heard('Dobrý den');
    expect(told).toMatchObject(JSON.parse(JSON.stringify({ ...polled, publishedAt: undefined })));
    expect(told?.publishedAt).toEqual(polled.publishedAt);
    expect(told?.media.map(({ kind, url }) => [kind, url])).toEqual(
      media.map(({ kind, url }) => [kind, url]),
    );
  });

  it('our own answers as ours, with the id that sending gave', async () => {
    const { post, jana, account, control } = server;
    const comment = control.acting.says({ post, by: jana, message: 'Kde to je?' });
    const answer = control.acting.comment(account, comment, 'Na cestě.');
    expect((await server.read(last())).items[0]).toMatchObject({
      externalId: answer.id,
      threadKey: comment.id,
      author: { isSelf: true },
    });
    control.acting.writes(jana, account, { text: 'haló' });
    const message = control.acting.send(account, { recipient: { id: jana.id }, message: { text: 'Ano?' } });
    expect((await server.read(last())).items[0]).toMatchObject({
      externalId: message.id,
      threadKey: `talk:${jana.id}`,
      author: { isSelf: true, externalId: account.id },
      caps: { reply: { ok: false } },
    });
  });

  it('an edit, what was removed and what was unsent', async () => {
    const { post, jana, account, control } = server;
    const comment = control.acting.says({ post, by: jana, message: 'Dobré' });
    const [before] = (await server.read(last())).items;
    control.acting.edit(comment, 'Špatné');
    const [after] = (await server.read(last())).items;
    expect(after).toMatchObject({ externalId: comment.id, text: 'Špatné' });
    expect(after?.revision).not.toBe(before?.revision);
    control.acting.remove(comment);
    expect(await server.read(last())).toMatchObject({ items: [], tombstones: [comment.id] });
    const message = control.acting.writes(jana, account, { text: 'omyl' });
    control.acting.unsend(message);
    expect(await server.read(last())).toMatchObject({ items: [], tombstones: [message.id] });
  });

  it('what is gone by the time we look is nothing', async () => {
    const comment = server.control.acting.says({ post: server.post, by: server.jana, message: 'x' });
    comment.deleted = true;
    expect(await server.read(last())).toMatchObject({ items: [], tombstones: [] });
  });

  it('a mention elsewhere that we may not look at, in its own words', async () => {
    server.control.acting.post({
      account: server.account,
      by: server.jana,
      on: 'tagged',
      message: 'Byla jsem v Kolo & syn',
    });
    server.control.failNext('forbidden', { method: 'GET' });
    expect((await server.read(last())).items[0]).toMatchObject({
      kind: 'mention',
      text: 'Byla jsem v Kolo & syn',
      author: { externalId: server.jana.id, name: 'Jana Nováková' },
      caps: { reply: { ok: false } },
    });
  });

  it('a mention at a time that never was', async () => {
    const value = {
      item: 'post',
      verb: 'add',
      post_id: '7_7',
      sender_id: '7',
      message: 'x',
      created_time: 1e300,
    };
    const entry = [{ id: server.account.id, time: 1, changes: [{ field: 'mention', value }] }];
    server.control.failNext('forbidden');
    const told = await server.read(server.control.signed({ object: 'page', entry }));
    expect(told.items[0]).toMatchObject({ text: 'x', publishedAt: null, publishedTrust: 'fetched' });
  });

  it('an edit of a message as the words alone: its time is not the message’s', async () => {
    const messaging = [
      {
        sender: { id: server.jana.id },
        recipient: { id: server.account.id },
        timestamp: 1_795_000_000_000,
        message_edit: { mid: 'm1', text: 'Opraveno' },
      },
    ];
    const entry = [{ id: server.account.id, time: 1, messaging }];
    const told = await server.read(server.control.signed({ object: 'page', entry }));
    expect(told.items).toMatchObject([{ externalId: 'm1', text: 'Opraveno', wordsOnly: true }]);
  });

  it('what can’t be read now is asked for again, or left to the poll', async () => {
    server.control.acting.says({ post: server.post, by: server.jana, message: 'x' });
    server.control.failNext('server-error');
    expect(await facebook.hook.read(server.settings, last().body, server.ctx())).toMatchObject({
      ok: false,
      error: { kind: 'transient' },
    });
    server.control.failNext('forbidden');
    expect(await server.read(last())).toMatchObject({ items: [], ring: true });
  });

  it('nothing of other pages, kinds, fields, and nothing at all of nonsense', async () => {
    const other = server.world.addAccount({ name: 'Jiný obchod' });
    const post = server.world.addPost({ account: other, message: 'x' });
    server.control.acting.says({ post, by: server.jana, message: 'cizí' });
    server.control.acting.writes(server.jana, other, { text: 'cizí' });
    const id = server.account.id;
    const nonsense: unknown[] = [
      null,
      [],
      'x',
      { object: 'page' },
      { object: 'page', entry: null },
      { object: 'page', entry: [null, 7, { id: 7 }, { id, changes: 'x', messaging: [null, 3, {}] }] },
      { object: 'page', entry: [{ id, changes: [{ field: 'feed' }, { field: 'feed', value: 'x' }] }] },
      {
        object: 'page',
        entry: [{ id, changes: [{ field: 'feed', value: { item: 'reaction', post_id: '1' } }] }],
      },
      { object: 'page', entry: [{ id, messaging: [{ message: { text: 'bez čísla' } }] }] },
      { object: 'page', entry: [{ id, time: 1e300, messaging: [{ timestamp: -1e300, message: null }] }] },
      { object: 'instagram', entry: [{ id, messaging: [{ message: { mid: 'm', text: 'x' } }] }] },
    ];
    const bodies = [
      ...server.deliveries.map(({ body }) => body),
      ...nonsense.map((json) => new TextEncoder().encode(JSON.stringify(json))),
      new Uint8Array([0xff, 0xfe, 0x7b]),
    ];
    for (const body of bodies) {
      expect(await server.read({ body })).toMatchObject({ items: [], tombstones: [] });
    }
  });
});

describe('being told of this very page', () => {
  const isTold = async () => {
    const { settings, ctx } = server;
    const url = `${settings.server}/${settings.version}/${settings.page}/subscribed_apps`;
    const answer = await ctx().http(url, { headers: { authorization: `Bearer ${server.token}` } });
    return (JSON.parse(Buffer.from(answer.bytes).toString()) as { data: unknown[] }).data.length > 0;
  };

  it('is asked for, as often as one likes', async () => {
    expect(await isTold()).toBe(false);
    for (let twice = 0; twice < 2; twice++) {
      expect(await facebook.hook.subscribe(server.settings, server.ctx())).toMatchObject({ ok: true });
    }
    expect(await isTold()).toBe(true);
  });

  it('is not asked for without the secret by which we would believe it', async () => {
    const { appSecret: _none, ...secrets } = server.ctx().secrets;
    await facebook.hook.subscribe(server.settings, { ...server.ctx(), secrets });
    expect(await isTold()).toBe(false);
  });
});
