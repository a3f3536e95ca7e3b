import type { FlowDeps } from '../src/flow/deps.ts';
import { TRY_DAYS } from '../src/flow/matching.ts';
import { purgePassedBy } from '../src/intake/receive.ts';
import { after, DAY } from '../src/lib/clock.ts';
import { forgetExpired } from '../src/people/index.ts';
import { forgetFires } from './once.ts';

/** Once a night: what passed by longer than 30 days ago, and sessions, links and failed sign-ins that no longer count. */
export const purgeJob = (deps: FlowDeps) => async (): Promise<number> => {
  const now = deps.clock();
  const passed = await purgePassedBy(deps.db, after(now, -TRY_DAYS * DAY));
  await forgetExpired(deps.db, now);
  return passed + (await forgetFires(deps.db, deps.clock));
};
