import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { HookAnswer } from '../channels/contract.ts';
import { takeDelivery } from '../flow/hooks.ts';
import type { Deps } from './env.ts';

/** Bytes of one delivery. */
const MAX_BODY = 1_000_000;

/** As long as our own keys are, at most. */
const KEY = /^[A-Za-z0-9_-]{16,64}$/;

/**
 * The door for networks that tell us by themselves. It knows no session and no origin: whoever comes is believed by
 * their signature alone. Mounted before what protects the pages.
 */
export function hookRoutes(deps: Deps): Hono {
  const app = new Hono();
  const limit = bodyLimit({
    maxSize: MAX_BODY,
    onError: (c) => answer(c, { status: 413, body: `At most ${MAX_BODY} bytes.\n` }),
  });
  app.on(['GET', 'POST'], '/hooks/:kind/:key', limit, async (c) => {
    const { kind, key } = c.req.param();
    const body = new Uint8Array(await c.req.arrayBuffer());
    const { method, url, headers } = c.req.raw;
    const request = { method, url: new URL(url), headers, body };
    try {
      return answer(c, await takeDelivery(deps, { kind, key: KEY.test(key) ? key : '' }, request));
    } catch (error) {
      deps.log.error({ err: error, channel: kind }, 'a delivery could not be taken');
      return answer(c, { status: 503, body: 'Try again later.\n' });
    }
  });
  return app;
}

/** What comes back of a handshake is the caller's own words: never a page. */
const answer = (c: Context, { status, body, type }: HookAnswer): Response =>
  c.body(body, status as ContentfulStatusCode, {
    'Content-Type': `${type ?? 'text/plain'}; charset=utf-8`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
