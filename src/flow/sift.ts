import type { InboundItem } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { mentionIdentity } from '../intake/identity.ts';
import { passedByIds } from '../intake/passed-by.ts';
import { knownMentions, type Place } from '../intake/receive.ts';
import { holdBack } from '../learning/held-back.ts';
import { type Sense, tellsAgainst, wordsAround } from '../learning/sense.ts';
import type { MatchInput, WatchMatch } from '../watches/matcher.ts';

/** A find that is let pass, and the words that told. */
export interface Doubted {
  match: WatchMatch;
  words: string[];
}

/** Parts what was found into what is believed and what the watch was taught isn't about us; a #tag, an @handle and a domain are always believed. */
export function sift(
  senses: ReadonlyMap<number, Sense>,
  input: Pick<MatchInput, 'title' | 'text'>,
  matches: readonly WatchMatch[],
): { hits: WatchMatch[]; held: Doubted[] } {
  const hits: WatchMatch[] = [];
  const held: Doubted[] = [];
  for (const match of matches) {
    const sense = match.certain ? undefined : senses.get(match.watchId);
    const words = sense ? tellsAgainst(sense, wordsAround({ ...input, spans: match.spans })) : null;
    if (words) held.push({ match, words });
    else hits.push(match);
  }
  return { hits, held };
}

/** Writes down what was let pass because of what a watch was taught, so that it can be looked at and taken back. */
export async function noteHeld(
  tx: Tx,
  place: Place,
  unseen: readonly { item: InboundItem; held: readonly Doubted[] }[],
  now: Date,
): Promise<void> {
  const held = unseen.filter((one) => one.held.length > 0);
  if (held.length === 0) return;
  const items = held.map(({ item }) => item);
  const kept = await knownMentions(tx, place.channel, items);
  const aside = await passedByIds(tx, place.channel, items);
  await holdBack(
    tx,
    held.flatMap(({ item, held }) => {
      const identity = mentionIdentity(place.channel, item);
      const mentionId = kept.get(identity)?.id ?? null;
      const passedById = mentionId === null ? (aside.get(identity) ?? null) : null;
      if (mentionId === null && passedById === null) return [];
      return held.map(({ match, words }) => ({
        watchId: match.watchId,
        mentionId,
        passedById,
        words,
        spans: match.spans,
      }));
    }),
    now,
  );
}
