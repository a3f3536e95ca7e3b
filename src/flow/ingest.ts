import type { FailedDelivery, InboundItem } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { erasedAmong } from '../intake/erase.ts';
import { mentionIdentity } from '../intake/identity.ts';
import { keepPassedBy } from '../intake/passed-by.ts';
import { foundBy, type KnownMention, keepOffers, knownMentions, type NewMention } from '../intake/receive.ts';
import { buryMentions, raiseMentions } from '../intake/revise.ts';
import { indexFinders } from '../search/index.ts';
import type { Source } from '../sources/leases.ts';
import { type Ahead, heardAhead } from './ahead.ts';
import { answered } from './answers.ts';
import { assignArrived } from './assigning.ts';
import { landBounces } from './bounced.ts';
import type { FlowDeps } from './deps.ts';
import { firstOfEach } from './first-of-each.ts';
import { findAgain } from './found-again.ts';
import type { Pressing } from './judge.ts';
import { inputOf, type Listening } from './matching.ts';
import { receiveNew } from './receive-new.ts';
import { reviseChanged } from './revising.ts';
import { ruleArrived } from './rules.ts';
import { type Candidate, isWanted, type Setting, settingOf } from './setting.ts';
import { noteHeld, sift } from './sift.ts';
import { tellsOfSpam } from './spam.ts';
import { tellOfChanges } from './tell-of-changes.ts';

export interface Ingested {
  /** mentions written for the first time */
  newItems: number;
  edited: number;
  passedBy: number;
  /** seconds from publishing to seeing the newest new item, where the platform tells */
  lagSeconds: number | null;
}

/** What a source gave at a time. */
interface Arrived {
  items: InboundItem[];
  tombstones: string[];
  failedDeliveries?: FailedDelivery[];
  baseline: boolean;
  /** what is no baseline is news by a person's word, however old */
  asNew?: boolean;
  /** it is what the source shows at this time, not what was told of it once and may be late */
  shown?: boolean;
  believed?: boolean;
  /** belongs to what is answered already, whether a watch finds it or not */
  wanted?: boolean;
  /** urgent whatever its words */
  pressing?: Pressing;
  ahead?: Ahead;
}

/**
 * Receive → match → analyse → triage, all in the caller's transaction. However often, by whichever source and in
 * whatever order an item arrives, it is one row; what nothing matched is kept aside.
 */
export async function ingest(
  tx: Tx,
  deps: Pick<FlowDeps, 'matching' | 'analyse' | 'teaching' | 'seal' | 'channels' | 'dataDir'>,
  source: Source,
  batch: Arrived,
  now: Date,
): Promise<Ingested> {
  const { asNew, pressing } = batch;
  const setting = { ...(await settingOf(tx, source, batch.baseline, now)), asNew, pressing };
  const all = firstOfEach(source.channel, batch.items);
  const erased = await erasedAmong(tx, source.channel, all);
  const items = erased.size === 0 ? all : all.filter((item) => !erased.has(item));
  const known = await knownMentions(tx, source.channel, items);
  const matcher = await deps.matching(tx);
  const candidates = items.map((item) => hear(deps, setting, matcher, item, batch, known));
  const seen = candidates.filter(({ identity }) => known.has(identity));
  const unseen = candidates.filter(({ identity }) => !known.has(identity));
  const answers = await answered(
    tx,
    deps.seal,
    source.channel,
    unseen.map(({ item }) => item),
  );
  const takesIn = (one: Candidate) =>
    batch.wanted === true || isWanted(one, source) || answers.has(one.identity);
  const wanted = unseen.filter(takesIn);
  const others = unseen.filter((one) => !takesIn(one));

  const idOf = ({ identity }: Candidate) => known.get(identity)!.id;
  const again = seen.map((one) => ({ mentionId: idOf(one), item: one.item }));
  const newHere = await foundBy(tx, source.id, again, now);
  await keepOffers(
    tx,
    source.id,
    again.filter(({ item }) => !item.wordsOnly),
  );
  // messages are changed before their conversations, as everybody locks them
  const edited = await reviseChanged(tx, deps, setting, seen, known);
  if (batch.shown) await raiseShown(tx, setting, batch.tombstones, seen, known);
  await bury(tx, setting, batch.tombstones);
  await indexFinders(tx, [...newHere], source.id);
  await findAgain(
    tx,
    setting,
    seen.filter((one) => newHere.has(idOf(one))).map((one) => [one, idOf(one)]),
  );
  const { fresh, placed } = await receiveNew(tx, deps, setting, wanted, answers);
  await keepPassedBy(
    tx,
    setting.place,
    others.map(({ item }) => item),
    now,
  );
  await noteHeld(tx, setting.place, unseen, now);
  const isFresh = new Set(fresh.map(({ item }) => item.externalId));
  await bury(
    tx,
    setting,
    batch.tombstones.filter((externalId) => isFresh.has(externalId)),
  );
  await landBounces(tx, source.channel, batch.failedDeliveries ?? [], now);
  await ruleArrived(tx, deps, placed, now);
  // last: from here on givers of all processes wait for each other
  await assignArrived(tx, placed, now);
  return { newItems: fresh.length, edited, passedBy: others.length, lagSeconds: lagOf(fresh, now) };
}

async function bury(tx: Tx, { place, now }: Setting, tombstones: string[]): Promise<void> {
  const buried = await buryMentions(tx, place, tombstones, now);
  await tellOfChanges(tx, buried, 'conversation.deleted', now);
}

/** What was told to be gone and is shown after all. */
async function raiseShown(
  tx: Tx,
  { source, now }: Setting,
  tombstones: readonly string[],
  seen: readonly Candidate[],
  known: ReadonlyMap<string, KnownMention>,
): Promise<void> {
  const again = seen.flatMap(({ identity, item }) => {
    const { id, isGone } = known.get(identity)!;
    return isGone && !tombstones.includes(item.externalId) ? [id] : [];
  });
  const raised = await raiseMentions(tx, source.id, again, now);
  await tellOfChanges(tx, raised, 'conversation.undeleted', now);
}

/** What the watches find in an item, and what of it is believed. */
function hear(
  { analyse }: Pick<FlowDeps, 'analyse'>,
  { source, usualLanguage }: Setting,
  matcher: Listening,
  item: InboundItem,
  { ahead, believed, wanted, asNew }: Arrived,
  known: ReadonlyMap<string, KnownMention>,
): Candidate {
  const identity = mentionIdentity(source.channel, item);
  const early = ahead?.get(item);
  const one = { item, identity, read: early?.read };
  const input = inputOf(analyse, one, source.name, usualLanguage);
  const matches = heardAhead(early, matcher, input.language) ?? matcher.match(input);
  // what is there already was believed once, and stays so when it is edited
  const isBelieved = believed || known.has(identity);
  return {
    ...one,
    ...sift(isBelieved ? new Map() : matcher.senses, input, matches),
    spam: isBelieved || wanted || asNew ? null : tellsOfSpam(matcher.spam, item),
  };
}

function lagOf(fresh: NewMention[], now: Date): number | null {
  const published = fresh.flatMap(({ item, history }) =>
    item.publishedAt && !history ? [item.publishedAt.getTime()] : [],
  );
  return published.length === 0
    ? null
    : Math.max(0, Math.round((now.getTime() - Math.max(...published)) / 1000));
}
