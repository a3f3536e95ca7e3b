/** One mention and what hangs below it, as it stands now. */
import type { Batch, ChannelCtx, InboundItem, Settings } from '../contract.ts';
import { XrpcFailure } from './failure.ts';
import { messageId, type Reader, replyHandleSchema, toItem, toMessage } from './map.ts';
import { readProfile } from './profile.ts';
import { webOf } from './uris.ts';
import { readable, type WirePost, type WireThreadNode, wire } from './wire.ts';
import { connect, type Xrpc } from './xrpc.ts';

const DEPTH = 6;
/** Posts taken from one thread: a scandal may have thousands. */
const MOST_POSTS = 200;
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
  try {
    const query = { uri, depth: DEPTH, parentHeight: 0 };
    const { thread } = await api.query('app.bsky.feed.getPostThread', query, wire.thread);
    if (thread.notFound) return { items: [], tombstones: [uri] };
    return { items: postsIn(thread).map((post) => toItem(post, reader)), tombstones: [] };
  } catch (failure) {
    if (!(failure instanceof XrpcFailure) || failure.error.kind !== 'gone') throw failure;
    return { items: [], tombstones: [uri] };
  }
}

/** Level by level, so that a thread of whatever depth is no deep call. */
function postsIn(thread: WireThreadNode): WirePost[] {
  const posts: WirePost[] = [];
  let level: WireThreadNode[] = [thread];
  while (level.length > 0 && posts.length < MOST_POSTS) {
    posts.push(...readable(level.map(({ post }) => post)));
    level = level.flatMap(({ replies }) => (replies ?? []).flatMap((reply) => nodeOf(reply) ?? []));
  }
  return posts.slice(0, MOST_POSTS);
}

function nodeOf(reply: unknown): WireThreadNode | null {
  const read = wire.threadNode.safeParse(reply);
  return read.success ? read.data : null;
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
