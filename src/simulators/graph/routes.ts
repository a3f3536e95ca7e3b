/** The endpoints that Ohlas uses, as the documentation describes them. */
import { createHmac } from 'node:crypto';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { after, DAY, SECOND } from '../../lib/clock.ts';
import type { Acting, SendBody } from './acting.ts';
import { badToken, GraphError, missing, noRight } from './errors.ts';
import { type Field, type Json, parseFields } from './fields.ts';
import { listJson } from './paging.ts';
import { isOn, Shapes } from './shapes.ts';
import type { SimAccount, SimComment, SimPost, SimToken, World } from './world.ts';

export interface Env {
  Variables: { token: SimToken; secret: string };
}

export interface App {
  id: string;
  secret: string;
  /** refuse requests without appsecret_proof */
  needsProof: boolean;
}

const POST_EDGES = ['feed', 'posts', 'published_posts', 'visitor_posts', 'ads_posts', 'tagged'] as const;

/** Signs the bearer in (header or parameter); 190 in Meta's words when the token is no good. */
export function signIn(world: World, app: App): MiddlewareHandler<Env> {
  return async (c, next) => {
    const given =
      c.req.header('authorization')?.replace(/^Bearer /i, '') ?? c.req.query('access_token') ?? '';
    if (given === `${app.id}|${app.secret}`) {
      c.set('secret', given);
      return next();
    }
    const token = world.tokens.get(given);
    if (!token) throw badToken(467);
    if (token.dead !== null) throw badToken(token.dead);
    if (token.expiresAt !== null && token.expiresAt <= world.clock()) throw badToken(463);
    const proof = createHmac('sha256', app.secret).update(given).digest('hex');
    const shown = c.req.query('appsecret_proof');
    if (shown === undefined ? app.needsProof : shown !== proof) {
      throw new GraphError(100, 'Invalid appsecret_proof provided in the API argument');
    }
    c.set('token', token);
    c.set('secret', given);
    await next();
  };
}

