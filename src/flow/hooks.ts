import { createHash } from 'node:crypto';
import type { Channel, ChannelError, Hook, HookAnswer, HookRequest } from '../channels/contract.ts';
import { record } from '../events/record.ts';
import { wake } from '../events/wake.ts';
import { storable } from '../lib/storable.ts';
import {
  claimDeliveries,
  type Delivery,
  failDelivery,
  finishDelivery,
  storeDelivery,
} from '../sources/deliveries.ts';
import type { Source } from '../sources/leases.ts';
import { activeSourcesOf, ringFor, sourceByHookKey, sourceById } from '../sources/registry.ts';
import { channelCtx } from './channel-ctx.ts';
import type { FlowDeps } from './deps.ts';
import { ingest } from './ingest.ts';

/** Deliveries of one source that are claimed in one go. */
const AT_ONCE = 20;

/** The same words for whoever is not known and whoever is not believed. */
const REFUSED = 'Unknown address or signature.\n';
const UNKNOWN: HookAnswer = { status: 404, body: REFUSED };
const DOUBTED: HookAnswer = { status: 401, body: REFUSED };
const TAKEN: HookAnswer = { status: 200, body: 'OK\n' };

/**
 * What a network tells us by itself: kept as it came, and answered for at once; a job reads it. One address may serve
 * several sources of a channel (the pages of one app): each gets it whose own secrets confirm it. Writes nothing that
 * nobody has signed.
 */
export async function takeDelivery(
  deps: FlowDeps,
  { kind, key }: { kind: string; key: string },
  request: HookRequest,
): Promise<HookAnswer> {
  const hook = deps.channels.get(kind)?.hook;
  const source = hook && (await sourceByHookKey(deps.db, kind, key));
  if (!hook || !source) return UNKNOWN;
  const ctx = channelCtx(deps, source);
  const greeting = hook.handshake?.(source.settings, request, ctx);
  if (greeting) return greeting;
  if (request.method !== 'POST' || !hook.verify(source.settings, request, ctx)) return DOUBTED;
  const refusal = hook.refuse?.(source.settings, request, ctx);
  if (refusal) return refusal;
  const deliveryId = hash(hook.deliveryId(request) ?? request.body);
  const others = await othersMeant(deps, hook, source, request);
  await deps.db.transaction(async (tx) => {
    const ids = [source.id, ...others.map(({ id }) => id)];
    await storeDelivery(tx, ids, { deliveryId, body: request.body }, deps.clock());
    await wake(tx, 'hooks');
  });
  return TAKEN;
}

/** Other sources that listen under the same secrets; one whose secrets can't be opened confirms nothing. */
async function othersMeant(
  deps: FlowDeps,
  hook: Hook,
  source: Source,
  request: HookRequest,
): Promise<Source[]> {
  const others = (await activeSourcesOf(deps.db, source.channel)).filter(({ id }) => id !== source.id);
  return others.filter((other) => {
    try {
      return hook.verify(other.settings, request, channelCtx(deps, other));
    } catch (error) {
      deps.log.error({ err: error, source: other.id }, 'a delivery could not be verified');
      return false;
    }
  });
}

/** As short as a key of an index should be, whatever a network calls it. */
const hash = (id: string | Uint8Array): string => createHash('sha256').update(id).digest('base64url');

/**
 * Reads what was brought for one source, in the order it came, until nothing is due. Never throws for what is in it:
 * that is written beside it, and tried again later and later. Returns how many were read.
 * @param isStopped asked before more of them are taken
 */
export async function readDeliveries(
  deps: FlowDeps,
  sourceId: number,
  isStopped = () => false,
): Promise<number> {
  let read = 0;
  while (!isStopped()) {
    const claimed = await claimDeliveries(deps.db, sourceId, deps.clock(), AT_ONCE);
    if (claimed.length === 0) return read;
    const source = await sourceById(deps.db, sourceId);
    for (const delivery of claimed) await readDelivery(deps, source, delivery);
    read += claimed.length;
  }
  return read;
}

async function readDelivery(deps: FlowDeps, source: Source, delivery: Delivery): Promise<void> {
  const error = await landDelivery(deps, source, delivery, deps.channels.get(source.channel));
  if (!error) return;
  const until = error.kind === 'rate-limited' ? error.until : undefined;
  const { kind, key, params } = error;
  await failDelivery(deps.db, delivery, { kind, key, params, until }, deps.clock(), deps.random());
}

/** What stood in the way, or null. */
async function landDelivery(
  deps: FlowDeps,
  source: Source,
  delivery: Delivery,
  channel: Channel | undefined,
): Promise<ChannelError | null> {
  try {
    if (!channel?.hook) return UNEXPECTED;
    const read = await channel.hook.read(source.settings, delivery.body, channelCtx(deps, source));
    if (!read.ok) return read.error;
    const { ring = false, ...page } = storable(read.value);
    const now = deps.clock();
    await deps.db.transaction(async (tx) => {
      // what a network tells of just now is news, whether the source has been read once or not
      const found = await ingest(tx, deps, source, { ...page, baseline: false }, now);
      if (ring) await ringFor(tx, source.id, now);
      if (!(await finishDelivery(tx, delivery, found, now))) throw new LeaseLost();
      if (found.newItems === 0) return;
      await record(tx, {
        at: now,
        kind: 'source.polled',
        sourceId: source.id,
        data: { new: found.newItems },
      });
    });
    return null;
  } catch (error) {
    if (error instanceof LeaseLost) return null;
    deps.log.error({ err: error, source: source.id, delivery: delivery.id }, 'a delivery could not be read');
    return UNEXPECTED;
  }
}

const UNEXPECTED: ChannelError = { kind: 'transient', key: 'channel.error.unexpected' };

class LeaseLost extends Error {}
