/** What servers of another make were seen to do otherwise, from the first look to an answer that got lost. */
import { afterEach, expect, it } from 'vitest';
import type { Outbound } from '../../../src/channels/contract.ts';
import { mastodon } from '../../../src/channels/mastodon/index.ts';
import { answerTo, startServer, type TestServer } from './server.ts';

let server: TestServer;
afterEach(() => server.close());

const newest = async () => {
  const [item] = (await server.drain(null)).items;
  if (!item) throw new Error('nothing was received');
  return item;
};

async function prepared(out: Outbound): Promise<Outbound> {
  const result = await mastodon.prepare!(server.mentions, out, server.ctx());
  if (!result.ok) throw new Error(result.error.key);
  return { ...out, prepared: JSON.parse(JSON.stringify(result.value)) };
}

/** A server that remembers no key: whatever is sent twice stands there twice. */
const forgetful = { lacks: ['idempotency', 'private-in-own-list'] } as const;

it.each(['public', 'private', 'direct'] as const)(
  'a lost %s answer is found where no key is remembered and only public statuses are listed',
  async (visibility) => {
    server = await startServer(forgetful);
    server.control.post({ by: server.jana, text: '@kolo@obchod.example kde je kolo?', visibility });
    const out = await prepared(answerTo(await newest(), 'Na cestě.'));
    expect(await mastodon.findSent!(server.mentions, out, server.ctx())).toEqual({
      ok: true,
      value: 'not-found',
    });
    server.control.failNext('lose-answer', { path: '/api/v1/statuses', method: 'POST' });
    expect(await mastodon.send!(server.mentions, out, server.ctx())).toMatchObject({ ok: false });
    const sent = server.control.posted().at(-1);
    expect(await mastodon.findSent!(server.mentions, out, server.ctx())).toMatchObject({
      ok: true,
      value: { externalId: sent && server.control.uri(sent) },
    });
  },
);

it('the same words of somebody else in the thread are not our answer', async () => {
  server = await startServer(forgetful);
  const asked = server.control.directMessage({ by: server.jana, to: server.shop, text: 'kde je kolo?' });
  const out = await prepared(answerTo(await newest(), 'Na cestě.'));
  server.control.directMessage({ by: server.jana, to: server.shop, text: 'Na cestě.', inReplyTo: asked });
  expect(await mastodon.findSent!(server.mentions, out, server.ctx())).toEqual({
    ok: true,
    value: 'not-found',
  });
});

it('what is refused with 400 has certainly not arrived', async () => {
  server = await startServer({ lacks: ['unprocessable'] });
  server.control.mention({ by: server.jana, to: server.shop, text: 'dotaz' });
  const out = await prepared(answerTo(await newest(), 'ř'.repeat(501)));
  expect(await mastodon.send!(server.mentions, out, server.ctx())).toEqual({
    ok: false,
    error: { kind: 'permanent', key: 'channel.error.rejected' },
  });
});

it('the limits are read on the older page where there is no newer one', async () => {
  server = await startServer({ lacks: ['newer-instance'], maxCharacters: 100_000, urlWeight: 32 });
  server.control.mention({ by: server.jana, to: server.shop, text: 'dotaz' });
  expect(await newest()).toMatchObject({
    caps: { maxLength: { max: 100_000 - '@jana '.length, urlWeight: 32 }, media: { max: 4 } },
  });
  expect(await mastodon.check(server.mentions, server.ctx())).toMatchObject({
    ok: true,
    value: { account: 'kolo@obchod.example' },
  });
});

it('who is told of a mention is mentioned, though the status does not list the reader', async () => {
  server = await startServer({ lacks: ['own-name', 'many-statuses'] });
  server.control.mention({ by: server.jana, to: server.shop, text: 'dotaz' });
  expect(await newest()).toMatchObject({ kind: 'mention', visibility: 'public' });
});

it('a server that keeps the rights of a token to itself is tested with a word of warning', async () => {
  server = await startServer({ lacks: ['rights'] });
  expect(await mastodon.check(server.mentions, server.ctx())).toMatchObject({
    ok: true,
    value: { missing: [], warnings: ['channel.mastodon.warning.rights_untold'] },
  });
});

it('an edit of what came last is seen at once where statuses are asked for one by one', async () => {
  server = await startServer({ lacks: ['many-statuses'] });
  for (let n = 0; n < 12; n++)
    server.control.mention({ by: server.jana, to: server.shop, text: `dotaz ${n}` });
  const first = await server.drain(null);
  const fresh = server.control.mention({ by: server.jana, to: server.shop, text: 'kde je kolo' });
  for (let n = 0; n < 4; n++) server.control.post({ by: server.shop, text: 'hned', inReplyTo: fresh });
  const second = await server.drain(first.cursor);
  server.control.edit(fresh, '@kolo@obchod.example kde je moje kolo?');
  const { items } = await server.drain(second.cursor);
  expect(items.map(({ text }) => text)).toEqual(['@kolo kde je moje kolo?']);
});

