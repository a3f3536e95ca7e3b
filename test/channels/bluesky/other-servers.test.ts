import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bluesky } from '../../../src/channels/bluesky/index.ts';
import type { ChannelCtx } from '../../../src/channels/contract.ts';
import { loopbackReach } from '../../setup/reach.ts';
import { unwrap } from './server.ts';

/** Answers as servers give them: more fields than we know, and gaps where nobody is obliged. */
const us = 'did:plc:shop';
const author = {
  did: 'did:web:ewa.example',
  handle: 'handle.invalid',
  displayName: 'Ewa 🚲 <b>',
  avatar: 'data:image/png;base64,AAAA',
  associated: { chat: { allowIncoming: 'sometimes' }, lists: 3 },
  viewer: { muted: false },
};
const record = {
  $type: 'app.bsky.feed.post',
  text: 'Dzień dobry,\u202e gdzie jest moja paczka?\u0000',
  createdAt: 'yesterday',
  langs: ['pl', 7],
  facets: [
    { index: { byteStart: 0, byteEnd: 99_999 }, features: [{ $type: 'com.example.shine', level: 9 }] },
    null,
  ],
};
const post = {
  uri: 'at://did:web:ewa.example/app.bsky.feed.post/3kabc',
  cid: 'bafyreiabc',
  author,
  record,
  embed: {
    $type: 'com.example.hologram',
    images: [{ fullsize: 'javascript:alert(1)' }, { thumb: 'https://files.example/a.jpg' }, 7],
    playlist: 'https://video.example/a.m3u8',
  },
  indexedAt: '2026-11-22T01:17:53.812Z',
};
const session = { did: us, handle: 'shop.example', accessJwt: 'a', refreshJwt: 'r' };
const notification = { ...post, reason: 'mention', isRead: true };
const log = { $type: 'chat.bsky.convo.defs#logCreateMessage', rev: '2b', convoId: 'c1' };
const message = {
  id: 'm1',
  rev: '2b',
  text: 'ahoj',
  sender: { did: author.did },
  sentAt: '2026-11-22T01:00:00Z',
};

const NSID = /\/xrpc\/([\w.]+)/;

/** A server that gives these documents by the name of the call; anything else it doesn't know. */
const ctxOf = (documents: Record<string, unknown>): ChannelCtx => ({
  http: async (url) => {
    const found = { 'com.atproto.server.createSession': session, ...documents }[NSID.exec(url)?.[1] ?? ''];
    const body = found === undefined ? '<h1>Not Found</h1>' : JSON.stringify(found);
    return {
      status: found === undefined ? 404 : 200,
      headers: new Headers(),
      bytes: new TextEncoder().encode(body),
      url,
      permanentUrl: null,
    };
  },
  reach: loopbackReach,
  now: new Date('2026-11-22T02:00:00Z'),
  secrets: { password: 'x' },
  keep: async () => true,
});
const settings = { server: 'https://pds.example', handle: 'shop.example', what: 'mentions' };
const LIST = 'app.bsky.notification.listNotifications';
const poll = async (
  documents: Record<string, unknown>,
  what = 'mentions',
  cursor: null | { v: number } = null,
) => unwrap(await bluesky.poll({ ...settings, what, query: 'x' }, cursor, ctxOf(documents)));

