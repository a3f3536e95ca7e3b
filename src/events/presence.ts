/**
 * Who looks at which conversation, and who is typing in it. Nothing is stored: every process knows its own screens,
 * tells the others by NOTIFY what changed, and forgets a process that has fallen silent. A screen is known as long as its
 * stream is open.
 */
import type { Sql } from 'postgres';
import { type Clock, SECOND } from '../lib/clock.ts';
import { newUuid } from '../lib/ids.ts';
import type { Log } from '../lib/log.ts';

const PRESENCE_CHANNEL = 'ohlas_presence';
/** The first change is told at once, to the other processes and to the screens; what comes in this time after it together. */
const GATHER_MS = 0.5 * SECOND;
/** Whoever types says so again before this has passed (static/js/presence.js); then they only look. */
const WRITING_MS = 30 * SECOND;
/** A process says that it is there, and is forgotten when it hasn't for a few times. */
const LEASE_MS = 15 * SECOND;
const FORGET_MS = 40 * SECOND;
/** A payload of NOTIFY is at most 8000 bytes. */
const ENTRIES_A_MESSAGE = 40;
const NAME_MAX = 60;

type Doing = 'viewing' | 'writing';

/** One person at one conversation; who has two tabs on it is there once, writing if they write in one of them. */
export interface Present {
  userId: number;
  name: string;
  doing: Doing;
}

interface Seat {
  userId: number;
  name: string;
  /** null = on screen, but no conversation is open */
  conversationId: number | null;
  doing: Doing;
}

/** [tab, user, name, conversation, writes]; a seat that is gone is only its tab */
type Entry =
  | [tab: string, userId: number, name: string, conversationId: number | null, writes: 0 | 1]
  | [string];

/** What processes tell each other: what changed, that they are there, or (`say`) something about a tab of another one. */
interface Message {
  from: string;
  /** it has just come: the others tell all they know */
  hello?: true;
  seats?: Entry[];
  say?: { tab: string; userId: number; conversationId: number | null; doing: Doing };
}

export interface Presence {
  /** A screen is there; the way out takes it away. @param tab its own name, kept over a reconnect */
  join(tab: string, who: { userId: number; name: string }): () => void;
  /** What a screen shows and does now; a tab that isn't this person's is nothing. */
  say(tab: string, userId: number, conversationId: number | null, doing: Doing): void;
  /** who is at it, the same for every process */
  at(conversationId: number): Present[];
  /** every conversation at which somebody is */
  all(): number[];
  /** any screen of theirs is open, in whichever process */
  isPresent(userId: number): boolean;
  /** Calls back with the conversations around which something changed, gathered. Returns the way out. */
  subscribe(listener: (conversationIds: number[]) => void): () => void;
  close(): Promise<void>;
}

