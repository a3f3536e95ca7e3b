import { and, asc, eq, isNull, notInArray, or } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { outbox } from '../db/schema/outbox.ts';
import { users } from '../db/schema/people.ts';
import { conversationMentions, notes } from '../db/schema/queue.ts';
import { replies } from '../db/schema/replies.ts';
import { sources } from '../db/schema/sources.ts';

/** One thing that was said, as a quotation shows it. */
export interface Said {
  who: string;
  at: Date;
  /** name of the source; '' = by e-mail or by ourselves */
  where: string;
  url: string | null;
  text: string;
  by: 'them' | 'us' | 'note';
}

/** Everything said in a conversation, oldest first: their mentions, our answers that left or are about to, our notes. */
export async function threadOf(tx: Tx, conversationId: number): Promise<Said[]> {
  const heard = await tx
    .select({
      mention: mentions,
      colleague: conversationMentions.colleague,
      name: authors.name,
      handle: authors.handle,
      isSelf: authors.isSelf,
      where: sources.name,
    })
    .from(conversationMentions)
    .innerJoin(mentions, eq(mentions.id, conversationMentions.mentionId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .innerJoin(sources, eq(sources.id, mentions.sourceId))
    .where(and(eq(conversationMentions.conversationId, conversationId), isNull(mentions.deletedAt)))
    .orderBy(asc(mentions.id));
  const answered = await tx
    .select({ reply: replies, who: users.name, externalId: outbox.externalId, parts: outbox.parts })
    .from(replies)
    .leftJoin(users, eq(users.id, replies.userId))
    .leftJoin(outbox, eq(outbox.id, replies.outboxId))
    .where(
      and(
        eq(replies.conversationId, conversationId),
        or(isNull(outbox.state), notInArray(outbox.state, ['failed', 'cancelled'])),
      ),
    )
    .orderBy(asc(replies.id));
  const noted = await tx
    .select({ note: notes, who: users.name })
    .from(notes)
    .leftJoin(users, eq(users.id, notes.userId))
    .where(eq(notes.conversationId, conversationId))
    .orderBy(asc(notes.id));

  // what we sent comes back from the network as a mention of our own
  const echoed = new Set(answered.flatMap(({ externalId, parts }) => [externalId, ...(parts ?? [])]));
  const said: Said[] = [
    ...heard
      .filter(({ mention, isSelf }) => !isSelf || !echoed.has(mention.externalId))
      .map(({ mention, colleague, name, handle, isSelf, where }) => ({
        who: name ?? handle ?? '?',
        at: mention.publishedAt ?? mention.firstSeenAt,
        where,
        url: mention.url,
        text: [mention.title, mention.text].filter(Boolean).join('\n\n'),
        // a department's answer is for the team, like a note
        by: colleague ? ('note' as const) : isSelf ? ('us' as const) : ('them' as const),
      })),
    ...answered.map(({ reply, who }) => ({
      who: who ?? '?',
      at: reply.createdAt,
      where: '',
      url: null,
      text: reply.text,
      by: 'us' as const,
    })),
    ...noted.map(({ note, who }) => ({
      who: who ?? '?',
      at: note.createdAt,
      where: '',
      url: null,
      text: note.text,
      by: 'note' as const,
    })),
  ];
  return said.sort((a, b) => a.at.getTime() - b.at.getTime());
}
