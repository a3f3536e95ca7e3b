/**
 * Conversations that become one, or two, with all that the rooms keep about them, and the exact way back. Called by the
 * screens and the API alike: whoever calls has made sure that the person may triage and sees what is given.
 */
import { eq } from 'drizzle-orm';
import { moveRequests, returnRequests } from '../asking/requests.ts';
import type { Tx } from '../db/client.ts';
import type { Rehomed } from '../db/rehome.ts';
import { mentions } from '../db/schema/intake.ts';
import { moveFiles, moveFilesOf, returnFiles } from '../files/rehome.ts';
import { Problem } from '../lib/errors.ts';
import { moveDeliveries, moveDeliveriesOf, returnDeliveries } from '../outbox/rehome.ts';
import { keepMoved, type Merged, type Moved, merge, removePart, type Split, split } from '../queue/index.ts';
import { type MovedMatters, moveMatters, returnMatters } from '../register/rehome.ts';
import {
  answeredAt,
  type MovedWords,
  moveAnswers,
  moveDrafts,
  moveWords,
  returnWords,
} from '../replies/rehome.ts';
import { termsOfSource } from './response-clock.ts';

/** What of the other rooms went over with a merge or a split. */
interface Others {
  words: MovedWords;
  deliveries: Rehomed;
  files: Rehomed;
  /** complaints and calls; left out of what was split */
  matters?: MovedMatters;
  /** absent in acts that are older than such pages */
  requests?: Rehomed;
}

/**
 * Makes one of several conversations. @param into the one that stays; else the one heard first.
 * Problems: those of the queue's `merge`.
 */
export async function mergeThreads(
  tx: Tx,
  ids: readonly number[],
  by: number,
  now: Date,
  into?: number,
): Promise<Merged> {
  const merged = await merge(tx, ids, by, now, into);
  if (merged.actId === null) return merged;
  const { absorbed, survivorId } = merged;
  const others: Others = {
    words: await moveWords(tx, absorbed, survivorId),
    deliveries: await moveDeliveries(tx, absorbed, survivorId),
    files: await moveFiles(tx, absorbed, survivorId),
    matters: await moveMatters(tx, absorbed, survivorId),
    requests: await moveRequests(tx, absorbed, survivorId),
  };
  await keepMoved(tx, merged.actId, { ...others });
  return merged;
}

/**
 * Makes a conversation of its own of a message, or of it and all that follows; answers to them go along.
 * Problems: those of the queue's `split`.
 */
export async function splitThread(
  tx: Tx,
  { mentionId, andLater }: { mentionId: number; andLater: boolean },
  by: number,
  now: Date,
): Promise<Split> {
  const [mention] = await tx
    .select({ sourceId: mentions.sourceId })
    .from(mentions)
    .where(eq(mentions.id, mentionId));
  if (!mention) throw new Problem('not-found', 'problem.not_found');
  const terms = await termsOfSource(tx, mention.sourceId);
  const answered = (ids: number[]) => answeredAt(tx, ids);
  const part = await split(tx, { mentionId, andLater, terms, answered }, by, now);
  const { conversationId: to, from, mentionIds } = part;
  const deliveries = await moveDeliveriesOf(tx, from, to, mentionIds);
  const words = await moveAnswers(tx, from, to, mentionIds);
  // what waits for a yes has its files, too
  const rows = [...deliveries, ...words.proposals].map(({ id }) => String(id));
  const others: Others = { words, deliveries, files: await moveFilesOf(tx, from, to, rows) };
  await keepMoved(tx, part.actId, { ...others });
  return part;
}

/** After the queue took a merge or a split back: the rest goes back, too. */
export async function unmoveOthers(tx: Tx, { stays, split: part, others }: Moved): Promise<void> {
  const { words, deliveries, files, matters, requests = [] } = others as unknown as Others;
  // what went off came from the one that stays, what was merged came into it
  await returnWords(tx, part?.id ?? stays.id, words);
  await returnDeliveries(tx, deliveries);
  await returnFiles(tx, files);
  if (matters) await returnMatters(tx, matters);
  await returnRequests(tx, requests);
  if (!part) return;
  // what somebody has half-typed in the part meanwhile is theirs
  await moveDrafts(tx, [part.id], stays.id);
  await moveFiles(tx, [part.id], stays.id);
  await moveRequests(tx, [part.id], stays.id);
  await removePart(tx, part.id);
}
