import { deliverNotices } from '../src/flow/alarms.ts';
import type { FlowDeps } from '../src/flow/deps.ts';

/** Sends what people and programs are to be told on their ways out of the house. */
export const noticesJob = (deps: FlowDeps) => (): Promise<number> => deliverNotices(deps);
