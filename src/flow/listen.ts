/**
 * Streams: one lease a source, one supervisor a process. A connection is only a bell: when it rings the source is polled,
 * so what comes by it is neither lost nor there twice, and without it the poll still comes at its time.
 */
import { setTimeout } from 'node:timers/promises';
import type { ChannelError, ListenCtx } from '../channels/contract.ts';
import { jitter } from '../lib/backoff.ts';
import { after, MINUTE, SECOND } from '../lib/clock.ts';
import type { HttpStream } from '../lib/http.ts';
import { newUuid } from '../lib/ids.ts';
import type { Source } from '../sources/leases.ts';
import { claimListening, endListening, keepListening, noteListening } from '../sources/listening.ts';
import { ringFor } from '../sources/registry.ts';
import { channelCtx } from './channel-ctx.ts';
import type { FlowDeps } from './deps.ts';

/** Open connections of one process. */
const MOST = 500;
const FIRST_WAIT = 5 * SECOND;
const LONGEST_WAIT = 15 * MINUTE;
/** A storm of events is as many polls as one can use. */
const BETWEEN_RINGS = SECOND / 2;
/** A connection that stood for so long was a good one: the next is opened soon. */
const STOOD = MINUTE;
/** A network that refuses for good may think better of it: a poll a minute does not need us to hurry. */
const REFUSED_WAIT = 60 * MINUTE;
const WORTH_TRYING = new Set<ChannelError['kind']>(['transient', 'rate-limited', 'auth']);

/** What only the process needs that keeps connections open. */
export type ListenDeps = FlowDeps & { openStream: HttpStream };

export interface Listening {
  /** Renews what is ours, ends what no longer is, opens what nobody listens to. Returns how many were opened. */
  tick(): Promise<number>;
  /** Ends all connections and waits for that. */
  stop(): Promise<void>;
}

interface Connection {
  end: AbortController;
  over: Promise<void>;
  since: Date | null;
}

interface Waiting {
  failures: number;
  until: Date;
}

/** Listens to every active source whose channel can, as long as it is ticked at least every ten seconds. */
export function createListening(deps: ListenDeps): Listening {
  const token = newUuid();
  const channels = [...deps.channels.values()].flatMap(({ info, listen }) => (listen ? [info.kind] : []));
  const connections = new Map<number, Connection>();
  const waiting = new Map<number, Waiting>();

  async function tick(): Promise<number> {
    const now = deps.clock();
    const held = [...connections.keys()];
    const kept = new Set(await keepListening(deps.db, held, token, now));
    for (const id of held) if (!kept.has(id)) connections.get(id)?.end.abort();
    const patient = [...waiting].flatMap(([id, { until }]) => (until > now ? [id] : []));
    const except = [...connections.keys(), ...patient];
    const limit = MOST - connections.size;
    const claimed = await claimListening(deps.db, { channels, except, limit }, token, now);
    for (const source of claimed) open(source);
    return claimed.length;
  }

  function open(source: Source): void {
    const connection: Connection = { end: new AbortController(), over: Promise.resolve(), since: null };
    connections.set(source.id, connection);
    connection.over = listen(source, connection)
      .catch((error: unknown) => {
        deps.log.error({ err: error, source: source.id }, 'listening failed in our own code');
        return LONGEST_WAIT;
      })
      .then(async (refused) => {
        connections.delete(source.id);
        wait(source.id, connection, refused);
        // whatever it left open
        connection.end.abort();
        await endListening(deps.db, [source.id], token, deps.clock());
      })
      .catch((error: unknown) => deps.log.warn({ err: error, source: source.id }, 'a listener ended badly'));
  }

  /** Until it ends. Returns how long not to try again, where the other side leaves no doubt. */
  async function listen(source: Source, connection: Connection): Promise<number | null> {
    const channel = deps.channels.get(source.channel);
    if (!channel?.listen) return LONGEST_WAIT;
    const { signal } = connection.end;
    const later = (what: Promise<unknown>): void => {
      what.catch((error: unknown) =>
        deps.log.warn({ err: error, source: source.id }, 'a bell was not heard'),
      );
    };
    // however fast a network talks: the first word is heard at once, and the last one is never missed
    let isRinging = false;
    let isAgain = false;
    const ring = () => {
      isAgain = true;
      if (isRinging) return;
      isRinging = true;
      later(
        (async () => {
          while (isAgain && !signal.aborted) {
            isAgain = false;
            await ringFor(deps.db, source.id, deps.clock());
            await setTimeout(BETWEEN_RINGS);
          }
        })().finally(() => {
          isRinging = false;
        }),
      );
    };
    const ctx: ListenCtx = {
      ...channelCtx(deps, source),
      openStream: deps.openStream,
      signal,
      ring,
      connected() {
        if (connection.since !== null || signal.aborted) return;
        connection.since = deps.clock();
        later(noteListening(deps.db, source.id, token, connection.since));
        // what was said while nobody listened
        ring();
      },
    };
    const ended = await channel.listen(source.settings, ctx);
    if (ended.ok || signal.aborted) return null;
    deps.log.debug({ source: source.id, key: ended.error.key }, 'a connection ended');
    // the poll tells a person, and stops the source until the sign-in is mended: then the bell is wanted at once
    if (ended.error.kind === 'auth') ring();
    return WORTH_TRYING.has(ended.error.kind) ? null : REFUSED_WAIT;
  }

  function wait(id: number, { since, end }: Connection, refused: number | null): void {
    const now = deps.clock();
    // what was ended by us is opened at the next tick, if it is still to be
    if (end.signal.aborted) {
      waiting.delete(id);
      return;
    }
    const stood = since !== null && now.getTime() - since.getTime() >= STOOD;
    const failures = stood ? 1 : (waiting.get(id)?.failures ?? 0) + 1;
    const plain = refused ?? Math.min(FIRST_WAIT * 2 ** Math.min(failures - 1, 20), LONGEST_WAIT);
    waiting.set(id, { failures, until: after(now, Math.round(plain * jitter(deps.random()))) });
  }

  return {
    tick,
    async stop() {
      for (const { end } of connections.values()) end.abort();
      await Promise.all([...connections.values()].map(({ over }) => over));
    },
  };
}
