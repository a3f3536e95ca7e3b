import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outbound, OutboundAction, OutboundFile, Sent } from '../../../src/channels/contract.ts';
import { partOf } from '../../../src/channels/marks.ts';
import { after, DAY, HOUR } from '../../../src/lib/clock.ts';
import type { Fault } from '../../../src/simulators/graph/index.ts';
import type { SimAttachment } from '../../../src/simulators/graph/world.ts';
import { fileOf } from '../../setup/files.ts';
import { deliver, outbound } from '../graph-server.ts';
import { type PageServer, startPage } from './shop.ts';

let server: PageServer;
beforeEach(async () => {
  server = await startPage();
});
afterEach(() => server.close());

const ours = () => server.world.comments.filter(({ by }) => by === server.account);
const sentMessages = () =>
  server.world.talks.flatMap((talk) => talk.messages).filter(({ by }) => by === server.account);

async function commentItem(message = 'kde to je?') {
  server.world.addComment({ post: server.post, by: server.jana, message });
  return server.heard(message);
}
async function messageItem(text = 'haló?') {
  const talk = server.world.talkBetween(server.account, server.jana);
  server.world.addMessage({ talk, by: server.jana, text });
  return server.heard(text);
}
const keyOf = (result: { ok: boolean; error?: { key: string } }) => result.error?.key;

describe('a public reply', () => {
  it('stands below the comment, and comes back as ours under the id that was told', async () => {
    const { result } = await deliver(server, outbound(await commentItem(), 'Už jede.'));
    expect(result).toEqual({ ok: true, value: { externalId: ours()[0]!.id } });
    expect(ours()[0]).toMatchObject({ message: 'Už jede.', parent: { message: 'kde to je?' } });
    const echo = await server.heard('Už jede.');
    expect(echo).toMatchObject({ externalId: ours()[0]!.id, author: { isSelf: true } });
  });

  it('to an answer, and to a visitor’s post', async () => {
    const { world, post, jana, account } = server;
    const top = world.addComment({ post, by: account, message: 'Otevřeno' });
    world.addComment({ post, parent: top, by: jana, message: 'i v neděli?' });
    await deliver(server, outbound(await server.heard('i v neděli?'), 'V neděli ne.'));
    world.addPost({ account, by: jana, message: 'Máte kola?' });
    await deliver(server, outbound(await server.heard('Máte kola?'), 'Máme.'));
    expect(ours().map(({ message }) => message)).toEqual(['Otevřeno', 'V neděli ne.', 'Máme.']);
  });

  it('to what was deleted is not sent', async () => {
    const item = await commentItem();
    server.world.comments.at(-1)!.deleted = true;
    const { result } = await deliver(server, outbound(item, 'Už jede.'));
    expect(result).toMatchObject({ ok: false, error: { kind: 'gone', key: 'channel.error.meta.gone' } });
  });

  const lost: Fault[] = ['lose-answer', 'reset-mid-body', 'malformed', 'truncated-gzip'];
  it.each(lost)('whose answer is lost (%s) is found again', async (fault) => {
    const item = await commentItem();
    await deliver(server, outbound(item, 'Děkujeme!'));
    server.control.failNext(fault, { path: '/comments', method: 'POST' });
    const { out, result } = await deliver(server, outbound(item, 'Děkujeme!'));
    expect(result).toMatchObject({ ok: false, error: { kind: 'transient', ambiguous: true } });
    const found = await server.channel.findSent!(server.settings, out, server.ctx());
    // the same words stood there before: that one is not it
    expect(found).toMatchObject({ ok: true, value: { externalId: ours()[1]!.id } });
  });

  const refused: Fault[] = ['server-error', 'bad-gateway'];
  it.each(refused)('that never arrived (%s) is known not to have', async (fault) => {
    const item = await commentItem();
    server.control.failNext(fault, { path: '/comments', method: 'POST' });
    const { out, result } = await deliver(server, outbound(item, 'Děkujeme!'));
    expect(result).toMatchObject({ ok: false, error: { kind: 'transient', ambiguous: true } });
    expect(await server.channel.findSent!(server.settings, out, server.ctx())).toEqual({
      ok: true,
      value: 'not-found',
    });
  });

  it('that Meta calls a duplicate counts as sent when it stands there', async () => {
    const item = await commentItem();
    server.control.failNext('lose-answer', { path: '/comments', method: 'POST' });
    const { out } = await deliver(server, outbound(item, 'Děkujeme!'));
    server.control.failNext('duplicate', { path: '/comments', method: 'POST' });
    expect(await server.channel.send!(server.settings, out, server.ctx())).toEqual({
      ok: true,
      value: { externalId: ours()[0]!.id, url: expect.stringContaining('facebook.com') as string },
    });
    server.control.failNext('duplicate', { path: '/comments', method: 'POST' });
    const { result } = await deliver(server, outbound(item, 'Jiná slova'));
    expect(keyOf(result)).toBe('channel.error.meta.duplicate');
  });

  it.each([
    ['page-limit', 'rate-limited', 'channel.error.rate_limited'],
    ['app-limit', 'rate-limited', 'channel.error.rate_limited'],
    ['expired', 'auth', 'channel.error.meta.expired'],
    ['forbidden', 'permanent', 'channel.error.scope'],
    ['unknown-code', 'permanent', 'channel.error.meta.unknown'],
  ] as [Fault, string, string][])('refused with %s says so', async (fault, kind, key) => {
    const item = await commentItem();
    server.control.failNext(fault, { method: 'POST' });
    const { result } = await deliver(server, outbound(item, 'Děkujeme!'));
    expect(result).toMatchObject({ ok: false, error: { kind, key } });
    expect(ours()).toEqual([]);
  });
});

