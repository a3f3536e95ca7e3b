/** The desk's verbs as another program calls them, on a network that sends (a Mastodon on loopback). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scopeOf } from '../../src/api/endpoint.ts';
import { ENDPOINTS } from '../../src/api/endpoints.ts';
import { CALLS_A_MINUTE } from '../../src/api/pace.ts';
import { conversations, outbox } from '../../src/db/schema/index.ts';
import { apiKeys } from '../../src/db/schema/people.ts';
import { MINUTE } from '../../src/lib/clock.ts';
import { newUuid } from '../../src/lib/ids.ts';
import { API_SCOPES, can } from '../../src/people/index.ts';
import { ensureLabels } from '../../src/queue/index.ts';
import { saveMacro } from '../../src/shortcuts/macros.ts';
import { saveWatch } from '../../src/watches/store.ts';
import { browser, ORIGIN } from '../setup/app.ts';
import { type AnswerHouse, answerHouse } from '../web/answer-house.ts';
import { type Caller, caller } from './caller.ts';

const TEXT = 'Dobrý den, balíček už je na cestě.';

let house: AnswerHouse;
let agent: Caller;
let lead: Caller;
beforeAll(async () => {
  house = await answerHouse();
  await ensureLabels(house.deps.db, house.clock());
  agent = await caller(house, house.people.agent);
  lead = await caller(house, house.people.lead);
});
afterAll(() => house.close());

const idIn = (path: string, id: string) => path.replace(':id', id);
const absent = (path: string) =>
  idIn(path, /^\/(outbox|acts|proposals)/.test(path) ? newUuid() : '999999999');
const call = (who: Caller, { method, path }: { method: string; path: string }) =>
  method === 'get' ? who.get(path) : who.post(path);

describe('a key', () => {
  test('is asked for everywhere but at the description', async () => {
    for (const { method, path } of ENDPOINTS) {
      const answer = await house.app.request(`${ORIGIN}/api/v1${absent(path)}`, {
        method: method.toUpperCase(),
      });
      expect([path, answer.status, answer.headers.get('WWW-Authenticate')]).toEqual([path, 401, 'Bearer']);
    }
    expect((await house.app.request(`${ORIGIN}/api/v1/openapi.json`)).status).toBe(200);
  });

  test('does only what its scopes say', async () => {
    for (const missing of API_SCOPES) {
      const others = API_SCOPES.filter((scope) => scope !== missing);
      const who = await caller(house, house.people.admin, others);
      for (const one of ENDPOINTS) {
        const { status, json } = await call(who, { ...one, path: absent(one.path) });
        const refused = json.error?.key === 'api.scope';
        expect([one.path, refused, refused ? status : 403]).toEqual([
          one.path,
          scopeOf(one) === missing,
          403,
        ]);
      }
    }
  });

  test('does only what its person may, who may lose a right later', async () => {
    const viewer = await caller(house, house.people.viewer);
    for (const one of ENDPOINTS) {
      const { status } = await call(viewer, { ...one, path: absent(one.path) });
      expect([one.path, status === 403]).toEqual([one.path, !can('viewer', one.act)]);
    }
  });

  test('is shown once, its text is kept nowhere; revoked it is none', async () => {
    const me = await browser(house).as(house.people.agent);
    const made = await me.post('/account/keys', { name: 'Výdejna', scopes: 'read', days: '30' });
    const token = /ohlas_[\w-]{43}/.exec(await made.text())![0];
    expect(await (await me.get('/account/keys')).text()).not.toContain(token);
    const rows = await house.deps.db.select().from(apiKeys);
    expect(JSON.stringify(rows)).not.toContain(token);
    const status = async () =>
      (await house.app.request(`${ORIGIN}/api/v1/me`, { headers: { Authorization: `Bearer ${token}` } }))
        .status;
    expect(await status()).toBe(200);
    const { id } = rows.find(({ name }) => name === 'Výdejna')!;
    // nobody else's hand, but an admin's
    await (await browser(house).as(house.people.lead)).post(`/account/keys/${id}/revoke`);
    expect(await status()).toBe(200);
    await (await browser(house).as(house.people.admin)).post(`/account/keys/${id}/revoke`);
    expect(await status()).toBe(401);
  });

  test('that asks too often waits for the next minute; others do not', async () => {
    house.clock.forward(MINUTE);
    const hasty = await caller(house, house.people.agent, ['read']);
    for (let n = 0; n < CALLS_A_MINUTE; n++) await hasty.get('/me');
    expect((await hasty.get('/me')).status).toBe(429);
    expect((await agent.get('/me')).status).toBe(200);
    house.clock.forward(MINUTE);
    expect((await hasty.get('/me')).status).toBe(200);
  });
});

describe('a conversation', () => {
  test('is found, claimed by one of two, labelled, noted, closed and opened again', async () => {
    const id = await house.asked();
    const { json: list } = await agent.get('/conversations?order=newest');
    expect(list.conversations[0]).toMatchObject({ id, status: 'open', channel: 'mastodon', assignee: null });
    expect(list.conversations[0].news).toBeNull();
    await agent.post(`/conversations/${id}/seen`);
    const { json: seen } = await agent.get('/conversations?order=newest');
    expect(seen.conversations[0].news).toEqual({ messages: 0, answers: 0, notes: 0 });

    const claims = await Promise.all([agent, lead].map((who) => who.post(`/conversations/${id}/claim`)));
    expect(claims.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = claims[0]!.status === 200 ? agent : lead;

    const { json: house_ } = await agent.get('/labels');
    const label = house_.labels.find(({ key }: { key: string }) => key === 'order');
    await winner.post(`/conversations/${id}/labels`, { labelId: label.id });
    await winner.post(`/conversations/${id}/notes`, { text: 'Volala i do prodejny.' });
    const closed = await winner.post(`/conversations/${id}/resolution`, { resolution: 'nothing_to_answer' });
    expect(closed.json.conversation).toMatchObject({ status: 'done', resolution: 'nothing_to_answer' });
    const { json: undone } = await winner.post(`/acts/${closed.json.undo}/undo`);
    expect(undone).toEqual({ restored: [id], changedSince: [] });

    const { json: detail } = await agent.get(`/conversations/${id}`);
    expect(detail).toMatchObject({ status: 'open', labels: expect.arrayContaining([{ ...label }]) });
    expect(detail.notes.map(({ text }: { text: string }) => text)).toEqual(['Volala i do prodejny.']);
    expect(detail.thread[0].text).toContain('kde je můj balíček');
  });

  test('is answered once however often the call is repeated, and the answer can be taken back', async () => {
    const id = await house.asked();
    const { json: detail } = await agent.get(`/conversations/${id}`);
    const reply = { mentionId: detail.mentionId, kind: 'public', text: TEXT, requestId: newUuid() };
    const first = await agent.post(`/conversations/${id}/reply`, reply);
    const again = await agent.post(`/conversations/${id}/reply`, reply);
    expect([first.status, again.json]).toEqual([200, first.json]);
    expect(await house.rows(id)).toHaveLength(1);
    await agent.post(`/outbox/${first.json.outboxId}/undo`);
    await house.deliver();
    expect((await agent.get(`/outbox/${first.json.outboxId}`)).json).toMatchObject({ state: 'cancelled' });

    const { json: sent } = await agent.post(`/conversations/${id}/reply`, { ...reply, requestId: newUuid() });
    await house.deliver();
    expect((await agent.get(`/outbox/${sent.outboxId}`)).json).toMatchObject({ state: 'sent' });
    expect(house.posted().at(-1)!.text).toContain('— Adam');
  });

  test('that went on since it was read is not answered past; a template half-filled never leaves', async () => {
    const id = await house.asked();
    const { json: detail } = await agent.get(`/conversations/${id}`);
    const openedAt = house.clock().toISOString();
    house.clock.forward(MINUTE);
    await lead.post(`/conversations/${id}/notes`, { text: 'Zákaznici volám.' });
    const reply = { mentionId: detail.mentionId, kind: 'public', text: TEXT };
    const stopped = await agent.post(`/conversations/${id}/reply`, { ...reply, openedAt });
    expect([stopped.status, stopped.json.error.kind]).toEqual([409, 'conflict']);
    const blank = await agent.post(`/conversations/${id}/reply`, { ...reply, text: 'Dobrý den, {{name}}.' });
    expect(blank.status).toBe(422);
    expect(await house.rows(id)).toHaveLength(0);
  });

  test('of another team is absent, and stays as it was', async () => {
    const id = await house.asked();
    const { json: detail } = await agent.get(`/conversations/${id}`);
    const stranger = await caller(house, house.people.stranger);
    const { db } = house.deps;
    const before = [await db.select().from(conversations), await db.$count(outbox)];
    for (const one of ENDPOINTS.filter(({ path }) => /^\/(conversations|mentions)\/:id/.test(path))) {
      const theirs = String(one.path.startsWith('/mentions') ? detail.mentionId : id);
      const foreign = await call(stranger, { ...one, path: idIn(one.path, theirs) });
      const gone = await call(stranger, { ...one, path: absent(one.path) });
      expect([one.path, foreign]).toEqual([one.path, gone]);
      expect(foreign.status).toBeGreaterThanOrEqual(400);
    }
    expect((await stranger.get('/conversations')).json.conversations).toEqual([]);
    expect([await db.select().from(conversations), await db.$count(outbox)]).toEqual(before);
  });
});

test('what is read keeps to its description, and the description is whole', async () => {
  const id = await house.asked();
  const { json: detail } = await agent.get(`/conversations/${id}`);
  const complaint = { country: 'CZ', receivedAt: house.clock().toISOString(), claimed: 'Boty.' };
  const { json: entered } = await agent.post(`/conversations/${id}/complaint`, complaint);
  const ids: Record<string, number> = { contacts: detail.author.contactId, complaints: entered.complaintId };
  // what only others may read is read in the tests of its screens
  for (const { method, path, answer } of ENDPOINTS.filter(({ act }) => can('agent', act))) {
    if (method !== 'get' || path === '/outbox/:id') continue;
    const itsId = ids[path.split('/')[1]!] ?? id;
    const { status, json } = await agent.get(idIn(path, String(itsId)));
    expect([path, status, answer.safeParse(json).error]).toEqual([path, 200, undefined]);
  }
  const described = await (await house.app.request(`${ORIGIN}/api/v1/openapi.json`)).json();
  const paths = described.paths as Record<string, Record<string, { operationId: string }>>;
  const operations = Object.values(paths).flatMap((one) => Object.values(one));
  expect(operations).toHaveLength(ENDPOINTS.length);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(ENDPOINTS.length);
});

test('the forms of a watch are told one by one, and switched as in its editor', async () => {
  const { db } = house.deps;
  const watch = { name: 'Sport', expression: 'Decathlon', exclude: '', active: true, hue: 1 };
  const by = { userId: null, at: house.clock() };
  const id = await db.transaction((tx) => saveWatch(tx, null, watch, by));
  const told = async () => (await lead.get(`/watches/${id}`)).json.terms[0];
  expect((await told()).forms.heard).toContainEqual({ form: 'dekatlon', shown: 'Dekatlon', on: true });
  const off = { term: 'Decathlon', off: ['dekatlon', '~slips'] };
  expect((await lead.post(`/watches/${id}/forms`, off)).json).toEqual({ filledIn: 0 });
  await lead.post(`/watches/${id}/forms`, { term: 'Decathlon', on: ['~slips'] });
  const { heard, slips } = (await told()).forms;
  expect(heard).toContainEqual({ form: 'dekatlon', shown: 'Dekatlon', on: false });
  expect(slips).toEqual([{ form: '~slips', shown: 'Dectahlon', on: true }]);
  expect((await agent.get(`/watches/${id}`)).status).toBe(403);
});

test('several at once, a macro, a draft and one’s own presence', async () => {
  const ids = [await house.asked(), await house.asked('a kde je ten druhý?')];
  const foreign = 999_999_999;
  const act = { kind: 'snooze', until: new Date(house.clock().getTime() + 60 * MINUTE).toISOString() };
  const { json: many } = await agent.post('/conversations/many', { ids: [...ids, foreign], act });
  expect([many.changed.toSorted(), many.refused]).toEqual([ids.toSorted(), []]);
  await agent.post(`/acts/${many.undo}/undo`);
  expect((await agent.get(`/conversations/${ids[0]}`)).json.status).toBe('open');

  const { agent: person } = house.people;
  const keeper = { id: person.id, role: 'agent' as const, scope: { all: true as const } };
  const steps = [{ kind: 'note' as const, text: 'Volala.' }, { kind: 'claim' as const }];
  const mine = { name: 'Beru si', key: null, steps, audience: 'me', teamId: null } as const;
  const macroId = await saveMacro(house.deps.db, null, { ...mine, steps }, keeper, house.clock());
  expect((await agent.get('/macros')).json.macros).toMatchObject([{ id: macroId, name: 'Beru si' }]);
  expect((await lead.post(`/conversations/${ids[0]}/macro`, { macroId })).status).toBe(404);
  const { json: ran } = await agent.post(`/conversations/${ids[0]}/macro`, { macroId });
  expect(ran).toMatchObject({ refused: [], undo: expect.any(String) });
  const { json: detail } = await agent.get(`/conversations/${ids[0]}`);
  expect([detail.assignee.id, detail.notes.length]).toEqual([house.people.agent.id, 1]);

  await agent.post(`/conversations/${ids[0]}/draft`, { kind: 'public', text: 'Dobrý den, hned' });
  expect((await agent.get(`/conversations/${ids[0]}/draft`)).json.draft.text).toBe('Dobrý den, hned');
  expect((await lead.get(`/conversations/${ids[0]}/draft`)).json.draft).toBeNull();

  await agent.post('/duty', { presence: 'break' });
  const { json: team } = await lead.get('/team');
  const me = team.people.find(({ id }: { id: number }) => id === house.people.agent.id);
  expect(me.presence).toBe('break');
  expect(me.open).toBeGreaterThan(0);
  expect((await agent.post('/duty/end')).json).toEqual({ handedOn: me.open });
});

test('what the composer says of a draft a program is told, too', async () => {
  const id = await house.asked();
  const text = 'Milá paní Nováková, zavolejte na +420 602 111 333, číslo účtu 19-2000145399/0800.';
  const { json: check } = await agent.post(`/conversations/${id}/check`, { kind: 'public', text });
  expect(check.advice[0]).toMatchObject({ code: 'private.blocked', stops: true });
  expect(text.slice(check.advice[0].start, check.advice[0].end)).toBe(check.advice[0].quote);
  expect(check.parts).toContainEqual({ part: 'greeting', has: true });
  expect(await house.rows(id)).toHaveLength(0);
  // emoji as many as theirs, and one to spare
  const lively = await house.asked('Kde je můj balíček? 😊');
  const codes = async (talk: number, words: string) => {
    const { json } = await agent.post(`/conversations/${talk}/check`, { kind: 'public', text: words });
    return json.advice.map(({ code }: { code: string }) => code);
  };
  expect(await codes(id, 'Dobrý den, balíček odchází. 🎉')).toContain('emoji.none');
  expect(await codes(lively, 'Dobrý den, balíček odchází. 🎉')).toEqual([]);
  expect(await codes(lively, 'Dobrý den, balíček odchází. 🎉🎉🎉')).toContain('emoji.many');
  // the proposed greeting is in their language, whatever stands behind it
  const polish = await house.asked('Dzień dobry, gdzie jest moja paczka? Kurier twierdzi, że ją doręczył.');
  const hello = 'Dzień dobry, Panie Marku,';
  const czech = 'děkujeme za zprávu, balíček jsme dnes předali dopravci a zítra dorazí.';
  expect(await codes(polish, `${hello} ${czech}`)).toContain('language.other');
  expect(await codes(polish, `${hello} dziękujemy, paczka jest w drodze i dotrze jutro.`)).toEqual([]);
});

test('bad input is told by field and in the language asked for, and changes nothing', async () => {
  const id = await house.asked();
  const refused = await agent.post(`/conversations/${id}/snooze`, { until: 'zítra' });
  expect([refused.status, refused.json.error]).toEqual([422, expect.objectContaining({ field: 'until' })]);
  const unknown = await agent.post(`/conversations/${id}/notes`, { text: 'Ahoj', loud: true });
  expect(unknown.status).toBe(422);
  const broken = await house.app.request(`${ORIGIN}/api/v1/conversations/${id}/notes`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${agent.token}`, 'Accept-Language': 'pl' },
    body: '{"text":',
  });
  expect([broken.status, await broken.json()]).toEqual([
    422,
    {
      error: { kind: 'invalid', key: 'api.no_json', message: 'Treść zapytania nie jest poprawnym JSON-em.' },
    },
  ]);
  expect((await agent.get(`/conversations/${id}`)).json.notes).toEqual([]);
});

test('a trainee’s words wait for a lead’s yes, by whatever door', async () => {
  const id = await house.asked();
  const learner = await caller(house, house.people.trainee);
  const { json: detail } = await learner.get(`/conversations/${id}`);
  const reply = { mentionId: detail.mentionId, kind: 'public', text: TEXT };
  const { json: proposed } = await learner.post(`/conversations/${id}/reply`, reply);
  await house.deliver();
  expect([await house.rows(id), proposed.outboxId]).toEqual([[], undefined]);
  expect((await learner.post(`/proposals/${proposed.proposalId}/approve`, {})).status).toBe(403);
  expect((await agent.post(`/proposals/${proposed.proposalId}/approve`, {})).status).toBe(403);
  const both = await Promise.all(
    [lead, lead].map((who) => who.post(`/proposals/${proposed.proposalId}/approve`, {})),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  await house.deliver();
  expect(house.posted().at(-1)!.text).toContain('— Tereza');
});

test('people behind accounts, threads and notices stand there too', async () => {
  const [one, other] = [await house.asked(), await house.asked('a kde je ten druhý?')];
  const { json: merged } = await agent.post(`/conversations/${one}/merge`, { with: other });
  expect(merged.conversationId).toBe(one);
  await agent.post(`/acts/${merged.undo}/undo`);
  expect((await agent.get(`/conversations/${other}`)).json.status).not.toBe('merged');

  const { json: detail } = await agent.get(`/conversations/${one}`);
  const person = `/contacts/${detail.author.contactId}`;
  await agent.post(person, { addressForm: 'informal' });
  await agent.post(`${person}/notes`, { kind: 'call', text: 'Volala, balíček našla.' });
  expect((await agent.get(person)).json).toMatchObject({ addressForm: 'informal' });
  const { json: timeline } = await agent.get(`${person}/timeline`);
  expect(timeline.entries.map(({ kind }: { kind: string }) => kind)).toContain('call');
  expect((await agent.get('/notices')).json.unread).toBeGreaterThanOrEqual(0);
});

test('whose data they are comes out and goes by the API, too, for who answers for it', async () => {
  const one = await house.asked('Kde je můj balík? Pavla Tichá');
  const { json: detail } = await agent.get(`/conversations/${one}`);
  const person = `/contacts/${detail.author.contactId}`;
  const admin = await caller(house, house.people.admin);
  for (const path of [`${person}/export`, `${person}/erasure`, '/reads']) {
    expect([path, (await agent.get(path)).status]).toEqual([path, 403]);
  }
  const { json: out } = await admin.get(`${person}/export`);
  expect(out.records.map(({ record }: { record: string }) => record)).toContain('mention');
  const [read] = (await admin.get('/reads?limit=1')).json.reads;
  expect(read).toMatchObject({ what: 'export', contactId: detail.author.contactId });
  const source = `/sources/${detail.source.id}/retention`;
  await admin.post(source, { days: 400 });
  expect((await admin.get(`${source}?days=30`)).json).toMatchObject({ days: 400, would: { mentions: 0 } });
  await admin.post(source, { days: null });
  expect((await admin.get(`${person}/erasure`)).json).toMatchObject({ leaving: false });
  expect((await admin.post(`${person}/erasure`, { how: 'erase', sure: false })).status).toBe(422);
  expect((await admin.post(`${person}/erasure`, { how: 'erase', sure: true })).status).toBe(200);
  const { json: left } = await admin.get(`${person}/export`);
  expect(JSON.stringify(left)).not.toMatch(/balík|Tichá/);
});
