/** The whole app over the demo town, with something in every other drawer as well, and the way to each of its pages. */
import { eq, sql } from 'drizzle-orm';
import { saveHook } from '../../src/alarms/index.ts';
import { notify } from '../../src/alarms/notify.ts';
import { channels } from '../../src/channels/index.ts';
import { contacts, conversations, mentions, sources } from '../../src/db/schema/index.ts';
import { startDemo } from '../../src/demo/index.ts';
import { askForContact } from '../../src/flow/asking.ts';
import { bringFile } from '../../src/flow/bringing.ts';
import { bringPeopleFile } from '../../src/flow/bringing-people.ts';
import { promiseCall } from '../../src/flow/calls.ts';
import { markComplaint } from '../../src/flow/complaints.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { learnLabels } from '../../src/flow/label-lessons.ts';
import { keepRule } from '../../src/flow/rules.ts';
import { correctTone } from '../../src/flow/tone.ts';
import { after, DAY, HOUR } from '../../src/lib/clock.ts';
import {
  createApiKey,
  createPasswordLink,
  createSetupLink,
  invite,
  startSession,
} from '../../src/people/index.ts';
import { saveLabel } from '../../src/queue/index.ts';
import { saveDepartment } from '../../src/replies/departments.ts';
import { saveTemplate } from '../../src/replies/templates.ts';
import { ANYTHING } from '../../src/rules/store.ts';
import { savePolicy } from '../../src/settings/response-policies.ts';
import { saveMacro } from '../../src/shortcuts/macros.ts';
import { addSavedView } from '../../src/shortcuts/saved-views.ts';
import { sourceById } from '../../src/sources/registry.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { source } from '../queue/world.ts';
import { testDb } from '../setup/database.ts';
import { testClock } from '../setup/flow.ts';
import { appOnAPort } from './app-on-a-port.ts';

/** What answers with a part of a page, a file or a stream, or leads elsewhere. */
export const NOT_A_SCREEN = new Set([
  '/',
  '/health',
  '/sw.js',
  '/static/:path{.+}',
  '/live',
  '/media/:id',
  '/outbox/:id',
  '/queue/counts',
  '/notices/count',
  '/conversations/:id/composer',
  '/conversations/:id/files/:file',
  '/hooks/:kind/:key',
  '/palette',
  '/queue/all',
  '/complaints/export',
  '/complaints/:id/proof.csv',
  '/queue/export',
  '/contacts/:id/export',
  '/received/:id',
  // before anybody has an account: looked at by itself
  '/setup/:token',
]);

/** Pages for people who have no session. */
export const OUTSIDE = new Set([
  '/sign-in',
  '/setup',
  '/setup/:token',
  '/forgotten-password',
  '/password/:token',
  '/invitation/:token',
  '/ask/:token',
  '/ask/thanks',
]);

/** An empty house, to be looked at and then furnished. */
export async function livedInHouse() {
  const clock = testClock();
  const database = await testDb({ max: 8 });
  const house = await appOnAPort(database, [...channels.values()], clock);
  const { db, flow } = house;
  const setup = await createSetupLink(db, clock());
  return {
    ...house,
    /** where the first account is made; gone once the house is furnished */
    first: `/setup/${setup}`,
    async furnish() {
      const people = await stockPeople(db);
      const seen = { userId: people.admin.id, userAgent: 'test' };
      return { ways: await furnished(flow, people), token: await startSession(db, seen, clock()) };
    },
    async close() {
      await house.close();
      await database.close();
    },
  };
}

