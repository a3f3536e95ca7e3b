import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/lib/clock.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

const texts = (batch: { items: { text: string }[] }): string[] => batch.items.map((item) => item.text);

describe('what others write to the account', () => {
  it('is taken once: the newest page as a baseline, then only what is new', async () => {
    const { control, jana, shop } = server;
    control.mention({ by: jana, to: shop, text: 'stará zpráva' });
    const first = await server.poll(null);
    expect(texts(first)).toEqual(['@kolo.obchod.example stará zpráva']);
    expect(first.more).toBe(false);
    expect((await server.drain(first.cursor)).items).toEqual([]);
    control.mention({ by: jana, to: shop, text: 'nová zpráva' });
    expect(texts(await server.drain(first.cursor))).toEqual(['@kolo.obchod.example nová zpráva']);
  });

  it('brings everything the desk needs', async () => {
    const { control, jana, shop } = server;
    const link = 'https://kolo.example/objednavky/2026/11/dlouha-adresa-objednavky';
    const text = 'kde je <moje> kolo? kolo.example/objedn…';
    const shown = Buffer.byteLength('@kolo.obchod.example kde je <moje> kolo? ');
    const end = Buffer.byteLength(`@kolo.obchod.example ${text}`);
    const post = control.mention({
      by: jana,
      to: shop,
      text,
      langs: ['cs'],
      record: {
        facets: [
          {
            index: { byteStart: 0, byteEnd: 20 },
            features: [{ $type: 'app.bsky.richtext.facet#mention', did: shop.did }],
          },
          {
            index: { byteStart: shown, byteEnd: end },
            features: [{ $type: 'app.bsky.richtext.facet#link', uri: link }],
          },
        ],
        embed: { $type: 'app.bsky.embed.images', images: [{ alt: 'ohnutý rám', image: {} }] },
      },
    });
    const [item] = (await server.poll(null)).items;
    expect(item).toMatchObject({
      externalId: post.uri,
      kind: 'mention',
      visibility: 'public',
      text: `@kolo.obchod.example kde je <moje> kolo? ${link}`,
      languageClaim: 'cs',
      media: [{ kind: 'image', url: expect.stringMatching(/^https:/), description: 'ohnutý rám' }],
      author: { externalId: jana.did, handle: 'jana.bsky.example', name: 'Jana', isSelf: false },
      publishedAt: new Date('2026-11-21T08:00:00Z'),
      publishedTrust: 'platform',
      threadKey: post.uri,
      caps: {
        reply: { ok: true },
        privateReply: { ok: true },
        hide: { ok: false },
        like: { ok: true },
        media: { max: 4 },
        maxLength: { unit: 'graphemes', max: 300, maxBytes: 3000 },
        privateMaxLength: { unit: 'graphemes', max: 1000, maxBytes: 10_000 },
      },
    });
    expect(item?.account).toBeUndefined();
  });

  it('has addresses on the web only where the web shows it', async () => {
    const { webOf } = await import('../../../src/channels/bluesky/uris.ts');
    const uri = 'at://did:plc:jana/app.bsky.feed.post/3kabc';
    expect(webOf('https://bsky.social')?.post(uri)).toBe('https://bsky.app/profile/did:plc:jana/post/3kabc');
    expect(webOf('https://vandr.mestecko.ohlas.invalid')).toBeUndefined();
    expect(webOf('http://127.0.0.1:2583')).toBeUndefined();
  });

  it('knows replies, also below old posts, by the root of their thread and what they hang on', async () => {
    const { control, jana, shop } = server;
    const old = control.post({ by: shop, text: 'Nová kola jsou tu!' });
    server.wait(300 * DAY);
    const baseline = await server.drain(null);
    const comment = control.post({ by: jana, text: 'Krásná!', inReplyTo: old });
    const deeper = control.post({ by: jana, text: 'A kolik stojí?', inReplyTo: comment });
    const { items } = await server.drain(baseline.cursor);
    expect(items).toMatchObject([
      { text: 'A kolik stojí?', threadKey: old.uri, parentExternalId: comment.uri },
      {
        text: 'Krásná!',
        kind: 'reply',
        threadKey: old.uri,
        parentExternalId: old.uri,
        target: { externalId: old.uri, title: 'Nová kola jsou tu!' },
        caps: { hide: { ok: true } },
      },
    ]);
    expect(deeper.uri).toBe(items[0]?.externalId);
  });

  it('knows quotes', async () => {
    const { control, jana, shop } = server;
    const own = control.post({ by: shop, text: 'Sleva na zvonky' });
    control.post({ by: jana, text: 'Tohle stojí za to', quotes: own });
    expect((await server.poll(null)).items).toMatchObject([
      {
        kind: 'mention',
        text: 'Tohle stojí za to',
        target: { externalId: own.uri, title: 'Sleva na zvonky' },
      },
    ]);
  });

  it('writes the card of a link below the text', async () => {
    const { control, jana, shop } = server;
    const external = { uri: 'https://noviny.example/test-kol', title: 'Test <kol>', description: '' };
    control.mention({
      by: jana,
      to: shop,
      text: 'už jste to četli?',
      record: { facets: [], embed: { $type: 'app.bsky.embed.external', external } },
    });
    const named = control.mention({ by: jana, to: shop, text: 'a tohle?' });
    control.edit(named, `a tohle? ${external.uri}`);
    const found = await server.poll(null);
    expect(texts(found)).toEqual([`a tohle? ${external.uri}`]);
  });

  it('is complete when more came at once than a page holds, the newest first', async () => {
    const { control, jana, shop } = server;
    const baseline = await server.drain(null);
    for (let n = 1; n <= 230; n++) {
      server.wait(1_000);
      control.mention({ by: jana, to: shop, text: `číslo ${n}` });
    }
    const first = await server.poll(baseline.cursor);
    expect(texts(first)).toContain('@kolo.obchod.example číslo 230');
    expect(first.more).toBe(true);
    // what comes while the rest is being read does not wait behind it
    control.mention({ by: jana, to: shop, text: 'mezitím' });
    const second = await server.poll(first.cursor);
    expect(texts(second)).toContain('@kolo.obchod.example mezitím');
    const rest = await server.drain(second.cursor);
    const all = new Set([...texts(first), ...texts(second), ...texts(rest)]);
    expect(all.size).toBe(231);
    expect(rest.pages).toBeLessThan(10);
  });

  it('is met also when the network shows it late, with an earlier date', async () => {
    const { control, jana, shop } = server;
    control.mention({ by: jana, to: shop, text: 'první' });
    const baseline = await server.drain(null);
    server.wait(10 * MINUTE);
    control.mention({ by: jana, to: shop, text: 'opožděná', createdAt: '2026-11-21T07:30:00Z' });
    const { items } = await server.drain(baseline.cursor);
    expect(items).toMatchObject([
      { publishedAt: new Date('2026-11-21T07:30:00Z'), publishedTrust: 'claimed' },
    ]);
  });

  it('says why it cannot be answered', async () => {
    const { control, jana, shop } = server;
    const petr = control.addAccount({ handle: 'petr.bsky.example', allowIncoming: 'following' });
    const eva = control.addAccount({ handle: 'eva.bsky.example', allowIncoming: 'none' });
    control.mention({ by: eva, to: shop, text: 'c' });
    control.mention({ by: petr, to: shop, text: 'b' });
    control.mention({ by: jana, to: shop, text: 'a', closed: true });
    petr.follows.add(shop.did);
    const caps = async () =>
      (await server.poll(null)).items.map((item) => [item.caps.reply, item.caps.privateReply]);
    const restricted = { ok: false, why: 'author-restricted' };
    expect(await caps()).toEqual([
      [restricted, { ok: true }],
      [{ ok: true }, { ok: true }],
      [{ ok: true }, restricted],
    ]);
    petr.follows.clear();
    control.withoutMessages();
    expect((await caps()).map(([, privately]) => privately)).toEqual(
      Array.from({ length: 3 }, () => ({ ok: false, why: 'scope' })),
    );
  });
});

