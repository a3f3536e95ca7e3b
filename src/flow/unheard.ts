/** Two people are one: what one of them wrote in vain in private makes what the other says in public more urgent. */
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { type Language, retell, wordsOf } from '../analysis/index.ts';
import type { Tx } from '../db/client.ts';
import { contactAuthors, type Judged, type Moved } from '../db/schema/contacts.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { conversations } from '../db/schema/queue.ts';
import { setTone } from '../intake/tone.ts';
import { earlierContacts } from '../queue/history.ts';
import { followTone, giveTimeBack, promisedNow, soonerThan } from '../queue/index.ts';
import { readSettings } from '../settings/index.ts';
import { dayOf } from './judge.ts';
import { termsOfConversations } from './response-clock.ts';
import { ruled, ruledTo } from './ruled.ts';
import { weightsOf } from './weights.ts';

interface By {
  userId: number;
  at: Date;
}

/** What counts as again, less than unanswered in private. */
const AGAIN: ReadonlySet<string> = new Set(['repeatUnanswered', 'repeatRecent', 'unheard']);

/** What became more urgent, and what is due sooner by it. */
type Heard = Required<Pick<Moved, 'judged' | 'sooner'>>;

/**
 * Judges anew what this person says in public in conversations that wait for an answer, knowing of the silence. Gives
 * what it was before.
 */
export async function hearUnheard(tx: Tx, contactId: number, by: By): Promise<Heard> {
  const open = await openlySaid(tx, contactId);
  const earlier = open[0] && (await earlierContacts(tx, [open[0].authorId], by.at)).get(open[0].authorId);
  if (!earlier?.unheardSince) return { judged: [], sooner: [] };
  const places = open.map(({ conversationId }) => conversationId);
  const promised = await promisedNow(tx, places);
  const unheard = { n: earlier.unheard, since: earlier.unheardSince };
  const [profile, urgency] = await readSettings(tx, ['profile', 'urgency']);
  const judged: Judged[] = [];
  for (const { conversationId, followers, mention } of open) {
    const before = { urgency: mention.urgency, urgencyReasons: mention.urgencyReasons };
    const kept = mention.urgencyReasons.filter(({ code }) => !AGAIN.has(code));
    const told = retell({
      text: wordsOf(mention),
      language: mention.language as Language,
      feeling: mention,
      visibility: mention.visibility,
      authorFollowers: followers ?? undefined,
      privateCount: mention.privateData.length,
      urgencyReasons: [...kept, { code: 'unheard', points: 0, params: { n: unheard.n } }] as typeof kept,
      arrived: dayOf(mention.firstSeenAt, profile.timeZone),
      weights: weightsOf(urgency),
    });
    const verdict = { ...told, ...ruled(told, ruledTo(mention)) };
    const isHeard = verdict.urgencyReasons.some(({ code }) => code === 'unheard');
    if (!isHeard || verdict.urgency <= before.urgency) continue;
    await setTone(tx, mention.id, { ...feltIn(mention), ...verdict });
    const terms = await termsOfConversations(tx, [conversationId]);
    await followTone(tx, conversationId, { unheard }, terms, by.userId, by.at);
    judged.push({ mentionId: mention.id, before, after: verdict });
  }
  return { judged, sooner: soonerThan(promised, await promisedNow(tx, places)) };
}

/** They are two again: what was judged by the merge is as it was, and due when it was, unless somebody has judged it since. */
export async function forgetUnheard(tx: Tx, { judged, sooner }: Heard, by: By): Promise<void> {
  for (const { mentionId, before, after } of judged) {
    const [row] = await tx
      .select({ mention: mentions, conversationId: conversations.id })
      .from(mentions)
      .leftJoin(conversations, eq(conversations.lastMentionId, mentions.id))
      .where(and(eq(mentions.id, mentionId), eq(mentions.urgency, after.urgency)));
    if (row === undefined) continue;
    const was = before as Pick<typeof row.mention, 'urgency' | 'urgencyReasons'>;
    await setTone(tx, mentionId, { ...feltIn(row.mention), ...was });
    if (row.conversationId === null) continue;
    const terms = await termsOfConversations(tx, [row.conversationId]);
    await followTone(tx, row.conversationId, {}, terms, by.userId, by.at);
  }
  await giveTimeBack(tx, sooner, by.userId, by.at);
}

/** How a mention sounds stays as it is. */
const feltIn = ({
  sentiment,
  sentimentLabel,
  sentimentConfidence,
}: Pick<typeof mentions.$inferSelect, 'sentiment' | 'sentimentLabel' | 'sentimentConfidence'>) => ({
  sentiment,
  sentimentLabel,
  sentimentConfidence,
});

/** Their newest words in public in conversations that nobody has answered. */
function openlySaid(tx: Tx, contactId: number) {
  return tx
    .select({
      conversationId: conversations.id,
      authorId: mentions.authorId,
      followers: authors.followers,
      mention: mentions,
    })
    .from(conversations)
    .innerJoin(mentions, eq(mentions.id, conversations.lastMentionId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .innerJoin(contactAuthors, eq(contactAuthors.authorId, authors.id))
    .where(
      and(
        eq(contactAuthors.contactId, contactId),
        inArray(conversations.status, ['open', 'snoozed']),
        sql`${conversations.answeredAt} is null`,
        ne(mentions.visibility, 'private'),
        eq(mentions.history, false),
      ),
    )
    .orderBy(conversations.id);
}