/** Where the pages are that have more to their address than their route, and the states of others worth a look. */
async function furnished(flow: FlowDeps, people: StockPeople): Promise<Record<string, string[]>> {
  const { db, clock, seal } = flow;
  const { admin, agent } = people;
  const now = clock();
  const by = { userId: admin.id, at: now };
  const keeper = { id: admin.id, role: 'admin', scope: { all: true } } as const;
  await startDemo(flow, admin.id);
  await notify(db, { userIds: [admin.id], kind: 'due', conversationId: 1 }, now);
  const [newest] = await db.select({ id: mentions.id }).from(mentions).limit(1);
  await db.transaction((tx) => correctTone(tx, newest!.id, 'neutral', admin.id, now));
  await learnLabels(flow);
  const body = 'Dobrý den, {{customer}},\nomlouváme se za zpoždění.';
  await db.transaction((tx) =>
    saveTemplate(tx, null, { name: 'Zpoždění', bodies: { cs: body, pl: body } }, by),
  );
  await saveDepartment(db, null, { name: 'Sklad a doprava', email: 'sklad@vandr.example' }, now);
  await savePolicies(flow, by);
  await addSavedView(
    db,
    {
      name: 'Slovensko',
      list: {
        ...{ view: 'open' as const, order: null, source: null, label: null, sentiment: null, language: 'sk' },
        ...{ assignee: null, urgent: null, only: null },
      },
      audience: 'me',
      teamId: null,
    },
    keeper,
    now,
  );
  const program = { name: 'Chat', url: 'https://chat.example/x', body: 'slack', language: 'cs' } as const;
  await saveHook(db, null, { ...program, kinds: [], active: true }, seal, by);
  await createApiKey(db, { userId: admin.id, name: 'Přehledy', scopes: ['read'], days: 90 }, now);
  const invitation = await invite(
    db,
    { email: 'nova@vandr.example', role: 'agent', teamId: people.teamId, by: admin.id },
    now,
  );
  const reset = await createPasswordLink(db, { userId: agent.id, by: admin.id }, now);
  await breakTwo(flow);
  const archive = await source(db, { channel: 'import', polled: false, settings: { space: 'x' } });
  const chunks = new Blob(['Jméno;Zpráva\nJana;Kde je balík?\n']).stream();
  const file = await bringFile(flow, await sourceById(db, archive), { name: 'export.csv', chunks }, admin.id);

  const crowd = new Blob(['Jméno;E-mail;VIP\nJana Malá;jana@vandr.example;ano\nPetr;nikam;\n']).stream();
  const everybody = { userId: admin.id, scope: { all: true as const } };
  const broughtId = await bringPeopleFile(flow, { name: 'zakaznici.csv', chunks: crowd }, everybody);

  const ids = await db
    .select({ status: conversations.status, id: sql<number>`min(${conversations.id})::integer` })
    .from(conversations)
    .groupBy(conversations.status);
  const [contact] = await db.select({ id: contacts.id }).from(contacts).where(eq(contacts.vip, true));
  const talk = ids.find(({ status }) => status === 'open');
  const labelId = await saveLabel(db, null, { name: 'Dárek', hue: 1 }, now);
  const macro = await saveMacro(
    db,
    null,
    {
      name: 'Není o nás',
      key: 'n',
      steps: [{ kind: 'label', labelId }, { kind: 'claim' }],
      audience: 'me',
      teamId: null,
    },
    keeper,
    now,
  );
  const { link } = await askForContact(
    flow,
    { conversationId: talk!.id, by: { userId: admin.id }, scope: { all: true } },
    now,
  );
  const person = `/contacts/${contact!.id}`;
  const ruled = {
    name: 'Známým hned',
    event: 'arrived' as const,
    when: { ...ANYTHING, vip: true },
    acts: [{ kind: 'label' as const, labelId }],
  };
  const rule = await db.transaction((tx) =>
    keepRule(tx, null, { ...ruled, active: true, stops: false }, { userId: admin.id, at: now }),
  );
  const everywhere = { by: { userId: admin.id }, scope: { all: true as const } };
  const claimed = { country: 'CZ', receivedAt: now, claimed: 'Boty se po týdnu rozlepily.' };
  const { complaintId } = await db.transaction((tx) => markComplaint(tx, talk!.id, claimed, everywhere, now));
  const slot = { from: new Date(now.getTime() + HOUR), until: new Date(now.getTime() + 2 * HOUR) };
  const call = { ...slot, phone: '+420 601 234 567', script: 'Domluvit výměnu.' };
  const callId = await db.transaction((tx) => promiseCall(tx, talk!.id, call, everywhere, now));
  return {
    '/rules/:id': [`/rules/${rule}`],
    '/complaints/:id': [`/complaints/${complaintId}`],
    '/complaints/:id/proof': [`/complaints/${complaintId}/proof`],
    '/calls/:id': [`/calls/${callId}`],
    '/conversations/:id/complaint': [`/conversations/${talk!.id}/complaint`],
    '/conversations/:id/call': [`/conversations/${talk!.id}/call`],
    '/ask/:token': [new URL(link).pathname],
    '/password/:token': [`/password/${reset}`],
    '/invitation/:token': [`/invitation/${invitation}`],
    '/queue': ['/queue', '/queue?view=mine', '/queue?view=snoozed'],
    '/conversations/:id': [
      ...ids.map(({ id }) => `/conversations/${id}`),
      ...['note', 'email', 'private'].map((tab) => `/conversations/${talk!.id}?tab=${tab}`),
    ],
    '/mentions': ['/mentions', '/mentions?q=boty'],
    '/search': ['/search', '/search?q=objednavka'],
    '/contacts/:id': [person],
    '/contact-imports/:id': [`/contact-imports/${broughtId}`],
    '/contacts/:id/erasure': [`${person}/erasure`],
    '/sources/new': ['/sources/new', ...[...channels.keys()].map((kind) => `/sources/new?channel=${kind}`)],
    '/sources/:id': ['/sources/1', `/sources/${archive}`],
    '/sources/:id/remove': ['/sources/1/remove'],
    '/sources/:id/imports/:file': [`/sources/${archive}/imports/${file}`],
    '/watches/:id': ['/watches/1'],
    '/templates/:id': ['/templates/1'],
    '/labels/:id': [`/labels/${labelId}`],
    '/departments/:id': ['/departments/1'],
    '/macros/:id': [`/macros/${macro}`],
    '/macros/:id/try': [`/macros/${macro}/try?conversation=${talk!.id}`],
    '/response-policies/:id': ['/response-policies/1'],
    '/alarm-hooks/:id': ['/alarm-hooks/1'],
    '/team/:id': [`/team/${agent.id}`],
  };
}

