import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/lib/clock.ts';
import { type AccountServer, startAccount } from './shop.ts';

let server: AccountServer;
beforeEach(async () => {
  server = await startAccount();
});
afterEach(() => server.close());

const texts = (items: { text: string }[]): string[] => items.map(({ text }) => text);

describe.each(['facebook', 'instagram'] as const)('an account that signs in with %s', (login) => {
  let signedIn: AccountServer;
  beforeEach(async () => {
    signedIn = await startAccount(login);
  });
  afterEach(() => signedIn.close());

  it('hears comments, tags and messages', async () => {
    const { world, photo, jana, petr, account } = signedIn;
    const comment = world.addComment({ post: photo, by: jana, message: 'Kdy budou 39?' });
    world.addComment({ post: photo, parent: comment, by: account, message: 'V pátek.' });
    world.addPost({
      account,
      by: petr,
      on: 'tagged',
      message: 'Výlet v nových',
      attachments: [{ type: 'photo', url: 'https://cdn.example/v.jpg' }],
    });
    world.addMessage({ talk: world.talkBetween(account, jana), by: jana, text: 'Dobrý den' });
    const { items } = await signedIn.drain(null);
    expect(items).toHaveLength(4);
    expect(items.find(({ text }) => text === 'Kdy budou 39?')).toMatchObject({
      externalId: comment.id,
      kind: 'comment',
      author: { externalId: jana.id, handle: 'jana.nov', url: 'https://www.instagram.com/jana.nov/' },
      threadKey: comment.id,
      target: {
        externalId: photo.id,
        title: 'Nové boty #podzim',
        url: `https://www.instagram.com/p/${photo.id}/`,
      },
      caps: {
        reply: { ok: true },
        privateReply: { ok: true, once: true, until: '2026-11-28T07:59:00.000Z' },
        hide: { ok: true },
        maxLength: { unit: 'utf16', max: 2200 },
        privateMaxLength: { unit: 'bytes', max: 1000 },
      },
    });
    expect(items.find(({ text }) => text === 'V pátek.')).toMatchObject({
      kind: 'reply',
      threadKey: comment.id,
      author: { isSelf: true },
      caps: { privateReply: { ok: false }, hide: { ok: false } },
    });
    expect(items.find(({ text }) => text === 'Výlet v nových')).toMatchObject({
      kind: 'mention',
      author: { handle: 'petr77' },
      media: [{ kind: 'image', url: 'https://cdn.example/v.jpg' }],
      caps: { reply: { ok: false } },
    });
    expect(items.find(({ text }) => text === 'Dobrý den')).toMatchObject({
      kind: 'message',
      account: account.id,
      author: { externalId: jana.id, handle: 'jana.nov' },
      threadKey: `talk:${jana.id}`,
      caps: { maxLength: { unit: 'bytes', max: 1000 } },
    });
  });

  it('is checked', async () => {
    const checked = await signedIn.channel.check(signedIn.settings, signedIn.ctx());
    expect(checked).toMatchObject({
      ok: true,
      value: { account: 'kolo.a.syn', name: 'Kolo & syn', warnings: [], missing: [] },
    });
    const settings = { ...signedIn.settings, account: '12345' };
    const wrong = await signedIn.channel.check(settings, signedIn.ctx());
    expect(wrong).toMatchObject({ ok: false, error: { kind: 'permanent' } });
  });
});

