import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bluesky } from '../../../src/channels/bluesky/index.ts';
import type { InboundItem, Outbound, Result, Sent } from '../../../src/channels/contract.ts';
import { MINUTE } from '../../../src/lib/clock.ts';
import { fileOf } from '../../setup/files.ts';
import { answerTo, errorOf, HANG_PATIENCE_MS, startServer, type TestServer, unwrap } from './server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

/** The newest mention as the desk has it. */
async function received(): Promise<InboundItem> {
  const [item] = (await server.poll(null)).items;
  if (!item) throw new Error('nothing was received');
  return item;
}

const prepare = (out: Outbound) => bluesky.prepare(server.mentions, out, server.ctx());
/** The outbox keeps it as JSON. */
const prepared = async (out: Outbound): Promise<Outbound> => ({
  ...out,
  prepared: JSON.parse(JSON.stringify(unwrap(await prepare(out)))),
});
const send = (out: Outbound): Promise<Result<Sent>> => bluesky.send(server.mentions, out, server.ctx());
const findSent = (out: Outbound): Promise<Result<Sent | 'not-found' | 'unknown'>> =>
  bluesky.findSent(server.mentions, out, server.ctx());

const ours = () => server.control.posts().filter(({ did }) => did === server.shop.did);
const question = () => server.control.mention({ by: server.jana, to: server.shop, text: 'kde je kolo?' });

