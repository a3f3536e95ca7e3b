import { and, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { idList } from '../db/prepared.ts';
import { deadlines } from '../db/schema/queue.ts';
import { Problem } from '../lib/errors.ts';
import { type Act, decide, OPEN } from './acts.ts';
import { type Change, write } from './change.ts';
import { pressingOf, promiseOf, type ResponseTerms } from './promise.ts';
import { asPromised, type Promised, promisedIn } from './sooner.ts';
import { lock, runningOf, type Standing } from './standing.ts';

/** What the house does by itself, by its rules: some of people's acts, and that nobody is owed an answer. */
export type AutomaticAct =
  | Extract<Act, { kind: 'label' | 'unlabel' | 'assign' | 'answerThis' | 'snooze' | 'resolve' }>
  | { kind: 'know' }
  /** `members` of the team: whoever of them has it keeps it */
  | { kind: 'team'; teamId: number; name: string; members: readonly number[] }
  /** the promise of an answer is as these terms of its source say, sooner or later; `name` of the policy that says so */
  | { kind: 'policy'; policyId: number; name: string; terms: ResponseTerms };

/** An act that changed something, and what its way back needs. */
export interface Deed {
  act: AutomaticAct;
  /** assign: who had it before */
  was: number | null;
  /** team: which one had it before */
  team?: number | null;
  /** policy: the promise as it was; null = none ran */
  promise?: Promised | null;
  /** promises that it ended */
  ended: number[];
}

/**
 * Does to each of these conversations its own acts, in their order, by nobody. An act that changes nothing, or that the
 * conversation refuses, is left out. A few statements for all of them; some more only where one conversation's promises
 * are touched twice.
 * @returns by conversation, which of its acts (by their place) changed something
 */
export async function actByItself(
  tx: Tx,
  wanted: ReadonlyMap<number, readonly AutomaticAct[]>,
  now: Date,
): Promise<Map<number, Map<number, Deed>>> {
  const done = new Map<number, Map<number, Deed>>();
  let left = new Map([...wanted].map(([id, acts]) => [id, { acts, next: 0 }]));
  while (left.size > 0) {
    const standing = await lock(tx, [...left.keys()]);
    const changes: Change[] = [];
    const later: typeof left = new Map();
    for (const [id, { acts, next }] of left) {
      const row = standing.get(id);
      if (row === undefined) continue;
      const deeds = done.get(id) ?? new Map<number, Deed>();
      done.set(id, deeds);
      const { change, stopped } = fold(row, acts, next, deeds, now);
      if (change) changes.push(change);
      if (stopped < acts.length) later.set(id, { acts, next: stopped });
    }
    await write(tx, changes, null, now);
    left = later;
  }
  return done;
}

/** As many acts as one change can hold; promises can be touched once in it. */
function fold(
  standing: Standing,
  acts: readonly AutomaticAct[],
  from: number,
  deeds: Map<number, Deed>,
  now: Date,
): { change: Change | null; stopped: number } {
  let whole: Change | null = null;
  let stands = standing;
  for (let place = from; place < acts.length; place += 1) {
    const act = acts[place]!;
    const change = changeOf(act, stands, now);
    if (change === null) continue;
    if (change !== AS_IT_IS) {
      if (whole !== null && !canJoin(whole, change)) return { change: whole, stopped: place };
      whole = whole === null ? change : joined(whole, change);
    }
    deeds.set(place, deedOf(act, stands, change));
    stands = change === AS_IT_IS ? stands : after(stands, change);
  }
  return { change: whole, stopped: acts.length };
}

function deedOf(act: AutomaticAct, stands: Standing, change: Change | typeof AS_IT_IS): Deed {
  const ended = change === AS_IT_IS ? [] : (change.end ?? []).map(({ id }) => id);
  const deed: Deed = { act, was: stands.assigneeId, ended };
  if (act.kind === 'team') return { ...deed, team: stands.teamId };
  if (act.kind !== 'policy' || change === AS_IT_IS) return deed;
  const running = runningOf(stands, 'response');
  return { ...deed, promise: running ? promisedIn(running) : null };
}

/** It applies, and what it asks for stands so already. */
const AS_IT_IS = 'as it is';

function changeOf(act: AutomaticAct, standing: Standing, now: Date): Change | typeof AS_IT_IS | null {
  if (act.kind === 'know') return onlyToKnow(standing);
  if (act.kind === 'team') return toTeam(standing, act);
  if (act.kind === 'policy') return asPolicySays(standing, act.terms, now);
  try {
    return decide(act, standing, null, now);
  } catch (problem) {
    if (problem instanceof Problem) return null;
    throw problem;
  }
}

/** Nobody is owed an answer: the promise of one is off, others stand. */
function onlyToKnow(standing: Standing): Change | null {
  if (standing.purpose === 'know' || standing.status === 'done') return null;
  const owed = [...standing.running, ...standing.paused].filter(({ kind }) => kind === 'response');
  return {
    standing,
    set: { purpose: 'know' },
    end: owed.map(({ id, kind }) => ({ id, kind, state: 'cancelled' })),
    story: [{ kind: 'conversation.to_know' }],
  };
}

/** Whoever of that team has it keeps it; anybody else has it no more, and the next giver gives it to one of them. */
function toTeam(
  standing: Standing,
  { teamId, name, members }: Extract<AutomaticAct, { kind: 'team' }>,
): Change | null {
  if (standing.status === 'done' || standing.teamId === teamId) return null;
  const { assigneeId } = standing;
  const stays = assigneeId === null || members.includes(assigneeId);
  const gone: Change['story'] = stays ? [] : [{ kind: 'conversation.released', data: { was: assigneeId } }];
  return {
    standing,
    set: { teamId, ...(stays ? {} : { assigneeId: null, claimedAt: null, givenAt: null }) },
    story: [...gone, { kind: 'conversation.to_team', data: { teamId, name, was: standing.teamId } }],
  };
}

/** Counted from when the promise began; one that ran out of something else starts now. */
function asPolicySays(standing: Standing, terms: ResponseTerms, now: Date): Change | typeof AS_IT_IS | null {
  if (standing.status !== 'open' || standing.purpose !== 'answer') return null;
  const running = runningOf(standing, 'response');
  const promise = promiseOf(terms, pressingOf(standing), running?.startedAt ?? now);
  if (!running) return { standing, start: [promise], story: [] };
  const { dueAt, minutes, clock, because } = promise;
  const isSo = running.dueAt.getTime() === dueAt.getTime() && running.because?.policy === because?.policy;
  if (isSo) return AS_IT_IS;
  return {
    standing,
    shorten: [{ id: running.id, kind: 'response', dueAt, minutes, clock, because }],
    story: [],
  };
}

const touchesPromises = ({ start, shorten, pause, resume, end }: Change): boolean =>
  [start, shorten, pause, resume, end].some((some) => (some?.length ?? 0) > 0);

/** A label that comes and goes in one change would be written in the wrong order. */
const canJoin = (first: Change, second: Change): boolean =>
  !(touchesPromises(first) && touchesPromises(second)) &&
  !(second.label ?? []).some((id) => first.unlabel?.includes(id));

const joined = (first: Change, second: Change): Change => ({
  ...first,
  ...second,
  standing: first.standing,
  set: { ...first.set, ...second.set },
  start: [...(first.start ?? []), ...(second.start ?? [])],
  shorten: [...(first.shorten ?? []), ...(second.shorten ?? [])],
  pause: [...(first.pause ?? []), ...(second.pause ?? [])],
  resume: [...(first.resume ?? []), ...(second.resume ?? [])],
  end: [...(first.end ?? []), ...(second.end ?? [])],
  label: [...(first.label ?? []), ...(second.label ?? [])],
  unlabel: [...(first.unlabel ?? []), ...(second.unlabel ?? [])],
  story: [...first.story, ...second.story],
});

/** As far as what follows asks: promises stand as they stood, for they are touched once only. */
function after(standing: Standing, { set, label = [], unlabel = [] }: Change): Standing {
  const kept = standing.labels.filter(({ labelId }) => !unlabel.includes(labelId));
  const labels = [...kept, ...label.map((labelId) => ({ labelId, addedBy: null }))];
  return { ...standing, ...set, labels };
}

/**
 * Takes deeds on one conversation back, the last first; each only where it still stands, so that what people have done
 * since is left alone. Promises that were ended run again, due when they were.
 * @returns how many were taken back
 */
export async function takeBackDeeds(
  tx: Tx,
  id: number,
  deeds: readonly Deed[],
  by: number,
  now: Date,
): Promise<number> {
  let taken = 0;
  for (const deed of [...deeds].reverse()) {
    const standing = (await lock(tx, [id])).get(id);
    if (standing === undefined) throw new Problem('not-found', 'problem.not_found');
    const change = await wayBack(tx, deed, standing, now);
    if (change === null) continue;
    await write(tx, [change], by, now);
    taken += 1;
  }
  return taken;
}

async function wayBack(
  tx: Tx,
  { act, was, team = null, promise, ended }: Deed,
  standing: Standing,
  now: Date,
): Promise<Change | null> {
  const story: Change['story'] = [{ kind: 'conversation.undone', data: { kind: act.kind } }];
  switch (act.kind) {
    case 'label':
      return decide({ kind: 'unlabel', labelId: act.labelId }, standing, null, now);
    case 'unlabel':
      return decide({ kind: 'label', labelId: act.labelId }, standing, null, now);
    case 'assign':
      if (standing.assigneeId !== act.assigneeId) return null;
      return {
        standing,
        set: { assigneeId: was, claimedAt: null, givenAt: was === null ? null : now },
        story,
      };
    case 'team': {
      if (standing.teamId !== act.teamId) return null;
      // whoever has begun keeps it
      const back = standing.claimedAt === null ? { assigneeId: was, givenAt: was === null ? null : now } : {};
      return { standing, set: { teamId: team, ...back }, story };
    }
    case 'policy': {
      const running = runningOf(standing, 'response');
      if (!running || running.because?.policy !== act.name) return null;
      if (promise === undefined) return null;
      if (promise === null)
        return { standing, end: [{ id: running.id, kind: 'response', state: 'cancelled' }], story };
      return promise.id === running.id ? { standing, shorten: [asPromised(promise)], story } : null;
    }
    case 'snooze':
      return decide({ kind: 'wake' }, standing, null, now);
    case 'answerThis': {
      const change = onlyToKnow(standing);
      return change && { ...change, story };
    }
    case 'know':
      if (standing.purpose === 'answer') return null;
      return { standing, set: { purpose: 'answer' }, resume: await revived(tx, ended), story };
    case 'resolve':
      if (standing.resolution !== act.resolution) return null;
      return { standing, set: OPEN, resume: await revived(tx, ended), story };
  }
}

/** Promises that were ended, as they will run again. */
async function revived(tx: Tx, ids: readonly number[]): Promise<NonNullable<Change['resume']>> {
  if (ids.length === 0) return [];
  return tx
    .update(deadlines)
    .set({ endedAt: null, endedBy: null })
    .where(
      and(
        sql`${deadlines.id} = any(${idList(ids)}::bigint[])`,
        inArray(deadlines.state, ['met', 'cancelled']),
      ),
    )
    .returning({ id: deadlines.id, kind: deadlines.kind, dueAt: deadlines.dueAt });
}
