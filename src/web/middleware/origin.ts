import type { MiddlewareHandler } from 'hono';
import { Problem } from '../../lib/errors.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whatever changes something must come from our own pages (OWASP: verifying the origin with standard headers).
 * Only Origin, Host and Sec-Fetch-Site count, which a foreign page cannot forge; X-Forwarded-* do not.
 */
export function ownOrigin(publicUrl: string): MiddlewareHandler {
  const publicOrigin = new URL(publicUrl).origin;
  return async (c, next) => {
    if (!READING.has(c.req.method) && !isOurs(c.req.raw.headers, publicOrigin)) {
      throw new Problem('forbidden', 'problem.foreign_origin');
    }
    await next();
  };
}

function isOurs(headers: Headers, publicOrigin: string): boolean {
  const site = headers.get('Sec-Fetch-Site');
  // "none" is the person's own doing (a reload of the answer), "same-site" is another host
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = headers.get('Origin');
  if (origin === null) return site === 'same-origin';
  return isOurAddress(origin, headers, publicOrigin);
}

/** Whether an origin or a whole address is this app's, as the person reached it. */
export const isOurAddress = (address: string, headers: Headers, publicOrigin: string): boolean =>
  URL.canParse(address) &&
  (new URL(address).origin === publicOrigin || new URL(address).host === headers.get('Host'));
