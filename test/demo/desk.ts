/** Somebody who finds conversations in the demo town by what was said, and answers. */
import { and, asc, eq, like } from 'drizzle-orm';
import { authors, mentions } from '../../src/db/schema/intake.ts';
import { conversationMentions, conversations } from '../../src/db/schema/queue.ts';
import { actBeside } from '../../src/flow/beside.ts';
import { deliverDue } from '../../src/flow/deliver.ts';
import { sendReply } from '../../src/flow/outbound.ts';
import { SECOND } from '../../src/lib/clock.ts';
import type { TestDatabase } from '../setup/database.ts';
import type { demoHouse } from './house.ts';

type House = Awaited<ReturnType<typeof demoHouse>>;

export function deskOf({ db }: TestDatabase, house: House, userId: number) {
  const actor = { by: { userId }, scope: { all: true as const } };

  /** The conversation in which somebody wrote words like these, and that mention. */
  async function talkAbout(words: string) {
    const [row] = await db
      .select({ conversation: conversations, mention: mentions })
      .from(mentions)
      .innerJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
      .innerJoin(conversations, eq(conversations.id, conversationMentions.conversationId))
      .where(like(mentions.text, `%${words}%`));
    return row!;
  }

  return {
    talkAbout,
    /** Answers as a person does, and lets the reply leave. */
    async answer(
      words: string,
      kind: 'public' | 'private' = 'public',
      text = 'Dobrý den, hned to prověřím a ozvu se.',
    ) {
      const { conversation, mention } = await talkAbout(words);
      const place = { conversationId: conversation.id, mentionId: mention.id, ...actor };
      await sendReply(house.deps(), { ...place, kind, text, despiteClaim: true }, house.clock());
      house.clock.forward(11 * SECOND);
      await deliverDue(house.deps(), 10);
      return conversation.id;
    },
    async beside(words: string, act: 'hide' | 'like' | 'unhide') {
      const { conversation, mention } = await talkAbout(words);
      const place = { conversationId: conversation.id, mentionId: mention.id, ...actor };
      await actBeside(house.deps(), { ...place, act }, house.clock());
      await deliverDue(house.deps(), 10);
    },
    /** by others: our own answers come back from where they are posted */
    said: (conversationId: number) =>
      db
        .select({ text: mentions.text, visibility: mentions.visibility, name: authors.name })
        .from(conversationMentions)
        .innerJoin(mentions, eq(mentions.id, conversationMentions.mentionId))
        .innerJoin(authors, eq(authors.id, mentions.authorId))
        .where(and(eq(conversationMentions.conversationId, conversationId), eq(authors.isSelf, false)))
        .orderBy(asc(mentions.publishedAt)),
    statusOf: async (id: number) =>
      (await db.select().from(conversations).where(eq(conversations.id, id)))[0]!.status,
  };
}