export function routes(world: World, acting: Acting, app: App): Hono<Env> {
  const graph = new Hono<Env>();
  const me = (c: Context<Env>): SimAccount => c.get('token').account;
  const fieldsOf = (c: Context): Field[] | null => {
    const asked = c.req.query('fields');
    return asked ? parseFields(asked) : null;
  };
  const shapes = (c: Context): Shapes => new Shapes(world, new URL(c.req.url));
  const needs = (c: Context<Env>, ...rights: string[]): void => {
    const { scopes } = c.get('token');
    if (!rights.some((right) => scopes.includes(right))) throw noRight(rights[0]!);
  };
  const accountOf = (c: Context<Env>, id: string): SimAccount => {
    const own = me(c);
    const found = id === 'me' ? own : world.account(id);
    if (!found || (found !== own && found.page !== own)) throw missing(id);
    return found;
  };

  graph.get('/debug_token', (c) => {
    if (c.get('secret') !== `${app.id}|${app.secret}`) throw noRight('an app access token');
    const token = world.tokens.get(c.req.query('input_token') ?? '');
    const seconds = (at: Date | null): number => (at ? Math.floor(at.getTime() / SECOND) : 0);
    const data = token
      ? {
          app_id: app.id,
          type: 'PAGE',
          is_valid: token.dead === null,
          expires_at: seconds(token.expiresAt),
          data_access_expires_at: seconds(after(world.clock(), 90 * DAY)),
          scopes: token.scopes,
        }
      : { is_valid: false, scopes: [] };
    return c.json({ data });
  });
  graph.get('/me/permissions', (c) =>
    c.json({ data: c.get('token').scopes.map((permission) => ({ permission, status: 'granted' })) }),
  );

  for (const edge of POST_EDGES) graph.get(`/:id/${edge}`, (c) => c.json(posts(c, edge)));
  for (const edge of ['media', 'tags']) graph.get(`/:id/${edge}`, (c) => c.json(posts(c, edge)));
  function posts(c: Context<Env>, edge: string): Json {
    needs(c, 'pages_read_engagement', 'instagram_basic', 'instagram_business_basic');
    if (edge === 'ads_posts') {
      needs(c, 'pages_manage_ads');
      needs(c, 'ads_management');
    }
    const account = accountOf(c, c.req.param('id') ?? '');
    const fields = fieldsOf(c);
    return listJson({
      all: world.posts.filter((post) => isOn(account, edge === 'media' ? 'posts' : edge, post)).toReversed(),
      id: ({ id }) => id,
      at: ({ createdAt }) => createdAt,
      isShown: ({ deleted }) => !deleted,
      render: (post) => shapes(c).showPost(post, fields),
      query: { limit: c.req.query('limit'), after: c.req.query('after') },
      url: withToken(c),
    });
  }

  graph.get('/:id/conversations', (c) => {
    needs(c, 'pages_messaging', 'instagram_manage_messages', 'instagram_business_manage_messages');
    const owner = accountOf(c, c.req.param('id'));
    const kind = c.req.query('platform') === 'instagram' ? 'instagram' : 'page';
    const user = c.req.query('user_id');
    const fields = fieldsOf(c);
    const talks = world.talks
      .filter(({ account, person }) => isOwned(account, owner, kind) && (!user || person.id === user))
      .sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime());
    const list = listJson({
      all: talks,
      id: ({ id }) => id,
      at: ({ updatedAt }) => updatedAt,
      isShown: () => true,
      render: (talk) => shapes(c).showTalk(talk, fields),
      query: { limit: c.req.query('limit'), after: c.req.query('after') },
      url: withToken(c),
    });
    return c.json(list);
  });
  graph.get('/:id/messages', (c) => {
    const talk = world.talk(c.req.param('id'));
    if (!talk) throw missing(c.req.param('id'));
    return c.json(shapes(c).messages(talk, c.req.query(), fieldsOf(c)));
  });
  graph.get('/:id/comments', (c) => {
    const place = placeOf(c.req.param('id'));
    const isPage = ('post' in place ? place.post : place).account.kind === 'page';
    needs(
      c,
      ...(isPage
        ? ['pages_read_user_content']
        : ['instagram_manage_comments', 'instagram_business_manage_comments']),
    );
    const list = isPage
      ? shapes(c).comments(place, c.req.query(), fieldsOf(c))
      : shapes(c).igComments(place, c.req.query(), fieldsOf(c));
    return c.json(list);
  });
  graph.get('/:id/replies', (c) =>
    c.json(shapes(c).igComments(placeOf(c.req.param('id')), c.req.query(), fieldsOf(c))),
  );
  graph.get('/:id/subscribed_apps', (c) =>
    c.json({ data: subscribed.has(accountOf(c, c.req.param('id'))) ? [{ id: app.id }] : [] }),
  );
  graph.get('/:id', (c) => c.json(node(c, c.req.param('id'))));

  const subscribed = new Set<SimAccount>();
  graph.post('/:id/subscribed_apps', (c) => {
    needs(c, 'pages_manage_metadata', 'instagram_business_basic');
    subscribed.add(accountOf(c, c.req.param('id')));
    return c.json({ success: true });
  });
  graph.post('/:id/comments', async (c) => {
    needs(c, 'pages_manage_engagement', 'instagram_manage_comments', 'instagram_business_manage_comments');
    const { message = '', attachment_id: photo } = await form(c);
    return c.json({ id: acting.comment(me(c), placeOf(c.req.param('id')), message, photo).id });
  });
  graph.post('/:id/replies', async (c) => {
    needs(c, 'instagram_manage_comments', 'instagram_business_manage_comments');
    const place = placeOf(c.req.param('id'));
    if (!('post' in place)) throw missing(place.id);
    const { message = '' } = await form(c);
    return c.json({ id: acting.comment(place.post.account, place, message).id });
  });
  graph.post('/:id/mentions', async (c) => {
    needs(c, 'instagram_manage_comments', 'instagram_business_manage_comments');
    const by = accountOf(c, c.req.param('id'));
    const { media_id: mediaId = '', comment_id: commentId, message = '' } = await form(c);
    const place = placeOf(commentId ?? mediaId);
    const post = 'post' in place ? place.post : place;
    const parent = 'post' in place ? place : null;
    if (!by || message === '') throw new GraphError(100, '(#100) Missing message');
    return c.json({ id: world.addComment({ post, parent, by, message }).id });
  });
  graph.post('/:id/messages', async (c) => {
    needs(c, 'pages_messaging', 'instagram_manage_messages', 'instagram_business_manage_messages');
    const body = (await c.req.json().catch(() => ({}))) as SendBody;
    const by = speaker(accountOf(c, c.req.param('id')), body);
    const message = acting.send(by, body);
    return c.json({ recipient_id: message.talk.person.id, message_id: message.id });
  });
  graph.post('/:id/photos', async (c) => {
    needs(c, 'pages_manage_posts');
    return c.json({ id: await acting.uploads.photo(c, accountOf(c, c.req.param('id'))) });
  });
  graph.post('/:id/message_attachments', async (c) => {
    needs(c, 'pages_messaging');
    return c.json({ attachment_id: await acting.uploads.file(c, accountOf(c, c.req.param('id'))) });
  });
  graph.post('/:id/likes', (c) => like(c, true));
  graph.delete('/:id/likes', (c) => like(c, false));
  graph.post('/:id', async (c) => {
    const place = placeOf(c.req.param('id'));
    const isPage = ('post' in place ? place.post : place).account.kind === 'page';
    const word = (await form(c))[isPage ? 'is_hidden' : 'hide'];
    if (word !== 'true' && word !== 'false') throw new GraphError(100, '(#100) Nothing to change');
    place.hidden = word === 'true';
    return c.json({ success: true });
  });

  function like(c: Context<Env>, liked: boolean): Response {
    needs(c, 'pages_manage_engagement');
    placeOf(c.req.param('id') ?? '').liked = liked;
    return c.json({ success: true });
  }

  function node(c: Context<Env>, id: string): Json {
    const place = world.post(id) ?? world.comment(id);
    if (place) {
      return 'post' in place
        ? shapes(c).showComment(place, fieldsOf(c))
        : shapes(c).showPost(place, fieldsOf(c));
    }
    const message = world.message(id);
    if (message) return shapes(c).showMessage(message, fieldsOf(c));
    const person = world.person(id);
    if (person) {
      if (person.hidden) throw missing(id);
      return { id, name: person.name, username: person.username };
    }
    const account = accountOf(c, id);
    const { name, username, kind } = account;
    const mentioned = (fieldsOf(c) ?? []).flatMap((field) => mentionOf(c, field));
    const own = kind === 'instagram' ? { user_id: account.id, username } : {};
    return { id: account.id, name, ...own, ...Object.fromEntries(mentioned) };
  }

  /** `mentioned_comment.comment_id(1){id,text}` */
  function mentionOf(c: Context, { name, options, fields }: Field): [string, Json][] {
    if (name === 'mentioned_comment') {
      const comment = world.comment(options.comment_id ?? '');
      if (!comment) throw missing(options.comment_id ?? '');
      return [[name, shapes(c).showComment(comment, fields)]];
    }
    if (name !== 'mentioned_media') return [];
    const post = world.post(options.media_id ?? '');
    if (!post) throw missing(options.media_id ?? '');
    return [[name, shapes(c).showPost(post, fields)]];
  }

  function placeOf(id: string): SimPost | SimComment {
    const place = world.comment(id) ?? world.post(id);
    if (!place) throw missing(id);
    return place;
  }

  /** A page speaks for its Instagram account as well: whom it writes to tells which of them. */
  function speaker(account: SimAccount, { recipient }: SendBody): SimAccount {
    const commented = world.comment(String(recipient?.comment_id ?? ''));
    if (commented) return commented.post.account;
    const person = world.person(String(recipient?.id ?? ''));
    const talk = world.talks.find(
      (one) => one.person === person && (one.account === account || one.account.page === account),
    );
    return talk?.account ?? account;
  }
  return graph;
}

