import type { Batch, ChannelCtx, ChannelError, Cursor, Result } from '../channels/contract.ts';
import { onceMore } from '../db/passing.ts';
import { record } from '../events/record.ts';
import { storable } from '../lib/storable.ts';
import { commitFailure, commitPage, type PollFailure, type Source } from '../sources/leases.ts';
import { type Ahead, readAhead } from './ahead.ts';
import { channelCtxs } from './channel-ctx.ts';
import type { FlowDeps } from './deps.ts';
import { ingest } from './ingest.ts';
import { tellSignedOut } from './source-keepers.ts';

/** Pages read in one go; the rest waits for the next turn, so that one busy source can't hold a worker. */
const PAGES_A_TURN = 20;

/**
 * Reads one claimed source: page by page, each page's items and cursor in one transaction; while one is being stored the
 * next is fetched and read. Never throws for what the network or the platform does: that is written on the source.
 * Returns how many mentions were new.
 */
export async function pollSource(deps: FlowDeps, claimed: Source): Promise<number> {
  let source = claimed;
  let found = 0;
  const ctx = channelCtxs(deps, claimed);
  let reading = fetchPage(deps, source, ctx);
  for (let page = 1; ; page++) {
    const result = await reading;
    const turn = { found, isLast: page === PAGES_A_TURN };
    const goesOn = result.ok && result.value.batch.more && !turn.isLast;
    if (goesOn) reading = readNext(deps, { ...source, cursor: result.value.batch.cursor }, ctx);
    const landed = result.ok ? await landSafely(deps, source, result.value, turn) : result;
    if (landed?.ok && goesOn) {
      found += landed.value.newItems;
      source = { ...source, cursor: landed.value.cursor, failures: 0 };
      continue;
    }
    // a page that was asked for in vain is not left on its way
    await reading;
    if (landed && !landed.ok) await writeFailure(deps, source, failureOf(landed.error));
    return found + (landed?.ok ? landed.value.newItems : 0);
  }
}

/** A page, and what was read ahead in it. */
interface Page {
  batch: Batch;
  ahead?: Ahead;
}

/** A page that comes while another is being stored. */
async function readNext(deps: FlowDeps, source: Source, ctx: () => ChannelCtx): Promise<Result<Page>> {
  const result = await fetchPage(deps, source, ctx);
  if (!result.ok) return result;
  const { batch } = result.value;
  try {
    return { ok: true, value: { batch, ahead: await readAhead(deps, source, batch.items) } };
  } catch {
    // what went wrong here goes wrong again when it is stored, and is told there
    return result;
  }
}

async function fetchPage(deps: FlowDeps, source: Source, ctx: () => ChannelCtx): Promise<Result<Page>> {
  const channel = deps.channels.get(source.channel);
  if (!channel?.poll) return UNEXPECTED;
  try {
    const result = await channel.poll(source.settings, source.cursor, ctx());
    return result.ok ? { ok: true, value: { batch: storable(result.value) } } : result;
  } catch (error) {
    deps.log.error(
      { err: error, source: source.id, channel: source.channel },
      'a poll failed in our own code',
    );
    return UNEXPECTED;
  }
}

const UNEXPECTED: Result<never> = {
  ok: false,
  error: { kind: 'transient', key: 'channel.error.unexpected' },
};

interface Turn {
  /** new mentions of the pages before */
  found: number;
  /** what follows waits for the next turn */
  isLast: boolean;
}

interface Landed {
  newItems: number;
  cursor: Cursor;
}

/** A page that we cannot store is a failure like any other: shown on the source, tried again later and later. */
async function landSafely(
  deps: FlowDeps,
  source: Source,
  page: Page,
  turn: Turn,
): Promise<Result<Landed> | null> {
  try {
    const value = await onceMore(() => landPage(deps, source, page, turn));
    return { ok: true, value };
  } catch (error) {
    if (error instanceof LeaseLost) return null;
    deps.log.error({ err: error, source: source.id, channel: source.channel }, 'a page could not be stored');
    return UNEXPECTED;
  }
}

/** @throws LeaseLost: the page is dropped whole, whoever holds the source now reads it again */
function landPage(deps: FlowDeps, source: Source, { batch, ahead }: Page, turn: Turn): Promise<Landed> {
  const now = deps.clock();
  const { items, tombstones, failedDeliveries, cursor } = batch;
  const more = batch.more && !turn.isLast;
  // a turn that ends in the middle of a long first read has not reached its baseline yet
  const unfinished = batch.more && turn.isLast;
  return deps.db.transaction(async (tx) => {
    const baseline = source.baselineAt === null;
    const given = { items, ahead, tombstones, failedDeliveries, baseline, shown: true };
    const taken = await ingest(tx, deps, source, given, now);
    const { newItems, lagSeconds } = taken;
    const found = turn.found + newItems > 0 ? 'new' : taken.passedBy + taken.edited > 0 ? 'other' : 'nothing';
    const minPollSeconds = deps.channels.get(source.channel)?.info.minPollSeconds ?? source.pollSeconds;
    const page = { ...batch, more, unfinished, newItems, lagSeconds, found, minPollSeconds } as const;
    if (!(await commitPage(tx, source, page, now, deps.random()))) throw new LeaseLost();
    if (newItems > 0 || source.failures > 0) {
      await record(tx, { at: now, kind: 'source.polled', sourceId: source.id, data: { new: newItems } });
    }
    return { newItems, cursor };
  });
}

async function writeFailure(deps: FlowDeps, source: Source, failure: PollFailure): Promise<void> {
  const now = deps.clock();
  await deps.db.transaction(async (tx) => {
    const held = await commitFailure(tx, source, failure, now, deps.random());
    // the first failure in a row and a stop are news; the repetitions stand on the source page
    if (held && (source.failures === 0 || failure.stop)) {
      await record(tx, {
        at: now,
        kind: 'source.polled',
        sourceId: source.id,
        data: { failed: failure.key },
      });
    }
    if (held && failure.kind === 'auth') await tellSignedOut(tx, source, now);
  });
}

function failureOf(error: ChannelError): PollFailure {
  const stop = error.kind === 'gone' || error.kind === 'auth';
  return {
    kind: error.kind,
    key: error.key,
    params: error.params,
    stop,
    ...(error.kind === 'transient' && error.crowded ? { crowded: true } : {}),
    ...(error.kind === 'rate-limited' ? { until: error.until, shared: error.shared } : {}),
  };
}

class LeaseLost extends Error {}
