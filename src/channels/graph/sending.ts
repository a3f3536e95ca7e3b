/** Writing on the Graph API: what is fixed before the first attempt, and how a text of ours is found again. Meta knows no idempotency key. */
import { z } from 'zod';
import { after, MINUTE } from '../../lib/clock.ts';
import type { Outbound, SendCtx, Sent, Settings } from '../contract.ts';
import { markOf } from '../marks.ts';
import type { Api } from './api.ts';
import { GraphFailure, unlessRefused } from './failure.ts';
import { attached, type FileKind, platformOf } from './files.ts';
import { type MessageHandle, STANDARD_WINDOW } from './messages.ts';
import { id } from './wire.ts';

/** Clocks of two servers may differ by this much and a text is still looked for in the right place. */
export const CLOCK_DIFFERENCE = 10 * MINUTE;

export const preparedSchema = z.object({
  /** ISO instant before which nothing was sent */
  firstAttemptAt: z.string(),
  /** texts of ours that read the same and stood there before; where files go along, also what had files */
  before: z.array(z.string()),
  /** files that have been put there, in their order */
  files: z.array(z.string()).default([]),
});
export type Prepared = z.infer<typeof preparedSchema>;

/** A file in a message, as far as Meta tells. */
export interface StandingFile {
  kind: FileKind;
  bytes?: number;
}

/** A text of ours where the reply would stand. */
export interface OwnText {
  id: string;
  text: string | null | undefined;
  at: Date | null;
  url?: string;
  /** what goes with it; a file of ours always goes alone */
  files?: readonly StandingFile[];
}
export interface OwnTexts {
  texts: OwnText[];
  /** it reaches back to the given instant */
  isWhole: boolean;
}
/** Lists our own texts since an instant, where the reply of `out` would stand; null = there is no way to look. */
export type LookUp = (since: Date) => Promise<OwnTexts | null>;

/** Notes when it starts and what reads the same already. */
export async function prepareWith(out: Outbound, lookUp: LookUp, now: Date): Promise<Prepared> {
  const found = await unlessRefused(() => lookUp(after(now, -CLOCK_DIFFERENCE)), null);
  const same = (found?.texts ?? []).filter(
    ({ text, files = [] }) => isSame(text, out.text) || (files.length > 0 && out.files.length > 0),
  );
  return { firstAttemptAt: now.toISOString(), before: same.map((one) => one.id), files: [] };
}

/** Did it happen? 'unknown' where the list can't be read far enough back. */
export async function findWith(out: Outbound, lookUp: LookUp): Promise<Sent | 'not-found' | 'unknown'> {
  const prepared = readPrepared(out);
  if (prepared === null) return 'unknown';
  const since = after(new Date(prepared.firstAttemptAt), -CLOCK_DIFFERENCE);
  const found = await unlessRefused(() => lookUp(since), null);
  if (found === null) return 'unknown';
  const ours = found.texts.find(
    (one) =>
      isSame(one.text, out.text) &&
      !prepared.before.includes(one.id) &&
      !out.others?.includes(one.id) &&
      (one.at === null || one.at >= since),
  );
  if (ours) return { externalId: ours.id, url: ours.url };
  return found.isWhole ? 'not-found' : 'unknown';
}

/**
 * Sends; where Meta says that the same stands there already, or that the one answer was given, it may have been our own
 * first attempt: found again, it counts as sent.
 */
export async function sendOnce(
  send: () => Promise<Sent>,
  find: () => Promise<Sent | 'not-found' | 'unknown'>,
): Promise<Sent> {
  try {
    return await send();
  } catch (failure) {
    const isTwice = failure instanceof GraphFailure && (failure.is === 'duplicate' || failure.is === 'used');
    if (!isTwice) throw failure;
    const found = await find();
    if (typeof found === 'object') return found;
    throw failure;
  }
}

export function readPrepared(out: Outbound): Prepared | null {
  const read = preparedSchema.safeParse(out.prepared);
  return read.success ? read.data : null;
}

const sentMessage = z.object({ message_id: id });

/**
 * Answers a private message; after a day under HUMAN_AGENT, which only a person may use: every reply here is a person's.
 * Files that were put there follow as messages of their own; what has left already is not sent again.
 * @param marked with the outbox row's id and, of a file, its number as metadata, which comes back in Messenger's echo
 */
export async function sendMessage(
  api: Api,
  path: string,
  out: Outbound,
  handle: MessageHandle,
  { settings, ctx, marked }: { settings: Settings; ctx: SendCtx; marked: boolean },
): Promise<Sent> {
  const { now, left } = ctx;
  const isLate = handle.at !== null && now.getTime() - handle.at > STANDARD_WINDOW;
  const type =
    isLate && settings.humanAgent === 'yes'
      ? { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }
      : { messaging_type: 'RESPONSE' };
  const put = async (message: Record<string, unknown>, part: number): Promise<string> => {
    const mark = marked ? { metadata: markOf(out.id, part) } : {};
    const body = { recipient: { id: handle.user }, ...type, message: { ...message, ...mark } };
    return (await api.postJson(path, body, sentMessage)).message_id;
  };
  const files = readPrepared(out)?.files ?? [];
  if (files.length === 0) return { externalId: await put({ text: out.text }, 0) };
  const parts = [...(out.parts ?? [])];
  const leave = async (message: Record<string, unknown>) => {
    const externalId = await put(message, parts.length);
    parts.push(externalId);
    await left(externalId);
  };
  if (parts.length === 0) await leave({ text: out.text });
  for (const [at, file] of files.entries()) {
    if (at + 1 < parts.length) continue;
    await leave({ attachment: attached(platformOf(settings), out.files[at]!, file) });
  }
  return { externalId: parts[0]! };
}

/** The one private answer to a comment (within seven days) or to a visitor's post. */
export async function sendPrivateReply(
  api: Api,
  path: string,
  out: Outbound,
  recipient: { comment_id: string } | { post_id: string },
): Promise<Sent> {
  const answer = await api.postJson(path, { recipient, message: { text: out.text } }, sentMessage);
  return { externalId: answer.message_id };
}

/** Letters and digits: Meta trims, and renders marks of its own. A text of signs alone is compared as it is. */
export function isSame(a: string | null | undefined, b: string): boolean {
  const [left, right] = [bare(a ?? ''), bare(b)];
  return left === '' && right === '' ? (a ?? '').trim() === b.trim() : left === right;
}

const bare = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
