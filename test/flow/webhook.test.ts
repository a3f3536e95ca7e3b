/** The door for a shop's own programs: signed calls become mentions, edits and deletions. */
import { createHmac } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { hooksJob } from '../../jobs/hooks.ts';
import { webhook } from '../../src/channels/webhook/index.ts';
import { hookDeliveries, mentionRevisions, mentions, sources } from '../../src/db/schema/index.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { issueSecrets, setUpSource } from '../../src/flow/setup.ts';
import { after, DAY, MINUTE, SECOND } from '../../src/lib/clock.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { sourceById } from '../../src/sources/registry.ts';
import type { Deps } from '../../src/web/env.ts';
import { hookRoutes } from '../../src/web/hooks.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, testClock } from '../setup/flow.ts';

const SHAPE = {
  channel: 'webhook',
  teamId: null,
  purpose: 'answer',
  intake: 'all',
  clock: 'always',
  responseMinutes: null,
  fields: {},
} as const;

let database: TestDatabase;
let clock: ReturnType<typeof testClock>;
let deps: FlowDeps;
let app: ReturnType<typeof hookRoutes>;
let id: number;
let secret: string;

beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());

beforeEach(async () => {
  await emptied(database, 'sources, authors, contacts, events');
  clock = testClock();
  deps = await flowDeps(database, clock, webhook);
  app = hookRoutes(deps as Deps);
  ({ id, secret } = await anotherDoor('Recenze'));
});

async function anotherDoor(name: string): Promise<{ id: number; secret: string }> {
  const made = await setUpSource(deps, { ...SHAPE, name }, null);
  const issued = await issueSecrets(deps, await sourceById(deps.db, made.id), 1);
  return { id: made.id, secret: issued.secret! };
}

async function post(headers: Record<string, string>, body: string) {
  const { hookKey } = await sourceById(deps.db, id);
  const answer = await app.request(`/hooks/webhook/${hookKey}`, { method: 'POST', body, headers });
  return { status: answer.status, body: await answer.text(), type: answer.headers.get('content-type') };
}

const tick = async () => {
  const job = hooksJob(deps);
  await job();
  await job.underWay?.();
};
const heard = () => deps.db.select().from(mentions).orderBy(asc(mentions.id));
const kept = () => deps.db.select().from(hookDeliveries).orderBy(asc(hookDeliveries.id));

const signed = (body: string, { at = clock(), key = secret } = {}) => {
  const t = Math.floor(at.getTime() / SECOND);
  return {
    'X-Ohlas-Signature': `t=${t},v1=${createHmac('sha256', key).update(`${t}.${body}`).digest('hex')}`,
  };
};
const call = (value: unknown, how: Parameters<typeof signed>[1] = {}) => {
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  return post(signed(body, how), body);
};

test('is never polled', async () => {
  clock.forward(DAY);
  expect(await claimDue(deps.db, clock(), 10)).toEqual([]);
  expect(await sourceById(deps.db, id)).toMatchObject({ polled: false });
});

test('brings one item or many, edits by the same id, and what is deleted', async () => {
  const first = {
    id: 7,
    text: 'Kde je moje <b>objednávka</b>?',
    author: { name: 'Jana', id: 'j1', url: 'https://shop.example/jana' },
    url: 'https://shop.example/r/7',
    time: clock().toISOString(),
    rating: { value: 1, max: 5 },
    language: 'cs',
  };
  expect(await call(first)).toMatchObject({ status: 200 });
  clock.forward(SECOND);
  await call([first, { id: 'x', text: 'Soukromě', private: true, thread: 'vlákno' }]);
  await tick();
  expect(await heard()).toMatchObject([
    {
      ...{ kind: 'review', visibility: 'public', text: 'Kde je moje <b>objednávka</b>?', history: false },
      ...{ ratingValue: 1, ratingMax: 5, language: 'cs', url: 'https://shop.example/r/7' },
      publishedAt: new Date(first.time),
    },
    { kind: 'message', visibility: 'private', publishedAt: null },
  ]);
  clock.forward(MINUTE);
  await call({ ...first, text: 'Už dorazila, díky.' });
  await tick();
  expect(await deps.db.select().from(mentionRevisions)).toHaveLength(1);
  expect((await heard())[0]).toMatchObject({ text: 'Už dorazila, díky.', deletedAt: null });
  await call({ id: 7, deleted: true });
  await tick();
  expect((await heard())[0]).toMatchObject({ deletedAt: clock() });
  expect(await heard()).toHaveLength(2);
});

