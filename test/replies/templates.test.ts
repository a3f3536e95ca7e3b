import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listDepartments, removeDepartment, saveDepartment } from '../../src/replies/departments.ts';
import {
  countUse,
  listTemplates,
  removeTemplate,
  saveTemplate,
  templateById,
} from '../../src/replies/templates.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { START } from '../setup/flow.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());
beforeEach(() => database.sql`truncate templates, departments restart identity cascade`);

const INPUT = { name: ' Omluva ', language: 'cs', body: ' Dobrý den, {{customer}}. ' } as const;

describe('templates', () => {
  test('are written, changed, counted and removed', async () => {
    const id = await saveTemplate(database.db, null, INPUT, START);
    await saveTemplate(database.db, null, { name: 'Apology', language: 'en', body: 'Hello.' }, START);
    await saveTemplate(database.db, id, { ...INPUT, name: 'Velká omluva' }, START);
    await countUse(database.db, id);
    expect(await templateById(database.db, id)).toMatchObject({
      name: 'Velká omluva',
      body: 'Dobrý den, {{customer}}.',
      usage: 1,
    });
    expect((await listTemplates(database.db, 'cs')).map(({ name }) => name)).toEqual([
      'Velká omluva',
      'Apology',
    ]);
    await removeTemplate(database.db, id);
    await removeTemplate(database.db, id);
    await expect(templateById(database.db, id)).rejects.toMatchObject({ key: 'problem.not_found' });
    await expect(saveTemplate(database.db, id, INPUT, START)).rejects.toMatchObject({
      key: 'problem.not_found',
    });
  });

  test.each([
    [{ name: ' ' }, 'template.error.name', 'name'],
    [{ body: '\n' }, 'template.error.body', 'body'],
    [{ body: 'Dobrý den, {{jmeno}}' }, 'template.error.variable', 'body'],
    [{ body: 'Dobrý den, {customer}' }, 'template.error.variable', 'body'],
  ])('%j is refused', async (over, key, field) => {
    await expect(saveTemplate(database.db, null, { ...INPUT, ...over }, START)).rejects.toMatchObject({
      key,
      field,
    });
    expect(await listTemplates(database.db)).toEqual([]);
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