it.each([
  ['refused', { kind: 'auth', key: 'channel.error.auth' }],
  // another server than was meant, or one that is being mended: the source goes on
  ['gone', { kind: 'permanent', key: 'channel.mastodon.error.not_spoken' }],
] as const)('an account that is %s', async (fault, error) => {
  server = await startServer();
  server.control.failNext(fault, { path: 'accounts/verify_credentials', times: 2 });
  expect(await mastodon.check(server.mentions, server.ctx())).toEqual({ ok: false, error });
  expect(await mastodon.poll(server.mentions, null, server.ctx())).toEqual({ ok: false, error });
});

it.each(['háčky.example', 'mastodon.example:8443'])(
  'a lost answer to somebody of %s is found',
  async (domain) => {
    server = await startServer(forgetful);
    const petr = server.control.addAccount({ username: 'petr', domain });
    server.control.mention({ by: petr, to: server.shop, text: 'kde je kolo?' });
    const out = await prepared(
      answerTo(await newest(), `Už jede, @petr@${domain}. Pište na info@vandr.example.`),
    );
    expect(out.prepared).toMatchObject({ status: out.text });
    server.control.failNext('lose-answer', { path: '/api/v1/statuses', method: 'POST' });
    await mastodon.send!(server.mentions, out, server.ctx());
    const sent = server.control.posted().at(-1);
    expect(await mastodon.findSent!(server.mentions, out, server.ctx())).toMatchObject({
      ok: true,
      value: { externalId: sent && server.control.uri(sent) },
    });
  },
);

it('an answer stands there as it was written, also where Markdown is the habit of the account', async () => {
  server = await startServer({ lacks: ['plain-text'] });
  server.control.mention({ by: server.jana, to: server.shop, text: 'jak to vrátím?' });
  const out = await prepared(answerTo(await newest(), '1. Zabalte *kolo*.\n2. Pošlete ho\n# 12_34'));
  await mastodon.send!(server.mentions, out, server.ctx());
  expect(server.control.posted().at(-1)?.text).toBe(`@jana@mastodon.example ${out.text}`);
});

it('a lost answer is found in which the server wrote over a few signs, and no other one is', async () => {
  server = await startServer({ lacks: ['idempotency', 'signs'] });
  const asked = server.control.mention({ by: server.jana, to: server.shop, text: 'děkuji za kolo' });
  const out = await prepared(answerTo(await newest(), 'My děkujeme Vám <3 a přejeme hezkou jízdu :-)'));
  const findSent = () => mastodon.findSent!(server.mentions, out, server.ctx());
  server.control.post({
    by: server.shop,
    text: '@jana@mastodon.example Hezkou jízdu přeje kolega',
    inReplyTo: asked,
  });
  expect(await findSent()).toEqual({ ok: true, value: 'not-found' });
  server.control.failNext('lose-answer', { path: '/api/v1/statuses', method: 'POST' });
  await mastodon.send!(server.mentions, out, server.ctx());
  const sent = server.control.posted().at(-1);
  expect(sent?.text).toContain('❤️');
  expect(await findSent()).toMatchObject({
    ok: true,
    value: { externalId: sent && server.control.uri(sent) },
  });
});

it('where the server makes a link of its own of ours, a lost answer is neither found nor sent again', async () => {
  server = await startServer({ lacks: ['idempotency', 'links'] });
  const asked = server.control.mention({ by: server.jana, to: server.shop, text: 'jak to vrátím?' });
  const out = await prepared(answerTo(await newest(), 'Pište na [vrácení](https://obchod.example/vraceni).'));
  const findSent = () => mastodon.findSent!(server.mentions, out, server.ctx());
  server.control.post({ by: server.jana, text: '@kolo@obchod.example díky', inReplyTo: asked });
  expect(await findSent()).toEqual({ ok: true, value: 'not-found' });
  server.control.failNext('lose-answer', { path: '/api/v1/statuses', method: 'POST' });
  await mastodon.send!(server.mentions, out, server.ctx());
  expect(server.control.posted().at(-1)?.text).not.toContain('https');
  expect(await findSent()).toEqual({ ok: true, value: 'unknown' });
});

it('a lost answer is none of those that arrived beside it, however alike they are', async () => {
  server = await startServer({ lacks: ['idempotency'] });
  server.control.mention({ by: server.jana, to: server.shop, text: 'kde je zásilka 7?' });
  const item = await newest();
  const first = await prepared(answerTo(item, 'Zásilka 7 dorazí zítra, děkujeme za trpělivost.'));
  const there = await mastodon.send!(server.mentions, first, server.ctx());
  const other = await prepared(answerTo(item, 'Zásilka 8 dorazí zítra, děkujeme za trpělivost.'));
  const same = await prepared(answerTo(item, first.text));
  const find = (out: typeof first) => mastodon.findSent!(server.mentions, out, server.ctx());
  expect(await find(other)).toEqual({ ok: true, value: 'not-found' });
  expect(await find(same)).toEqual(there);
  const others = there.ok ? [there.value.externalId] : [];
  expect(await find({ ...same, others })).toEqual({ ok: true, value: 'not-found' });
});
