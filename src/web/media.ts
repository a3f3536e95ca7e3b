import { and, eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { media, mentions } from '../db/schema/intake.ts';
import { SECOND } from '../lib/clock.ts';
import { Problem } from '../lib/errors.ts';
import { HttpError, type HttpResponse } from '../lib/http.ts';
import { visibleMention } from '../people/index.ts';
import type { Deps, Env } from './env.ts';
import { requireUser } from './middleware/index.ts';
import { idParam } from './request.ts';

/** What a browser only shows and never runs; SVG and HTML are not among it. */
const SHOWN = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'video/mp4',
  'video/webm',
  'video/ogg',
]);
const MAX_BYTES = 20 * 1024 * 1024;
const TIMEOUT = 20 * SECOND;

/** Even if a browser took it for a page, nothing in it could run or load. */
const SANDBOX = "default-src 'none'; sandbox";

/**
 * Pictures and videos of messages, fetched when a person asks to see them, so that the network learns of our server and
 * not of the person. Only addresses that stand with a message are fetched.
 */
export function mediaRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/media/:id', requireUser, async (c) => {
    const [found] = await deps.db
      .select({ url: media.url, kind: media.kind })
      .from(media)
      .innerJoin(mentions, eq(mentions.id, media.mentionId))
      .where(and(eq(media.id, idParam(c)), visibleMention(c.var.scope)));
    if (!found || (found.kind !== 'image' && found.kind !== 'video')) {
      throw new Problem('not-found', 'problem.not_found');
    }
    const answer = await fetched(deps, found.url);
    const type = answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (answer.status !== 200 || !SHOWN.has(type)) throw new Problem('unavailable', 'desk.media.refused');
    c.header('Content-Type', type);
    c.header('Content-Security-Policy', SANDBOX);
    c.header('Cache-Control', 'private, max-age=3600');
    return c.body(new Uint8Array(answer.bytes));
  });
  return app;
}

async function fetched(deps: Deps, url: string): Promise<HttpResponse> {
  try {
    return await deps.http(url, { maxBytes: MAX_BYTES, timeoutMs: TIMEOUT });
  } catch (cause) {
    if (!(cause instanceof HttpError)) throw cause;
    throw new Problem('unavailable', 'desk.media.refused', { cause });
  }
}
