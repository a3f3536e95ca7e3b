import { assignWaiting } from '../src/flow/assigning.ts';
import type { FlowDeps } from '../src/flow/deps.ts';
import { endShifts, handOnOrphans, lapseClaims } from '../src/flow/on-duty.ts';

/** Lets go of claims that nobody keeps up, ends shifts by their plan, and gives out what has been waiting for somebody. */
export const assignJob = (deps: FlowDeps) => async (): Promise<number> => {
  const now = deps.clock();
  // each in a transaction of its own: locks on conversations are taken in one go, in their one order
  let done = 0;
  for (const step of [lapseClaims, endShifts, handOnOrphans, assignWaiting]) {
    done += await deps.db.transaction((tx) => step(tx, now));
  }
  return done;
};
