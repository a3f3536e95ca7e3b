import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { conversations } from '../../src/db/schema/index.ts';
import { saveLabel } from '../../src/queue/index.ts';
import { saveMacro } from '../../src/shortcuts/macros.ts';
import { START } from '../factories.ts';
import { browser } from '../setup/app.ts';
import { type DeskHouse, deskHouse } from './desk-world.ts';

let house: DeskHouse;
beforeAll(async () => {
  house = await deskHouse();
});
afterAll(() => house.close());

const rows = () => house.deps.db.select().from(conversations).orderBy(conversations.id);

test('one act on all that a list holds and one sees: counted first, taken back exactly', async () => {
  for (const language of ['sk', 'sk', 'cs', 'sk']) await house.hear({ language });
  await house.hear({ language: 'sk' }, house.foreign);
  const labelId = await saveLabel(house.deps.db, null, { name: 'Slovensko', hue: 1 }, START);
  const before = await rows();
  const agent = await browser(house).as(house.people.agent);
  expect(await (await agent.get('/queue/all?language=sk')).text()).toContain('3 konverzace naráz');

  const done = await agent.post('/queue/all', { act: 'resolve', resolution: 'not_about_us' });
  const states = await rows();
  expect(states.map(({ status }) => status)).toEqual(['done', 'done', 'open', 'done', 'open']);
  const actId = /undo=([\w-]+)/.exec(done.headers.get('Location')!)![1];
  await agent.post(`/acts/${actId}/undo`);
  const plain = (all: typeof before) => all.map((row) => ({ ...row, version: 0 }));
  expect(plain(await rows())).toEqual(plain(before));

  await agent.get('/queue/all?language=sk');
  await agent.post('/queue/all', { act: 'label', labelId: String(labelId) });
  expect(await (await agent.get(`/queue/all?label=${labelId}`)).text()).toContain('3 konverzace naráz');
});

test('what is given to somebody goes only where they see it', async () => {
  const id = await house.hear({ language: 'pl' }, house.foreign);
  await house.hear({ language: 'pl' });
  const admin = await browser(house).as(house.people.admin);
  await admin.get('/queue/all?language=pl');
  const given = await admin.post('/queue/all', { act: 'assign', assigneeId: String(house.people.agent.id) });
  expect(await given.text()).toContain('undo');
  const [foreign] = await house.deps.db.select().from(conversations).where(eq(conversations.id, id));
  expect(foreign!.assigneeId).toBeNull();
});

test('no key of the desk is asked for by two', async () => {
  const id = await house.hear();
  await saveMacro(
    house.deps.db,
    null,
    { name: 'Vzít', key: 'v', steps: [{ kind: 'claim' }], audience: 'all', teamId: null },
    { id: house.people.admin.id, role: 'admin', scope: { all: true } },
    START,
  );
  const admin = await browser(house).as(house.people.admin);
  const page = await (await admin.get(`/conversations/${id}`)).text();
  const keys = [...page.matchAll(/ data-key="([^"]+)"/g)].map(([, key]) => key!);
  // the composer's own field has the key of its tab, and all undoing is one key
  const own = keys.filter((key) => !['r', 'e', 'm', 'u'].includes(key));
  expect(own.length).toBeGreaterThan(15);
  expect(own.filter((key, index) => own.indexOf(key) !== index)).toEqual([]);
});
