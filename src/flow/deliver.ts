/**
 * What the worker does with the outbox. At most once by itself: whatever may have arrived (an answer that got lost, a
 * process that died in the middle) is looked up at the platform before anything else, and where nobody can tell, a
 * person decides.
 */
import type { ChannelError, Result } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { isPassing } from '../db/passing.ts';
import { jitter } from '../lib/backoff.ts';
import { after, MINUTE, SECOND } from '../lib/clock.ts';
import { beginAttempt, claimDue, markPart, markPrepared } from '../outbox/claim.ts';
import { lookLater, retryLater } from '../outbox/finish.ts';
import type { ReplyPayload } from '../outbox/payload.ts';
import { hasWords, isAutomatic, type OutboxRow } from '../outbox/rows.ts';
import { sourceById } from '../sources/registry.ts';
import { stopSignedOut } from '../sources/sign-in.ts';
import { type Carrier, carrierOf, type Leaving } from './carriers.ts';
import type { FlowDeps } from './deps.ts';
import { holdWriter } from './holding.ts';
import { landFailed, landSent, landUnknown } from './outcome.ts';
import { isGone, isMoot, turnBeforeLeaving } from './since.ts';
import { tellSignedOut } from './source-keepers.ts';

/** Waits before the second, third … attempt; then the text goes back to the person. A promise of 30 minutes runs. */
const CHANNEL_WAITS = [15 * SECOND, 30 * SECOND, MINUTE, 2 * MINUTE, 4 * MINUTE];
/** Mail servers that greylist want to be asked again after five minutes or more. */
const MAIL_WAITS = [MINUTE, 5 * MINUTE, 10 * MINUTE, 20 * MINUTE, 30 * MINUTE];
/** A network that wants us to wait for longer than this: the person is told instead. */
const LONGEST_WAIT = 40 * MINUTE;
/** When a lost answer is looked up: late enough for a slow server to have finished. */
const FIRST_LOOK = 10 * SECOND;
const NEXT_LOOK = MINUTE;
/** After this long without being able to look, a person is asked. */
const LOOK_FOR = 15 * MINUTE;

/** Takes up what is due, side by side, and waits for none of it: each goes as far as it goes now, and never fails. */
export async function takeUp(deps: FlowDeps, limit: number): Promise<Promise<void>[]> {
  const rows = await claimDue(deps.db, deps.clock(), limit);
  return rows.map((row) => deliver(deps, row));
}

/** The same to its end; returns how many rows were taken up. */
export async function deliverDue(deps: FlowDeps, limit: number): Promise<number> {
  return (await Promise.all(await takeUp(deps, limit))).length;
}

/** Takes one claimed row as far as it goes now. Never throws. */
export async function deliver(deps: FlowDeps, row: OutboxRow): Promise<void> {
  const attempt: Attempt = { deps, row };
  try {
    await takeFurther(attempt);
  } catch (error) {
    deps.log.error({ err: error, outbox: row.id, channel: row.channel }, 'a delivery failed in our own code');
    const hasBegun = attempt.row.state === 'sending';
    // once an attempt has begun the lease runs out and it is looked up, like after a crash, but not for ever
    if (hasBegun && !(row.state === 'sending' && isLookedForTooLong(attempt))) return;
    const kind = !hasBegun && isPassing(error) ? 'transient' : 'permanent';
    const failure = { kind, key: 'reply.error.unexpected' } as const;
    const ended = hasBegun && hasWords(attempt.row) ? unknown(attempt, CUT_OFF) : notSent(attempt, failure);
    await ended.catch((cause: unknown) => {
      deps.log.error(
        { err: cause, outbox: row.id },
        'the failure could not be written; tried again after the lease',
      );
    });
  }
}

interface Attempt {
  deps: FlowDeps;
  /** as it stands after what we wrote */
  row: OutboxRow;
}

async function takeFurther(attempt: Attempt): Promise<void> {
  const carrier = await carrierOf(attempt.deps, attempt.row);
  if (attempt.row.state === 'sending') return lookUp(attempt, carrier);
  if (!carrier.ok) return failed(attempt, carrier.error);
  return send(attempt, carrier.value);
}

