import type { Db } from '../../db/client.ts';
import type { Bus } from '../../events/bus.ts';
import { type Clock, SECOND } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import type { Scope } from '../../people/index.ts';
import { type QueueCounts, type Sums, sums, tally } from './counts.ts';

/** Open conversations up to which the queue is added up for every page. */
const SMALL = 5_000;
/** A big house adds up at most this often. */
const PAUSE_MS = SECOND;
/** Time alone makes conversations late: sums older than this are renewed though nothing happened. */
const STALE_MS = 5 * SECOND;
/** Nobody asked for this long: the next to ask waits for new sums. */
const IDLE_MS = 60 * SECOND;

export interface LiveCounts {
  /** @param maxAge milliseconds: sums begun no longer ago will do, if nothing happened since */
  of(scope: Scope, me: number, maxAge?: number): Promise<QueueCounts>;
  close(): void;
}

/**
 * The numbers in the rail for every page. In a small house they are added up each time, so that nobody misses what
 * they just did. A big one shows the sums of at most a second ago, renewed behind the pages' back when something
 * happened.
 * @param small open conversations up to which a house is small
 */
export function createCounts(
  { db, bus, clock, log }: { db: Db; bus: Pick<Bus, 'subscribe'>; clock: Clock; log: Log },
  small = SMALL,
): LiveCounts {
  let kept: { sums: Sums; isSmall: boolean } | undefined;
  let timer: NodeJS.Timeout | undefined;
  /** `at` by the clock that nobody sets */
  let adding: { at: number; sums: Promise<Sums> } | undefined;
  let askedAt = 0;
  /** when something happened last, by the clock that nobody sets */
  let heardAt = Number.NEGATIVE_INFINITY;

  async function readSums(): Promise<Sums> {
    const added = await sums(db, clock());
    const open = added.cells.reduce((total, { count }) => total + count, 0);
    kept = { sums: added, isSmall: open <= small };
    return added;
  }

  function addUp(): Promise<Sums> {
    adding = { at: performance.now(), sums: readSums() };
    return adding.sums;
  }

  function renewSoon(): void {
    if (timer !== undefined || kept === undefined || kept.isSmall) return;
    if (clock().getTime() - askedAt > IDLE_MS) return;
    timer = setTimeout(() => {
      addUp()
        .catch((error: unknown) => log.error({ err: error }, 'the queue could not be counted'))
        .finally(() => {
          timer = undefined;
        });
    }, PAUSE_MS);
    timer.unref();
  }

  const unsubscribe = bus.subscribe(() => {
    heardAt = performance.now();
    renewSoon();
  });
  return {
    async of(scope, me, maxAge = 0) {
      askedAt = clock().getTime();
      const isFresh = adding && adding.at > heardAt && performance.now() - adding.at < maxAge;
      if (adding && isFresh) return tally(await adding.sums, scope, me);
      const age = kept === undefined ? Number.POSITIVE_INFINITY : askedAt - kept.sums.at.getTime();
      if (kept === undefined || kept.isSmall || age > IDLE_MS) {
        return tally(await addUp(), scope, me);
      }
      if (age > STALE_MS) renewSoon();
      return tally(kept.sums, scope, me);
    },
    close() {
      unsubscribe();
      clearTimeout(timer);
    },
  };
}