it('taken for abuse is refused, and the account is to write nothing for some hours', async () => {
  const item = await commentItem();
  server.control.failNext('blocked', { method: 'POST' });
  const { result } = await deliver(server, outbound(item, 'Děkujeme!'));
  const writeNotBefore = after(server.now(), 4 * HOUR);
  expect(result).toEqual({
    ok: false,
    error: { kind: 'permanent', key: 'channel.error.meta.blocked', writeNotBefore },
  });
  // whoever only reads is refused, and goes on reading
  server.control.failNext('blocked', { path: '/feed' });
  const read = await server.channel.poll!(server.settings, null, server.ctx());
  expect(read.ok ? null : read.error).not.toHaveProperty('writeNotBefore');
});

describe('a private reply to a comment', () => {
  it('goes to its writer, once', async () => {
    const item = await commentItem();
    const { result } = await deliver(server, outbound(item, 'Pošleme vám to sem.', 'privateReply'));
    expect(result).toEqual({ ok: true, value: { externalId: sentMessages()[0]!.id } });
    expect(sentMessages()[0]).toMatchObject({ talk: { person: server.jana } });
    const again = await deliver(server, outbound(item, 'Ještě něco.', 'privateReply'));
    expect(keyOf(again.result)).toBe('channel.error.meta.used');
    const caps = (await server.heard('kde to je?')).caps;
    expect(caps.privateReply).toEqual({ ok: false, why: 'used' });
  });

  it('whose answer is lost is found by the comment itself, and never sent twice', async () => {
    const item = await commentItem();
    server.control.failNext('lose-answer', { path: '/messages', method: 'POST' });
    const { out } = await deliver(server, outbound(item, 'Pošleme vám to sem.', 'privateReply'));
    const found = await server.channel.findSent!(server.settings, out, server.ctx());
    expect(found).toEqual({ ok: true, value: { externalId: sentMessages()[0]!.id, url: undefined } });
    expect(await server.channel.send!(server.settings, out, server.ctx())).toMatchObject({ ok: true });
    expect(sentMessages()).toHaveLength(1);
  });

  it('is over after seven days, and says so on the item', async () => {
    const item = await commentItem();
    server.wait(7 * DAY + HOUR);
    expect((await server.heard('kde to je?')).caps.privateReply).toEqual({
      ok: false,
      why: 'window-closed',
    });
    const { result } = await deliver(server, outbound(item, 'Pozdě.', 'privateReply'));
    expect(keyOf(result)).toBe('channel.error.meta.private');
  });

  it('reaches who wrote on the page', async () => {
    server.world.addPost({ account: server.account, by: server.petr, message: 'Vraťte mi peníze' });
    const item = await server.heard('Vraťte mi peníze');
    await deliver(server, outbound(item, 'Napište nám číslo.', 'privateReply'));
    expect(sentMessages()[0]).toMatchObject({ talk: { person: server.petr } });
  });
});

