import type { Language, ReadText } from '../analysis/index.ts';
import type { InboundItem } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import type { KnownAuthor } from '../intake/authors.ts';
import { usualAtSource } from '../intake/languages.ts';
import type { Place } from '../intake/receive.ts';
import { after, DAY } from '../lib/clock.ts';
import type { ResponseTerms } from '../queue/index.ts';
import { readSettings } from '../settings/index.ts';
import type { Source } from '../sources/leases.ts';
import type { WatchMatch } from '../watches/matcher.ts';
import { dayOf, type Judging, type Pressing } from './judge.ts';
import { termsOf } from './response-clock.ts';
import type { Doubted } from './sift.ts';
import { weightsOf } from './weights.ts';

/** Older than this when first seen: history, heard but without a clock. */
const FRESH_MS = DAY;

/** An item on its way in, and what was found in it. */
export interface Candidate {
  item: InboundItem;
  /** what it is known by for good */
  identity: string;
  /** read ahead, where somebody had the time */
  read?: ReadText;
  hits: WatchMatch[];
  /** found, but the watch was taught that it isn't about us */
  held: Doubted[];
  /** the words by which it is like what the team closed as spam */
  spam: string[] | null;
}

/** Everything about a batch that its items share. */
export interface Setting {
  place: Place;
  source: Source;
  judging: Judging;
  /** how soon the source answers */
  terms: ResponseTerms;
  /** first page of a source, or filled in later: all history unless `baseline` is false */
  baseline: boolean;
  /** a person says that all of it is news, however old */
  asNew?: boolean;
  pressing?: Pressing;
  now: Date;
  /** in which most is written there */
  usualLanguage?: Language;
}

const SETTINGS = ['profile', 'response', 'urgency', 'calendar', 'policies'] as const;

/** What holds for a batch of a source at this moment. */
export async function settingOf(tx: Tx, source: Source, baseline: boolean, now: Date): Promise<Setting> {
  const [profile, response, urgency, calendar, policies] = await readSettings(tx, SETTINGS);
  return {
    place: { sourceId: source.id, channel: source.channel, host: source.host, name: source.name },
    source,
    judging: {
      profile,
      weights: weightsOf(urgency),
      arrived: dayOf(now, profile.timeZone),
    },
    terms: termsOf(source, { profile, calendar, response, policies }),
    baseline,
    now,
    usualLanguage: (await usualAtSource(tx, source.id)) as Language | undefined,
  };
}

/** In private the account is known: another one of ours may well write to it. */
export const isOurs = (item: InboundItem, author: KnownAuthor): boolean =>
  item.account === undefined ? author.isSelf : item.author.isSelf;

/** Whether the source takes it in: all, or what a watch finds. */
export const isWanted = ({ hits }: Pick<Candidate, 'hits'>, { intake }: Source): boolean =>
  intake === 'all' || hits.length > 0;

/** What a machine wrote is heard without a clock, like history. */
export const isHistory = (item: InboundItem, { baseline, asNew, now }: Setting): boolean =>
  baseline ||
  item.automatic === true ||
  (!asNew && item.publishedAt !== null && item.publishedAt < after(now, -FRESH_MS));
