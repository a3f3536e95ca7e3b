/** Who is given what comes in: fair turns under concurrency, the absent and the full, languages, skills, old acquaintances. */
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  authors,
  contactAuthors,
  contacts,
  conversations,
  duties,
  events,
  replies,
  users,
} from '../../src/db/schema/index.ts';
import type { WeekPlan } from '../../src/db/schema/people.ts';
import { assignArrived, assignReturned, assignWaiting } from '../../src/flow/assigning.ts';
import { DAY, HOUR } from '../../src/lib/clock.ts';
import { setPresence } from '../../src/people/index.ts';
import { type PolicyInput, savePolicy, triage } from '../../src/queue/index.ts';
import { saveSetting } from '../../src/settings/index.ts';
import { makePerson, makeTeam, START } from '../factories.ts';
import { type Said, said, source, TERMS } from '../queue/world.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';

let database: TestDatabase;
let teamId: number;
let ours: number;
/** Anna, Bára, Cyril */
let team: number[];

beforeAll(async () => {
  database = await testDb({ max: 8 });
});
afterAll(() => database.close());

beforeEach(async () => {
  await emptied(database, 'sources, authors, contacts, users, teams, settings, events');
  const { db } = database;
  teamId = await makeTeam(db, 'Obchod');
  team = [];
  for (const name of ['Anna', 'Bára', 'Cyril']) {
    team.push((await makePerson(db, { name, role: 'agent', teamIds: [teamId] })).id);
  }
  await db.update(users).set({ lastSeenAt: START });
  ours = await source(db, { teamId });
});

const turns = (over: Partial<PolicyInput> = {}, place: { teamId?: number; sourceId?: number } = { teamId }) =>
  database.db.transaction((tx) =>
    savePolicy(
      tx,
      { teamId: null, sourceId: null, ...place },
      { mode: 'turns', byLanguage: false, skill: null, flood: false, ...over },
      { userId: team[0]!, at: START },
    ),
  );
const limits = (over: Record<string, number>) =>
  saveSetting(
    database.db,
    'assignment',
    { capacity: 25, stickyDays: 14, leaseMinutes: 15, awayMinutes: 15, ...over },
    { userId: null, at: START },
  );
const duty = (userId: number, set: Partial<typeof duties.$inferInsert>) =>
  database.db
    .insert(duties)
    .values({ userId, ...set })
    .onConflictDoUpdate({ target: duties.userId, set });

/** Somebody writes; whom it was given to. */
async function hear(it: Said = {}, sourceId = ours, now = START): Promise<{ id: number; to: number | null }> {
  const item = await said(database.db, sourceId, { seen: now, written: now, ...it });
  const id = await database.db.transaction(async (tx) => {
    const placed = await triage(tx, [item], now);
    await assignArrived(tx, placed, now);
    return placed[0]!.conversationId;
  });
  return { id, to: await assigneeOf(id) };
}
const assigneeOf = async (id: number) =>
  (await database.db.select().from(conversations).where(eq(conversations.id, id)))[0]!.assigneeId;
const storyOf = async (id: number, kind: string) =>
  (await database.db.select().from(events).where(eq(events.conversationId, id))).filter(
    (event) => event.kind === kind,
  );
/** An author with a contact of their own, or one more account of somebody known. */
async function account(
  contactId?: number,
  ownerId?: number,
): Promise<{ authorId: number; contactId: number }> {
  const { db } = database;
  const externalId = `acc${Math.random()}`;
  const [author] = await db
    .insert(authors)
    .values({ channel: 'feed', externalId, name: 'Jana', isSelf: false, firstSeenAt: START })
    .returning({ id: authors.id });
  const theirs =
    contactId ??
    (
      await db
        .insert(contacts)
        .values({ name: 'Jana', firstSeenAt: START, ownerId: ownerId ?? null })
        .returning({ id: contacts.id })
    )[0]!.id;
  await db.insert(contactAuthors).values({ authorId: author!.id, contactId: theirs });
  return { authorId: author!.id, contactId: theirs };
}
async function answeredBy(userId: number, authorId: number, at: Date): Promise<void> {
  const { id } = await hear({ authorId }, ours, at);
  const [row] = await database.db.select().from(conversations).where(eq(conversations.id, id));
  await database.db.insert(replies).values({
    conversationId: id,
    mentionId: row!.lastMentionId,
    userId,
    kind: 'public',
    text: 'Dobrý den',
    createdAt: at,
  });
  await database.db
    .update(conversations)
    .set({ status: 'waiting', assigneeId: userId })
    .where(eq(conversations.id, id));
}

