import type { FlowDeps } from '../src/flow/deps.ts';
import { forgetOld } from '../src/flow/retention.ts';

/** Once a night: what sources keep for a time only, and that time is over. */
export const retentionJob = (deps: FlowDeps) => (): Promise<number> => forgetOld(deps, deps.clock());