export function createPresence({ sql, clock, log }: { sql: Sql; clock: Clock; log: Log }): Presence {
  const self = newUuid().slice(0, 8);
  const own = new Map<string, Seat & { since: number; key: symbol }>();
  const others = new Map<string, { heardAt: number; seats: Map<string, Seat> }>();
  const listeners = new Set<(conversationIds: number[]) => void>();
  /** what of ours is not told yet, and the conversations around which something changed */
  const untold = new Set<string>();
  const stirred = new Set<number>();
  let timer: NodeJS.Timeout | undefined;
  let flushedAt = Number.NEGATIVE_INFINITY;
  let listening: Promise<{ unlisten(): Promise<void> } | undefined> | undefined;
  let lease: NodeJS.Timeout | undefined;
  let closed = false;

  /** From the first screen on: a process without any has nobody to tell. */
  function listen(): void {
    lease ??= setInterval(tick, LEASE_MS).unref();
    listening ??= sql
      .listen(
        PRESENCE_CHANNEL,
        (payload) => hear(JSON.parse(payload) as Message),
        () => send({ hello: true }),
      )
      .catch((error: unknown) => {
        log.error({ err: error }, 'presence could not listen');
        return undefined;
      });
  }

  function send(message: Omit<Message, 'from'>): void {
    if (closed) return;
    sql
      .notify(PRESENCE_CHANNEL, JSON.stringify({ from: self, ...message }))
      .catch((error: unknown) => log.warn({ err: error }, 'presence could not be told'));
  }

  function stir(...conversationIds: (number | null)[]): void {
    for (const id of conversationIds) if (id !== null) stirred.add(id);
    timer ??= setTimeout(flush, Math.max(0, flushedAt + GATHER_MS - performance.now())).unref();
  }

  function flush(): void {
    timer = undefined;
    flushedAt = performance.now();
    const entries = [...untold].map(entryOf);
    untold.clear();
    for (let at = 0; at < entries.length; at += ENTRIES_A_MESSAGE) {
      send({ seats: entries.slice(at, at + ENTRIES_A_MESSAGE) });
    }
    if (stirred.size === 0) return;
    const ids = [...stirred];
    stirred.clear();
    for (const listener of listeners) listener(ids);
  }

  const entryOf = (tab: string): Entry => {
    const seat = own.get(tab);
    if (!seat) return [tab];
    return [tab, seat.userId, seat.name, seat.conversationId, seat.doing === 'writing' ? 1 : 0];
  };

  function hear({ from, hello, seats = [], say: said }: Message): void {
    if (from === self) return;
    const known = others.get(from) ?? { heardAt: 0, seats: new Map<string, Seat>() };
    known.heardAt = clock().getTime();
    others.set(from, known);
    for (const [tab, userId, name, conversationId, writes] of seats) {
      stir(known.seats.get(tab)?.conversationId ?? null, conversationId ?? null);
      if (userId === undefined) known.seats.delete(tab);
      else {
        const doing = writes ? 'writing' : 'viewing';
        known.seats.set(tab, { userId, name: name ?? '', conversationId: conversationId ?? null, doing });
      }
    }
    if (said) sayOwn(said.tab, said.userId, said.conversationId, said.doing);
    if (hello) tellAll();
  }

  function tellAll(): void {
    for (const tab of own.keys()) untold.add(tab);
    stir();
  }

  /** Writing ends by itself, processes that died are forgotten, and ours says that it lives. */
  function tick(): void {
    const now = clock().getTime();
    for (const [tab, seat] of own) {
      if (seat.doing === 'writing' && now - seat.since > WRITING_MS) change(tab, seat, { doing: 'viewing' });
    }
    for (const [process, { heardAt, seats }] of others) {
      if (now - heardAt <= FORGET_MS) continue;
      others.delete(process);
      stir(...[...seats.values()].map(({ conversationId }) => conversationId));
    }
    send({});
  }
  function change(tab: string, seat: Seat, to: Partial<Seat>): void {
    stir(seat.conversationId, to.conversationId ?? null);
    Object.assign(seat, to);
    untold.add(tab);
  }

  function sayOwn(tab: string, userId: number, conversationId: number | null, doing: Doing): boolean {
    const seat = own.get(tab);
    if (seat?.userId !== userId) return false;
    seat.since = clock().getTime();
    const isNews = seat.conversationId !== conversationId || seat.doing !== doing;
    if (isNews) change(tab, seat, { conversationId, doing });
    return true;
  }

  function* seats(): Generator<Seat> {
    yield* own.values();
    for (const other of others.values()) yield* other.seats.values();
  }

  return {
    join(tab, { userId, name }) {
      listen();
      const key = Symbol(tab);
      const before = own.get(tab);
      const kept = before?.userId === userId ? before : { conversationId: null, doing: 'viewing' as const };
      own.set(tab, {
        userId,
        name: name.slice(0, NAME_MAX),
        conversationId: kept.conversationId,
        doing: kept.doing,
        since: clock().getTime(),
        key,
      });
      untold.add(tab);
      stir();
      return () => {
        const seat = own.get(tab);
        // a stream that was opened again is there before the old one has ended
        if (seat?.key !== key) return;
        own.delete(tab);
        untold.add(tab);
        stir(seat.conversationId);
      };
    },
    say(tab, userId, conversationId, doing) {
      if (!sayOwn(tab, userId, conversationId, doing)) send({ say: { tab, userId, conversationId, doing } });
    },
    at(conversationId) {
      const people = new Map<number, Present>();
      for (const seat of seats()) {
        if (seat.conversationId !== conversationId) continue;
        const doing = people.get(seat.userId)?.doing === 'writing' ? 'writing' : seat.doing;
        people.set(seat.userId, { userId: seat.userId, name: seat.name, doing });
      }
      return [...people.values()].sort((a, b) => a.userId - b.userId);
    },
    all: () => [...new Set([...seats()].flatMap(({ conversationId }) => conversationId ?? []))],
    isPresent(userId) {
      for (const seat of seats()) if (seat.userId === userId) return true;
      return false;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      for (const tab of own.keys()) untold.add(tab);
      own.clear();
      clearTimeout(timer);
      flush();
      closed = true;
      clearInterval(lease);
      await (await listening)?.unlisten();
    },
  };
}
