/** A private message, from a list or from a webhook, as a mention of ours. */
import { z } from 'zod';
import { after, DAY, HOUR } from '../../lib/clock.ts';
import { fingerprint } from '../../lib/ids.ts';
import type { CapState, InboundItem, InboundMedia, MaxLength, Settings } from '../contract.ts';
import { messageFiles } from './files.ts';
import { plainLine, plainText } from './values.ts';

/** Meta's windows after the customer's last message: any answer, and one that a person writes under HUMAN_AGENT. */
export const STANDARD_WINDOW = DAY;
export const HUMAN_AGENT_WINDOW = 7 * DAY;
/** A window that ends while the reply is on its way is closed. */
const WINDOW_SPARE = HOUR / 60;

/** What send() needs of the message that is answered. */
export const messageHandleSchema = z.object({
  is: z.literal('message'),
  /** our page or account */
  account: z.string(),
  id: z.string(),
  /** the other side, as this account knows them */
  user: z.string(),
  /** unix milliseconds; null = nobody told */
  at: z.number().nullable(),
  /** of a message of ours that its webhook told of: the mark it was sent with (sending.ts) */
  sentAs: z.string().optional(),
});
export type MessageHandle = z.infer<typeof messageHandleSchema>;

/** The two sides of a conversation, seen from our account. */
export interface Ours {
  /** page or account id, the first one is what private items count within */
  ids: readonly string[];
  name?: string;
  handle?: string;
  maxLength: MaxLength;
}

export interface Message {
  id: string;
  text: string | null | undefined;
  at: Date | null;
  from: { id: string | null; name?: string | null; username?: string | null };
  /** the customer, whoever wrote */
  user: string | null;
  media: InboundMedia[];
  url?: string;
  /** the mark that we sent it with */
  sentAs?: string;
}

/** Instagram tells accounts by several numbers, and by one name. */
export const isOurs = (
  ours: Ours,
  one: { id?: string | null; username?: string | null } | null | undefined,
): boolean =>
  (typeof one?.id === 'string' && ours.ids.includes(one.id)) ||
  (ours.handle !== undefined && one?.username === ours.handle);

export function messageItem(message: Message, ours: Ours, settings: Settings): InboundItem {
  const { id, at, from, user } = message;
  const account = ours.ids[0] ?? '';
  const isSelf = isOurs(ours, from);
  const text = plainText(message.text);
  return {
    externalId: id,
    account,
    revision: fingerprint(text),
    kind: 'message',
    visibility: 'private',
    author: {
      externalId: isSelf ? account : from.id,
      handle: plainLine(from.username) || undefined,
      name: plainLine(from.name) || undefined,
      isSelf,
    },
    text,
    media: message.media,
    url: message.url,
    publishedAt: at,
    publishedTrust: at ? 'platform' : 'fetched',
    threadKey: talkKey(user ?? id),
    caps: {
      reply: isSelf || user === null ? { ok: false, why: 'unsupported' } : replyWindow(at, settings),
      privateReply: { ok: false, why: 'unsupported' },
      media: messageFiles(settings),
      maxLength: ours.maxLength,
    },
    replyHandle:
      user === null
        ? null
        : ({
            is: 'message',
            account,
            id,
            user,
            at: at?.getTime() ?? null,
            ...(isSelf && message.sentAs ? { sentAs: message.sentAs } : {}),
          } satisfies MessageHandle),
  };
}

/** One thread for all messages with one person. */
export const talkKey = (user: string): string => `talk:${user}`;

/** How long this message may be answered: a later one of the same person opens its own window. */
function replyWindow(at: Date | null, settings: Settings): CapState {
  if (at === null) return { ok: true };
  const window = settings.humanAgent === 'yes' ? HUMAN_AGENT_WINDOW : STANDARD_WINDOW;
  return { ok: true, until: after(at, window - WINDOW_SPARE).toISOString() };
}
