/** A house with the demo town in front of its way out, and nothing behind it: whatever leaves is noted. */
import { sql } from 'drizzle-orm';
import { channels } from '../../src/channels/index.ts';
import { demoHttp, startDemo } from '../../src/demo/index.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { after } from '../../src/lib/clock.ts';
import { HttpError } from '../../src/lib/http.ts';
import { ensureLabels } from '../../src/queue/index.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { stockPeople } from '../factories.ts';
import { databaseToCopy, type TestDatabase } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, START, testClock } from '../setup/flow.ts';

/** Rows of every table of ours. */
export async function tableCounts({ db }: TestDatabase): Promise<Record<string, number>> {
  const tables = await db.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await db.execute<{ n: number }>(
      sql`select count(*)::integer as n from ${sql.identifier(name)}`,
    );
    counts[name] = row!.n;
  }
  return counts;
}

/** Takes everything out but people and labels. */
export const emptyHouse = (database: TestDatabase) =>
  emptied(database, 'sources, authors, contacts, watches, events, acts, settings');

export async function demoHouse(database: TestDatabase, start = START) {
  const clock = testClock(start);
  /** addresses that tried to leave the house */
  const left: string[] = [];
  const canary = async (address: string): Promise<never> => {
    left.push(address);
    throw new HttpError('refused', false);
  };
  const base = await flowDeps(database, clock, ...channels.values());
  /** what a restart makes: the same house, nothing remembered */
  const boot = (): FlowDeps => ({ ...base, http: demoHttp(canary, { db: database.db, clock }) });
  let deps = boot();
  /** as the timetable does for so many milliseconds */
  const listen = async (ms: number, tick = 2_000) => {
    for (const end = after(clock(), ms); clock() < end; clock.forward(tick)) {
      for (const source of await claimDue(deps.db, clock(), 10)) await pollSource(deps, source);
    }
  };
  return {
    clock,
    left,
    listen,
    deps: () => deps,
    restart: () => {
      deps = boot();
    },
  };
}

/** A town that has just opened, to be copied, and how many rows there were `before`. */
export const openedTown = () =>
  databaseToCopy(async (database) => {
    const { db } = database;
    const people = await stockPeople(db);
    const house = await demoHouse(database);
    await ensureLabels(db, house.clock());
    const before = await tableCounts(database);
    await startDemo(house.deps(), people.lead.id);
    return { people, before };
  });
