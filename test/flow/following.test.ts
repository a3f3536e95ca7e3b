import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notices, teamMembers, teams } from '../../src/db/schema/index.ts';
import { namedIn, noteFor, setFollowing, tellFollowers } from '../../src/flow/following.ts';
import { act } from '../../src/flow/taught.ts';
import { conversation, triage } from '../../src/queue/index.ts';
import { at, NOON, person, said, source } from '../queue/world.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';

let test: TestDatabase;
let jana: number;
let petr: number;
let stranger: number;
let id: number;
const scope = { all: true } as const;

beforeAll(async () => {
  test = await testDb();
  const { db } = test;
  jana = await person(db, 'Jana Nováková');
  petr = await person(db, 'Petr Dvořák');
  stranger = await person(db, 'Cyril Cizí');
  const [team] = await db.insert(teams).values({ name: 'Péče', createdAt: NOON }).returning({ id: teams.id });
  await db.insert(teamMembers).values([jana, petr].map((userId) => ({ teamId: team!.id, userId })));
  const feed = await source(db, { teamId: team!.id });
  const [landed] = await db.transaction(async (tx) => triage(tx, [await said(tx, feed)], NOON));
  id = landed!.conversationId;
});
afterAll(() => test.close());

const toldTo = async (userId: number) =>
  (await test.db.select().from(notices).where(eq(notices.userId, userId))).map(({ kind, params }) =>
    kind === 'followed' ? `${kind} ${params.what}` : kind,
  );
const noteIt = (text: string, userId = jana) =>
  test.db.transaction((tx) => noteFor(tx, id, { userId, scope }, text, at(1)));

describe('a name in a note', () => {
  const people = [
    { id: 1, name: 'Jana Nováková' },
    { id: 2, name: 'Jana Dvořáková' },
    { id: 3, name: 'Petr' },
    { id: 4, name: 'Łukasz Żak' },
  ];
  it.each([
    ['@Petr podívej se', [3]],
    ['(@petr)', [3]],
    ['@Jana se zeptá', []],
    ['@jana novakova i @Jana Dvořáková.', [1, 2]],
    ['pište na info@petr.cz', []],
    ['@Petra není @lukasz', [4]],
  ])('%s', (text, named) => expect(namedIn(text, people)).toEqual(named));
});

describe('following', () => {
  it('begins with being named, and tells of what others do, never of what one does oneself', async () => {
    expect((await noteIt('@Petr mrkni na to, @Cyril ne')).named).toEqual([petr]);
    expect(await toldTo(petr)).toEqual(['mentioned']);
    expect(await toldTo(stranger)).toEqual([]);
    expect((await conversation(test.db, id, scope)).followers.map(({ id }) => id)).toEqual([petr]);
    await noteIt('Ještě volala');
    await noteIt('Moje poznámka', petr);
    await test.db.transaction((tx) =>
      act(tx, [id], { kind: 'resolve', resolution: 'answered' }, jana, at(2)),
    );
    await test.db.transaction((tx) => tellFollowers(tx, [id], 'answered', null, at(2)));
    expect(await toldTo(petr)).toEqual([
      'mentioned',
      'followed noted',
      'followed changed',
      'followed answered',
    ]);
    expect(await toldTo(jana)).toEqual([]);
  });

  it('ends when one wishes, and is nobody else’s', async () => {
    const set = (on: boolean, userId = petr) =>
      test.db.transaction((tx) => setFollowing(tx, id, { userId, scope }, on, at(3)));
    await set(true, jana);
    await set(false);
    await set(false);
    expect((await conversation(test.db, id, scope)).followers.map(({ id }) => id)).toEqual([jana]);
    const outside = { userId: stranger, scope: { all: false as const, teamIds: [] } };
    await expect(
      test.db.transaction((tx) => setFollowing(tx, id, outside, true, at(3))),
    ).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});
