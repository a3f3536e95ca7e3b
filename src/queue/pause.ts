import type { Change } from './change.ts';
import { type CountedHours, clockOf, countedBetween, dueAfterMs } from './hours.ts';
import type { ResponseTerms } from './promise.ts';
import { type DeadlineKind, isOwnMatter, type Paused, type Standing } from './standing.ts';

/*
 * Waiting for the customer. An answer *meets* its promise. When a person has only asked for details, or a promise or a
 * handoff can't go on without the customer, they say *waiting for the customer*: every promise that runs stands still
 * and keeps what was left of it, in the hours it is counted in. As soon as the conversation is open again (they
 * wrote, its snooze is over, a person opens it) the rest runs on from then. What was late stays late by as much.
 */

/** All running promises of the conversation itself stand still; none of them when nothing runs. @param terms of the conversation's source */
export function paused(
  { running }: Pick<Standing, 'running'>,
  terms: ResponseTerms | undefined,
  now: Date,
): Pick<Change, 'pause'> {
  return {
    pause: running
      .filter((one) => !isOwnMatter(one))
      .map(({ id, kind, dueAt, clock }) => {
        const counts = clock ?? clockOf(terms?.counted ?? 'always');
        const late = dueAt.getTime() - now.getTime();
        const remaining = late <= 0 ? late : countedBetween(hoursOf(counts, terms), now, dueAt);
        return { id, kind, remaining, clock: counts };
      }),
  };
}

const hoursOf = (clock: 'profile' | 'always', terms: ResponseTerms | undefined): CountedHours =>
  clock === 'always' ? 'always' : (terms?.business ?? terms?.counted ?? 'always');

/** What stood still runs on from `at`: all of it, or only one kind. */
export function resumed(
  { paused: standingStill }: Pick<Standing, 'paused'>,
  at: Date,
  kind?: DeadlineKind,
): NonNullable<Change['resume']> {
  return standingStill
    .filter((one) => kind === undefined || one.kind === kind)
    .map((one) => ({ id: one.id, kind: one.kind, dueAt: dueOf(one, at) }));
}

const dueOf = ({ counted, remaining }: Paused, at: Date): Date => dueAfterMs(counted, at, remaining ?? 0);
