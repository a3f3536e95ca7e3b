/** What a team keeps and sets, kept and set by another program: under the same rights and the same refusals. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENDPOINTS } from '../../src/api/endpoints.ts';
import { after, HOUR, MINUTE } from '../../src/lib/clock.ts';
import { ensureLabels } from '../../src/queue/index.ts';
import { type AnswerHouse, answerHouse } from '../web/answer-house.ts';
import { type Caller, caller } from './caller.ts';

/** A picture of one dot. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let house: AnswerHouse;
let admin: Caller;
let lead: Caller;
let agent: Caller;
beforeAll(async () => {
  house = await answerHouse();
  await ensureLabels(house.deps.db, house.clock());
  const { people } = house;
  [admin, lead, agent] = await Promise.all([
    caller(house, people.admin),
    caller(house, people.lead),
    caller(house, people.agent),
  ]);
});
afterAll(() => house.close());

const ok = async (answer: ReturnType<Caller['post']>) => {
  const { status, json } = await answer;
  expect([status, json.error]).toEqual([200, undefined]);
  return json;
};
const key = async (answer: ReturnType<Caller['post']>) => (await answer).json.error?.key;

test('a saved view: unread only, looked into, worked through from the top, shared, taken away', async () => {
  const { conversations: standing } = await ok(agent.get('/conversations'));
  for (const one of standing) await ok(agent.post(`/conversations/${one.id}/seen`));
  const [first, second] = [await house.asked(), await house.asked('a kde je ten druhý?')];
  await ok(agent.post(`/conversations/${first}/seen`));
  const { id } = await ok(agent.post('/saved-views', { name: 'Nové', list: { unread: 1 } }));
  const inside = async (who: Caller) => {
    const { conversations } = await ok(who.get(`/conversations?saved=${id}`));
    return conversations.map((one: { id: number }) => one.id);
  };
  expect(await inside(agent)).toEqual([second]);
  expect((await ok(agent.get('/conversations?unread=1'))).conversations).toHaveLength(1);
  expect((await lead.get(`/conversations?saved=${id}`)).status).toBe(404);
  // a colleague's word is news again, one's own is not
  await ok(lead.post(`/conversations/${first}/notes`, { text: 'Volala i do prodejny.' }));
  await ok(agent.post(`/conversations/${second}/seen`));
  await ok(agent.post(`/conversations/${second}/notes`, { text: 'Píšu dopravci.' }));
  expect(await inside(agent)).toEqual([first]);
  expect(await ok(agent.post(`/next?savedView=${id}`))).toEqual({ conversationId: first });
  expect((await agent.post('/next?savedView=999999')).status).toBe(404);

  expect(await key(agent.post(`/saved-views/${id}`, { name: 'Nové', audience: 'all' }))).toBe(
    'shortcuts.error.all',
  );
  const shared = { name: 'Nové', audience: 'team', teamId: house.people.teamId };
  await ok(agent.post(`/saved-views/${id}`, shared));
  expect((await ok(lead.get('/saved-views'))).views).toMatchObject([{ id, list: { unread: 1 } }]);
  await ok(lead.post(`/saved-views/${id}/remove`));
  expect((await ok(agent.get('/saved-views'))).views).toEqual([]);
});

test('a macro and a template with its versions and file, put into a draft', async () => {
  const id = await house.asked();
  const { labels } = await ok(agent.get('/labels'));
  const steps = [{ kind: 'label', labelId: labels[0].id }, { kind: 'claim' }];
  const macro = await ok(agent.post('/macros', { name: 'Beru', key: 'b', steps }));
  expect(await key(agent.post('/macros', { name: 'Jiný', key: 'b', steps }))).toBe('macros.error.key');
  await ok(agent.post(`/conversations/${id}/macro`, { macroId: macro.id }));
  expect((await ok(agent.get(`/conversations/${id}`))).assignee.id).toBe(house.people.agent.id);
  await ok(agent.post(`/macros/${macro.id}/remove`));

  const said = { name: 'Na cestě', bodies: { cs: 'Dobrý den, balíček je na cestě.' } };
  expect((await agent.post('/templates', said)).status).toBe(403);
  const { id: templateId } = await ok(lead.post('/templates', said));
  const path = `/templates/${templateId}`;
  await ok(lead.post(path, { ...said, bodies: { cs: 'Dobrý den, balíček dorazí zítra.' } }));
  await ok(lead.post(`${path}/restore`, { version: 1 }));
  await ok(lead.post(`${path}/files`, { name: 'mapa.png', content: PNG }));
  expect(await ok(lead.get(path))).toMatchObject({
    bodies: said.bodies,
    version: 3,
    versions: [{ version: 2 }, { version: 1 }],
    files: [{ name: 'mapa.png', type: 'image/png' }],
  });
  const put = await ok(agent.post(`/conversations/${id}/template`, { kind: 'public', templateId }));
  expect(put).toEqual({ text: said.bodies.cs, filesLeft: [] });
  const check = await ok(agent.post(`/conversations/${id}/check`, { kind: 'public', text: put.text }));
  expect(check.advice.map(({ code }: { code: string }) => code)).toContain('template.unchanged');
  const { files } = await ok(agent.get(`/conversations/${id}/files`));
  await ok(agent.post(`/conversations/${id}/files/describe`, { fileId: files[0].id, description: 'Mapa' }));
  await ok(agent.post(`/conversations/${id}/files/remove`, { fileId: files[0].id }));
  const until = after(house.clock(), 2 * HOUR).toISOString();
  const held = await ok(agent.post(`/conversations/${id}/holding`, { kind: 'public', until }));
  expect(held.text).toMatch(/balíček je na cestě\.\n\n.*(dnes|zítra) do \d+:\d\d/s);
  expect((await ok(agent.get(`/conversations/${id}/draft`))).draft.fields.promiseAt).toBe(until);
  expect(await house.rows(id)).toEqual([]);
});

test('terms, days, alarms and who works when: as they were sent, and refused as on their screens', async () => {
  const policy = { name: 'VIP', when: { vip: true }, first: 10 };
  const { id } = await ok(admin.post('/response-policies', policy));
  expect(await key(admin.post('/response-policies', policy))).toBe('terms.policy.twice');
  expect((await ok(admin.get('/response-policies'))).policies).toMatchObject([{ id, first: 10 }]);

  const times = await ok(admin.get('/settings/response'));
  const wrong = { ...times.urgent, steps: [80, 60].map((from) => ({ from, minutes: 20 })) };
  const refused = await admin.post('/settings/response', { ...times, urgent: wrong });
  expect(refused.json.error).toMatchObject({ key: 'settings.urgent.order', field: 'urgent.steps.0.minutes' });
  await ok(admin.post('/settings/response', { ...times, minutes: 45 }));
  expect((await ok(admin.get('/settings/response'))).minutes).toBe(45);

  await ok(admin.post('/settings/calendar', { country: 'SK' }));
  await ok(admin.post('/settings/calendar/off', { from: '2025-07-01', to: '2025-07-02', name: 'Inventura' }));
  const calendar = await ok(admin.get('/settings/calendar'));
  expect(calendar).toMatchObject({ country: 'SK', off: [{ name: 'Inventura' }] });
  expect(calendar.holidays.length).toBeGreaterThan(10);
  const profile = await ok(admin.get('/settings/profile'));
  const night = [{ from: '22:00', to: '02:00' }];
  await ok(
    admin.post('/settings/profile', { ...profile, names: ['Vandr'], hours: { ...profile.hours, 6: night } }),
  );
  expect((await ok(admin.get('/settings/calendar'))).hours[6]).toEqual(night);

  const steps = [{ minutes: 0, roles: ['leads'] }];
  const nobody = { steps: [{ minutes: 5 }] };
  expect((await admin.post('/settings/alarms', nobody)).json.error).toMatchObject({ field: 'steps.0.who' });
  await ok(admin.post('/settings/alarms', { steps }));
  expect((await ok(admin.get('/settings/alarms'))).steps).toMatchObject(steps);
  const slot = { fromAt: house.clock().toISOString(), untilAt: after(house.clock(), HOUR).toISOString() };
  await ok(admin.post('/on-call', { userId: house.people.lead.id, ...slot }));
  expect((await ok(admin.get('/on-call'))).onCall).toMatchObject([{ userId: house.people.lead.id }]);
  const hook = { name: 'Slack', url: 'https://hooks.example/x', body: 'slack', language: 'cs' };
  const made = await ok(admin.post('/alarm-hooks', { ...hook, kinds: ['due'], active: true }));
  expect(made.secret).toMatch(/^[\w-]{20,}$/);
  expect(JSON.stringify(await ok(admin.get('/alarm-hooks')))).not.toContain(made.secret);

  const work = {
    plan: { 1: [{ from: '09:00', to: '17:00' }] },
    capacity: 7,
    languages: ['cs'],
    skills: ['reklamace'],
  };
  const person = `/team/${house.people.agent.id}`;
  expect((await agent.post(person, work)).status).toBe(403);
  await ok(lead.post(person, work));
  expect(await ok(lead.get(person))).toEqual(work);
  const rule = { mode: 'turns', byLanguage: true, skill: null, flood: false };
  const foreign = { ...rule, teamId: house.people.otherTeamId };
  expect((await lead.post('/settings/assignment/rules', foreign)).status).toBe(404);
  await ok(lead.post('/settings/assignment/rules', { ...rule, teamId: house.people.teamId }));
  expect((await ok(lead.get('/settings/assignment'))).rules).toMatchObject([{ mode: 'turns' }]);

  const choices = await ok(agent.get('/account/notices'));
  await ok(agent.post('/account/notices', { ...choices, quietFrom: '21:00' }));
  expect((await ok(agent.get('/account/notices'))).quietFrom).toBe('21:00');
});

test('what only others may read keeps to its description, too', async () => {
  house.clock.forward(MINUTE);
  for (const { method, path, answer } of ENDPOINTS) {
    if (method !== 'get' || path.includes(':id')) continue;
    const { status, json } = await admin.get(path);
    expect([path, status, answer.safeParse(json).error]).toEqual([path, 200, undefined]);
  }
});
