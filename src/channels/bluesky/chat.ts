/** Private messages, read from the log of what happened since. */
import { z } from 'zod';
import type { InboundItem } from '../contract.ts';
import { messageId, type Reader, toMessage } from './map.ts';
import { unlessFailing } from './profile.ts';
import { readable, type WireConvo, wire } from './wire.ts';
import type { Xrpc } from './xrpc.ts';

export const chatSchema = z.object({
  /** everything up to this revision is read; '' = there was nothing yet */
  rev: z.string(),
});
export type ChatState = z.infer<typeof chatSchema>;

/** Conversations looked up in one poll; what is over it comes with the next. */
const CONVOS_A_POLL = 20;
const BASELINE_CONVOS = 50;
/** Several people at once are no private matter of a customer. */
const GROUP = /#groupConvo$/;
const CREATED = /#logCreateMessage$/;
const DELETED = /#logDeleteMessage$/;

interface Messages {
  items: InboundItem[];
  tombstones: string[];
  state: ChatState;
  more: boolean;
}

/** What was written since `state`; null = first run, which takes each conversation's last message. Throws XrpcFailure. */
export function readMessages(api: Xrpc, state: ChatState | null, reader: Reader): Promise<Messages> {
  return state === null ? readBaseline(api, reader) : readLog(api, state, reader);
}

async function readBaseline(api: Xrpc, reader: Reader): Promise<Messages> {
  const asked = { limit: BASELINE_CONVOS };
  const convos = readable((await api.query('chat.bsky.convo.listConvos', asked, wire.convos)).convos);
  const items = convos
    .filter(isDirect)
    .flatMap((convo) => (convo.lastMessage && toMessage(convo.lastMessage, convo, reader)) ?? []);
  const rev = convos.reduce((last, convo) => later(last, convo.rev), '');
  return { items, tombstones: [], state: { rev }, more: false };
}

async function readLog(api: Xrpc, { rev }: ChatState, reader: Reader): Promise<Messages> {
  const page = await api.query('chat.bsky.convo.getLog', rev === '' ? {} : { cursor: rev }, wire.log);
  const all = readable(page.logs);
  const logs = upTo(all, CONVOS_A_POLL);
  const convos = new Map<string, WireConvo>();
  for (const convoId of new Set(logs.filter(isNewMessage).map(({ convoId }) => convoId ?? ''))) {
    // a conversation that was left since is still read, without the names in it
    const found = await unlessFailing(() => api.query('chat.bsky.convo.getConvo', { convoId }, wire.convo));
    convos.set(convoId, found?.convo ?? { ...UNKNOWN, id: convoId });
  }
  const items = logs.filter(isNewMessage).flatMap(({ convoId, message }) => {
    const convo = convos.get(convoId ?? '');
    return (convo && message && isDirect(convo) && toMessage(message, convo, reader)) || [];
  });
  const tombstones = logs.flatMap(({ $type, convoId, message }) =>
    DELETED.test($type) && convoId && message ? [messageId(convoId, message.id)] : [],
  );
  const last = logs.reduce((at, log) => later(at, log.rev), rev);
  return { items, tombstones, state: { rev: last }, more: logs.length < all.length && last !== rev };
}

const UNKNOWN = { rev: '', members: [], lastMessage: null, status: null };

const isDirect = ({ kind, members }: WireConvo): boolean =>
  !GROUP.test(kind?.$type ?? '') && members.length <= 2;

const isNewMessage = ({
  $type,
  convoId,
  message,
}: {
  $type: string;
  convoId?: unknown;
  message?: unknown;
}): boolean => CREATED.test($type) && Boolean(convoId) && Boolean(message);

/** Revisions sort as texts. */
const later = (a: string, b: string): string => (b > a ? b : a);

/** The first entries, of so many conversations at most. */
function upTo<T extends { convoId?: string | null }>(logs: T[], most: number): T[] {
  const met = new Set<string>();
  const end = logs.findIndex(({ convoId }) => convoId && met.add(convoId).size > most);
  return end === -1 ? logs : logs.slice(0, end);
}