describe('an account that is polled again', () => {
  it('brings nothing when nothing is new, and what is', async () => {
    const { world, photo, jana } = server;
    world.addComment({ post: photo, by: jana, message: 'stará' });
    const baseline = await server.drain(null);
    server.wait(20 * MINUTE);
    const quiet = await server.drain(baseline.cursor);
    expect(quiet.items).toEqual([]);
    world.addComment({ post: photo, by: jana, message: 'nová' });
    server.wait(2 * MINUTE);
    expect(texts((await server.drain(quiet.cursor)).items)).toContain('nová');
  });

  it('finds an answer below a comment that is far down', async () => {
    const { world, photo, jana, petr } = server;
    const first = world.addComment({ post: photo, by: jana, message: 'úplně první' });
    for (let n = 0; n < 120; n++) world.addComment({ post: photo, by: petr, message: `dav ${n}` });
    const baseline = await server.drain(null);
    server.wait(HOUR);
    world.addComment({ post: photo, parent: first, by: jana, message: 'odpověď pod prvním' });
    const found = await server.drain(baseline.cursor);
    expect(texts(found.items)).toContain('odpověď pod prvním');
    expect(found.items.find(({ text }) => text === 'odpověď pod prvním')?.threadKey).toBe(first.id);
  });

  it('digs out a crowd of comments and of answers', async () => {
    const { world, photo, jana } = server;
    const top = world.addComment({ post: photo, by: jana, message: 'téma' });
    const baseline = await server.drain(null);
    server.wait(HOUR);
    for (let n = 0; n < 130; n++) world.addComment({ post: photo, by: jana, message: `dav ${n}` });
    for (let n = 0; n < 70; n++)
      world.addComment({ post: photo, parent: top, by: jana, message: `hádka ${n}` });
    const { items } = await server.drain(baseline.cursor);
    const heard = new Set(texts(items));
    expect([...heard].filter((text) => text.startsWith('dav'))).toHaveLength(130);
    expect([...heard].filter((text) => text.startsWith('hádka'))).toHaveLength(70);
  });

  it('finds comments on old photos, and what was deleted', async () => {
    const { world, account, jana } = server;
    const photos = Array.from({ length: 60 }, (_, n) => {
      server.wait(HOUR);
      return world.addPost({ account, message: `foto ${n}` });
    });
    const gone = world.addComment({ post: photos[59]!, by: jana, message: 'smažu' });
    let { cursor } = await server.drain(null);
    const heard: string[] = [];
    const buried: string[] = [];
    world.addComment({ post: photos[2]!, by: jana, message: 'po letech' });
    gone.deleted = true;
    for (let n = 0; n < 20; n++) {
      server.wait(2 * MINUTE);
      const batch = await server.drain(cursor);
      cursor = batch.cursor;
      heard.push(...texts(batch.items));
      buried.push(...batch.tombstones);
    }
    expect(heard).toContain('po letech');
    expect(buried).toEqual([gone.id]);
  });
});

describe('a token of its own', () => {
  const refreshes = () => server.control.requests().filter(({ path }) => path === '/refresh_access_token');

  it('is refreshed once it is a day old, and then when its end is near', async () => {
    let { cursor } = await server.drain(null);
    expect(refreshes()).toHaveLength(0);
    server.wait(DAY + HOUR);
    ({ cursor } = await server.drain(cursor));
    expect(server.kept).toHaveLength(1);
    expect(server.secrets.token).toBe(server.kept[0]?.token);
    expect(server.secrets.token).not.toBe(server.token);
    server.wait(49 * DAY);
    ({ cursor } = await server.drain(cursor));
    expect(server.kept).toHaveLength(1);
    server.wait(2 * DAY);
    ({ cursor } = await server.drain(cursor));
    expect(server.kept).toHaveLength(2);
    expect(refreshes().every(({ query }) => query.access_token === undefined)).toBe(true);
    expect(JSON.stringify(cursor)).not.toContain(server.secrets.token);
  });

  it('that can’t be refreshed now still reads, and is tried again a day later', async () => {
    let { cursor } = await server.drain(null);
    server.wait(DAY + HOUR);
    server.control.failNext('server-error', { path: '/refresh_access_token', times: 2 });
    ({ cursor } = await server.drain(cursor));
    server.wait(HOUR);
    ({ cursor } = await server.drain(cursor));
    expect(refreshes()).toHaveLength(2);
    server.wait(DAY);
    await server.drain(cursor);
    expect(server.kept).toHaveLength(1);
  });

  it('of a page is left as it is', async () => {
    const paged = await startAccount('facebook');
    const { cursor } = await paged.drain(null);
    paged.wait(30 * DAY);
    await paged.drain(cursor);
    expect(paged.kept).toEqual([]);
    await paged.close();
  });
});
