/** Files of mails stay in the mailbox: one is fetched when a person wants to see it, piece by piece. */
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ImapFlow } from 'imapflow';
import { z } from 'zod';
import { MINUTE, SECOND } from '../../lib/clock.ts';
import type { ChannelCtx, OpenedFile, Settings } from '../contract.ts';
import { uidsOf, withMailbox } from './connection.ts';
import { decoderOf } from './decode.ts';
import { isRefused, MailboxFailure } from './failure.ts';
import { fetchPart } from './read.ts';

/** Asked for at once. */
const PIECE = 256 * 1024;
/** On the way; what mail houses take at the most. */
const LARGEST = 40 * 1024 * 1024;
const PATIENCE = { silenceMs: 30 * SECOND, greetingMs: 15 * SECOND, visitMs: 5 * MINUTE };

const placeSchema = z.object({
  path: z.string(),
  /** its number counts only as long as this stays the same */
  validity: z.string(),
  uid: z.number(),
});
export type MailPlace = z.infer<typeof placeSchema>;
const handleSchema = placeSchema.extend({
  /** number of the part, and how it is written */
  key: z.string(),
  encoding: z.string(),
  messageId: z.string().nullable(),
});
export type FileHandle = z.infer<typeof handleSchema>;

/** Resolves with its first piece at hand, so that what is not there is told as such. Throws MailboxFailure. */
export function openFile(
  settings: Settings,
  handle: Record<string, unknown>,
  ctx: ChannelCtx,
): Promise<OpenedFile> {
  const read = handleSchema.safeParse(handle);
  if (!read.success) throw notThere();
  return new Promise((resolve, reject) => {
    const chunks = new PassThrough();
    // whoever reads it is told by its end; nobody may be reading any more
    chunks.on('error', () => undefined);
    withMailbox(
      settings,
      ctx,
      async (client) => {
        const uid = await find(client, read.data);
        const pieces = piecesOf(client, uid, read.data);
        const first = await pieces.next();
        if (first.done) throw notThere();
        resolve({ chunks });
        await pipeline(Readable.from(startingWith(first.value, pieces)), chunks);
      },
      PATIENCE,
    ).catch((failure: Error) => {
      reject(failure);
      chunks.destroy(failure);
    });
  });
}

async function* piecesOf(
  client: ImapFlow,
  uid: number,
  { key, encoding }: FileHandle,
): AsyncGenerator<Uint8Array> {
  const decoder = decoderOf(encoding);
  for (let at = 0; at < LARGEST; at += PIECE) {
    const piece = await fetchPart(client, uid, key, PIECE, at);
    yield decoder.take(piece);
    if (piece.length === PIECE) continue;
    yield decoder.end();
    return;
  }
  throw new MailboxFailure({ kind: 'permanent', key: 'channel.error.too_large' });
}

async function* startingWith(
  first: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

/** Where mails go when somebody has dealt with them (RFC 6154). */
const FOLDERS = ['\\Archive', '\\All', '\\Trash', '\\Junk'];

/** Its number in the folder that is open then: where it lay, or by its Message-ID wherever a person may have put it. */
async function find(client: ImapFlow, { path, validity, uid, messageId }: FileHandle): Promise<number> {
  if (await opened(client, path)) {
    const { mailbox } = client;
    const isSame = mailbox && String(mailbox.uidValidity) === validity;
    if (isSame && (await client.fetchOne(String(uid), { uid: true }, { uid: true }))) return uid;
  }
  if (messageId === null) throw notThere();
  const folders = (await client.list()).filter(({ specialUse = '' }) => FOLDERS.includes(specialUse));
  for (const folder of [path, ...folders.map((one) => one.path)]) {
    if (!(await opened(client, folder))) continue;
    const [found] = await uidsOf(client, { header: { 'message-id': `<${messageId}>` } });
    if (found !== undefined) return found;
  }
  throw notThere();
}

/** False for a folder that is gone or not ours to see. */
async function opened(client: ImapFlow, path: string): Promise<boolean> {
  try {
    await client.mailboxOpen(path, { readOnly: true });
    return true;
  } catch (cause) {
    if (!isRefused(cause)) throw cause;
    return false;
  }
}

const notThere = (): MailboxFailure =>
  new MailboxFailure({ kind: 'gone', key: 'channel.email.error.file_gone' });
