/** Response policies and the days that are not like their weekday, through their pages. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { conversations, deadlines, mentions, settings, sources } from '../../src/db/schema/index.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { renewHolidays } from '../../src/flow/public-holidays.ts';
import { removeSources } from '../../src/flow/removal.ts';
import { termsOfSource } from '../../src/flow/response-clock.ts';
import { after, DAY, MINUTE } from '../../src/lib/clock.ts';
import { readSetting } from '../../src/settings/index.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { type Person, type StockPeople, stockPeople } from '../factories.ts';
import { browser } from '../setup/app.ts';
import { item, scriptedSource } from '../setup/flow.ts';
import { type Screens, testScreens } from '../setup/screens.ts';

let house: Screens;
let people: StockPeople;
let sourceId: number;
beforeAll(async () => {
  house = await testScreens();
  people = await stockPeople(house.deps.db);
});
afterAll(() => house.close());
beforeEach(async () => {
  for (const table of [conversations, mentions, sources, settings]) await house.deps.db.delete(table);
  sourceId = await scriptedSource(house.flow, { clock: 'profile' });
});

const as = (person: Person) => browser(house).as(person);
const names = async () => (await readSetting(house.deps.db, 'policies')).list.map(({ name }) => name);

describe('response policies', () => {
  it('are added, put in order, tried, changed and removed; the promise keeps who won', async () => {
    const me = await as(people.admin);
    const more = { clock: 'source', first: '15' };
    await me.post('/response-policies', { name: 'Recenze', kinds: 'review', ...more });
    await me.post('/response-policies', { name: 'Tady', sources: String(sourceId), ...more, first: '7' });
    await me.post('/response-policies', { name: 'Vážné', urgencyFrom: '90', ...more, clock: 'always' });
    expect(await names()).toEqual(['Recenze', 'Tady', 'Vážné']);
    await me.post('/response-policies/3/move', { to: 'up' });
    await me.post('/response-policies/1/move', { to: 'up' });
    expect(await names()).toEqual(['Recenze', 'Vážné', 'Tady']);

    const ask = `/settings/who-wins?sourceId=${sourceId}&kind=comment`;
    expect(await (await me.get(`${ask}&urgency=95`)).text()).toContain('pravidlo „Vážné“');
    expect(await (await me.get(`${ask}&urgency=20`)).text()).toContain('pravidlo „Tady“');

    const now = house.clock();
    await house.deps.db.update(sources).set({ baselineAt: after(now, -DAY), nextPollAt: now, cursor: null });
    house.scripted.page([item({ publishedAt: now })]);
    for (const source of await claimDue(house.deps.db, now, 9)) await pollSource(house.flow, source);
    const [owed] = await house.deps.db.select().from(deadlines);
    expect(owed).toMatchObject({ minutes: 7, because: { policy: 'Tady' }, clock: 'profile' });

    await me.post('/response-policies/2', {
      name: 'Tady dřív',
      sources: String(sourceId),
      ...more,
      first: '6',
    });
    await me.post('/response-policies/1/remove');
    expect(await names()).toEqual(['Vážné', 'Tady dřív']);
    // a policy for one source goes with it, rather than to be true of all one day
    const by = { userId: people.admin.id, at: now };
    await house.deps.db.transaction((tx) => removeSources(tx, [sourceId], by));
    expect(await names()).toEqual(['Vážné']);
  });

  it('refuse to say nothing, and a name that is taken', async () => {
    const me = await as(people.admin);
    const nothing = await me.post('/response-policies', { name: 'Nic', clock: 'source' });
    expect([nothing.status, await nothing.text()]).toEqual([
      422,
      expect.stringContaining('Pravidlo nic neříká'),
    ]);
    await me.post('/response-policies', { name: 'VIP', clock: 'source', first: '5' });
    const twice = await me.post('/response-policies', { name: 'VIP', clock: 'source', first: '6' });
    expect(twice.status).toBe(409);
    expect(await names()).toEqual(['VIP']);
  });
});

describe('the calendar', () => {
  it('closes on the holidays of a country, on days off, and opens out of turn', async () => {
    const me = await as(people.admin);
    await me.post('/settings/calendar', { country: 'CZ' });
    const { holidays, through } = await readSetting(house.deps.db, 'calendar');
    const year = house.clock().getUTCFullYear();
    expect(through).toBe(year + 2);
    const days = holidays.map(({ day }) => day);
    // Good Friday and Easter Monday move
    expect(days).toEqual(expect.arrayContaining(['2026-04-03', '2026-04-06', '2027-03-26', `${year}-12-24`]));
    await me.post('/settings/calendar/off', { from: '2026-12-28', to: '2026-12-30', name: 'Inventura' });
    await me.post('/settings/calendar/openings', { day: '2026-12-24', periods: '9-12', name: '' });
    const { counted } = await termsOfSource(house.deps.db, sourceId);
    expect(counted).toMatchObject({
      days: {
        '2026-12-24': [{ from: '09:00', to: '12:00' }],
        '2026-12-25': [],
        '2026-12-28': [],
        '2026-12-30': [],
      },
    });
    await me.post('/settings/calendar/off/remove', { id: '1' });
    await me.post('/settings/calendar/openings/remove', { id: '1' });
    const { days: left } = (await termsOfSource(house.deps.db, sourceId)).counted as { days: object };
    expect(left).toMatchObject({ '2026-12-24': [] });
    expect(left).not.toHaveProperty('2026-12-28');
  });

  it('works the years ahead out before the last of them begins, and only then', async () => {
    const me = await as(people.admin);
    await me.post('/settings/calendar', { country: 'PL' });
    const now = house.clock();
    expect(await renewHolidays(house.deps.db, now)).toBe(0);
    const later = after(now, 2 * 365 * DAY + MINUTE);
    expect(await renewHolidays(house.deps.db, later)).toBeGreaterThan(40);
    expect((await readSetting(house.deps.db, 'calendar')).through).toBe(later.getUTCFullYear() + 2);
    await me.post('/settings/calendar', { country: '' });
    expect(await readSetting(house.deps.db, 'calendar')).toMatchObject({
      country: '',
      holidays: [],
      through: 0,
    });
  });
});
