import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InboundItem, Outbound, OutboundFile } from '../../../src/channels/contract.ts';
import { mastodon } from '../../../src/channels/mastodon/index.ts';
import { HOUR } from '../../../src/lib/clock.ts';
import { fileOf } from '../../setup/files.ts';
import { answerTo, startServer, type TestServer } from './server.ts';

let server: TestServer;
let item: InboundItem;
beforeEach(async () => {
  server = await startServer();
  server.control.mention({ by: server.jana, to: server.shop, text: 'ukažte mi to' });
  item = (await server.drain(null)).items[0]!;
});
afterEach(() => server.close());

const photo = (name = 'kolo.jpg', type = 'image/jpeg'): OutboundFile =>
  fileOf(name, type, new Uint8Array([0xff, 0xd8, 0xff, 0, 13, 10, 45, 45]), {
    description: 'Modré kolo s košíkem „na jaro“',
  });
const withFiles = (...files: OutboundFile[]): Outbound => ({ ...answerTo(item, 'Tady je.'), files });

async function prepared(out: Outbound): Promise<Outbound> {
  const result = await mastodon.prepare!(server.mentions, out, server.ctx());
  if (!result.ok) throw new Error(result.error.key);
  return { ...out, prepared: JSON.parse(JSON.stringify(result.value)) };
}
const send = (out: Outbound) => mastodon.send!(server.mentions, out, server.ctx());
const ours = () =>
  server.control.statuses().filter((status) => (status.account as { id: string }).id === server.shop.id);

describe('files with a reply', () => {
  it('are offered as far as the server takes them', () => {
    expect(item.caps.media).toMatchObject({ max: 4, maxBytes: 16_777_216 });
    expect(item.caps.media?.types).toContain('image/png');
  });

  it('stand with it, in their order, each with its words', async () => {
    expect(await send(await prepared(withFiles(photo(), photo('b.png', 'image/png'))))).toMatchObject({
      ok: true,
    });
    expect(ours()).toMatchObject([
      {
        media_attachments: [
          { type: 'image', description: 'Modré kolo s košíkem „na jaro“' },
          { type: 'image', description: 'Modré kolo s košíkem „na jaro“' },
        ],
      },
    ]);
  });

  it('are not put there again by a retry, and the status is there once', async () => {
    const out = await prepared(withFiles(photo()));
    server.control.failNext('lose-answer', { path: '/api/v1/statuses', method: 'POST' });
    expect(await send(out)).toMatchObject({ ok: false, error: { ambiguous: true } });
    expect(await send(out)).toMatchObject({ ok: true });
    expect(ours()).toHaveLength(1);
    expect(server.control.uploads()).toBe(1);
  });

  it('that the server still works on are waited for', async () => {
    server.control.slowUploads(3);
    const out = await prepared(withFiles(photo('film.mp4', 'video/mp4')));
    const working = { kind: 'transient', key: 'channel.mastodon.media.working' };
    expect(await send(out)).toEqual({ ok: false, error: working });
    expect(await send(out)).toEqual({ ok: false, error: working });
    expect(await send(out)).toMatchObject({ ok: true });
    expect(ours()).toMatchObject([{ media_attachments: [{ type: 'video' }] }]);
  });

  it('that nobody took up for a day are put there anew', async () => {
    const out = await prepared(withFiles(photo()));
    server.wait(20 * HOUR);
    expect(await send(out)).toMatchObject({ ok: true });
    expect(server.control.uploads()).toBe(2);
  });

  it.each([
    ['a kind that it doesn’t take', [photo('a.pdf', 'application/pdf')], 'channel.mastodon.media.refused'],
    ['a film and a picture', [photo(), photo('a.mp4', 'video/mp4')], 'channel.mastodon.media.one_film'],
  ])('of %s are refused before anything leaves', async (_name, files, key) => {
    const result = await mastodon.prepare!(server.mentions, withFiles(...files), server.ctx());
    expect(result).toEqual({ ok: false, error: { kind: 'permanent', key } });
  });
});

describe('a favourite', () => {
  const act = async (action: 'like' | 'unlike') => send(await prepared({ ...answerTo(item, ''), action }));
  const likes = () => server.control.statuses()[0]?.favourites_count;

  it('is given once however often, and taken back', async () => {
    expect(await act('like')).toMatchObject({ ok: true, value: { externalId: item.externalId } });
    await act('like');
    expect(likes()).toBe(1);
    await act('unlike');
    await act('unlike');
    expect(likes()).toBe(0);
  });

  it('is given by another account of ours to what it knows by its address', async () => {
    const elsewhere = {
      ...answerTo(item, ''),
      action: 'like' as const,
      to: { ...answerTo(item, '').to, replyHandle: null },
    };
    expect(await send(await prepared(elsewhere))).toMatchObject({ ok: true });
    expect(likes()).toBe(1);
  });
});
