import type { Language, ReadText } from '../analysis/index.ts';
import type { FailedDelivery, InboundItem } from '../channels/contract.ts';
import { contactsOf } from '../contacts/link.ts';
import type { Tx } from '../db/client.ts';
import { type KnownAuthor, upsertAuthors } from '../intake/authors.ts';
import { findCopies } from '../intake/copies/find.ts';
import { erasedAmong } from '../intake/erase.ts';
import { authorExternalId, mentionIdentity } from '../intake/identity.ts';
import { usualAtSource, usualOfAuthors } from '../intake/languages.ts';
import {
  buryMentions,
  dropPassedBy,
  foundBy,
  insertMentions,
  keepOffers,
  keepPassedBy,
  knownMentions,
  type NewMention,
  type Place,
} from '../intake/receive.ts';
import { heldSpamAmong } from '../learning/spam.ts';
import { after, DAY } from '../lib/clock.ts';
import { earlierContacts } from '../queue/history.ts';
import { foundAgain, type ResponseTerms, type Triaged, triage } from '../queue/index.ts';
import { automaticOnes } from '../replies/acknowledgements.ts';
import { indexFinders } from '../search/index.ts';
import { readSettings } from '../settings/index.ts';
import type { Source } from '../sources/leases.ts';
import type { WatchMatch } from '../watches/matcher.ts';
import { recordHits } from '../watches/store.ts';
import { acknowledgeArrived } from './acknowledging.ts';
import { type Ahead, heardAhead } from './ahead.ts';
import { answered, threadFor } from './answers.ts';
import { assignArrived } from './assigning.ts';
import { landBounces } from './bounced.ts';
import { departmentAnswers } from './department-answers.ts';
import type { FlowDeps } from './deps.ts';
import { firstOfEach } from './first-of-each.ts';
import { tellFollowers } from './following.ts';
import { dayOf, type Judging, judge, type Pressing, pressed } from './judge.ts';
import { learnOfPeople } from './knowing.ts';
import { inputOf } from './matching.ts';
import { termsOf } from './response-clock.ts';
import { reviseChanged } from './revising.ts';
import { ruleArrived } from './rules.ts';
import { type Doubted, noteHeld, sift } from './sift.ts';
import { holdsAsSpam, noteSpam, tellsOfSpam } from './spam.ts';
import { tellOfChanges } from './tell-of-changes.ts';
import { weightsOf } from './weights.ts';

/** Older than this when first seen: history, heard but without a clock. */
const FRESH_MS = DAY;

export interface Ingested {
  /** mentions written for the first time */
  newItems: number;
  edited: number;
  passedBy: number;
  /** seconds from publishing to seeing the newest new item, where the platform tells */
  lagSeconds: number | null;
}