describe('what is known already', () => {
  it('comes again when it was changed, and is reported once it is gone', async () => {
    const { control, jana, shop } = server;
    const post = control.mention({ by: jana, to: shop, text: 'špatně' });
    const baseline = await server.drain(null);
    control.edit(post, 'správně');
    const edited = await server.drain(baseline.cursor);
    expect(edited.items).toMatchObject([{ externalId: post.uri, text: 'správně' }]);
    expect(edited.items[0]?.revision).not.toBe(baseline.items[0]?.revision);
    control.delete(post);
    const gone = await server.drain(edited.cursor);
    expect(gone).toMatchObject({ items: [], tombstones: [post.uri] });
    expect((await server.drain(gone.cursor)).tombstones).toEqual([]);
  });

  it('is not gone because its author has blocked us, or because the network fails', async () => {
    const { control, jana, shop } = server;
    control.mention({ by: jana, to: shop, text: 'jsem tu' });
    const { cursor } = await server.drain(null);
    for (const fault of ['server-error', 'empty-page', 'malformed'] as const) {
      control.failNext(fault, { path: 'getPosts' });
      expect((await server.drain(cursor)).tombstones).toEqual([]);
    }
    jana.blocks.add(shop.did);
    expect((await server.drain(cursor)).tombstones).toEqual([]);
  });

  it('is looked at again in turn, many in one request', async () => {
    const { control, jana, shop } = server;
    const posts = Array.from({ length: 60 }, (_, n) => {
      server.wait(1_000);
      return control.mention({ by: jana, to: shop, text: `číslo ${n}` });
    });
    let { cursor } = await server.drain(null);
    // the oldest of what was read is looked at last
    const oldest = posts[10]!;
    control.delete(oldest);
    const gone: string[] = [];
    for (let poll = 0; poll < 3; poll++) {
      const batch = await server.poll(cursor);
      cursor = batch.cursor;
      gone.push(...batch.tombstones);
    }
    expect(gone).toEqual([oldest.uri]);
  });
});

