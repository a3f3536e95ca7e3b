import { assignReturned } from '../src/flow/assigning.ts';
import type { FlowDeps } from '../src/flow/deps.ts';
import { breachDue, wakeDue } from '../src/queue/index.ts';

/** Brings back what was snoozed until now and writes down which promises have just been broken. */
export const wakeJob = (deps: FlowDeps) => async (): Promise<number> => {
  const now = deps.clock();
  // each in a transaction of its own: locks on conversations are taken in one go, in their one order
  const woken = await deps.db.transaction(async (tx) => {
    const ids = await wakeDue(tx, now);
    await assignReturned(tx, ids, now);
    return ids;
  });
  const late = await deps.db.transaction((tx) => breachDue(tx, now));
  return woken.length + late.length;
};