describe('a reply', () => {
  it('hangs on the mention, with its language, links, names and hashtags marked in bytes', async () => {
    const post = question();
    const text = 'Žluťoučký kůň: https://kolo.example/stav, @jana.bsky.example @nikdo.bsky.example #díky';
    const result = await send(await prepared(answerTo(await received(), text)));
    const [record] = ours();
    expect(result).toEqual({ ok: true, value: { externalId: record?.uri, url: undefined } });
    expect(record?.value).toMatchObject({
      $type: 'app.bsky.feed.post',
      text,
      langs: ['cs'],
      reply: { root: { uri: post.uri, cid: post.cid }, parent: { uri: post.uri, cid: post.cid } },
    });
    const bytes = Buffer.from(text);
    const facets = record?.value.facets as {
      index: { byteStart: number; byteEnd: number };
      features: Record<string, string>[];
    }[];
    expect(
      facets.map(({ index, features }) => [
        bytes.toString('utf8', index.byteStart, index.byteEnd),
        features[0]?.uri ?? features[0]?.did ?? features[0]?.tag,
      ]),
    ).toEqual([
      ['https://kolo.example/stav', 'https://kolo.example/stav'],
      ['@jana.bsky.example', server.jana.did],
      ['#díky', 'díky'],
    ]);
  });

  it('deep in a thread keeps its root', async () => {
    const root = server.control.post({ by: server.jana, text: 'Kdo zná Kolo & syn?' });
    const deeper = server.control.mention({
      by: server.jana,
      to: server.shop,
      text: 'co vy?',
      inReplyTo: root,
    });
    await send(await prepared(answerTo(await received(), 'Jsme to my.')));
    expect(ours()[0]?.value.reply).toEqual({
      root: { uri: root.uri, cid: root.cid },
      parent: { uri: deeper.uri, cid: deeper.cid },
    });
  });

  it('answers the mention as it reads now', async () => {
    const post = question();
    const item = await received();
    server.control.edit(post, 'kde je MOJE kolo?');
    await send(await prepared(answerTo(item, 'Na cestě.')));
    const reply = ours()[0]?.value.reply as { parent: { cid: string } } | undefined;
    expect(reply?.parent.cid).toMatch(/^bafy/);
    expect(reply?.parent.cid).not.toBe(post.cid);
  });

  it('is one, however often it is sent', async () => {
    question();
    const out = await prepared(answerTo(await received(), 'Na cestě.'));
    const results = [await send(out), await send(out)];
    server.wait(20 * MINUTE);
    results.push(await send(out));
    expect(ours()).toHaveLength(1);
    expect(new Set(results.map((result) => unwrap(result).externalId)).size).toBe(1);
  });

  it.each(['lose-answer', 'malformed', 'server-error', 'hang'] as const)(
    'whose answer went wrong (%s) is looked up under its own key',
    async (fault) => {
      question();
      const out = await prepared(answerTo(await received(), 'Na cestě.'));
      server.control.failNext(fault, { path: 'putRecord' });
      if (fault === 'hang') server.setPatience(HANG_PATIENCE_MS);
      expect(errorOf(await send(out))).toMatchObject({ kind: 'transient', ambiguous: true });
      server.setPatience();
      const arrived = fault === 'lose-answer' || fault === 'malformed';
      const found = unwrap(await findSent(out));
      if (arrived) expect(found).toMatchObject({ externalId: ours()[0]?.uri });
      else expect(found).toBe('not-found');
    },
  );

  it('was certainly not sent when its token had expired or nobody listened', async () => {
    question();
    const out = await prepared(answerTo(await received(), 'Na cestě.'));
    server.control.expire();
    expect((await send(out)).ok).toBe(true);
    await server.close();
    const error = errorOf(await send(out)) as { ambiguous?: boolean };
    expect(error.ambiguous).toBeUndefined();
  });

  it('to what is gone is not begun', async () => {
    const post = question();
    const item = await received();
    server.control.delete(post);
    expect(errorOf(await prepare(answerTo(item, 'Na cestě.')))).toEqual({
      kind: 'gone',
      key: 'channel.bluesky.error.deleted',
    });
  });

  it('that nobody may write says so', async () => {
    server.control.mention({ by: server.jana, to: server.shop, text: 'nechci slyšet', closed: true });
    const key = 'channel.bluesky.error.closed';
    const item = await received();
    expect(errorOf(await prepare(answerTo(item, 'Ale…')))).toEqual({ kind: 'permanent', key });
    server.jana.blocks.add(server.shop.did);
    expect(errorOf(await prepare(answerTo(item, 'Ale…')))).toEqual({ kind: 'permanent', key });
  });

  it('that is too long is refused in words', async () => {
    question();
    const out = await prepared(answerTo(await received(), 'x'.repeat(301)));
    expect(errorOf(await send(out))).toEqual({ kind: 'permanent', key: 'channel.error.rejected' });
    const full = await prepared(answerTo(await received(), '👨‍👩‍👧'.repeat(150)));
    expect((await send(full)).ok).toBe(true);
  });

  it('brings its pictures along', async () => {
    question();
    const files = [
      fileOf('a.png', 'image/png', new Uint8Array([1, 2, 3]), { description: 'nový rám' }),
      fileOf('b.jpg', 'image/jpeg', new Uint8Array([4])),
    ];
    await send(await prepared({ ...answerTo(await received(), 'Takhle vypadá.'), files }));
    expect(ours()[0]?.value.embed).toMatchObject({
      $type: 'app.bsky.embed.images',
      images: [
        { alt: 'nový rám', image: { $type: 'blob', mimeType: 'image/png', size: 3 } },
        { alt: '', image: { mimeType: 'image/jpeg', size: 1 } },
      ],
    });
  });

  it('finds what it answers by its address alone', async () => {
    const post = question();
    const out = { ...answerTo(await received(), 'Na cestě.') };
    await send(await prepared({ ...out, to: { ...out.to, replyHandle: null } }));
    expect(ours()[0]?.value.reply).toMatchObject({ parent: { uri: post.uri } });
  });
});

