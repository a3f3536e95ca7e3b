/** Times that can be promised to who waits, and the promise that an answer makes. */
import { after, DAY, HOUR, MINUTE } from '../lib/clock.ts';
import { Problem } from '../lib/errors.ts';
import { instantOf, wallTime } from '../lib/zoned.ts';
import { type CountedHours, dueAfter } from '../queue/index.ts';
import type { Ground } from './ground.ts';

/** Nobody remembers a longer promise. */
const LONGEST = 30 * DAY;

/**
 * What the queue keeps an eye on from now on; undefined where nothing is promised. Problems on `text`:
 * `reply.error.promise_past`, `reply.error.promise_far`; `queue.done` on a closed conversation.
 */
export function promiseFor(
  { conversation }: Pick<Ground, 'conversation'>,
  dueAt: Date | undefined,
  now: Date,
) {
  if (dueAt === undefined) return undefined;
  const left = dueAt.getTime() - now.getTime();
  if (left <= 0) throw new Problem('invalid', 'reply.error.promise_past', { field: 'text' });
  if (left > LONGEST) throw new Problem('invalid', 'reply.error.promise_far', { field: 'text' });
  if (conversation.status === 'done') throw new Problem('conflict', 'queue.done');
  return { kind: 'promise' as const, startedAt: now, dueAt, minutes: Math.ceil(left / MINUTE) };
}

/** The latest that somebody is told "today" for, where the house never closes. */
const EVENING = 20;
const NOON = 12;
const AFTERNOON = 16;
const QUARTER = 15 * MINUTE;
/** The first hour of a day has what came overnight. */
const AFTER_OPENING = 60;

/**
 * A few times that make sense now, soonest first: in an hour, today, tomorrow morning and afternoon, an hour after the
 * next opening. None of them while the house is closed.
 */
export function promiseTimes(counted: CountedHours, timeZone: string, now: Date): Date[] {
  const wall = wallTime(now, timeZone);
  const at = (days: number, hour: number) =>
    instantOf({ ...wall, day: wall.day + days, hour, minute: 0 }, timeZone);
  const isOpen = (until: Date) => {
    const minuteBefore = after(until, -MINUTE);
    return dueAfter(counted, minuteBefore, 1).getTime() === until.getTime();
  };
  const soon = new Date(Math.ceil(after(now, HOUR).getTime() / QUARTER) * QUARTER);
  const hours = Array.from({ length: EVENING + 1 }, (_, hour) => at(0, hour));
  const today = hours.findLast((until) => until > after(soon, MINUTE) && isOpen(until));
  const nextOpening = dueAfter(counted, isOpen(after(now, MINUTE)) ? at(1, 0) : now, AFTER_OPENING);
  const tomorrow = [at(1, NOON), at(1, AFTERNOON)].filter(isOpen);
  const offered = [
    ...(isOpen(soon) && soon < at(1, 0) ? [soon] : []),
    ...(today ? [today] : []),
    ...tomorrow,
    ...(counted === 'always' ? [] : [nextOpening]),
  ];
  const moments = [...new Set(offered.map((moment) => moment.getTime()))].sort((a, b) => a - b);
  return moments.map((moment) => new Date(moment));
}
