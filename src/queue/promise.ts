import type { Because } from '../db/schema/queue.ts';
import type { UrgentTerms } from '../settings/shapes.ts';
import type { Change, NewDeadline } from './change.ts';
import { type CountedHours, dueAfter } from './hours.ts';
import { runningOf, type Standing } from './standing.ts';

/** What a source promises: how soon at most, in which hours that is counted, and what makes it sooner. */
export interface ResponseTerms {
  counted: CountedHours;
  /** of the source, or else of the house */
  minutes: number;
  urgent: UrgentTerms;
}

/** What may make an answer more pressing than the source asks for. */
export interface Pressing {
  urgency: number;
  vip: boolean;
  /** they complain in public after messages in private that nobody answered */
  unheard?: Unheard;
}

export interface Unheard {
  /** how many messages */
  n: number;
  /** when the first of them came */
  since: Date;
}

/** From so many unanswered messages on, what is said in public waits half as long. */
const UNHEARD_HALVES = 2;

/**
 * Minutes to an answer and what made them fewer: the least of the source's and those of the steps that the urgency
 * reaches, half of it (rounded up) for a VIP, and half for whom nobody answered in private. `because` is null where the source's own minutes stand.
 */
export function minutesFor(
  { minutes, urgent }: Pick<ResponseTerms, 'minutes' | 'urgent'>,
  { urgency, vip, unheard }: Pressing,
): Pick<NewDeadline, 'minutes' | 'because'> {
  if (!urgent.on) return { minutes, because: null };
  const because: Because = {};
  let least = minutes;
  for (const step of urgent.steps) {
    if (urgency < step.from || step.minutes >= least) continue;
    least = step.minutes;
    because.from = step.from;
  }
  if (vip && urgent.vipHalves && least > 1) {
    least = Math.ceil(least / 2);
    because.vip = true;
  }
  if (unheard) {
    if (unheard.n >= UNHEARD_HALVES) least = Math.ceil(least / 2);
    because.unheard = unheard.n;
  }
  return { minutes: least, because: Object.keys(because).length > 0 ? because : null };
}

/** The promise of an answer that something at `from` starts; whom nobody answered before waits since then. */
export function promiseOf(terms: ResponseTerms, pressing: Pressing, from: Date): NewDeadline {
  const { minutes, because } = minutesFor(terms, pressing);
  const { since } = pressing.unheard ?? {};
  const startedAt = because?.unheard && since && since < from ? since : from;
  return {
    kind: 'response',
    startedAt,
    dueAt: dueAfter(terms.counted, startedAt, minutes),
    minutes,
    because,
  };
}

/** What makes a running promise due sooner; null when none runs or it is due by then anyway: never longer. */
export function sooner(standing: Pick<Standing, 'running'>, promise: NewDeadline): Shortened | null {
  const running = runningOf(standing, 'response');
  if (running === undefined || running.dueAt <= promise.dueAt) return null;
  const { dueAt, minutes, because } = promise;
  return { id: running.id, kind: 'response', dueAt, minutes, because };
}

type Shortened = NonNullable<Change['shorten']>[number];
