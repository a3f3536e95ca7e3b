import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SHIPPED_WEIGHTS } from '../../src/analysis/index.ts';
import { conversations, mentions, settings, sources } from '../../src/db/schema/index.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { after, DAY, MINUTE } from '../../src/lib/clock.ts';
import { ensureLabels } from '../../src/queue/index.ts';
import { readSetting } from '../../src/settings/index.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { type Person, type StockPeople, stockPeople } from '../factories.ts';
import { browser } from '../setup/app.ts';
import { item, scriptedSource } from '../setup/flow.ts';
import { type Screens, testScreens } from '../setup/screens.ts';

let house: Screens;
let people: StockPeople;

beforeAll(async () => {
  house = await testScreens();
  people = await stockPeople(house.deps.db);
  await ensureLabels(house.deps.db, house.clock());
});
afterAll(() => house.close());
beforeEach(async () => {
  for (const table of [conversations, mentions, sources, settings]) await house.deps.db.delete(table);
});

const as = (person: Person) => browser(house).as(person);
const SHIPPED = Object.fromEntries(Object.entries(SHIPPED_WEIGHTS).map(([code, n]) => [code, String(n)]));
const FIRE = 'Nabíječka začala hořet, pomozte mi prosím';
const COURT = 'Předám to svému právníkovi a dám to k soudu';

/** These texts arrive, in private, one after the other. */
async function hears(...texts: string[]) {
  if ((await house.deps.db.select().from(sources)).length === 0) await scriptedSource(house.flow);
  await house.deps.db
    .update(sources)
    .set({ baselineAt: after(house.clock(), -DAY), nextPollAt: house.clock(), cursor: null });
  const now = house.clock();
  house.scripted.page(
    texts.map((text, at) =>
      item({ publishedAt: after(now, (at - texts.length) * MINUTE), text, visibility: 'private' }),
    ),
  );
  for (const source of await claimDue(house.deps.db, now, 9)) await pollSource(house.flow, source);
  house.scripted.skip();
}

/** The preview: how each of the two texts stands in it, in its order. */
function preview(html: string): { text: string; points: string }[] {
  const rows = html.slice(html.indexOf('id="weighed"')).split('<li>').slice(1);
  return rows.map((row) => ({
    text: row.includes('Nabíječka') ? 'fire' : 'court',
    points: /class="points">([^<]*)/.exec(row)![1]!.trim(),
  }));
}

describe('points of urgency', () => {
  it('shows what would come first on the newest open conversations, saving nothing', async () => {
    await hears(FIRE, COURT);
    const me = await as(people.admin);
    const before = preview(await (await me.get('/settings/urgency')).text());
    expect(before.map(({ text }) => text)).toEqual(['fire', 'court']);
    const [fire, court] = before.map(({ points }) => Number(points));
    const typed = { ...SHIPPED, legal: '70', safety: '30' };
    const part = await me.post('/settings/urgency/preview', typed, { 'HX-Request': 'true' });
    const html = await part.text();
    expect(html).not.toContain('<!doctype');
    expect(preview(html)).toEqual([
      { text: 'court', points: `${court} → ${court! - SHIPPED_WEIGHTS.legal + 70}` },
      { text: 'fire', points: `${fire} → ${fire! - SHIPPED_WEIGHTS.safety + 30}` },
    ]);
    const page = await (await me.post('/settings/urgency/preview', typed)).text();
    expect(page).toContain('<!doctype');
    expect(page).toContain('value="70"');
    expect((await readSetting(house.deps.db, 'urgency')).points).toEqual({});
  });

  it('reads on while something half typed stands in a field', async () => {
    await hears(FIRE, COURT);
    const me = await as(people.admin);
    const typed = { ...SHIPPED, legal: '', safety: '-', money: '9999', vip: '50' };
    const html = await (await me.post('/settings/urgency/preview', typed, { 'HX-Request': 'true' })).text();
    expect(preview(html).map(({ text }) => text)).toEqual(['fire', 'court']);
  });

  it('holds for what comes from then on; what is in the queue stays; reset brings the shipped ones back', async () => {
    const me = await as(people.admin);
    await hears(FIRE);
    expect((await me.post('/settings/urgency', { ...SHIPPED, safety: '80', praise: '−5' })).status).toBe(303);
    expect((await readSetting(house.deps.db, 'urgency')).points).toEqual({ safety: 80, praise: -5 });
    await hears(FIRE);
    const [old, fresh] = await house.deps.db
      .select({ urgency: mentions.urgency, reasons: mentions.urgencyReasons })
      .from(mentions)
      .orderBy(mentions.id);
    expect(old!.reasons).toContainEqual({ code: 'safety', points: SHIPPED_WEIGHTS.safety });
    expect(fresh!.reasons).toContainEqual({ code: 'safety', points: 80 });
    expect((await me.post('/settings/urgency/reset', {})).status).toBe(303);
    expect((await readSetting(house.deps.db, 'urgency')).points).toEqual({});
  });

  it.each([
    ['safety', 'moc'],
    ['safety', '101'],
    ['spam', '-101'],
    ['question', ''],
    ['question', '1.5'],
  ])('says beside %s that "%s" is wrong, and saves nothing', async (field, value) => {
    const me = await as(people.admin);
    const wrong = await me.post('/settings/urgency', { ...SHIPPED, media: '7', [field]: value });
    const page = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(page).toContain(`id="${field}-error"`);
    expect(page).toContain('value="7"');
    expect((await readSetting(house.deps.db, 'urgency')).points).toEqual({});
  });

  it('is for admins', async () => {
    const lead = await as(people.lead);
    expect((await lead.get('/settings/urgency')).status).toBe(403);
    expect((await lead.post('/settings/urgency', SHIPPED)).status).toBe(403);
  });
});
