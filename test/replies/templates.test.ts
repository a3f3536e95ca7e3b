import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { teams } from '../../src/db/schema/people.ts';
import { listDepartments, removeDepartment, saveDepartment } from '../../src/replies/departments.ts';
import {
  bodyFor,
  countUse,
  listTemplates,
  removeTemplate,
  restoreVersion,
  saveTemplate,
  templateById,
  versionsOf,
} from '../../src/replies/templates.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { START } from '../setup/flow.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());
beforeEach(() => emptied(database, 'templates, departments'));

const INPUT = { name: ' Omluva ', bodies: { cs: ' Dobrý den, {{customer}}. ', pl: ' ' } };
const ALL = { all: true } as const;
const by = { userId: null, at: START };

describe('templates', () => {
  test('are written, changed, counted and removed', async () => {
    const { db } = database;
    const id = await saveTemplate(db, null, INPUT, by);
    await saveTemplate(db, null, { name: 'Apology', bodies: { en: 'Hello.' } }, by);
    await saveTemplate(db, id, { ...INPUT, name: 'Velká omluva' }, by);
    await countUse(db, id, START);
    const bodies = { cs: 'Dobrý den, {{customer}}.' };
    expect(await templateById(db, id, ALL)).toMatchObject({
      ...{ name: 'Velká omluva', bodies, usage: 1, lastUsedAt: START, version: 2 },
    });
    const names = async (lang: 'cs' | 'en') => (await listTemplates(db, ALL, lang)).map(({ name }) => name);
    expect(await names('cs')).toEqual(['Velká omluva', 'Apology']);
    expect(await names('en')).toEqual(['Apology', 'Velká omluva']);
    await removeTemplate(db, id, { all: true });
    await removeTemplate(db, id, { all: true });
    await expect(templateById(db, id, ALL)).rejects.toMatchObject({ key: 'problem.not_found' });
    await expect(saveTemplate(db, id, INPUT, by)).rejects.toMatchObject({ key: 'problem.not_found' });
  });

  test('keep what they said before, and say it again; a save that changes nothing keeps nothing', async () => {
    const { db } = database;
    const id = await saveTemplate(db, null, INPUT, by);
    await saveTemplate(db, id, INPUT, by);
    expect(await versionsOf(db, id)).toEqual([]);
    await saveTemplate(db, id, { name: 'Omluva', bodies: { cs: 'Jinak.', en: 'Otherwise.' } }, by);
    await restoreVersion(db, await templateById(db, id, ALL), 1, by);
    expect(await templateById(db, id, ALL)).toMatchObject({
      version: 3,
      bodies: { cs: 'Dobrý den, {{customer}}.' },
    });
    expect((await versionsOf(db, id)).map(({ version, bodies }) => [version, bodies.cs])).toEqual([
      [2, 'Jinak.'],
      [1, 'Dobrý den, {{customer}}.'],
    ]);
    await expect(restoreVersion(db, await templateById(db, id, ALL), 9, by)).rejects.toMatchObject({
      key: 'problem.not_found',
    });
  });

  test('of a team are for its people only', async () => {
    const { db } = database;
    const [team] = await db.insert(teams).values({ name: 'Sklad', createdAt: START }).returning();
    const teamId = team!.id;
    const id = await saveTemplate(db, null, { ...INPUT, teamIds: [teamId] }, by);
    const seen = async (teamIds: number[]) =>
      (await listTemplates(db, { all: false, teamIds })).map((one) => one.id);
    expect(await seen([teamId])).toEqual([id]);
    expect(await seen([])).toEqual([]);
    await expect(templateById(db, id, { all: false, teamIds: [teamId + 1] })).rejects.toMatchObject({
      key: 'problem.not_found',
    });
  });

  test('speak the first wanted language that they have', () => {
    const template = { bodies: { sk: 'Dobrý deň', en: 'Hello' } };
    expect(bodyFor(template, 'en', 'sk').body).toBe('Hello');
    expect(bodyFor(template, 'pl', 'cs').language).toBe('sk');
  });

  test.each([
    [{ name: ' ' }, 'template.error.name', 'name'],
    [{ bodies: { cs: '\n' } }, 'template.error.body', 'body_cs'],
    [{ bodies: { pl: 'Dobrý den, {{jmeno}}' } }, 'template.error.variable', 'body_pl'],
    [{ bodies: { cs: 'Dobrý den, {customer}' } }, 'template.error.variable', 'body_cs'],
  ])('%j is refused', async (over, key, field) => {
    await expect(saveTemplate(database.db, null, { ...INPUT, ...over }, by)).rejects.toMatchObject({
      key,
      field,
    });
    expect(await listTemplates(database.db, ALL)).toEqual([]);
  });
});

describe('departments', () => {
  test('have a name and one address', async () => {
    const id = await saveDepartment(
      database.db,
      null,
      { name: ' Sklad ', email: ' Sklad@Vandr.example ' },
      START,
    );
    expect(await listDepartments(database.db)).toMatchObject([
      { id, name: 'Sklad', email: 'Sklad@vandr.example' },
    ]);
    await expect(
      saveDepartment(database.db, id, { name: 'Sklad', email: 'a@b.cz, c@d.cz' }, START),
    ).rejects.toMatchObject({
      key: 'mail.error.address',
      field: 'email',
    });
    await expect(saveDepartment(database.db, id, { name: '', email: 'a@b.cz' }, START)).rejects.toMatchObject(
      { field: 'name' },
    );
    await removeDepartment(database.db, id);
    expect(await listDepartments(database.db)).toEqual([]);
  });
});
