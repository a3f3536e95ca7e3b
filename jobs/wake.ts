import { assignReturned } from '../src/flow/assigning.ts';
import type { FlowDeps } from '../src/flow/deps.ts';
import { breachDue, wakeDue } from '../src/queue/index.ts';

/** Brings back what was snoozed until now and writes down which promises have just been broken, however many. */
export const wakeJob = (deps: FlowDeps) => async (): Promise<number> => {
  // each in a transaction of its own: locks on conversations are taken in one go, in their one order
  const woken = await untilNone(() =>
    deps.db.transaction(async (tx) => {
      const now = deps.clock();
      const ids = await wakeDue(tx, now);
      await assignReturned(tx, ids, now);
      return ids;
    }),
  );
  const late = await untilNone(() => deps.db.transaction((tx) => breachDue(tx, deps.clock())));
  return woken + late;
};

/** A morning brings more at one moment than a lot holds. */
async function untilNone(lot: () => Promise<unknown[]>): Promise<number> {
  let all = 0;
  for (let some = await lot(); some.length > 0; some = await lot()) all += some.length;
  return all;
}
