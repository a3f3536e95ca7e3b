/** `X-Ohlas-Signature: t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `<t>.<body>`, so that a recorded call grows old. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { MINUTE, SECOND } from '../../lib/clock.ts';
import type { ChannelCtx, HookRequest } from '../contract.ts';

export const SIGNATURE_HEADER = 'X-Ohlas-Signature';

/** How far the clocks of the two sides may be apart, and how late a call may come. */
const TOLERANCE_MS = 5 * MINUTE;

interface Signature {
  /** seconds since 1970, as it was written */
  t: string;
  /** several while the sender changes its secret */
  v1: Buffer[];
}

/** Whether the call was signed with our secret, not more than five minutes ago. */
export function verify(request: HookRequest, { secrets, now }: ChannelCtx): boolean {
  const signature = parse(request);
  if (!secrets.secret || !signature) return false;
  if (Math.abs(now.getTime() - Number(signature.t) * SECOND) > TOLERANCE_MS) return false;
  const expected = createHmac('sha256', secrets.secret)
    .update(`${signature.t}.`)
    .update(request.body)
    .digest();
  return signature.v1.some((given) => given.length === expected.length && timingSafeEqual(given, expected));
}

/** A call that is repeated as it was has the same signature; the same words at another time have another. */
export function deliveryId(request: HookRequest): string | null {
  const signature = parse(request);
  return signature && `${signature.t}.${signature.v1.map((one) => one.toString('hex')).join('.')}`;
}

function parse({ headers }: HookRequest): Signature | null {
  const parts = (headers.get(SIGNATURE_HEADER) ?? '').split(',').map((part) => part.trim());
  const valuesOf = (name: string) =>
    parts.filter((part) => part.startsWith(`${name}=`)).map((part) => part.slice(name.length + 1));
  const [t = ''] = valuesOf('t');
  if (!/^\d{1,12}$/.test(t)) return null;
  const v1 = valuesOf('v1').filter((hex) => /^[0-9a-f]{64}$/i.test(hex));
  return { t, v1: v1.map((hex) => Buffer.from(hex, 'hex')) };
}
