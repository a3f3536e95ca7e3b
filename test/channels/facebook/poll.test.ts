import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/lib/clock.ts';
import { PAGE_SCOPES } from '../../../src/simulators/graph/index.ts';
import { type PageServer, startPage } from './shop.ts';

let server: PageServer;
beforeEach(async () => {
  server = await startPage();
});
afterEach(() => server.close());

const texts = (items: { text: string }[]): string[] => items.map(({ text }) => text);

/** A token of a page that runs no ads. */
const withoutAds = ({ control, account }: PageServer): string =>
  control.token(account, { scopes: PAGE_SCOPES.filter((right) => !right.includes('ads')) });

describe('what a page hears', () => {
  it('a comment with all that is known of it', async () => {
    const { world, post, jana, account } = server;
    const comment = world.addComment({
      post,
      by: jana,
      message: 'Balík <b>stále</b> nedorazil!',
      attachment: { type: 'photo', url: 'https://cdn.example/a.jpg' },
    });
    const [item] = (await server.drain(null)).items;
    expect(item).toMatchObject({
      externalId: comment.id,
      kind: 'comment',
      visibility: 'public',
      author: { externalId: jana.id, name: 'Jana Nováková', isSelf: false },
      text: 'Balík <b>stále</b> nedorazil!',
      media: [{ kind: 'image', url: 'https://cdn.example/a.jpg' }],
      publishedAt: new Date('2026-11-21T08:00:00Z'),
      publishedTrust: 'platform',
      threadKey: comment.id,
      target: {
        externalId: post.id,
        title: 'Nová kola jsou tu. Přijďte se podívat.',
        url: `https://www.facebook.com/${post.id}`,
      },
      caps: {
        reply: { ok: true },
        privateReply: { ok: true, once: true, until: '2026-11-28T07:59:00.000Z' },
        hide: { ok: true },
        like: { ok: true },
        maxLength: { unit: 'utf16', max: 8000 },
        privateMaxLength: { unit: 'utf16', max: 2000 },
      },
      replyHandle: { is: 'comment', page: account.id, id: comment.id, top: comment.id },
    });
  });

  it('answers of every depth in the thread of the comment at the top, our own as ours', async () => {
    const { world, post, jana, petr, account } = server;
    const top = world.addComment({ post, by: jana, message: 'první' });
    const second = world.addComment({ post, parent: top, by: account, message: 'druhá' });
    const third = world.addComment({ post, parent: second, by: petr, message: 'třetí' });
    world.addComment({ post, parent: third, by: jana, message: 'čtvrtá' });
    const { items } = await server.drain(null);
    expect(items).toHaveLength(4);
    expect(new Set(items.map(({ threadKey }) => threadKey))).toEqual(new Set([top.id]));
    expect(items.find(({ text }) => text === 'druhá')).toMatchObject({
      kind: 'reply',
      author: { isSelf: true },
      caps: { privateReply: { ok: false }, hide: { ok: false } },
    });
    expect(items.find(({ text }) => text === 'třetí')?.parentExternalId).toBe(second.id);
  });

  it("visitors' posts with their comments in one thread, and tags, which can only be read", async () => {
    const { world, jana, account } = server;
    const visitor = world.addPost({ account, by: jana, message: 'Máte otevřeno?' });
    world.addComment({ post: visitor, by: account, message: 'Ano, do šesti.' });
    const tag = world.addPost({ account, by: jana, on: 'tagged', message: 'Byla jsem v Kolo & syn' });
    const { items } = await server.drain(null);
    expect(items.find(({ text }) => text === 'Máte otevřeno?')).toMatchObject({
      kind: 'post',
      threadKey: visitor.id,
      caps: { reply: { ok: true }, privateReply: { ok: true } },
    });
    expect(items.find(({ text }) => text === 'Ano, do šesti.')).toMatchObject({
      threadKey: visitor.id,
      author: { isSelf: true },
    });
    expect(items.find(({ externalId }) => externalId === tag.id)).toMatchObject({
      kind: 'mention',
      caps: { reply: { ok: false, why: 'unsupported' } },
      replyHandle: null,
    });
    // our own posts are what comments hang on
    expect(items.map(({ externalId }) => externalId)).not.toContain(server.post.id);
  });

  it('comments under ads where the token may read them', async () => {
    const { world, account, jana } = server;
    const ad = world.addPost({ account, on: 'ads', message: 'Sleva' });
    world.addComment({ post: ad, by: jana, message: 'podvod!' });
    const { token = '' } = server.secrets;
    server.secrets.token = withoutAds(server);
    expect(texts((await server.drain(null)).items)).toEqual([]);
    server.secrets.token = token;
    expect(texts((await server.drain(null)).items)).toEqual(['podvod!']);
  });

  it('asks for a right that is missing once a day, and reads the rest', async () => {
    server.secrets.token = withoutAds(server);
    const baseline = await server.drain(null);
    const asked = () => server.control.requests().filter(({ path }) => path.endsWith('/ads_posts')).length;
    expect(asked()).toBe(1);
    server.wait(2 * HOUR);
    const later = await server.drain(baseline.cursor);
    expect(asked()).toBe(1);
    server.wait(DAY);
    await server.drain(later.cursor);
    expect(asked()).toBe(2);
  });

  it('messages, within the page and in one thread a person', async () => {
    const { world, jana, account } = server;
    const talk = world.talkBetween(account, jana);
    world.addMessage({ talk, by: jana, text: 'Kde je můj balíček?' });
    server.wait(MINUTE);
    world.addMessage({
      talk,
      by: account,
      text: 'Na cestě.',
      attachments: [{ type: 'photo', url: 'https://cdn.example/p.jpg' }],
    });
    const { items } = await server.drain(null);
    expect(items).toHaveLength(2);
    expect(items.find(({ author }) => !author.isSelf)).toMatchObject({
      account: account.id,
      kind: 'message',
      visibility: 'private',
      author: { externalId: jana.id, name: 'Jana Nováková' },
      threadKey: `talk:${jana.id}`,
      caps: {
        reply: { ok: true, until: '2026-11-22T07:59:00.000Z' },
        privateReply: { ok: false },
        maxLength: { unit: 'utf16', max: 2000 },
      },
    });
    expect(items.find(({ author }) => author.isSelf)).toMatchObject({
      threadKey: `talk:${jana.id}`,
      media: [{ kind: 'image', url: 'https://cdn.example/p.jpg' }],
      caps: { reply: { ok: false } },
    });
  });

  it('an author whose privacy hides them, and whom nobody can know: two of them are not one person', async () => {
    const { world, post } = server;
    const hidden = world.addPerson({ name: 'Skrytá', hidden: true });
    for (const message of ['kdo jsem?', 'a kdo já?']) world.addComment({ post, by: hidden, message });
    const { items } = await server.drain(null);
    expect(items.map(({ author, externalId }) => [author, externalId])).toEqual(
      items.map(({ externalId }) => [
        { externalId: `unnamed:${externalId}`, name: undefined, isSelf: false },
        externalId,
      ]),
    );
    expect(items).toHaveLength(2);
  });

  it('a post of a visitor whose name is hidden, once', async () => {
    const { world, account } = server;
    const hidden = world.addPerson({ name: 'Skrytá', hidden: true });
    world.addPost({ account, by: hidden, message: 'Máte otevřeno?' });
    expect(texts((await server.drain(null)).items)).toEqual(['Máte otevřeno?']);
  });

  it('what the usual filter of Meta leaves out', async () => {
    const { world, post, jana } = server;
    world.addComment({ post, by: jana, message: 'skrytý', lowQuality: true });
    expect(texts((await server.drain(null)).items)).toEqual(['skrytý']);
  });
});

