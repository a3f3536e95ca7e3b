/** What the simulated Meta knows: pages, Instagram accounts, people, posts, comments, conversations, tokens. All in memory. */
import { randomBytes } from 'node:crypto';
import type { Clock } from '../../lib/clock.ts';

/** A page, or an Instagram account that belongs to one. */
export interface SimAccount {
  id: string;
  kind: 'page' | 'instagram';
  name: string;
  username: string;
  /** of an Instagram account: its page */
  page: SimAccount | null;
  /** Meta has granted the right to answer for seven days */
  humanAgent: boolean;
}

export interface SimPerson {
  id: string;
  name: string;
  username: string;
  /** their privacy keeps the name from pages */
  hidden: boolean;
}

export type Writer = SimAccount | SimPerson;

export interface SimAttachment {
  type: 'photo' | 'video' | 'file';
  url: string;
  /** bytes, where they were put there */
  size?: number;
}

export interface SimPost {
  id: string;
  account: SimAccount;
  by: Writer;
  /** which edge shows it */
  on: 'feed' | 'ads' | 'tagged';
  message: string;
  attachments: SimAttachment[];
  createdAt: Date;
  deleted: boolean;
  hidden: boolean;
  liked: boolean;
  privateReply: SimTalk | null;
}

export interface SimComment {
  id: string;
  post: SimPost;
  parent: SimComment | null;
  by: Writer;
  message: string;
  attachment: SimAttachment | null;
  createdAt: Date;
  deleted: boolean;
  hidden: boolean;
  liked: boolean;
  /** Meta's usual filter leaves it out */
  lowQuality: boolean;
  privateReply: SimTalk | null;
}

export interface SimTalk {
  id: string;
  account: SimAccount;
  person: SimPerson;
  messages: SimMessage[];
  updatedAt: Date;
}

export interface SimMessage {
  id: string;
  talk: SimTalk;
  by: Writer;
  text: string;
  attachments: SimAttachment[];
  /** a story of theirs that names the account */
  story: string | null;
  createdAt: Date;
  deleted: boolean;
}

export interface SimToken {
  account: SimAccount;
  scopes: readonly string[];
  /** error_subcode that it is refused with; null = it is good */
  dead: number | null;
  expiresAt: Date | null;
  issuedAt: Date;
}

export const isAccount = (writer: Writer): writer is SimAccount => 'kind' in writer;

/** Bits of an id below the milliseconds: ids are greater than 2^53 and must be treated as text. */
const SEQUENCE_BITS = 16n;

/** The moment that the id of a post, a comment or a message was made at. */
export const momentOf = (id: string): Date => new Date(Number(BigInt(numberIn(id)) >> SEQUENCE_BITS));

/** `page_number`, `post_number`, `m_…`, or the number alone. */
const numberIn = (id: string): string =>
  id.startsWith('m_') ? Buffer.from(id.slice(2), 'base64url').toString() : id.split('_').at(-1)!;

/** Where things can be looked at by people. */
export interface Sites {
  page: string;
  instagram: string;
  /** before the addresses of conversations, which Meta tells without a host */
  inbox: string;
}
const META: Sites = { page: 'https://www.facebook.com', instagram: 'https://www.instagram.com', inbox: '' };

export class World {
  readonly accounts: SimAccount[] = [];
  readonly people: SimPerson[] = [];
  /** oldest first, like everything here */
  readonly posts: SimPost[] = [];
  readonly comments: SimComment[] = [];
  readonly talks: SimTalk[] = [];
  readonly tokens = new Map<string, SimToken>();
  readonly clock: Clock;
  readonly sites: Sites;
  private lastId = 0n;

  constructor(clock: Clock, sites: Sites = META) {
    this.clock = clock;
    this.sites = sites;
  }

  /** A new id, greater than every one before, also when the clock stands still. */
  nextId(at = this.clock()): string {
    const byTime = BigInt(at.getTime()) << SEQUENCE_BITS;
    this.lastId = byTime > this.lastId ? byTime : this.lastId + 1n;
    return String(this.lastId);
  }