describe('servers of another make', () => {
  it('are understood in spite of gaps and odd fields', async () => {
    const { items } = await poll({
      [LIST]: { notifications: [notification] },
      'app.bsky.feed.getPosts': { posts: [post] },
    });
    expect(items).toEqual([
      expect.objectContaining({
        text: 'Dzień dobry, gdzie jest moja paczka?',
        author: {
          externalId: 'did:web:ewa.example',
          handle: undefined,
          name: 'Ewa 🚲 <b>',
          url: 'https://bsky.app/profile/did:web:ewa.example',
          avatarUrl: undefined,
          isSelf: false,
        },
        languageClaim: 'pl',
        media: [
          { kind: 'image', url: 'https://files.example/a.jpg', description: undefined },
          { kind: 'video', url: 'https://video.example/a.m3u8', description: undefined },
        ],
        url: 'https://bsky.app/profile/did:web:ewa.example/post/3kabc',
        publishedAt: new Date('2026-11-22T01:17:53.812Z'),
        publishedTrust: 'platform',
      }),
    ]);
    // no service of messages there
    expect(items[0]?.caps).toMatchObject({ reply: { ok: true }, privateReply: { ok: false, why: 'scope' } });
  });

  it('lose no neighbour of an entry that nobody can read', async () => {
    const broken = [
      null,
      5,
      { ...notification, uri: 'https://no.example' },
      { ...notification, record: 'text' },
    ];
    const likes = [
      { ...notification, reason: 'like', uri: 'at://did:web:ewa.example/app.bsky.feed.like/3kabc' },
      { ...notification, reason: 'subscribed-post' },
    ];
    const { items } = await poll({ [LIST]: { notifications: [...broken, ...likes, notification] } });
    expect(items).toHaveLength(1);
  });

  it.each([
    ['1970-01-01T00:00:00Z', '2026-11-22T01:00:00Z', '2026-11-22T01:00:00.000Z', 'platform'],
    ['2099-01-01T00:00:00Z', '2026-11-22T01:00:00Z', '2026-11-22T01:00:00.000Z', 'platform'],
    ['2019-05-05T00:00:00Z', '2026-11-22T01:00:00Z', '2019-05-05T00:00:00.000Z', 'claimed'],
    ['2026-11-22T00:59:00Z', '2026-11-22T01:00:00Z', '2026-11-22T00:59:00.000Z', 'platform'],
    ['nonsense', 'nonsense', undefined, 'fetched'],
  ])('date a post of %s, seen at %s', async (createdAt, indexedAt, published, trust) => {
    const dated = { ...notification, indexedAt, record: { ...record, createdAt } };
    const [item] = (await poll({ [LIST]: { notifications: [dated] } })).items;
    expect([item?.publishedAt?.toISOString(), item?.publishedTrust]).toEqual([published, trust]);
  });

  it('that date everything in the future are read on all the same', async () => {
    const future = { ...notification, indexedAt: '2099-01-01T00:00:00Z' };
    const { cursor } = await poll({ [LIST]: { notifications: [future] } });
    const next = { ...notification, uri: `${post.uri}d`, indexedAt: '2026-11-22T01:59:00Z' };
    const { items } = await poll({ [LIST]: { notifications: [future, next] } }, 'mentions', cursor);
    expect(items.map(({ externalId }) => externalId)).toContain(next.uri);
  });

  const whole: Record<string, unknown> = {
    [LIST]: { notifications: [notification] },
    'app.bsky.feed.getPosts': { posts: [post] },
    'app.bsky.feed.searchPosts': { posts: [post] },
    'app.bsky.actor.getProfile': { ...author, did: us },
    'com.atproto.repo.listRecords': {
      records: [{ uri: `at://${us}/app.bsky.feed.post/3kx`, cid: 'b', value: record }],
    },
    'chat.bsky.convo.listConvos': {
      convos: [{ id: 'c1', rev: '2a', members: [author], lastMessage: message }],
    },
    'chat.bsky.convo.getConvo': { convo: { id: 'c1', rev: '2a', members: [author] } },
    'chat.bsky.convo.getLog': { logs: [{ ...log, message }], cursor: '2b' },
  };
  const paths = Object.entries(whole).flatMap(([nsid, document]) =>
    pathsIn(document).map((path) => [nsid, ...path]),
  );

  it('never break a poll, whatever a field holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async ([nsid = '', ...path], value) => {
        const documents = { ...whole, [nsid]: changed(whole[nsid], path, value) };
        for (const what of ['mentions', 'search']) {
          const first = await bluesky.poll({ ...settings, what, query: 'x' }, null, ctxOf(documents));
          if (!first.ok) continue;
          const second = await bluesky.poll(
            { ...settings, what, query: 'x' },
            JSON.parse(JSON.stringify(first.value.cursor)),
            ctxOf(documents),
          );
          for (const item of [first, second].flatMap((result) => (result.ok ? result.value.items : []))) {
            expect(typeof item.text).toBe('string');
            expect(item.externalId).not.toBe('');
            expect(item.url ?? 'https://').toMatch(/^https?:/);
          }
        }
      }),
      { numRuns: 250 },
    );
  });

  it('never break a look at a thread, whatever hangs in it', async () => {
    const thread = { post, replies: [{ post, replies: [{ notFound: true, uri: 'x' }] }, { blocked: true }] };
    const places = pathsIn(thread);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue(), async (path, value) => {
        const documents = { 'app.bsky.feed.getPostThread': { thread: changed(thread, path, value) } };
        const mention = { externalId: post.uri, threadKey: post.uri, replyHandle: null };
        const result = await bluesky.refetch(settings, mention, ctxOf(documents));
        if (result.ok) expect(result.value.tombstones.every((uri) => uri === post.uri)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

/** Every place in a document. */
function pathsIn(value: unknown, at: string[] = []): string[][] {
  const inner =
    value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...at, key]))
      : [];
  return [at, ...inner];
}

/** The document with another value at one place. */
function changed(document: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(document))
    return document.map((one, at) => (String(at) === key ? changed(one, rest, value) : one));
  const fields = document as Record<string, unknown>;
  return { ...fields, [key]: changed(fields[key], rest, value) };
}
