/** What writing does to the world, with Meta's refusals. Who writes is told by a webhook, as everybody else is. */
import { DAY } from '../../lib/clock.ts';
import { GraphError, missing, noRight } from './errors.ts';
import type { Telling } from './telling.ts';
import { type Attached, Uploads } from './uploads.ts';
import {
  isAccount,
  type SimAccount,
  type SimComment,
  type SimMessage,
  type SimPerson,
  type SimPost,
  type World,
} from './world.ts';

const STANDARD_WINDOW = DAY;
const HUMAN_AGENT_WINDOW = 7 * DAY;
const PRIVATE_REPLY_WINDOW = 7 * DAY;
const MESSENGER_LENGTH = 2000;
const COMMENT_LENGTH = 8000;
const INSTAGRAM_BYTES = 1000;
const INSTAGRAM_COMMENT_LENGTH = 2200;

export interface SendBody {
  recipient?: { id?: unknown; comment_id?: unknown; post_id?: unknown };
  message?: { text?: unknown; metadata?: unknown; attachment?: Attached };
  messaging_type?: unknown;
  tag?: unknown;
}

export class Acting {
  private readonly world: World;
  private readonly telling: Telling;
  readonly uploads: Uploads;
  constructor(world: World, telling: Telling) {
    this.world = world;
    this.telling = telling;
    this.uploads = new Uploads(() => world.nextId());
  }

  /** A public answer below a post or a comment, by our own account. */
  comment(by: SimAccount, place: SimPost | SimComment, message: string, photo?: string): SimComment {
    const post = 'post' in place ? place.post : place;
    if (post.on === 'tagged') throw noRight('pages_manage_engagement');
    if (message.trim() === '') throw new GraphError(100, '(#100) Missing message or attachment');
    const most = by.kind === 'page' ? COMMENT_LENGTH : INSTAGRAM_COMMENT_LENGTH;
    if (message.length > most) throw new GraphError(100, '(#100) The comment is too long');
    // an answer to an answer hangs below the same comment
    const parent = 'post' in place ? (place.parent ?? place) : null;
    const attachment = photo === undefined ? null : this.uploads.ofComment(photo);
    const comment = this.world.addComment({ post, parent, by, message, attachment });
    this.telling.comment(comment, 'add');
    return comment;
  }

  send(by: SimAccount, body: SendBody): SimMessage {
    const text = typeof body.message?.text === 'string' ? body.message.text : '';
    const { attachment } = body.message ?? {};
    // words or one file, never both
    if ((text === '') === (attachment === undefined)) {
      throw new GraphError(100, '(#100) The parameter message[text] or message[attachment] is required');
    }
    const platform = by.kind === 'instagram' ? 'instagram' : 'messenger';
    const attachments = attachment ? [this.uploads.ofMessage(attachment, platform)] : [];
    const isTooLong =
      by.kind === 'instagram' ? Buffer.byteLength(text) > INSTAGRAM_BYTES : text.length > MESSENGER_LENGTH;
    if (isTooLong) throw new GraphError(100, '(#100) Length of param message[text] is too long');
    const { id, comment_id: commentId, post_id: postId } = body.recipient ?? {};
    const metadata = typeof body.message?.metadata === 'string' ? body.message.metadata : undefined;
    const message =
      commentId === undefined && postId === undefined
        ? this.answer(by, String(id), { text, attachments }, body)
        : this.privately(
            by,
            commentId === undefined ? { post: String(postId) } : { comment: String(commentId) },
            text,
          );
    this.telling.message(message, metadata);
    return message;
  }

  private answer(
    by: SimAccount,
    id: string,
    content: Pick<SimMessage, 'text' | 'attachments'>,
    body: SendBody,
  ): SimMessage {
    const person = this.world.person(id);
    const talk = this.world.talks.find((one) => one.account === by && one.person === person);
    if (!person || !talk) throw new GraphError(100, '(#100) No matching user found', { subcode: 2018001 });
    const last = talk.messages.findLast((one) => !isAccount(one.by));
    const age = last ? this.world.clock().getTime() - last.createdAt.getTime() : Number.POSITIVE_INFINITY;
    const isHuman = body.messaging_type === 'MESSAGE_TAG' && body.tag === 'HUMAN_AGENT';
    if (isHuman && !by.humanAgent) throw new GraphError(10, '(#10) To use HUMAN_AGENT you need a permission');
    if (age > (isHuman ? HUMAN_AGENT_WINDOW : STANDARD_WINDOW)) {
      const subcode = by.kind === 'page' ? 2018278 : 2534022;
      throw new GraphError(10, '(#10) This message is sent outside of allowed window', { subcode });
    }
    return this.world.addMessage({ talk, by, ...content });
  }

  /** The one private answer; it lands in a conversation with the writer, but doesn't open the window. */
  private privately(by: SimAccount, to: { comment: string } | { post: string }, text: string): SimMessage {
    const target = 'comment' in to ? this.world.comment(to.comment) : this.world.post(to.post);
    if (!target) throw missing('comment' in to ? to.comment : to.post);
    if (target.privateReply) throw new GraphError(10900, '(#10900) Activity already replied to');
    const age = this.world.clock().getTime() - target.createdAt.getTime();
    if (isAccount(target.by) || age > PRIVATE_REPLY_WINDOW) {
      throw new GraphError(10903, "(#10903) This user can't reply to this activity");
    }
    const talk = this.world.talkBetween(by, target.by);
    target.privateReply = talk;
    return this.world.addMessage({ talk, by, text });
  }

  // ——— what people do ———

  post(input: Parameters<World['addPost']>[0]): SimPost {
    const post = this.world.addPost(input);
    this.telling.post(post, 'add');
    return post;
  }

  says(input: Parameters<World['addComment']>[0]): SimComment {
    const comment = this.world.addComment(input);
    this.telling.comment(comment, 'add');
    return comment;
  }

  writes(
    person: SimPerson,
    account: SimAccount,
    input: { text: string } & Partial<Pick<SimMessage, 'attachments' | 'createdAt' | 'story'>>,
  ): SimMessage {
    const talk = this.world.talkBetween(account, person, input.createdAt);
    const message = this.world.addMessage({ talk, by: person, ...input });
    this.telling.message(message);
    return message;
  }

  edit(comment: SimComment, message: string): void {
    comment.message = message;
    this.telling.comment(comment, 'edited');
  }

  remove(one: SimPost | SimComment): void {
    one.deleted = true;
    if ('post' in one) this.telling.comment(one, 'remove');
    else this.telling.post(one, 'remove');
  }

  unsend(message: SimMessage): void {
    message.deleted = true;
    this.telling.unsent(message);
  }
}
