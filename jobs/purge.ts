import { purgeFiles } from '../src/files/attachments.ts';
import type { FlowDeps } from '../src/flow/deps.ts';
import { TRY_DAYS } from '../src/flow/matching.ts';
import { purgePassedBy } from '../src/intake/receive.ts';
import { after, DAY } from '../src/lib/clock.ts';
import { forgetExpired } from '../src/people/index.ts';
import { forgetActs } from '../src/queue/index.ts';
import { purgeDeliveries } from '../src/sources/deliveries.ts';
import { forgetFires } from './once.ts';

/** What was done longer ago stays done. */
const UNDO_DAYS = 7;

/** So long a file waits with a draft that nobody sends. */
const FILE_DAYS = 30;

/** So long what was brought to us is kept as it came. */
const DELIVERY_DAYS = 7;

/**
 * Once a night: what passed by longer than 30 days ago, what acts stood on that nobody takes back any more, what was
 * brought by webhooks a week ago, and sessions, links and failed sign-ins that no longer count.
 */
export const purgeJob = (deps: FlowDeps) => async (): Promise<number> => {
  const now = deps.clock();
  const passed = await purgePassedBy(deps.db, after(now, -TRY_DAYS * DAY));
  const done = await forgetActs(deps.db, after(now, -UNDO_DAYS * DAY));
  const brought = await purgeDeliveries(deps.db, after(now, -DELIVERY_DAYS * DAY));
  const files = await purgeFiles(deps.db, after(now, -FILE_DAYS * DAY));
  await forgetExpired(deps.db, now);
  return passed + done + brought + files + (await forgetFires(deps.db, deps.clock));
};
