/** Webhooks as Meta sends them: signed over raw bytes, non-ASCII as \u escapes, slashes escaped, unix times of two kinds. */
import { createHmac } from 'node:crypto';
import { type Clock, SECOND } from '../../lib/clock.ts';
import type { Json } from './fields.ts';
import { isAccount, type SimAccount, type SimComment, type SimMessage, type SimPost } from './world.ts';

export interface Delivery {
  account: SimAccount;
  body: Uint8Array;
  headers: Record<string, string>;
}

type Verb = 'add' | 'edited' | 'remove' | 'hide' | 'unhide';

export class Telling {
  /** to whom deliveries go, as they happen */
  listener: ((delivery: Delivery) => void) | null = null;
  private readonly clock: Clock;
  private readonly secret: string;
  constructor(clock: Clock, secret: string) {
    this.clock = clock;
    this.secret = secret;
  }

  comment(comment: SimComment, verb: Verb): void {
    const { post, by, parent } = comment;
    if (post.account.kind === 'instagram') {
      if (verb !== 'add') return;
      const media = { id: post.id, media_product_type: 'FEED' };
      const value = { id: comment.id, text: comment.message, from: igWriter(by), media };
      const field = post.on === 'tagged' ? 'mentions' : 'comments';
      const mention = { media_id: post.id, comment_id: comment.id };
      this.change(post.account, field, field === 'mentions' ? mention : { ...value, ...parentOf(parent) });
      return;
    }
    this.change(post.account, 'feed', {
      ...writer(by),
      post: {
        status_type: 'mobile_status_update',
        is_published: true,
        permalink_url: `https://www.facebook.com/${post.id}`,
        id: post.id,
      },
      message: comment.message,
      post_id: post.id,
      comment_id: comment.id,
      created_time: seconds(comment.createdAt),
      item: 'comment',
      parent_id: parent?.id ?? post.id,
      verb,
    });
  }

  post(post: SimPost, verb: Verb): void {
    if (post.account.kind === 'instagram') {
      if (post.on === 'tagged') this.change(post.account, 'mentions', { media_id: post.id });
      return;
    }
    if (post.on === 'tagged') {
      const value = {
        item: 'post',
        verb,
        post_id: post.id,
        sender_id: post.by.id,
        sender_name: post.by.name,
      };
      this.change(post.account, 'mention', {
        ...value,
        message: post.message,
        created_time: seconds(post.createdAt),
      });
      return;
    }
    const value = { ...writer(post.by), message: post.message, post_id: post.id, item: 'status', verb };
    this.change(post.account, 'feed', { ...value, created_time: seconds(post.createdAt) });
  }

  message(message: SimMessage, metadata?: string): void {
    const { talk, by } = message;
    const isEcho = isAccount(by);
    const attachments = [
      ...message.attachments.map(({ type, url }) => ({
        type: type === 'photo' ? 'image' : type,
        payload: { url },
      })),
      ...(message.story ? [{ type: 'story_mention', payload: { url: message.story } }] : []),
    ];
    this.event(talk.account, {
      sender: { id: isEcho ? talk.account.id : talk.person.id },
      recipient: { id: isEcho ? talk.person.id : talk.account.id },
      timestamp: message.createdAt.getTime(),
      message: {
        mid: message.id,
        ...(message.text === '' ? {} : { text: message.text }),
        ...(attachments.length === 0 ? {} : { attachments }),
        ...(isEcho ? { is_echo: true, app_id: 1234567890, ...(metadata ? { metadata } : {}) } : {}),
      },
    });
  }

  unsent({ talk, id, createdAt }: SimMessage): void {
    this.event(talk.account, {
      sender: { id: talk.person.id },
      recipient: { id: talk.account.id },
      timestamp: createdAt.getTime(),
      message: { mid: id, is_deleted: true },
    });
  }

  private change(account: SimAccount, field: string, value: Json): void {
    this.deliver(account, { changes: [{ field, value }] });
  }

  private event(account: SimAccount, event: Json): void {
    this.deliver(account, { messaging: [event] });
  }

  private deliver(account: SimAccount, content: Json): void {
    const time = account.kind === 'page' ? this.clock().getTime() : seconds(this.clock());
    const entry = [{ id: account.id, time, ...content }];
    this.listener?.({ account, ...this.signed({ object: account.kind, entry }) });
  }

  /** Any JSON as a delivery. */
  signed(json: Json): Pick<Delivery, 'body' | 'headers'> {
    const body = new TextEncoder().encode(escaped(json));
    const signature = createHmac('sha256', this.secret).update(body).digest('hex');
    return {
      body,
      headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` },
    };
  }
}

const escaped = (json: Json): string =>
  JSON.stringify(json)
    .replaceAll('/', '\\/')
    .replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

const seconds = (at: Date): number => Math.floor(at.getTime() / SECOND);
const parentOf = (parent: SimComment | null): Json => (parent ? { parent_id: parent.id } : {});
const writer = (by: SimComment['by']): Json =>
  !isAccount(by) && by.hidden ? {} : { from: { id: by.id, name: by.name } };
const igWriter = (by: SimComment['by']): Json => ({ id: by.id, username: by.username });