describe('an answer to a message', () => {
  it('goes into the conversation with a mark of its own', async () => {
    const { result } = await deliver(server, outbound(await messageItem(), 'Ano?'));
    expect(result).toEqual({ ok: true, value: { externalId: sentMessages()[0]!.id } });
    const body = JSON.parse(server.control.requests().findLast(({ method }) => method === 'POST')!.body);
    expect(body).toEqual({
      recipient: { id: server.jana.id },
      messaging_type: 'RESPONSE',
      message: { text: 'Ano?', metadata: outbound(await messageItem('x'), '').id },
    });
  });

  it('a day later is refused in words, and possible for seven days with the right to it', async () => {
    const item = await messageItem();
    server.wait(DAY + HOUR);
    const { result } = await deliver(server, outbound(item, 'Ano?'));
    expect(result).toMatchObject({ error: { kind: 'permanent', key: 'channel.error.meta.window' } });

    const granted = await startPage({ humanAgent: true });
    const talk = granted.world.talkBetween(granted.account, granted.jana);
    granted.world.addMessage({ talk, by: granted.jana, text: 'haló?' });
    const later = await granted.heard('haló?');
    expect(later.caps.reply).toEqual({ ok: true, until: '2026-11-28T07:59:00.000Z' });
    granted.wait(6 * DAY);
    expect((await deliver(granted, outbound(later, 'Ano?'))).result.ok).toBe(true);
    granted.wait(2 * DAY);
    expect(keyOf((await deliver(granted, outbound(later, 'Ano?'))).result)).toBe('channel.error.meta.window');
    await granted.close();
  });

  it('whose answer is lost is found among the newest messages', async () => {
    const item = await messageItem();
    await deliver(server, outbound(item, 'Ano?'));
    server.control.failNext('lose-answer', { path: '/messages', method: 'POST' });
    const { out } = await deliver(server, outbound(item, 'Ano?'));
    const find = () => server.channel.findSent!(server.settings, out, server.ctx());
    expect(await find()).toMatchObject({ ok: true, value: { externalId: sentMessages()[1]!.id } });
    sentMessages()[1]!.deleted = true;
    expect(await find()).toEqual({ ok: true, value: 'not-found' });
    server.control.failNext('forbidden', { path: '/conversations' });
    expect(await find()).toEqual({ ok: true, value: 'unknown' });
  });
});

const photo = (name = 'kolo.jpg', type = 'image/jpeg') => fileOf(name, type, Buffer.from('ffd8ffe0', 'hex'));
const withFiles = (out: Outbound, ...files: OutboundFile[]): Outbound => ({ ...out, files });
const uploads = () => [...server.control.acting.uploads.all.values()];

describe('a photo with a public reply', () => {
  it('stands in the comment, and is offered as far as Meta takes it: not with the private one', async () => {
    const item = await commentItem();
    expect(item.caps.media).toMatchObject({
      max: 1,
      types: expect.arrayContaining(['image/png']) as string[],
    });
    expect(item.caps.privateMedia).toBeUndefined();
    const { result } = await deliver(server, withFiles(outbound(item, 'Takhle.'), photo('kolo žluté.jpg')));
    expect(result.ok).toBe(true);
    expect(ours()[0]).toMatchObject({ message: 'Takhle.', attachment: { type: 'photo' } });
    expect(uploads()).toMatchObject([{ for: 'comment', name: 'kolo zlute.jpg' }]);
    expect((await server.heard('Takhle.')).media).toMatchObject([{ kind: 'image' }]);
    const secret = await deliver(server, withFiles(outbound(item, 'Tajně.', 'privateReply'), photo()));
    expect(keyOf(secret.result)).toBe('channel.error.meta.no_files');
    expect(sentMessages()).toEqual([]);
  });

  it('is put there once, however often the comment is tried, and anew when it was dropped meanwhile', async () => {
    const item = await commentItem();
    server.control.failNext('page-limit', { path: '/comments', method: 'POST' });
    const { out, result } = await deliver(server, withFiles(outbound(item, 'Takhle.'), photo()));
    expect(result).toMatchObject({ error: { kind: 'rate-limited' } });
    expect((await server.channel.send!(server.settings, out, server.ctx())).ok).toBe(true);
    expect(uploads()).toHaveLength(1);
    server.wait(13 * HOUR);
    expect((await server.channel.send!(server.settings, out, server.ctx())).ok).toBe(true);
    expect(uploads()).toHaveLength(2);
  });

  it('that Meta doesn’t take comes back before anything has left', async () => {
    const item = await commentItem();
    const { result } = await deliver(
      server,
      withFiles(outbound(item, 'Takhle.'), photo('a.pdf', 'application/pdf')),
    );
    expect(result).toMatchObject({ error: { kind: 'permanent', key: 'channel.error.meta.file' } });
    expect(ours()).toEqual([]);
  });

  it('whose answer is lost is found again with its words', async () => {
    const item = await commentItem();
    server.control.failNext('lose-answer', { path: '/comments', method: 'POST' });
    const { out } = await deliver(server, withFiles(outbound(item, 'Takhle.'), photo()));
    expect(await server.channel.findSent!(server.settings, out, server.ctx())).toMatchObject({
      ok: true,
      value: { externalId: ours()[0]!.id },
    });
  });
});

