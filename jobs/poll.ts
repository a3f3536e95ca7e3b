import type { FlowDeps } from '../src/flow/deps.ts';
import { pollSource } from '../src/flow/inbound.ts';
import { claimDue } from '../src/sources/leases.ts';
import type { Job } from './run.ts';

/** Sources read side by side: so many that some which hang leave room for the others. */
const SIDE_BY_SIDE = 32;

/** Reads every source that is due; a slow one holds one place, not the others. Returns how many were read. */
export function pollJob(deps: FlowDeps): Job {
  const underWay = new Set<Promise<unknown>>();
  const atOneHost = new Map([...deps.channels].map(([kind, { info }]) => [kind, info.sideBySide ?? 1]));
  const tick = async () => {
    const free = SIDE_BY_SIDE - underWay.size;
    const claimed = free > 0 ? await claimDue(deps.db, deps.clock(), free, atOneHost) : [];
    for (const source of claimed) {
      const reading: Promise<unknown> = pollSource(deps, source)
        .catch((error: unknown) =>
          deps.log.error({ err: error, source: source.id }, 'a turn of a source could not be ended'),
        )
        .finally(() => underWay.delete(reading));
      underWay.add(reading);
    }
    return claimed.length;
  };
  return Object.assign(tick, { underWay: () => Promise.all(underWay) });
}
