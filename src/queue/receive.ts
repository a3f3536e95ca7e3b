import { reopened } from './acts.ts';
import type { Change, NewDeadline, Settable } from './change.ts';
import { resumed } from './pause.ts';
import type { Asked } from './policies.ts';
import { pressingOf, promiseOf, type ResponseTerms, sooner, type Unheard } from './promise.ts';
import { owedOf, runningOf, type Standing } from './standing.ts';

/** One analysed mention, as flow hands it to the queue. */
export interface TriageItem {
  mentionId: number;
  /** `channel|account|threadKey` */
  threadIdentity: string;
  /** it came by another network than its conversation: that one's kind */
  via?: string;
  /** nearly the same text as another one of that conversation, from elsewhere */
  copy?: boolean;
  sourceId: number;
  /** of the source: is an answer owed, or is it only to know */
  purpose: 'answer' | 'know';
  /** our own account wrote it */
  isSelf: boolean;
  /** a department's answer to us: a word among colleagues, not the customer's */
  colleague?: boolean;
  /** older than a day when first seen, or part of a baseline */
  history: boolean;
  firstSeenAt: Date;
  urgency: number;
  sentimentLabel: 'negative' | 'neutral' | 'positive' | 'mixed';
  sentiment: number;
  language: string;
  /** what it is and who may read it, for policies that ask; left out = not known */
  kind?: Asked['kind'];
  visibility?: Asked['visibility'];
  /** its author belongs to a VIP */
  vip: boolean;
  /** it complains in public of what nobody answered in private */
  unheard?: Unheard;
  /** how soon its source answers */
  terms: ResponseTerms;
  /** keys of labels */
  proposedLabels: string[];
  /** labels of the team's own, proposed from what it taught */
  ownLabels?: number[];
}

/** An item with what only the database knows. */
export interface Arrival extends TriageItem {
  /** when it was written as far as anybody knows, else when we saw it: did our answer come before or after? */
  writtenAt: Date;
  labelIds: number[];
  /** somebody asked for an answer at this instant: the clock starts then, not when we saw it */
  askedAt?: Date;
}

/** Does it open a conversation on a thread that has none? */
export const opens = (item: TriageItem): boolean => !item.isSelf && !item.history && !item.colleague;

/** A conversation that stands nowhere yet, as its first message makes it. */
export function blank(item: Arrival): Standing {
  return {
    id: 0,
    threadIdentity: item.threadIdentity,
    sourceId: item.sourceId,
    foundBy: [item.sourceId],
    purpose: item.purpose,
    status: 'open',
    assigneeId: null,
    assigneeName: null,
    vip: item.vip,
    claimedAt: null,
    givenAt: null,
    teamId: null,
    dueAt: null,
    snoozedUntil: null,
    urgency: 0,
    sentimentLabel: item.sentimentLabel,
    sentiment: item.sentiment,
    language: item.language,
    lastMentionId: item.mentionId,
    firstSeenAt: item.firstSeenAt,
    lastInboundAt: item.firstSeenAt,
    answeredAt: null,
    openedAt: item.askedAt ?? item.firstSeenAt,
    resolution: null,
    resolvedAt: null,
    resolvedBy: null,
    reopened: 0,
    mergedInto: null,
    splitFrom: null,
    version: 0,
    running: [],
    paused: [],
    asked: {},
    labels: [],
  };
}

/**
 * What the new mentions of one thread, oldest first, make of its conversation. Pure.
 * @param lastWrittenAt when the message was written that the conversation last heard from outside
 */
export function receive(standing: Standing, items: Arrival[], lastWrittenAt: Date | null): Change {
  const state: Fold = {
    now: { ...standing },
    start: [],
    shorten: [],
    resume: [],
    end: [],
    label: new Set(),
    story: [],
    heardAt: lastWrittenAt,
  };
  const copies: number[] = [];
  for (const item of items) {
    if (item.history) continue;
    if (item.copy && countsIn(state.now)) {
      copies.push(item.mentionId);
      state.story.push({ kind: 'conversation.copied', data: { mentionId: item.mentionId } });
    } else if (item.colleague) colleagueAnswer(state, item);
    else if (item.isSelf) ownAnswer(state, item);
    else inbound(state, item);
  }
  const { now, start, shorten, resume, end, label, story } = state;
  return { standing, set: now, start, shorten, resume, end, label: [...label], story, copies };
}

/**
 * A copy adds nothing to what still waits, is only to know, or was found not worth an answer; to what was answered it is
 * somebody new who asks.
 */
const countsIn = ({ purpose, status, resolution }: Standing): boolean =>
  purpose === 'know' ||
  status === 'open' ||
  status === 'snoozed' ||
  (resolution !== null && resolution !== 'answered' && resolution !== 'handed_off');

interface Fold {
  now: Standing & Settable;
  start: NewDeadline[];
  shorten: NonNullable<Change['shorten']>;
  resume: NonNullable<Change['resume']>;
  end: NonNullable<Change['end']>;
  label: Set<number>;
  story: Change['story'];
  heardAt: Date | null;
}