/** Two that ask for different things, so that there is an order to change. */
async function savePolicies({ db }: FlowDeps, by: { userId: number; at: Date }): Promise<void> {
  const any = {
    sources: [],
    channels: [],
    visibilities: [],
    labels: [],
    kinds: [],
    vip: null,
    urgencyFrom: null,
  };
  const times = { first: 20, next: 15, handoff: null, clock: 'source' } as const;
  await db.transaction(async (tx) => {
    await savePolicy(tx, null, { name: 'Známí zákazníci', when: { ...any, vip: true }, ...times }, by);
    await savePolicy(
      tx,
      null,
      { name: 'Naléhavé', when: { ...any, urgencyFrom: 70 }, ...times, next: null },
      by,
    );
  });
}

/** A source that has stopped and one that was asked to wait, with the reason. */
async function breakTwo({ db, clock }: FlowDeps): Promise<void> {
  const now = clock();
  const failed = { failures: 1, lastSuccessAt: after(now, -DAY) };
  const gone = { kind: 'gone', key: 'channel.error.gone', at: now.toISOString() };
  const stopped = await source(db, { name: 'Fórum, které zaniklo' });
  await db
    .update(sources)
    .set({ ...failed, state: 'stopped', lastError: gone })
    .where(eq(sources.id, stopped));
  const limited = { kind: 'rate-limited', key: 'channel.error.rate_limited', at: now.toISOString() };
  const waiting = await source(db, { name: 'Fórum, které chce klid' });
  await db
    .update(sources)
    .set({ ...failed, lastError: limited, nextPollAt: after(now, HOUR) })
    .where(eq(sources.id, waiting));
}
