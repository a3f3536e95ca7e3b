import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instagram } from '../../../src/channels/instagram/index.ts';
import { asRequest, deliver, outbound } from '../graph-server.ts';
import { type AccountServer, startAccount } from './shop.ts';

let server: AccountServer;
beforeEach(async () => {
  server = await startAccount();
});
afterEach(() => server.close());

const last = () => server.deliveries.at(-1)!;

describe('what Instagram tells by itself', () => {
  it('is signed', () => {
    server.control.acting.says({ post: server.photo, by: server.jana, message: 'žluť / 🐴' });
    expect(instagram.hook.verify(server.settings, asRequest(last()), server.ctx())).toBe(true);
    last().body.set([0], 20);
    expect(instagram.hook.verify(server.settings, asRequest(last()), server.ctx())).toBe(false);
  });

  it('is the same comment, answer and message that a poll brings', async () => {
    const { photo, jana, account, control } = server;
    const top = control.acting.says({ post: photo, by: jana, message: 'Kdy budou 39?' });
    expect((await server.read(last())).items).toEqual([await server.heard('Kdy budou 39?')]);
    control.acting.says({ post: photo, parent: top, by: jana, message: 'haló' });
    expect((await server.read(last())).items).toEqual([await server.heard('haló')]);
    control.acting.writes(jana, account, { text: 'Dobrý den' });
    const [told] = (await server.read(last())).items;
    const { author, ...polled } = await server.heard('Dobrý den');
    expect(told).toMatchObject({
      ...polled,
      author: { externalId: author.externalId, handle: author.handle },
    });
  });

  it('our own answers are ours', async () => {
    const { photo, jana, account, control } = server;
    const top = control.acting.says({ post: photo, by: jana, message: 'Kdy budou 39?' });
    control.acting.comment(account, top, 'V pátek.');
    expect((await server.read(last())).items[0]).toMatchObject({
      threadKey: top.id,
      author: { isSelf: true },
    });
    control.acting.writes(jana, account, { text: 'x' });
    control.acting.send(account, { recipient: { id: jana.id }, message: { text: 'Ano?' } });
    expect((await server.read(last())).items[0]).toMatchObject({
      threadKey: `talk:${jana.id}`,
      author: { isSelf: true },
    });
  });

  it('a comment that we may not look at, in its own words and with its own time', async () => {
    server.control.acting.says({ post: server.photo, by: server.jana, message: 'pod reklamou' });
    server.control.failNext('forbidden', { path: server.world.comments.at(-1)!.id });
    expect((await server.read(last())).items[0]).toMatchObject({
      text: 'pod reklamou',
      author: { externalId: server.jana.id, handle: 'jana.nov' },
      publishedAt: server.now(),
      target: { externalId: server.photo.id, title: 'Nové boty #podzim' },
    });
  });

  it('mentions elsewhere, which can be answered there', async () => {
    const { account, petr, jana, control, world } = server;
    const photo = control.acting.post({
      account,
      by: petr,
      on: 'tagged',
      message: 'S @kolo.a.syn na výletě',
    });
    const [inCaption] = (await server.read(last())).items;
    expect(inCaption).toMatchObject({
      kind: 'mention',
      text: 'S @kolo.a.syn na výletě',
      author: { handle: 'petr77' },
      caps: { reply: { ok: true }, privateReply: { ok: false } },
    });
    control.acting.says({ post: photo, by: jana, message: '@kolo.a.syn máte taky 39?' });
    const [inComment] = (await server.read(last())).items;
    expect(inComment).toMatchObject({ kind: 'mention', author: { handle: 'jana.nov' } });
    await deliver(server, outbound(inCaption!, 'Krásné!'));
    const { out } = await deliver(server, outbound(inComment!, 'Máme.'));
    expect(world.comments.filter(({ by }) => by === account).map(({ message }) => message)).toEqual([
      'Krásné!',
      '@jana.nov Máme.',
    ]);
    // what stands elsewhere can't be looked up
    expect(await instagram.findSent(server.settings, out, server.ctx())).toEqual({
      ok: true,
      value: 'unknown',
    });
  });

  it('a story that names us is a link, not a picture to keep', async () => {
    server.control.acting.writes(server.jana, server.account, {
      text: '',
      story: 'https://cdn.example/story',
    });
    expect((await server.read(last())).items[0]?.media).toEqual([
      { kind: 'file', url: 'https://cdn.example/story', name: 'story' },
    ]);
  });

  it('what was unsent is gone, and others’ accounts are not ours', async () => {
    const message = server.control.acting.writes(server.jana, server.account, { text: 'omyl' });
    server.control.acting.unsend(message);
    expect(await server.read(last())).toMatchObject({ items: [], tombstones: [message.id] });
    const other = server.world.addAccount({ kind: 'instagram', name: 'Jiný' });
    server.control.acting.writes(server.jana, other, { text: 'cizí' });
    expect(await server.read(last())).toEqual({ items: [], tombstones: [] });
  });
});
