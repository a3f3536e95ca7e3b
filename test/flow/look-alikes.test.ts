import { afterAll, beforeAll, expect, test } from 'vitest';
import { pollSource } from '../../src/flow/inbound.ts';
import { lookAlikes } from '../../src/flow/look-alikes.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { flowDeps, item, START, scriptedChannel, scriptedSource, testClock } from '../setup/flow.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());

test('the same name on another account is suggested, a stranger and what one may not read are not', async () => {
  const script = scriptedChannel();
  const deps = await flowDeps(database, testClock(), script.channel);
  const wrote = (externalId: string, name: string) =>
    item({ publishedAt: START, author: { externalId, name, isSelf: false } });
  script.page([wrote('a', 'Lucie Krátká'), wrote('b', 'lucie kratka'), wrote('c', 'Lukáš Dlouhý')]);
  await scriptedSource(deps);
  for (const source of await claimDue(deps.db, START, 1)) await pollSource(deps, source);

  const [lucie] = await database.sql<{ id: number }[]>`
    select contact_id as id from contact_authors join authors on authors.id = author_id where external_id = 'a'`;
  const found = await lookAlikes(deps.db, lucie!.id, { all: true });
  expect(found.map((one) => one.name)).toEqual(['lucie kratka']);

  await database.sql`with team as (insert into teams (name, created_at) values ('Jiní', now()) returning id)
    update sources set team_id = team.id from team`;
  expect(await lookAlikes(deps.db, lucie!.id, { all: false, teamIds: [] })).toEqual([]);
});
