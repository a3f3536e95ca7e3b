/** A post and what hangs below it. */
import { XrpcFailure } from './failure.ts';
import { readable, type WirePost, type WireThreadNode, wire } from './wire.ts';
import type { Xrpc } from './xrpc.ts';

/** Levels read at once. */
const DEPTH = 6;
/** Posts taken from one thread: a scandal may have thousands. */
const MOST_POSTS = 200;

/** The post at `uri` first, then level by level what answers it; null = it is gone. Throws XrpcFailure. */
export async function postsBelow(api: Xrpc, uri: string): Promise<WirePost[] | null> {
  try {
    const query = { uri, depth: DEPTH, parentHeight: 0 };
    const { thread } = await api.query('app.bsky.feed.getPostThread', query, wire.thread);
    return thread.notFound ? null : postsIn(thread);
  } catch (failure) {
    if (failure instanceof XrpcFailure && failure.error.kind === 'gone') return null;
    throw failure;
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
