/** A mail as a mention of ours. */
import { z } from 'zod';
import { fingerprint } from '../../lib/ids.ts';
import { chainOf } from '../../lib/mail/message-id.ts';
import type { InboundAuthor, InboundItem, InboundMedia, MentionCaps, Settings } from '../contract.ts';
import { isAutomatic, isList, isMachine } from './automatic.ts';
import type { FileHandle, MailPlace } from './file.ts';
import type { Head, Mailbox } from './headers.ts';
import { providerOf } from './providers.ts';
import { tokenIn } from './settings.ts';
import type { FilePart, Structure } from './structure.ts';

/** A mail as it was read from the server. */
export interface Mail {
  head: Head;
  structure: Structure;
  /** what is new in it, and what it quotes */
  said: string;
  rest: string;
  /** when the server took it in */
  receivedAt: Date | null;
  size: number;
  /** found among what was sent from here, by whatever program */
  isSent: boolean;
  /** where it lies; null = nobody can tell */
  place: MailPlace | null;
}

/** What send() needs of the mail that is answered. */
export const replyHandleSchema = z.object({
  to: z.object({ name: z.string(), address: z.string() }),
  subject: z.string(),
  messageId: z.string().nullable(),
  references: z.array(z.string()),
});
export type ReplyHandle = z.infer<typeof replyHandleSchema>;

/** Ids that are looked up of one mail; a chain grows longer than anybody needs. */
const ANSWERS_MAX = 30;
const FILES: NonNullable<MentionCaps['media']> = {
  max: 10,
  types: [
    ...['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'application/pdf', 'text/plain', 'text/csv'],
    ...['application/msword', 'application/vnd.ms-excel', 'application/zip'],
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  /** together with what base64 adds, most houses take 20 MB and more */
  maxBytes: 10 * 1024 * 1024,
};

/** Maps one mail; pure. */
export function toItem(mail: Mail, settings: Settings): InboundItem {
  const { head, structure, said, rest, receivedAt } = mail;
  const { address = '' } = settings;
  const writer = writerOf(head, address);
  const ours = isOurs(mail, address);
  const automatic =
    !ours &&
    (writer?.address === address || (!isForm(head, address) && isAutomatic(head, structure.report !== null)));
  const publishedAt = receivedAt ?? head.date;
  return {
    externalId: identityOf(mail, ours),
    account: address,
    // nobody can edit a mail that was sent: whatever comes under the same id again changes nothing
    revision: 'sent',
    kind: 'email',
    visibility: 'private',
    author: authorOf(writer, ours || writer?.address === address),
    title: head.subject || undefined,
    text: said,
    quoted: rest || undefined,
    media: structure.files.map((file) => fileItem(file, mail)),
    publishedAt,
    publishedTrust: receivedAt ? 'platform' : head.date ? 'claimed' : 'fetched',
    threadKey: head.references[0] ?? head.inReplyTo[0] ?? head.messageId ?? identityOf(mail, ours),
    caps: capsOf(head, writer, address, ours),
    replyHandle: handleOf(head, writer),
    answersTo: answersOf(head, settings),
    ...(automatic ? { automatic } : {}),
  };
}

/** What browsers show; other pictures are files. */
const SHOWN = /^image\/(jpeg|png|gif|webp)$/;

function fileItem({ name, bytes, type, key, encoding }: FilePart, { place, head }: Mail): InboundMedia {
  return {
    kind: SHOWN.test(type) ? 'image' : 'file',
    url: '',
    name,
    ...(bytes === undefined ? {} : { bytes }),
    ...(place ? { handle: { ...place, key, encoding, messageId: head.messageId } satisfies FileHandle } : {}),
  };
}

/**
 * Message-IDs are made by whoever sends, and some programs make the same one again and again: a mail is known by its
 * id together with who wrote what when. What was sent from here keeps the bare id, by which we know our own answers.
 */
function identityOf({ head, size }: Mail, ours: boolean): string {
  const { messageId, from, subject } = head;
  if (messageId !== null && ours) return messageId;
  const rest = fingerprint(from?.address, head.get('date'), subject, messageId === null ? String(size) : '');
  return `${messageId ?? 'mail'}#${rest.slice(0, 12)}`;
}

/** Sent from here, if by another name of the house; not what somebody has put there and a customer wrote to us. */
const isOurs = ({ head, isSent }: Mail, address: string): boolean =>
  isSent &&
  (head.from?.address === address || ![...head.to, ...head.cc].some((to) => to.address === address));

/** Who wrote it: of a form on the web, the customer whom it puts into Reply-To. */
function writerOf(head: Head, address: string): Mailbox | null {
  return isForm(head, address) ? head.replyTo[0]! : head.from;
}

/** The shop's own name, or a machine's, as sender, and a person elsewhere who waits for the answer. */
function isForm(head: Head, address: string): boolean {
  const [answerTo] = head.replyTo;
  if (head.from === null || answerTo === undefined || isList(head)) return false;
  if (isMachine(answerTo.address) || answerTo.address === head.from.address) return false;
  const ours = domainOf(address);
  const isShop = head.from.address === address || (domainOf(head.from.address) === ours && !providerOf(ours));
  return (isShop || isMachine(head.from.address)) && answerTo.address !== address;
}

const domainOf = (address: string): string => address.split('@')[1] ?? '';

function authorOf(writer: Mailbox | null, isSelf: boolean): InboundAuthor {
  if (writer === null) return { externalId: null, isSelf: false };
  return {
    externalId: writer.address,
    handle: writer.address,
    name: writer.name || undefined,
    isSelf,
  };
}

function capsOf(head: Head, writer: Mailbox | null, address: string, ours: boolean): MentionCaps {
  const to = recipientOf(head, writer);
  const reply: MentionCaps['reply'] =
    to === null || ours || to.address === address
      ? { ok: false, why: 'unsupported' }
      : isMachine(to.address)
        ? { ok: false, why: 'author-restricted' }
        : { ok: true };
  return {
    reply,
    privateReply: { ok: false, why: 'unsupported' },
    ...(reply.ok ? { media: FILES } : {}),
    maxLength: { unit: 'none', max: 0 },
  };
}

/** Where an answer goes: Reply-To, if it is an address, else who wrote. */
const recipientOf = (head: Head, writer: Mailbox | null): Mailbox | null => head.replyTo[0] ?? writer;

function handleOf(head: Head, writer: Mailbox | null): ReplyHandle | null {
  const to = recipientOf(head, writer);
  if (to === null) return null;
  return {
    to,
    subject: head.subject,
    messageId: head.messageId,
    references: chainOf(head.references.length > 0 ? head.references : head.inReplyTo),
  };
}

/** What tells which of our mails this answers, the surest first: tokens, then the mail itself, then those before it. */
function answersOf(head: Head, settings: Settings): string[] {
  const addressed = [
    ...['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'].flatMap((name) => head.all(name)),
    ...[...head.to, ...head.cc].map(({ address }) => address),
  ];
  const tokens = addressed.flatMap((one) => tokenIn(settings, one.replace(/[<>\s]/g, '')) ?? []);
  const ids = [...head.inReplyTo, ...[...head.references].reverse()];
  return [...new Set([...tokens, ...ids])].slice(0, ANSWERS_MAX);
}
