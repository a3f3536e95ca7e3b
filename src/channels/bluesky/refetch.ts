/** One mention and what hangs below it, as it stands now. */
import type { Batch, ChannelCtx, InboundItem, Settings } from '../contract.ts';
import { messageId, type Reader, replyHandleSchema, toItem, toMessage } from './map.ts';
import { readProfile } from './profile.ts';
import { postsBelow } from './thread.ts';
import { webOf } from './uris.ts';
import { readable, wire } from './wire.ts';
import { connect, type Xrpc } from './xrpc.ts';

const MESSAGES = 50;

interface Mention {
  externalId: string;
  threadKey: string;
  replyHandle: Record<string, unknown> | null;
}
type Found = Pick<Batch, 'items' | 'tombstones'>;

/** A tombstone for the mention = gone. Throws XrpcFailure. */
export async function refetch(settings: Settings, mention: Mention, ctx: ChannelCtx): Promise<Found> {
  const api = await connect(settings, ctx);
  const handle = replyHandleSchema.safeParse(mention.replyHandle);
  const isMessage = handle.success && handle.data.kind === 'message';
  const reader: Reader = {
    profile: await readProfile(api, ctx.now),
    web: webOf(settings.server ?? ''),
    now: ctx.now,
  };
  return isMessage ? readConversation(api, mention, reader) : readThread(api, mention.externalId, reader);
}

async function readThread(api: Xrpc, uri: string, reader: Reader): Promise<Found> {
  const posts = await postsBelow(api, uri);
  if (posts === null) return { items: [], tombstones: [uri] };
  return { items: posts.map((post) => toItem(post, reader)), tombstones: [] };
}

/** The last messages, from the one that is asked for on. */
async function readConversation(api: Xrpc, mention: Mention, reader: Reader): Promise<Found> {
  const { threadKey: convoId, externalId } = mention;
  const [{ convo }, { messages }] = [
    await api.query('chat.bsky.convo.getConvo', { convoId }, wire.convo),
    await api.query('chat.bsky.convo.getMessages', { convoId, limit: MESSAGES }, wire.messages),
  ];
  const known = readable(messages);
  const at = known.findIndex(({ id }) => messageId(convoId, id) === externalId);
  const since = at === -1 ? known : known.slice(0, at + 1);
  const items = since.flatMap((message): InboundItem[] => {
    const item = toMessage(message, convo, reader);
    return item ? [item] : [];
  });
  const isDeleted = at !== -1 && toMessage(known[at]!, convo, reader) === null;
  return { items, tombstones: isDeleted ? [externalId] : [] };
}
