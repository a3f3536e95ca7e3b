import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Signal } from '../../events/bus.ts';
import { createPresence, type Presence } from '../../events/presence.ts';
import type { Lang } from '../../i18n/index.ts';
import { SECOND } from '../../lib/clock.ts';
import { newUuid } from '../../lib/ids.ts';
import type { Scope } from '../../people/index.ts';
import { readSetting } from '../../settings/index.ts';
import type { Deps } from '../env.ts';
import { loadBatch, missedSince } from './batch.ts';
import { ringBells } from './bell.ts';
import { type Client, openClient } from './client.ts';
import { framesOf, type Telling } from './frames.ts';
import { presenceFrames } from './presence-frames.ts';

/**
 * The first event goes out at once; what comes in the pause after it goes out together. The pause grows with what was
 * told: a colleague's act is seen at once, and where many things happen all of them are read together; the more screens
 * ask for their lists after it, the longer, up to about once a second, however many look on.
 */
const PAUSE_MS = { anEvent: 40, few: 200, aScreen: 8, most: 930 };
/** So that some hundred and forty screens a second ask for their lists. */
const A_LISTENER_MS = 7;
const HEARTBEAT_MS = 15 * SECOND;
/** A stream is opened anew from time to time, so that nobody listens on after their session has ended. */
const LONGEST_MS = 3600 * SECOND;

const NONE: ReadonlySet<number> = new Set();
/** Somebody came or left; who is here is asked for by whoever shows it. */
const COMINGS = new TextEncoder().encode('event: presences\ndata: {}\n\n');

export interface Listener {
  scope: Scope;
  lang: Lang;
  /** the newest event its page knows of */
  after: number;
  /** whose bell rings on it */
  bellOf?: number;
  /** whose screen it is, and the name of the tab; without it nobody is told that they look */
  seat?: { tab: string; userId: number; name: string };
}

interface Hub {
  /** A stream of what happens from now on, and before that of what the page has missed. */
  open(listener: Listener): Promise<Response>;
  presence: Presence;
  /** how many listen */
  size(): number;
  close(): void;
}

type HubDeps = Pick<Deps, 'db' | 'sql' | 'bus' | 'clock' | 'log' | 'channels' | 'assetVersion'>;

const tellingOf = (screens: number): Telling => ({ told: newUuid(), within: screens * A_LISTENER_MS });

/**
 * One ear on the bus for all screens of this process: what changed is read once a batch, drawn once a language, and
 * goes to everybody who may see it.
 */
export function createHub(deps: HubDeps): Hub {
  const clients = new Set<Client>();
  let waiting: Signal[] = [];
  let telling = false;
  const presence = createPresence(deps);

  function hear(signals: Signal[]): void {
    // an empty batch is the bus' word for "I was away"; rights that changed are read when they connect again
    if (signals.length === 0 || signals.some(({ kind }) => kind === 'user.changed')) dropAll();
    if (clients.size === 0) return;
    waiting.push(...signals);
    if (!telling) void tell();
  }

  /** One batch after the other, so that a later one never overtakes an earlier one; all that waits is one batch. */
  async function tell(): Promise<void> {
    telling = true;
    // the bells of one transaction ring one after the other
    await setImmediate();
    while (waiting.length > 0) {
      const signals = waiting;
      waiting = [];
      await send(signals).catch((error: unknown) => {
        deps.log.error({ err: error }, 'live updates could not be sent');
        dropAll();
      });
      const { anEvent, few, aScreen, most } = PAUSE_MS;
      await setTimeout(Math.min(signals.length * anEvent, few + clients.size * aScreen, most));
    }
    telling = false;
  }

  async function send(signals: Signal[]): Promise<void> {
    // whoever comes later reads it when they come
    if (clients.size === 0) return;
    const isComing = signals.some(({ kind }) => kind === 'user.presence');
    if (isComing) for (const client of clients) client.write(COMINGS);
    await ringBells(deps, clients, signals);
    const batch = await loadBatch(deps, signals);
    if (batch === null) return;
    const { timeZone } = await readSetting(deps.db, 'profile');
    const frame = framesOf(deps, batch, timeZone, tellingOf(clients.size));
    for (const client of clients) client.write(frame(client.lang, client.scope));
  }

  /** What its page has missed, and who is here. */
  async function catchUp(client: Client, after: number): Promise<void> {
    const batch = await loadBatch(deps, await missedSince(deps, after));
    const { timeZone } = await readSetting(deps.db, 'profile');
    // what came meanwhile may stand in a list that was left behind: told as a change
    const missed = {
      ...(batch ?? { rows: [], newIds: new Set<number>(), lastEventId: after }),
      bornIds: NONE,
    };
    client.write(framesOf(deps, missed, timeZone, tellingOf(1))(client.lang, client.scope));
    const here = presence.all();
    if (here.length > 0) client.write((await presenceFrames(deps, presence, here))(client.scope));
  }

  /** Everybody connects again and says what they know. */
  function dropAll(): void {
    for (const client of clients) client.close();
  }

  async function tellPresence(conversationIds: number[]): Promise<void> {
    if (clients.size === 0) return;
    const frame = await presenceFrames(deps, presence, conversationIds);
    for (const client of clients) client.write(frame(client.scope));
  }

  const failed = (what: string) => (error: unknown) => deps.log.error({ err: error }, what);
  const unsubscribe = deps.bus.subscribe(hear);
  const unseat = presence.subscribe((ids) => {
    tellPresence(ids).catch(failed('presence could not be shown'));
  });
  const heartbeat = setInterval(() => {
    const oldest = deps.clock().getTime() - LONGEST_MS;
    for (const client of clients) {
      if (client.openedAt < oldest) client.close();
      else client.beat();
    }
  }, HEARTBEAT_MS);
  heartbeat.unref();

  return {
    async open({ scope, lang, after, bellOf, seat }) {
      const leave = seat ? presence.join(seat.tab, seat) : () => {};
      const who = { scope, lang, bellOf: bellOf ?? null };
      const client = openClient(who, deps.clock().getTime(), () => {
        clients.delete(client);
        leave();
      });
      // first listen, then catch up: what happens in between comes twice rather than never
      clients.add(client);
      try {
        await catchUp(client, after);
      } catch (error) {
        // nobody would ever read it
        client.close();
        throw error;
      }
      return client.response;
    },
    presence,
    size: () => clients.size,
    close() {
      unsubscribe();
      unseat();
      clearInterval(heartbeat);
      dropAll();
      presence.close().catch(failed('presence could not be closed'));
    },
  };
}
