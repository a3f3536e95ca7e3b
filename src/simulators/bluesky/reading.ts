/** The endpoints of reading that Ohlas uses, as the lexicons describe them. */
import { type Context, Hono } from 'hono';
import { foldPlain } from '../../lib/fold.ts';
import type { Env } from './sessions.ts';
import { isBlocked, parentOf, postView, profileView, reasonFor } from './views.ts';
import { type Json, newestFirst, POST, type SimRecord, sortedAt, type World } from './world.ts';

const MOST = 100;

export function reading(world: World): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/xrpc/app.bsky.actor.getProfile', (c) => {
    const account = world.account(c.req.query('actor') ?? '');
    if (!account) return refuse(c, 'InvalidRequest', 'Profile not found');
    return c.json({ ...profileView(account, c.get('viewer')), followersCount: 0, postsCount: 0 });
  });

  app.get('/xrpc/com.atproto.identity.resolveHandle', (c) => {
    const account = world.accounts.find(({ handle }) => handle === c.req.query('handle')?.toLowerCase());
    return account ? c.json({ did: account.did }) : refuse(c, 'InvalidRequest', 'Unable to resolve handle');
  });

  app.get('/xrpc/app.bsky.notification.listNotifications', (c) => {
    const viewer = c.get('viewer');
    const reasons = c.req.queries('reasons');
    const mine = world.posts().flatMap((record) => {
      const found = reasonFor(world, record, viewer);
      return found && (!reasons || reasons.includes(found.reason)) ? [{ record, ...found }] : [];
    });
    mine.sort((a, b) => newestFirst(a.record, b.record));
    const { page, cursor } = byTime(c, mine, ({ record }) => record);
    const notifications = page.map(({ record, reason, subject }) => {
      const { author, record: value } = postView(world, record, viewer);
      return {
        uri: record.uri,
        cid: record.cid,
        author,
        reason,
        ...(subject ? { reasonSubject: subject } : {}),
        record: value,
        isRead: true,
        indexedAt: sortedAt(record).toISOString(),
        labels: [],
      };
    });
    return c.json({ notifications, ...cursor, priority: false });
  });

  app.get('/xrpc/app.bsky.feed.searchPosts', (c) => {
    const words = foldPlain(c.req.query('q') ?? '')
      .replaceAll('"', '')
      .split(/\s+/);
    const since = c.req.query('since') ?? '';
    const found = world
      .posts()
      .filter((record) => sortedAt(record).toISOString() >= since)
      .filter(({ value }) => words.every((word) => foldPlain(String(value.text)).includes(word)))
      .sort(newestFirst);
    const start = Number(c.req.query('cursor') ?? 0);
    const end = start + limitOf(c, 25);
    return c.json({
      posts: found.slice(start, end).map((record) => postView(world, record, c.get('viewer'))),
      ...(end < found.length ? { cursor: String(end) } : {}),
      hitsTotal: found.length,
    });
  });

  app.get('/xrpc/app.bsky.feed.getPosts', (c) => {
    const uris = c.req.queries('uris') ?? [];
    if (uris.length > 25)
      return refuse(c, 'InvalidRequest', 'Error: uris must not have more than 25 elements');
    const viewer = c.get('viewer');
    const posts = uris.flatMap((uri) => {
      const record = world.records.get(uri);
      return record?.collection === POST && !isBlocked(world.account(record.did), viewer)
        ? [postView(world, record, viewer)]
        : [];
    });
    return c.json({ posts });
  });

  app.get('/xrpc/app.bsky.feed.getPostThread', (c) => {
    const record = world.records.get(c.req.query('uri') ?? '');
    if (!record) return refuse(c, 'NotFound', `Post not found: ${c.req.query('uri')}`);
    const depth = Number(c.req.query('depth') ?? 6);
    return c.json({ thread: threadView(world, record, c, depth) });
  });
  return app;
}

function threadView(world: World, record: SimRecord, c: Context<Env>, depth: number): Json {
  const viewer = c.get('viewer');
  const author = world.account(record.did);
  if (isBlocked(author, viewer)) {
    const blocked = { uri: record.uri, blocked: true, author: { did: record.did } };
    return { $type: 'app.bsky.feed.defs#blockedPost', ...blocked };
  }
  const replies = depth <= 0 ? [] : world.posts().filter((one) => parentOf(one) === record.uri);
  return {
    $type: 'app.bsky.feed.defs#threadViewPost',
    post: postView(world, record, viewer),
    replies: replies.map((reply) => threadView(world, reply, c, depth - 1)),
  };
}

/** The page below the cursor, which names the last entry before it by its time and key. */
function byTime<T>(
  c: Context<Env>,
  list: T[],
  recordOf: (entry: T) => SimRecord,
): { page: T[]; cursor: Json } {
  const placeOf = (entry: T) => `${sortedAt(recordOf(entry)).toISOString()}__${recordOf(entry).rkey}`;
  const before = c.req.query('cursor');
  const rest = before ? list.filter((entry) => placeOf(entry) < before) : list;
  const page = rest.slice(0, limitOf(c, 50));
  const last = page.at(-1);
  return { page, cursor: last && page.length < rest.length ? { cursor: placeOf(last) } : {} };
}

const limitOf = (c: Context, standard: number): number =>
  Math.min(Math.max(Number(c.req.query('limit') ?? standard), 1), MOST);

export const refuse = (c: Context, error: string, message: string): Response =>
  c.json({ error, message }, 400);
