/** Answering and acting: each action by the way it goes. */
import { z } from 'zod';
import type { ChannelCtx, Outbound, Sent, Settings } from '../contract.ts';
import { act, isDone } from './acts.ts';
import { findMessage, preparedMessageSchema, prepareMessage, sendMessage } from './direct.ts';
import { XrpcFailure } from './failure.ts';
import { type ReplyHandle, replyHandleSchema } from './map.ts';
import { findReply, preparedReplySchema, prepareReply, sendReply } from './reply.ts';
import { POST, parseAtUri } from './uris.ts';
import { connect } from './xrpc.ts';

const preparedSchema = z.discriminatedUnion('kind', [preparedReplySchema, preparedMessageSchema]);
type Prepared = z.infer<typeof preparedSchema>;

/** Fixes all that must be equal on a retry. Acts beside words may be done twice: nothing to fix. Throws XrpcFailure. */
export async function prepare(settings: Settings, out: Outbound, ctx: ChannelCtx): Promise<Prepared | null> {
  if (out.action !== 'reply' && out.action !== 'privateReply') return null;
  const handle = handleOf(out);
  const api = await connect(settings, ctx);
  const isPrivate = out.action === 'privateReply' || out.to.visibility === 'private';
  if (handle.kind === 'message' || isPrivate) return prepareMessage(api, out, handle);
  return prepareReply(api, out, handle.uri, ctx);
}

/** Throws XrpcFailure. */
export async function send(settings: Settings, out: Outbound, ctx: ChannelCtx): Promise<Sent> {
  const prepared = readPrepared(out) ?? (await prepare(settings, out, ctx));
  const api = await connect(settings, ctx);
  if (prepared?.kind === 'post') return sendReply(api, prepared, settings);
  if (prepared?.kind === 'message') return sendMessage(api, prepared, settings);
  return act(api, ...actOf(out), ctx);
}

/** Did it happen? A public answer stands under its key or doesn't; a message is looked for. Throws XrpcFailure. */
export async function findSent(
  settings: Settings,
  out: Outbound,
  ctx: ChannelCtx,
): Promise<Sent | 'not-found' | 'unknown'> {
  const prepared = readPrepared(out);
  const isAct = out.action !== 'reply' && out.action !== 'privateReply';
  if (prepared === null && !isAct) return 'unknown';
  const api = await connect(settings, ctx);
  if (prepared?.kind === 'post') return findReply(api, prepared, settings);
  if (prepared?.kind === 'message') return findMessage(api, prepared, settings);
  return isDone(api, ...actOf(out));
}

function readPrepared(out: Outbound): Prepared | null {
  const read = preparedSchema.safeParse(out.prepared);
  return read.success ? read.data : null;
}

/** What is answered; a post is known by its address alone. */
function handleOf({ to }: Outbound): ReplyHandle {
  const read = replyHandleSchema.safeParse(to.replyHandle);
  if (read.success) return read.data;
  const parts = parseAtUri(to.externalId);
  if (parts?.collection !== POST)
    throw new XrpcFailure({ kind: 'gone', key: 'channel.bluesky.error.deleted' });
  const self = { uri: to.externalId, cid: '' };
  return { kind: 'post', ...self, root: self, did: parts.did };
}

function actOf(out: Outbound): Parameters<typeof isDone> extends [unknown, ...infer Rest] ? Rest : never {
  const handle = handleOf(out);
  const { action } = out;
  if (action === 'reply' || action === 'privateReply' || handle.kind !== 'post') {
    throw new XrpcFailure({ kind: 'permanent', key: 'channel.bluesky.error.only_posts' });
  }
  return [action, handle];
}
