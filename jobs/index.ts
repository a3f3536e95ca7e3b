import { schedule } from 'node-cron';
import type { Sql } from 'postgres';
import { onWake, type Wakeable } from '../src/events/wake.ts';
import type { ListenDeps } from '../src/flow/listen.ts';
import { alarmsJob } from './alarms.ts';
import { assignJob } from './assign.ts';
import { deliverJob } from './deliver.ts';
import { holidaysJob } from './holidays.ts';
import { hooksJob } from './hooks.ts';
import { importsJob } from './imports.ts';
import { learnJob } from './learn.ts';
import { listenJob } from './listen.ts';
import { noticesJob } from './notices.ts';
import { onceAmongAll } from './once.ts';
import { pollJob } from './poll.ts';
import { purgeJob } from './purge.ts';
import { retentionJob } from './retention.ts';
import { rulesJob } from './rules.ts';
import { type Job, single } from './run.ts';
import { searchJob } from './search.ts';
import { signInsJob } from './sign-ins.ts';
import { wakeJob } from './wake.ts';

/** How long a stop waits for work under way; what is left is picked up after its lease. */
const STOP_MS = 5_000;

/**
 * The timetable on one page. A tick only looks for rows that are due, so any number of processes may tick;
 * what must happen once among all of them is `once`. A job with a `word` also looks when that is said.
 */
const TIMETABLE: {
  name: string;
  cron: string;
  job: (deps: ListenDeps) => Job;
  once?: boolean;
  word?: Wakeable;
}[] = [
  { name: 'poll', cron: '*/2 * * * * *', job: pollJob, word: 'poll' },
  { name: 'hooks', cron: '* * * * * *', job: hooksJob, word: 'hooks' },
  { name: 'listen', cron: '*/5 * * * * *', job: listenJob },
  { name: 'imports', cron: '*/5 * * * * *', job: importsJob, word: 'imports' },
  { name: 'deliver', cron: '* * * * * *', job: deliverJob },
  { name: 'sign-ins', cron: '23 * * * * *', job: signInsJob },
  { name: 'assign', cron: '*/7 * * * * *', job: assignJob },
  { name: 'search', cron: '*/3 * * * * *', job: searchJob },
  { name: 'rules', cron: '*/4 * * * * *', job: rulesJob },
  { name: 'wake', cron: '*/10 * * * * *', job: wakeJob },
  { name: 'alarms', cron: '*/5 * * * * *', job: alarmsJob },
  { name: 'notices', cron: '*/2 * * * * *', job: noticesJob },
  { name: 'learn', cron: '7 */10 * * * *', job: learnJob, once: true },
  { name: 'holidays', cron: '41 4 * * *', job: holidaysJob, once: true },
  { name: 'retention', cron: '47 3 * * *', job: retentionJob, once: true },
  { name: 'purge', cron: '17 3 * * *', job: purgeJob, once: true },
];

/** Starts the ticking; the returned function stops it and waits for what is under way, at most five seconds. */
export async function startJobs(deps: ListenDeps, sql: Sql): Promise<() => Promise<void>> {
  const runCoordinator = onceAmongAll(deps.db, deps.clock);
  const nudges = new Map<string, () => Promise<void>>();
  const running = TIMETABLE.map(({ name, cron, job, once, word }) => {
    const { tick, nudge, idle } = single(name, job(deps), deps.log);
    if (word) nudges.set(word, nudge);
    const options = once
      ? { name, distributed: true, runCoordinator }
      : { name, suppressMissedWarning: true };
    return { task: schedule(cron, tick, options), idle };
  });
  const unlisten = await onWake(sql, (word) => void nudges.get(word)?.());
  return async () => {
    await unlisten();
    await Promise.all(running.map(({ task }) => task.destroy()));
    const rest = Promise.all(running.map(({ idle }) => idle()));
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise((resolve) => {
      timer = setTimeout(resolve, STOP_MS);
    });
    await Promise.race([rest, limit]);
    clearTimeout(timer);
  };
}
