import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InboundItem, Outbound, Result, Sent } from '../../../src/channels/contract.ts';
import { mastodon } from '../../../src/channels/mastodon/index.ts';
import { HOUR } from '../../../src/lib/clock.ts';
import type { SimStatus } from '../../../src/simulators/mastodon/index.ts';
import { answerTo, HANG_PATIENCE_MS, startServer, type TestServer } from './server.ts';

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

async function prepared(out: Outbound): Promise<Outbound> {
  const result = await mastodon.prepare!(server.mentions, out, server.ctx());
  if (!result.ok) throw new Error(result.error.key);
  // The outbox keeps it as JSON.
  return { ...out, prepared: JSON.parse(JSON.stringify(result.value)) };
}

const send = (out: Outbound): Promise<Result<Sent>> => mastodon.send!(server.mentions, out, server.ctx());
const findSent = (out: Outbound): Promise<Result<Sent | 'not-found' | 'unknown'>> =>
  mastodon.findSent!(server.mentions, out, server.ctx());

/** What our account has posted. */
const ours = (): Record<string, unknown>[] =>
  server.control.statuses().filter((status) => (status.account as { id: string }).id === server.shop.id);

const question = (): SimStatus =>
  server.control.mention({ by: server.jana, to: server.shop, text: 'kde je kolo?' });

describe('a reply', () => {
  it('addresses the author, hangs on the mention and keeps its visibility', async () => {
    const status = question();
    const out = await prepared(answerTo(await received(), 'Na cestě, dorazí zítra. Petr'));
    const result = await send(out);
    expect(ours()).toMatchObject([
      {
        in_reply_to_id: status.id,
        visibility: 'public',
        language: 'cs',
        mentions: [{ acct: 'jana@mastodon.example' }],
      },
    ]);
    expect(result).toEqual({
      ok: true,
      value: { externalId: ours()[0]?.uri, url: ours()[0]?.url },
    });
    const posted = server.control.requests().find(({ method }) => method === 'POST');
    expect(posted?.idempotencyKey).toBe(out.id);
  });

  it.each([
    ['@jana@mastodon.example už jede', '@jana@mastodon.example už jede'],
    ['Díky, @Jana@Mastodon.example!', 'Díky, @Jana@Mastodon.example!'],
    ['pište na info@jana.example', '@jana@mastodon.example pište na info@jana.example'],
    ['@jana už jede', '@jana@mastodon.example @jana už jede'],
  ])('puts the address first only when it is missing: %s', async (text, expected) => {
    question();
    const out = await prepared(answerTo(await received(), text));
    expect(out.prepared).toMatchObject({ status: expected });
  });

  it.each([
    ['public', 'reply', 'public'],
    ['unlisted', 'reply', 'unlisted'],
    ['private', 'reply', 'private'],
    ['direct', 'reply', 'direct'],
    ['public', 'privateReply', 'direct'],
  ] as const)('to a %s status as %s is %s', async (visibility, action, expected) => {
    server.control.post({ by: server.jana, text: '@kolo@obchod.example dotaz', visibility });
    await send(await prepared(answerTo(await received(), 'odpověď', action)));
    expect(ours()).toMatchObject([{ visibility: expected }]);
  });

  it('never becomes public when the desk holds the mention for private', async () => {
    question();
    const out = answerTo(await received(), 'odpověď');
    const secret: Outbound = { ...out, to: { ...out.to, visibility: 'private' } };
    expect((await prepared(secret)).prepared).toMatchObject({ visibility: 'direct' });
  });

  it('finds the status by its address when it was heard on another server', async () => {
    const elsewhere = server.control.post({
      by: server.jana,
      text: 'kolo z obchodu se rozpadlo',
      known: false,
    });
    const out: Outbound = {
      ...answerTo({ externalId: server.control.uri(elsewhere) } as InboundItem, 'Mrzí nás to.'),
      to: { externalId: server.control.uri(elsewhere), replyHandle: null, visibility: 'public' },
    };
    await send(await prepared(out));
    expect(ours()).toMatchObject([{ in_reply_to_id: elsewhere.id }]);
  });

  it('says so when the server does not know the address', async () => {
    const out = {
      ...answerTo({} as InboundItem, 'x'),
      to: { externalId: 'https://nikde.example/1', replyHandle: null, visibility: 'public' as const },
    };
    const result = await mastodon.prepare!(server.mentions, out, server.ctx());
    expect(result).toEqual({ ok: false, error: { kind: 'gone', key: 'channel.error.not_found' } });
  });
});

