import { createHmac } from 'node:crypto';
import { SECOND } from '../lib/clock.ts';
import { type Http, HttpError, retryAfter } from '../lib/http.ts';

/** How an attempt ended. `error` is an i18n key; `at`: not before then. */
export type Attempt = { ok: true } | { ok: false; error: string; final: boolean; at?: Date | null };

export const SIGNATURE_HEADER = 'X-Ohlas-Signature';
export const DELIVERY_HEADER = 'X-Ohlas-Delivery';
const CALL_MS = 15 * SECOND;
const MAX_ANSWER = 64 * 1024;
/** Asking again would be refused again. */
const FINAL: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 410, 413, 415, 422]);

/** `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `<t>.<body>`, as our own incoming webhooks want it. */
export function signature(body: string, secret: string, now: Date): string {
  const t = Math.floor(now.getTime() / SECOND);
  return `t=${t},v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`;
}

/** Calls an address with a signed body, without following redirects. Never throws for what the other side does. */
export async function callHook(
  http: Http,
  to: { url: string; secret: string },
  { id, body }: { id: string; body: string },
  now: Date,
): Promise<Attempt> {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    [SIGNATURE_HEADER]: signature(body, to.secret, now),
    [DELIVERY_HEADER]: id,
  };
  const asked = {
    method: 'POST',
    headers,
    body,
    timeoutMs: CALL_MS,
    maxBytes: MAX_ANSWER,
    maxRedirects: 0,
  } as const;
  return attempt(() => http(to.url, asked), now);
}

/** Makes one call and says how it ended. */
export async function attempt(
  call: () => Promise<{ status: number; headers: Headers }>,
  now: Date,
): Promise<Attempt> {
  try {
    const { status, headers } = await call();
    if (status >= 200 && status < 300) return { ok: true };
    if (status === 404 || status === 410) return { ok: false, error: 'alarms.error.gone', final: true };
    if (FINAL.has(status) || status < 400) return { ok: false, error: 'alarms.error.refused', final: true };
    return { ok: false, error: 'alarms.error.failing', final: false, at: retryAfter(headers, now) };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return { ok: false, error: error.key, final: error.isFinal };
  }
}