describe('a private reply', () => {
  const messages = () => server.control.convos().flatMap((convo) => convo.messages);

  it('to a post is a message that shows which', async () => {
    const post = question();
    const item = await received();
    const result = await send(
      await prepared(answerTo(item, 'Napište nám číslo objednávky.', 'privateReply')),
    );
    const [message] = messages();
    expect(message).toMatchObject({
      text: 'Napište nám číslo objednávky.',
      embed: { record: { uri: post.uri, cid: post.cid } },
    });
    const [convo] = server.control.convos();
    expect(result).toMatchObject({ ok: true, value: { externalId: `${convo?.id}/${message?.id}` } });
    // and comes back as the same, of our own
    expect((await server.poll(null)).items).toContainEqual(
      expect.objectContaining({
        externalId: `${convo?.id}/${message?.id}`,
        author: expect.objectContaining({ isSelf: true }),
      }),
    );
  });

  it('to a message stays in its conversation, and takes a request on', async () => {
    const { convo } = server.control.write({ from: server.jana, to: server.shop, text: 'Prosím o pomoc' });
    expect(convo.requestedOf.has(server.shop.did)).toBe(true);
    await send(await prepared(answerTo(await received(), 'Jistě.')));
    expect(convo.messages.map(({ text }) => text)).toEqual(['Prosím o pomoc', 'Jistě.']);
    expect(convo.requestedOf.has(server.shop.did)).toBe(false);
  });

  it.each(['none', 'following'] as const)(
    'to who takes messages from %s is refused in words',
    async (whom) => {
      server.jana.allowIncoming = whom;
      question();
      expect(errorOf(await prepare(answerTo(await received(), 'Dobrý den', 'privateReply')))).toEqual({
        kind: 'permanent',
        key: 'channel.bluesky.error.messages_refused',
      });
    },
  );

  it('carries no pictures', async () => {
    question();
    const files = [fileOf('a.png', 'image/png', new Uint8Array([1]))];
    const out = { ...answerTo(await received(), 'Hle', 'privateReply'), files };
    expect(errorOf(await prepare(out))).toMatchObject({ key: 'channel.bluesky.error.no_files' });
  });

  it.each(['lose-answer', 'server-error', 'hang'] as const)(
    'whose answer went wrong (%s) is looked for among the last messages',
    async (fault) => {
      const { convo } = server.control.write({ from: server.jana, to: server.shop, text: 'Dobrý den' });
      const item = await received();
      // the same words, earlier: not what is looked for
      server.control.write({ from: server.shop, to: server.jana, text: 'Děkujeme!' });
      const out = await prepared(answerTo(item, 'Děkujeme!'));
      server.control.failNext(fault, { path: 'sendMessage' });
      if (fault === 'hang') server.setPatience(HANG_PATIENCE_MS);
      expect(errorOf(await send(out))).toMatchObject({ kind: 'transient', ambiguous: true });
      server.setPatience();
      for (let n = 0; n < 60; n++) server.control.write({ from: server.jana, to: server.shop, text: `${n}` });
      const found = unwrap(await findSent(out));
      if (fault === 'lose-answer') {
        expect(found).toMatchObject({ externalId: `${convo.id}/${convo.messages[2]?.id}` });
      } else expect(found).toBe('not-found');
    },
  );

  it('that can no longer be found among so many is for a person to decide', async () => {
    server.control.write({ from: server.jana, to: server.shop, text: 'Dobrý den' });
    const out = await prepared(answerTo(await received(), 'Děkujeme!'));
    for (let n = 0; n < 210; n++) server.control.write({ from: server.jana, to: server.shop, text: `${n}` });
    expect(unwrap(await findSent(out))).toBe('unknown');
    expect(unwrap(await findSent({ ...out, prepared: undefined }))).toBe('unknown');
  });
});

