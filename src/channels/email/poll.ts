/** One poll: a page of new mails of the inbox, then of what was sent from this mailbox by other programs. */
import type { ImapFlow } from 'imapflow';
import { z } from 'zod';
import { after, DAY } from '../../lib/clock.ts';
import { looksLikeOurs } from '../../lib/mail/message-id.ts';
import type { Batch, ChannelCtx, Cursor, Settings } from '../contract.ts';
import { uidsOf, withMailbox } from './connection.ts';
import { MailboxFailure } from './failure.ts';
import { openFolder, sentFolder } from './folder.ts';
import { toItem } from './map.ts';
import { type Read, readMails, unreadable } from './read.ts';

const CURSOR_VERSION = 1;
const PAGE = 50;
/** Of a mailbox that we see for the first time, so many of its newest mails are history. */
const BASELINE = 100;
/** A mail that can't be read is tried in so many turns; then it is told as such, and holds up nothing behind it. */
const TRIES = 3;
/** How far back is read again where the server has given all its mails new numbers. */
const RESYNC = 2 * DAY;

/** How far one folder has been read (RFC 3501, 2.3.1.1). */
const placeSchema = z.object({
  path: z.string(),
  /** numbers count only as long as this stays the same */
  validity: z.string(),
  uid: z.number().int().nonnegative(),
  /** when the newest one that was read came in, ISO */
  until: z.string().nullable(),
  /** numbers below `below` were given anew, in any order, to mails most of which we know: of those, only what is as new as this */
  anew: z.object({ since: z.string(), below: z.number().int() }).optional(),
  /** the next one could not be read, so many turns already */
  stuck: z.number().int().optional(),
});
type Place = z.infer<typeof placeSchema>;

const cursorSchema = z.object({
  v: z.literal(CURSOR_VERSION),
  inbox: placeSchema,
  /** null: not read yet, or the server doesn't tell where it keeps what was sent; asked again each time */
  sent: placeSchema.nullable(),
});

/** A cursor that this version doesn't know counts as a first run. Throws MailboxFailure. */
export function pollPage(settings: Settings, cursor: Cursor, ctx: ChannelCtx): Promise<Batch> {
  const known = cursorSchema.safeParse(cursor);
  const state = known.success ? known.data : null;
  return withMailbox(settings, ctx, async (client) => {
    const inbox = await readPlace(client, settings.folder ?? 'INBOX', state?.inbox ?? null, false);
    // what waits in the inbox comes first
    const sent = inbox.more
      ? { ...NOTHING, place: state?.sent ?? null, more: true }
      : await readSent(client, state);
    const all = [...inbox.read, ...sent.read.filter(({ mail }) => !isOurs(mail.head.messageId))];
    return {
      items: all.map(({ mail }) => toItem(mail, settings)),
      tombstones: [],
      failedDeliveries: inbox.read.flatMap(({ failed }) => failed ?? []),
      cursor: { v: CURSOR_VERSION, inbox: inbox.place, sent: sent.place },
      more: inbox.more || sent.more,
    };
  });
}

const NOTHING = { place: null, read: [] as Read[], more: false };

/** The folder of what was sent. A server that will not show it is none the worse for that. */
async function readSent(
  client: ImapFlow,
  state: z.infer<typeof cursorSchema> | null,
): Promise<Omit<PageOfPlace, 'place'> & { place: Place | null }> {
  const path = state?.sent?.path ?? (await sentFolder(client));
  if (path === null) return NOTHING;
  try {
    return await readPlace(client, path, state?.sent ?? null, true);
  } catch (failure) {
    if (failure instanceof MailboxFailure) return { ...NOTHING, place: state?.sent ?? null };
    throw failure;
  }
}

const isOurs = (messageId: string | null): boolean => messageId !== null && looksLikeOurs(messageId);

interface PageOfPlace {
  place: Place;
  read: Read[];
  more: boolean;
}

async function readPlace(
  client: ImapFlow,
  path: string,
  known: Place | null,
  isSent: boolean,
): Promise<PageOfPlace> {
  const mailbox = await openFolder(client, path);
  const validity = String(mailbox.uidValidity);
  const same = known !== null && known.path === path && known.validity === validity ? known : null;
  const { uid: from, anew } = same ?? (await beginning(client, known));
  const waiting = mailbox.exists === 0 ? [] : await uidsAfter(client, from, anew);
  const page = waiting.slice(0, PAGE);
  const { read, broken } = await readMails(client, page, isSent);
  const isStuck = broken !== null && read.length === 0;
  const stuck = isStuck ? (same?.stuck ?? 0) + 1 : 0;
  if (isStuck && stuck >= TRIES) read.push(await unreadable(broken));
  const until = read.map(({ mail }) => mail.receivedAt?.toISOString() ?? '').concat(known?.until ?? '');
  return {
    place: {
      path,
      validity,
      uid: (broken === null ? (page.at(-1) ?? passedAnew(from, anew)) : read.at(-1)?.uid) ?? from,
      until: until.sort().at(-1) || null,
      ...(anew ? { anew } : {}),
      ...(isStuck && read.length === 0 ? { stuck } : {}),
    },
    read: read.filter((one) => !isHistory(one, anew)),
    more: broken === null ? waiting.length > page.length : read.length > 0,
  };
}

/** "N+1:*" always names the last mail as well, however low its number (RFC 3501, 6.4.8). */
async function uidsAfter(client: ImapFlow, uid: number, anew: Place['anew']): Promise<number[]> {
  const found = await uidsOf(client, { uid: `${uid + 1}:*` });
  const newer = found.filter((one) => one > uid);
  if (!anew || uid + 1 >= anew.below) return newer;
  const young = new Set(await uidsOf(client, { since: new Date(anew.since) }));
  return newer.filter((one) => one >= anew.below || young.has(one));
}

/** Where a move has given all mails one day of arrival, the day they were written on tells which are history. */
const isHistory = ({ uid, mail }: Read, anew: Place['anew']): boolean =>
  anew !== undefined && uid < anew.below && mail.head.date !== null && mail.head.date < new Date(anew.since);

/** Nothing among the renumbered ones is left to read. */
const passedAnew = (from: number, anew: Place['anew']): number =>
  anew ? Math.max(from, anew.below - 1) : from;

/** Below the first mail to read, of a folder that is new to us or has new numbers. */
async function beginning(client: ImapFlow, known: Place | null): Promise<Pick<Place, 'uid' | 'anew'>> {
  const { mailbox } = client;
  const last = Math.max(0, (mailbox ? mailbox.uidNext : 1) - 1);
  if (!mailbox || mailbox.exists === 0) return { uid: last };
  if (known !== null) {
    if (known.until === null) return { uid: 0 };
    const since = after(new Date(known.until), -RESYNC).toISOString();
    return { uid: 0, anew: { since, below: last + 1 } };
  }
  const first = await client.fetchOne(String(Math.max(1, mailbox.exists - BASELINE + 1)), { uid: true });
  return { uid: first ? first.uid - 1 : last };
}