describe('files with a message', () => {
  const contents = () => sentMessages().map(({ text, attachments }) => text || attachments[0]!.type);

  it('follow the words as messages of their own, each noted as it leaves', async () => {
    const item = await messageItem();
    expect(item.caps.media).toMatchObject({ max: 3 });
    const { result } = await deliver(
      server,
      withFiles(outbound(item, 'Posíláme.'), photo(), photo('navod.pdf', 'application/pdf')),
    );
    expect(contents()).toEqual(['Posíláme.', 'photo', 'file']);
    expect(result).toEqual({ ok: true, value: { externalId: sentMessages()[0]!.id } });
    expect(server.parts).toEqual(sentMessages().map(({ id }) => id));
  });

  it('that are refused after the words: a retry sends only what is missing', async () => {
    const item = await messageItem();
    const out = withFiles(outbound(item, 'Posíláme.'), photo(), photo('b.png', 'image/png'));
    const prepared = await server.channel.prepare!(server.settings, out, server.ctx());
    if (!prepared.ok) throw new Error(prepared.error.key);
    const fixed = { ...out, prepared: prepared.value };
    const ctx = server.ctx();
    const left = async (id: string) => {
      await ctx.left(id);
      if (server.parts.length === 2)
        server.control.failNext('server-error', { path: '/messages', method: 'POST' });
    };
    const first = await server.channel.send!(server.settings, fixed, { ...ctx, left });
    expect(first).toMatchObject({ ok: false, error: { kind: 'transient' } });
    expect(contents()).toEqual(['Posíláme.', 'photo']);
    const again = { ...fixed, parts: [...server.parts] };
    expect(await server.channel.send!(server.settings, again, server.ctx())).toEqual({
      ok: true,
      value: { externalId: sentMessages()[0]!.id },
    });
    expect(contents()).toEqual(['Posíláme.', 'photo', 'photo']);
    expect(uploads()).toHaveLength(2);
  });

  it.each([0, 1, 2])(
    'whose answer is lost after %i parts: what is there is found, and not sent again',
    async (n) => {
      const item = await messageItem();
      // the same was said before, with a file: that is not it
      await deliver(server, withFiles(outbound(item, 'Posíláme.'), photo()));
      server.parts.length = 0;
      const ctx = server.ctx();
      const lose = () => server.control.failNext('lose-answer', { path: '/messages', method: 'POST' });
      const out = withFiles(outbound(item, 'Posíláme.'), photo(), photo('b.png', 'image/png'));
      const prepared = await server.channel.prepare!(server.settings, out, server.ctx());
      if (!prepared.ok) throw new Error(prepared.error.key);
      if (n === 0) lose();
      const left = async (id: string) => {
        await ctx.left(id);
        if (server.parts.length === n) lose();
      };
      const fixed = { ...out, prepared: prepared.value };
      const lost = await server.channel.send!(server.settings, fixed, { ...ctx, left });
      expect(lost).toMatchObject({ ok: false, error: { kind: 'transient', ambiguous: true } });
      const known = { ...fixed, parts: [...server.parts] };
      const found = await server.channel.findSent!(server.settings, known, server.ctx());
      expect(found).toEqual({
        ok: true,
        value: n === 2 ? { externalId: sentMessages()[2]!.id } : 'not-found',
      });
      if (n < 2) {
        const rest = { ...fixed, parts: [...server.parts] };
        expect((await server.channel.send!(server.settings, rest, server.ctx())).ok).toBe(true);
      }
      expect(contents()).toEqual(['Posíláme.', 'photo', 'Posíláme.', 'photo', 'photo']);
      expect(new Set(server.parts)).toEqual(
        new Set(
          sentMessages()
            .slice(2)
            .map(({ id }) => id),
        ),
      );
    },
  );
});