describe('acts beside words', () => {
  const act = async (item: InboundItem, action: Outbound['action']) => send(answerTo(item, '', action));
  const done = async (item: InboundItem, action: Outbound['action']) => findSent(answerTo(item, '', action));
  const likes = () => server.control.records('app.bsky.feed.like');

  it('a heart is given once and taken back', async () => {
    const post = question();
    const item = await received();
    expect(unwrap(await done(item, 'like'))).toBe('not-found');
    expect(await act(item, 'like')).toEqual(await act(item, 'like'));
    expect(likes()).toMatchObject([{ value: { subject: { uri: post.uri, cid: post.cid } } }]);
    expect(unwrap(await done(item, 'like'))).toMatchObject({ externalId: likes()[0]?.uri });
    await act(item, 'unlike');
    expect(likes()).toEqual([]);
    expect(await act(item, 'unlike')).toEqual(await done(item, 'unlike'));
  });

  it('a heart from the app is found and taken back as well', async () => {
    const { uri, cid } = question();
    const item = await received();
    const value = { $type: 'app.bsky.feed.like', subject: { uri, cid }, createdAt: '2026-11-21T08:00:00Z' };
    server.control.put(server.shop, 'app.bsky.feed.like', '3kapp', value);
    expect(unwrap(await act(item, 'like')).externalId).toMatch(/3kapp$/);
    await act(item, 'unlike');
    expect(likes()).toEqual([]);
  });

  it('replies below own posts are hidden and shown, with the other rules kept', async () => {
    const own = server.control.post({ by: server.shop, text: 'Soutěž!' });
    const reply = server.control.post({ by: server.jana, text: 'Podvod!', inReplyTo: own });
    const item = (await server.poll(null)).items.find(({ externalId }) => externalId === reply.uri)!;
    const gates = () => server.control.records('app.bsky.feed.threadgate');
    server.control.put(server.shop, 'app.bsky.feed.threadgate', own.rkey, {
      $type: 'app.bsky.feed.threadgate',
      post: own.uri,
      allow: [{ $type: 'app.bsky.feed.threadgate#mentionRule' }],
      createdAt: '2026-11-21T08:00:00Z',
      hiddenReplies: ['at://did:plc:jiny/app.bsky.feed.post/3k1'],
    });
    expect(unwrap(await done(item, 'hide'))).toBe('not-found');
    await act(item, 'hide');
    await act(item, 'hide');
    expect(gates()).toMatchObject([
      {
        rkey: own.rkey,
        value: {
          allow: [{ $type: 'app.bsky.feed.threadgate#mentionRule' }],
          hiddenReplies: ['at://did:plc:jiny/app.bsky.feed.post/3k1', reply.uri],
        },
      },
    ]);
    expect(unwrap(await done(item, 'hide'))).toEqual({ externalId: reply.uri });
    await act(item, 'unhide');
    expect(gates()[0]?.value.hiddenReplies).toEqual(['at://did:plc:jiny/app.bsky.feed.post/3k1']);
  });

  it('elsewhere nothing can be hidden, and messages are no posts', async () => {
    question();
    const key = 'channel.bluesky.error.not_own_thread';
    expect(errorOf(await act(await received(), 'hide'))).toEqual({ kind: 'permanent', key });
    server.wait(MINUTE);
    server.control.write({ from: server.jana, to: server.shop, text: 'ahoj' });
    const message = (await server.poll(null)).items.find(({ kind }) => kind === 'message')!;
    expect(errorOf(await act(message, 'like'))).toEqual({
      kind: 'permanent',
      key: 'channel.bluesky.error.only_posts',
    });
  });
});

describe('a look right before', () => {
  const refetch = async ({ externalId, threadKey, replyHandle }: InboundItem) =>
    unwrap(await bluesky.refetch(server.mentions, { externalId, threadKey, replyHandle }, server.ctx()));

  it('brings the mention as it stands and what hangs below it, whoever wrote that', async () => {
    const post = question();
    const item = await received();
    server.control.edit(post, 'kde je kolo? už nic');
    const answer = server.control.post({ by: server.shop, text: 'Tady', inReplyTo: post });
    server.control.post({ by: server.jana, text: 'Díky', inReplyTo: answer });
    const { items } = await refetch(item);
    expect(items.map(({ text, author }) => [text, author.isSelf])).toEqual([
      ['kde je kolo? už nic', false],
      ['Tady', true],
      ['Díky', false],
    ]);
    expect(items[0]?.revision).not.toBe(item.revision);
  });

  it('tells what is gone, and not what is merely hidden', async () => {
    const post = question();
    const item = await received();
    server.jana.blocks.add(server.shop.did);
    expect(await refetch(item)).toEqual({ items: [], tombstones: [] });
    server.control.delete(post);
    expect(await refetch(item)).toEqual({ items: [], tombstones: [post.uri] });
  });

  it('reads a conversation from the message on', async () => {
    server.control.write({ from: server.jana, to: server.shop, text: 'dávno' });
    const { convo, message } = server.control.write({ from: server.jana, to: server.shop, text: 'otázka' });
    const item = await received();
    server.control.write({ from: server.shop, to: server.jana, text: 'odpověď' });
    expect((await refetch(item)).items.map(({ text }) => text).sort()).toEqual(['odpověď', 'otázka']);
    server.control.deleteMessage(convo, message);
    expect((await refetch(item)).tombstones).toEqual([`${convo.id}/${message.id}`]);
  });
});
