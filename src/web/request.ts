import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { Problem } from '../lib/errors.ts';

/** htmx asks for a part of the page, not for a page. */
export const wantsPart = (c: Context): boolean =>
  c.req.header('HX-Request') === 'true' && c.req.header('HX-Request-Type') !== 'full';

const UPLOAD = /^\/sources\/\d+\/imports$/;

/** A file that is read while it comes, by its route and to its own limit: nobody else may read this body. */
export const isUpload = (c: Context): boolean => c.req.method === 'POST' && UPLOAD.test(c.req.path);

/** htmx asks at all: the answer is swapped into a page that is already there. */
export const isHtmx = (c: Context): boolean => c.req.header('HX-Request') === 'true';

/**
 * Network address of the other end of the connection. What headers say about it (X-Forwarded-For and its like)
 * is anybody's word and not asked.
 */
export function remoteAddress(c: Context): string {
  return c.env?.incoming ? (getConnInfo(c).remote.address ?? 'unknown') : 'unknown';
}

/** More digits than any key has are no key; a bigint column would refuse them with an error. */
const KEY = /^[1-9]\d{0,14}$/;

/** The key in the path (`/users/:id`); anything that cannot be one is an absent row, Problem `not-found`. */
export function idParam(c: Context, name = 'id'): number {
  const text = c.req.param(name) ?? '';
  if (!KEY.test(text)) throw new Problem('not-found', 'problem.not_found');
  return Number(text);
}

/**
 * A place inside this app to go on to: path and query of `wanted`, or `/` when it would lead anywhere else.
 * Browsers read `\` as `/` and drop tabs and line ends, so such addresses are not repaired but refused.
 */
export function safePath(wanted: string | null | undefined): string {
  if (!wanted || !/^\/(?![/\\])[^\\\u0000-\u0020\u007f]*$/.test(wanted)) return '/';
  const base = 'http://inside.invalid';
  if (!URL.canParse(wanted, base)) return '/';
  const url = new URL(wanted, base);
  const inside = url.origin === base && !url.pathname.startsWith('//');
  return inside ? `${url.pathname}${url.search}` : '/';
}