describe('a file whose answer was lost, while a colleague writes to the same person', () => {
  const pdf = (bytes: number) => fileOf('navod.pdf', 'application/pdf', new Uint8Array(bytes));
  /** The words have left, the file perhaps; meanwhile the page sends something from its inbox. */
  async function lost(mine: OutboundFile, isThere: boolean, theirs: SimAttachment, isEchoed = false) {
    const item = await messageItem();
    const out = withFiles(outbound(item, 'Posíláme.'), mine);
    const prepared = await server.channel.prepare!(server.settings, out, server.ctx());
    if (!prepared.ok) throw new Error(prepared.error.key);
    const fixed = { ...out, prepared: prepared.value };
    const ctx = server.ctx();
    const fault = isThere ? 'lose-answer' : 'server-error';
    const left = async (id: string) => {
      await ctx.left(id);
      server.control.failNext(fault, { path: '/messages', method: 'POST' });
    };
    await server.channel.send!(server.settings, fixed, { ...ctx, left });
    const talk = server.world.talkBetween(server.account, server.jana);
    server.world.addMessage({ talk, by: server.account, text: '', attachments: [theirs] });
    const known = { ...fixed, parts: [...server.parts] };
    if (!isEchoed) return server.channel.findSent!(server.settings, known, server.ctx());
    const told = await Promise.all(server.deliveries.map((delivery) => server.read(delivery)));
    const own = told.flatMap(({ items }) => items).filter(({ author }) => author.isSelf);
    const echoes: string[] = [];
    for (const { externalId, replyHandle } of own) echoes[partOf(replyHandle?.sentAs)!.part] = externalId;
    return server.channel.findSent!(server.settings, { ...known, echoes }, server.ctx());
  }
  const file = (type: SimAttachment['type'], size: number): SimAttachment => ({
    type,
    size,
    url: 'https://cdn.facebook.example/jiny',
  });

  it('of another kind: each is known by what it is', async () => {
    expect(await lost(photo(), true, file('file', 5000))).toMatchObject({
      value: { externalId: sentMessages()[0]!.id },
    });
    expect(server.parts).toHaveLength(2);
  });

  it('of another kind, and ours has not left: the rest is to be sent', async () => {
    expect(await lost(photo(), false, file('file', 5000))).toEqual({ ok: true, value: 'not-found' });
  });

  it('a document is known by its size', async () => {
    expect(await lost(pdf(77), true, file('file', 5000))).toMatchObject({
      value: { externalId: sentMessages()[0]!.id },
    });
    expect(server.parts[1]).toBe(sentMessages().find(({ attachments: [one] }) => one?.size === 77)!.id);
  });

  it.each([
    ['a document of another size alone', pdf(77), false, file('file', 5000)],
    ['a picture beside ours', photo(), true, file('photo', 5000)],
  ] as const)('%s: nobody can tell', async (_what, mine, isThere, theirs) => {
    expect(await lost(mine, isThere, theirs)).toEqual({ ok: true, value: 'unknown' });
  });

  it('a picture beside ours, and the echo of ours bears our mark: it is known', async () => {
    expect(await lost(photo(), true, file('photo', 5000), true)).toMatchObject({
      value: { externalId: sentMessages()[0]!.id },
    });
    expect(server.parts).toEqual([sentMessages()[0]!.id, sentMessages()[1]!.id]);
  });
});

describe('an act beside words', () => {
  it.each([
    ['hide', 'hidden', true],
    ['unhide', 'hidden', false],
    ['like', 'liked', true],
    ['unlike', 'liked', false],
  ] as [OutboundAction, 'hidden' | 'liked', boolean][])('%s', async (action, state, after) => {
    const item = await commentItem();
    const comment = server.world.comments.at(-1)!;
    comment[state] = !after;
    const out = outbound(item, '', action);
    expect(await server.channel.findSent!(server.settings, out, server.ctx())).toEqual({
      ok: true,
      value: 'not-found',
    });
    const { result } = await deliver(server, out);
    const sent: Sent = { externalId: `${comment.id}#${action}` };
    expect(result).toEqual({ ok: true, value: sent });
    expect(comment[state]).toBe(after);
    expect(await server.channel.findSent!(server.settings, out, server.ctx())).toEqual({
      ok: true,
      value: sent,
    });
  });
});
