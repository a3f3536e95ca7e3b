/** Reading mails from a folder: heads and structures first, then only the words, each under a cap. */
import type { FetchMessageObject, ImapFlow } from 'imapflow';
import type { FailedDelivery } from '../contract.ts';
import { failedDelivery } from './bounce.ts';
import { isRefused } from './failure.ts';
import type { MailPlace } from './file.ts';
import { readHead } from './headers.ts';
import type { Mail } from './map.ts';
import { partQuoted } from './quoted.ts';
import { type Part, readStructure, type Structure } from './structure.ts';
import { decodePart } from './words.ts';

const HEAD_MAX = 64 * 1024;
/** of a part on the way; base64 in UTF-8 of what is kept */
const PART_MAX = 256 * 1024;
const REPORT_MAX = 32 * 1024;
/** Decoded text shorter than this is no text: then the HTML is looked at. */
const TOO_SHORT = 2;

export interface Read {
  uid: number;
  mail: Mail;
  failed: FailedDelivery | null;
}

const METADATA = {
  uid: true,
  bodyStructure: true,
  internalDate: true,
  size: true,
  bodyParts: [{ key: 'HEADER', start: 0, maxLength: HEAD_MAX }],
};

/**
 * The mails with these UIDs, in their order; those that are gone meanwhile are left out. `broken` is the first one that
 * could not be read: what follows it waits, for the connection may have ended with it.
 */
export async function readMails(
  client: ImapFlow,
  uids: readonly number[],
  isSent: boolean,
): Promise<{ read: Read[]; broken: number | null }> {
  const read: Read[] = [];
  for (const uid of uids) {
    try {
      // one by one: a part is asked for up to its cap, and one odd mail leaves the others alone
      const message = await client.fetchOne(String(uid), METADATA, { uid: true });
      if (message) read.push(await readMail(client, message, isSent));
    } catch (cause) {
      if (!isUnreadable(cause)) throw cause;
      return { read, broken: uid };
    }
  }
  return { read, broken: null };
}

/** The server refuses this one, or tells it in a way that is too large or no IMAP at all (imapflow's names). */
const isUnreadable = (cause: unknown): boolean =>
  isRefused(cause) || (cause instanceof Error && 'code' in cause && ODD.test(String(cause.code)));
const ODD = /^(ParserError|MAX_IMAP_NESTING|LineTooLarge|LiteralTooLarge|ResponseTooLarge|InvalidResponse)/;

async function readMail(client: ImapFlow, message: FetchMessageObject, isSent: boolean): Promise<Read> {
  const { uid, size } = message;
  const head = await readHead(message.headers ?? new Uint8Array());
  const structure = readStructure(message.bodyStructure);
  const { said, rest } = partQuoted(await wordsOf(client, uid, structure));
  const received = new Date(message.internalDate ?? Number.NaN);
  const receivedAt = Number.isNaN(received.getTime()) ? null : received;
  return {
    uid,
    failed: await failureIn(client, uid, structure),
    mail: { head, structure, said, rest, receivedAt, size: size ?? 0, isSent, place: placeOf(client, uid) },
  };
}

/** Where the mail with this number lies, in the folder that is open. */
function placeOf({ mailbox }: ImapFlow, uid: number): MailPlace | null {
  return mailbox ? { path: mailbox.path, validity: String(mailbox.uidValidity), uid } : null;
}

/** In place of a mail that nobody can read: that it is there. */
export async function unreadable(uid: number): Promise<Read> {
  const head = await readHead(Buffer.from(`Date: uid-${uid}`));
  const structure = readStructure(undefined);
  const said = `E-mail #${uid}`;
  return {
    uid,
    failed: null,
    mail: { head, structure, said, rest: '', receivedAt: null, size: uid, isSent: false, place: null },
  };
}

async function wordsOf(client: ImapFlow, uid: number, { words }: Structure): Promise<string> {
  const texts: string[] = [];
  for (const { plain, html } of words) {
    const text = plain ? await textOf(client, uid, plain) : '';
    texts.push(text.length < TOO_SHORT && html ? await textOf(client, uid, html) : text);
  }
  return texts.filter((text) => text !== '').join('\n\n');
}

const textOf = async (client: ImapFlow, uid: number, part: Part): Promise<string> =>
  decodePart(part, await fetchPart(client, uid, part.key, PART_MAX));

async function failureIn(
  client: ImapFlow,
  uid: number,
  { report }: Structure,
): Promise<FailedDelivery | null> {
  if (!report?.original) return null;
  const status = await fetchPart(client, uid, report.status, REPORT_MAX);
  const original = await fetchPart(client, uid, report.original, REPORT_MAX);
  return failedDelivery(Buffer.from(status).toString('latin1'), Buffer.from(original).toString('latin1'));
}

/** At most `maxLength` bytes of a part as it came, from `start` on. */
export async function fetchPart(
  client: ImapFlow,
  uid: number,
  key: string,
  maxLength: number,
  start = 0,
): Promise<Uint8Array> {
  const query = { uid: true, bodyParts: [{ key, start, maxLength }] };
  const message = await client.fetchOne(String(uid), query, { uid: true });
  return message ? onlyPart(message) : new Uint8Array();
}

/** What was asked for; servers name the part in their own way. */
const onlyPart = ({ bodyParts }: FetchMessageObject): Uint8Array =>
  [...(bodyParts?.values() ?? [])][0] ?? new Uint8Array();
