/** Answers that came another way: to an e-mail by which a conversation went on, or to any mail we have sent in it. */
import { and, eq, inArray, notInArray, or, sql } from 'drizzle-orm';
import type { InboundItem } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { outbox } from '../db/schema/outbox.ts';
import { conversationMentions, conversations } from '../db/schema/queue.ts';
import { mentionIdentity, threadIdentity } from '../intake/identity.ts';
import { conversationOfToken } from '../lib/mail/reply-token.ts';
import type { Seal } from '../lib/seal.ts';

/** One thing that we sent, or that stands in a conversation, and who may speak to it. */
interface Said {
  id: string;
  conversationId: number;
  /** to whom it was sent; who wrote it */
  people: (string | null)[];
}

/**
 * Which items answer something that we have sent, by identity, with the thread of the conversation they belong to.
 * Knowing an id is not enough, for ids travel along with every copy and forwarded mail: the author must be one of those
 * we wrote to, or carry a mark that we have signed; later ones of the same person's thread follow.
 */
export async function answered(
  tx: Tx,
  seal: Pick<Seal, 'sign'>,
  channel: string,
  items: readonly InboundItem[],
): Promise<Map<string, string>> {
  const asking = items.filter(({ answersTo = [] }) => answersTo.length > 0);
  if (asking.length === 0) return new Map();
  const ids = [...new Set(asking.flatMap(({ answersTo = [] }) => answersTo))];
  const sent = byId(await sentUnder(tx, channel, ids));
  const threads = byId(await threadsOf(tx, channel, asking));
  const found = asking.flatMap((item) => {
    const { answersTo = [] } = item;
    const marked = answersTo.flatMap((id) => conversationOfToken(id, seal) ?? []);
    const said = [...answersTo.flatMap((id) => sent.get(id) ?? []), ...(threads.get(threadOf(item)) ?? [])];
    const spoken = said.filter(({ people }) => maySpeak(item, people));
    const conversationId = marked[0] ?? spoken[0]?.conversationId;
    return conversationId === undefined ? [] : [{ identity: mentionIdentity(channel, item), conversationId }];
  });
  const identities = await identitiesOf(
    tx,
    found.map(({ conversationId }) => conversationId),
  );
  return new Map(
    found.flatMap(({ identity, conversationId }) => {
      const thread = identities.get(conversationId);
      return thread === undefined ? [] : [[identity, thread]];
    }),
  );
}

/** For triage: the thread an item stands in, or that of the conversation which it answers, and by which network it came there. */
export function threadFor(channel: string, item: InboundItem, answers: ReadonlyMap<string, string>) {
  const own = threadIdentity(channel, item);
  const other = answers.get(mentionIdentity(channel, item)) ?? own;
  return other.startsWith(`${channel}|`)
    ? { threadIdentity: other }
    : { threadIdentity: other, via: channel };
}

/** What our own account sent by another program is ours wherever it answers; a machine speaks for nobody. */
function maySpeak({ author, automatic }: InboundItem, people: (string | null)[]): boolean {
  if (author.isSelf) return automatic !== true;
  return author.externalId !== null && people.includes(author.externalId.toLowerCase());
}

/** Everything that left under one of these ids, and to whom. */
async function sentUnder(tx: Tx, channel: string, ids: string[]): Promise<Said[]> {
  const messageId = sql<string | null>`${outbox.payload}->>'messageId'`;
  const rows = await tx
    .select({
      externalId: outbox.externalId,
      messageId,
      conversationId: outbox.conversationId,
      recipient: sql<string | null>`lower(${outbox.payload}->'to'->>'address')`,
      answered: sql<string | null>`lower(${authors.externalId})`,
    })
    .from(outbox)
    .leftJoin(mentions, sql`${mentions.id} = (${outbox.payload}->>'mentionId')::bigint`)
    .leftJoin(authors, eq(authors.id, mentions.authorId))
    .where(
      and(
        notInArray(outbox.state, ['queued', 'cancelled']),
        or(
          and(inArray(outbox.externalId, ids), or(eq(outbox.channel, channel), eq(outbox.action, 'mail'))),
          and(eq(outbox.action, 'mail'), inArray(messageId, ids)),
        ),
      ),
    );
  return rows.flatMap(({ conversationId, recipient, answered, ...row }) => {
    const id = row.messageId ?? row.externalId;
    if (conversationId === null || id === null) return [];
    return [{ id, conversationId, people: [recipient, answered] }];
  });
}

/** Where the threads of these items stand already, and who wrote in them. */
async function threadsOf(tx: Tx, channel: string, items: readonly InboundItem[]): Promise<Said[]> {
  const rows = await tx
    .selectDistinct({
      account: mentions.account,
      threadKey: mentions.threadKey,
      conversationId: conversationMentions.conversationId,
      author: sql<string>`lower(${authors.externalId})`,
    })
    .from(mentions)
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .innerJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
    .where(
      and(
        eq(mentions.channel, channel),
        inArray(
          mentions.threadKey,
          items.map(({ threadKey }) => threadKey),
        ),
      ),
    );
  return rows.map(({ conversationId, author, ...thread }) => ({
    id: threadOf(thread),
    conversationId,
    people: [author],
  }));
}

const threadOf = ({ account, threadKey }: Pick<InboundItem, 'account' | 'threadKey'>): string =>
  threadIdentity('', { account, threadKey });

async function identitiesOf(tx: Tx, ids: number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: conversations.id, threadIdentity: conversations.threadIdentity })
    .from(conversations)
    .where(inArray(conversations.id, ids));
  return new Map(rows.map((row) => [row.id, row.threadIdentity]));
}

function byId(list: Said[]): Map<string, Said[]> {
  const found = new Map<string, Said[]>();
  for (const said of list) found.set(said.id, [...(found.get(said.id) ?? []), said]);
  return found;
}
