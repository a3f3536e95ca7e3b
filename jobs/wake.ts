import type { FlowDeps } from '../src/flow/deps.ts';
import { breachDue, wakeDue } from '../src/queue/index.ts';

/** Brings back what was snoozed until now and writes down which promises have just been broken. */
export const wakeJob = (deps: FlowDeps) => async (): Promise<number> => {
  const now = deps.clock();
  return deps.db.transaction(
    async (tx) => (await wakeDue(tx, now)).length + (await breachDue(tx, now)).length,
  );
};
