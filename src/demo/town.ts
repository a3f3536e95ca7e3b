/**
 * The town in memory: its network, its three sites and its people, who answer when they are answered. Nothing of it
 * is stored. It follows from the moment it opened, the clock, and what we have sent there.
 */
import type { Hono } from 'hono';
import { after, type Clock, SECOND } from '../lib/clock.ts';
import { type Http, HttpError } from '../lib/http.ts';
import { createFeedSimulator } from '../simulators/feed/index.ts';
import {
  createMastodonSimulator,
  momentOf,
  type SimAccount,
  type SimStatus,
} from '../simulators/mastodon/index.ts';
import { PEOPLE } from './content/people.ts';
import type { Paper, PaperPost, Shop, ShopPost } from './content/post.ts';
import { THANKS } from './content/thanks.ts';
import { PAPERS, SHOPS, TOWN_HOST, tokenOf } from './places.ts';
import { type Scheduled, scheduleOf } from './schedule.ts';

/** How long a person takes to answer us. */
const ANSWERS_AFTER = 10 * SECOND;

/** One reply of ours as the outbox remembers it. */
export interface SentReply {
  /** of the status on the town's network */
  id: string;
  shop: string;
  text: string;
  visibility: 'public' | 'unlisted' | 'private' | 'direct';
  inReplyToId: string;
}

export interface Town {
  openedAt: Date;
  /** answers for every host of the town; HttpError `dns` for any other */
  http: Http;
  /** Takes in replies that were sent before this town was built, or by another process. Known ones are left alone. */
  remember(replies: readonly SentReply[]): void;
}

/** What a person will still say in a thread. */
interface Talk {
  answers: readonly string[];
  privately?: string;
}

/** Builds the town; what is due by the clock happens before each request. The clock must not run backwards. */
export function createTown(openedAt: Date, clock: Clock): Town {
  const { app, control } = createMastodonSimulator({ clock, domain: TOWN_HOST });
  const accounts = new Map<string, SimAccount>();
  for (const [username, { name, followers }] of everybody()) {
    const id = String(accounts.size + 1);
    accounts.set(username, control.addAccount({ id, username, displayName: name, followers }));
  }
  for (const shop of Object.keys(SHOPS) as Shop[])
    control.token(accounts.get(shop)!, undefined, tokenOf(shop));
  const sites = new Map<string, Pick<Hono, 'request'>>([[TOWN_HOST, app]]);
  const papers = new Map(
    Object.entries(PAPERS).map(([paper, { name, host, language }]) => {
      const site = createFeedSimulator({ site: `https://${host}`, title: name, language });
      sites.set(host, site.app);
      return [paper as Paper, site];
    }),
  );

  const script = scheduleOf(openedAt);
  const talks = new Map<string, Talk>();
  const owed: { at: Date; reply: SimStatus }[] = [];
  let played = 0;
  let noticed = 0;

  function advance(until: Date): void {
    for (;;) {
      noticeReplies();
      const [post, answer] = [script[played], owed[0]];
      const answerFirst = answer !== undefined && (post === undefined || answer.at < post.at);
      const next = answerFirst ? answer : post;
      if (next === undefined || next.at > until) return;
      if (answerFirst) giveAnswer(owed.shift()!);
      else publish(script[played++]!);
    }
  }

  /** Our own replies that nobody has reacted to yet, in the order they came. */
  function noticeReplies(): void {
    const posted = control.posted();
    for (; noticed < posted.length; noticed++) {
      const status = posted[noticed]!;
      if (status.inReplyTo !== null && status.account.username in SHOPS)
        owed.push({ at: after(status.createdAt, ANSWERS_AFTER), reply: status });
    }
  }

  function publish({ at, post }: Scheduled): void {
    if ('paper' in post) publishArticle(post, at);
    else publishPost(post, at);
  }

  function publishArticle({ paper, slug, title, text, author }: PaperPost, at: Date): void {
    papers.get(paper)!.publish({ slug, title, text, author, publishedAt: at });
  }

  function publishPost(post: ShopPost, at: Date): void {
    const say = post.private ? control.directMessage : control.mention;
    const { language } = PEOPLE[post.by]!;
    const status = say({
      by: accounts.get(post.by)!,
      to: accounts.get(post.shop)!,
      text: post.text,
      language,
      at,
    });
    const thanks = THANKS[language];
    talks.set(status.id, {
      answers: post.answers ?? [thanks[post.text.length % thanks.length]!],
      privately: post.privately,
    });
  }

  function giveAnswer({ at, reply }: { at: Date; reply: SimStatus }): void {
    const asked = reply.inReplyTo!;
    const talk = talks.get(asked.id);
    // whoever was answered twice has reacted to the first
    talks.delete(asked.id);
    const inPrivate = reply.visibility === 'direct';
    const told = inPrivate ? talk?.privately : undefined;
    const words = told ?? talk?.answers[0];
    if (!talk || words === undefined) return;
    const say = inPrivate ? control.directMessage : control.mention;
    const { account: by, language } = asked;
    const status = say({ by, to: reply.account, text: words, language, inReplyTo: reply, at });
    talks.set(status.id, { answers: told === undefined ? talk.answers.slice(1) : talk.answers });
  }

  function remember(replies: readonly SentReply[]): void {
    const known = new Set(control.posted().map(({ id }) => id));
    const missing = replies.filter(({ id }) => !known.has(id));
    for (const { id, shop, text, visibility, inReplyToId } of missing.sort(byMoment)) {
      const at = momentOf(id);
      advance(at);
      const inReplyTo = control.posted().find((status) => status.id === inReplyToId) ?? null;
      control.post({ id, at, by: accounts.get(shop)!, text, visibility, inReplyTo });
    }
  }

  return {
    openedAt,
    remember,
    async http(address, { method = 'GET', headers, body } = {}) {
      const site = sites.get(new URL(address).hostname);
      if (!site) throw new HttpError('dns', false);
      advance(clock());
      const response = await site.request(address, {
        method,
        headers,
        body: typeof body === 'object' ? Buffer.from(body) : body,
      });
      return {
        status: response.status,
        headers: response.headers,
        bytes: new Uint8Array(await response.arrayBuffer()),
        url: address,
        permanentUrl: null,
      };
    },
  };
}

const everybody = (): [string, { name: string; followers: number }][] => [
  ...Object.entries(SHOPS).map(([shop, { name }]): [string, { name: string; followers: number }] => [
    shop,
    { name, followers: 0 },
  ]),
  ...Object.entries(PEOPLE),
];

const byMoment = (a: SentReply, b: SentReply): number => (BigInt(a.id) < BigInt(b.id) ? -1 : 1);
