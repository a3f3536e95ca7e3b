/** The documented nodes and the fields that each of them has (Graph API v25.0). */
import { DAY } from '../../lib/clock.ts';
import { type Field, type Json, type Shape, show } from './fields.ts';
import { listJson } from './paging.ts';
import {
  isAccount,
  type SimAccount,
  type SimAttachment,
  type SimComment,
  type SimMessage,
  type SimPost,
  type SimTalk,
  type World,
  type Writer,
} from './world.ts';

const PRIVATE_REPLY_WINDOW = 7 * DAY;

/** `2026-11-21T09:15:02+0000` */
export const timeJson = (at: Date): string => `${at.toISOString().slice(0, 19)}+0000`;

const USUAL_POST = ['id', 'created_time', 'message'];
const USUAL_COMMENT = ['id', 'created_time', 'from', 'message'];
const USUAL_MEDIA = ['id'];
const USUAL_IG_COMMENT = ['id', 'text', 'timestamp'];

/** Everything that can be shown, to one account. */
export class Shapes {
  private readonly world: World;
  private readonly url: URL;
  constructor(world: World, url: URL) {
    this.world = world;
    this.url = url;
  }

  showPost(post: SimPost, fields: Field[] | null): Json {
    return post.account.kind === 'page'
      ? show(this.post, post, fields, USUAL_POST)
      : show(this.media, post, fields, USUAL_MEDIA);
  }

  showComment(comment: SimComment, fields: Field[] | null): Json {
    return comment.post.account.kind === 'page'
      ? show(this.comment, comment, fields, USUAL_COMMENT)
      : show(this.igComment, comment, fields, USUAL_IG_COMMENT);
  }

  showTalk = (talk: SimTalk, fields: Field[] | null): Json =>
    show(this.talk, talk, fields, ['id', 'link', 'updated_time']);

  showMessage = (message: SimMessage, fields: Field[] | null): Json =>
    show(this.message, message, fields, ['id', 'created_time']);

  /** Below a post or a comment of a page: `filter`, `order` and `since` as documented. */
  comments(place: SimPost | SimComment, query: Record<string, string>, fields: Field[] | null): Json {
    const all = this.world
      .below(place)
      .filter(
        (one) => query.filter === 'stream' || ('post' in place ? one.parent === place : one.parent === null),
      );
    // the default leaves some out; asking for the stream or for an order brings all
    const isWhole = query.filter === 'stream' || query.order !== undefined;
    return listJson({
      all: query.order === 'reverse_chronological' ? all.toReversed() : all,
      id: ({ id }) => id,
      at: ({ createdAt }) => createdAt,
      isShown: (one) => !one.deleted && (isWhole || !one.lowQuality),
      render: (one) => this.showComment(one, fields),
      query,
      url: this.below(place.id, 'comments'),
    });
  }

  /** Of Instagram: newest first, top level only; answers hang below their comment. */
  igComments(place: SimPost | SimComment, query: Record<string, string>, fields: Field[] | null): Json {
    const top = 'post' in place ? place : null;
    return listJson({
      all: this.world
        .below(place)
        .filter((one) => one.parent === top)
        .toReversed(),
      id: ({ id }) => id,
      at: ({ createdAt }) => createdAt,
      isShown: (one) => !one.deleted,
      render: (one) => this.showComment(one, fields),
      query: { limit: query.limit ?? '50', after: query.after },
      url: this.below(place.id, top ? 'replies' : 'comments'),
    });
  }

  messages(talk: SimTalk, query: Record<string, string>, fields: Field[] | null): Json {
    return listJson({
      all: talk.messages.toReversed(),
      id: ({ id }) => id,
      at: ({ createdAt }) => createdAt,
      isShown: (one) => !one.deleted,
      render: (one) => this.showMessage(one, fields),
      query,
      url: this.below(talk.id, 'messages'),
    });
  }

  private below(id: string, edge: string): URL {
    const url = new URL(this.url);
    url.pathname = `/${url.pathname.split('/')[1]}/${id}/${edge}`;
    return url;
  }

  private readonly post: Shape<SimPost> = {
    id: ({ id }) => id,
    from: ({ by }) => personJson(by),
    message: ({ message }) => message || undefined,
    story: () => undefined,
    created_time: ({ createdAt }) => timeJson(createdAt),
    updated_time: ({ createdAt }) => timeJson(createdAt),
    permalink_url: ({ id }) => `${this.world.sites.page}/${id}`,
    parent_id: () => undefined,
    is_hidden: ({ hidden }) => hidden,
    can_reply_privately: (post) => !isAccount(post.by) && this.mayReplyPrivately(post),
    attachments: ({ attachments }) =>
      attachments.length === 0 ? undefined : { data: attachments.map(attachmentJson) },
    comments: (post, { options, fields }) => this.comments(post, options, fields),
  };

