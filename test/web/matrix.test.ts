/**
 * Every route of the app, taken from its own table, asked by everybody: who is not signed in, every role, and an agent
 * of another team. A route that is added later is asked too; one whose guard is forgotten fails here.
 */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { channels } from '../../src/channels/index.ts';
import {
  calls,
  complaints,
  contactAuthors,
  contactMerges,
  contacts,
  conversations,
  imports,
  media,
  mentions,
  outbox,
  proposals,
  receivedFiles,
  sources,
} from '../../src/db/schema/index.ts';
import { after, MINUTE } from '../../src/lib/clock.ts';
import { newUuid } from '../../src/lib/ids.ts';
import { type Act, can, ROLES, type Role } from '../../src/people/index.ts';
import { bulk, ensureLabels, triage } from '../../src/queue/index.ts';
import { type Person, START, type StockPeople, stockPeople } from '../factories.ts';
import { said, source } from '../queue/world.ts';
import { browser, ORIGIN, type TestApp, testApp } from '../setup/app.ts';

/** What anybody may ask for: getting in, and the pulse of the process. */
const OPEN = new Set([
  'GET /health',
  'GET /sw.js',
  'GET /sign-in',
  'GET /signed-in',
  'POST /session',
  'POST /session/end',
  'GET /setup',
  'GET /setup/:token',
  'POST /setup/:token',
  'GET /forgotten-password',
  'POST /forgotten-password',
  'GET /password/:token',
  'POST /password/:token',
  'GET /invitation/:token',
  'POST /invitation/:token',
]);
/** The only things a viewer may write: their own account. */
const OWN = new Set([
  // what they are told of
  'POST /conversations/:id/follow',
  // that they look at a conversation they may read
  'POST /presence',
  'POST /account',
  'POST /account/signature',
  'POST /account/password',
  'POST /account/sessions/end-others',
  'POST /account/sessions/:id/end',
  'POST /account/notices',
  'POST /account/notices/test',
  'POST /account/push',
  'POST /account/push/remove',
  'POST /notices/read',
  'POST /notices/:id/read',
  'POST /account/keys',
  'POST /account/keys/:id/revoke',
]);
/** First parts of addresses whose `:id` names something of the whole house, or of the asker alone. */
const HOUSE_WIDE = [
  'account',
  'alarm-hooks',
  'alarm-letters',
  'departments',
  'invitations',
  'labels',
  'macros',
  'saved-views',
  'response-policies',
  'rules',
  'notices',
  'on-call',
  'team',
  'teams',
  'templates',
  'users',
  'watches',
];
/** Never ends by itself. */
const STREAM = 'GET /live';
const ABSENT_ID = '999999999';

interface Route {
  name: string;
  method: string;
  path: string;
  act: Act | null;
}

let house: TestApp;
let people: StockPeople;
let routes: Route[];
/** by first part of the path: something of the other team */
let foreign: Record<string, string>;
let ours: Record<string, string>;

beforeAll(async () => {
  const base = await testApp();
  const deps = { ...base.deps, channels };
  house = { ...base, deps, app: createApp(deps) };
  people = await stockPeople(deps.db);
  await ensureLabels(deps.db, START);
  foreign = await thingsOf(people.otherTeamId, people.stranger);
  ours = await thingsOf(people.teamId, people.agent);
  routes = routesOf(house);
});
afterAll(() => house.close());