  /** The number in an id from before a world was built again, or a new one; whatever comes next is greater. */
  private numberFor({ id, createdAt }: { id?: string; createdAt?: Date }): string {
    if (id === undefined) return this.nextId(createdAt);
    const number = numberIn(id);
    if (BigInt(number) > this.lastId) this.lastId = BigInt(number);
    return number;
  }

  addAccount(input: Partial<SimAccount> & { name: string }): SimAccount {
    const account: SimAccount = {
      kind: 'page',
      username: input.name.toLowerCase().replace(/\W+/g, ''),
      page: null,
      humanAgent: false,
      ...input,
      id: input.id ?? this.nextId(),
    };
    this.accounts.push(account);
    return account;
  }

  addPerson(input: Partial<SimPerson> & { name: string }): SimPerson {
    const username = input.name.toLowerCase().replace(/\W+/g, '');
    const person: SimPerson = { username, hidden: false, ...input, id: input.id ?? this.nextId() };
    this.people.push(person);
    return person;
  }

  addToken(account: SimAccount, input: Partial<SimToken> & { value?: string } = {}): string {
    const { value = `EAA${randomBytes(24).toString('hex')}`, ...more } = input;
    this.tokens.set(value, {
      account,
      scopes: [],
      dead: null,
      expiresAt: null,
      issuedAt: this.clock(),
      ...more,
    });
    return value;
  }

  addPost(input: Partial<SimPost> & { account: SimAccount }): SimPost {
    const number = this.numberFor(input);
    const post: SimPost = {
      id: input.account.kind === 'page' ? `${input.account.id}_${number}` : number,
      by: input.account,
      on: 'feed',
      message: '',
      attachments: [],
      createdAt: this.clock(),
      deleted: false,
      hidden: false,
      liked: false,
      privateReply: null,
      ...input,
    };
    this.posts.push(post);
    return post;
  }

  addComment(input: Partial<SimComment> & { post: SimPost; by: Writer; message: string }): SimComment {
    const number = this.numberFor(input);
    const comment: SimComment = {
      id: input.post.account.kind === 'page' ? `${input.post.id.split('_').at(-1)}_${number}` : number,
      parent: null,
      attachment: null,
      createdAt: this.clock(),
      deleted: false,
      hidden: false,
      liked: false,
      lowQuality: false,
      privateReply: null,
      ...input,
    };
    this.comments.push(comment);
    return comment;
  }

  talkBetween(account: SimAccount, person: SimPerson, since = this.clock()): SimTalk {
    const known = this.talks.find((talk) => talk.account === account && talk.person === person);
    if (known) return known;
    const talk: SimTalk = {
      id: `t_${this.nextId(since)}`,
      account,
      person,
      messages: [],
      updatedAt: since,
    };
    this.talks.push(talk);
    return talk;
  }

  addMessage(input: Partial<SimMessage> & { talk: SimTalk; by: Writer; text: string }): SimMessage {
    const message: SimMessage = {
      id: `m_${Buffer.from(this.numberFor(input)).toString('base64url')}`,
      attachments: [],
      story: null,
      createdAt: this.clock(),
      deleted: false,
      ...input,
    };
    input.talk.messages.push(message);
    input.talk.updatedAt = message.createdAt;
    return message;
  }

  account = (id: string): SimAccount | undefined => this.accounts.find((one) => one.id === id);
  person = (id: string): SimPerson | undefined => this.people.find((one) => one.id === id);
  post = (id: string): SimPost | undefined => this.posts.find((one) => one.id === id && !one.deleted);
  comment = (id: string): SimComment | undefined =>
    this.comments.find((one) => one.id === id && !one.deleted && !one.post.deleted);
  talk = (id: string): SimTalk | undefined => this.talks.find((one) => one.id === id);
  message = (id: string): SimMessage | undefined =>
    this.talks.flatMap((talk) => talk.messages).find((one) => one.id === id && !one.deleted);

  /** Below a post or a comment, whatever the depth. */
  below(place: SimPost | SimComment): SimComment[] {
    return this.comments.filter((one) => ('post' in place ? isBelow(one, place) : one.post === place));
  }
}

function isBelow(comment: SimComment, top: SimComment): boolean {
  for (let up = comment.parent; up; up = up.parent) if (up === top) return true;
  return false;
}