async function send(attempt: Attempt, carrier: Carrier): Promise<void> {
  const { deps } = attempt;
  if (attempt.row.attempts > waitsOf(attempt.row).length) return failed(attempt, EXHAUSTED);
  if (attempt.row.prepared !== null && attempt.row.attempts === 0 && carrier.findSent) {
    // a person says "send again" of what may have arrived all the same
    const found = await carrier.findSent(leavingOf(attempt));
    const there = found.ok && typeof found.value === 'object' ? found.value : null;
    if (there !== null) return land(attempt, (tx, now) => landSent(tx, attempt.row, there, now));
  }
  if (carrier.prepare && attempt.row.prepared === null) {
    const prepared = await carrier.prepare();
    // preparing writes nothing at the platform
    if (!prepared.ok) return notSent(attempt, prepared.error);
    if (!(await markPrepared(deps.db, attempt.row, prepared.value))) return;
    attempt.row = { ...attempt.row, prepared: prepared.value };
  }
  const stop = attempt.row.state === 'queued' ? await stopBefore(attempt, carrier) : null;
  if (stop !== null) return notSent(attempt, stop);
  if (!(await beginAttempt(deps.db, attempt.row, deps.clock()))) return;
  attempt.row = { ...attempt.row, state: 'sending', attempts: attempt.row.attempts + 1 };
  const result = await carrier.send(leavingOf(attempt));
  if (result.ok) return land(attempt, (tx, now) => landSent(tx, attempt.row, result.value, now));
  // doing an act without words twice is doing it once
  if (!isAmbiguous(result.error) || !hasWords(attempt.row)) return notSent(attempt, result.error);
  if (!carrier.findSent) return unknown(attempt, result.error);
  return look(attempt, FIRST_LOOK, result.error);
}

/** Where it stands, and how a part of it that has left is written down at once. */
const leavingOf = (attempt: Attempt): Leaving => ({
  prepared: attempt.row.prepared ?? undefined,
  parts: attempt.row.parts,
  async left(externalId) {
    const parts = [...attempt.row.parts, externalId];
    if (!(await markPart(attempt.deps.db, attempt.row, parts, attempt.deps.clock())))
      throw new Error('the row is not ours any more');
    attempt.row = { ...attempt.row, parts };
  },
});

/**
 * Right before something leaves of which nothing can have arrived: is what it answers still there and still the same,
 * has somebody answered, have they written again? Then it stays here, with the text. A look that is refused for good is
 * no reason to be silent; one that failed is tried again like a sending.
 */
async function stopBefore({ deps, row }: Attempt, carrier: Carrier): Promise<ChannelError | null> {
  if (row.action === 'mail' || !hasWords(row) || row.conversationId === null) return null;
  const looked = await carrier.lookAgain?.();
  if (looked?.ok === false && looked.error.kind !== 'permanent') return looked.error;
  const { mentionId, since } = row.payload as ReplyPayload;
  const answering = { conversationId: row.conversationId, mentionId, userId: row.userId };
  if (await isGone(deps.db, mentionId)) return { kind: 'gone', key: 'reply.error.gone' };
  const unfit = await carrier.unfit?.();
  if (unfit) return unfit;
  if (isAutomatic(row)) return (await isMoot(deps.db, answering, row.createdAt)) ? MOOT : null;
  const turn = await turnBeforeLeaving(deps.db, answering, since ? new Date(since) : row.createdAt);
  if (turn === null) return null;
  // what was written stands in the conversation: the failure keeps no copy of it
  const key = `reply.error.before.${turn.kind}`;
  return { kind: 'permanent', key, params: { name: turn.name } };
}

/** It may have arrived: did it? */
async function lookUp(attempt: Attempt, carrier: Result<Carrier>): Promise<void> {
  const { row } = attempt;
  if (!hasWords(row)) return carrier.ok ? send(attempt, carrier.value) : failed(attempt, carrier.error);
  if (!carrier.ok || !carrier.value.findSent) return unknown(attempt, CUT_OFF);
  const found = await carrier.value.findSent(leavingOf(attempt));
  if (!found.ok) {
    const hopeless = found.error.kind !== 'transient' && found.error.kind !== 'rate-limited';
    return hopeless || isLookedForTooLong(attempt)
      ? unknown(attempt, found.error)
      : look(attempt, NEXT_LOOK, found.error);
  }
  const { value } = found;
  if (value === 'unknown') return unknown(attempt, CUT_OFF);
  if (value === 'not-found') return sendAnew(attempt, carrier.value);
  return land(attempt, (tx, now) => landSent(tx, row, value, now));
}

