import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mentionRevisions, mentions } from '../../src/db/schema/intake.ts';
import { outbox } from '../../src/db/schema/outbox.ts';
import { acts, conversations, labels } from '../../src/db/schema/queue.ts';
import { leaveDemo, startDemo } from '../../src/demo/index.ts';
import { markAnswered } from '../../src/flow/answered-outside.ts';
import { deliverDue } from '../../src/flow/deliver.ts';
import { handOff } from '../../src/flow/handoff.ts';
import { previewHandoff } from '../../src/flow/handoff-preview.ts';
import { keepWatch } from '../../src/flow/watching.ts';
import { after, MINUTE, SECOND } from '../../src/lib/clock.ts';
import { bulk, note } from '../../src/queue/index.ts';
import { saveDraft } from '../../src/replies/drafts.ts';
import { saveSetting } from '../../src/settings/index.ts';
import { smtp } from '../../src/settings/shapes.ts';
import type { StockPeople } from '../factories.ts';
import type { TestDatabase } from '../setup/database.ts';
import { deskOf } from './desk.ts';
import { demoHouse, openedTown, tableCounts } from './house.ts';

let town: Awaited<ReturnType<typeof openedTown>>;
let database: TestDatabase;
let house: Awaited<ReturnType<typeof demoHouse>>;
let people: StockPeople;
let before: Record<string, number>;

beforeAll(async () => {
  town = await openedTown();
  ({ people, before } = town.furnished);
});
afterAll(() => town.close());

beforeEach(async () => {
  database = await town.copy();
  house = await demoHouse(database);
});
afterEach(() => database.close());

/** Where only what is there in the end counts, the town is read half as often as it likes. */
const SELDOM = 15 * SECOND;

const actor = () => ({ by: { userId: people.agent.id }, scope: { all: true as const } });
const desk = () => deskOf(database, house, people.agent.id);
const talkAbout = (words: string) => desk().talkAbout(words);
const answer = (words: string, kind?: 'private') => desk().answer(words, kind);
const said = (id: number) => desk().said(id);
const statusOf = (id: number) => desk().statusOf(id);

const listOfHeard = () =>
  database.db
    .select({
      id: mentions.externalId,
      authorId: mentions.authorId,
      text: mentions.text,
      at: mentions.publishedAt,
    })
    .from(mentions)
    .orderBy(asc(mentions.externalId));

describe('the town lives', () => {
  test('somebody writes every 20 to 40 seconds', async () => {
    const atOpening = await database.db.$count(mentions);
    await house.listen(5 * MINUTE, SELDOM);
    const came = (await database.db.$count(mentions)) - atOpening;
    expect(came).toBeGreaterThanOrEqual(7);
    expect(came).toBeLessThanOrEqual(15);
  });

  test('people react to an answer, and the thread is open again; whoever has said it all is silent', async () => {
    const id = await answer('Kamzík i ve velikosti 37');
    expect(await statusOf(id)).toBe('waiting');
    await house.listen(30 * SECOND);
    const lines = await said(id);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatchObject({ name: 'Veronika Malá', visibility: 'public' });
    expect(await statusOf(id)).toBe('open');

    await answer(lines[1]!.text);
    await house.listen(MINUTE);
    expect(await said(id)).toHaveLength(2);
  });

  test('a private answer gets a private one, with what nobody says in public', async () => {
    await answer('utrhl zip na hlavní kapse', 'private');
    await house.listen(30 * SECOND);
    const { conversation, mention } = await talkAbout('objednávka č. 2026104417, telefon');
    expect(mention.visibility).toBe('private');
    expect(mention.privateData.map(({ type }) => type)).toEqual(expect.arrayContaining(['order', 'phone']));
    expect(conversation.status).toBe('open');
  });

  test('after a restart it is the same town: nothing twice, nothing lost, and the reaction still comes', async () => {
    await house.listen(2 * MINUTE, SELDOM);
    const id = await answer('Kamzík i ve velikosti 37');
    house.restart();
    await house.listen(2 * MINUTE, SELDOM);
    house.restart();
    await house.listen(11 * MINUTE, SELDOM);
    expect((await said(id)).map(({ name }) => name)).toEqual(['Veronika Malá', 'Veronika Malá']);
    const restarted = await listOfHeard();
    expect(await database.db.$count(mentionRevisions)).toBe(0);
    expect(await database.db.$count(mentions, sql`${mentions.deletedAt} is not null`)).toBe(0);
    // one text is sent on by several people
    expect(new Set(restarted.map(({ authorId, text }) => `${authorId}|${text}`)).size).toBe(restarted.length);
    // every post of the script has come
    expect(restarted.map(({ text }) => text).join()).toContain('The tent from Vandr arrived in three days');
  });

  test('two towns that opened at the same moment say the same under the same ids', async () => {
    await house.listen(3 * MINUTE, SELDOM);
    const first = await listOfHeard();
    await leaveDemo(house.deps());
    house = await demoHouse(database);
    await startDemo(house.deps(), people.lead.id);
    await house.listen(3 * MINUTE, SELDOM);
    // the address of a page that was asked for is a secret, new each time
    const same = (heard: typeof first) =>
      heard
        .filter(({ id }) => !id.startsWith('page-'))
        .map(({ authorId: _, text, ...one }) => ({ ...one, text: text.replace(/ask\/[\w-]+/, 'ask/') }));
    expect(same(await listOfHeard())).toEqual(same(first));
  });

  test('an e-mail counts as sent and meets no server, though one is set', async () => {
    const nobodyThere = { host: '127.0.0.1', port: 1, fromAddress: 'obchod@obchod.example' };
    for (const server of [{}, nobodyThere]) {
      const by = { userId: people.admin.id, at: house.clock() };
      await saveSetting(database.db, 'smtp', smtp.parse(server), by);
      const words = 'port' in server ? 'promokat u palce' : 'chybí naše DIČ';
      const { conversation } = await talkAbout(words);
      const place = { conversationId: conversation.id, ...actor() };
      expect(await previewHandoff(house.deps(), place)).toMatchObject({ smtpSet: true, demo: true });
      const { outboxIds } = await handOff(
        house.deps(),
        { ...place, customerEmail: 'marek@ucetni.example', subject: 'Faktura', body: 'Posílám opravu.' },
        house.clock(),
      );
      house.clock.forward(11 * SECOND);
      await deliverDue(house.deps(), 10);
      const [mail] = await database.db.select().from(outbox).where(eq(outbox.id, outboxIds[0]!));
      expect(mail).toMatchObject({ action: 'mail', state: 'sent' });
    }
  });
});

