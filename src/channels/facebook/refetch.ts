/** One comment, post or private conversation as it stands now. */
import type { Batch, Channel, ChannelCtx, Settings } from '../contract.ts';
import { connect } from '../graph/api.ts';
import { GraphFailure } from '../graph/failure.ts';
import { messageHandleSchema } from '../graph/messages.ts';
import { talkWith } from '../graph/talks.ts';
import { commentItems, fetchComment, fetchPost, listComments } from './api.ts';
import { type CommentHandle, commentHandleSchema, commentItem, postItem } from './map.ts';
import { talkPlace } from './reader.ts';

type Asked = Parameters<NonNullable<Channel['refetch']>>[1];
type Seen = Pick<Batch, 'items' | 'tombstones'>;

/** Throws GraphFailure. What we have no handle for can't be looked at: nothing new is known of it. */
export async function refetch(settings: Settings, asked: Asked, ctx: ChannelCtx): Promise<Seen> {
  const api = connect(settings, ctx);
  const message = messageHandleSchema.safeParse(asked.replyHandle);
  if (message.success) {
    const talk = await talkWith(api, talkPlace(settings), message.data.user);
    return { items: talk?.items ?? [], tombstones: [] };
  }
  const handle = commentHandleSchema.safeParse(asked.replyHandle);
  if (!handle.success) return { items: [], tombstones: [] };
  try {
    return { items: await look(handle.data), tombstones: [] };
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.error.kind !== 'gone') throw failure;
    return { items: [], tombstones: [asked.externalId] };
  }

  async function look({ is, id, top, place }: CommentHandle) {
    const page = { id: settings.page ?? '', now: ctx.now };
    const itself =
      is === 'post'
        ? postItem(await fetchPost(api, id), 'post', page)
        : commentItem(await fetchComment(api, id), top, place, page);
    const below = await listComments(api, top, {});
    const thread = commentItems(below.entries, place, page, is === 'post' ? undefined : top);
    return [itself, ...thread.filter(({ externalId }) => externalId !== id)];
  }
}
