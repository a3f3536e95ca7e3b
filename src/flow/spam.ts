/** What is like what the team closed as spam is heard without a clock; whether, which never, and both taken back. */
import type { InboundItem } from '../channels/contract.ts';
import type { AuthorContact } from '../contacts/link.ts';
import type { Tx } from '../db/client.ts';
import { record } from '../events/record.ts';
import { type Sense, tellsAgainst } from '../learning/sense.ts';
import { holdAsSpam, letSpamGo, withdrawSpam } from '../learning/spam.ts';
import { signsOf } from '../learning/spam-signs.ts';
import { Problem } from '../lib/errors.ts';
import type { Scope } from '../people/index.ts';
import { requireRight } from './ground.ts';
import { answerHeard, heard } from './heard.ts';

/** Ninety-nine to one: a customer who waits unseen costs more than a spam that is seen. */
const LEAST = Math.log(99);
/** So many of the telling words are kept. */
const MAX_WORDS = 8;

/** The words by which an item is like what was closed as spam, the strongest first; null when it may well be none. */
export function tellsOfSpam(sense: Sense | null, item: Pick<InboundItem, 'title' | 'text'>): string[] | null {
  if (sense === null) return null;
  return tellsAgainst(sense, signsOf(item), LEAST)?.slice(0, MAX_WORDS) ?? null;
}

/** Whether it is held for that: never what we wrote, what a VIP wrote, or what somebody known wrote in private. */
export function holdsAsSpam(
  { item, spam }: { item: Pick<InboundItem, 'visibility'>; spam: string[] | null },
  author: { isSelf: boolean },
  contact: AuthorContact | undefined,
): boolean {
  if (spam === null || author.isSelf || contact?.vip) return false;
  return item.visibility === 'public' || contact?.isNew === true;
}

/** Writes down what is held of a batch. */
export const noteSpam = (
  tx: Tx,
  items: readonly { mentionId: number; spam: string[] | null }[],
  now: Date,
): Promise<void> =>
  holdAsSpam(
    tx,
    items.flatMap(({ mentionId, spam }) => (spam === null ? [] : [{ mentionId, words: spam }])),
    now,
  );

interface Who {
  userId: number;
  scope: Scope;
}

/** Something held is no spam: it becomes work, and what is learned keeps clear of it. Problem `problem.not_found`. */
export async function notSpam(
  tx: Tx,
  mentionId: number,
  who: Who,
  now: Date,
): Promise<{ conversationId: number }> {
  await requireRight(tx, who.userId, 'triage');
  const mention = await heard(tx, mentionId, who.scope);
  if (!(await letSpamGo(tx, mention.id, now))) throw new Problem('not-found', 'problem.not_found');
  return answerHeard(tx, mention.id, who, now);
}

/** Nothing is learned from this example any more; what is held stays held. Problem `problem.not_found`. */
export async function unteachSpam(tx: Tx, mentionId: number, who: Who, now: Date): Promise<void> {
  await requireRight(tx, who.userId, 'manage-labels');
  const mention = await heard(tx, mentionId, who.scope);
  if (!(await withdrawSpam(tx, mention.id))) throw new Problem('not-found', 'problem.not_found');
  await record(tx, { at: now, kind: 'settings.changed', userId: who.userId, data: { key: 'spam' } });
}
