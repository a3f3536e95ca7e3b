/** What rules do to people and to how soon they are answered, and the way back. */
import { eq } from 'drizzle-orm';
import { lockContact, saveContact } from '../contacts/edit.ts';
import { setVip } from '../contacts/vip.ts';
import type { Tx } from '../db/client.ts';
import { contactAuthors } from '../db/schema/contacts.ts';
import { mentions } from '../db/schema/intake.ts';
import { holdMentions } from '../intake/revise.ts';
import { setTone } from '../intake/tone.ts';
import { Problem } from '../lib/errors.ts';
import { followTone, giveTimeBack, promisedNow, soonerThan } from '../queue/index.ts';
import type { RuleAct, RuleDeed } from '../rules/store.ts';
import { termsOfConversations } from './response-clock.ts';
import { ruled, ruledTo, unruled } from './ruled.ts';
import { hurryFor } from './vip.ts';

type OfPeople = Extract<RuleAct, { kind: 'urgent' | 'vip' | 'owner' }>;

const isOne = (kind: RuleAct['kind']): kind is OfPeople['kind'] =>
  kind === 'urgent' || kind === 'vip' || kind === 'owner';

/** Is it about the person, or about how urgent their message is? */
export const isOfPeople = (act: RuleAct): act is OfPeople => isOne(act.kind);

/** Where a rule acts, and when. */
interface At {
  conversationId: number;
  mentionId: number;
  now: Date;
}

/** Does one of them, in nobody's name; says what its way back needs. Problem `problem.not_found` where nobody stands behind the message. */
export function doOfPeople(tx: Tx, act: OfPeople, at: At): Promise<RuleDeed> {
  switch (act.kind) {
    case 'urgent':
      return pressOn(tx, act, at);
    case 'vip':
      return careFor(tx, act, at);
    case 'owner':
      return giveOwner(tx, act, at);
  }
}

/** Locks the messages that such acts change: before their conversations, which whatever else a rule does will lock. */
export async function holdPressed(
  tx: Tx,
  asked: readonly { act: RuleAct; mentionId?: number }[],
): Promise<void> {
  const ids = asked.flatMap(({ act, mentionId }) =>
    act.kind === 'urgent' && mentionId !== undefined ? [mentionId] : [],
  );
  await holdMentions(tx, ids);
}

async function pressOn(
  tx: Tx,
  act: Extract<OfPeople, { kind: 'urgent' }>,
  { conversationId, mentionId, now }: At,
): Promise<RuleDeed> {
  const before = await promisedNow(tx, [conversationId]);
  const mention = await mentionById(tx, mentionId);
  if ((ruledTo(mention) ?? 0) >= act.to) return { act };
  await setTone(tx, mentionId, { ...mention, ...ruled(mention, act.to) });
  await followTone(tx, conversationId, {}, await termsOfConversations(tx, [conversationId]), null, now);
  return { act, mentionId, sooner: soonerThan(before, await promisedNow(tx, [conversationId])) };
}

async function careFor(
  tx: Tx,
  act: Extract<OfPeople, { kind: 'vip' }>,
  { mentionId, now }: At,
): Promise<RuleDeed> {
  const contactId = await behind(tx, mentionId);
  const nobody = { userId: null, at: now };
  if (!(await setVip(tx, contactId, true, nobody))) return { act };
  return { act, contactId, sooner: await hurryFor(tx, contactId, nobody) };
}

async function giveOwner(
  tx: Tx,
  act: Extract<OfPeople, { kind: 'owner' }>,
  { mentionId, now }: At,
): Promise<RuleDeed> {
  const contactId = await behind(tx, mentionId);
  const { ownerId: was } = await lockContact(tx, contactId);
  await saveContact(tx, contactId, { ownerId: act.userId }, { userId: null, at: now });
  return { act, contactId, was };
}

/** Takes one back, as far as it still stands. */
export async function takeBackOfPeople(
  tx: Tx,
  conversationId: number,
  { act, mentionId, contactId, was = null, sooner = [] }: RuleDeed,
  by: number,
  now: Date,
): Promise<void> {
  const who = { userId: by, at: now };
  if (act.kind === 'urgent' && mentionId !== undefined) {
    const mention = await mentionById(tx, mentionId);
    if (ruledTo(mention) !== act.to) return;
    await setTone(tx, mentionId, { ...mention, ...unruled(mention) });
    await followTone(tx, conversationId, {}, await termsOfConversations(tx, [conversationId]), by, now);
  }
  if (contactId !== undefined && act.kind === 'vip') await setVip(tx, contactId, false, who);
  if (contactId !== undefined && act.kind === 'owner') {
    const { ownerId } = await lockContact(tx, contactId);
    if (ownerId === act.userId) await saveContact(tx, contactId, { ownerId: was }, who);
  }
  await giveTimeBack(tx, sooner, by, now);
}

/** The parts of a mention that hang on how it sounds and how urgent it is. */
async function mentionById(tx: Tx, id: number) {
  const { sentiment, sentimentLabel, sentimentConfidence, urgency, urgencyReasons } = mentions;
  const [row] = await tx
    .select({ sentiment, sentimentLabel, sentimentConfidence, urgency, urgencyReasons })
    .from(mentions)
    .where(eq(mentions.id, id))
    .for('update');
  if (row === undefined) throw new Problem('not-found', 'problem.not_found');
  return row;
}

async function behind(tx: Tx, mentionId: number): Promise<number> {
  const [row] = await tx
    .select({ contactId: contactAuthors.contactId })
    .from(mentions)
    .innerJoin(contactAuthors, eq(contactAuthors.authorId, mentions.authorId))
    .where(eq(mentions.id, mentionId));
  if (row === undefined) throw new Problem('not-found', 'problem.not_found');
  return row.contactId;
}