describe('a page that is polled again', () => {
  it('brings what is new, and nothing when nothing is', async () => {
    const { world, post, jana } = server;
    world.addComment({ post, by: jana, message: 'stará' });
    const baseline = await server.drain(null);
    server.wait(2 * MINUTE);
    const quiet = await server.drain(baseline.cursor);
    expect(quiet.items).toEqual([]);
    world.addComment({ post, by: jana, message: 'nová' });
    server.wait(2 * MINUTE);
    expect(texts((await server.drain(quiet.cursor)).items)).toContain('nová');
  });

  it('needs two requests when all is quiet and nothing else is due', async () => {
    const baseline = await server.drain(null);
    server.wait(2 * MINUTE);
    const before = server.control.requests().length;
    await server.drain(baseline.cursor);
    expect(server.control.requests().length - before).toBe(2);
  });

  it('brings an edit as a new revision of the same comment', async () => {
    const { world, post, jana } = server;
    const comment = world.addComment({ post, by: jana, message: 'Dobré' });
    const before = await server.drain(null);
    comment.message = 'Špatné';
    server.wait(2 * MINUTE);
    const after = await server.drain(before.cursor);
    expect(after.items[0]).toMatchObject({ externalId: comment.id, text: 'Špatné' });
    expect(after.items[0]?.revision).not.toBe(before.items[0]?.revision);
  });

  it('notices what was deleted, also a post', async () => {
    const { world, post, jana, account } = server;
    const gone = world.addComment({ post, by: jana, message: 'smažu' });
    world.addComment({ post, by: jana, message: 'nechám' });
    const visitor = world.addPost({ account, by: jana, message: 'příspěvek' });
    const before = await server.drain(null);
    gone.deleted = true;
    visitor.deleted = true;
    server.wait(2 * MINUTE);
    const after = await server.drain(before.cursor);
    expect(after.tombstones.toSorted()).toEqual([gone.id, visitor.id].toSorted());
    server.wait(2 * MINUTE);
    expect((await server.drain(after.cursor)).tombstones).toEqual([]);
  });

  it('digs out all that is new on a post where more was written than a page shows', async () => {
    const { world, post, jana } = server;
    const baseline = await server.drain(null);
    for (let n = 0; n < 230; n++) {
      server.wait(1000);
      world.addComment({ post, by: jana, message: `číslo ${n}` });
    }
    const found = await server.drain(baseline.cursor);
    expect(new Set(texts(found.items)).size).toBe(230);
  });

  it('goes on through an empty page that has a next one', async () => {
    const { world, post, jana } = server;
    const baseline = await server.drain(null);
    server.wait(MINUTE);
    world.addComment({ post, by: jana, message: 'úplně první' });
    const comments = Array.from({ length: 230 }, (_, n) => {
      server.wait(1000);
      return world.addComment({ post, by: jana, message: `číslo ${n}` });
    });
    // what is deleted takes up its place on a page: the second page of a hundred is empty
    for (const one of comments.slice(30, 130)) one.deleted = true;
    const found = await server.drain(baseline.cursor);
    expect(texts(found.items)).toContain('úplně první');
    expect(new Set(texts(found.items)).size).toBe(131);
  });

  it('finds new comments on old posts, many pages down, however long it was away', async () => {
    const { world, account, jana } = server;
    const posts = Array.from({ length: 130 }, (_, n) => {
      server.wait(HOUR);
      return world.addPost({ account, message: `příspěvek ${n}` });
    });
    let { cursor } = await server.drain(null);
    const heard: string[] = [];
    const poll = async (): Promise<void> => {
      server.wait(2 * MINUTE);
      const batch = await server.drain(cursor);
      cursor = batch.cursor;
      heard.push(...texts(batch.items));
    };
    for (let n = 0; n < 8; n++) await poll();
    world.addComment({ post: posts[3]!, by: jana, message: 'po letech' });
    for (let n = 0; n < 60; n++) world.addComment({ post: posts[50]!, by: jana, message: `oživlo ${n}` });
    for (let n = 0; n < 16 && !heard.includes('po letech'); n++) await poll();
    expect(heard).toContain('po letech');
    expect(new Set(heard.filter((text) => text.startsWith('oživlo'))).size).toBe(60);
  });

  it('reads the newest first while a long list is still being read', async () => {
    const { world, post, jana, account } = server;
    const baseline = await server.drain(null);
    server.wait(MINUTE);
    for (let n = 0; n < 900; n++) world.addComment({ post, by: jana, message: `dav ${n}` });
    let cursor = baseline.cursor;
    const first = await server.channel.poll!(server.settings, cursor, server.ctx());
    if (!first.ok) throw new Error(first.error.key);
    expect(first.value.more).toBe(true);
    cursor = first.value.cursor;
    server.wait(2 * MINUTE);
    const other = world.addPost({ account, message: 'jiný' });
    world.addComment({ post: other, by: jana, message: 'spěchá' });
    const second = await server.channel.poll!(server.settings, cursor, server.ctx());
    if (!second.ok) throw new Error(second.error.key);
    expect(texts(second.value.items)).toContain('spěchá');
    const rest = await server.drain(second.value.cursor);
    expect(new Set(texts([...first.value.items, ...rest.items, ...second.value.items])).size).toBe(901);
  });

  it('digs out a long conversation, and finds one that is old', async () => {
    const { world, account, jana, petr } = server;
    const old = world.talkBetween(account, petr);
    world.addMessage({ talk: old, by: petr, text: 'dávno' });
    server.wait(30 * DAY);
    const { cursor } = await server.drain(null);
    const talk = world.talkBetween(account, jana);
    for (let n = 0; n < 45; n++) {
      server.wait(1000);
      world.addMessage({ talk, by: jana, text: `zpráva ${n}` });
    }
    world.addMessage({ talk: old, by: petr, text: 'zase já' });
    const { items } = await server.drain(cursor);
    expect(texts(items).filter((text) => text.startsWith('zpráva'))).toHaveLength(45);
    expect(texts(items)).toContain('zase já');
  });

  it('keeps a cursor of bounded size', async () => {
    const { world, account, jana } = server;
    for (let n = 0; n < 120; n++) {
      const post = world.addPost({ account, message: `příspěvek ${n}` });
      for (let m = 0; m < 5; m++) world.addComment({ post, by: jana, message: `komentář ${m}` });
    }
    let { cursor } = await server.drain(null);
    for (let n = 0; n < 10; n++) {
      server.wait(2 * MINUTE);
      cursor = (await server.drain(cursor)).cursor;
    }
    expect(JSON.stringify(cursor).length).toBeLessThan(20_000);
  });
});