export interface Candidate {
  item: InboundItem;
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

/**
 * Receive → match → analyse → triage, all in the caller's transaction. However often, by whichever source and in
 * whatever order an item arrives, it is one row; what nothing matched is kept aside.
 */
export async function ingest(
  tx: Tx,
  deps: Pick<FlowDeps, 'matching' | 'analyse' | 'teaching' | 'seal' | 'channels' | 'dataDir'>,
  source: Source,
  batch: {
    items: InboundItem[];
    tombstones: string[];
    failedDeliveries?: FailedDelivery[];
    baseline: boolean;
    /** what is no baseline is news by a person's word, however old */
    asNew?: boolean;
    believed?: boolean;
    /** belongs to what is answered already, whether a watch finds it or not */
    wanted?: boolean;
    /** urgent whatever its words */
    pressing?: Pressing;
    ahead?: Ahead;
  },
  now: Date,
): Promise<Ingested> {
  const { asNew, pressing } = batch;
  const setting = { ...(await settingOf(tx, source, batch.baseline, now)), asNew, pressing };
  const all = firstOfEach(source.channel, batch.items);
  const erased = await erasedAmong(tx, source.channel, all);
  const items = erased.size === 0 ? all : all.filter((item) => !erased.has(item));
  const known = await knownMentions(tx, source.channel, items);
  const matcher = await deps.matching(tx);
  const candidates = items.map((item): Candidate => {
    const read = batch.ahead?.get(item);
    const one = { item, read: read?.read };
    const input = inputOf(deps.analyse, one, source.name, setting.usualLanguage);
    const matches = heardAhead(read, matcher, input.language) ?? matcher.match(input);
    // what is there already was believed once, and stays so when it is edited
    const isBelieved = batch.believed || known.has(mentionIdentity(source.channel, item));
    const isAsked = isBelieved || batch.wanted || batch.asNew;
    return {
      ...one,
      ...sift(isBelieved ? new Map() : matcher.senses, input, matches),
      spam: isAsked ? null : tellsOfSpam(matcher.spam, item),
    };
  });

  const seen = candidates.filter(({ item }) => known.has(mentionIdentity(source.channel, item)));
  const unseen = candidates.filter(({ item }) => !known.has(mentionIdentity(source.channel, item)));
  const answers = await answered(
    tx,
    deps.seal,
    source.channel,
    unseen.map(({ item }) => item),
  );
  const takesIn = (one: Candidate) =>
    batch.wanted === true || isWanted(one, source) || answers.has(mentionIdentity(source.channel, one.item));
  const wanted = unseen.filter(takesIn);
  const others = unseen.filter((one) => !takesIn(one));

  const idOf = ({ item }: Candidate) => known.get(mentionIdentity(source.channel, item))!.id;
  const again = seen.map((one) => ({ mentionId: idOf(one), item: one.item }));
  const newHere = await foundBy(tx, source.id, again, now);
  await keepOffers(tx, source.id, again);
  await indexFinders(tx, [...newHere], source.id);
  await findAgain(
    tx,
    setting,
    seen.filter((one) => newHere.has(idOf(one))).map((one) => [one, idOf(one)]),
  );
  const edited = await reviseChanged(tx, deps, setting, seen, known);
  const { fresh, placed } = await receiveNew(tx, deps, setting, wanted, answers);
  await keepPassedBy(
    tx,
    setting.place,
    others.map(({ item }) => item),
    now,
  );
  await noteHeld(tx, setting.place, unseen, now);
  const buried = await buryMentions(tx, setting.place, batch.tombstones, now);
  await tellOfChanges(tx, buried, 'conversation.deleted', now);
  await landBounces(tx, source.channel, batch.failedDeliveries ?? [], now);
  await ruleArrived(tx, deps, placed, now);
  // last: from here on givers of all processes wait for each other
  await assignArrived(tx, placed, now);
  return { newItems: fresh.length, edited, passedBy: others.length, lagSeconds: lagOf(fresh, now) };
}

const SETTINGS = ['profile', 'response', 'urgency', 'calendar', 'policies'] as const;

async function settingOf(tx: Tx, source: Source, baseline: boolean, now: Date): Promise<Setting> {
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

/** New mentions from matching to the queue. Returns what was written here, not by another source in the same moment. */
async function receiveNew(
  tx: Tx,
  deps: Pick<FlowDeps, 'analyse' | 'teaching'>,
  setting: Setting,
  wanted: Candidate[],
  answers: ReadonlyMap<string, string>,
): Promise<{ fresh: NewMention[]; placed: Triaged[] }> {
  if (wanted.length === 0) return { fresh: [], placed: [] };
  const { place, now } = setting;
  const authors = await upsertAuthors(
    tx,
    place,
    wanted.map(({ item }) => item),
    now,
  );
  const authorOf = (item: InboundItem): KnownAuthor => authors.get(authorExternalId(item.author, place))!;
  const list = [...authors.values()].map((author) => ({ authorId: author.id, name: author.name }));
  const contacts = await contactsOf(tx, list, now);
  // an editor who writes every day is no customer who has to ask again
  const customers = setting.source.purpose === 'answer' ? list.map((author) => author.authorId) : [];
  const earlier = await earlierContacts(tx, customers, now);

  const habits = await usualOfAuthors(
    tx,
    list.map((author) => author.authorId),
  );

  const taught = await deps.teaching(tx);
  const judged = wanted.map((one) => {
    const { item, hits } = one;
    const author = authorOf(item);
    const isAnswer = answers.has(mentionIdentity(place.channel, item));
    const spam = !isAnswer && holdsAsSpam(one, author, contacts.get(author.id)) ? one.spam : null;
    const writer = {
      contact: contacts.get(author.id),
      earlier: earlier.get(author.id),
      usualLanguage: (habits.get(author.id) as Language | undefined) ?? setting.usualLanguage,
    };
    return {
      item,
      hits,
      author,
      ...pressed(judge(deps, setting.judging, one, writer, taught), setting.pressing),
      authorId: author.id,
      spam,
      // who is one of us, or blocked, is heard without a clock, like what looks like spam
      history:
        spam !== null ||
        isHistory(item, setting) ||
        (contacts.get(author.id)?.kind ?? 'customer') !== 'customer',
      firstSeenAt: now,
    };
  });
  const { written, already } = await insertMentions(tx, place, judged, now);
  const idOf = (item: InboundItem) => written.get(mentionIdentity(place.channel, item));
  await findAgain(
    tx,
    setting,
    judged.flatMap((one) => {
      const id = already.get(mentionIdentity(place.channel, one.item));
      return id === undefined ? [] : [[one, id] as const];
    }),
  );
  const fresh = judged.filter(({ item }) => idOf(item) !== undefined);

  await recordHits(
    tx,
    judged.flatMap(({ item, hits }) => {
      const mentionId = idOf(item) ?? already.get(mentionIdentity(place.channel, item));
      return mentionId === undefined
        ? []
        : hits.map((hit) => ({ mentionId, watchId: hit.watchId, spans: hit.spans }));
    }),
  );
  await dropPassedBy(
    tx,
    place.channel,
    fresh.map(({ item }) => item.externalId),
  );
  const theirs = await departmentAnswers(
    tx,
    place.channel,
    fresh.map(({ item }) => item),
    answers,
  );
  const isColleague = (item: InboundItem) => theirs.has(mentionIdentity(place.channel, item));
  await noteSpam(
    tx,
    fresh.map(({ item, spam }) => ({ mentionId: idOf(item)!, spam })),
    now,
  );
  const ours = fresh.filter(({ author }) => author.isSelf).map(({ item }) => item);
  const automatic = await automaticOnes(tx, place.channel, ours);
  const copies = await findCopies(
    tx,
    fresh
      .filter(({ item, author, history }) => !history && !isOurs(item, author))
      .map(({ item, authorId }) => ({
        ...item,
        mentionId: idOf(item)!,
        authorId,
        threadIdentity: threadFor(place.channel, item, answers).threadIdentity,
      })),
    setting.source,
    now,
  );
  const placed = await triage(
    tx,
    fresh.map(({ item, author, verdict, unheard, proposedLabels, ownLabels, history }) => ({
      mentionId: idOf(item)!,
      ...threadFor(place.channel, item, answers),
      ...asCopy(copies.get(idOf(item)!)),
      sourceId: setting.source.id,
      purpose: setting.source.purpose,
      isSelf: isOurs(item, author),
      colleague: isColleague(item),
      history: history || automatic.has(item.externalId),
      firstSeenAt: now,
      urgency: verdict.urgency,
      sentimentLabel: verdict.sentimentLabel,
      sentiment: verdict.sentiment,
      language: verdict.language,
      kind: item.kind,
      visibility: item.visibility,
      vip: contacts.get(author.id)?.vip ?? false,
      unheard,
      terms: setting.terms,
      proposedLabels,
      ownLabels,
    })),
    now,
  );
  await learnOfPeople(
    tx,
    place.channel,
    fresh
      .filter(({ item }) => !isColleague(item))
      .map((one) => ({
        ...one,
        mentionId: idOf(one.item)!,
        contact: contacts.get(one.author.id)!,
        answers: answers.get(mentionIdentity(place.channel, one.item)),
      })),
    now,
  );
  const work = fresh.filter(
    ({ item, author, history }) => !history && !isOurs(item, author) && !isColleague(item),
  );
  await acknowledgeArrived(
    tx,
    setting,
    work.map((one) => ({ ...one, mentionId: idOf(one.item)!, language: one.verdict.language })),
    placed,
  );
  const said = new Set(work.map(({ item }) => idOf(item)!));
  const wroteAgain = placed.filter(({ mentionId, opened, copy }) => said.has(mentionId) && !opened && !copy);
  await tellFollowers(
    tx,
    wroteAgain.map(({ conversationId }) => conversationId),
    'wrote',
    null,
    now,
  );
  return { fresh, placed };
}

/** In private the account is known: another one of ours may well write to it. */
const isOurs = (item: InboundItem, author: KnownAuthor): boolean =>
  item.account === undefined ? author.isSelf : item.author.isSelf;

/** A copy stands where the first of its kind stands. */
const asCopy = (threadIdentity: string | undefined) =>
  threadIdentity === undefined ? {} : { threadIdentity, via: undefined, copy: true };

/**
 * Another source has these already: whoever sees ours sees them too, and what was only to know is owed an answer if ours
 * is a source to answer that would have asked for it.
 */
async function findAgain(
  tx: Tx,
  setting: Setting,
  found: (readonly [one: Omit<Candidate, 'held' | 'spam'>, mentionId: number])[],
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

const isWanted = ({ hits }: Pick<Candidate, 'hits'>, { intake }: Source): boolean =>
  intake === 'all' || hits.length > 0;

/** What a machine wrote is heard without a clock, like history. */
const isHistory = (item: InboundItem, { baseline, asNew, now }: Setting): boolean =>
  baseline ||
  item.automatic === true ||
  (!asNew && item.publishedAt !== null && item.publishedAt < after(now, -FRESH_MS));

function lagOf(fresh: NewMention[], now: Date): number | null {
  const published = fresh.flatMap(({ item, history }) =>
    item.publishedAt && !history ? [item.publishedAt.getTime()] : [],
  );
  return published.length === 0
    ? null
    : Math.max(0, Math.round((now.getTime() - Math.max(...published)) / 1000));
}
