/**
 * Reading ahead: while PostgreSQL stores one page, the texts of the next are read and matched, so that neither waits for
 * the other. What was read changes no verdict; it only stands ready when the verdict is asked for.
 */
import { setImmediate } from 'node:timers/promises';
import type { Aside, Language, ReadText, Told } from '../analysis/index.ts';
import type { InboundItem } from '../channels/contract.ts';
import { mentionIdentity } from '../intake/identity.ts';
import { knownMentions } from '../intake/receive.ts';
import type { Source } from '../sources/leases.ts';
import type { WatchMatch } from '../watches/matcher.ts';
import type { FlowDeps } from './deps.ts';
import { inputOf, type Listening } from './matching.ts';

/** One item, taken in before its turn. */
interface ReadItem {
  /** read through where somebody will ask for a verdict, as far as can be told; else only as far as it was needed */
  read: ReadText;
  /** what the watches found in it, and in which language where it hangs on that */
  heard?: { matcher: Listening; version: number; matches: WatchMatch[]; language?: Language };
}

/** What was read ahead, by item. */
export type Ahead = ReadonlyMap<InboundItem, ReadItem>;

/**
 * Reads items of a source, one by one; between two of them whoever waits for this process gets its turn.
 * @param aside a reader in another thread; it reads where all of the source is wanted
 */
export async function readAhead(
  { db, analyse, matching }: Pick<FlowDeps, 'db' | 'analyse' | 'matching'>,
  { channel, name, intake }: Pick<Source, 'channel' | 'name' | 'intake'>,
  items: InboundItem[],
  aside?: Aside,
): Promise<Ahead> {
  const known = await knownMentions(db, channel, items);
  const isNew = (item: InboundItem) => !known.has(mentionIdentity(channel, item));
  const told = aside && intake === 'all' ? await readAside(aside, items.filter(isNew)) : NOTHING;
  const ahead = new Map<InboundItem, ReadItem>();
  for (const [at, item] of items.entries()) {
    const read = analyse.open(item, told.get(item));
    const heard =
      matching.latest && hear(matching.latest, item, name, () => analyse.languageOf({ ...item, read }));
    const isWanted = intake === 'all' || heard === undefined || heard.matches.length > 0;
    if (isWanted && isNew(item)) analyse.read({ ...item, read });
    ahead.set(item, { read, heard });
    if (!told.has(item) || at % WITHOUT_REST === 0) await setImmediate();
  }
  return ahead;
}

/** Items that were read elsewhere take a tenth of a millisecond each; so many of them are taken at a time. */
const WITHOUT_REST = 10;

const NOTHING: ReadonlyMap<InboundItem, Told> = new Map();

async function readAside(aside: Aside, items: InboundItem[]): Promise<ReadonlyMap<InboundItem, Told>> {
  const told = await aside.read(
    items.map(({ title, text, languageClaim }) => ({ title, text, languageClaim })),
  );
  return told === null ? NOTHING : new Map(items.map((item, i) => [item, told[i]!]));
}

function hear(
  matcher: Listening,
  item: InboundItem,
  sourceName: string,
  tell: () => Language,
): ReadItem['heard'] {
  let language: Language | undefined;
  const languageOf = () => {
    language ??= tell();
    return language;
  };
  const { version } = matcher;
  const matches = matcher.match(inputOf({ languageOf }, { item }, sourceName));
  return { matcher, version, matches, language };
}

/**
 * What the watches find in an item: as it was heard ahead, unless they have changed since, or it hangs on its language
 * and that proves to be another.
 */
export function heardAhead(
  item: ReadItem | undefined,
  matcher: Listening,
  languageNow: () => Language,
): WatchMatch[] | undefined {
  const { heard } = item ?? {};
  if (heard?.matcher !== matcher || heard.version !== matcher.version) return undefined;
  return heard.language === undefined || heard.language === languageNow() ? heard.matches : undefined;
}
