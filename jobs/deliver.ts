import { deliverDue } from '../src/flow/deliver.ts';
import type { FlowDeps } from '../src/flow/deps.ts';

/** Rows sent by one tick. */
const AT_ONCE = 10;

/** Sends what is due in the outbox. */
export const deliverJob = (deps: FlowDeps) => (): Promise<number> => deliverDue(deps, AT_ONCE);
