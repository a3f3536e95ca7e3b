import { eq } from 'drizzle-orm';
import type { Analyser } from '../analysis/index.ts';
import type { InboundItem } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { watches } from '../db/schema/watches.ts';
import { compileWatches, type Matcher, type WatchMatch } from '../watches/matcher.ts';
import { watchesStamp } from '../watches/store.ts';

/** Gives the matcher of all active watches of one database, compiled anew only when one of them changed. */
export type Matching = (tx: Tx) => Promise<Matcher>;

export function createMatching(): Matching {
  let compiled: { stamp: string; matcher: Matcher } | null = null;
  return async (tx) => {
    const stamp = await watchesStamp(tx);
    if (compiled?.stamp !== stamp) {
      const active = await tx
        .select({ id: watches.id, expression: watches.expression, exclude: watches.exclude })
        .from(watches)
        .where(eq(watches.active, true));
      compiled = { stamp, matcher: compileWatches(active) };
    }
    return compiled.matcher;
  };
}

/** Runs a matcher over an item as its readers see it, in the language it is written in. */
export const matchItem = (
  matcher: Matcher,
  { languageOf }: Pick<Analyser, 'languageOf'>,
  item: InboundItem,
  sourceName: string,
): WatchMatch[] =>
  matcher.match({
    title: item.title,
    text: item.text,
    language: languageOf(item),
    authorHandle: item.author.handle,
    authorName: item.author.name,
    sourceName,
    url: item.url,
  });
