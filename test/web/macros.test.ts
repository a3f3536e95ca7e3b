import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  conversationLabels,
  conversations,
  deadlines,
  drafts,
  notes,
  outbox,
} from '../../src/db/schema/index.ts';
import { conversation, saveLabel } from '../../src/queue/index.ts';
import { draftOf } from '../../src/replies/drafts.ts';
import { saveTemplate } from '../../src/replies/templates.ts';
import { macroRoutes } from '../../src/web/macros.ts';
import { START } from '../factories.ts';
import { browser } from '../setup/app.ts';
import { type DeskHouse, deskHouse } from './desk-world.ts';

let house: DeskHouse;
let labelId: number;
let templateId: number;

beforeAll(async () => {
  house = await deskHouse((app, deps) => app.route('/', macroRoutes(deps)));
  labelId = await saveLabel(house.deps.db, null, { name: 'Dárek', hue: 1 }, START);
  const template = { name: 'Na cestě', bodies: { cs: 'Dobrý den, {{customer}}, je na cestě.' } };
  templateId = await saveTemplate(house.deps.db, null, template, { userId: null, at: START });
});
afterAll(() => house.close());

/** Everything of a conversation that an act may change, but the version and the story. */
async function standing(id: number) {
  const { db } = house.deps;
  const [row] = await db.select().from(conversations).where(eq(conversations.id, id));
  const of = { labels: conversationLabels, deadlines, notes, drafts } as const;
  const around = await Promise.all(
    Object.values(of).map((table) => db.select().from(table).where(eq(table.conversationId, id))),
  );
  return {
    ...row,
    version: 0,
    around: around.map((rows) =>
      rows.filter((one) => !('text' in one) || one.text !== '').map((one) => ({ ...one, updatedAt: 0 })),
    ),
  };
}

test('several acts in one key: tried without a trace, done in their order, taken back as one; nothing is sent', async () => {
  const { db } = house.deps;
  const id = await house.hear({ text: 'Kde je můj dárek?' });
  const agent = await browser(house).as(house.people.agent);
  const made = await agent.post('/macros', {
    name: 'Dárek je na cestě',
    key: 'D',
    audience: 'me',
    note: 'sklad ví',
    step1: 'claim',
    step2: `label:${labelId}`,
    step3: `template:${templateId}`,
    step4: 'snooze:tomorrow',
  });
  expect(made.status).toBe(303);
  const page = await (await agent.get(`/conversations/${id}`)).text();
  expect(page).toContain('data-key="p d"');
  const macroId = /name="macroId" value="(\d+)"/.exec(page)![1]!;
  const before = await standing(id);

  const tried = await (await agent.get(`/macros/${macroId}/try?conversation=${id}`)).text();
  expect(tried).toContain('štítek Dárek');
  expect(tried).toContain('Zatím se nestalo nic');
  expect(await standing(id)).toEqual(before);

  const ran = await agent.post(`/conversations/${id}/macro`, { macroId });
  const key = { conversationId: id, userId: house.people.agent.id, kind: 'public' } as const;
  expect((await draftOf(db, key))?.text).toMatch(/^Dobrý den, Autor \d+, je na cestě\.$/);
  expect(await db.select().from(outbox)).toEqual([]);
  const { row } = await conversation(db, id, { all: true });
  expect([row.status, row.assignee?.id, row.labels.map(({ name }) => name)]).toEqual([
    'snoozed',
    house.people.agent.id,
    ['Dárek'],
  ]);

  const actId = /undo=([\w-]+)/.exec(ran.headers.get('Location')!)![1];
  await agent.post(`/acts/${actId}/undo`);
  expect(await standing(id)).toEqual(before);
});

test('what somebody wrote on since stays in the composer', async () => {
  const { db } = house.deps;
  const id = await house.hear();
  const agent = await browser(house).as(house.people.agent);
  await agent.post('/macros', { name: 'Text', key: 't', step1: 'claim', step2: `template:${templateId}` });
  const macroId = /name="macroId" value="(\d+)" data-key="p t"/.exec(
    await (await agent.get(`/conversations/${id}`)).text(),
  )![1]!;
  const ran = await agent.post(`/conversations/${id}/macro`, { macroId });
  await agent.post(`/conversations/${id}/draft`, { tab: 'public', text: 'Dobrý den, dopsáno.' });
  await agent.post(`/acts/${/undo=([\w-]+)/.exec(ran.headers.get('Location')!)![1]}/undo`);
  const draft = await draftOf(db, { conversationId: id, userId: house.people.agent.id, kind: 'public' });
  expect(draft?.text).toBe('Dobrý den, dopsáno.');
});

test('a step that is refused is told, and a role does by a macro only what it may do', async () => {
  const id = await house.hear();
  const lead = await browser(house).as(house.people.lead);
  await lead.post('/macros', { name: 'Uzavřít', key: 'u', audience: 'all', step1: 'resolve:spam' });
  const macroId = /name="macroId" value="(\d+)" data-key="p u"/.exec(
    await (await lead.get(`/conversations/${id}`)).text(),
  )![1]!;
  const stranger = await browser(house).as(house.people.stranger);
  expect((await stranger.post(`/conversations/${id}/macro`, { macroId })).status).toBe(404);
  const agent = await browser(house).as(house.people.agent);
  expect((await agent.post(`/macros/${macroId}/remove`)).status).toBe(403);
  expect((await agent.post(`/conversations/${id}/macro`, { macroId })).status).toBe(303);
  expect((await conversation(house.deps.db, id, { all: true })).row.status).toBe('done');
  expect((await agent.post('/macros', { name: 'Druhé', key: 'u', step1: 'claim' })).status).toBe(422);
});
