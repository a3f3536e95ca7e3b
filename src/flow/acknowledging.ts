/**
 * Outside the opening hours a source may say at once that a message has come and when we open. Only where somebody
 * switched it on; once a conversation and closed stretch; never to what is only to know, to machines, history or our own
 * people. It is nobody's answer: the promise runs on, and the network's copy of it counts as none either.
 */

import type { InboundItem } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { record } from '../events/record.ts';
import { LANGS, type Lang } from '../i18n/index.ts';
import { after, SECOND } from '../lib/clock.ts';
import { newUuid } from '../lib/ids.ts';
import { cancel, enqueue, waitingAutomatic } from '../outbox/rows.ts';
import { opensAfter, type Triaged } from '../queue/index.ts';
import { acknowledgementText, lastHumanAnswers, noteAcknowledged } from '../replies/acknowledgements.ts';
import { insertReply, removeReply } from '../replies/answers.ts';
import type { Source } from '../sources/leases.ts';
import { capOf } from './possible.ts';
import type { Setting } from './setting.ts';

/** So long after it came: the same person often sends the rest of the thought, and a colleague may be there after all. */
const SAID_AFTER = 60 * SECOND;

/** A message that has just become work. */
interface JustCome {
  conversationId: number;
  mentionId: number;
  authorId: number;
  item: Pick<InboundItem, 'caps' | 'visibility'>;
  language: string;
}

/**
 * Puts the words in line for those of them that are to be told. A fixed number of looks, then three rows for each.
 * @param work neither history nor our own words
 */
export async function acknowledgeArrived(
  tx: Tx,
  { source, terms, judging: { profile }, now }: Setting,
  work: readonly Omit<JustCome, 'conversationId'>[],
  placed: readonly Triaged[],
): Promise<void> {
  const business = terms.business ?? terms.counted;
  if (source.acknowledge === 'off' || source.purpose !== 'answer' || work.length === 0) return;
  const opensAt = opensAfter(business, now);
  if (opensAt === null) return;
  const conversationOf = new Map(placed.map(({ mentionId, conversationId }) => [mentionId, conversationId]));
  const last = new Map<number, JustCome>();
  for (const one of work.filter((come) => mayTell(source, come, now))) {
    const conversationId = conversationOf.get(one.mentionId);
    if (conversationId !== undefined) last.set(conversationId, { ...one, conversationId });
  }
  const answers = await lastHumanAnswers(tx, [...last.keys()]);
  // somebody is there although it is closed: they would look like a machine
  const inThisStretch = (at: Date | undefined) =>
    at !== undefined && opensAfter(business, at)?.getTime() === opensAt.getTime();
  const rows = [...last.values()]
    .filter(({ conversationId }) => !inThisStretch(answers.get(conversationId)))
    .map((one) => ({ ...one, outboxId: newUuid() }));
  const told = await noteAcknowledged(
    tx,
    rows.map(({ conversationId, authorId, outboxId }) => ({ conversationId, authorId, outboxId })),
    opensAt,
    now,
  );
  const ids = new Set(told.map(({ outboxId }) => outboxId));
  const words = { timeZone: profile.timeZone, shop: profile.names[0] ?? '' };
  for (const one of rows.filter(({ outboxId }) => ids.has(outboxId))) {
    const lang: Lang = LANGS.find((known) => known === one.language) ?? 'en';
    await say(tx, source, { ...one, text: acknowledgementText(lang, opensAt, now, words), lang }, now);
  }
}

function mayTell(source: Source, { item }: Pick<JustCome, 'item'>, now: Date): boolean {
  if (source.acknowledge === 'private' && item.visibility !== 'private') return false;
  const cap = capOf(item.caps.reply, true, now);
  // the one answer that a network allows belongs to a person
  return cap.ok && !cap.once;
}

/** A person answers: what a machine was about to say is not said. */
export async function dropAcknowledgement(tx: Tx, conversationId: number, now: Date): Promise<void> {
  const dropped = await cancel(tx, await waitingAutomatic(tx, conversationId), now);
  for (const id of dropped) await removeReply(tx, id);
}

async function say(
  tx: Tx,
  source: Source,
  told: JustCome & { outboxId: string; text: string; lang: Lang },
  now: Date,
): Promise<void> {
  const { conversationId, mentionId, item, outboxId, text, lang } = told;
  const payload = { act: outboxId, draft: text, mentionId, text, language: lang, automatic: true } as const;
  const line = { id: outboxId, conversationId, userId: null, sendAt: after(now, SAID_AFTER) };
  const place = { sourceId: source.id, channel: source.channel };
  await enqueue(tx, { ...line, ...place, action: 'reply', payload }, now);
  const kind = item.visibility === 'private' ? 'private' : 'public';
  await insertReply(tx, { conversationId, mentionId, userId: null, kind, text, outboxId }, now);
  await record(tx, {
    at: now,
    kind: 'reply.queued',
    conversationId,
    sourceId: source.id,
    data: { outboxId, kind, automatic: true },
  });
}
