import { and, asc, desc, eq, ne } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { contactAddresses, contactAuthors } from '../db/schema/contacts.ts';
import { mentions } from '../db/schema/intake.ts';
import { conversationMentions } from '../db/schema/queue.ts';
import { type ReceivedFile, receivedIn } from '../files/received.ts';
import type { Lang } from '../i18n/index.ts';
import { mailAddress } from '../lib/mail-address.ts';
import { quoteThread, suggestSubject } from '../replies/handoff-text.ts';
import { threadOf } from '../replies/thread.ts';
import { type Actor, customerLang, type Ground, viewGround } from './ground.ts';
import { senderOf } from './handoff-sender.ts';
import type { SendDeps } from './outbound.ts';

interface HandoffPreview {
  lang: Lang;
  subject: string;
  /** the thread as the customer's mail will quote it */
  quoted: string;
  /** where the customer may be reached: what their contact holds, what they wrote themselves; not ours */
  customerEmails: string[];
  /** false: only `via: 'mailto'` is possible */
  smtpSet: boolean;
  /** of the demo town: the mail is kept and goes nowhere */
  demo: boolean;
  /** files that the customer gave us */
  received: ReceivedFile[];
}

/** What the form of a handoff starts with; writes nothing. */
export async function previewHandoff(
  deps: Pick<SendDeps, 'db' | 'seal'>,
  request: Actor & { conversationId: number },
): Promise<HandoffPreview> {
  const ground = await viewGround(deps.db, request.conversationId, request);
  const lang = customerLang(ground);
  const thread = await threadOf(deps.db, ground.conversation.id);
  return {
    lang,
    subject: suggestSubject(lang, ground.profile.names[0] ?? ''),
    quoted: quoteThread(thread, 'customer', lang, ground.profile.timeZone),
    customerEmails: await knownAddresses(deps.db, ground),
    smtpSet: (await senderOf(deps.db, deps, ground)) !== null,
    demo: ground.source.demo,
    received: await receivedIn(deps.db, ground.conversation.id),
  };
}

async function knownAddresses(tx: Tx, { conversation, profile }: Ground): Promise<string[]> {
  const heard = await tx
    .select({ text: mentions.text, found: mentions.privateData })
    .from(conversationMentions)
    .innerJoin(mentions, eq(mentions.id, conversationMentions.mentionId))
    .where(
      and(
        eq(conversationMentions.conversationId, conversation.id),
        eq(conversationMentions.colleague, false),
      ),
    )
    .orderBy(desc(mentions.id));
  const known = await tx
    .select({ email: contactAddresses.value })
    .from(mentions)
    .innerJoin(contactAuthors, eq(contactAuthors.authorId, mentions.authorId))
    .innerJoin(contactAddresses, eq(contactAddresses.contactId, contactAuthors.contactId))
    .where(
      and(
        eq(mentions.id, conversation.lastMentionId),
        eq(contactAddresses.type, 'email'),
        // what stood in a message elsewhere is for those who may read it
        ne(contactAddresses.origin, 'message'),
      ),
    )
    .orderBy(asc(contactAddresses.id));
  const written = heard.flatMap(({ text, found }) =>
    found.filter(({ type }) => type === 'email').map(({ start, end }) => text.slice(start, end)),
  );
  const all = [...known.map(({ email }) => email), ...written].flatMap((one) => mailAddress(one) ?? []);
  const own = new Set(profile.emails.map((one) => one.toLowerCase()));
  return [...new Set(all)].filter((one) => !own.has(one.toLowerCase()));
}
