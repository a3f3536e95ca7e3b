import { afterAll, expect, test } from 'vitest';
import { createAnalyser } from '../../src/analysis/index.ts';
import { channels } from '../../src/channels/index.ts';
import { conversations } from '../../src/db/schema/queue.ts';
import { demoHttp, demoRoutes, demoRunning } from '../../src/demo/index.ts';
import { translator } from '../../src/i18n/index.ts';
import { counts } from '../../src/queue/index.ts';
import { conversationRoutes } from '../../src/web/conversations.ts';
import { navOf } from '../../src/web/nav.ts';
import { stockPeople } from '../factories.ts';
import { browser, testApp } from '../setup/app.ts';

const house = await testApp((app, deps) =>
  app.route('/', demoRoutes(deps)).route('/', conversationRoutes(deps)),
);
const { db, clock } = house.deps;
Object.assign(house.deps, {
  channels,
  analyse: await createAnalyser(),
  http: demoHttp(house.deps.http, { db, clock }),
  nav: async ({ scope, me, now }) =>
    navOf(await counts(db, scope, me.id, now), translator(me.language), me.role, new Map()),
} satisfies Partial<typeof house.deps>);
const people = await stockPeople(db);
afterAll(house.close);

test('a lead opens the town and leaves it; an agent sees where they are', async () => {
  const lead = await browser(house).as(people.lead);
  const agent = await browser(house).as(people.agent);
  const banner = async (who: typeof lead) =>
    /<aside class="demo-strip".*?<\/aside>/s.exec(await (await who.get('/account')).text())?.[0];

  expect(await banner(lead)).toBeUndefined();
  expect((await agent.post('/demo')).status).toBe(403);
  expect(await demoRunning(db)).toBe(false);

  const opened = await lead.post('/demo');
  expect([opened.status, opened.headers.get('Location')]).toEqual([303, '/']);
  expect(await demoRunning(db)).toBe(true);
  expect(await banner(lead)).toContain('action="/demo/leave"');
  expect(await banner(agent)).toContain('Ukázkové městečko');
  expect(await banner(agent)).not.toContain('/demo/leave');

  const [talk] = await db.select({ id: conversations.id }).from(conversations).limit(1);
  const handoff = await (await agent.get(`/conversations/${talk!.id}?tab=email`)).text();
  expect(handoff).toContain('V městečku e-mail nikam neodejde');

  expect((await agent.post('/demo/leave')).status).toBe(403);
  expect((await lead.post('/demo/leave')).status).toBe(303);
  expect(await demoRunning(db)).toBe(false);
  expect(await banner(lead)).toBeUndefined();
});
