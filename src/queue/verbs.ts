import { eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { users } from '../db/schema/people.ts';
import { labels } from '../db/schema/queue.ts';
import { Problem } from '../lib/errors.ts';
import { type Act, decide } from './acts.ts';
import { write } from './change.ts';
import type { Asked } from './policies.ts';
import { pressingOf } from './promise.ts';
import { lock, type Standing } from './standing.ts';

/** What a verb did; `changed: false` means that it stood that way already. */
interface Outcome {
  changed: boolean;
  version: number;
}

type ClaimOutcome =
  | { won: true; changed: boolean; version: number }
  /** somebody else has it: who */
  | { won: false; holder: { id: number; name: string } };

/** "I am on it": of any number who press at once exactly one wins, the others learn who did. Claiming twice is once. */
export async function claim(tx: Tx, id: number, by: number, now: Date): Promise<ClaimOutcome> {
  const standing = await lockOne(tx, id);
  const { assigneeId, assigneeName, status } = standing;
  if (status !== 'done' && assigneeId !== null && assigneeId !== by) {
    return { won: false, holder: { id: assigneeId, name: assigneeName ?? '' } };
  }
  return { won: true, ...(await apply(tx, { kind: 'claim' }, standing, by, now)) };
}

/** One act on one conversation; Problems `problem.not_found`, and those of `decide`. */
export async function applyOne(tx: Tx, id: number, act: Act, by: number, now: Date): Promise<Outcome> {
  await checkTarget(tx, act);
  return apply(tx, act, await lockOne(tx, id), by, now);
}

async function apply(tx: Tx, act: Act, standing: Standing, by: number, now: Date): Promise<Outcome> {
  const change = decide(act, standing, by, now);
  if (change === null) return { changed: false, version: standing.version };
  await write(tx, [change], by, now);
  return { changed: true, version: standing.version + 1 };
}

/** The conversation, locked, or the one that it has become part of; Problem `problem.not_found`. */
export async function lockOne(tx: Tx, id: number): Promise<Standing> {
  const standing = (await lock(tx, [id])).get(id);
  if (standing === undefined) throw new Problem('not-found', 'problem.not_found');
  return standing.mergedInto === null ? standing : lockOne(tx, standing.mergedInto);
}

/** What the policies may ask of a conversation; Problem `problem.not_found`. */
export const askedOf = async (tx: Tx, id: number): Promise<Asked> => pressingOf(await lockOne(tx, id));

/** Refuses an act whose other end is gone: a label that was removed, a person who can't answer. */
export async function checkTarget(tx: Tx, act: Act): Promise<void> {
  if (act.kind === 'label') {
    const [found] = await tx.select({ id: labels.id }).from(labels).where(eq(labels.id, act.labelId));
    if (found === undefined) throw new Problem('invalid', 'queue.label_gone', { field: 'labelId' });
  }
  if (act.kind === 'assign') {
    const [person] = await tx
      .select({ active: users.active, role: users.role })
      .from(users)
      .where(eq(users.id, act.assigneeId));
    if (person === undefined || !person.active || person.role === 'viewer') {
      throw new Problem('invalid', 'queue.assignee_gone', { field: 'assigneeId' });
    }
  }
}
