import type { Log } from '../src/lib/log.ts';

/** A tick of the timetable: does what is due, returns how much that was. */
export interface Job {
  (): Promise<number>;
  /** what a tick has set going and does not wait for itself */
  underWay?: () => Promise<unknown>;
}

/**
 * Wraps a job so that it never overlaps itself and never takes the timetable down: while one run is under way the
 * next ticks are skipped, and what it throws goes to the log.
 */
export function single(
  name: string,
  job: Job,
  log: Log,
): { tick: () => Promise<void>; idle: () => Promise<void> } {
  let running: Promise<void> | null = null;
  const tick = () => {
    running ??= job()
      .then((done) => {
        if (done > 0) log.debug({ job: name, done }, 'job');
      })
      .catch((error: unknown) => log.error({ err: error, job: name }, 'job failed'))
      .finally(() => {
        running = null;
      });
    return running;
  };
  const idle = async () => {
    await running;
    await job.underWay?.();
  };
  return { tick, idle };
}
