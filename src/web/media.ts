import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';
import { mediaTypeOf } from '../files/sniff.ts';
import { mediaOf, openMedia } from '../flow/opening.ts';
import { SECOND } from '../lib/clock.ts';
import { Problem } from '../lib/errors.ts';
import { HttpError, type HttpResponse } from '../lib/http.ts';
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
/** What anything else is called: a browser saves it. */
const UNKNOWN = 'application/octet-stream';
const MAX_BYTES = 20 * 1024 * 1024;
const TIMEOUT = 20 * SECOND;

/** Even if a browser took it for a page, nothing in it could run or load. */
const SANDBOX = "default-src 'none'; sandbox";

type Found = NonNullable<Awaited<ReturnType<typeof mediaOf>>>;

/**
 * Pictures and files of messages, fetched when a person asks to see them, so that the network learns of our server and
 * not of the person. Only what stands with a message is fetched: by its address, or out of the mailbox.
 */
export function mediaRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/media/:id', requireUser, async (c) => {
    const found = await mediaOf(deps, idParam(c), c.var.scope);
    if (!found) throw new Problem('not-found', 'problem.not_found');
    c.header('Content-Security-Policy', SANDBOX);
    c.header('X-Content-Type-Options', 'nosniff');
    if (found.handle) return opened(c, { ...found, handle: found.handle });
    if (found.kind !== 'image' && found.kind !== 'video') throw new Problem('not-found', 'problem.not_found');
    const answer = await fetched(deps, found.url);
    const type = answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (answer.status !== 200 || !SHOWN.has(type)) throw new Problem('unavailable', 'desk.media.refused');
    c.header('Content-Type', type);
    c.header('Cache-Control', 'private, max-age=3600');
    return c.body(new Uint8Array(answer.bytes));
  });

  /** By its first bytes, whatever the mail calls it. */
  async function opened(c: Context<Env>, file: Found & { handle: Record<string, unknown> }) {
    const result = await openMedia(deps, file);
    if (result === null) throw new Problem('unavailable', 'desk.media.refused');
    if (!result.ok) {
      const { key, params } = result.error;
      throw new Problem('unavailable', key, { params });
    }
    const chunks = result.value.chunks[Symbol.asyncIterator]();
    const first = await chunks.next();
    const type = (first.done ? null : mediaTypeOf(first.value)) ?? UNKNOWN;
    c.header('Content-Type', type);
    c.header('Cache-Control', 'private, no-store');
    const shows = SHOWN.has(type) ? 'inline' : 'attachment';
    c.header(
      'Content-Disposition',
      `${shows}; filename*=UTF-8''${encodeURIComponent(file.name ?? 'soubor')}`,
    );
    return c.body(Readable.toWeb(Readable.from(rest(first, chunks))) as ReadableStream);
  }

  return app;
}

async function* rest(
  first: IteratorResult<Uint8Array>,
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    for (let piece = first; !piece.done; piece = await chunks.next()) yield piece.value;
  } finally {
    // whoever leaves off lets go of the connection
    await chunks.return?.();
  }
}

async function fetched(deps: Deps, url: string): Promise<HttpResponse> {
  try {
    return await deps.http(url, { maxBytes: MAX_BYTES, timeoutMs: TIMEOUT });
  } catch (cause) {
    if (!(cause instanceof HttpError)) throw cause;
    throw new Problem('unavailable', 'desk.media.refused', { cause });
  }
}