  private readonly comment: Shape<SimComment> = {
    id: ({ id }) => id,
    from: ({ by }) => personJson(by),
    message: ({ message }) => message,
    created_time: ({ createdAt }) => timeJson(createdAt),
    permalink_url: ({ id, post }) => `${this.world.sites.page}/${post.id}?comment_id=${id.split('_').at(-1)}`,
    parent: ({ parent }, { fields }) => (parent ? this.showComment(parent, fields ?? []) : undefined),
    attachment: ({ attachment }) => (attachment ? attachmentJson(attachment) : undefined),
    can_comment: () => true,
    can_hide: ({ by }) => !isAccount(by),
    can_like: () => true,
    can_remove: () => true,
    can_reply_privately: (comment) => !isAccount(comment.by) && this.mayReplyPrivately(comment),
    private_reply_conversation: ({ privateReply }) => (privateReply ? { id: privateReply.id } : undefined),
    comment_count: (comment) => this.world.comments.filter((one) => one.parent === comment).length,
    like_count: ({ liked }) => Number(liked),
    is_hidden: ({ hidden }) => hidden,
    is_private: () => false,
    user_likes: ({ liked }) => liked,
    comments: (comment, { options, fields }) => this.comments(comment, options, fields),
  };

  private readonly media: Shape<SimPost> = {
    id: ({ id }) => id,
    caption: ({ message }) => message || undefined,
    permalink: ({ id }) => `${this.world.sites.instagram}/p/${id}/`,
    timestamp: ({ createdAt }) => timeJson(createdAt),
    comments_count: (post) => this.world.below(post).filter(({ deleted }) => !deleted).length,
    media_type: () => 'IMAGE',
    media_product_type: ({ on }) => (on === 'ads' ? 'AD' : 'FEED'),
    media_url: ({ attachments }) => attachments[0]?.url,
    thumbnail_url: () => undefined,
    owner: ({ by, account }) => (by === account ? { id: account.id } : undefined),
    username: ({ by }) => by.username,
    comments: (post, { options, fields }) => this.igComments(post, options, fields),
  };

  private readonly igComment: Shape<SimComment> = {
    id: ({ id }) => id,
    text: ({ message }) => message,
    timestamp: ({ createdAt }) => timeJson(createdAt),
    username: ({ by }) => (isAccount(by) || !by.hidden ? by.username : undefined),
    from: ({ by }) => (isAccount(by) || !by.hidden ? { id: by.id, username: by.username } : undefined),
    like_count: () => 0,
    hidden: ({ hidden }) => hidden,
    media: ({ post }, { fields }) => this.showPost(post, fields),
    parent_id: ({ parent }) => parent?.id,
    replies: (comment, { options, fields }) => this.igComments(comment, options, fields),
  };

  private readonly talk: Shape<SimTalk> = {
    id: ({ id }) => id,
    link: ({ id, account }) =>
      account.kind === 'page' ? `${this.world.sites.inbox}/${account.id}/inbox/${id}/` : undefined,
    updated_time: ({ updatedAt }) => timeJson(updatedAt),
    participants: ({ account, person }) => ({
      data: [person, account].map((one) => personInTalk(one, account)),
    }),
    can_reply: () => true,
    message_count: ({ messages }) => messages.length,
    messages: (talk, { options, fields }) => this.messages(talk, options, fields),
  };

  private readonly message: Shape<SimMessage> = {
    id: ({ id }) => id,
    created_time: ({ createdAt }) => timeJson(createdAt),
    from: ({ by, talk }) => personInTalk(by, talk.account),
    to: ({ by, talk }) => ({
      data: [personInTalk(by === talk.account ? talk.person : talk.account, talk.account)],
    }),
    message: ({ text }) => text,
    attachments: ({ attachments }) =>
      attachments.length === 0 ? undefined : { data: attachments.map(fileJson) },
    sticker: () => undefined,
    story: ({ story }) => (story ? { mention: { id: 'story', link: story } } : undefined),
  };

  private mayReplyPrivately(one: SimPost | SimComment): boolean {
    const age = this.world.clock().getTime() - one.createdAt.getTime();
    return one.privateReply === null && age <= PRIVATE_REPLY_WINDOW;
  }
}

const personJson = (by: Writer): Json | undefined =>
  !isAccount(by) && by.hidden ? undefined : { name: by.name, id: by.id };

const personInTalk = ({ id, name, username }: Writer, account: SimAccount): Json =>
  account.kind === 'instagram' ? { username, id } : { name, id };

const attachmentJson = ({ type, url }: SimAttachment): Json => ({
  type,
  url,
  media: { image: { src: url, height: 720, width: 720 }, ...(type === 'video' ? { source: url } : {}) },
  target: { id: '1', url },
});

const fileJson = ({ type, url, size = 1000 }: SimAttachment): Json =>
  type === 'photo'
    ? {
        id: '1',
        mime_type: 'image/jpeg',
        name: 'photo',
        size: 1000,
        image_data: { url, width: 720, height: 720 },
      }
    : type === 'video'
      ? { id: '1', mime_type: 'video/mp4', name: 'video', size: 1000, video_data: { url } }
      : { id: '1', mime_type: 'application/pdf', name: 'file.pdf', size, file_url: url };

export const isOn = (account: SimAccount, edge: string, post: SimPost): boolean => {
  if (post.account !== account) return false;
  if (edge === 'ads_posts') return post.on === 'ads';
  if (edge === 'tagged' || edge === 'tags') return post.on === 'tagged';
  if (edge === 'visitor_posts') return post.on === 'feed' && !isAccount(post.by);
  if (edge === 'posts' || edge === 'published_posts') return post.on === 'feed' && post.by === account;
  return post.on === 'feed';
};
