import { forgetNotices } from '../src/alarms/bell.ts';
import { forgetReads } from '../src/contacts/reads.ts';
import { purgeFiles } from '../src/files/attachments.ts';
import { forgetAsking } from '../src/flow/asking.ts';
import { forgetFiles } from '../src/flow/bringing.ts';
import type { FlowDeps } from '../src/flow/deps.ts';
import { TRY_DAYS } from '../src/flow/matching.ts';
import { purgePassedBy } from '../src/intake/passed-by.ts';
import { after, DAY } from '../src/lib/clock.ts';
import { forgetExpired } from '../src/people/index.ts';
import { forgetActs } from '../src/queue/index.ts';
import { lookAgainAtAll } from '../src/search/index.ts';
import { purgeDeliveries } from '../src/sources/deliveries.ts';
import { forgetFires } from './once.ts';

/** What was done longer ago stays done. */
const UNDO_DAYS = 7;

/** What one was told longer ago is in the story of its conversation. */
const NOTICE_DAYS = 30;

/** So long it is known who looked at whom. */
const READ_DAYS = 365;

/** So long a file waits with a draft that nobody sends, and one that was read in can be looked at. */
const FILE_DAYS = 30;

/** So long what was brought to us is kept as it came. */
const DELIVERY_DAYS = 7;

/**
 * Once a night: what passed by longer than 30 days ago, what acts stood on that nobody takes back any more, what was
 * brought by webhooks a week ago, files that nobody needs any more, and sessions, links and failed sign-ins that no
 * longer count. What the search may have missed is looked for once more.
 */
export const purgeJob = (deps: FlowDeps) => async (): Promise<number> => {
  const now = deps.clock();
  await lookAgainAtAll(deps.db);
  const gone = [
    await purgePassedBy(deps.db, after(now, -TRY_DAYS * DAY)),
    await forgetActs(deps.db, after(now, -UNDO_DAYS * DAY)),
    await purgeDeliveries(deps.db, after(now, -DELIVERY_DAYS * DAY)),
    await purgeFiles(deps.db, after(now, -FILE_DAYS * DAY)),
    await forgetFiles(deps, after(now, -FILE_DAYS * DAY)),
    await forgetReads(deps.db, after(now, -READ_DAYS * DAY)),
    await forgetAsking(deps, after(now, -FILE_DAYS * DAY)),
    await forgetNotices(deps.db, after(now, -NOTICE_DAYS * DAY)),
    await forgetFires(deps.db, deps.clock),
  ];
  await forgetExpired(deps.db, now);
  return gone.reduce((sum, count) => sum + count, 0);
};