describe('turns', () => {
  test('9,000 messages by six workers for three people: 3,000 ± 1 each', async () => {
    await turns();
    await limits({ capacity: 10_000 });
    const batches = await manySaid(9_000, 150);
    const work = batches[Symbol.iterator]();
    const worker = async () => {
      for (const batch of work) {
        await database.db.transaction(async (tx) => assignArrived(tx, await triage(tx, batch, START), START));
      }
    };
    await Promise.all(Array.from({ length: 6 }, worker));
    const shares = await database.db
      .select({ id: conversations.assigneeId, n: sql<number>`count(*)::int` })
      .from(conversations)
      .groupBy(conversations.assigneeId);
    expect(shares.map(({ id }) => id).sort()).toEqual(team);
    for (const { n } of shares) expect(Math.abs(n - 3_000)).toBeLessThanOrEqual(1);
  });

  test('are off until somebody turns them on', async () => {
    expect((await hear()).to).toBeNull();
  });

  test('pass over who is away, on a break, silent, off shift or full', async () => {
    await turns();
    const [anna, bara, cyril] = team as [number, number, number];
    const notNow: WeekPlan = { 1: [{ from: '22:00', to: '02:00' }] };
    for (const set of [
      { presence: 'away' as const },
      { presence: 'break' as const },
      { plan: notNow },
      { capacity: 0 },
    ]) {
      await database.db.delete(duties);
      await duty(anna, set);
      const got = [await hear(), await hear(), await hear(), await hear()].map(({ to }) => to);
      expect([...got].sort()).toEqual([bara, bara, cyril, cyril]);
    }
    await database.db.delete(duties);
    await database.db
      .update(users)
      .set({ lastSeenAt: new Date(START.getTime() - HOUR) })
      .where(eq(users.id, bara));
    const got = [await hear(), await hear()].map(({ to }) => to);
    expect([...got].sort()).toEqual([anna, cyril]);
    await limits({ capacity: 5 });
    for (let n = 0; n < 12; n++) await hear();
    const rows = await database.db.select().from(conversations);
    expect(rows.filter(({ assigneeId }) => assigneeId === anna)).toHaveLength(5);
  });

  test('whom nobody can take waits for somebody who comes', async () => {
    await turns();
    for (const id of team) await duty(id, { presence: 'away' });
    const { id, to } = await hear();
    expect(to).toBeNull();
    const look = () => database.db.transaction((tx) => assignWaiting(tx, START));
    expect(await look()).toBe(0);
    await database.db.transaction((tx) => setPresence(tx, team[1]!, 'working', START));
    expect([await look(), await look()]).toEqual([1, 0]);
    expect(await assigneeOf(id)).toBe(team[1]);
  });

  test('whoever is free gets what waits for them, however much waits for others who are full', async () => {
    const otherTeam = await makeTeam(database.db, 'Velkoobchod');
    const dita = (await makePerson(database.db, { name: 'Dita', role: 'agent', teamIds: [otherTeam] })).id;
    await database.db.update(users).set({ lastSeenAt: START });
    const theirs = await source(database.db, { teamId: otherTeam });
    await turns();
    await turns({}, { teamId: otherTeam });
    await limits({ capacity: 1 });
    for (const _ of team) await hear();
    const { id: waits } = await hear();
    await database.sql`insert into conversations (thread_identity, source_id, found_by, purpose, status, urgency,
        sentiment_label, sentiment, language, last_mention_id, first_seen_at, last_inbound_at, opened_at, due_at)
      select 'dav|' || n, source_id, found_by, purpose, status, urgency, sentiment_label, sentiment, language,
        last_mention_id, first_seen_at, last_inbound_at, opened_at, due_at
      from conversations, generate_series(1, 600) n where id = ${waits}`;
    await database.db.transaction((tx) => setPresence(tx, dita, 'break', START));
    const later = new Date(START.getTime() + HOUR / 6);
    const { id } = await hear({}, theirs, later);
    await database.db.transaction((tx) => setPresence(tx, dita, 'working', later));
    await database.db.transaction((tx) => assignWaiting(tx, later));
    expect(await assigneeOf(id)).toBe(dita);
  });

  test('go by language and skill where they are asked for, and a source beats its team', async () => {
    await turns({ byLanguage: true });
    const returns = await source(database.db, { teamId });
    await turns({ skill: 'reklamace' }, { sourceId: returns });
    await duty(team[0]!, { languages: ['cs'] });
    await duty(team[1]!, { languages: ['sk', 'cs'] });
    await duty(team[2]!, { languages: ['pl'], skills: ['reklamace'] });
    for (let n = 0; n < 3; n++) expect((await hear({ language: 'sk' })).to).toBe(team[1]);
    expect((await hear({ language: 'pl' })).to).toBe(team[2]);
    expect((await hear({ language: 'en' })).to).toBeNull();
    expect((await hear({ language: 'sk' }, returns)).to).toBe(team[2]);
    // what nobody here speaks doesn't stand in the way of the rest
    expect(await database.db.transaction((tx) => assignWaiting(tx, START))).toBe(0);
  });
});

