import { Problem } from '../lib/errors.ts';
import type { Change, NewDeadline } from './change.ts';
import { paused, resumed } from './pause.ts';
import { pressingOf, promiseOf, type ResponseTerms, sooner } from './promise.ts';
import { isOwnMatter, owedOf, type Resolution, type Standing } from './standing.ts';

/** Everything a person can do to a conversation with one key, to one or to many, and take back. */
export type Act =
  | { kind: 'claim' }
  | { kind: 'release' }
  | { kind: 'assign'; assigneeId: number }
  | { kind: 'answerThis'; terms: ResponseTerms }
  | { kind: 'snooze'; until: Date }
  | { kind: 'wake' }
  /** it is the customer's turn: what is owed stands still; `terms` of each source */
  | { kind: 'waiting'; terms?: ReadonlyMap<number, ResponseTerms> }
  | { kind: 'resolve'; resolution: Resolution }
  | { kind: 'reopen' }
  /** `terms` of each source where the label has a say in them: it says `vip`, or a policy asks for it */
  | { kind: 'label'; labelId: number; vip?: boolean; terms?: ReadonlyMap<number, ResponseTerms> }
  | { kind: 'unlabel'; labelId: number }
  /** it is a complaint, `number` of the register; `deadline` null = the law gives no time */
  | { kind: 'complaint'; number: string; deadline: NewDeadline | null };

export const RESOLUTIONS = [
  'answered',
  'handed_off',
  'nothing_to_answer',
  'not_about_us',
  'spam',
] as const satisfies readonly Resolution[];

/** What of it is open to somebody who is still learning; everything else is for who may answer by themselves. */
const LEARNERS: readonly Act['kind'][] = ['claim', 'release', 'label', 'unlabel'];

/** The right that an act asks for. */
export const rightFor = (kind: Act['kind']): 'work' | 'triage' =>
  LEARNERS.includes(kind) ? 'work' : 'triage';

/** Dispositions that kept their promises; the others say that none was owed. */
const KEPT: readonly Resolution[] = ['answered', 'handed_off'];

/**
 * What an act makes of a conversation, or null when it stands that way already (every act is idempotent).
 * `by` null = the house itself, which claims nothing. Pure; throws a Problem of kind `conflict` (`queue.done`, `queue.claimed_by` {name}) or `invalid`.
 */
export function decide(act: Act, standing: Standing, by: number | null, now: Date): Change | null {
  switch (act.kind) {
    case 'claim':
      return by === null ? null : claim(standing, by, now);
    case 'release':
      if (standing.assigneeId === null) return null;
      return {
        standing,
        set: { assigneeId: null, claimedAt: null, givenAt: null },
        story: [{ kind: 'conversation.released' }],
      };
    case 'assign':
      refuseDone(standing);
      if (standing.assigneeId === act.assigneeId) return null;
      return {
        standing,
        set: { assigneeId: act.assigneeId, claimedAt: null, givenAt: now },
        story: [{ kind: 'conversation.assigned', data: { assigneeId: act.assigneeId } }],
      };
    case 'answerThis':
      return answerThis(standing, act.terms, now);
    case 'snooze':
      return snooze(standing, act.until, now);
    case 'wake':
      if (standing.status !== 'snoozed') return null;
      return { standing, ...woken(standing, now) };
    case 'waiting':
      return wait(standing, act.terms?.get(standing.sourceId), now);
    case 'resolve':
      return resolve(standing, act.resolution, by, now);
    case 'reopen':
      if (standing.status === 'open') return null;
      return { standing, ...reopened(standing, now) };
    case 'label':
      if (standing.labels.some(({ labelId }) => labelId === act.labelId)) return null;
      return {
        standing,
        label: [act.labelId],
        ...labelledSo(standing, act, now),
        story: [{ kind: 'conversation.labelled', data: { labelId: act.labelId } }],
      };
    case 'unlabel':
      if (!standing.labels.some(({ labelId }) => labelId === act.labelId)) return null;
      return {
        standing,
        unlabel: [act.labelId],
        story: [{ kind: 'conversation.unlabelled', data: { labelId: act.labelId } }],
      };
    case 'complaint':
      return complain(standing, act);
  }
}

/** Columns of a conversation that waits for nobody and is closed by nothing. */
export const OPEN = {
  status: 'open',
  snoozedUntil: null,
  resolution: null,
  resolvedAt: null,
  resolvedBy: null,
} as const;

/** Back to open from wherever it was; what was done or answered before counts anew. */
export function reopened(standing: Standing, at: Date): Pick<Change, 'set' | 'resume' | 'story'> {
  const { status } = standing;
  const anew = status === 'snoozed' ? {} : { openedAt: at, answeredAt: null };
  return {
    set: { ...OPEN, ...anew, reopened: standing.reopened + (status === 'done' ? 1 : 0) },
    resume: resumed(standing, at),
    story: [{ kind: 'conversation.reopened', data: { from: status } }],
  };
}

