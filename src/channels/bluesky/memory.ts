/** Which posts were read, in which version: so that none is taken twice, and edits and deletions are noticed. */
import { z } from 'zod';
import { POSTS_A_REQUEST, readPosts, whereIs } from './posts.ts';
import { unlessFailing } from './profile.ts';
import { atUri, POST, parseAtUri } from './uris.ts';
import type { WirePost } from './wire.ts';
import type { Xrpc } from './xrpc.ts';

/** More than lists show at once and mostly in a day, so that a quiet source knows all of them. */
const KEPT = 300;
/** So many letters of a version tell it from another. */
const VERSION_LETTERS = 12;
/** Absent posts asked for one by one in one poll; when more are absent, it is rather the network's fault. */
const DOUBTS = 3;

/** did/rkey, the end of the cid and, once they were counted, how many answers to it were looked for */
export const seenSchema = z.array(z.tuple([z.string(), z.string()]).rest(z.number()));
export type Seen = z.infer<typeof seenSchema>;
type Entry = Seen[number];

const nameOf = (uri: string): string => {
  const { did, rkey } = parseAtUri(uri) ?? { did: '', rkey: '' };
  return `${did}/${rkey}`;
};

const uriOf = (name: string): string => {
  const [did = '', rkey = ''] = name.split('/');
  return atUri({ did, collection: POST, rkey });
};

/** What came without its words is taken again with them. */
const versionOf = ({ cid, record }: WirePost): string =>
  `${cid.slice(-VERSION_LETTERS)}${typeof record.text === 'string' ? '' : '?'}`;

export const isSeen = (seen: Seen, post: WirePost): boolean => {
  const [name, version] = [nameOf(post.uri), versionOf(post)];
  return seen.some(([known, of]) => known === name && of === version);
};

export const isKnown = (seen: Seen, uri: string): boolean => {
  const name = nameOf(uri);
  return seen.some(([known]) => known === name);
};

/**
 * `top` before, `below` behind what is remembered already; the last are forgotten.
 * @param isNews no answer to those on top was met yet; what was there before us is counted as it stands when looked at
 */
export function remember(
  seen: Seen,
  top: readonly WirePost[],
  below: readonly WirePost[],
  isNews = false,
): Seen {
  const counts = new Map(seen.map(([name, , ...count]) => [name, count]));
  const entry = (post: WirePost, looked: number[]): Entry => {
    const name = nameOf(post.uri);
    return [name, versionOf(post), ...(counts.get(name) ?? looked)];
  };
  const known = new Map<string, Entry>();
  const [above, under] = [
    top.map((one) => entry(one, isNews ? [0] : [])),
    below.map((one) => entry(one, [])),
  ];
  for (const one of [...above, ...seen, ...under]) {
    if (!known.has(one[0])) known.set(one[0], one);
  }
  return [...known.values()].slice(0, KEPT);
}

/**
 * Counts the answers of `posts`: those that have more than were looked for are `grown`, and keep their count until they
 * are `isRead`.
 */
export function withCounts(
  seen: Seen,
  posts: readonly WirePost[],
  isRead = false,
): { counted: Seen; grown: WirePost[] } {
  const byName = new Map(posts.map((post) => [nameOf(post.uri), post]));
  const grown: WirePost[] = [];
  const counted = seen.map((one): Entry => {
    const [name, version, before] = one;
    const post = byName.get(name);
    if (post?.replyCount === undefined) return one;
    if (!isRead && before !== undefined && post.replyCount > before) {
      grown.push(post);
      return one;
    }
    return [name, version, post.replyCount];
  });
  return { counted, grown };
}

/** Looks once more at some of the remembered posts, in turn. What can't be asked now is asked in a later poll. */
export async function lookAgain(
  api: Xrpc,
  seen: Seen,
  turn: number,
): Promise<{ edited: WirePost[]; gone: string[]; shown: WirePost[]; seen: Seen; turn: number }> {
  const start = turn < seen.length ? turn : 0;
  const chosen = seen.slice(start, start + POSTS_A_REQUEST).map(([name]) => uriOf(name));
  const shown = chosen.length === 0 ? null : await unlessFailing(() => readPosts(api, chosen));
  if (shown === null) return { edited: [], gone: [], shown: [], seen, turn: start };
  const absent = chosen.filter((uri) => !shown.has(uri));
  const gone: string[] = [];
  const hidden: string[] = [];
  for (const uri of absent.slice(0, DOUBTS)) {
    const where = await whereIs(api, uri);
    if (where === 'gone') gone.push(uri);
    if (where === 'hidden') hidden.push(uri);
  }
  const forgotten = [...gone, ...hidden];
  const left = seen.filter(([name]) => !forgotten.includes(uriOf(name)));
  const all = [...shown.values()];
  const edited = all.filter((post) => !isSeen(seen, post));
  // doubts that were put off are met again before the turn moves on
  const isOpen = absent.length > DOUBTS && forgotten.length > 0;
  const next = isOpen ? start : start + chosen.length - forgotten.length;
  return { edited, gone, shown: all, seen: remembered(left, edited), turn: next };
}

/** The same places, newer versions. */
const remembered = (seen: Seen, edited: readonly WirePost[]): Seen =>
  seen.map(([name, version, ...count]) => {
    const post = edited.find((one) => nameOf(one.uri) === name);
    return [name, post ? versionOf(post) : version, ...count];
  });
