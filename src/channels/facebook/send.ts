/** Answering on a page: in public below a comment or a post, once in private, in Messenger; hiding and liking. */
import { HOUR } from '../../lib/clock.ts';
import type { ChannelCtx, Outbound, OutboundAction, SendCtx, Sent, Settings } from '../contract.ts';
import { type Api, connect, segment } from '../graph/api.ts';
import { unix } from '../graph/cursor.ts';
import { GraphFailure, gone, unlessRefused } from '../graph/failure.ts';
import { uploadForMessage, uploadPhoto } from '../graph/files.ts';
import { ownMessages, ownTexts } from '../graph/look-up.ts';
import { messageHandleSchema } from '../graph/messages.ts';
import { findEchoes, findParts } from '../graph/parts.ts';
import {
  findWith,
  type LookUp,
  type OwnTexts,
  type Prepared,
  prepareWith,
  readPrepared,
  sendMessage,
  sendOnce,
  sendPrivateReply,
} from '../graph/sending.ts';
import { timeOf, webUrl } from '../graph/values.ts';
import { done, made } from '../graph/wire.ts';
import { fetchComment, listComments } from './api.ts';
import { type CommentHandle, commentHandleSchema } from './map.ts';
import { talkPlace } from './reader.ts';

type Act = Exclude<OutboundAction, 'reply' | 'privateReply'>;
const isAct = (action: OutboundAction): action is Act => action !== 'reply' && action !== 'privateReply';

/** A photo that no comment uses is dropped after a day. */
const PHOTO_KEPT = 12 * HOUR;

/**
 * Notes what stands there before the first attempt, and puts files there that nobody sees yet; an act without words can
 * simply be done again.
 */
export async function prepare(settings: Settings, out: Outbound, ctx: ChannelCtx): Promise<Prepared> {
  if (isAct(out.action)) return { firstAttemptAt: ctx.now.toISOString(), before: [], files: [] };
  const api = connect(settings, ctx);
  const prepared = await prepareWith(out, lookUpOf(api, settings, out), ctx.now);
  return { ...prepared, files: await uploadAll(api, settings, out) };
}

async function uploadAll(api: Api, settings: Settings, out: Outbound): Promise<string[]> {
  if (out.files.length === 0) return [];
  const page = settings.page ?? '';
  if (isMessage(out)) return uploadForMessage(api, page, out, settings);
  const [photo, ...more] = out.files;
  // the one private answer is words, and a comment has room for one photo
  if (out.action !== 'reply' || !photo || more.length > 0) {
    throw new GraphFailure({ kind: 'permanent', key: 'channel.error.meta.no_files' });
  }
  return [await uploadPhoto(api, page, photo)];
}

const isMessage = (out: Outbound): boolean => messageHandleSchema.safeParse(out.to.replyHandle).success;

export async function send(settings: Settings, out: Outbound, ctx: SendCtx): Promise<Sent> {
  const api = connect(settings, ctx);
  if (isAct(out.action)) return act(api, commentHandle(out), out.action);
  const messages = `/${segment(settings.page ?? '')}/messages`;
  const message = messageHandleSchema.safeParse(out.to.replyHandle);
  return sendOnce(
    async () => {
      if (message.success)
        return sendMessage(api, messages, out, message.data, { settings, ctx, marked: true });
      const handle = commentHandle(out);
      if (out.action === 'reply')
        return comment(api, handle, out.text, await photoOf(api, settings, out, ctx));
      const recipient = handle.is === 'post' ? { post_id: handle.id } : { comment_id: handle.id };
      return sendPrivateReply(api, messages, out, recipient);
    },
    () => findSent(settings, out, ctx),
  );
}

export async function findSent(
  settings: Settings,
  out: Outbound,
  ctx: SendCtx,
): Promise<Sent | 'not-found' | 'unknown'> {
  const api = connect(settings, ctx);
  if (isAct(out.action)) return findAct(api, commentHandle(out), out.action);
  const known = await findEchoes(out, ctx);
  if (known.sent) return known.sent;
  const lookUp = lookUpOf(api, settings, out);
  const rest = { ...out, parts: known.parts };
  return isMessage(out) && out.files.length > 0 ? findParts(rest, lookUp, ctx) : findWith(out, lookUp);
}

