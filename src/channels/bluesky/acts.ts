/** Acts beside words: hearts, and replies folded away below own posts. */
import type { ChannelCtx, Outbound, Sent } from '../contract.ts';
import { XrpcFailure } from './failure.ts';
import type { ReplyHandle } from './map.ts';
import { put, recordAt, remove } from './records.ts';
import { currentPost } from './reply.ts';
import { parseAtUri, tidOf } from './uris.ts';
import type { Xrpc } from './xrpc.ts';

const LIKE = 'app.bsky.feed.like';
const GATE = 'app.bsky.feed.threadgate';
/** Of app.bsky.feed.threadgate. */
const MAX_HIDDEN = 300;

type PostHandle = Extract<ReplyHandle, { kind: 'post' }>;
export type Act = Exclude<Outbound['action'], 'reply' | 'privateReply'>;

/** Each of them may be done twice. Throws XrpcFailure. */
export function act(api: Xrpc, action: Act, handle: PostHandle, ctx: ChannelCtx): Promise<Sent> {
  if (action === 'like') return like(api, handle, ctx);
  if (action === 'unlike') return unlike(api, handle);
  return hide(api, handle, action === 'hide', ctx);
}

/** After a lost answer: does it stand as it was meant to? */
export async function isDone(api: Xrpc, action: Act, handle: PostHandle): Promise<Sent | 'not-found'> {
  if (action === 'like' || action === 'unlike') {
    const given = await givenLike(api, handle, (await currentPost(api, handle.uri)).viewer?.like);
    if (action === 'like') return given ? { externalId: given.uri } : 'not-found';
    return given ? 'not-found' : { externalId: handle.uri };
  }
  const hidden = hiddenIn((await recordAt(api, gateOf(api, handle)))?.value);
  return hidden.includes(handle.uri) === (action === 'hide') ? { externalId: handle.uri } : 'not-found';
}

/** One heart an account has to give to a post, under one key. */
const ownLike = ({ uri }: PostHandle) => ({ collection: LIKE, rkey: tidOf(uri) });

/** Our heart as our own server knows it: under our key, or under that of the app, which the network shows, if late. */
async function givenLike(
  api: Xrpc,
  handle: PostHandle,
  shown: string | null | undefined,
): Promise<{ uri: string; collection: string; rkey: string } | null> {
  const elsewhere = parseAtUri(shown ?? '');
  const isOwn = elsewhere?.collection === LIKE && elsewhere.did === api.session.did;
  for (const place of [ownLike(handle), ...(isOwn ? [elsewhere] : [])]) {
    const found = await recordAt(api, place);
    if (found) return { uri: found.uri, collection: place.collection, rkey: place.rkey };
  }
  return null;
}

async function like(api: Xrpc, handle: PostHandle, ctx: ChannelCtx): Promise<Sent> {
  const { uri, cid, viewer } = await currentPost(api, handle.uri);
  const before = await givenLike(api, handle, viewer?.like);
  if (before) return { externalId: before.uri };
  const record = { $type: LIKE, subject: { uri, cid }, createdAt: ctx.now.toISOString() };
  return put(api, { ...ownLike(handle), record });
}

async function unlike(api: Xrpc, handle: PostHandle): Promise<Sent> {
  const { viewer } = await currentPost(api, handle.uri);
  const given = await givenLike(api, handle, viewer?.like);
  if (given) await remove(api, given);
  return { externalId: handle.uri };
}

/** The record of a thread's rules has the key of the post it begins with. */
function gateOf(api: Xrpc, { root }: PostHandle): { collection: string; rkey: string } {
  const parts = parseAtUri(root.uri);
  if (parts?.did !== api.session.did) throw refused('channel.bluesky.error.not_own_thread');
  return { collection: GATE, rkey: parts.rkey };
}

/** Rules that somebody changes in the same moment are not written over: the server refuses, and it is tried again. */
async function hide(api: Xrpc, handle: PostHandle, isHidden: boolean, ctx: ChannelCtx): Promise<Sent> {
  const place = gateOf(api, handle);
  const before = await recordAt(api, place);
  const hidden = hiddenIn(before?.value);
  if (hidden.includes(handle.uri) === isHidden) return { externalId: handle.uri };
  const hiddenReplies = isHidden ? [...hidden, handle.uri] : hidden.filter((uri) => uri !== handle.uri);
  if (hiddenReplies.length > MAX_HIDDEN) throw refused('channel.bluesky.error.too_many_hidden');
  const blank = { $type: GATE, post: handle.root.uri, createdAt: ctx.now.toISOString() };
  const record = { ...(before?.value ?? blank), hiddenReplies };
  await put(api, { ...place, record }, before?.cid ?? null);
  return { externalId: handle.uri };
}

const hiddenIn = (gate: Record<string, unknown> | undefined): string[] =>
  Array.isArray(gate?.hiddenReplies) ? gate.hiddenReplies.filter((uri) => typeof uri === 'string') : [];

const refused = (key: string): XrpcFailure => new XrpcFailure({ kind: 'permanent', key });
