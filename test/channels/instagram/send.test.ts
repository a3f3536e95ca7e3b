import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instagram } from '../../../src/channels/instagram/index.ts';
import { DAY, HOUR } from '../../../src/lib/clock.ts';
import { fileOf } from '../../setup/files.ts';
import { deliver, outbound } from '../graph-server.ts';
import { type AccountServer, startAccount } from './shop.ts';

describe.each(['facebook', 'instagram'] as const)(
  'answering as an account that signs in with %s',
  (login) => {
    let server: AccountServer;
    beforeEach(async () => {
      server = await startAccount(login);
    });
    afterEach(() => server.close());

    const ours = () => server.world.comments.filter(({ by }) => by === server.account);
    const messages = () =>
      server.world.talks.flatMap((talk) => talk.messages).filter(({ by }) => by === server.account);
    const find = (out: Parameters<typeof instagram.findSent>[1]) =>
      instagram.findSent(server.settings, out, server.ctx());

    it('below a comment, and by name within its thread', async () => {
      const { world, photo, jana, petr } = server;
      const top = world.addComment({ post: photo, by: jana, message: 'Kdy budou 39?' });
      world.addComment({ post: photo, parent: top, by: petr, message: 'Taky čekám' });
      const first = await deliver(server, outbound(await server.heard('Kdy budou 39?'), 'V pátek.'));
      expect(first.result).toEqual({ ok: true, value: { externalId: ours()[0]!.id } });
      const nested = await server.heard('Taky čekám');
      expect(nested.caps.maxLength.max).toBe(2200 - '@petr77 '.length);
      await deliver(server, outbound(nested, 'V pátek.'));
      expect(ours().map(({ message, parent }) => [message, parent])).toEqual([
        ['V pátek.', top],
        ['@petr77 V pátek.', top],
      ]);
    });

    it('finds an answer again that was lost, and knows when there is none', async () => {
      const { world, photo, jana } = server;
      world.addComment({ post: photo, by: jana, message: 'haló?' });
      const item = await server.heard('haló?');
      server.control.failNext('lose-answer', { path: '/replies', method: 'POST' });
      const { out, result } = await deliver(server, outbound(item, 'Ano?'));
      expect(result).toMatchObject({ ok: false, error: { kind: 'transient', ambiguous: true } });
      expect(await find(out)).toMatchObject({ ok: true, value: { externalId: ours()[0]!.id } });
      ours()[0]!.deleted = true;
      expect(await find(out)).toEqual({ ok: true, value: 'not-found' });
    });

    it('in private once, and in messages within the window', async () => {
      const { world, photo, jana, account } = server;
      world.addComment({ post: photo, by: jana, message: 'haló?' });
      const item = await server.heard('haló?');
      const { out, result } = await deliver(server, outbound(item, 'Pište nám sem.', 'privateReply'));
      expect(result).toEqual({ ok: true, value: { externalId: messages()[0]!.id } });
      expect(await find(out)).toMatchObject({ ok: true, value: { externalId: messages()[0]!.id } });
      expect((await deliver(server, outbound(item, 'Ještě.', 'privateReply'))).result).toMatchObject({
        error: { key: 'channel.error.meta.used' },
      });
      world.addMessage({ talk: world.talkBetween(account, jana), by: jana, text: 'Píšu' });
      const message = await server.heard('Píšu');
      expect((await deliver(server, outbound(message, 'Děkujeme'))).result.ok).toBe(true);
      const body = JSON.parse(server.control.requests().findLast(({ method }) => method === 'POST')!.body);
      expect(body).toEqual({
        recipient: { id: jana.id },
        messaging_type: 'RESPONSE',
        message: { text: 'Děkujeme' },
      });
      server.wait(DAY + HOUR);
      expect((await deliver(server, outbound(message, 'Pozdě'))).result).toMatchObject({
        error: { kind: 'permanent', key: 'channel.error.meta.window' },
      });
    });

    it('with files in messages where they can be put somewhere, never with a comment', async () => {
      const { world, photo, jana, account } = server;
      world.addComment({ post: photo, by: jana, message: 'haló?' });
      const comment = await server.heard('haló?');
      expect([comment.caps.media, comment.caps.privateMedia]).toEqual([undefined, undefined]);
      const files = [fileOf('žlutá bota.jpg', 'image/jpeg', Buffer.from('ffd8ffe0', 'hex'))];
      expect((await deliver(server, { ...outbound(comment, 'Tady.'), files })).result).toMatchObject({
        error: { key: 'channel.error.meta.no_files' },
      });
      world.addMessage({ talk: world.talkBetween(account, jana), by: jana, text: 'Píšu' });
      const message = await server.heard('Píšu');
      const { result } = await deliver(server, { ...outbound(message, 'Posíláme'), files });
      if (login === 'instagram') {
        expect(message.caps.media).toBeUndefined();
        expect(result).toMatchObject({ error: { key: 'channel.error.meta.no_files' } });
        expect(messages()).toEqual([]);
        return;
      }
      expect(message.caps.media).toMatchObject({ max: 3 });
      expect(result.ok).toBe(true);
      expect(messages().map(({ text, attachments }) => text || attachments[0]!.type)).toEqual([
        'Posíláme',
        'photo',
      ]);
      expect([...server.control.acting.uploads.all.values()]).toMatchObject([{ for: 'instagram' }]);
    });

    it('hides a comment and shows it again', async () => {
      const { world, photo, jana } = server;
      const comment = world.addComment({ post: photo, by: jana, message: 'spam' });
      const item = await server.heard('spam');
      await deliver(server, outbound(item, '', 'hide'));
      expect(comment.hidden).toBe(true);
      expect(await find(outbound(item, '', 'hide'))).toMatchObject({
        value: { externalId: `${comment.id}#hide` },
      });
      expect(await find(outbound(item, '', 'unhide'))).toEqual({ ok: true, value: 'not-found' });
      await deliver(server, outbound(item, '', 'unhide'));
      expect(comment.hidden).toBe(false);
    });

    it('looks at a comment and its thread again', async () => {
      const { world, photo, jana, account } = server;
      const comment = world.addComment({ post: photo, by: jana, message: 'haló?' });
      const item = await server.heard('haló?');
      world.addComment({ post: photo, parent: comment, by: account, message: 'už odpovídá kolega' });
      const seen = await instagram.refetch(server.settings, item, server.ctx());
      expect(seen.ok && seen.value.items.map(({ text }) => text)).toEqual(['haló?', 'už odpovídá kolega']);
      expect(seen.ok && seen.value.items[0]?.revision).toBe(item.revision);
      comment.deleted = true;
      expect(await instagram.refetch(server.settings, item, server.ctx())).toMatchObject({
        value: { items: [], tombstones: [comment.id] },
      });
    });
  },
);
