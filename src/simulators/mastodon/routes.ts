/** The endpoints that Ohlas uses, as the documentation describes them. */
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { after, HOUR } from '../../lib/clock.ts';
import {
  applicationJson,
  conversationJson,
  credentialJson,
  instanceJson,
  type Json,
  type Lack,
  notificationJson,
  type ServerFacts,
  statusJson,
  statusUri,
} from './entities.ts';
import type { Uploads } from './media.ts';
import { pageOf } from './paging.ts';
import { tagsIn } from './render.ts';
import type { SimAccount, SimStatus, SimVisibility, World } from './world.ts';

export interface Env {
  Variables: { viewer: SimAccount; scopes: readonly string[] };
}

/** How long an Idempotency-Key gives back the first status. */
const KEY_KEPT = HOUR;
const VISIBILITIES: readonly string[] = ['public', 'unlisted', 'private', 'direct'];

/** Signs the bearer in; 401 in Mastodon's words when the token is unknown. */
export function signIn(world: World): MiddlewareHandler<Env> {
  return async (c, next) => {
    const token = c.req.header('authorization')?.replace(/^Bearer /i, '') ?? '';
    const known = world.tokens.get(token);
    if (!known) return c.json({ error: 'The access token is invalid' }, 401);
    c.set('viewer', known.account);
    c.set('scopes', known.scopes);
    await next();
  };
}

/** A scope, or the one that holds it: `read:statuses` is given by `read`. */
export function needs(scope: string): MiddlewareHandler<Env> {
  const group = scope.split(':')[0] ?? scope;
  return async (c, next) => {
    const granted = c.get('scopes').some((one) => one === scope || one === group);
    if (!granted) return c.json({ error: 'This action is outside the authorized scopes' }, 403);
    await next();
  };
}

export const notFound = (c: Context): Response => c.json({ error: 'Record not found' }, 404);

export function reading(world: World, facts: ServerFacts, fullTextSearch: boolean): Hono<Env> {
  const app = new Hono<Env>();
  const lacks = (what: Lack): boolean => facts.lacks.includes(what);
  const shown = (statuses: readonly SimStatus[]): Json[] =>
    statuses.map((status) => statusJson(world, status));
  const visible = (viewer: SimAccount): SimStatus[] =>
    world.statuses.filter((status) => world.sees(viewer, status));

  app.get('/api/v1/accounts/verify_credentials', needs('read:accounts'), (c) =>
    c.json(credentialJson(world, c.get('viewer'))),
  );
  app.get('/api/v1/apps/verify_credentials', (c) =>
    lacks('rights') ? notFound(c) : c.json(applicationJson(c.get('scopes'))),
  );
  app.get('/api/v2/instance', (c) =>
    lacks('newer-instance') ? notFound(c) : c.json(instanceJson(world, facts)),
  );
  app.get('/api/v1/instance', (c) => {
    const { domain, ...told } = instanceJson(world, facts);
    return c.json({ ...told, uri: domain });
  });

  app.get('/api/v1/notifications', needs('read:notifications'), (c) => {
    const types = c.req.queries('types[]') ?? ['mention'];
    const withFiltered = /^(true|1)$/.test(c.req.query('include_filtered') ?? '');
    const mine = world.notifications.filter(
      (one) =>
        one.to === c.get('viewer') &&
        !one.status.deleted &&
        (withFiltered || !one.filtered) &&
        types.includes(one.type),
    );
    const page = pageOf(c, mine, { standard: 40, most: 80 });
    return c.json(page.map((one) => notificationJson(world, one, facts.lacks)));
  });

  app.get('/api/v1/conversations', needs('read:statuses'), (c) => {
    const viewer = c.get('viewer');
    const page = pageOf(c, world.conversations(viewer), { standard: 20, most: 40 });
    return c.json(page.map((one) => conversationJson(world, viewer, one)));
  });

  app.get('/api/v1/timelines/tag/:tag', needs('read:statuses'), (c) => {
    const tag = c.req.param('tag').toLowerCase();
    const tagged = visible(c.get('viewer')).filter(
      (status) =>
        status.visibility === 'public' && tagsIn(status.text).some((name) => name.toLowerCase() === tag),
    );
    return c.json(shown(pageOf(c, tagged, { standard: 20, most: 40 })));
  });

  app.get('/api/v2/search', needs('read:search'), (c) => {
    const asked = c.req.query('q') ?? '';
    const resolved = world.statuses.find((status) => statusUri(world, status) === asked && !status.deleted);
    if (resolved && c.req.query('resolve') === 'true') resolved.known = true;
    const words = asked.toLowerCase().split(/\s+/);
    const viewer = c.get('viewer');
    const found = visible(viewer).filter((status) =>
      resolved
        ? status === resolved
        : fullTextSearch && words.every((word) => status.text.toLowerCase().includes(word)),
    );
    const offset = Number(c.req.query('offset') ?? 0);
    const limit = Math.min(Number(c.req.query('limit') ?? 20), 40);
    return c.json({
      accounts: [],
      statuses: shown(found.toReversed().slice(offset, offset + limit)),
      hashtags: [],
    });
  });

  app.get('/api/v1/statuses', needs('read:statuses'), (c) => {
    if (lacks('many-statuses')) return c.text('405 method not allowed', 405);
    const ids = c.req.queries('id[]') ?? [];
    return c.json(shown(visible(c.get('viewer')).filter(({ id }) => ids.includes(id))));
  });

  app.get('/api/v1/statuses/:id', needs('read:statuses'), (c) => {
    const status = world.visibleStatus(c.req.param('id'), c.get('viewer'));
    return status ? c.json(statusJson(world, status)) : notFound(c);
  });

  app.get('/api/v1/statuses/:id/context', needs('read:statuses'), (c) => {
    const viewer = c.get('viewer');
    const status = world.visibleStatus(c.req.param('id'), viewer);
    if (!status) return notFound(c);
    const ancestors: SimStatus[] = [];
    for (let up = status.inReplyTo; up && world.sees(viewer, up); up = up.inReplyTo) ancestors.unshift(up);
    const under = new Set([status]);
    // Oldest first: a parent always comes before its replies.
    for (const other of visible(viewer)) if (other.inReplyTo && under.has(other.inReplyTo)) under.add(other);
    under.delete(status);
    return c.json({ ancestors: shown(ancestors), descendants: shown([...under]) });
  });

  app.get('/api/v1/accounts/:id/statuses', needs('read:statuses'), (c) => {
    const theirs = visible(c.get('viewer')).filter(
      (status) =>
        status.account.id === c.req.param('id') &&
        (!lacks('private-in-own-list') || status.visibility === 'public' || status.visibility === 'unlisted'),
    );
    return c.json(shown(pageOf(c, theirs, { standard: 20, most: 40 })));
  });
  return app;
}

