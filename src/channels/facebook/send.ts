/** Answering on a page: in public below a comment or a post, once in private, in Messenger; hiding and liking. */
import type { ChannelCtx, Outbound, OutboundAction, Sent, Settings } from '../contract.ts';
import { type Api, connect, segment } from '../graph/api.ts';
import { unix } from '../graph/cursor.ts';
import { gone, unlessRefused } from '../graph/failure.ts';
import { ownMessages, ownTexts } from '../graph/look-up.ts';
import { messageHandleSchema } from '../graph/messages.ts';
import {
  findWith,
  type LookUp,
  type OwnTexts,
  type Prepared,
  prepareWith,
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

/** Notes what stands there before the first attempt; an act without words can simply be done again. */
export async function prepare(settings: Settings, out: Outbound, ctx: ChannelCtx): Promise<Prepared> {
  if (isAct(out.action)) return { firstAttemptAt: ctx.now.toISOString(), before: [] };
  return prepareWith(out, lookUpOf(connect(settings, ctx), settings, out), ctx.now);
}

export async function send(settings: Settings, out: Outbound, ctx: ChannelCtx): Promise<Sent> {
  const api = connect(settings, ctx);
  if (isAct(out.action)) return act(api, commentHandle(out), out.action);
  const messages = `/${segment(settings.page ?? '')}/messages`;
  const message = messageHandleSchema.safeParse(out.to.replyHandle);
  return sendOnce(
    () => {
      if (message.success)
        return sendMessage(api, messages, out, message.data, { settings, now: ctx.now, marked: true });
      const handle = commentHandle(out);
      if (out.action === 'reply') return comment(api, handle, out.text);
      const recipient = handle.is === 'post' ? { post_id: handle.id } : { comment_id: handle.id };
      return sendPrivateReply(api, messages, out, recipient);
    },
    () => findWith(out, lookUpOf(api, settings, out)),
  );
}

export async function findSent(
  settings: Settings,
  out: Outbound,
  ctx: ChannelCtx,
): Promise<Sent | 'not-found' | 'unknown'> {
  const api = connect(settings, ctx);
  if (isAct(out.action)) return findAct(api, commentHandle(out), out.action);
  return findWith(out, lookUpOf(api, settings, out));
}

async function comment(api: Api, { id }: CommentHandle, message: string): Promise<Sent> {
  const answer = await api.post(`/${segment(id)}/comments`, { message }, made);
  return { externalId: answer.id };
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
