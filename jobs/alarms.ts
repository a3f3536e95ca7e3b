import { raiseAlarms } from '../src/flow/alarms.ts';
import type { FlowDeps } from '../src/flow/deps.ts';

/** Tells of deadlines that come near, have come or are over. */
export const alarmsJob = (deps: FlowDeps) => (): Promise<number> => raiseAlarms(deps);