/** The table of the app; middleware, static files and the doors of other programs and of customers (test/flow/hooks, test/api, test/asking) left out. */
function routesOf({ app }: TestApp): Route[] {
  const byName = new Map<string, Route>();
  for (const { method, path, handler } of app.routes) {
    if (method === 'ALL' || /^\/(static|hooks|api|ask)\//.test(path)) continue;
    const name = `${method} ${path}`;
    const act = (handler as { act?: Act }).act ?? byName.get(name)?.act ?? null;
    byName.set(name, { name, method, path, act });
  }
  return [...byName.values()];
}

/** A source with a picture, a conversation and a reply in the outbox. */
async function thingsOf(teamId: number, person: Person): Promise<Record<string, string>> {
  const { db } = house.deps;
  const sourceId = await source(db, { teamId, settings: { url: 'https://feed.example/feed.xml' } });
  const item = await said(db, sourceId, { seen: START, written: START });
  const [landed] = await db.transaction((tx) => triage(tx, [item], START));
  const conversationId = landed!.conversationId;
  const [picture] = await db
    .insert(media)
    .values({
      mentionId: item.mentionId,
      position: 0,
      kind: 'image',
      url: 'https://feed.example/a.png',
    })
    .returning({ id: media.id });
  const received = newUuid();
  await db.insert(receivedFiles).values({
    id: received,
    mentionId: item.mentionId,
    name: 'a.png',
    type: 'image/png',
    size: 8,
    stored: received,
    createdAt: START,
  });
  const contact = { name: 'Jana', firstSeenAt: START };
  const [known] = await db.insert(contacts).values(contact).returning({ id: contacts.id });
  const [merged] = await db
    .insert(contacts)
    .values({ ...contact, mergedIntoId: known!.id })
    .returning();
  const [wrote] = await db.select().from(mentions).where(eq(mentions.id, item.mentionId));
  await db.insert(contactAuthors).values({ authorId: wrote!.authorId, contactId: known!.id });
  const kept = {
    vip: false,
    ownerId: null,
    language: null,
    addressForm: null,
    firstSeenAt: START.toISOString(),
  };
  const moved = { authors: [], addresses: [], notes: [], merged: [], before: kept, after: kept };
  const [merge] = await db
    .insert(contactMerges)
    .values({ intoId: known!.id, fromId: merged!.id, reasons: [], moved, at: START })
    .returning({ id: contactMerges.id });
  const outboxId = newUuid();
  await db.insert(outbox).values({
    id: outboxId,
    conversationId,
    sourceId,
    channel: 'feed',
    action: 'reply',
    payload: { act: outboxId, draft: 'x', mentionId: item.mentionId, text: 'x' },
    userId: person.id,
    state: 'queued',
    sendAt: START,
    createdAt: START,
  });
  const proposalId = newUuid();
  await db.insert(proposals).values({
    id: proposalId,
    conversationId,
    mentionId: item.mentionId,
    userId: person.id,
    kind: 'public',
    text: 'x',
    state: 'waiting',
    since: START,
    createdAt: START,
  });
  const [complaint] = await db
    .insert(complaints)
    .values({
      conversationId,
      ...{ actId: newUuid(), year: 2025, number: conversationId, country: 'CZ', claimed: 'x' },
      ...{ receivedAt: START, createdAt: START },
    })
    .returning({ id: complaints.id });
  const [call] = await db
    .insert(calls)
    .values({
      conversationId,
      ...{ state: 'planned', phone: '1', fromAt: START, untilAt: after(START, MINUTE), createdAt: START },
    })
    .returning({ id: calls.id });
  const format = { kind: 'csv' as const, encoding: 'utf-8' as const, separator: ',', header: true };
  const [file] = await db
    .insert(imports)
    .values({
      ...{ what: 'people', teamId, fileName: 'x', stored: newUuid(), bytes: 1, isUtf8: true, format },
      ...{ createdAt: START, dueAt: START },
    })
    .returning({ id: imports.id });
  const act = await db.transaction((tx) => bulk(tx, [conversationId], { kind: 'claim' }, person.id, START));
  return {
    conversations: String(conversationId),
    mentions: String(item.mentionId),
    sources: String(sourceId),
    media: String(picture!.id),
    received,
    outbox: outboxId,
    proposals: proposalId,
    acts: act.actId!,
    complaints: String(complaint!.id),
    calls: String(call!.id),
    contacts: String(known!.id),
    'contact-imports': String(file!.id),
    merges: String(merge!.id),
  };
}

const ask = async (
  who: Awaited<ReturnType<typeof signedIn>>,
  { method }: Pick<Route, 'method'>,
  path: string,
  fields: Record<string, string> = {},
) => (method === 'GET' ? who.get(path) : who.post(path, fields));

const signedIn = (person: Person) => browser(house).as(person);
/** With ids and tokens of nothing. */
const nowhere = (path: string) =>
  path
    .replace(/:token/, 'x'.repeat(43))
    .replace(/:id/, /^\/(outbox|acts|proposals|received)\//.test(path) ? newUuid() : ABSENT_ID);

test('every address says whose its thing is: a team’s, the house’s or the asker’s', () => {
  const parts = routes.flatMap(({ path }) => path.match(/:\w+|[{*]/g) ?? []);
  // what stands under an `:id` is looked for within it
  expect(new Set(parts)).toEqual(new Set([':id', ':token', ':file', ':note', ':address', ':request']));
  const places = routes.filter(({ path }) => path.includes(':id')).map(({ path }) => path.split('/')[1]!);
  expect([...new Set(places)].sort()).toEqual([...Object.keys(foreign), ...HOUSE_WIDE].sort());
  // a route for every method would be in no table here
  expect(new Set(house.app.routes.flatMap(({ method, path }) => (method === 'ALL' ? [path] : [])))).toEqual(
    new Set(['/*', '/api/v1/*', '/ask/*']),
  );
});

describe('who is not signed in', () => {
  test('gets in by the few open doors only', () => {
    expect(routes.length).toBeGreaterThan(60);
    expect(routes.filter(({ act }) => act === null).map(({ name }) => name)).toEqual(
      routes.map(({ name }) => name).filter((name) => OPEN.has(name)),
    );
  });

  test('is sent to sign in by everything else', async () => {
    for (const route of routes.filter(({ act }) => act !== null)) {
      const answer = await ask(browser(house), route, nowhere(route.path));
      const expected = route.method === 'GET' ? 303 : 401;
      expect([route.name, answer.status]).toEqual([route.name, expected]);
      if (expected === 303) expect(answer.headers.get('Location')).toMatch(/^\/sign-in\?next=/);
    }
  });
});

test('no change is made without an Origin of ours', async () => {
  const me = await signedIn(people.admin);
  for (const { name, path } of routes.filter(({ method }) => method !== 'GET')) {
    for (const origin of [undefined, 'https://evil.example']) {
      const answer = await house.app.request(ORIGIN + nowhere(path), {
        method: 'POST',
        headers: { Cookie: me.cookie(), ...(origin ? { Origin: origin } : {}) },
      });
      expect([name, answer.status]).toEqual([name, 403]);
    }
  }
});

test('a viewer may write nothing but their own account', () => {
  const writing = routes.filter(({ method, act }) => method !== 'GET' && act !== null);
  expect(writing.filter(({ act }) => can('viewer', act!)).map(({ name }) => name)).toEqual([...OWN]);
});

test.each(ROLES)('role %s is refused exactly what the table of permissions does not give', async (role) => {
  const who: Record<Role, Person> = people;
  const me = await signedIn(who[role]);
  for (const route of routes) {
    if (route.act === null || can(role, route.act)) continue;
    const answer = await ask(me, route, nowhere(route.path));
    expect([route.name, answer.status]).toEqual([route.name, 403]);
  }
});

describe('what belongs to another team', () => {
  const ownedRoutes = () =>
    routes.flatMap((route) => {
      const [, place] = route.path.split('/');
      return route.path.includes('/:id') && place! in foreign ? [{ ...route, place: place! }] : [];
    });

  test('is absent: same status, same bytes, nothing changed', async () => {
    const before = await everything();
    const me = await signedIn(people.lead);
    const fields = { text: 'x', name: 'x', label: '1', resolution: 'spam', kind: 'public', user: '1' };
    for (const { place, ...route } of ownedRoutes()) {
      for (const form of route.method === 'GET' ? [{}] : [{}, fields]) {
        const theirs = await shown(me, route, foreign[place]!, form);
        const absent = await shown(me, route, absentLike(foreign[place]!), form);
        expect([route.name, theirs]).toEqual([route.name, absent]);
        expect([route.name, theirs.status >= 400]).toEqual([route.name, true]);
        // what is only for an admin is refused whatever the id
        const status = can('lead', route.act!) ? 404 : 403;
        if (route.method === 'GET') expect([route.name, theirs.status]).toEqual([route.name, status]);
      }
    }
    expect(ownedRoutes().length).toBeGreaterThan(25);
    expect(await everything()).toEqual(before);
  });

  test('is open to those it belongs to, and to an admin', async () => {
    for (const path of ['conversations', 'sources']) {
      for (const person of [people.agent, people.lead, people.viewer, people.admin]) {
        const answer = await (await signedIn(person)).get(`/${path}/${ours[path]}`);
        expect([path, person.role, answer.status]).toEqual([path, person.role, 200]);
      }
      expect((await (await signedIn(people.stranger)).get(`/${path}/${ours[path]}`)).status).toBe(404);
      expect((await (await signedIn(people.stranger)).get(`/${path}/${foreign[path]}`)).status).toBe(200);
    }
  });

  test('is named on no page of ours', async () => {
    const me = await signedIn(people.lead);
    const plain = routes.filter(
      ({ name, method, path, act }) =>
        method === 'GET' && act !== null && !path.includes(':') && name !== STREAM,
    );
    const { db } = house.deps;
    const names = (await db.select({ id: sources.id, name: sources.name }).from(sources)).filter(
      ({ id }) => String(id) === foreign.sources,
    );
    expect(names).toHaveLength(1);
    const asked = plain.flatMap(({ path }) => [path, `${path}?source=${foreign.sources}`]);
    for (const path of asked) {
      const page = await (await me.get(path)).text();
      for (const { name } of names) expect([path, page.includes(name)]).toEqual([path, false]);
      expect([path, page.includes(`/conversations/${foreign.conversations}"`)]).toEqual([path, false]);
    }
  });
});

const absentLike = (id: string) => (id.includes('-') ? newUuid() : ABSENT_ID);

/** An answer with the id we asked for taken out: what else it says must be the same. */
async function shown(
  me: Awaited<ReturnType<typeof signedIn>>,
  route: Route,
  id: string,
  fields: Record<string, string>,
) {
  const answer = await ask(me, route, route.path.replace(':id', id), fields);
  return { status: answer.status, body: (await answer.text()).replaceAll(`/${id}`, '/ID') };
}

/** Everything that the tests above must leave alone. */
async function everything() {
  const { db } = house.deps;
  return {
    conversations: await db.select().from(conversations).orderBy(conversations.id),
    mentions: await db.$count(mentions),
    contacts: await db.select().from(contacts).orderBy(contacts.id),
    sources: await db.select().from(sources).orderBy(sources.id),
    outbox: await db.select().from(outbox).orderBy(outbox.seq),
  };
}
