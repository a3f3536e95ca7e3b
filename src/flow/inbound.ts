import type { Batch, ChannelError } from '../channels/contract.ts';
import { record } from '../events/record.ts';
import { commitFailure, commitPage, type PollFailure, type Source } from '../sources/leases.ts';
import { openSecrets } from '../sources/registry.ts';
import type { FlowDeps } from './deps.ts';
import { ingest } from './ingest.ts';

/** Pages read in one go; the rest waits for the next turn, so that one busy source can't hold a worker. */
const PAGES_A_TURN = 20;

/**
 * Reads one claimed source: page by page, each page's items and cursor in one transaction. Never throws for what the
 * network or the platform does: that is written on the source. Returns how many mentions were new.
 */
export async function pollSource(deps: FlowDeps, claimed: Source): Promise<number> {
  let source = claimed;
  let found = 0;
  for (let page = 1; page <= PAGES_A_TURN; page++) {
    const result = await readPage(deps, source);
    if (!result.ok) {
      await writeFailure(deps, source, failureOf(result.error));
      return found;
    }
    const landed = await landPage(deps, source, result.value, page === PAGES_A_TURN);
    if (!landed) return found;
    found += landed.newItems;
    if (!landed.more) return found;
    source = { ...source, cursor: result.value.cursor, failures: 0 };
  }
  return found;
}

async function readPage(deps: FlowDeps, source: Source) {
  const channel = deps.channels.get(source.channel);
  if (!channel) return unexpected();
  try {
    const secrets = openSecrets(source, deps.seal);
    return await channel.poll(source.settings, source.cursor, {
      http: deps.http,
      now: deps.clock(),
      secrets,
    });
  } catch (error) {
    deps.log.error(
      { err: error, source: source.id, channel: source.channel },
      'a poll failed in our own code',
    );
    return unexpected();
  }
}

const unexpected = () => ({
  ok: false as const,
  error: { kind: 'transient' as const, key: 'channel.error.unexpected' },
});

/** Null when the lease was lost: the page is dropped whole, whoever holds the source now reads it again. */
async function landPage(
  deps: FlowDeps,
  source: Source,
  batch: Batch,
  lastOfTurn: boolean,
): Promise<{ newItems: number; more: boolean } | null> {
  const now = deps.clock();
  const more = batch.more && !lastOfTurn;
  const { lost, newItems } = await deps.db
    .transaction(async (tx) => {
      const outcome = await ingest(
        tx,
        deps,
        source,
        { items: batch.items, tombstones: batch.tombstones, baseline: source.baselineAt === null },
        now,
      );
      const page = { ...batch, more, newItems: outcome.newItems, lagSeconds: outcome.lagSeconds };
      // a turn that ends in the middle of a long first read has not reached its baseline yet
      const held = await commitPage(
        tx,
        source,
        { ...page, unfinished: batch.more && lastOfTurn },
        now,
        deps.random(),
      );
      if (!held) throw new LeaseLost();
      if (outcome.newItems > 0 || source.failures > 0) {
        await record(tx, {
          at: now,
          kind: 'source.polled',
          sourceId: source.id,
          data: { new: outcome.newItems },
        });
      }
      return { lost: false, newItems: outcome.newItems };
    })
    .catch((error: unknown) => {
      if (error instanceof LeaseLost) return { lost: true, newItems: 0 };
      throw error;
    });
  return lost ? null : { newItems, more };
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
  });
}

function failureOf(error: ChannelError): PollFailure {
  const stop = error.kind === 'gone' || error.kind === 'auth';
  return {
    kind: error.kind,
    key: error.key,
    params: error.params,
    stop,
    until: error.kind === 'rate-limited' ? error.until : undefined,
  };
}

class LeaseLost extends Error {}