/**
 * The look-up did not find it. Minutes may have passed since it was pressed, hours where the worker was away: the guard
 * asks once more. Not found is not always not there, so that what it stops is for a person to decide, not given back.
 */
async function sendAnew(attempt: Attempt, carrier: Carrier): Promise<void> {
  const stop = attempt.row.parts.length === 0 ? await stopBefore(attempt, carrier) : null;
  if (stop === null) return send(attempt, carrier);
  if (isAutomatic(attempt.row)) return notSent(attempt, stop);
  const isPassingBy = stop.kind === 'transient' || stop.kind === 'rate-limited';
  return isPassingBy && !isLookedForTooLong(attempt)
    ? look(attempt, NEXT_LOOK, stop)
    : unknown(attempt, CUT_OFF);
}

const isLookedForTooLong = ({ deps, row }: Attempt): boolean =>
  deps.clock().getTime() - row.sendAt.getTime() > LOOK_FOR;

/** A machine's words, and somebody was faster. */
const MOOT: ChannelError = { kind: 'permanent', key: 'reply.error.moot' };
const CUT_OFF: ChannelError = { kind: 'transient', key: 'reply.error.cut_off', ambiguous: true };
const EXHAUSTED: ChannelError = { kind: 'permanent', key: 'reply.error.exhausted' };
const PARTLY: ChannelError = { kind: 'permanent', key: 'reply.error.partly' };
const isAmbiguous = (error: ChannelError): boolean => error.kind === 'transient' && error.ambiguous === true;
const waitsOf = (row: OutboxRow): number[] => (row.action === 'mail' ? MAIL_WAITS : CHANNEL_WAITS);

/** It certainly did not arrive: again later, or the text goes back. */
function notSent(attempt: Attempt, error: ChannelError): Promise<void> {
  const { row, deps } = attempt;
  if (error.kind !== 'transient' && error.kind !== 'rate-limited') return failed(attempt, error);
  // a preparation that failed has made no attempt, and counts as one
  const attempts = row.state === 'queued' ? row.attempts + 1 : row.attempts;
  const wait = waitsOf(row)[attempts - 1];
  if (wait === undefined) return failed(attempt, error);
  const from = deps.clock();
  const at = after(from, Math.round(wait * jitter(deps.random())));
  const until = error.kind === 'rate-limited' && error.until > at ? error.until : at;
  if (until.getTime() - from.getTime() > LONGEST_WAIT) return failed(attempt, error);
  return land(attempt, async (tx, now) => {
    await retryLater(tx, { ...row, attempts }, until, error, now);
  });
}

const failed = (attempt: Attempt, error: ChannelError): Promise<void> =>
  land(attempt, async (tx, now) => {
    const { sourceId, parts } = attempt.row;
    if (error.kind === 'auth' && sourceId !== null) {
      const { key, params } = error;
      const isNews = await stopSignedOut(tx, sourceId, { key, params }, now);
      if (isNews) await tellSignedOut(tx, await sourceById(tx, sourceId), now);
    }
    if (error.kind === 'permanent' && error.writeNotBefore && sourceId !== null) {
      const { channel } = attempt.row;
      await holdWriter(tx, attempt.deps, { id: sourceId, channel }, error.writeNotBefore);
    }
    // what has left can't be given back, and what has not is not forgotten: a person decides
    if (parts.length > 0) await landUnknown(tx, attempt.row, PARTLY, now);
    else await landFailed(tx, attempt.row, error, now);
  });

const unknown = (attempt: Attempt, error: ChannelError): Promise<void> =>
  land(attempt, (tx, now) => landUnknown(tx, attempt.row, error, now));

const look = (attempt: Attempt, wait: number, error: ChannelError): Promise<void> =>
  land(attempt, async (tx, now) => {
    await lookLater(tx, attempt.row, after(now, wait), error, now);
  });

const land = ({ deps }: Attempt, write: (tx: Tx, now: Date) => Promise<void>): Promise<void> =>
  deps.db.transaction((tx) => write(tx, deps.clock()));
