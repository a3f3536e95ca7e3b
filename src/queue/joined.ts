import type { Settable } from './change.ts';
import { type Deadline, earliest, type Standing } from './standing.ts';

/** The more awake one counts: what is open anywhere is open. */
const AWAKE = ['open', 'snoozed', 'waiting', 'done', 'merged'] as const;

/** What one conversation is when others become part of it. Pure; the first keeps whatever is not decided below. */
export function joined(survivor: Standing, others: readonly Standing[]): Partial<Settable> {
  const all = [survivor, ...others];
  const running = all.filter(({ status }) => status !== 'done');
  const awake = all.reduce((most, one) => (rank(one) < rank(most) ? one : most));
  const newest = all.reduce((last, one) => (one.lastInboundAt > last.lastInboundAt ? one : last));
  const holder = all.find(({ assigneeId }) => assigneeId !== null);
  const unanswered = running.some(({ answeredAt }) => answeredAt === null);
  const answers = running.flatMap(({ answeredAt }) => answeredAt ?? []);
  return {
    ...(awake === survivor
      ? {}
      : {
          status: awake.status,
          snoozedUntil: awake.snoozedUntil,
          resolution: awake.resolution,
          resolvedAt: awake.resolvedAt,
          resolvedBy: awake.resolvedBy,
        }),
    purpose: all.some(({ purpose }) => purpose === 'answer') ? 'answer' : survivor.purpose,
    ...(holder
      ? { assigneeId: holder.assigneeId, claimedAt: holder.claimedAt, givenAt: holder.givenAt }
      : {}),
    lastMentionId: newest.lastMentionId,
    lastInboundAt: newest.lastInboundAt,
    sentiment: newest.sentiment,
    sentimentLabel: newest.sentimentLabel,
    language: newest.language,
    urgency: Math.max(...(running.length > 0 ? running : [survivor]).map(({ urgency }) => urgency)),
    answeredAt: running.length === 0 ? survivor.answeredAt : unanswered ? null : earliestOf(answers),
    openedAt: running.length === 0 ? survivor.openedAt : earliestOf(running.map(({ openedAt }) => openedAt)),
  };
}

const rank = ({ status }: Standing): number => AWAKE.indexOf(status);
const earliestOf = (instants: Date[]): Date => earliest(instants.map((dueAt) => ({ dueAt })))!;

/**
 * Of promises that would stand beside each other (two of a kind that run, or that wait) the one that is due first stays;
 * gives those that end. Pure.
 */
export function superseded(promises: readonly Deadline[]): Deadline[] {
  const best = new Map<string, Deadline>();
  for (const one of promises) {
    const key = `${one.state} ${one.kind}`;
    const other = best.get(key);
    if (other === undefined || isSooner(one, other)) best.set(key, one);
  }
  return promises.filter((one) => best.get(`${one.state} ${one.kind}`) !== one);
}

const isSooner = (one: Deadline, other: Deadline): boolean =>
  one.state === 'paused'
    ? (one.remaining ?? 0) < (other.remaining ?? 0)
    : one.dueAt.getTime() < other.dueAt.getTime();