describe('what the account itself has answered', () => {
  it('comes as its own, wherever it was typed', async () => {
    const { control, jana, shop } = server;
    const question = control.mention({ by: jana, to: shop, text: 'máte zvonky?' });
    const { cursor } = await server.drain(null);
    const answer = control.post({ by: shop, text: 'Máme!', inReplyTo: question });
    control.post({ by: shop, text: 'Přejeme hezký den.' });
    const { items } = await server.drain(cursor);
    expect(items).toMatchObject([
      { externalId: answer.uri, kind: 'reply', threadKey: question.uri, author: { isSelf: true } },
    ]);
  });

  it('below what a search found', async () => {
    const { control, jana, shop } = server;
    const found = control.post({ by: jana, text: 'Zkušenosti s Kolo & syn?' });
    const other = control.post({ by: jana, text: 'Jiné téma' });
    const source = server.settings('search', 'zkušenosti');
    const { cursor } = await server.drain(null, source);
    control.post({ by: shop, text: 'Zeptejte se nás', inReplyTo: found });
    control.post({ by: shop, text: 'Souhlas', inReplyTo: other });
    const { items } = await server.drain(cursor, source);
    expect(items).toMatchObject([{ text: 'Zeptejte se nás', author: { isSelf: true } }]);
  });
});

describe('a search', () => {
  it('finds its words, whatever their accents, and nothing that lacks them', async () => {
    const { control, jana } = server;
    control.post({ by: jana, text: 'Vrána k vráně sedá' });
    control.post({ by: jana, text: 'Zrnkáreň má nejlepší kávu' });
    expect(texts(await server.drain(null, server.settings('search', 'zrnkaren')))).toEqual([
      'Zrnkáreň má nejlepší kávu',
    ]);
    expect(texts(await server.drain(null, server.settings('search', '"kávu nejlepší"')))).toEqual([]);
  });

  it('goes on from where it was, without what it has read', async () => {
    const { control, jana } = server;
    const source = server.settings('search', 'kolo');
    for (let n = 1; n <= 120; n++) {
      server.wait(MINUTE);
      control.post({ by: jana, text: `kolo ${n}` });
    }
    const baseline = await server.drain(null, source);
    expect(baseline.items).toHaveLength(100);
    for (let n = 121; n <= 380; n++) {
      server.wait(1_000);
      control.post({ by: jana, text: `kolo ${n}` });
    }
    const { items, cursor } = await server.drain(baseline.cursor, source);
    const fresh = new Set(texts({ items }));
    for (let n = 121; n <= 380; n++) expect(fresh).toContain(`kolo ${n}`);
    const asked = server.control.requests().filter(({ nsid }) => nsid.endsWith('searchPosts'));
    expect(asked.at(-1)?.query).toMatchObject({ sort: 'latest', since: expect.any(String) });
    server.wait(2 * HOUR);
    const quiet = await server.drain(cursor, source);
    expect(quiet).toMatchObject({ items: [], pages: 1 });
  });
});

