import { createHash } from 'node:crypto';
import type {
  Channel,
  ChannelCtx,
  ChannelError,
  Hook,
  HookAnswer,
  HookRequest,
} from '../channels/contract.ts';
import { onceMore } from '../db/passing.ts';
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
import {
  activeSourcesOf,
  isFormerHookKey,
  ringFor,
  sourceByHookKey,
  sourceById,
} from '../sources/registry.ts';
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
 * several sources of a channel (the pages of one app), also when the source that it was made for is gone: each gets it
 * whose own secrets confirm it. Writes nothing that nobody has signed.
 */
export async function takeDelivery(
  deps: FlowDeps,
  { kind, key }: { kind: string; key: string },
  request: HookRequest,
): Promise<HookAnswer> {
  const hook = deps.channels.get(kind)?.hook;
  if (!hook) return UNKNOWN;
  const own = await sourceByHookKey(deps.db, kind, key);
  if (!own && !(await isFormerHookKey(deps.db, kind, key))) return UNKNOWN;
  const served = await servedAt(deps, kind, own, hook);
  const greeting = greetingOf(hook, served, request);
  if (greeting) return greeting;
  const meant = request.method === 'POST' ? served.filter((one) => confirms(deps, hook, one, request)) : [];
  const [first] = meant;
  if (!first) return own ? DOUBTED : UNKNOWN;
  const refusal = hook.refuse?.(first.source.settings, request, first.ctx);
  if (refusal) return refusal;
  const deliveryId = hash(hook.deliveryId(request) ?? request.body);
  await deps.db.transaction(async (tx) => {
    const ids = meant.map(({ source }) => source.id);
    await storeDelivery(tx, ids, { deliveryId, body: request.body }, deps.clock());
    await wake(tx, 'hooks');
  });
  return TAKEN;
}

interface Served {
  source: Source;
  ctx: ChannelCtx;
}

/**
 * The source whose address it is, whatever its state; of an app, before all others that listen, but for those whose
 * secrets can't be opened.
 */
async function servedAt(
  deps: FlowDeps,
  kind: string,
  own: Source | null,
  { ofApp }: Hook,
): Promise<Served[]> {
  const others = ofApp ? (await activeSourcesOf(deps.db, kind)).filter(({ id }) => id !== own?.id) : [];
  const first = own ? [{ source: own, ctx: channelCtx(deps, own) }] : [];
  const rest = others.flatMap((source) => {
    try {
      return [{ source, ctx: channelCtx(deps, source) }];
    } catch (error) {
      deps.log.error({ err: error, source: source.id }, 'the secrets of a source could not be opened');
      return [];
    }
  });
  return [...first, ...rest];
}

/** The question whether we are there: one that knows the word says yes for all of them. */
function greetingOf(hook: Hook, served: Served[], request: HookRequest): HookAnswer | null {
  const answers = served.flatMap(({ source, ctx }) => hook.handshake?.(source.settings, request, ctx) ?? []);
  return answers.find(({ status }) => status < 400) ?? answers[0] ?? null;
}

/** Do its own secrets say that this is really them? */
function confirms(deps: FlowDeps, hook: Hook, { source, ctx }: Served, request: HookRequest): boolean {
  try {
    return hook.verify(source.settings, request, ctx);
  } catch (error) {
    deps.log.error({ err: error, source: source.id }, 'a delivery could not be verified');
    return false;
  }
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
    const land = () =>
      deps.db.transaction(async (tx) => {
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
    await onceMore(land);
    return null;
  } catch (error) {
    if (error instanceof LeaseLost) return null;
    deps.log.error({ err: error, source: source.id, delivery: delivery.id }, 'a delivery could not be read');
    return UNEXPECTED;
  }
}

const UNEXPECTED: ChannelError = { kind: 'transient', key: 'channel.error.unexpected' };

class LeaseLost extends Error {}
