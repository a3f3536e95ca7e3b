import type { Tx } from '../db/client.ts';
import { findCopies } from '../intake/copies/find.ts';
import { dropPassedBy } from '../intake/passed-by.ts';
import { insertMentions, type NewMention } from '../intake/receive.ts';
import { type Triaged, triage } from '../queue/index.ts';
import { automaticOnes } from '../replies/acknowledgements.ts';
import { recordHits } from '../watches/store.ts';
import { acknowledgeArrived } from './acknowledging.ts';
import { threadFor } from './answers.ts';
import { departmentAnswers } from './department-answers.ts';
import type { FlowDeps } from './deps.ts';
import { settleEchoed } from './echoes.ts';
import { tellFollowers } from './following.ts';
import { findAgain } from './found-again.ts';
import { type Judged, judgeNew } from './judge-new.ts';
import { learnOfPeople } from './knowing.ts';
import { type Candidate, isOurs, type Setting } from './setting.ts';
import { noteSpam } from './spam.ts';

/** What was written here, and by which key. */
type Stored = Judged & { mentionId: number };

/**
 * New mentions from matching to the queue. Returns what was written here, not by another source in the same moment.
 * @param answers to what we have sent, by identity, with the thread of their conversation
 */
export async function receiveNew(
  tx: Tx,
  deps: Pick<FlowDeps, 'analyse' | 'teaching'>,
  setting: Setting,
  wanted: readonly Candidate[],
  answers: ReadonlyMap<string, string>,
): Promise<{ fresh: NewMention[]; placed: Triaged[] }> {
  if (wanted.length === 0) return { fresh: [], placed: [] };
  const judged = await judgeNew(tx, deps, setting, wanted, answers);
  const fresh = await store(tx, setting, judged);
  return { fresh, placed: await settle(tx, setting, fresh, answers) };
}

async function store(tx: Tx, setting: Setting, judged: Judged[]): Promise<Stored[]> {
  const { place, now } = setting;
  const { written, already } = await insertMentions(tx, place, judged, now);
  await findAgain(
    tx,
    setting,
    judged.flatMap((one) => {
      const id = already.get(one.identity);
      return id === undefined ? [] : [[one, id] as const];
    }),
  );
  const fresh = judged.flatMap((one): Stored[] => {
    const mentionId = written.get(one.identity);
    return mentionId === undefined ? [] : [{ ...one, mentionId }];
  });
  await recordHits(
    tx,
    judged.flatMap(({ identity, hits }) => {
      const mentionId = written.get(identity) ?? already.get(identity);
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
  return fresh;
}

/** Finds each its place in the queue, and does what follows from its coming. */
async function settle(
  tx: Tx,
  setting: Setting,
  fresh: Stored[],
  answers: ReadonlyMap<string, string>,
): Promise<Triaged[]> {
  const { now, place } = setting;
  const items = fresh.map(({ item }) => item);
  const theirs = await departmentAnswers(tx, place.channel, items, answers);
  const isColleague = ({ identity }: Stored) => theirs.has(identity);
  await noteSpam(tx, fresh, now);
  const placed = await findPlaces(tx, setting, fresh, answers, isColleague);
  await settleEchoed(tx, place.channel, fresh, now);
  await learnOfPeople(
    tx,
    place.channel,
    fresh.filter((one) => !isColleague(one)).map((one) => ({ ...one, answers: answers.get(one.identity) })),
    now,
  );
  const work = fresh.filter((one) => !one.history && !isOurs(one.item, one.author) && !isColleague(one));
  await acknowledgeArrived(
    tx,
    setting,
    work.map((one) => ({ ...one, language: one.verdict.language })),
    placed,
  );
  const said = new Set(work.map(({ mentionId }) => mentionId));
  const wroteAgain = placed.filter(({ mentionId, opened, copy }) => said.has(mentionId) && !opened && !copy);
  const followed = wroteAgain.map(({ conversationId }) => conversationId);
  await tellFollowers(tx, followed, 'wrote', null, now);
  return placed;
}

async function findPlaces(
  tx: Tx,
  { place, source, terms, now }: Setting,
  fresh: Stored[],
  answers: ReadonlyMap<string, string>,
  isColleague: (one: Stored) => boolean,
): Promise<Triaged[]> {
  const ours = fresh.filter(({ author }) => author.isSelf).map(({ item }) => item);
  const automatic = await automaticOnes(tx, place.channel, ours);
  const copies = await findCopies(
    tx,
    fresh
      .filter(({ item, author, history }) => !history && !isOurs(item, author))
      .map(({ item, mentionId, authorId }) => ({
        ...item,
        mentionId,
        authorId,
        threadIdentity: threadFor(place.channel, item, answers).threadIdentity,
      })),
    source,
    now,
  );
  return triage(
    tx,
    fresh.map((one) => ({
      mentionId: one.mentionId,
      ...threadFor(place.channel, one.item, answers),
      ...asCopy(copies.get(one.mentionId)),
      sourceId: source.id,
      purpose: source.purpose,
      isSelf: isOurs(one.item, one.author),
      colleague: isColleague(one),
      history: one.history || automatic.has(one.item.externalId),
      firstSeenAt: now,
      urgency: one.verdict.urgency,
      sentimentLabel: one.verdict.sentimentLabel,
      sentiment: one.verdict.sentiment,
      language: one.verdict.language,
      kind: one.item.kind,
      visibility: one.item.visibility,
      vip: one.contact.vip,
      unheard: one.unheard,
      terms,
      proposedLabels: one.proposedLabels,
      ownLabels: one.ownLabels,
    })),
    now,
  );
}

/** A copy stands where the first of its kind stands. */
const asCopy = (threadIdentity: string | undefined) =>
  threadIdentity === undefined ? {} : { threadIdentity, via: undefined, copy: true };
