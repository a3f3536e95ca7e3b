/**
 * The town in memory: its networks, its three sites and its people, who answer when they are answered. Nothing of it
 * is stored. It follows from the moment it opened, the clock, and what we have sent there.
 */
import { after, type Clock, SECOND } from '../lib/clock.ts';
import { type Http, HttpError, type HttpRequest } from '../lib/http.ts';
import { createFeedSimulator } from '../simulators/feed/index.ts';
import { PEOPLE } from './content/people.ts';
import type { Paper, PaperPost, ShopPost } from './content/post.ts';
import { THANKS } from './content/thanks.ts';
import { PAPERS } from './places.ts';
import { createMeta } from './quarters/meta.ts';
import type { OurReply, Quarter, SentRow, Site } from './quarters/quarter.ts';
import { createSky } from './quarters/sky.ts';
import { createSquare } from './quarters/square.ts';
import { type Scheduled, scheduleOf } from './schedule.ts';

/** How long a person takes to answer us. */
const ANSWERS_AFTER = 10 * SECOND;

export interface Town {
  openedAt: Date;
  /** answers for every host of the town; HttpError `dns` for any other */
  http: Http;
  /** Takes in what was sent before this town was built, or by another process. What stands there is left alone. */
  remember(sent: readonly SentRow[]): void;
}

/** What a person will still say in a thread. */
interface Talk {
  answers: readonly string[];
  privately?: string;
}

/** A quarter and what goes on there. */
interface Life {
  quarter: Quarter;
  /** by the key of what waits for our answer */
  talks: Map<string, Talk>;
  /** how many of our replies people have noticed */
  noticed: number;
}

interface Owed {
  at: Date;
  life: Life;
  reply: OurReply;
}

/** Builds the town; what is due by the clock happens before each request. The clock must not run backwards. */
export function createTown(openedAt: Date, clock: Clock): Town {
  const square = live(createSquare(clock));
  const meta = live(createMeta(clock));
  const lives = { mastodon: square, facebook: meta, instagram: meta, bluesky: live(createSky(clock)) };
  const quarters = [...new Set(Object.values(lives))];
  const sites = new Map<string, Site>(quarters.flatMap(({ quarter }) => [...quarter.sites]));
  const papers = new Map(
    Object.entries(PAPERS).map(([paper, { name, host, language }]) => {
      const site = createFeedSimulator({ site: `https://${host}`, title: name, language });
      sites.set(host, site.app);
      return [paper as Paper, site];
    }),
  );

  const script = scheduleOf(openedAt);
  const owed: Owed[] = [];
  let played = 0;

  function advance(until: Date): void {
    for (;;) {
      for (const life of quarters) notice(life);
      const [post, answer] = [script[played], owed[0]];
      const answerFirst = answer !== undefined && (post === undefined || answer.at < post.at);
      const next = answerFirst ? answer : post;
      if (next === undefined || next.at > until) return;
      if (answerFirst) giveAnswer(owed.shift()!);
      else publish(script[played++]!);
    }
  }

  /** Our own replies that nobody has reacted to yet, in the order they came. */
  function notice(life: Life): void {
    const replies = life.quarter.replies();
    if (life.noticed === replies.length) return;
    for (const reply of replies.slice(life.noticed))
      owed.push({ at: after(reply.at, ANSWERS_AFTER), life, reply });
    life.noticed = replies.length;
    owed.sort(byMoment);
  }

  function publish({ at, post }: Scheduled): void {
    if ('paper' in post) publishArticle(post, at);
    else if ('opens' in post) lives[post.on].quarter.open?.(post, at);
    else publishPost(post, at);
  }

  function publishArticle({ paper, slug, title, text, author }: PaperPost, at: Date): void {
    papers.get(paper)!.publish({ slug, title, text, author, publishedAt: at });
  }

  function publishPost(post: ShopPost, at: Date): void {
    const { quarter, talks } = lives[post.on ?? 'mastodon'];
    const thanks = THANKS[PEOPLE[post.by]!.language];
    talks.set(quarter.say(post, at), {
      answers: post.answers ?? [thanks[post.text.length % thanks.length]!],
      privately: post.privately,
    });
  }

  function giveAnswer({ at, life: { talks }, reply }: Owed): void {
    const talk = talks.get(reply.asked);
    // whoever was answered twice has reacted to the first
    talks.delete(reply.asked);
    const told = reply.isAside ? talk?.privately : undefined;
    const words = told ?? talk?.answers[0];
    if (!talk || words === undefined) return;
    talks.set(reply.react(words, at), { answers: told === undefined ? talk.answers.slice(1) : talk.answers });
  }

  function remember(sent: readonly SentRow[]): void {
    const missing = sent.flatMap((row) => quarters.flatMap(({ quarter }) => quarter.recall(row) ?? []));
    for (const { at, put } of missing.sort(byMoment)) {
      advance(at);
      put();
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
        body: await wholeOf(body),
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

const live = (quarter: Quarter): Life => ({ quarter, talks: new Map(), noticed: 0 });

const byMoment = (a: { at: Date }, b: { at: Date }): number => a.at.getTime() - b.at.getTime();

/** What is sent to the town stays in the process: it is put together after all. */
async function wholeOf(body: HttpRequest['body']): Promise<string | Uint8Array<ArrayBuffer> | undefined> {
  if (typeof body !== 'object') return body;
  if (!('chunks' in body)) return new Uint8Array(body);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body.chunks()) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
