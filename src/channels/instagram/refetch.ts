/** One comment or private conversation as it stands now. */
import type { Batch, Channel, ChannelCtx, Settings } from '../contract.ts';
import { connect } from '../graph/api.ts';
import { GraphFailure } from '../graph/failure.ts';
import { messageHandleSchema } from '../graph/messages.ts';
import { talkWith } from '../graph/talks.ts';
import { oursOf, readAccount, talkPlace } from './account.ts';
import { fetchComment, listReplies } from './api.ts';
import { commentHandleSchema, commentItem } from './map.ts';

type Asked = Parameters<NonNullable<Channel['refetch']>>[1];
type Seen = Pick<Batch, 'items' | 'tombstones'>;

const NOTHING: Seen = { items: [], tombstones: [] };

/** Throws GraphFailure. What is elsewhere or has no handle can't be looked at: nothing new is known of it. */
export async function refetch(settings: Settings, asked: Asked, ctx: ChannelCtx): Promise<Seen> {
  const api = connect(settings, ctx);
  const message = messageHandleSchema.safeParse(asked.replyHandle);
  const comment = commentHandleSchema.safeParse(asked.replyHandle);
  if (!message.success && comment.data?.is !== 'comment') return NOTHING;
  const ours = oursOf(await readAccount(api, settings, ctx.now));
  if (message.success) {
    const talk = await talkWith(api, talkPlace(settings, ours), message.data.user);
    return { items: talk?.items ?? [], tombstones: [] };
  }
  if (!comment.success) return NOTHING;
  const { id, top, place } = comment.data;
  const facts = { ours, now: ctx.now };
  try {
    const itself = commentItem(await fetchComment(api, id), place, facts, top);
    const below = (await listReplies(api, top, null)).entries.map((one) =>
      commentItem(one, place, facts, top),
    );
    return { items: [itself, ...below.filter(({ externalId }) => externalId !== id)], tombstones: [] };
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.error.kind !== 'gone') throw failure;
    return { items: [], tombstones: [asked.externalId] };
  }
}