describe('exactly one reply', () => {
  it('comes from two attempts with the same key', async () => {
    question();
    const out = await prepared(answerTo(await received(), 'odpověď'));
    const [first, second] = [await send(out), await send(out)];
    expect(second).toEqual(first);
    expect(ours()).toHaveLength(1);
  });

  it.each([
    ['lose-answer', 'channel.error.reset'],
    ['malformed', 'channel.error.unexpected'],
  ] as const)('is left by an answer that got lost (%s)', async (fault, key) => {
    question();
    const out = await prepared(answerTo(await received(), 'odpověď'));
    server.control.failNext(fault, { path: '/api/v1/statuses' });
    expect(await send(out)).toEqual({ ok: false, error: { kind: 'transient', key, ambiguous: true } });
    expect(ours()).toHaveLength(1);

    const found = await findSent(out);
    expect(found).toMatchObject({ ok: true, value: { externalId: ours()[0]?.uri } });
    expect(await send(out)).toEqual(found);
    expect(ours()).toHaveLength(1);
  });

  it('is found long after the server forgot the key', async () => {
    question();
    const text =
      'Mrzí nás to:\n\npište na https://kolo.example/reklamace?cislo=2026-11-000123456789 — Petr & spol.';
    const out = await prepared(answerTo(await received(), text));
    server.control.failNext('lose-answer', { path: '/api/v1/statuses' });
    await send(out);
    server.wait(5 * HOUR);
    for (let n = 0; n < 60; n++) server.control.post({ by: server.shop, text: `jiný příspěvek ${n}` });
    expect(await findSent(out)).toMatchObject({ ok: true, value: { externalId: ours()[0]?.uri } });
    // A retry that comes late must not post again either.
    expect(await send(out)).toMatchObject({ ok: true, value: { externalId: ours()[0]?.uri } });
    expect(ours()).toHaveLength(61);
  });

  it('is not taken for another one with the same text', async () => {
    const earlier = server.control.post({ by: server.jana, text: '@kolo@obchod.example dotaz' });
    server.control.post({ by: server.shop, text: '@jana@mastodon.example odpověď', inReplyTo: earlier });
    question();
    const out = await prepared(answerTo(await received(), 'odpověď'));
    expect(await findSent(out)).toEqual({ ok: true, value: 'not-found' });
    server.wait(2 * HOUR);
    expect(await findSent(out)).toEqual({ ok: true, value: 'not-found' });
  });

  it('is for a person to judge when nobody can tell, also while the key would hold', async () => {
    question();
    const out = await prepared(answerTo(await received(), 'odpověď'));
    server.control.failNext('forbidden', { path: 'verify_credentials' });
    expect(await findSent(out)).toEqual({ ok: true, value: 'unknown' });
  });

  it('is unknown when more was posted since than can be read back', async () => {
    question();
    const out = await prepared(answerTo(await received(), 'odpověď'));
    server.wait(2 * HOUR);
    for (let n = 0; n < 201; n++) server.control.post({ by: server.shop, text: `jiný příspěvek ${n}` });
    expect(await findSent(out)).toEqual({ ok: true, value: 'unknown' });
  });
});

describe('a refused reply', () => {
  it.each([
    ['forbidden', { kind: 'permanent', key: 'channel.error.scope' }],
    [
      'rate-limited',
      {
        kind: 'rate-limited',
        key: 'channel.error.rate_limited',
        until: new Date('2026-11-21T08:05:00Z'),
        shared: true,
      },
    ],
    ['server-error', { kind: 'transient', key: 'channel.error.server', ambiguous: true }],
    ['bad-gateway', { kind: 'transient', key: 'channel.error.server', ambiguous: true }],
    ['hang', { kind: 'transient', key: 'channel.error.timeout', ambiguous: true }],
  ] as const)('%s', async (fault, error) => {
    question();
    const out = await prepared(answerTo(await received(), 'odpověď'));
    server.control.failNext(fault, { path: '/api/v1/statuses' });
    if (fault === 'hang') server.setPatience(HANG_PATIENCE_MS);
    expect(await send(out)).toEqual({ ok: false, error });
    expect(ours()).toEqual([]);
  });

  it('is gone when the mention is', async () => {
    const status = question();
    const out = await prepared(answerTo(await received(), 'odpověď'));
    server.control.delete(status);
    expect(await send(out)).toEqual({ ok: false, error: { kind: 'gone', key: 'channel.error.gone' } });
  });

  it('is given back when it is too long', async () => {
    question();
    const item = await received();
    const { max } = item.caps.maxLength;
    const fits = await prepared(answerTo(item, 'ř'.repeat(max)));
    expect((await send(fits)).ok).toBe(true);
    const tooLong = await prepared({ ...answerTo(item, 'ř'.repeat(max + 1)), id: 'b' });
    expect(await send(tooLong)).toEqual({
      ok: false,
      error: { kind: 'permanent', key: 'channel.error.rejected' },
    });
  });

  it('needs a token that may write', async () => {
    question();
    const out = await prepared(answerTo(await received(), 'odpověď'));
    const readOnly = server.control.token(server.shop, ['read']);
    expect(await mastodon.send!(server.mentions, out, server.ctx({ token: readOnly }))).toEqual({
      ok: false,
      error: { kind: 'permanent', key: 'channel.error.scope' },
    });
  });
});