export function writing(world: World, facts: ServerFacts, uploads: Uploads): Hono<Env> {
  const app = new Hono<Env>();
  const sent = new Map<string, { status: SimStatus; until: Date }>();

  app.post('/api/v1/statuses', needs('write:statuses'), async (c) => {
    const viewer = c.get('viewer');
    const key = c.req.header('idempotency-key');
    const before = key && !facts.lacks.includes('idempotency') ? sent.get(`${viewer.id}:${key}`) : undefined;
    if (before && before.until > world.clock()) return c.json(statusJson(world, before.status));

    const body: Json = await c.req.json().catch(() => ({}));
    const text = typeof body.status === 'string' ? body.status : '';
    const mediaIds = Array.isArray(body.media_ids) ? body.media_ids.map(String) : [];
    const refused = validate(text, mediaIds.length, body.visibility, facts);
    const refusal = facts.lacks.includes('unprocessable') ? 400 : 422;
    if (refused) return c.json({ error: `Validation failed: ${refused}` }, refusal);
    const parentId = body.in_reply_to_id;
    const inReplyTo = parentId ? world.visibleStatus(String(parentId), viewer) : null;
    if (parentId && !inReplyTo) return notFound(c);
    const media = uploads.take(mediaIds);
    if (media === null)
      return c.json(
        { error: 'Cannot attach files that have not finished processing. Try again in a moment!' },
        422,
      );

    const status = world.addStatus({
      by: viewer,
      text: asKept(text, body.content_type, facts.lacks),
      inReplyTo,
      media,
      visibility: (body.visibility as SimVisibility | undefined) ?? 'public',
      language: typeof body.language === 'string' ? body.language : null,
      spoilerText: typeof body.spoiler_text === 'string' ? body.spoiler_text : '',
    });
    if (key) sent.set(`${viewer.id}:${key}`, { status, until: after(world.clock(), KEY_KEPT) });
    return c.json(statusJson(world, status));
  });

  app.post('/api/v1/statuses/:id/:act{favourite|unfavourite}', needs('write:favourites'), (c) => {
    const viewer = c.get('viewer');
    const status = world.visibleStatus(c.req.param('id'), viewer);
    if (!status) return notFound(c);
    if (c.req.param('act') === 'favourite') status.likedBy.add(viewer.id);
    else status.likedBy.delete(viewer.id);
    return c.json(statusJson(world, status, viewer));
  });
  return app;
}

/** What stands there of a text: without the marks where it is read as Markdown, with pictures for signs. */
function asKept(text: string, type: unknown, lacks: readonly Lack[]): string {
  const isMarked = lacks.includes('plain-text') && type !== 'text/plain';
  const bare = isMarked ? text.replace(/^(?:\d+\.|[#*>]+)\s+|[*_]/gm, '') : text;
  const kept = lacks.includes('links') ? bare.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1') : bare;
  return lacks.includes('signs') ? kept.replaceAll(':-)', '🙂').replaceAll('<3', '❤️') : kept;
}

/** Mastodon's refusals of a status, in its words; null when it may be posted. */
function validate(text: string, files: number, visibility: unknown, facts: ServerFacts): string | null {
  if (text.trim() === '' && files === 0) return "Text can't be blank";
  if (visibility !== undefined && !VISIBILITIES.includes(String(visibility))) {
    return 'Visibility is not included in the list';
  }
  return countedLength(text, facts) > facts.maxCharacters
    ? `Text character limit of ${facts.maxCharacters} exceeded`
    : null;
}

/** Graphemes, every link as long as the server says, a mention without its domain. */
function countedLength(text: string, facts: ServerFacts): number {
  const counted = text
    .replace(/https?:\/\/\S+/g, 'x'.repeat(facts.urlWeight))
    .replace(/(@\w+)@[\w.-]*\w/g, '$1');
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(counted)].length;
}