describe('private messages', () => {
  it('come from the log, each once, with the names of those who wrote', async () => {
    const { control, jana, shop } = server;
    control.write({ from: jana, to: shop, text: 'dřív' });
    const baseline = await server.drain(null);
    expect(texts(baseline)).toEqual(['dřív']);
    const { convo, message } = control.write({ from: jana, to: shop, text: 'Moje <číslo> je 123' });
    control.write({ from: shop, to: jana, text: 'Díky' });
    const { items, cursor } = await server.drain(baseline.cursor);
    expect(items).toMatchObject([
      {
        externalId: `${convo.id}/${message.id}`,
        account: shop.did,
        kind: 'message',
        visibility: 'private',
        text: 'Moje <číslo> je 123',
        threadKey: convo.id,
        author: { externalId: jana.did, name: 'Jana', isSelf: false },
        caps: { reply: { ok: true }, maxLength: { max: 1000, maxBytes: 10_000 } },
      },
      { text: 'Díky', author: { isSelf: true } },
    ]);
    expect((await server.drain(cursor)).items).toEqual([]);
    control.deleteMessage(convo, message);
    expect((await server.drain(cursor)).tombstones).toEqual([`${convo.id}/${message.id}`]);
  });

  it('of several people at once are none of ours', async () => {
    const { control, jana, shop } = server;
    const petr = control.addAccount({ handle: 'petr.bsky.example' });
    const { cursor } = await server.drain(null);
    control.write({ from: jana, to: shop, others: [petr], text: 'ahoj všichni' });
    expect((await server.drain(cursor)).items).toEqual([]);
  });

  it('may be absent without a word, and are read from where they were when they are back', async () => {
    const { control, jana, shop } = server;
    control.write({ from: jana, to: shop, text: 'první' });
    let { cursor } = await server.drain(null);
    control.withoutMessages();
    control.write({ from: jana, to: shop, text: 'druhá' });
    control.mention({ by: jana, to: shop, text: 'veřejná' });
    const without = await server.drain(cursor);
    expect(texts(without)).toEqual(['@kolo.obchod.example veřejná']);
    cursor = without.cursor;
    control.withoutMessages(false);
    expect(texts(await server.drain(cursor))).toEqual(['druhá']);
  });

  it('that the password may not read end no sign-in', async () => {
    const { control, jana, shop } = server;
    server.stored.password = control.password(shop, { password: 'only-post-only-post', messages: false });
    control.write({ from: jana, to: shop, text: 'tajné' });
    control.mention({ by: jana, to: shop, text: 'veřejné' });
    const { items, cursor } = await server.drain(null);
    expect(items).toMatchObject([
      { visibility: 'public', caps: { privateReply: { ok: false, why: 'scope' } } },
    ]);
    await server.drain(cursor);
    expect(server.asked('createSession')).toBe(1);
    // not asked for again with every poll
    expect(server.asked('chat.bsky')).toBe(1);
  });
});

it('a quiet poll costs four requests', async () => {
  const { cursor } = await server.drain(null);
  const { cursor: next } = await server.drain(cursor);
  server.control.mention({ by: server.jana, to: server.shop, text: 'ahoj' });
  const { cursor: last } = await server.drain(next);
  const before = server.control.requests().length;
  await server.poll(last);
  expect(
    server.control
      .requests()
      .slice(before)
      .map(({ nsid }) => nsid),
  ).toEqual([
    'app.bsky.notification.listNotifications',
    'com.atproto.repo.listRecords',
    'chat.bsky.convo.getLog',
    'app.bsky.feed.getPosts',
  ]);
});
