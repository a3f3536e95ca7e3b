import type { FlowDeps } from '../src/flow/deps.ts';
import { renewHolidays } from '../src/flow/public-holidays.ts';

/** The public holidays of the years ahead, before the last of them begins. */
export const holidaysJob = (deps: FlowDeps) => (): Promise<number> => renewHolidays(deps.db, deps.clock());
