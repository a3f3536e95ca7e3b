import { and, eq, inArray } from 'drizzle-orm';
import type { Db, Tx } from '../db/client.ts';
import { contactAuthors, contacts } from '../db/schema/contacts.ts';
import { authors } from '../db/schema/intake.ts';
import { sources } from '../db/schema/sources.ts';
import type { FlowDeps } from '../flow/deps.ts';
import { pollSource } from '../flow/inbound.ts';
import { after, DAY, MINUTE, SECOND } from '../lib/clock.ts';
import { Problem } from '../lib/errors.ts';
import { addSource, sourceById } from '../sources/registry.ts';
import { saveWatch } from '../watches/store.ts';
import { deeds } from './content/deeds.ts';
import { PEOPLE } from './content/people.ts';
import { type Colleagues, perform } from './deeds.ts';
import { TOWN_HOST, WATCHES } from './places.ts';
import { scheduleOf } from './schedule.ts';
import { placeOf, sourceInputs } from './sources.ts';
import { demoAvailable, demoRunning, lockDemo } from './state.ts';
import { createTown } from './town.ts';

/** How long after it was written something was seen before the town opened. */
const SEEN_AFTER = 3 * SECOND;

/**
 * Opens the demo town: its sources and watches, and everything that had been said until now, taken in at the moment
 * it was said, so that some clocks are late and some have just begun. All of it or nothing; twice is once.
 * Problem `demo.error.real_source` (conflict) once the house listens to anything real.
 */
export function startDemo(deps: FlowDeps, userId: number, colleagues: Colleagues = {}): Promise<void> {
  return deps.db.transaction(async (tx) => {
    await lockDemo(tx);
    if (await demoRunning(tx)) return;
    if (!(await demoAvailable(tx))) throw new Problem('conflict', 'demo.error.real_source');
    const by = { userId, at: deps.clock() };
    for (const watch of WATCHES) await saveWatch(tx, null, { ...watch, active: true, demo: true }, by);
    const places = new Map<string, number>();
    for (const [place, input] of sourceInputs()) places.set(place, await addSource(tx, input, deps.seal, by));
    await relive(tx, deps, places, { ...by, colleagues });
  });
}

interface Opener {
  userId: number;
  colleagues: Colleagues;
  at: Date;
}

/**
 * Walks the corridor once for every post of the last day, with the clock set to when it was seen, and does in between
 * what the team has done.
 */
async function relive(
  tx: Tx,
  deps: FlowDeps,
  places: Map<string, number>,
  { userId, colleagues, at: openedAt }: Opener,
): Promise<void> {
  let now = after(openedAt, -DAY);
  const clock = () => now;
  const { http } = createTown(openedAt, clock);
  // a transaction within this one is a savepoint: the corridor needs no more of a Db than that
  const corridor: FlowDeps = { ...deps, db: tx as Db, clock, http };
  const listen = async (place: number) => {
    await pollSource(corridor, await sourceById(tx, place));
    await greetKnownCustomers(tx);
  };
  // nothing here is a baseline: what was said today has its clock
  await tx
    .update(sources)
    .set({ baselineAt: now })
    .where(inArray(sources.id, [...places.values()]));
  const heard = scheduleOf(openedAt).flatMap(({ at, post }) =>
    at < after(openedAt, -DAY) || at > openedAt || 'opens' in post
      ? []
      : [{ at: after(at, SEEN_AFTER), happen: () => listen(places.get(placeOf(post))!) }],
  );
  const done = deeds.map((deed) => ({
    at: after(openedAt, -deed.age * MINUTE),
    happen: () => perform(corridor, deed, { userId, colleagues, opensAt: openedAt, wait, listen }),
  }));
  const wait = (until: Date): void => {
    now = until;
  };
  for (const { at, happen } of [...heard, ...done].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    now = at;
    await happen();
  }
  await settle(tx, [...places.values()], openedAt);
}

/** The people whom the shop knows by name. */
async function greetKnownCustomers(tx: Tx): Promise<void> {
  const known = Object.entries(PEOPLE)
    .filter(([, { vip }]) => vip)
    .map(([username]) => `https://${TOWN_HOST}/users/${username}`);
  const theirs = tx
    .select({ id: contactAuthors.contactId })
    .from(contactAuthors)
    .innerJoin(authors, eq(authors.id, contactAuthors.authorId))
    .where(inArray(authors.externalId, known));
  await tx
    .update(contacts)
    .set({ vip: true })
    .where(and(eq(contacts.vip, false), inArray(contacts.id, theirs)));
}

/** From here on the timetable reads the town. A place that could not be read would be a town with a hole in it. */
async function settle(tx: Tx, ids: number[], openedAt: Date): Promise<void> {
  const read = await tx
    .update(sources)
    .set({ nextPollAt: openedAt })
    .where(inArray(sources.id, ids))
    .returning({ name: sources.name, failures: sources.failures, lastError: sources.lastError });
  const broken = read.find(({ failures }) => failures > 0);
  if (broken) throw new Error(`the demo town could not be read at ${broken.name}: ${broken.lastError?.key}`);
}