/** Out of its snooze. */
export const woken = (standing: Standing, at: Date): Pick<Change, 'set' | 'resume' | 'story'> => ({
  set: OPEN,
  resume: resumed(standing, at),
  story: [{ kind: 'conversation.woken' }],
});

function wait(standing: Standing, terms: ResponseTerms | undefined, now: Date): Change | null {
  refuseDone(standing);
  if (standing.status === 'waiting' && standing.running.every(isOwnMatter)) return null;
  return {
    standing,
    set: { status: 'waiting', snoozedUntil: null },
    ...paused(standing, terms, now),
    story: standing.status === 'waiting' ? [] : [{ kind: 'conversation.waiting' }],
  };
}

function refuseDone({ status }: Standing): void {
  if (status === 'done') throw new Problem('conflict', 'queue.done');
}

function claim(standing: Standing, by: number, now: Date): Change | null {
  refuseDone(standing);
  if (standing.assigneeId === by && standing.claimedAt !== null) return null;
  if (standing.assigneeId !== null && standing.assigneeId !== by) {
    throw new Problem('conflict', 'queue.claimed_by', { params: { name: standing.assigneeName ?? '' } });
  }
  return {
    standing,
    set: { assigneeId: by, claimedAt: now },
    story: [{ kind: 'conversation.claimed' }],
  };
}

/** It is to be answered: open, with a promise that runs. */
export function answerThis(standing: Standing, terms: ResponseTerms, now: Date): Change | null {
  const runs = [...standing.running, ...standing.paused].some(({ kind }) => kind === 'response');
  if (standing.purpose === 'answer' && standing.status === 'open' && runs) return null;
  const back = standing.status === 'open' ? { set: {}, story: [] } : reopened(standing, now);
  const start: NewDeadline[] = runs ? [] : [promiseOf(terms, pressingOf(standing), now)];
  return {
    standing,
    ...back,
    set: { ...back.set, purpose: 'answer' },
    start,
    story: [...back.story, { kind: 'conversation.to_answer' }],
  };
}

/** What becoming VIP now makes of the running promise: due sooner, or nothing. */
export const asVip = (
  standing: Standing,
  terms: ResponseTerms | undefined,
  now: Date,
): Pick<Change, 'shorten'> => pressedBy({ ...standing, vip: true }, terms, now);

function labelledSo(
  standing: Standing,
  { labelId, vip, terms }: Extract<Act, { kind: 'label' }>,
  now: Date,
): Pick<Change, 'shorten'> {
  const labels = [...standing.labels, { labelId, addedBy: null }];
  return pressedBy({ ...standing, vip: vip || standing.vip, labels }, terms?.get(standing.sourceId), now);
}

/** What the promise would be if it were made now, as far as that is sooner. */
function pressedBy(standing: Standing, terms: ResponseTerms | undefined, now: Date): Pick<Change, 'shorten'> {
  if (terms === undefined) return {};
  const shortened = sooner(standing, promiseOf(terms, pressingOf(standing), now));
  return shortened === null ? {} : { shorten: [shortened] };
}

function snooze(standing: Standing, until: Date, now: Date): Change | null {
  refuseDone(standing);
  if (until <= now) throw new Problem('invalid', 'queue.snooze_past', { field: 'until' });
  if (standing.snoozedUntil?.getTime() === until.getTime()) return null;
  return {
    standing,
    set: { status: 'snoozed', snoozedUntil: until },
    story: [{ kind: 'conversation.snoozed', data: { until: until.toISOString() } }],
  };
}

function resolve(standing: Standing, resolution: Resolution, by: number | null, now: Date): Change | null {
  if (standing.resolution === resolution) return null;
  const state = KEPT.includes(resolution) ? 'met' : 'cancelled';
  return {
    standing,
    set: { status: 'done', snoozedUntil: null, resolution, resolvedAt: now, resolvedBy: by },
    resume: resumed(standing, now),
    end: [...standing.running, ...standing.paused]
      .filter((one) => !isOwnMatter(one))
      .map(({ id, kind }) => ({ id, kind, state })),
    story: [{ kind: 'conversation.resolved', data: { resolution } }],
  };
}

/** Of two complaints the one that is due first has the clock. */
function complain(standing: Standing, { number, deadline }: Extract<Act, { kind: 'complaint' }>): Change {
  const before = owedOf(standing, 'complaint');
  const takes = deadline !== null && (before === undefined || deadline.dueAt < before.dueAt);
  return {
    standing,
    start: takes ? [deadline] : [],
    end: takes && before ? [{ id: before.id, kind: 'complaint', state: 'cancelled' }] : [],
    story: [{ kind: 'complaint.entered', data: { number } }],
  };
}
