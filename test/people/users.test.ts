import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { events } from '../../src/db/schema/events.ts';
import { teams, users } from '../../src/db/schema/people.ts';
import { sources } from '../../src/db/schema/sources.ts';
import {
  createTeam,
  listTeams,
  listUsers,
  removeTeam,
  renameTeam,
  scopeOf,
  setActive,
  setRole,
  setTeams,
  visibleSource,
} from '../../src/people/index.ts';
import { makePerson, START, type StockPeople, stockPeople } from '../factories.ts';
import { testDb } from '../setup/database.ts';

const { db, close } = await testDb();
afterAll(close);

let stock: StockPeople;
beforeEach(async () => {
  for (const table of [events, sources, users, teams]) await db.delete(table);
  stock = await stockPeople(db);
});

const addSource = async (name: string, teamId: number | null) => {
  await db.insert(sources).values({
    ...{ channel: 'feed', name, teamId, settings: {}, purpose: 'know', intake: 'all', host: 'a.example' },
    ...{ pollSeconds: 300, nextPollAt: START, createdAt: START },
  });
};

describe('what somebody sees', () => {
  it('is what is everyone’s and what their teams own; an admin sees all', async () => {
    await addSource('everyone’s', null);
    await addSource('ours', stock.teamId);
    await addSource('theirs', stock.otherTeamId);
    const loner = await makePerson(db, { name: 'Olga', role: 'lead' });
    const seenBy = async (user: typeof loner) => {
      const rows = await db
        .select({ name: sources.name })
        .from(sources)
        .where(visibleSource(await scopeOf(db, user)))
        .orderBy(sources.id);
      return rows.map(({ name }) => name);
    };
    expect(await seenBy(stock.admin)).toEqual(['everyone’s', 'ours', 'theirs']);
    expect(await seenBy(stock.agent)).toEqual(['everyone’s', 'ours']);
    expect(await seenBy(stock.stranger)).toEqual(['everyone’s', 'theirs']);
    expect(await seenBy(loner)).toEqual(['everyone’s']);
  });
});

describe('people', () => {
  const by = () => ({ by: stock.admin.id });

  it('get another role, told once', async () => {
    const change = { userId: stock.agent.id, role: 'lead' as const, ...by() };
    await setRole(db, change, START);
    await setRole(db, change, START);
    expect((await listUsers(db)).find(({ id }) => id === stock.agent.id)?.role).toBe('lead');
    expect(await db.select().from(events)).toMatchObject([
      { userId: stock.admin.id, data: { targetId: stock.agent.id, what: 'role' } },
    ]);
  });

  it('always keep an active admin, also when two dismiss each other at once', async () => {
    const demote = { userId: stock.admin.id, role: 'agent' as const, ...by() };
    await expect(setRole(db, demote, START)).rejects.toMatchObject({ key: 'people.users.last_admin' });
    await expect(
      setActive(db, { userId: stock.admin.id, active: false, ...by() }, START),
    ).rejects.toMatchObject({ kind: 'conflict' });
    const second = await makePerson(db, { name: 'Blanka', role: 'admin' });
    const fire = (userId: number) =>
      db.transaction((tx) => setRole(tx, { userId, role: 'viewer', by: 0 }, START));
    const results = await Promise.allSettled([fire(second.id), fire(stock.admin.id)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db.select().from(users).where(eq(users.role, 'admin'))).toHaveLength(1);
  });

  it('are put into exactly the teams that were ticked and exist', async () => {
    const put = (teamIds: number[]) => setTeams(db, { userId: stock.agent.id, teamIds, ...by() }, START);
    await put([stock.otherTeamId, 999_999]);
    expect((await listUsers(db)).find(({ id }) => id === stock.agent.id)?.teamIds).toEqual([
      stock.otherTeamId,
    ]);
    await put([stock.otherTeamId]);
    await put([]);
    expect((await listUsers(db)).find(({ id }) => id === stock.agent.id)?.teamIds).toEqual([]);
    expect(await db.select().from(events)).toHaveLength(2);
  });
});

describe('a team', () => {
  const by = () => stock.admin.id;

  it('has a name of its own', async () => {
    await expect(createTeam(db, { name: 'obchod', by: by() }, START)).rejects.toMatchObject({
      kind: 'conflict',
      field: 'name',
    });
    const teamId = await createTeam(db, { name: 'Sklad', by: by() }, START);
    await renameTeam(db, { teamId, name: 'sklad', by: by() }, START);
    expect((await listTeams(db)).map(({ name }) => name)).toContain('sklad');
  });

  it('stays while it owns sources: nobody sees more because a team was removed', async () => {
    await addSource('ours', stock.teamId);
    expect((await listTeams(db)).find(({ id }) => id === stock.teamId)).toMatchObject({
      members: 4,
      sources: 1,
    });
    await expect(removeTeam(db, { teamId: stock.teamId, by: by() }, START)).rejects.toMatchObject({
      key: 'people.team.has_sources',
      params: { n: 1 },
    });
    await removeTeam(db, { teamId: stock.otherTeamId, by: by() }, START);
    await removeTeam(db, { teamId: stock.otherTeamId, by: by() }, START);
    expect((await listTeams(db)).map(({ id }) => id)).toEqual([stock.teamId]);
    expect(await db.select().from(events)).toHaveLength(1);
  });
});
