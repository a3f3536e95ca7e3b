/** Does what the team has done before the town is shown, through the same doors as people do it. */
import { and, desc, eq, like } from 'drizzle-orm';
import { mentions } from '../db/schema/intake.ts';
import { conversationMentions, conversations } from '../db/schema/queue.ts';
import { proposals } from '../db/schema/replies.ts';
import { replyOrPropose, returnProposal } from '../flow/approving.ts';
import { askForContact, openAsked, receiveFilled } from '../flow/asking.ts';
import { promiseCall } from '../flow/calls.ts';
import { firstHeard, markComplaint } from '../flow/complaints.ts';
import { deliverDue } from '../flow/deliver.ts';
import type { FlowDeps } from '../flow/deps.ts';
import type { Actor } from '../flow/ground.ts';
import { handOff } from '../flow/handoff.ts';
import { sendReply } from '../flow/outbound.ts';
import { mergeThreads } from '../flow/threads.ts';
import { after, MINUTE, SECOND } from '../lib/clock.ts';
import { bulk, claim } from '../queue/index.ts';
import type { Deed } from './content/deeds.ts';

/** Until what leaves has been undone no more, and whoever is answered has answered. */
const ANSWERED_WITHIN = 12 * SECOND;

/** Who else is there to do something. */
export type Colleagues = Partial<Record<NonNullable<Deed['by']>, number>>;

interface Means {
  /** whose deed it is, where it is no colleague's */
  userId: number;
  colleagues: Colleagues;
  /** when the town opens to be seen */
  opensAt: Date;
  /** sets the clock of the corridor */
  wait(until: Date): void;
  /** reads a source */
  listen(sourceId: number): Promise<void>;
}

/** At the corridor's present moment; nothing where the message was not heard. */
export async function perform(
  corridor: FlowDeps,
  deed: Deed,
  { userId: opener, colleagues, opensAt, wait, listen }: Means,
): Promise<void> {
  const { db, clock } = corridor;
  const userId = deed.by ? colleagues[deed.by] : opener;
  const heard = await mentionAbout(corridor, deed.about);
  if (!heard || userId === undefined) return;
  const { conversationId, mentionId, sourceId } = heard;
  const place = { conversationId, mentionId, by: { userId }, scope: { all: true as const } };
  switch (deed.does) {
    case 'claim':
      await claim(db, conversationId, userId, clock());
      return;
    case 'snooze':
    case 'resolve':
      await bulk(db, [conversationId], actOf(deed, clock()), userId, clock());
      return;
    case 'answer': {
      const promiseAt = deed.promised === undefined ? undefined : after(clock(), deed.promised * MINUTE);
      const reply = { ...place, kind: 'public' as const, text: deed.text, promiseAt };
      const { sendAt } = await sendReply(corridor, reply, clock());
      return leave(sendAt);
    }
    case 'propose':
      await replyOrPropose(corridor, { ...place, kind: 'public', text: deed.text }, clock());
      return;
    case 'merge': {
      const other = await mentionAbout(corridor, deed.with);
      if (other) await mergeThreads(db, [other.conversationId, conversationId], userId, clock());
      return;
    }
    case 'return':
      return giveBack(corridor, conversationId, { by: { userId }, scope: place.scope }, deed.note);
    case 'complaint': {
      const receivedAt = (await firstHeard(db, conversationId)) ?? clock();
      const { country, claimed } = deed;
      await markComplaint(db, conversationId, { country, claimed, receivedAt }, place, clock());
      return;
    }
    case 'call': {
      const { phone, script } = deed;
      const slot = { from: after(opensAt, deed.from * MINUTE), until: after(opensAt, deed.until * MINUTE) };
      await promiseCall(db, conversationId, { phone, script, ...slot }, place, clock());
      return;
    }
    case 'ask': {
      const { words, link } = await askForContact(corridor, place, clock());
      const text = `${deed.text}\n\n${words}`;
      const { sendAt } = await sendReply(corridor, { ...place, kind: 'public', text }, clock());
      await leave(sendAt);
      const token = link.split('/').at(-1)!;
      if (!deed.told) return;
      wait(after(clock(), MINUTE));
      await openAsked(corridor, token, true, clock());
      await receiveFilled(corridor, token, { ...deed.told, files: [] }, clock());
      return;
    }
    case 'hand-off': {
      const { email: customerEmail, subject, body, note: publicNote } = deed;
      await handOff(corridor, { ...place, customerEmail, subject, body, publicNote }, clock());
      return leave(after(clock(), ANSWERED_WITHIN));
    }
  }

  async function leave(sendAt: Date): Promise<void> {
    wait(after(sendAt, SECOND));
    // one after the other: they share one connection
    while ((await deliverDue(corridor, 1)) > 0);
    wait(after(clock(), ANSWERED_WITHIN));
    await listen(sourceId);
  }
}

/** Where there is no trainee nobody has proposed anything. */
async function giveBack(
  corridor: FlowDeps,
  conversationId: number,
  actor: Actor,
  note: string,
): Promise<void> {
  const [proposed] = await corridor.db
    .select({ id: proposals.id })
    .from(proposals)
    .where(and(eq(proposals.conversationId, conversationId), eq(proposals.state, 'waiting')));
  if (proposed) {
    await returnProposal(corridor, { proposalId: proposed.id, note, ...actor }, corridor.clock());
  }
}

const actOf = (deed: Deed & { does: 'snooze' | 'resolve' }, now: Date) =>
  deed.does === 'snooze'
    ? { kind: 'snooze' as const, until: after(now, deed.minutes * MINUTE) }
    : { kind: 'resolve' as const, resolution: deed.resolution };

async function mentionAbout({ db }: FlowDeps, about: string) {
  const [row] = await db
    .select({
      conversationId: conversations.id,
      mentionId: mentions.id,
      sourceId: conversations.sourceId,
    })
    .from(mentions)
    .innerJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
    .innerJoin(conversations, eq(conversations.id, conversationMentions.conversationId))
    .where(like(mentions.text, `%${about}%`))
    .orderBy(desc(mentions.id))
    .limit(1);
  return row;
}
