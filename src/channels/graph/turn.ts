/**
 * One bounded page of a page's or an account's reading, the same for Facebook and Instagram. New posts and their newest
 * comments come with one request every turn; older posts are gone through in rounds, page by page, so that a comment on
 * a post of last spring is found too. A post that looks as it did the last time costs nothing; where more is new than a
 * page shows, the rest is dug out. Paging cursors of the network are held only while a walk is under way.
 */
import { DAY, MINUTE, SECOND } from '../../lib/clock.ts';
import type { InboundItem } from '../contract.ts';
import { type Dig, edgeOf, forgetLook, keepLook, lookAt, type State, type Task, unix } from './cursor.ts';
import { GraphFailure, isRefusal } from './failure.ts';
import { beginRound, tasksNow } from './plan.ts';
import type { PostRead, Reader } from './reader.ts';
import { remember, vanished } from './ring.ts';
import { shortPrint } from './values.ts';
import type { Next } from './wire.ts';

/** Things show up late: every look reaches back behind the one before. */
const OVERLAP = (15 * MINUTE) / SECOND;
/** How far back the very first reading goes below the newest page. */
const FIRST_REACH = DAY / SECOND;
const FIRST_TALKS_REACH = (7 * DAY) / SECOND;
/** A list that doesn't end by then goes in circles. */
const MOST_PAGES = 500;
/** A part that keeps failing is left until its next regular time; the rest is read. */
const MOST_TRIES = 4;

export interface Turn {
  items: InboundItem[];
  tombstones: string[];
  state: State;
  more: boolean;
}

/** Performs the next task. Throws GraphFailure where the page itself can't be read, or nothing can be. */
export async function readTurn(before: State, reader: Reader, now: Date): Promise<Turn> {
  const state = structuredClone(before);
  const [task, ...rest] = tasksNow(state, reader, unix(now));
  state.todo = rest;
  if (!task) return { items: [], tombstones: [], state, more: false };
  const page = new Page(state, reader, unix(now));
  try {
    await page.perform(task);
  } catch (failure) {
    if (!(failure instanceof GraphFailure)) throw failure;
    if (isMain(task, reader)) throw ofMain(failure);
    if (failure.error.kind === 'auth' || failure.error.kind === 'rate-limited') throw failure;
    page.putOff(task, isRefusal(failure));
  }
  const { items, tombstones } = page;
  return { items, tombstones, state, more: state.todo.some(({ wait }) => !wait) };
}

/** The first page of the first edge. */
const isMain = (task: Task, reader: Reader): boolean =>
  task.do === 'top' && task.edge === reader.edges[0]?.name && task.next === undefined;

/** A page that isn't shown to us any more may be again, when rights come back: nothing stops for good. */
const ofMain = (failure: GraphFailure): GraphFailure =>
  failure.error.kind === 'gone'
    ? new GraphFailure({ kind: 'permanent', key: 'channel.error.meta.page' }, { cause: failure })
    : failure;

class Page {
  readonly items: InboundItem[] = [];
  readonly tombstones: string[] = [];
  private readonly state: State;
  private readonly reader: Reader;
  private readonly now: number;

  constructor(state: State, reader: Reader, now: number) {
    this.state = state;
    this.reader = reader;
    this.now = now;
  }

  perform(task: Task): Promise<void> {
    switch (task.do) {
      case 'top':
        return this.top(task);
      case 'round':
        return this.round(task);
      case 'dig':
        return this.dig(task);
      case 'talks':
        return this.talks(task);
      case 'talk':
        return this.talk(task);
    }
  }

  /** It didn't work: refused for good, or to be tried again in another turn. */
  putOff(task: Task, refused: boolean): void {
    const edge = 'edge' in task ? edgeOf(this.state, task.edge) : null;
    if (task.do === 'round') {
      // the network lets its paging cursors die: a round or a walk begins anew then
      if (edge && refused) edge.round = undefined;
      return;
    }
    const isWalk = task.next !== undefined;
    if (refused && !isWalk) {
      if (task.do === 'top' && edge) edge.denied = this.now;
      if (task.do === 'talks') this.state.talks.denied = this.now;
      return;
    }
    const again = refused ? { ...task, next: undefined, pages: 0 } : task;
    if (task.tries < MOST_TRIES) this.state.todo.push({ ...again, tries: task.tries + 1, wait: true });
    else if (task.do === 'dig')
      forgetLook(this.state, shortPrint(String(task.dig.place.post ?? task.dig.id)));
    else if (task.do === 'talk') forgetLook(this.state, shortPrint(task.id));
  }

