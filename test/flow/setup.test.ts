import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { email } from '../../src/channels/email/index.ts';
import { sources } from '../../src/db/schema/sources.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { reconfigureSource } from '../../src/flow/setup.ts';
import { DAY } from '../../src/lib/clock.ts';
import { openSecrets } from '../../src/sources/registry.ts';
import { stockPeople } from '../factories.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, scriptedSource, testClock } from '../setup/flow.ts';

let database: TestDatabase;
let deps: FlowDeps;
let userId: number;
/** passwords that a mailbox' servers were tried with */
let told: { smtp: string | undefined; password: string | undefined }[] = [];
const clock = testClock();

const FORM = {
  ...{ address: 'podpora@vandr.cz', imap: 'imap.vandr.cz', security: 'tls', smtpSecurity: 'tls' },
  ...{ sender: '', separator: 'off', smtp: 'smtp.vandr.cz' },
};

beforeAll(async () => {
  database = await testDb();
  deps = await flowDeps(database, clock, {
    ...email,
    check: async (settings, { secrets }) => {
      told.push({ smtp: settings.smtp, password: secrets.password });
      return { ok: true, value: { account: 'podpora@vandr.cz', name: 'Vandr', warnings: [] } };
    },
  });
  userId = (await stockPeople(deps.db)).lead.id;
});
afterAll(() => database.close());

const READ = { cursor: { v: 1, inbox: 'read' }, baselineAt: new Date(clock().getTime() - DAY) };

beforeEach(async () => {
  await emptied(database, 'sources');
  told = [];
  await scriptedSource(deps, {
    channel: 'email',
    host: 'imap.vandr.cz',
    settings: email.parseSettings(FORM),
    secrets: { password: 'tajne-heslo' },
  });
  await deps.db.update(sources).set(READ);
});

const source = async () => (await deps.db.select().from(sources))[0]!;

async function changed(over: Record<string, string>) {
  const fields = { ...FORM, password: '', ...over };
  const plain = { purpose: 'answer', intake: 'all', clock: 'always' } as const;
  const shared = { channel: 'email', name: 'Pošta', teamId: null, responseMinutes: null, ...plain };
  await reconfigureSource(deps, await source(), { ...shared, fields }, userId);
  return source();
}

test.each([
  ['the one it is read from', { imap: 'imap.cizi.cz' }],
  ['the one its answers leave by', { smtp: 'smtp.cizi.cz' }],
])('a kept password is told to no other server: %s', async (_which, over) => {
  await expect(changed(over)).rejects.toMatchObject({ field: 'password' });
  expect(told).toEqual([]);
  await changed({ ...over, password: 'nove-heslo' });
  expect(told).toMatchObject([{ password: 'nove-heslo' }]);
});

test('the same server at another door, or one that knows the password already, keeps it', async () => {
  await changed({ smtp: 'smtp.vandr.cz:587', smtpSecurity: 'starttls' });
  await changed({ smtp: 'imap.vandr.cz' });
  expect(told.map(({ password }) => password)).toEqual(['tajne-heslo', 'tajne-heslo']);
  expect(openSecrets(await source(), deps.seal)).toEqual({ password: 'tajne-heslo' });
});

test('what says nothing of what is read leaves the reading where it is: nothing that came meanwhile is history', async () => {
  const beside = { sender: 'Vandr', separator: 'plus', smtp: 'imap.vandr.cz' };
  expect(await changed(beside)).toMatchObject({ ...READ, settings: { sender: 'Vandr', separator: 'plus' } });
  expect(await changed({ ...beside, folder: 'Dotazy' })).toMatchObject({ cursor: null, baselineAt: null });
});
