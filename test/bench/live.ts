import { fork } from 'node:child_process';
import { on } from 'node:events';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import type { Connection, Db } from '../../src/db/client.ts';
import { users } from '../../src/db/schema/people.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { startSession } from '../../src/people/index.ts';
import { bulk, triage } from '../../src/queue/index.ts';
import { appOnAPort } from '../browser/app-on-a-port.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { said, source } from '../queue/world.ts';
import { type BenchReport, judged, percentile } from './report.ts';
import { withServer } from './server.ts';

const SCREENS = 1_000;
const CHANGES = 60;
const WARM_UP = 20;
const TARGET_MS = 100;
const NANOSECONDS = 1e6;
const CLIENTS = join(import.meta.dirname, 'clients/screens.ts');

/**
 * From the commit of a change until the last of 1,000 screens has it, by the way it really goes: NOTIFY, one reading,
 * one drawing, a thousand connections. The screens are another process; two languages, two sets of rights.
 */
export const run = (): Promise<BenchReport> => withServer(measure);

async function measure(connection: Connection): Promise<BenchReport> {
  const { db } = connection;
  const house = await appOnAPort(connection, []);
  const people = await stockPeople(db);
  const id = await somethingSaid(db);
  const screens = openScreens(`${house.url}/live`, await signIn(db, people));
  try {
    await screens.told();
    const took: number[] = [];
    for (let round = 0; round < WARM_UP + CHANGES; round++) {
      const kind = round % 2 ? 'release' : 'claim';
      await db.transaction((tx) => bulk(tx, [id], { kind }, people.agent.id, systemClock()));
      const committed = process.hrtime.bigint();
      const { heardAt } = await screens.told<{ heardAt: string }>();
      if (round >= WARM_UP) took.push(Number(BigInt(heardAt) - committed) / NANOSECONDS);
    }
    took.sort((a, b) => a - b);
    const verdict = judged({
      what: `the last of ${SCREENS.toLocaleString('en')} connections after the commit, p95`,
      value: percentile(took, 0.95),
      unit: 'ms',
      atMost: TARGET_MS,
    });
    const notes = [`median ${percentile(took, 0.5).toFixed(0)} ms, longest ${took.at(-1)!.toFixed(0)} ms`];
    return { name: 'live', verdicts: [verdict], notes };
  } finally {
    screens.close();
    await house.close();
  }
}

async function somethingSaid(db: Db): Promise<number> {
  const sourceId = await source(db);
  const [landed] = await db.transaction(async (tx) => triage(tx, [await said(tx, sourceId)], systemClock()));
  return landed!.conversationId!;
}

/** Cookies of an admin, of an agent who sees less, and of a lead who speaks another language. */
async function signIn(db: Db, { admin, agent, lead }: StockPeople): Promise<string[]> {
  await db.update(users).set({ language: 'pl' }).where(eq(users.id, lead.id));
  const sessions = [admin, agent, lead].map(({ id }) =>
    startSession(db, { userId: id, userAgent: 'bench' }, systemClock()),
  );
  return (await Promise.all(sessions)).map((token) => `ohlas=${token}`);
}

function openScreens(url: string, cookies: string[]) {
  const child = fork(CLIENTS, [url, String(SCREENS), ...cookies], { execArgv: ['--import', 'tsx'] });
  const words = on(child, 'message', { close: ['exit'] });
  return {
    /** What it says next. Throws when it has ended: why stands on the terminal. */
    async told<T>(): Promise<T> {
      const { done, value } = await words.next();
      if (done) throw new Error('the screens have ended');
      return (value as [T])[0];
    },
    close: () => child.kill(),
  };
}