describe('the same customer', () => {
  test('goes to who answered them last, by whichever account, within the days that count', async () => {
    await turns();
    const first = await account();
    const second = await account(first.contactId);
    await answeredBy(team[2]!, first.authorId, START);
    for (let n = 0; n < 3; n++) {
      const { id, to } = await hear({ authorId: second.authorId });
      expect(to).toBe(team[2]);
      expect((await storyOf(id, 'conversation.assigned'))[0]!.data).toEqual({
        assigneeId: team[2],
        why: 'known',
      });
    }
    const late = new Date(START.getTime() + 15 * DAY);
    await database.db.update(users).set({ lastSeenAt: late });
    await database.db.update(conversations).set({ status: 'waiting' });
    const got = [];
    for (let n = 0; n < 3; n++) got.push((await hear({ authorId: second.authorId }, ours, late)).to);
    expect([...got].sort()).toEqual(team);
  });

  test('is given to the next one while their colleague is absent, with a note whose they were', async () => {
    await turns();
    const { authorId } = await account();
    await answeredBy(team[2]!, authorId, START);
    await duty(team[2]!, { presence: 'away' });
    const { id, to } = await hear({ authorId });
    expect([team[0], team[1]]).toContain(to);
    const [told] = await storyOf(id, 'conversation.assigned');
    expect(told!.data).toMatchObject({ assigneeId: to, why: 'turn', was: team[2] });
  });

  test('belongs to their account manager before anybody else, also where there are no turns', async () => {
    const { authorId } = await account(undefined, team[0]);
    expect((await hear({ authorId })).to).toBe(team[0]);
    await turns();
    await answeredBy(team[1]!, authorId, START);
    expect((await hear({ authorId })).to).toBe(team[0]);
    await duty(team[0]!, { presence: 'away' });
    expect((await hear({ authorId })).to).toBe(team[1]);
  });

  test('who writes again finds their colleague, or another one when that one is gone', async () => {
    await turns();
    const { id, to } = await hear({ thread: 'a' });
    await database.db.update(conversations).set({ status: 'waiting' });
    expect((await hear({ thread: 'a' })).to).toBe(to);
    await database.db.update(conversations).set({ status: 'waiting' });
    await duty(to!, { presence: 'away' });
    const back = await hear({ thread: 'a' });
    expect(back.id).toBe(id);
    expect(team.filter((one) => one !== to)).toContain(back.to);
    // a snooze that is over is no other thing
    await duty(back.to!, { presence: 'away' });
    await database.db.transaction((tx) => assignReturned(tx, [id], START));
    expect([null, ...team].indexOf(await assigneeOf(id))).not.toBe(team.indexOf(back.to!) + 1);
  });
});

/** Messages written in one go, as batches of items. */
async function manySaid(n: number, each: number) {
  const { sql: pg } = database;
  await pg`insert into authors (channel, external_id, name, is_self, first_seen_at)
    select 'feed', 'many' || n, 'Autor', false, ${START} from generate_series(1, ${n}::int) n`;
  const template = await said(database.db, ours, { seen: START });
  const names = (
    await pg<
      { c: string }[]
    >`select column_name c from information_schema.columns where table_name = 'mentions'
      and is_generated = 'NEVER' and column_name not in ('id', 'external_id', 'thread_key', 'author_id')`
  ).map(({ c }) => `"${c}"`);
  const rows = await pg.unsafe<{ id: string; key: string }[]>(`
    insert into mentions (external_id, thread_key, author_id, ${names})
    select a.external_id, a.external_id, a.id, ${names.map((name) => `m.${name}`)}
    from mentions m, authors a where m.id = ${template.mentionId} and a.external_id like 'many%'
    returning id, thread_key key`);
  const items = rows.map(({ id, key }) => ({
    ...template,
    mentionId: Number(id),
    threadIdentity: `feed||${key}`,
    terms: TERMS,
  }));
  return Array.from({ length: Math.ceil(n / each) }, (_, at) => items.slice(at * each, (at + 1) * each));
}
