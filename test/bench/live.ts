import { connect } from '../../src/db/client.ts';
import { createBus } from '../../src/events/bus.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { silentLog } from '../../src/lib/log.ts';
import { claim, release, triage } from '../../src/queue/index.ts';
import { createHub } from '../../src/web/live/hub.ts';
import { person, said, source } from '../queue/world.ts';

const CLIENTS = 1000;
const CHANGES = 30;
const TARGET_MS = 100;

/**
 * From the commit of a change until the last of 1,000 screens has it, by the way it really goes: NOTIFY, one reading,
 * one drawing, a thousand streams. Two languages, two sets of rights.
 * @param url a migrated database of its own
 */
export async function run(url: string): Promise<{ name: string; lines: string[] }> {
  const { db, sql, close } = await connect(url, { max: 5 });
  const bus = await createBus(sql, silentLog);
  const hub = createHub({
    db,
    bus,
    clock: systemClock,
    log: silentLog,
    channels: new Map(),
    assetVersion: 'bench',
  });
  try {
    const sourceId = await source(db);
    const [landed] = await db.transaction(async (tx) =>
      triage(tx, [await said(tx, sourceId)], systemClock()),
    );
    const id = landed!.conversationId!;
    const me = await person(db, 'Jana');
    const wire = `conversation-${id}`;
    let heard = 0;
    let allHeard = () => {};
    for (let n = 0; n < CLIENTS; n++) {
      const scope = n % 2 ? ({ all: true } as const) : { all: false as const, teamIds: [] };
      const { body } = await hub.open({
        scope,
        lang: n % 3 ? 'cs' : 'pl',
        after: Number.MAX_SAFE_INTEGER,
      });
      void listen(body!, wire, () => {
        heard++;
        if (heard === CLIENTS) allHeard();
      });
    }
    const times: number[] = [];
    for (let n = 0; n < CHANGES; n++) {
      heard = 0;
      const done = new Promise<void>((resolve) => {
        allHeard = resolve;
      });
      await db.transaction((tx) =>
        n % 2 ? release(tx, id, me, systemClock()) : claim(tx, id, me, systemClock()),
      );
      const committed = performance.now();
      await done;
      times.push(performance.now() - committed);
    }
    times.sort((a, b) => a - b);
    const p95 = times[Math.floor(times.length * 0.95)]!;
    return {
      name: 'live',
      lines: [
        `last of ${CLIENTS} streams after the commit: median ${times[CHANGES / 2]!.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
        `target ${TARGET_MS} ms: ${p95 <= TARGET_MS ? 'met' : 'MISSED'}`,
      ],
    };
  } finally {
    hub.close();
    await bus.close();
    await close();
  }
}

async function listen(body: ReadableStream<Uint8Array>, wire: string, hear: () => void): Promise<void> {
  const decoder = new TextDecoder();
  for await (const chunk of body) if (decoder.decode(chunk).includes(wire)) hear();
}