/** Outside any version: a token of an account that signs in by itself, for sixty days more. */
export function refreshing(world: World): Hono<Env> {
  const graph = new Hono<Env>();
  graph.get('/refresh_access_token', (c) => {
    const { account, scopes, issuedAt } = c.get('token');
    if (c.req.query('grant_type') !== 'ig_refresh_token') throw new GraphError(100, 'Invalid grant_type');
    if (world.clock() < after(issuedAt, DAY))
      throw new GraphError(100, 'The token is too young to be refreshed');
    const value = world.addToken(account, { scopes, expiresAt: after(world.clock(), 60 * DAY) });
    return c.json({ access_token: value, token_type: 'bearer', expires_in: (60 * DAY) / SECOND });
  });
  return graph;
}

const isOwned = (account: SimAccount, owner: SimAccount, kind: SimAccount['kind']): boolean =>
  account.kind === kind && (account === owner || account.page === owner);

/** Meta's own addresses of next pages hold the token. */
function withToken(c: Context<Env>): URL {
  const url = new URL(c.req.url);
  url.searchParams.set('access_token', c.get('secret'));
  return url;
}

async function form(c: Context): Promise<Record<string, string>> {
  const isJson = c.req.header('content-type')?.includes('json');
  const body = isJson ? ((await c.req.json().catch(() => ({}))) as Json) : await c.req.parseBody();
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)]));
}
