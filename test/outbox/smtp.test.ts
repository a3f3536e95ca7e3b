import { rootCertificates } from 'node:tls';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createSeal } from '../../src/lib/seal.ts';
import { openSmtp, saveSmtp, trySmtp } from '../../src/outbox/smtp.ts';
import { readSetting } from '../../src/settings/index.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { START } from '../setup/flow.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());
beforeEach(() => emptied(database, 'settings'));

const seal = createSeal(Buffer.alloc(32, 7));
const FORM = {
  host: ' SMTP.vandr.example ',
  port: 587,
  security: 'starttls' as const,
  user: 'jana',
  password: 'velmi tajné',
  fromName: 'Vandr\r\nBcc: x@y.example',
  fromAddress: 'podpora@Vandr.example',
  replyTo: '',
  ca: '',
};
const save = (over: Partial<typeof FORM> = {}) =>
  saveSmtp(database.db, { ...FORM, ...over }, seal, { userId: 1, at: START });

test('the password lies sealed, and is opened only for sending', async () => {
  expect(await openSmtp(database.db, seal)).toBeNull();
  await save();
  const stored = await readSetting(database.db, 'smtp');
  expect(JSON.stringify(stored)).not.toContain('tajné');
  expect(await openSmtp(database.db, seal)).toMatchObject({
    host: 'smtp.vandr.example',
    password: 'velmi tajné',
    fromName: 'Vandr Bcc: x@y.example',
    fromAddress: 'podpora@vandr.example',
  });
});

test('a password left empty stays, but never follows to another server or user', async () => {
  await save();
  await save({ password: '', fromName: 'Obchod' });
  expect(await openSmtp(database.db, seal)).toMatchObject({ fromName: 'Obchod', password: 'velmi tajné' });
  expect(await trySmtp(database.db, { ...FORM, password: '' }, seal)).toMatchObject({
    password: 'velmi tajné',
  });
  expect(await trySmtp(database.db, { ...FORM, password: '', host: 'jinde.example' }, seal)).toMatchObject({
    password: '',
  });
  await save({ password: '', user: 'petr' });
  expect(await openSmtp(database.db, seal)).toMatchObject({ password: '' });
});

test('wrong fields are named; no server means no mail', async () => {
  await expect(save({ fromAddress: 'podpora' })).rejects.toMatchObject({
    key: 'mail.error.address',
    field: 'fromAddress',
  });
  await expect(save({ host: 'smtp.vandr.example/x' })).rejects.toMatchObject({
    key: 'mail.error.host',
    field: 'host',
  });
  await save();
  await save({ host: '', fromAddress: '' });
  expect(await openSmtp(database.db, seal)).toBeNull();
});

test('authorities of its own are kept without what stood around them; anything else is refused', async () => {
  const [one, other] = rootCertificates as [string, string];
  await save({ ca: `naše CA\n${one}\n\n${other}` });
  expect((await openSmtp(database.db, seal))?.ca).toBe(`${one}\n${other}`);
  for (const ca of ['naše CA', one.replace(/[A-Z]{8}/, '!')]) {
    await expect(save({ ca })).rejects.toMatchObject({ key: 'mail.error.ca', field: 'ca' });
  }
  await save({ ca: ' ' });
  expect((await openSmtp(database.db, seal))?.ca).toBe('');
});