async function comment(
  api: Api,
  { id }: CommentHandle,
  message: string,
  photo: string | undefined,
): Promise<Sent> {
  const form = { message, ...(photo === undefined ? {} : { attachment_id: photo }) };
  const answer = await api.post(`/${segment(id)}/comments`, form, made);
  return { externalId: answer.id };
}

/** The photo as it was put on the page, or anew when that was long ago. */
async function photoOf(
  api: Api,
  settings: Settings,
  out: Outbound,
  { now }: ChannelCtx,
): Promise<string | undefined> {
  const prepared = readPrepared(out);
  const age = now.getTime() - Date.parse(prepared?.firstAttemptAt ?? '');
  const [photo] = prepared && age < PHOTO_KEPT ? prepared.files : await uploadAll(api, settings, out);
  return photo;
}

async function act(api: Api, { id }: CommentHandle, action: Act): Promise<Sent> {
  const path = `/${segment(id)}`;
  if (action === 'hide' || action === 'unhide') {
    await api.post(path, { is_hidden: String(action === 'hide') }, done);
  } else if (action === 'like') await api.post(`${path}/likes`, {}, done);
  else await api.delete(`${path}/likes`, done);
  return sentAct(id, action);
}

async function findAct(
  api: Api,
  handle: CommentHandle,
  action: Act,
): Promise<Sent | 'not-found' | 'unknown'> {
  if (handle.is === 'post') return 'not-found';
  const { is_hidden: hidden, user_likes: liked } = await fetchComment(api, handle.id);
  const stands = { hide: hidden, unhide: hidden === false, like: liked, unlike: liked === false }[action];
  return stands ? sentAct(handle.id, action) : 'not-found';
}

/** An act makes nothing that has an id of its own. */
const sentAct = (id: string, action: Act): Sent => ({ externalId: `${id}#${action}` });

function commentHandle(out: Outbound): CommentHandle {
  const read = commentHandleSchema.safeParse(out.to.replyHandle);
  if (!read.success) throw gone();
  return read.data;
}

/** Where a text of ours would stand, read since an instant. */
function lookUpOf(api: Api, settings: Settings, out: Outbound): LookUp {
  const message = messageHandleSchema.safeParse(out.to.replyHandle);
  if (message.success) return (since) => ownMessages(api, talkPlace(settings), message.data.user, since);
  const handle = commentHandle(out);
  return out.action === 'privateReply'
    ? (since) => privateReply(api, settings, handle, out.text, since)
    : (since) => ownComments(api, handle, since);
}

const ownComments = (api: Api, { top, page }: CommentHandle, since: Date): Promise<OwnTexts> =>
  ownTexts(
    async (next) => {
      const list = await listComments(api, top, { since: unix(since), ...next });
      return {
        entries: list.entries.map((one) => ({
          id: one.id,
          text: one.message,
          at: timeOf(one.created_time),
          url: webUrl(one.permalink_url),
          isOwn: one.from?.id === page,
        })),
        next: list.next,
      };
    },
    { since, newestFirst: true },
  );

/**
 * The comment itself says whether its one private answer was given; its words stand in the conversation with the author.
 * Sending again what was not found is safe: Meta refuses a second one.
 */
async function privateReply(
  api: Api,
  settings: Settings,
  { is, id, user }: CommentHandle,
  text: string,
  since: Date,
): Promise<OwnTexts> {
  const look = async () => (user === null ? null : ownMessages(api, talkPlace(settings), user, since));
  const texts = (await unlessRefused(look, null))?.texts ?? [];
  const given = is === 'comment' ? (await fetchComment(api, id)).private_reply_conversation?.id : null;
  return { texts: given ? [...texts, { id: given, text, at: null }] : texts, isWhole: true };
}
