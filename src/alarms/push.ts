import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../db/client.ts';
import { pushSubscriptions } from '../db/schema/alarms.ts';
import { HOUR, SECOND } from '../lib/clock.ts';
import { Problem } from '../lib/errors.ts';
import type { Http } from '../lib/http.ts';
import { hashToken } from '../lib/ids.ts';
import type { Seal } from '../lib/seal.ts';
import { readSetting, saveSetting } from '../settings/index.ts';
import { type Attempt, attempt } from './call.ts';

const KEYS_CONTEXT = 'settings:push';
const KEYS_LOCK = 7_201_103;
/** An alarm that a browser gets later than this is no use. */
const TTL_SECONDS = HOUR / SECOND;
const PUSH_MS = 10 * SECOND;
const MAX_ANSWER = 64 * 1024;
const MAX_ENDPOINT = 2000;
const MAX_USER_AGENT = 300;
/** An uncompressed point of P-256, and the browser's secret (RFC 8291, 3.2). */
const POINT_BYTES = 65;
const SECRET_BYTES = 16;

/** What a browser gives when it agrees to pushes. */
export interface Subscription {
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** The public key that browsers subscribe with; made with its private one when first asked for, once for the house. */
export async function pushKey(db: Db, seal: Seal, now: Date): Promise<string> {
  const { publicKey } = await readSetting(db, 'push');
  if (publicKey !== '') return publicKey;
  const { default: webPush } = await import('web-push');
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${KEYS_LOCK})`);
    const made = await readSetting(tx, 'push');
    if (made.publicKey !== '') return made.publicKey;
    const keys = webPush.generateVAPIDKeys();
    const sealed = { publicKey: keys.publicKey, privateKey: seal.close(keys.privateKey, KEYS_CONTEXT) };
    await saveSetting(tx, 'push', sealed, { userId: null, at: now });
    return keys.publicKey;
  });
}

/** Keeps a browser's subscription with the session it was given in; whoever had this browser before loses it. */
export async function subscribe(
  tx: Tx,
  who: { userId: number; sessionId: number; userAgent: string },
  given: Subscription,
  seal: Seal,
  now: Date,
): Promise<void> {
  requireSubscription(given);
  const endpointHash = hashToken(given.endpoint);
  const subscription = seal.close(JSON.stringify(given), contextOf(endpointHash));
  const row = { ...who, userAgent: who.userAgent.slice(0, MAX_USER_AGENT), subscription };
  await tx
    .insert(pushSubscriptions)
    .values({ ...row, endpointHash, createdAt: now })
    .onConflictDoUpdate({ target: pushSubscriptions.endpointHash, set: row });
}

/** Ends the pushes to one's own browser. Twice is once. */
export async function unsubscribe(tx: Tx, userId: number, endpoint: string): Promise<void> {
  await tx
    .delete(pushSubscriptions)
    .where(
      and(eq(pushSubscriptions.userId, userId), eq(pushSubscriptions.endpointHash, hashToken(endpoint))),
    );
}

/** How many of somebody's browsers take pushes. */
export const countBrowsers = (tx: Tx, userId: number): Promise<number> =>
  tx.$count(pushSubscriptions, eq(pushSubscriptions.userId, userId));

/** What a push says: nothing that is not in the payload is shown, and no word of a customer is in it. */
export interface PushPayload {
  /** the message's own: a push that comes twice takes the place of the first one */
  tag: string;
  title: string;
  body: string;
  /** where a press on it leads, a path */
  path: string;
}

/**
 * Sends to all browsers of a person at once. One that has taken it makes it sent; browsers that are gone are forgotten.
 * @param subject how push services reach whoever runs this house: a mailto: or https: address
 */
export async function sendPush(
  { db, http, seal, subject }: { db: Db; http: Http; seal: Seal; subject: string },
  userId: number,
  payload: PushPayload,
  now: Date,
): Promise<Attempt> {
  const rows = await db.select().from(pushSubscriptions).where(eq(pushSubscriptions.userId, userId));
  const { publicKey, privateKey } = await readSetting(db, 'push');
  if (rows.length === 0 || publicKey === '')
    return { ok: false, error: 'alarms.error.no_browser', final: true };
  const { default: webPush } = await import('web-push');
  const vapidDetails = { subject, publicKey, privateKey: seal.open(privateKey, KEYS_CONTEXT) };
  const attempts = await Promise.all(
    rows.map(async ({ id, endpointHash, subscription }) => {
      const { endpoint, ...keys } = JSON.parse(
        seal.open(subscription, contextOf(endpointHash)),
      ) as Subscription;
      const details = webPush.generateRequestDetails({ endpoint, keys }, JSON.stringify(payload), {
        vapidDetails,
        TTL: TTL_SECONDS,
        urgency: 'high',
        topic: payload.tag.replaceAll('-', ''),
      });
      const asked = {
        method: 'POST',
        headers: Object.fromEntries(
          Object.entries(details.headers).map(([name, value]) => [name, String(value)]),
        ),
        body: details.body as Uint8Array,
        timeoutMs: PUSH_MS,
        maxBytes: MAX_ANSWER,
        maxRedirects: 0,
      } as const;
      return { id, ended: await attempt(() => http(endpoint, asked), now) };
    }),
  );
  const gone = attempts.filter(({ ended }) => !ended.ok && ended.error === 'alarms.error.gone');
  if (gone.length > 0) {
    await db.delete(pushSubscriptions).where(
      inArray(
        pushSubscriptions.id,
        gone.map(({ id }) => id),
      ),
    );
  }
  const ends = attempts.map(({ ended }) => ended);
  return (
    ends.find(({ ok }) => ok) ??
    ends.find((ended) => !ended.ok && !ended.final) ??
    (gone.length === rows.length ? { ok: false, error: 'alarms.error.no_browser', final: true } : ends[0]!)
  );
}

function requireSubscription({ endpoint, p256dh, auth }: Subscription): void {
  const sized = (text: string, bytes: number) => Buffer.from(text, 'base64url').length === bytes;
  const isAddress =
    endpoint.length <= MAX_ENDPOINT && /^https?:\/\//.test(endpoint) && URL.canParse(endpoint);
  if (!isAddress || !sized(p256dh, POINT_BYTES) || !sized(auth, SECRET_BYTES)) {
    throw new Problem('invalid', 'alarms.error.subscription');
  }
}

const contextOf = (endpointHash: string): string => `push:${endpointHash}`;
