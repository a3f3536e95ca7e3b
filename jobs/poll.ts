import type { FlowDeps } from '../src/flow/deps.ts';
import { pollSource } from '../src/flow/inbound.ts';
import { claimDue } from '../src/sources/leases.ts';
import type { Job } from './run.ts';

/** Sources read side by side: so many that some which hang leave room for the others. */
const SIDE_BY_SIDE = 32;
/** A turn that has ended makes room for the next one, at its host or here; turns that end together are one look. */
const LOOK_AGAIN_MS = 100;

/** Reads every source that is due; a slow one holds one place, not the others. Returns how many were taken up. */
export function pollJob(deps: FlowDeps): Job {
  const underWay = new Set<Promise<unknown>>();
  const atOneHost = new Map([...deps.channels].map(([kind, { info }]) => [kind, info.sideBySide ?? 1]));
  let looking: NodeJS.Timeout | undefined;
  let look: Promise<unknown> = Promise.resolve();
  let taking: Promise<unknown> = Promise.resolve();
  let stopped = false;

  /** One after the other: two that count the free places at the same moment would both fill them. */
  function tick(): Promise<number> {
    const taken = taking.then(take, take);
    taking = taken;
    return taken;
  }

  async function take(): Promise<number> {
    const free = SIDE_BY_SIDE - underWay.size;
    const claimed = free > 0 && !stopped ? await claimDue(deps.db, deps.clock(), free, atOneHost) : [];
    for (const source of claimed) {
      const reading: Promise<unknown> = pollSource(deps, source)
        .catch((error: unknown) =>
          deps.log.error({ err: error, source: source.id }, 'a turn of a source could not be ended'),
        )
        .finally(() => {
          underWay.delete(reading);
          lookAgain();
        });
      underWay.add(reading);
    }
    return claimed.length;
  }

  function lookAgain(): void {
    if (stopped) return;
    looking ??= setTimeout(() => {
      looking = undefined;
      look = tick().catch((error: unknown) =>
        deps.log.error({ err: error }, 'sources that are due could not be taken'),
      );
    }, LOOK_AGAIN_MS).unref();
  }

  async function end(): Promise<void> {
    stopped = true;
    clearTimeout(looking);
    // what it takes up while it is stopped is under way too
    await look;
    await Promise.all(underWay);
  }
  return Object.assign(tick, { underWay: end });
}
