/** What new messages tell of who wrote them: addresses they left, accounts they named, whose mail they answered. */
import { eq, inArray, sql } from 'drizzle-orm';
import { ASK_CHANNEL } from '../asking/requests.ts';
import type { InboundItem } from '../channels/contract.ts';
import { addressOf } from '../contacts/address.ts';
import { type HeardAddress, noteAddresses } from '../contacts/addresses.ts';
import type { AuthorContact } from '../contacts/link.ts';
import { namedAccounts } from '../contacts/named.ts';
import {
  suggestByAddress,
  suggestByHandle,
  suggestFromFiles,
  suggestNamed,
  suggestPairs,
} from '../contacts/suggest.ts';
import type { Tx } from '../db/client.ts';
import { contactAuthors } from '../db/schema/contacts.ts';
import { mentions } from '../db/schema/intake.ts';
import { conversations } from '../db/schema/queue.ts';
import { departments } from '../db/schema/replies.ts';

/** A message that was stored just now. */
interface Said {
  item: InboundItem;
  mentionId: number;
  author: { isSelf: boolean };
  contact: AuthorContact;
  verdict: { language: string; privateData: { type: string; start: number; end: number }[] };
  /** the thread of the conversation that it answers from elsewhere */
  answers?: string;
}

/**
 * Notes what they tell and proposes who may be the same person. Nothing is asked of the database where nothing was told;
 * else a statement or three for all of them.
 */
export async function learnOfPeople(tx: Tx, channel: string, all: Said[], now: Date): Promise<void> {
  // what newspapers print of people is nobody's own word, and our own words are ours
  const said = all.filter(({ item, author }) => item.kind !== 'article' && !author.isSelf);
  const withMore = await noteAddresses(
    tx,
    said.flatMap((one) => addressesIn(channel, one)),
    now,
  );
  await suggestByAddress(tx, withMore, now);
  await suggestByHandle(
    tx,
    said.flatMap(({ item, contact }) =>
      contact.isNew && item.author.handle !== undefined ? [contact.contactId] : [],
    ),
    now,
  );
  await suggestFromFiles(
    tx,
    said.flatMap(({ contact }) => (contact.isNew ? [contact.contactId] : [])),
    now,
  );
  await suggestNamed(
    tx,
    said.flatMap(({ item, contact: { contactId } }) =>
      namedAccounts(item.text).map((account) => ({ contactId, ...account })),
    ),
    now,
  );
  await suggestAnswerers(
    tx,
    said.filter(({ answers }) => answers !== undefined),
    now,
  );
}

/** What they write from, and what stands in their words, each once. */
function addressesIn(channel: string, { item, mentionId, contact, verdict }: Said): HeardAddress[] {
  const { contactId } = contact;
  const found: HeardAddress[] = [];
  const own = channel === 'email' ? addressOf('email', item.author.externalId ?? '', '') : null;
  if (own !== null) found.push({ contactId, type: 'email', value: own, origin: 'account', mentionId });
  for (const { type, start, end } of verdict.privateData) {
    if (type !== 'email' && type !== 'phone') continue;
    const value = addressOf(type, item.text.slice(start, end), verdict.language);
    if (value !== null) found.push({ contactId, type, value, origin: 'message', mentionId });
  }
  return found;
}

/** Who answers a mail of ours in its conversation may be who wrote there last; a colleague to whom it was handed on is not. */
async function suggestAnswerers(tx: Tx, said: Said[], now: Date): Promise<void> {
  if (said.length === 0) return;
  const theirs = await tx.select({ email: departments.email }).from(departments);
  const ours = new Set(theirs.map(({ email }) => email.toLowerCase()));
  const rows = await tx
    .select({ thread: conversations.threadIdentity, contactId: contactAuthors.contactId })
    .from(conversations)
    .innerJoin(
      mentions,
      // the last one from outside before this mail
      sql`${mentions.id} = (select max(p.mention_id) from conversation_mentions p join mentions m on m.id = p.mention_id
        join authors a on a.id = m.author_id
        where p.conversation_id = ${conversations.id} and not a.is_self and m.channel not in ('email', ${ASK_CHANNEL}))`,
    )
    .innerJoin(contactAuthors, eq(contactAuthors.authorId, mentions.authorId))
    .where(
      inArray(
        conversations.threadIdentity,
        said.map(({ answers }) => answers!),
      ),
    );
  const asked = new Map(rows.map(({ thread, contactId }) => [thread, contactId]));
  const pairs = said.flatMap(({ item, answers, contact }) => {
    const b = asked.get(answers!);
    const isOurs = ours.has(item.author.externalId?.toLowerCase() ?? '');
    return b === undefined || isOurs
      ? []
      : [{ a: contact.contactId, b, reason: { code: 'replyToken' as const } }];
  });
  await suggestPairs(tx, pairs, now);
}
