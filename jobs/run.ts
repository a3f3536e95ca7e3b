import type { Log } from '../src/lib/log.ts';

/** A tick of the timetable: does what is due, returns how much that was. */
export interface Job {
  (): Promise<number>;
  /** Waits for what ticks have set going and not waited for themselves; from then on nothing more is. */
  underWay?: () => Promise<unknown>;
  /** Long work ends at its next resting place; what is left of it is taken up elsewhere. */
  rest?: () => void;
}

interface Single {
  tick: () => Promise<void>;
  /** There is something to do: a run under way may have looked too early, so another one follows it. */
  nudge: () => Promise<void>;
  idle: () => Promise<void>;
}

/**
 * Wraps a job so that it never overlaps itself and never takes the timetable down: while one run is under way the
 * next ticks are skipped, and what it throws goes to the log.
 */
export function single(name: string, job: Job, log: Log): Single {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async () => {
    do {
      again = false;
      try {
        const done = await job();
        if (done > 0) log.debug({ job: name, done }, 'job');
      } catch (error) {
        log.error({ err: error, job: name }, 'job failed');
      }
    } while (again);
    running = null;
  };
  const tick = () => {
    running ??= run();
    return running;
  };
  const nudge = () => {
    again = running !== null;
    return tick();
  };
  const idle = async () => {
    job.rest?.();
    await running;
    await job.underWay?.();
  };
  return { tick, nudge, idle };
}
