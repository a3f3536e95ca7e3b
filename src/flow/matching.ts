import { setImmediate } from 'node:timers/promises';
import type { Analyser, Language, ReadText } from '../analysis/index.ts';
import type { InboundItem } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { senses, taughtStamp } from '../learning/about-us.ts';
import type { Sense } from '../learning/sense.ts';
import { spamSense, spamStamp } from '../learning/spam.ts';
import { type Matcher, type MatchInput, WatchSet } from '../watches/matcher.ts';
import { watchesStamp, watchSources, watchVersions } from '../watches/store.ts';

/** The matcher of all active watches, what each of them was taught isn't about us, and what the house was taught is spam. */
export interface Listening extends Matcher {
  /** grows whenever a watch comes, goes or changes */
  readonly version: number;
  senses: ReadonlyMap<number, Sense>;
  /** null = taught too little */
  spam: Sense | null;
}

/** Gives the matcher of all active watches of one database, brought up to date with those that changed. */
export interface Matching {
  (tx: Tx): Promise<Listening>;
  /** the same matcher as it stands, perhaps behind */
  readonly latest?: Listening;
}

/** Watches taken in at once, some milliseconds' worth; between two lots others get their turn. */
const LOT = 50;

/**
 * One matcher for the life of the process: what changed since the last time is put in, the rest stays. Whoever asks
 * while that is under way waits for it.
 */
export function createMatching(): Matching {
  const set = new WatchSet();
  let stamp = '';
  let known = new Map<number, string>();
  let turn: Promise<unknown> = Promise.resolve();

  const listening: Listening = Object.assign(set, {
    senses: new Map<number, Sense>(),
    spam: null,
  });
  let lesson = '';
  let spamLesson = '';

  const catchUp = async (tx: Tx): Promise<Listening> => {
    const current = await watchesStamp(tx);
    if (current !== stamp) await takeChanges(tx, current);
    const taught = `${current} ${await taughtStamp(tx)}`;
    if (taught !== lesson) listening.senses = await senses(tx);
    lesson = taught;
    const ofSpam = await spamStamp(tx);
    if (ofSpam !== spamLesson) listening.spam = await spamSense(tx);
    spamLesson = ofSpam;
    return listening;
  };

  const takeChanges = async (tx: Tx, current: string): Promise<void> => {
    const versions = await watchVersions(tx);
    set.expect(versions.size);
    for (const id of known.keys()) if (!versions.has(id)) set.remove(id);
    const changed = [...versions.keys()].filter((id) => versions.get(id) !== known.get(id));
    for (let at = 0; at < changed.length; at += LOT) {
      for (const source of await watchSources(tx, changed.slice(at, at + LOT))) set.put(source);
      await setImmediate();
    }
    known = versions;
    stamp = current;
  };

  const matching = (tx: Tx) => {
    const mine = turn.then(() => catchUp(tx));
    turn = mine.catch(() => undefined);
    return mine;
  };
  return Object.assign(matching, { latest: listening });
}

/** How far back an expression is tried, and how long what passed by is kept. */
export const TRY_DAYS = 30;

/** Of a mention, what a matcher and a sample need; `authors` is joined. */
export const HEARD = {
  id: mentions.id,
  title: mentions.title,
  text: mentions.text,
  url: mentions.url,
  language: mentions.language,
  authorHandle: authors.handle,
  authorName: authors.name,
  at: mentions.firstSeenAt,
};

interface HeardRow {
  title: string | null;
  text: string;
  url: string | null;
  language: string;
  authorHandle: string | null;
  authorName: string | null;
  sourceName: string;
}

/** A stored mention as a matcher reads it. */
export const rowInput = ({
  title,
  text,
  url,
  language,
  authorHandle,
  authorName,
  sourceName,
}: HeardRow): MatchInput => ({
  text,
  language,
  sourceName,
  title: title ?? undefined,
  url: url ?? undefined,
  authorHandle: authorHandle ?? undefined,
  authorName: authorName ?? undefined,
});

/** An item as its readers see it, in the language it is written in; `usualLanguage` is the source's. */
export const inputOf = (
  { languageOf }: Pick<Analyser, 'languageOf'>,
  { item, read }: { item: InboundItem; read?: ReadText },
  sourceName: string,
  usualLanguage?: Language,
): MatchInput & { language: () => Language } => ({
  title: item.title,
  text: item.text,
  language: () => languageOf({ ...item, read, languagePrior: usualLanguage }),
  authorHandle: item.author.handle,
  authorName: item.author.name,
  sourceName,
  url: item.url,
});
