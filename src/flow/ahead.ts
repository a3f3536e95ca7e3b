/**
 * Reading ahead: while PostgreSQL stores one page, the texts of the next are read and matched, so that neither waits for
 * the other. What was read changes no verdict; it only stands ready when the verdict is asked for.
 */
import { setImmediate } from 'node:timers/promises';
import type { ReadText } from '../analysis/index.ts';
import type { InboundItem } from '../channels/contract.ts';
import { mentionIdentity } from '../intake/identity.ts';
import { knownMentions } from '../intake/receive.ts';
import type { Source } from '../sources/leases.ts';
import type { WatchMatch } from '../watches/matcher.ts';
import type { FlowDeps } from './deps.ts';
import { inputOf, type Listening } from './matching.ts';

/** One item, taken in before its turn. */
interface ReadItem {
  /** absent where nobody will ask for a verdict, as far as can be told */
  read?: ReadText;
  /** what the watches found in it; absent where that hangs on its language, which is told later */
  heard?: { matcher: Listening; version: number; matches: WatchMatch[] };
}

/** What was read ahead, by item. */
export type Ahead = ReadonlyMap<InboundItem, ReadItem>;

/** Reads items of a source, one by one; between two of them whoever waits for this process gets its turn. */
export async function readAhead(
  { db, analyse, matching }: Pick<FlowDeps, 'db' | 'analyse' | 'matching'>,
  { channel, name, intake }: Pick<Source, 'channel' | 'name' | 'intake'>,
  items: InboundItem[],
): Promise<Ahead> {
  const known = await knownMentions(db, channel, items);
  const ahead = new Map<InboundItem, ReadItem>();
  for (const item of items) {
    const heard = matching.latest && hear(matching.latest, item, name);
    const isWanted = intake === 'all' || heard === undefined || heard.matches.length > 0;
    const read = isWanted && !known.has(mentionIdentity(channel, item)) ? analyse.read(item) : undefined;
    ahead.set(item, { read, heard });
    await setImmediate();
  }
  return ahead;
}

function hear(matcher: Listening, item: InboundItem, sourceName: string): ReadItem['heard'] {
  let hangsOnLanguage = false;
  const languageOf = () => {
    hangsOnLanguage = true;
    return 'other' as const;
  };
  const { version } = matcher;
  const matches = matcher.match(inputOf({ languageOf }, { item }, sourceName));
  return hangsOnLanguage ? undefined : { matcher, version, matches };
}

/** What the watches find in an item: as it was heard ahead, unless they have changed since. */
export function heardAhead(read: ReadItem | undefined, matcher: Listening): WatchMatch[] | undefined {
  const { heard } = read ?? {};
  return heard?.matcher === matcher && heard.version === matcher.version ? heard.matches : undefined;
}