  private async top(task: Task & { do: 'top' }): Promise<void> {
    const edge = edgeOf(this.state, task.edge);
    const isFirst = edge.top === undefined;
    const since =
      task.since ?? (edge.top === undefined ? this.state.began - FIRST_REACH : edge.top - OVERLAP);
    const { posts, next } = await this.read(task.edge, task.next ?? null, since);
    edge.denied = undefined;
    if (task.next === undefined) {
      edge.top = this.now;
      if (this.reader.edges.find(({ name }) => name === task.edge)?.rounds) beginRound(edge, next, this.now);
      if (!isFirst)
        await this.bury(`@${task.edge}`, { ids: posts.map(({ id }) => id), from: oldestOf(posts, next) });
    }
    const reachesNew = posts.length === 0 || posts.some(({ at }) => at !== null && unix(at) >= since);
    if (reachesNew) this.goOn({ ...task, since }, next);
  }

  private async round(task: Task & { do: 'round' }): Promise<void> {
    const edge = edgeOf(this.state, task.edge);
    const { round } = edge;
    if (round === undefined) return;
    edge.roundAt = this.now;
    const { next } = await this.read(task.edge, round, edge.earlier ?? this.state.began - FIRST_REACH);
    edge.roundPages++;
    edge.round = next !== null && !isSame(next, round) && edge.roundPages < MOST_PAGES ? next : undefined;
  }

  private async read(
    edge: string,
    next: Next | null,
    since: number,
  ): Promise<{ posts: PostRead[]; next: Next | null }> {
    const known = (id: string): string | undefined => lookAt(this.state, shortPrint(id));
    const page = await this.reader.posts(edge, next, { since, lookAt: known });
    for (const post of page.posts) {
      if (known(post.id) === post.look) continue;
      const isNew = known(post.id) === undefined;
      if (!isNew) await this.bury(post.id, post.listed);
      keepLook(this.state, shortPrint(post.id), post.look);
      this.items.push(...post.items);
      remember(
        this.state,
        post.id,
        post.items.filter(({ externalId }) => externalId !== post.id),
      );
      remember(
        this.state,
        `@${edge}`,
        post.items.filter(({ externalId }) => externalId === post.id),
      );
      this.follow(...post.digs.map(asTask));
    }
    return page;
  }

  private async dig(task: Task & { do: 'dig' }): Promise<void> {
    const { items, next, digs } = await this.reader.dig(task.dig, task.next ?? null);
    this.items.push(...items);
    this.goOn(task, next);
    this.follow(...digs.map(asTask));
  }

  private async talks(task: Task & { do: 'talks' }): Promise<void> {
    const { top } = this.state.talks;
    const since = task.since ?? (top === undefined ? this.state.began - FIRST_TALKS_REACH : top - OVERLAP);
    const { talks, next } = await this.reader.talks(task.next ?? null);
    this.state.talks.denied = undefined;
    if (task.next === undefined) this.state.talks.top = this.now;
    const isNew = (at: Date | null): boolean => at === null || unix(at) >= since;
    for (const talk of talks) {
      if (!isNew(talk.at) || lookAt(this.state, shortPrint(talk.id)) === talk.look) continue;
      keepLook(this.state, shortPrint(talk.id), talk.look);
      this.items.push(...talk.items);
      const isCut = talk.next !== null && talk.items.every(({ publishedAt }) => isNew(publishedAt));
      if (!isCut || talk.user === null || talk.next === null) continue;
      this.follow({ do: 'talk', id: talk.id, user: talk.user, since, next: talk.next, pages: 0, tries: 0 });
    }
    if (talks.length === 0 || talks.some(({ at }) => isNew(at))) this.goOn({ ...task, since }, next);
  }

  private async talk(task: Task & { do: 'talk' }): Promise<void> {
    const { items, next } = await this.reader.talk(task, task.next ?? null);
    this.items.push(...items);
    const isNew = items.some(({ publishedAt }) => publishedAt !== null && unix(publishedAt) >= task.since);
    if (items.length === 0 || isNew) this.goOn(task, next);
  }

  private async bury(group: string, listed: PostRead['listed']): Promise<void> {
    this.tombstones.push(...(await vanished(this.state, group, listed, this.reader)));
  }

  /** The rest of a walk comes before everything else, or its paging cursor may be dead by then. */
  private goOn(task: Task, next: Next | null): void {
    if (next === null || isSame(next, task.next) || task.pages + 1 >= MOST_PAGES) return;
    this.follow({ ...task, next, pages: task.pages + 1, tries: 0 });
  }

  private follow(...tasks: Task[]): void {
    this.state.todo.unshift(...tasks);
  }
}

/** Of a page without a single time nothing can be missed. */
const END_OF_TIME = new Date(8.64e15);

const asTask = (dig: Dig): Task => ({ do: 'dig', dig, pages: 0, tries: 0 });

const isSame = (a: Next, b: Next | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** How far back a list of posts is whole; null = to its end. */
function oldestOf(posts: readonly PostRead[], next: Next | null): Date | null {
  if (next === null) return null;
  const times = posts.flatMap(({ at }) => (at === null ? [] : [at.getTime()]));
  return times.length === 0 ? END_OF_TIME : new Date(Math.min(...times));
}
