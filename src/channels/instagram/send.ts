/** Answering on Instagram: below a comment, where we were named, once in private, in messages; hiding. */
import type { ChannelCtx, Outbound, SendCtx, Sent, Settings } from '../contract.ts';
import { type Api, connect, segment } from '../graph/api.ts';
import { GraphFailure, gone } from '../graph/failure.ts';
import { messageFiles, uploadForMessage } from '../graph/files.ts';
import { ownMessages, ownTexts } from '../graph/look-up.ts';
import { isOurs, messageHandleSchema, type Ours } from '../graph/messages.ts';
import { findParts } from '../graph/parts.ts';
import {
  findWith,
  type LookUp,
  type Prepared,
  prepareWith,
  sendMessage,
  sendOnce,
  sendPrivateReply,
} from '../graph/sending.ts';
import { timeOf } from '../graph/values.ts';
import { done, made } from '../graph/wire.ts';
import { messagesPath, oursOf, readAccount, talkPlace } from './account.ts';
import { fetchComment, listReplies } from './api.ts';
import { type CommentHandle, commentHandleSchema } from './map.ts';

const isAct = ({ action }: Outbound): boolean => action !== 'reply' && action !== 'privateReply';

/** Notes what stands there before the first attempt, and puts files there that nobody sees yet; an act without words can simply be done again. */
export async function prepare(settings: Settings, out: Outbound, ctx: ChannelCtx): Promise<Prepared> {
  if (isAct(out)) return { firstAttemptAt: ctx.now.toISOString(), before: [], files: [] };
  const text = words(out);
  const api = connect(settings, ctx);
  const prepared = await prepareWith({ ...out, text }, await lookUpOf(api, settings, out, ctx), ctx.now);
  return { ...prepared, files: await uploadAll(api, settings, out) };
}

/** Comments take words only, and an account that signs in by itself has nowhere to put files. */
async function uploadAll(api: Api, settings: Settings, out: Outbound): Promise<string[]> {
  if (out.files.length === 0) return [];
  if (!isMessage(out) || !messageFiles(settings)) {
    throw new GraphFailure({ kind: 'permanent', key: 'channel.error.meta.no_files' });
  }
  return uploadForMessage(api, settings.page ?? '', out, settings);
}

const isMessage = (out: Outbound): boolean => messageHandleSchema.safeParse(out.to.replyHandle).success;

export async function send(settings: Settings, out: Outbound, ctx: SendCtx): Promise<Sent> {
  const api = connect(settings, ctx);
  if (isAct(out)) return hide(api, commentHandle(out), out.action === 'hide');
  const message = messageHandleSchema.safeParse(out.to.replyHandle);
  return sendOnce(
    () => {
      const path = messagesPath(settings);
      if (message.success) {
        return sendMessage(api, path, out, message.data, { settings, ctx, marked: false });
      }
      const handle = commentHandle(out);
      return out.action === 'reply'
        ? answer(api, settings, handle, words(out))
        : sendPrivateReply(api, path, out, { comment_id: handle.id });
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
  if (isAct(out)) {
    const { id } = commentHandle(out);
    const isHidden = (await fetchComment(api, id)).hidden ?? null;
    return isHidden === (out.action === 'hide') ? hidden(id, isHidden) : 'not-found';
  }
  const lookUp = await lookUpOf(api, settings, out, ctx);
  if (isMessage(out) && out.files.length > 0) return findParts(out, lookUp, ctx);
  return findWith({ ...out, text: words(out) }, lookUp);
}

async function answer(api: Api, settings: Settings, handle: CommentHandle, message: string): Promise<Sent> {
  const { is, id, top, place, inComment } = handle;
  if (is === 'comment') {
    return { externalId: (await api.post(`/${segment(top)}/replies`, { message }, made)).id };
  }
  const form = { media_id: place.post, ...(inComment ? { comment_id: id } : {}), message };
  const path = `/${segment(settings.account ?? '')}/mentions`;
  return { externalId: (await api.post(path, form, made)).id };
}

async function hide(api: Api, { id }: CommentHandle, isHidden: boolean): Promise<Sent> {
  await api.post(`/${segment(id)}`, { hide: String(isHidden) }, done);
  return hidden(id, isHidden);
}

/** An act makes nothing that has an id of its own. */
const hidden = (id: string, isHidden: boolean): Sent => ({
  externalId: `${id}#${isHidden ? 'hide' : 'unhide'}`,
});

function commentHandle(out: Outbound): CommentHandle {
  const read = commentHandleSchema.safeParse(out.to.replyHandle);
  if (!read.success) throw gone();
  return read.data;
}

/** A thread has one level: who is answered in it is named, unless the text does so already. */
function words(out: Outbound): string {
  const read = commentHandleSchema.safeParse(out.to.replyHandle);
  if (!read.success || out.action !== 'reply') return out.text;
  const { username, id, top, is, inComment } = read.data;
  const isInThread = (is === 'comment' && id !== top) || (is === 'mention' && inComment);
  if (!isInThread || !username || out.text.toLowerCase().includes(`@${username.toLowerCase()}`))
    return out.text;
  return `@${username} ${out.text}`;
}

/** Where a text of ours would stand, read since an instant. What we write elsewhere can't be looked up. */
async function lookUpOf(api: Api, settings: Settings, out: Outbound, ctx: ChannelCtx): Promise<LookUp> {
  const message = messageHandleSchema.safeParse(out.to.replyHandle);
  const handle = message.success ? null : commentHandle(out);
  if (handle?.is === 'mention') return async () => null;
  const ours = oursOf(await readAccount(api, settings, ctx.now));
  const user = message.success ? message.data.user : out.action === 'privateReply' ? handle?.user : null;
  if (user) return (since) => ownMessages(api, talkPlace(settings, ours), user, since);
  return handle && out.action === 'reply'
    ? (since) => ownReplies(api, handle.top, ours, since)
    : async () => null;
}

const ownReplies = (api: Api, top: string, ours: Ours, since: Date) =>
  ownTexts(
    async (next) => {
      const list = await listReplies(api, top, next);
      return {
        entries: list.entries.map((one) => ({
          id: one.id,
          text: one.text,
          at: timeOf(one.timestamp),
          isOwn: isOurs(ours, { id: one.from?.id, username: one.from?.username ?? one.username }),
        })),
        next: list.next,
      };
    },
    { since, newestFirst: false },
  );