function inbound(state: Fold, item: Arrival): void {
  const { now } = state;
  // before it is opened again, which forgets that we had answered
  const { next } = pressingOf(now);
  const answered = now.status === 'done' || now.status === 'waiting';
  const isFirst = now.lastMentionId === item.mentionId;
  state.story.push(
    isFirst
      ? { kind: 'conversation.opened', data: { mentionId: item.mentionId } }
      : { kind: 'conversation.mention', data: { mentionId: item.mentionId } },
  );
  if (item.via !== undefined) {
    state.story.push({ kind: 'conversation.via', data: { mentionId: item.mentionId, via: item.via } });
  }
  if (item.askedAt !== undefined) state.story.push({ kind: 'conversation.to_answer' });
  if (now.status !== 'open') {
    const back = reopened(now, item.firstSeenAt);
    Object.assign(now, back.set);
    runOn(state, back.resume ?? []);
    state.story.push(...back.story);
  }
  if (item.purpose === 'answer') now.purpose = 'answer';
  now.urgency = answered ? item.urgency : Math.max(now.urgency, item.urgency);
  now.sentimentLabel = item.sentimentLabel;
  now.sentiment = item.sentiment;
  now.language = item.language;
  now.lastMentionId = item.mentionId;
  if (item.firstSeenAt > now.lastInboundAt) now.lastInboundAt = item.firstSeenAt;
  if (state.heardAt === null || item.writtenAt > state.heardAt) state.heardAt = item.writtenAt;
  for (const id of item.labelIds) state.label.add(id);
  now.asked = { kind: item.kind, visibility: item.visibility };
  if (now.purpose === 'answer') owe(state, item, next === true);
}

/** A department wrote back: somebody should look, and nothing is said of the customer. */
function colleagueAnswer(state: Fold, item: Arrival): void {
  const { now } = state;
  state.story.push({ kind: 'handoff.answered', data: { mentionId: item.mentionId } });
  if (now.status === 'open') return;
  const back = reopened(now, item.firstSeenAt);
  Object.assign(now, back.set);
  runOn(state, back.resume ?? []);
  state.story.push(...back.story);
}

/** What waited for the customer runs again. */
function runOn(state: Fold, resume: Fold['resume']): void {
  const { now } = state;
  state.resume.push(...resume);
  const dueAt = new Map(resume.map((one) => [one.id, one.dueAt]));
  const again = now.paused.filter(({ id }) => dueAt.has(id));
  now.running = [...now.running, ...again.map((one) => ({ ...one, dueAt: dueAt.get(one.id) ?? one.dueAt }))];
  now.paused = now.paused.filter(({ id }) => !dueAt.has(id));
}

/** An answer is owed: the first message starts the promise, a more urgent one after it makes it due sooner. */
function owe(state: Fold, item: Arrival, next: boolean): void {
  const { now, start, end } = state;
  const pressing = {
    urgency: item.urgency,
    vip: item.vip || now.vip,
    unheard: item.unheard,
    ...now.asked,
    labels: [...state.label, ...now.labels.map(({ labelId }) => labelId)],
    next: next || start[0]?.because?.next === true,
  };
  const promise = promiseOf(item.terms, pressing, item.askedAt ?? item.firstSeenAt);
  const [begun] = start;
  if (begun !== undefined) {
    const { dueAt, minutes, clock, because } = promise;
    if (dueAt < begun.dueAt) start[0] = { ...begun, dueAt, minutes, clock, because };
    return;
  }
  const running = now.running.filter(({ id }) => !end.some((ended) => ended.id === id));
  if (runningOf({ running }, 'response') === undefined) {
    start.push(promise);
    return;
  }
  const shortened = sooner({ running }, promise);
  const [before] = state.shorten;
  if (shortened !== null && !(before && before.dueAt <= shortened.dueAt)) state.shorten = [shortened];
}

/** Somebody answered at the original: the promise is kept, unless a newer message waits. */
function ownAnswer(state: Fold, item: Arrival): void {
  const { now } = state;
  if (!isOwed(state) || (state.heardAt !== null && item.writtenAt < state.heardAt)) return;
  runOn(state, resumed(now, item.firstSeenAt, 'response'));
  const running = runningOf(now, 'response');
  if (running !== undefined) state.end.push({ id: running.id, kind: 'response', state: 'met' });
  state.start = [];
  state.shorten = [];
  now.answeredAt ??= item.firstSeenAt;
  state.story.push({ kind: 'conversation.mention', data: { mentionId: item.mentionId, own: true } });
  if (now.status === 'open') {
    now.status = 'waiting';
    state.story.push({ kind: 'conversation.waiting' });
  }
}

function isOwed({ now, start, end }: Fold): boolean {
  const running = owedOf(now, 'response');
  return start.length > 0 || (running !== undefined && !end.some(({ id }) => id === running.id));
}
