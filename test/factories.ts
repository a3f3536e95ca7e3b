/** Stock people of the tests: an admin, and a lead and an agent of one team, and a stranger of another. */
import type { Db, Tx } from '../src/db/client.ts';
import { teamMembers, teams, users } from '../src/db/schema/people.ts';
import { createPasswords, type Passwords, type Role } from '../src/people/index.ts';

/** As cheap as argon2 allows: the tests are not about its cost. */
export const cheapPasswords: Passwords = createPasswords({ memoryCost: 8, timeCost: 1, parallelism: 1 });

/** The password of every person these factories make. */
export const PASSWORD = 'dlouhé a klidné heslo';

export const START = new Date('2026-03-02T09:00:00Z');

export interface Person {
  id: number;
  email: string;
  name: string;
  role: Role;
}

export interface StockPeople {
  admin: Person;
  lead: Person;
  agent: Person;
  trainee: Person;
  viewer: Person;
  /** an agent of another team: must never see what `teamId` owns */
  stranger: Person;
  teamId: number;
  otherTeamId: number;
}

export async function makeTeam(tx: Tx, name: string): Promise<number> {
  const [row] = await tx.insert(teams).values({ name, createdAt: START }).returning({ id: teams.id });
  return row!.id;
}

export async function makePerson(
  tx: Tx,
  input: { name: string; role: Role; teamIds?: number[] },
): Promise<Person> {
  const { name, role, teamIds = [] } = input;
  const email = `${name.toLowerCase()}@obchod.example`;
  const passwordHash = await cheapPasswords.hash(PASSWORD, { email, name });
  const [row] = await tx
    .insert(users)
    .values({ name, email, role, passwordHash, language: 'cs', signature: name, createdAt: START })
    .returning({ id: users.id });
  if (teamIds.length > 0) {
    await tx.insert(teamMembers).values(teamIds.map((teamId) => ({ teamId, userId: row!.id })));
  }
  return { id: row!.id, email, name, role };
}

export async function stockPeople(db: Db): Promise<StockPeople> {
  const teamId = await makeTeam(db, 'Obchod');
  const otherTeamId = await makeTeam(db, 'Velkoobchod');
  const mine = { teamIds: [teamId] };
  return {
    teamId,
    otherTeamId,
    admin: await makePerson(db, { name: 'Alena', role: 'admin' }),
    lead: await makePerson(db, { name: 'Lenka', role: 'lead', ...mine }),
    agent: await makePerson(db, { name: 'Adam', role: 'agent', ...mine }),
    viewer: await makePerson(db, { name: 'Vojta', role: 'viewer', ...mine }),
    stranger: await makePerson(db, { name: 'Standa', role: 'agent', teamIds: [otherTeamId] }),
    trainee: await makePerson(db, { name: 'Tereza', role: 'trainee', ...mine }),
  };
}