test('believes only what was signed with its own secret, as it was, and lately', async () => {
  const body = '{"id":"1","text":"Dobrý den"}';
  const good = signed(body);
  const other = (await anotherDoor('Jiný')).secret;
  const wrong = [
    await post({}, body),
    await post(good, body.replace('den', 'deň')),
    await post(
      { 'X-Ohlas-Signature': good['X-Ohlas-Signature'].replace(/.$/, (c) => (c === '0' ? '1' : '0')) },
      body,
    ),
    await post({ 'X-Ohlas-Signature': 'v1=ab' }, body),
    await call(body, { at: after(clock(), -6 * MINUTE) }),
    await call(body, { at: after(clock(), 6 * MINUTE) }),
    await call(body, { key: other }),
    await call(body, { key: '' }),
  ];
  expect(wrong.map((answer) => answer.status)).toEqual(wrong.map(() => 401));
  expect(await kept()).toEqual([]);
  expect(await post(good, body)).toMatchObject({ status: 200 });
  expect(await post(good, body)).toMatchObject({ status: 200 });
  expect(await kept()).toHaveLength(1);
});

test('a new secret takes the place of the old one; without one nothing is believed', async () => {
  await issueSecrets(deps, await sourceById(deps.db, id), 1);
  expect(await call({ id: 1, text: 'x' })).toMatchObject({ status: 401 });
  await deps.db.update(sources).set({ secrets: null }).where(eq(sources.id, id));
  expect(await call({ id: 1, text: 'x' }, { key: 'undefined' })).toMatchObject({ status: 401 });
});

test.each([
  ['not json', '', 'must be JSON in UTF-8'],
  [{ text: 'bez id' }, 'id', 'must be a text or a whole number'],
  [{ id: '', text: 'x' }, 'id', 'must not be empty'],
  [{ id: 1 }, 'text', 'must not be empty'],
  [
    [
      { id: 1, text: 'x' },
      { id: 2, text: 5 },
    ],
    '[1].text',
    'must be a text',
  ],
  [{ id: 1, text: 'x', rating: { value: 9, max: 5 } }, 'rating.value', 'must lie between 0 and max'],
  [{ id: 1, text: 'x', url: 'javascript:alert(1)' }, 'url', 'must be an http or https address'],
  [{ id: 1, text: 'x', author: 'Jana' }, 'author', 'must be an object with name, id and url'],
  [{ id: 1, text: 'x', time: 'včera' }, 'time', 'must be a time such as'],
  [{ id: 1, text: 'x', time: '2036-01-01T00:00:00Z' }, 'time', 'must not lie in the future'],
  [{ id: 1, text: 'x', private: 'ano' }, 'private', 'must be true or false'],
  [Array.from({ length: 501 }, (_, n) => ({ id: n, text: 'x' })), '', 'must hold at most 500 items'],
])('says which field is wrong: %j', async (body, field, message) => {
  const answer = await call(body);
  expect([answer.status, answer.type]).toEqual([422, 'application/json; charset=utf-8']);
  const { errors } = JSON.parse(answer.body) as { errors: { field: string; message: string }[] };
  expect(errors[0]).toMatchObject({ field, message: expect.stringContaining(message) });
  expect(await kept()).toEqual([]);
});

test('ids of two sources don’t meet', async () => {
  const first = id;
  await call({ id: 1, text: 'Odsud' });
  ({ id, secret } = await anotherDoor('Druhý'));
  await call({ id: 1, text: 'Odjinud' });
  await tick();
  // which of the two is read first is nobody's matter
  expect(new Map((await heard()).map(({ sourceId, text }) => [sourceId, text]))).toEqual(
    new Map([
      [first, 'Odsud'],
      [id, 'Odjinud'],
    ]),
  );
});
