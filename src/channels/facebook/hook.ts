/** Webhooks of a page: comments, visitors' posts, mentions and messages become what a poll would bring. */
import { z } from 'zod';
import type { Batch, ChannelCtx, Hook, InboundItem, Settings } from '../contract.ts';
import { type Api, connect, segment } from '../graph/api.ts';
import { attempt, GraphFailure, unlessRefused } from '../graph/failure.ts';
import {
  type Change,
  type Delivered,
  deliveryId,
  handshake,
  peopleIn,
  readEnvelope,
  readMessages,
  verify,
} from '../graph/hook.ts';
import { subscribe } from '../graph/subscribe.ts';
import { timeOf } from '../graph/values.ts';
import { maybe, maybeId, maybeText } from '../graph/wire.ts';
import { fetchComment, fetchPlace, fetchPost } from './api.ts';
import { commentItem, type PageFacts, type Place, postItem, READ_ONLY, topsOf } from './map.ts';
import { oursOf } from './reader.ts';
import type { WireComment } from './wire.ts';

type Told = Pick<Batch, 'items' | 'tombstones'> & { ring?: boolean };

const value = z.object({
  item: maybeText,
  verb: maybeText,
  post_id: maybeId,
  comment_id: maybeId,
  from: maybe(z.object({ id: maybeId, name: maybeText })),
  sender_id: maybeId,
  sender_name: maybeText,
  message: maybeText,
  created_time: z.union([z.number(), z.string()]).nullish().catch(null),
});
type Value = z.infer<typeof value>;

/** What is written on the page; other items (likes, shares) are nothing to read. */
const POSTS: ReadonlySet<string> = new Set([
  'post',
  'status',
  'photo',
  'video',
  'link',
  'note',
  'album',
  'event',
]);

/** What Meta tells of a page, as in the sentences of the set-up. */
const TOLD_OF = ['feed', 'mention', 'messages', 'message_echoes', 'message_edits'] as const;

export const hook = {
  ofApp: true,
  handshake,
  verify,
  deliveryId,
  subscribe: (settings, ctx) =>
    attempt(() => subscribe(settings, ctx, { account: settings.page ?? '', fields: TOLD_OF })),
  read: (settings, body, ctx) => attempt(() => read(settings, body, ctx)),
} satisfies Hook;

async function read(settings: Settings, body: Uint8Array, ctx: ChannelCtx): Promise<Told> {
  const ours = oursOf(settings);
  const delivered = readEnvelope(body, 'page', ours.ids);
  const api = connect(settings, ctx);
  const told: Told = readMessages(delivered, ours, settings, await namesOf(api, delivered, settings));
  const reading = new Reading(api, { id: settings.page ?? '', now: ctx.now });
  for (const change of delivered.changes) await reading.take(change, told);
  return told;
}

const profile = z.object({ name: maybeText, first_name: maybeText, last_name: maybeText });

async function namesOf(api: Api, delivered: Delivered, settings: Settings) {
  const names = new Map<string, { name?: string | null }>();
  for (const person of peopleIn(delivered, oursOf(settings))) {
    const known = await unlessRefused(
      () => api.get(`/${segment(person)}`, { fields: 'name,first_name,last_name' }, profile),
      null,
    );
    const both = [known?.first_name, known?.last_name].filter(Boolean).join(' ');
    names.set(person, { name: known?.name || both });
  }
  return names;
}

/** The changes of one delivery; a post that several of them hang on is asked about once. */
class Reading {
  private readonly places = new Map<string, Place>();
  private readonly api: Api;
  private readonly page: PageFacts;

  constructor(api: Api, page: PageFacts) {
    this.api = api;
    this.page = page;
  }

  /** What is told is only where to look: the words come from the page itself, as they stand now. */
  async take({ field, value: raw }: Change, told: Told): Promise<void> {
    const read = value.safeParse(raw);
    if (!read.success) return;
    const change = read.data;
    const isComment = change.item === 'comment' && Boolean(change.comment_id);
    const id = isComment ? change.comment_id : change.post_id;
    if (!id || (field !== 'feed' && field !== 'mention')) return;
    if (!isComment && !POSTS.has(change.item ?? '')) return;
    if (change.verb === 'remove') {
      told.tombstones.push(id);
      return;
    }
    const item = await this.look(id, change, field, isComment, told);
    if (item) told.items.push(item);
  }

  private async look(
    id: string,
    change: Value,
    field: string,
    isComment: boolean,
    told: Told,
  ): Promise<InboundItem | null> {
    try {
      if (isComment) return await this.comment(id, change.post_id ?? null, field);
      // our own posts are what comments hang on, not mentions
      if (change.from?.id === this.page.id) return null;
      return postItem(await fetchPost(this.api, id), field === 'mention' ? 'mention' : 'post', this.page);
    } catch (failure) {
      if (!(failure instanceof GraphFailure)) throw failure;
      if (failure.error.kind === 'gone') return null;
      if (failure.error.kind !== 'permanent') throw failure;
      if (field === 'mention') return fromWord(id, change, this.page);
      told.ring = true;
      return null;
    }
  }

  private async comment(id: string, postId: string | null, field: string): Promise<InboundItem> {
    const comment = await fetchComment(this.api, id);
    const place = await this.placeOf(comment, postId);
    const item = commentItem(comment, topsOf([comment]).get(id) ?? id, place, this.page);
    return field === 'mention' ? { ...item, kind: 'mention' } : item;
  }

  private async placeOf(comment: WireComment, postId: string | null): Promise<Place> {
    if (postId === null) return { post: comment.id, own: true };
    const known = this.places.get(postId);
    if (known) return known;
    const place = await fetchPlace(this.api, postId, this.page.id);
    this.places.set(postId, place);
    return place;
  }
}

/** A mention elsewhere that we may not look at: what the webhook itself told of it. */
function fromWord(id: string, change: Value, page: PageFacts): InboundItem {
  const post = {
    id,
    from: { id: change.sender_id ?? null, name: change.sender_name ?? null, username: null },
    message: change.message,
    story: null,
    created_time: timeOf(change.created_time)?.toISOString(),
    permalink_url: null,
    can_reply_privately: null,
    attachments: { entries: [], next: null },
    comments: { entries: [], next: null },
  };
  return { ...postItem(post, 'mention', page), caps: READ_ONLY };
}
