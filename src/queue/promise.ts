import type { Because } from '../db/schema/queue.ts';
import type { UrgentTerms } from '../settings/shapes.ts';
import type { Change, NewDeadline } from './change.ts';
import { type CountedHours, clockOf, dueAfter } from './hours.ts';
import { type Asked, type StandingPolicy, winnerOf } from './policies.ts';
import { runningOf, type Standing } from './standing.ts';

/** What a source promises: how soon at most, in which hours that is counted, and what makes it sooner. */
export interface ResponseTerms {
  counted: CountedHours;
  /** the shop's hours, for promises that count in them whatever the source does; left out = `counted` */
  business?: CountedHours;
  /** of the source, or else of the house */
  minutes: number;
  /** to the next answer, when they write again after ours; null or left out = as to the first */
  nextMinutes?: number | null;
  urgent: UrgentTerms;
  /** in their order: the first that is true has the say, and what is urgent makes nothing sooner any more */
  policies?: readonly StandingPolicy[];
}

/** What may make an answer more pressing than the source asks for. */
export interface Pressing extends Asked {
  /** we had answered before, and they wrote again */
  next?: boolean;
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
  { urgency, vip, unheard }: Pick<Pressing, 'urgency' | 'vip' | 'unheard'>,
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

/**
 * The promise of an answer that something at `from` starts: the minutes of the first policy that is true of it; those
 * of the source where none is, or the one that is names none. Whom nobody answered before waits since then.
 */
export function promiseOf(terms: ResponseTerms, pressing: Pressing, from: Date): NewDeadline {
  const policy = winnerOf(terms.policies ?? [], pressing);
  const { counted } = policy ?? terms;
  const { minutes, because } = (policy && ofPolicy(policy, pressing)) ?? ofSource(terms, pressing);
  const { since } = pressing.unheard ?? {};
  const startedAt = because?.unheard && since && since < from ? since : from;
  return {
    kind: 'response',
    startedAt,
    dueAt: dueAfter(counted, startedAt, minutes),
    minutes,
    clock: clockOf(counted),
    because: policy ? { policy: policy.name, ...because } : because,
  };
}

function ofPolicy({ first, next }: StandingPolicy, pressing: Pressing) {
  const minutes = pressing.next ? (next ?? first) : first;
  const because: Because = {
    ...(pressing.next && next !== null ? { next: true } : {}),
    ...(pressing.unheard ? { unheard: pressing.unheard.n } : {}),
  };
  return minutes === null ? undefined : { minutes, because };
}

function ofSource({ minutes, nextMinutes = null, urgent }: ResponseTerms, pressing: Pressing) {
  if (!pressing.next || nextMinutes === null) return minutesFor({ minutes, urgent }, pressing);
  const found = minutesFor({ minutes: nextMinutes, urgent }, pressing);
  return { ...found, because: { next: true as const, ...found.because } };
}

/** What the policies and the house say about a handoff of this conversation. @param minutes those of the house */
export function handoffOf(
  terms: ResponseTerms,
  asked: Asked,
  from: Date,
  minutes: number,
): NewDeadline & { kind: 'handoff' } {
  const policy = winnerOf(terms.policies ?? [], asked);
  const { counted } = policy ?? terms;
  const promised = policy?.handoff ?? minutes;
  const because: Because | null = policy?.handoff ? { policy: policy.name } : null;
  const dueAt = dueAfter(counted, from, promised);
  return { kind: 'handoff', startedAt: from, dueAt, minutes: promised, clock: clockOf(counted), because };
}

/** What a conversation asks of the policies as it stands: its newest message, its labels, and whether we had answered. */
export function pressingOf(standing: Standing): Pressing {
  const { urgency, vip, asked, labels, answeredAt } = standing;
  return {
    urgency,
    vip,
    ...asked,
    labels: labels.map(({ labelId }) => labelId),
    next: answeredAt !== null || runningOf(standing, 'response')?.because?.next === true,
  };
}

/** What makes a running promise due sooner; null when none runs or it is due by then anyway: never longer. */
export function sooner(standing: Pick<Standing, 'running'>, promise: NewDeadline): Shortened | null {
  const running = runningOf(standing, 'response');
  if (running === undefined || running.dueAt <= promise.dueAt) return null;
  const { dueAt, minutes, clock, because } = promise;
  return { id: running.id, kind: 'response', dueAt, minutes, clock, because };
}

type Shortened = NonNullable<Change['shorten']>[number];
