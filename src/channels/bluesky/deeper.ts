/**
 * Answers in our threads that the network tells nobody of: those five levels below our own words and deeper, and those
 * that reached its index before what they answer. Their parents are remembered, and show that they were answered.
 */
import { isSeen, remember, type Seen, withCounts } from './memory.ts';
import { unlessFailing } from './profile.ts';
import { postsBelow } from './thread.ts';
import { parseAtUri } from './uris.ts';
import type { WirePost } from './wire.ts';
import type { Xrpc } from './xrpc.ts';

/** Threads read in one poll. */
const THREADS = 2;

/**
 * @param shown remembered posts as they stand now
 * @returns answers of others that were not seen before. Throws XrpcFailure.
 */
export async function readDeeper(
  api: Xrpc,
  seen: Seen,
  shown: readonly WirePost[],
): Promise<{ posts: WirePost[]; seen: Seen }> {
  const { did } = api.session;
  const ours = shown.filter((post) => hangsBelow(post, did));
  const { counted, grown } = withCounts(seen, ours);
  let read = { posts: [] as WirePost[], seen: counted };
  for (const post of grown.slice(0, THREADS)) {
    const below = await unlessFailing(() => postsBelow(api, post.uri));
    if (below === null) continue;
    const fresh = below.filter((one) => one.author?.did !== did && !isSeen(read.seen, one));
    const known = remember(read.seen, fresh, [], true);
    read = { posts: [...read.posts, ...fresh], seen: withCounts(known, [post], true).counted };
  }
  return read;
}

/** Something of ours stands above it, or it is ours. */
const hangsBelow = ({ uri, record }: WirePost, did: string): boolean =>
  [uri, record.reply?.parent.uri, record.reply?.root.uri].some((one) => one && parseAtUri(one)?.did === did);
