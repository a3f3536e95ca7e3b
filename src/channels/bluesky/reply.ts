/** A public answer: the whole record is fixed before the first attempt and put under a key of its own. */
import { z } from 'zod';
import type { ChannelCtx, Outbound, OutboundFile, Sent, Settings } from '../contract.ts';
import { facetsOf, handlesIn } from './facets.ts';
import { XrpcFailure } from './failure.ts';
import { readPosts, whereIs } from './posts.ts';
import { unlessFailing } from './profile.ts';
import { put, recordAt, writtenSchema } from './records.ts';
import { POST, parseAtUri, tidAt, webOf } from './uris.ts';
import { type WirePost, wire } from './wire.ts';
import { Upload, type Xrpc } from './xrpc.ts';

export const preparedReplySchema = z.object({ kind: z.literal('post'), written: writtenSchema });
export type PreparedReply = z.infer<typeof preparedReplySchema>;

/** Reads what is answered anew, looks up names that are addressed and uploads pictures. Throws XrpcFailure. */
export async function prepareReply(
  api: Xrpc,
  out: Outbound,
  uri: string,
  ctx: ChannelCtx,
): Promise<PreparedReply> {
  const parent = await currentPost(api, uri);
  if (parent.viewer?.replyDisabled) throw refused('channel.bluesky.error.closed');
  const { text } = out;
  const facets = facetsOf(text, await didsOf(api, handlesIn(text)));
  const images = await uploaded(api, out.files);
  const self = { uri: parent.uri, cid: parent.cid };
  const record = {
    $type: POST,
    text,
    createdAt: ctx.now.toISOString(),
    ...(out.language ? { langs: [out.language] } : {}),
    ...(facets.length > 0 ? { facets } : {}),
    // in a wrong root the answer would stand outside its thread
    reply: { root: parent.record.reply?.root ?? self, parent: self },
    ...(images.length > 0 ? { embed: { $type: 'app.bsky.embed.images', images } } : {}),
  };
  return { kind: 'post', written: { collection: POST, rkey: tidAt(ctx.now, out.id), record } };
}

export async function sendReply(api: Xrpc, prepared: PreparedReply, settings: Settings): Promise<Sent> {
  return withUrl(await put(api, prepared.written), settings);
}

export async function findReply(
  api: Xrpc,
  { written }: PreparedReply,
  settings: Settings,
): Promise<Sent | 'not-found'> {
  const found = await recordAt(api, written);
  return found ? withUrl({ externalId: found.uri }, settings) : 'not-found';
}

const withUrl = ({ externalId }: Sent, { server = '' }: Settings): Sent => ({
  externalId,
  url: webOf(server)?.post(externalId),
});

/** A post as it stands now; throws `gone` where it doesn't any more. */
export async function currentPost(api: Xrpc, uri: string): Promise<WirePost> {
  const post = (await readPosts(api, [uri])).get(uri);
  if (post?.cid) return post;
  const where = parseAtUri(uri) ? await whereIs(api, uri) : 'gone';
  if (where === 'hidden') throw refused('channel.bluesky.error.closed');
  if (where === 'gone') throw new XrpcFailure({ kind: 'gone', key: 'channel.bluesky.error.deleted' });
  throw new XrpcFailure({ kind: 'transient', key: 'channel.error.server' });
}

const refused = (key: string): XrpcFailure => new XrpcFailure({ kind: 'permanent', key });

/** The accounts behind handles; who can't be found is written of without being told. */
export async function didsOf(api: Xrpc, handles: readonly string[]): Promise<Map<string, string>> {
  const dids = new Map<string, string>();
  for (const handle of handles) {
    const found = await unlessFailing(() =>
      api.query('com.atproto.identity.resolveHandle', { handle }, wire.resolved),
    );
    if (found) dids.set(handle, found.did);
  }
  return dids;
}

async function uploaded(
  api: Xrpc,
  files: readonly OutboundFile[],
): Promise<{ alt: string; image: unknown }[]> {
  const images: { alt: string; image: unknown }[] = [];
  for (const file of files) {
    const { blob } = await api.procedure('com.atproto.repo.uploadBlob', new Upload(file), wire.blob);
    images.push({ alt: file.description ?? '', image: blob });
  }
  return images;
}
