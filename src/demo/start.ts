import { and, eq, inArray } from 'drizzle-orm';
import { GRAPH_VERSION } from '../channels/graph/settings.ts';
import type { Db, Tx } from '../db/client.ts';
import { contactAuthors, contacts } from '../db/schema/contacts.ts';
import { authors } from '../db/schema/intake.ts';
import { sources } from '../db/schema/sources.ts';
import type { FlowDeps } from '../flow/deps.ts';
import { pollSource } from '../flow/inbound.ts';
import { after, DAY, SECOND } from '../lib/clock.ts';
import { Problem } from '../lib/errors.ts';
import { addSource, type SourceInput, sourceById } from '../sources/registry.ts';
import { saveWatch } from '../watches/store.ts';
import { PEOPLE } from './content/people.ts';
import type { MetaNetwork, Network, Paper, PaperPost, Shop, ShopPost } from './content/post.ts';
import { BLUESKY, META_ACCOUNTS, META_HOST, PAPERS, SHOPS, TOWN_HOST, tokenOf, WATCHES } from './places.ts';
import { scheduleOf } from './schedule.ts';
import { demoAvailable, demoRunning, lockDemo } from './state.ts';
import { createTown } from './town.ts';

/** A town that answers within seconds is read more often than a network would like. */
const SHOP_POLL_SECONDS = 8;
const PAPER_POLL_SECONDS = 20;
/** How long after it was written something was seen before the town opened. */
const SEEN_AFTER = 3 * SECOND;

/**
 * Opens the demo town: its sources and watches, and everything that had been said until now, taken in at the moment
 * it was said, so that some clocks are late and some have just begun. All of it or nothing; twice is once.
 * Problem `demo.error.real_source` (conflict) once the house listens to anything real.
 */
export function startDemo(deps: FlowDeps, userId: number): Promise<void> {
  return deps.db.transaction(async (tx) => {
    await lockDemo(tx);
    if (await demoRunning(tx)) return;
    if (!(await demoAvailable(tx))) throw new Problem('conflict', 'demo.error.real_source');
    const by = { userId, at: deps.clock() };
    for (const watch of WATCHES) await saveWatch(tx, null, { ...watch, active: true, demo: true }, by);
    const places = new Map<string, number>();
    for (const [place, input] of sourceInputs()) places.set(place, await addSource(tx, input, deps.seal, by));
    await relive(tx, deps, places, by.at);
  });
}

/** Sources by the place they listen to. */
function sourceInputs(): [Place, SourceInput][] {
  const shared = { teamId: null, clock: 'always' as const, demo: true };
  const shopShared = {
    ...shared,
    purpose: 'answer' as const,
    intake: 'all' as const,
    pollSeconds: SHOP_POLL_SECONDS,
  };
  const square = Object.entries(SHOPS).map(([shop, { name, minutes }]): [Place, SourceInput] => [
    `mastodon:${shop as Shop}`,
    {
      ...shopShared,
      channel: 'mastodon',
      name,
      settings: { server: `https://${TOWN_HOST}`, what: 'mentions' },
      secrets: { token: tokenOf(shop) },
      responseMinutes: minutes,
      host: TOWN_HOST,
    },
  ]);
  const meta = Object.entries(META_ACCOUNTS).map(
    ([on, { shop, page, account, token }]): [Place, SourceInput] => [
      `${on as MetaNetwork}:${shop}`,
      {
        ...shopShared,
        channel: on,
        name: SHOPS[shop].name,
        settings: {
          ...(account === undefined ? { page } : { login: 'facebook', account, page }),
          humanAgent: 'no',
          server: `https://${META_HOST}`,
          version: GRAPH_VERSION,
        },
        secrets: { token },
        responseMinutes: SHOPS[shop].minutes,
        host: META_HOST,
      },
    ],
  );
  const sky: [Place, SourceInput] = [
    `bluesky:${BLUESKY.shop}`,
    {
      ...shopShared,
      channel: 'bluesky',
      name: SHOPS[BLUESKY.shop].name,
      settings: { server: `https://${BLUESKY.host}`, handle: BLUESKY.handle, what: 'mentions' },
      secrets: { password: BLUESKY.password },
      responseMinutes: SHOPS[BLUESKY.shop].minutes,
      host: BLUESKY.host,
    },
  ];
  const papers = Object.entries(PAPERS).map(([paper, place]): [Place, SourceInput] => [
    paper as Paper,
    {
      ...shared,
      channel: 'feed',
      name: place.name,
      settings: { url: `https://${place.host}/rss.xml` },
      secrets: {},
      purpose: place.purpose,
      intake: 'matching',
      responseMinutes: place.minutes,
      host: place.host,
      pollSeconds: PAPER_POLL_SECONDS,
    },
  ]);
  return [...square, ...meta, sky, ...papers];
}

/** Walks the corridor once for every post of the last day, with the clock set to when it was seen. */
async function relive(tx: Tx, deps: FlowDeps, places: Map<string, number>, openedAt: Date): Promise<void> {
  let now = after(openedAt, -DAY);
  const clock = () => now;
  const { http } = createTown(openedAt, clock);
  // a transaction within this one is a savepoint: the corridor needs no more of a Db than that
  const corridor: FlowDeps = { ...deps, db: tx as Db, clock, http };
  // nothing here is a baseline: what was said today has its clock
  await tx
    .update(sources)
    .set({ baselineAt: now })
    .where(inArray(sources.id, [...places.values()]));
  for (const { at, post } of scheduleOf(openedAt)) {
    if (at < after(openedAt, -DAY) || at > openedAt || 'opens' in post) continue;
    now = after(at, SEEN_AFTER);
    const source = await sourceById(tx, places.get(placeOf(post))!);
    await pollSource(corridor, source);
    await greetKnownCustomers(tx);
  }
  await settle(tx, [...places.values()], openedAt);
}

/** What a source listens to: a site, or a shop on one of the networks. */
type Place = Paper | `${'mastodon' | Network}:${Shop}`;

const placeOf = (post: ShopPost | PaperPost): Place =>
  'paper' in post ? post.paper : `${post.on ?? 'mastodon'}:${post.shop}`;

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