describe('the same thing looked at again', () => {
  it('brings the comment and its thread', async () => {
    const { world, post, jana, account, channel, settings, ctx } = server;
    const comment = world.addComment({ post, by: jana, message: 'haló?' });
    const item = await server.heard('haló?');
    world.addComment({ post, parent: comment, by: account, message: 'už odpovídá kolega' });
    world.addComment({ post, by: jana, message: 'jiné vlákno' });
    const asked = { externalId: item.externalId, threadKey: item.threadKey, replyHandle: item.replyHandle };
    const seen = await channel.refetch!(settings, asked, ctx());
    expect(seen).toMatchObject({ ok: true, value: { tombstones: [] } });
    if (!seen.ok) return;
    expect(texts(seen.value.items)).toEqual(['haló?', 'už odpovídá kolega']);
    expect(seen.value.items[0]?.revision).toBe(item.revision);
    expect(seen.value.items[1]).toMatchObject({ threadKey: comment.id, author: { isSelf: true } });
    comment.deleted = true;
    expect(await channel.refetch!(settings, asked, ctx())).toMatchObject({
      value: { items: [], tombstones: [comment.id] },
    });
  });

  it('brings a private conversation', async () => {
    const { world, jana, account, channel, settings, ctx } = server;
    const talk = world.talkBetween(account, jana);
    world.addMessage({ talk, by: jana, text: 'haló?' });
    const item = await server.heard('haló?');
    world.addMessage({ talk, by: jana, text: 'ještě něco' });
    const seen = await channel.refetch!(settings, item, ctx());
    expect(seen.ok && texts(seen.value.items).toSorted()).toEqual(['haló?', 'ještě něco']);
  });
});
