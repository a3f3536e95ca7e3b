/** A private answer: a message in the conversation with that person, found again among its last messages. */
import { z } from 'zod';
import { cleanText } from '../../lib/html.ts';
import type { Outbound, Sent, Settings } from '../contract.ts';
import { facetsOf, handlesIn } from './facets.ts';
import { XrpcFailure } from './failure.ts';
import { messageId, type ReplyHandle } from './map.ts';
import { didsOf } from './reply.ts';
import { webOf } from './uris.ts';
import { readable, type WireConvo, wire } from './wire.ts';
import type { Xrpc } from './xrpc.ts';

export const preparedMessageSchema = z.object({
  kind: z.literal('message'),
  convoId: z.string(),
  /** it lies among the requests until it is accepted */
  isRequest: z.boolean(),
  message: z.looseObject({ text: z.string() }),
  /** the last message before ours; null = there was none */
  after: z.string().nullable(),
});
export type PreparedMessage = z.infer<typeof preparedMessageSchema>;

const MESSAGES_PER_PAGE = 50;
/** So far back a message of ours is looked for. */
const PAGES = 4;
const REQUEST = 'request';

/** Finds the conversation, or learns that there may be none. Throws XrpcFailure. */
export async function prepareMessage(
  api: Xrpc,
  out: Outbound,
  handle: ReplyHandle,
): Promise<PreparedMessage> {
  if (out.files.length > 0) throw refused('channel.bluesky.error.no_files');
  const convo = await conversation(api, handle);
  const facets = facetsOf(out.text, await didsOf(api, handlesIn(out.text)));
  const last = await api.query('chat.bsky.convo.getMessages', { convoId: convo.id, limit: 1 }, wire.messages);
  return {
    kind: 'message',
    convoId: convo.id,
    isRequest: convo.status === REQUEST,
    message: {
      text: out.text,
      ...(facets.length > 0 ? { facets } : {}),
      ...aboutOf(handle),
    },
    after: readable(last.messages)[0]?.id ?? null,
  };
}

/** A message that answers a post shows which. */
const aboutOf = (handle: ReplyHandle): Record<string, unknown> =>
  handle.kind === 'post' && handle.cid !== ''
    ? { embed: { $type: 'app.bsky.embed.record', record: { uri: handle.uri, cid: handle.cid } } }
    : {};

async function conversation(api: Xrpc, handle: ReplyHandle): Promise<WireConvo> {
  if (handle.kind === 'message') {
    const { convo } = await api.query('chat.bsky.convo.getConvo', { convoId: handle.convoId }, wire.convo);
    return convo;
  }
  if (handle.did === null) throw refused('channel.bluesky.error.messages_refused');
  const members = [handle.did];
  const allowed = await api.query('chat.bsky.convo.getConvoAvailability', { members }, wire.availability);
  if (allowed.convo) return allowed.convo;
  if (!allowed.canChat) throw refused('channel.bluesky.error.messages_refused');
  return (await api.query('chat.bsky.convo.getConvoForMembers', { members }, wire.convo)).convo;
}

const refused = (key: string): XrpcFailure => new XrpcFailure({ kind: 'permanent', key });

export async function sendMessage(
  api: Xrpc,
  { convoId, isRequest, message }: PreparedMessage,
  settings: Settings,
): Promise<Sent> {
  // until it is accepted the other side doesn't see an answer; a second time changes nothing
  if (isRequest)
    await unambiguous(() => api.procedure('chat.bsky.convo.acceptConvo', { convoId }, wire.nothing));
  const sent = await api.procedure('chat.bsky.convo.sendMessage', { convoId, message }, wire.message);
  return sentAs(convoId, sent.id, settings);
}

/** Whatever became of it, no message has left yet. */
async function unambiguous(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (failure) {
    if (!(failure instanceof XrpcFailure) || failure.error.kind !== 'transient') throw failure;
    throw new XrpcFailure({ ...failure.error, ambiguous: false }, { cause: failure });
  }
}

/** Looks through what was written since: our own message with the same words. 'unknown' where that is too much. */
export async function findMessage(
  api: Xrpc,
  { convoId, message, after }: PreparedMessage,
  settings: Settings,
): Promise<Sent | 'not-found' | 'unknown'> {
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const query = { convoId, limit: MESSAGES_PER_PAGE, cursor };
    const read = await api.query('chat.bsky.convo.getMessages', query, wire.messages);
    const messages = readable(read.messages);
    const end = messages.findIndex(({ id }) => id === after);
    const since = end === -1 ? messages : messages.slice(0, end);
    const ours = since.find(
      ({ sender, text }) => sender?.did === api.session.did && sameWords(text, message.text),
    );
    if (ours) return sentAs(convoId, ours.id, settings);
    if (end !== -1 || !read.cursor || messages.length === 0) return 'not-found';
    cursor = read.cursor;
  }
  return 'unknown';
}

const sameWords = (shown: string | null | undefined, sent: string): boolean =>
  cleanText(shown ?? '').trim() === cleanText(sent).trim();

const sentAs = (convoId: string, id: string, { server = '' }: Settings): Sent => ({
  externalId: messageId(convoId, id),
  url: webOf(server)?.messages(convoId),
});
