import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { notify } from '../../src/alarms/index.ts';
import { quietUntil } from '../../src/alarms/quiet.ts';
import {
  noticeChoices,
  noticeDeliveries,
  notices,
  onCall,
  pushSubscriptions,
} from '../../src/db/schema/alarms.ts';
import { sessions, users } from '../../src/db/schema/people.ts';
import { after, HOUR } from '../../src/lib/clock.ts';
import { startSession } from '../../src/people/index.ts';
import { saveSetting } from '../../src/settings/index.ts';
import { smtp } from '../../src/settings/shapes.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';

/** Prague 15:00, and 22:00 of the same day */
const DAYTIME = new Date('2026-11-18T14:00:00Z');
const EVENING = new Date('2026-11-18T21:00:00Z');

let test: TestDatabase;
let people: StockPeople;

beforeAll(async () => {
  test = await testDb();
  people = await stockPeople(test.db);
  const server = smtp.parse({ host: 'smtp.example', fromAddress: 'ohlas@vandr.example' });
  await saveSetting(test.db, 'smtp', server, { userId: null, at: DAYTIME });
  const session = { userId: people.agent.id, userAgent: 'test' };
  await startSession(test.db, session, DAYTIME);
  const [{ sessionId } = { sessionId: 0 }] = await test.db.select({ sessionId: sessions.id }).from(sessions);
  await test.db.insert(pushSubscriptions).values({
    userId: people.agent.id,
    sessionId,
    endpointHash: 'x',
    subscription: 'sealed',
    createdAt: DAYTIME,
  });
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.db.delete(notices);
  await test.db.delete(noticeChoices);
  await test.db.delete(onCall);
});

const tell = (kind: 'late' | 'sign_in', userIds: number[], now: Date, by?: number) =>
  test.db.transaction((tx) => notify(tx, { userIds, kind, by }, now));
const told = async () =>
  (await test.db.select().from(notices).orderBy(asc(notices.id))).map(({ userId }) => userId);
const ways = async (userId: number) =>
  test.db
    .select({
      way: noticeDeliveries.way,
      held: noticeDeliveries.held,
      sendAt: noticeDeliveries.sendAt,
    })
    .from(noticeDeliveries)
    .where(eq(noticeDeliveries.userId, userId))
    .orderBy(asc(noticeDeliveries.way));

describe('telling people', () => {
  it('is once a person, not to whoever did it and not to who is switched off', async () => {
    const { agent, lead, viewer } = people;
    await test.db.update(users).set({ active: false }).where(eq(users.id, viewer.id));
    await tell('late', [agent.id, agent.id, lead.id, viewer.id], DAYTIME, lead.id);
    expect(await told()).toEqual([agent.id]);
  });

  it('goes the ways that lead somewhere, as one has chosen', async () => {
    const { agent, lead } = people;
    await tell('late', [agent.id, lead.id], DAYTIME);
    const now = { held: false, sendAt: DAYTIME };
    expect(await ways(agent.id)).toEqual([
      { way: 'mail', ...now },
      { way: 'push', ...now },
    ]);
    expect(await ways(lead.id)).toEqual([{ way: 'mail', ...now }]);

    const choice = { userId: lead.id, ways: { sign_in: [] }, quietFrom: '20:00', quietTo: '07:00' };
    await test.db.insert(noticeChoices).values(choice);
    await tell('sign_in', [lead.id, agent.id], DAYTIME);
    expect(await ways(lead.id)).toHaveLength(1);
    expect(await ways(agent.id)).toHaveLength(4);
  });

  it('waits for the end of quiet hours, but not with who is on call', async () => {
    const { agent, lead } = people;
    const shift = { fromAt: after(EVENING, -HOUR), untilAt: after(EVENING, HOUR) };
    await test.db.insert(onCall).values({ userId: lead.id, ...shift });
    await tell('sign_in', [agent.id, lead.id], EVENING);
    const morning = new Date('2026-11-19T06:00:00Z');
    const later = { held: true, sendAt: morning };
    expect(await ways(agent.id)).toEqual([
      { way: 'mail', ...later },
      { way: 'push', ...later },
    ]);
    expect(await ways(lead.id)).toEqual([{ way: 'mail', held: false, sendAt: EVENING }]);
  });
});

describe('quiet hours', () => {
  const night = { from: '20:00', to: '07:00', timeZone: 'Europe/Prague' };
  it.each([
    ['before them', night, '2026-11-18T18:59:00Z', null],
    ['at their first minute', night, '2026-11-18T19:00:00Z', '2026-11-19T06:00:00Z'],
    ['after midnight', night, '2026-11-18T23:30:00Z', '2026-11-19T06:00:00Z'],
    ['at their end', night, '2026-11-19T06:00:00Z', null],
    ['in the night that is an hour shorter', night, '2026-03-28T22:00:00Z', '2026-03-29T05:00:00Z'],
    ['in the night that is an hour longer', night, '2026-10-24T22:00:00Z', '2026-10-25T06:00:00Z'],
    [
      'within a day',
      { ...night, from: '12:00', to: '13:00' },
      '2026-11-18T11:10:00Z',
      '2026-11-18T12:00:00Z',
    ],
    ['never', { ...night, to: '20:00' }, '2026-11-18T23:30:00Z', null],
    // 2:15 comes twice in that night: the second one ends with the second half past two
    ['in the repeated hour', { ...night, to: '02:30' }, '2026-10-25T01:15:00Z', '2026-10-25T01:30:00Z'],
  ])('%s', (_when, hours, now, until) => {
    expect(quietUntil(hours, new Date(now))?.toISOString() ?? null).toBe(
      until && new Date(until).toISOString(),
    );
  });
});
