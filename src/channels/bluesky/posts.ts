/** Posts as the network shows them, many at once; and which of them are gone. */

import { XrpcFailure } from './failure.ts';
import type { Found } from './lists.ts';
import { unlessFailing } from './profile.ts';
import { POST, parseAtUri } from './uris.ts';
import { readable, type WirePost, wire } from './wire.ts';
import type { Xrpc } from './xrpc.ts';

/** Of app.bsky.feed.getPosts. */
export const POSTS_A_REQUEST = 25;

/** The posts that the network shows, by address. Those that are gone, or hidden from us, are not among them. */
export async function readPosts(api: Xrpc, uris: readonly string[]): Promise<Map<string, WirePost>> {
  const wanted = [...new Set(uris)];
  const found = new Map<string, WirePost>();
  for (let at = 0; at < wanted.length; at += POSTS_A_REQUEST) {
    const some = wanted.slice(at, at + POSTS_A_REQUEST);
    const { posts } = await api.query('app.bsky.feed.getPosts', { uris: some }, wire.posts);
    for (const post of readable(posts)) found.set(post.uri, post);
  }
  return found;
}

/**
 * The posts with all that the network shows of them, and the own posts at the roots of their threads. What can't be
 * had now is left as it came: a person's words don't wait for their pictures.
 */
export async function completed(
  api: Xrpc,
  found: readonly Found[],
  ourDid: string,
): Promise<{ post: WirePost; own?: WirePost }[]> {
  const incomplete = found.filter(({ whole }) => !whole).map(({ post }) => post.uri);
  const ownRoots = found.flatMap(({ post }) => {
    const root = post.record.reply?.root.uri;
    return root && parseAtUri(root)?.did === ourDid ? [root] : [];
  });
  const shown = (await unlessFailing(() => readPosts(api, [...incomplete, ...ownRoots]))) ?? new Map();
  return found.map(({ post, whole }) => ({
    post: whole ? post : (shown.get(post.uri) ?? post),
    own: shown.get(post.record.reply?.root.uri ?? ''),
  }));
}

/** `hidden`: it is there, and not for us (a block). `unknown`: nobody can tell now. */
export type Whereabouts = 'there' | 'gone' | 'hidden' | 'unknown';

/** Looks for one post that is not shown with others. */
export async function whereIs(api: Xrpc, uri: string): Promise<Whereabouts> {
  const parts = parseAtUri(uri);
  if (parts === null) return 'unknown';
  try {
    // of our own posts our server knows first; the network shows them later
    if (parts.did === api.session.did) {
      const query = { repo: parts.did, collection: POST, rkey: parts.rkey };
      await api.query('com.atproto.repo.getRecord', query, wire.record);
      return 'there';
    }
    const query = { uri, depth: 0, parentHeight: 0 };
    const { thread } = await api.query('app.bsky.feed.getPostThread', query, wire.thread);
    return thread.notFound ? 'gone' : thread.blocked ? 'hidden' : 'there';
  } catch (failure) {
    if (!(failure instanceof XrpcFailure) || failure.error.kind === 'auth') throw failure;
    return failure.error.kind === 'gone' ? 'gone' : 'unknown';
  }
}
