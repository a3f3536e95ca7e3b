import type { Tx } from '../db/client.ts';
import { heldSpamAmong } from '../learning/spam.ts';
import { foundAgain } from '../queue/index.ts';
import { type Candidate, isHistory, isWanted, type Setting } from './setting.ts';

/**
 * Another source has these already: whoever sees ours sees them too, and what was only to know is owed an answer if ours
 * is a source to answer that would have asked for it.
 */
export async function findAgain(
  tx: Tx,
  setting: Setting,
  found: (readonly [one: Pick<Candidate, 'item' | 'hits'>, mentionId: number])[],
): Promise<void> {
  const { source, terms, now } = setting;
  const owed = found.filter(
    ([one]) => source.purpose === 'answer' && isWanted(one, source) && !isHistory(one.item, setting),
  );
  const idsOf = (some: typeof found) => some.map(([, id]) => id);
  const spam = await heldSpamAmong(tx, idsOf(owed));
  const owedIds = idsOf(owed).filter((id) => !spam.has(id));
  await foundAgain(tx, { mentionIds: idsOf(found), owed: owedIds, terms }, now);
}
