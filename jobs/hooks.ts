import type { FlowDeps } from '../src/flow/deps.ts';
import { readDeliveries } from '../src/flow/hooks.ts';
import { sourcesToRead } from '../src/sources/deliveries.ts';
import type { Job } from './run.ts';

/** Sources whose deliveries are read side by side; those of one are read in the order they came. */
const SIDE_BY_SIDE = 4;

/** Reads what was brought to us by webhook. Returns for how many sources. */
export function hooksJob(deps: FlowDeps): Job {
  const underWay = new Map<number, Promise<unknown>>();
  let stopped = false;
  const rest = () => {
    stopped = true;
  };
  const tick = async () => {
    const free = SIDE_BY_SIDE - underWay.size;
    const due = free > 0 ? await sourcesToRead(deps.db, deps.clock(), SIDE_BY_SIDE) : [];
    const waiting = due.filter((sourceId) => !underWay.has(sourceId)).slice(0, free);
    for (const sourceId of waiting) {
      const reading = readDeliveries(deps, sourceId, () => stopped)
        .catch((error: unknown) =>
          deps.log.error({ err: error, source: sourceId }, 'deliveries could not be read to their end'),
        )
        .finally(() => underWay.delete(sourceId));
      underWay.set(sourceId, reading);
    }
    return waiting.length;
  };
  return Object.assign(tick, { rest, underWay: () => Promise.all(underWay.values()) });
}
