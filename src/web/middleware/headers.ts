import type { MiddlewareHandler } from 'hono';

const CSP = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Record<string, string> = {
  'Content-Security-Policy': CSP,
  'X-Content-Type-Options': 'nosniff',
  // not stricter: without it the Origin of our own forms would be "null"
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};

const YEAR_SECONDS = 31_536_000;

/** Headers of every answer: nothing from elsewhere runs, frames or is guessed; pages stay out of caches. */
export function securityHeaders(publicUrl: string): MiddlewareHandler {
  const secure = publicUrl.startsWith('https:');
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) {
      // a route may be stricter with itself, as the proxy of media is
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
    if (secure) c.res.headers.set('Strict-Transport-Security', `max-age=${YEAR_SECONDS}`);
  };
}
