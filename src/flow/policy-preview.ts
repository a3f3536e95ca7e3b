import type { Tx } from '../db/client.ts';
import { type Asked, promiseOf } from '../queue/index.ts';
import { termsOfSource } from './response-clock.ts';

/** What would be promised to a message like this one, if it came now: the winning policy and why, minutes, due time. */
export async function whoWins(
  tx: Tx,
  { sourceId, next, ...asked }: Asked & { sourceId: number; next: boolean },
  now: Date,
): Promise<{ policy: string | null; minutes: number; dueAt: Date; clock: 'profile' | 'always' }> {
  const terms = await termsOfSource(tx, sourceId);
  const { minutes, dueAt, clock, because } = promiseOf(terms, { ...asked, next }, now);
  return { policy: because?.policy ?? null, minutes, dueAt, clock: clock ?? 'always' };
}