describe('leaving the town', () => {
  test('everything that was made in it is gone from every table', async () => {
    await house.listen(3 * MINUTE, SELDOM);
    const now = house.clock();
    const { db } = database;
    const actsBefore = await db.$count(acts);
    const id = await answer('Kamzík i ve velikosti 37');
    await answer('utrhl zip na hlavní kapse', 'private');
    await house.listen(30 * SECOND);
    const place = { conversationId: id, ...actor() };
    await handOff(
      house.deps(),
      {
        ...place,
        customerEmail: 'v@posta.example',
        subject: 'Boty',
        body: 'Dobrý den.',
        publicNote: 'Píšu vám do e-mailu.',
        despiteClaim: true,
      },
      now,
    );
    const forum = await talkAbout('promokat u palce');
    await markAnswered(
      house.deps(),
      { conversationId: forum.conversation.id, text: 'Ozveme se.', ...actor() },
      now,
    );
    await note(db, id, people.agent.id, 'Zavolat zítra.', now);
    await saveDraft(
      db,
      { conversationId: id, userId: people.agent.id, kind: 'public' },
      { text: 'Dob' },
      now,
    );
    const [label] = await db.select().from(labels).limit(1);
    const all = (await db.select({ id: conversations.id }).from(conversations)).map((row) => row.id);
    await bulk(db, all, { kind: 'label', labelId: label!.id }, people.lead.id, now);
    await bulk(db, all, { kind: 'snooze', until: after(now, MINUTE) }, people.lead.id, now);
    expect(await db.$count(acts)).toBe(actsBefore + 2);

    await leaveDemo(house.deps());
    expect(await tableCounts(database)).toEqual(before);
    await house.listen(MINUTE);
    await leaveDemo(house.deps());
    expect(await tableCounts(database)).toEqual(before);
    expect(house.left).toEqual([]);
  });

  test('what is real stays: a watch of the team, its act and its story', async () => {
    const own = { name: 'Naše', expression: 'obchod', exclude: '', active: true, hue: 1 };
    await keepWatch(house.deps(), null, own, people.lead.id);
    const notOurs = {
      id: crypto.randomUUID(),
      userId: people.lead.id,
      kind: 'claim',
      before: [],
      at: house.clock(),
    };
    await database.db.insert(acts).values(notOurs);
    await leaveDemo(house.deps());
    expect(await tableCounts(database)).toEqual({
      ...before,
      acts: before.acts! + 1,
      events: before.events! + 1,
      watches: before.watches! + 1,
    });
  });
});
