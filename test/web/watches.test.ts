import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mentions, passedBy } from '../../src/db/schema/intake.ts';
import { conversations } from '../../src/db/schema/queue.ts';
import { sources } from '../../src/db/schema/sources.ts';
import { watches } from '../../src/db/schema/watches.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { after, HOUR } from '../../src/lib/clock.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { browser } from '../setup/app.ts';
import { item, scriptedSource } from '../setup/flow.ts';
import { type Screens, testScreens } from '../setup/screens.ts';

let house: Screens;
let people: StockPeople;

beforeAll(async () => {
  house = await testScreens();
  people = await stockPeople(house.deps.db);
});
afterAll(() => house.close());
beforeEach(async () => {
  const { db } = house.deps;
  for (const table of [watches, conversations, mentions, passedBy, sources]) await db.delete(table);
});

const lead = () => browser(house).as(people.lead);
const all = () => house.deps.db.select().from(watches);
const form = { name: 'Značka', expression: 'vandr', exclude: '', active: 'on' };

/** Two texts that no watch wanted, kept aside. */
async function passBy(over: Parameters<typeof scriptedSource>[1] = {}) {
  await scriptedSource(house.flow, { intake: 'matching', ...over });
  house.scripted.page([
    item({ publishedAt: after(house.clock(), -HOUR), text: 'Batoh od Vandr drží' }),
    item({ publishedAt: after(house.clock(), -HOUR), text: 'Úplně o něčem jiném' }),
  ]);
  for (const source of await claimDue(house.deps.db, house.clock(), 9)) await pollSource(house.flow, source);
  house.scripted.skip();
}

describe('the editor', () => {
  it('tries while one types, answering with a part, and writes nothing', async () => {
    await passBy();
    const me = await lead();
    const part = await (await me.post('/watches/try', form, { 'HX-Request': 'true' })).text();
    expect(part).not.toContain('<html');
    expect(part).toContain('<b>1</b> nález');
    expect(part).toContain('uložením se doplní 1 položka');
    expect(part).toContain('<mark>Vandr</mark>');
    const page = await (await me.post('/watches/try', { ...form, name: 'Rozepsané' })).text();
    expect(page).toContain('<html');
    expect(page).toContain('value="Rozepsané"');
    expect(page).toContain('<mark>Vandr</mark>');
    expect(await all()).toEqual([]);
  });

  it('shows what it leaves out because the word means something else there, and why', async () => {
    await scriptedSource(house.flow, { intake: 'matching' });
    house.scripted.page([
      item({ publishedAt: after(house.clock(), -HOUR), text: 'Včera mi Rohlík nedovezl půlku nákupu' }),
      item({ publishedAt: after(house.clock(), -HOUR), text: 'K snídani jsem měla rohlík s máslem a kakao' }),
      item({ publishedAt: after(house.clock(), -HOUR), text: 'Úplně o něčem jiném' }),
    ]);
    for (const source of await claimDue(house.deps.db, house.clock(), 9))
      await pollSource(house.flow, source);
    house.scripted.skip();
    const me = await lead();
    const tried = { ...form, expression: 'Rohlík' };
    const part = await (await me.post('/watches/try', tried, { 'HX-Request': 'true' })).text();
    expect(part).toContain('<b>1</b> nález');
    const left = part.slice(part.indexOf('<details class="refused">'));
    expect(left).toContain('Vypuštěn 1 text');
    expect(left).toContain('K snídani jsem měla <mark>rohlík</mark>');
    expect(left).toContain('jiný význam podle okolí');
    expect(left).not.toContain('nedovezl');
    // what lacks the other word of an expression isn't left out for its meaning
    const both = { ...tried, expression: 'Rohlík AND kurýr' };
    expect(await (await me.post('/watches/try', both, { 'HX-Request': 'true' })).text()).not.toContain(
      'Vypuštěn',
    );
  });

  it('says where an expression is wrong and mends it by a button', async () => {
    const me = await lead();
    const wrong = { ...form, expression: '(vandr OR batoh\nAND lang:cz' };
    const refused = await me.post('/watches', wrong);
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('Řádek');
    expect(page).toContain('class="wrong-part"');
    expect(page).toContain('value="Značka"');
    expect(page).toContain('(vandr OR batoh\nAND lang:cz</textarea>');
    const fix = /name="expressionFix" value="([^"]*)"/.exec(page)?.[1];
    expect(fix).toBeDefined();
    const mended = await (await me.post('/watches/try', { ...wrong, expressionFix: fix! })).text();
    expect(mended).not.toContain('expressionFix');
    expect((await me.post('/watches', { ...form, expression: fix! })).status).toBe(303);
  });

  it('says the same of the words to exclude', async () => {
    const me = await lead();
    const page = await (await me.post('/watches', { ...form, exclude: '!!!' })).text();
    expect(page).toContain('id="exclude-fault" class="err"');
  });

  it('asks for a name and keeps the expression', async () => {
    const me = await lead();
    const page = await (await me.post('/watches', { ...form, name: ' ', expression: 'batoh' })).text();
    expect(page).toContain('id="name-error"');
    expect(page).toContain('batoh</textarea>');
  });

  it('saves, fills in what had passed by and says how much', async () => {
    await passBy();
    const me = await lead();
    const saved = await me.post('/watches', form);
    expect(saved.status).toBe(303);
    const page = await (await me.get(saved.headers.get('Location')!)).text();
    expect(page).toContain('Doplnili jsme 1 položku');
    expect(await house.deps.db.$count(mentions)).toBe(1);
    const list = await (await me.get('/watches')).text();
    expect(list).toContain('Značka: 1 zmínka za 30 dní');
  });

  it('switches off and removes', async () => {
    const me = await lead();
    await me.post('/watches', form);
    const [watch] = await all();
    const { active: _on, ...off } = form;
    await me.post(`/watches/${watch!.id}`, off);
    expect(await all()).toMatchObject([{ active: false }]);
    await me.post(`/watches/${watch!.id}/remove`);
    expect(await all()).toEqual([]);
  });
});

describe('what somebody may', () => {
  it('others than leads only see the list', async () => {
    await (await lead()).post('/watches', form);
    const [watch] = await all();
    const me = await browser(house).as(people.agent);
    expect(await (await me.get('/watches')).text()).toContain('Značka');
    expect((await me.get('/watches/new')).status).toBe(403);
    expect((await me.get(`/watches/${watch!.id}`)).status).toBe(403);
    for (const path of ['', '/try', `/${watch!.id}`, `/${watch!.id}/try`, `/${watch!.id}/remove`]) {
      expect((await me.post(`/watches${path}`, form)).status).toBe(403);
    }
  });

  it('a try-out shows nothing of sources that one does not see', async () => {
    await passBy({ teamId: people.otherTeamId });
    const me = await lead();
    const part = await (await me.post('/watches/try', form, { 'HX-Request': 'true' })).text();
    expect(part).toContain('<b>0</b>');
    expect(part).not.toContain('Batoh');
  });
});

describe('forms in the editor', () => {
  /** The fields of a form on a page, as a browser without scripts would post them. */
  function fieldsOf(page: string): [string, string][] {
    const fields: [string, string][] = [];
    const form = /<form[^>]*id="watch"[\s\S]*?<\/form>/.exec(page)![0];
    const attr = (tag: string, name: string) =>
      new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
      const name = attr(tag, 'name');
      if (!name || (/type="checkbox"/.test(tag) && !/\schecked/.test(tag))) continue;
      fields.push([name, attr(tag, 'value') ?? 'on']);
    }
    for (const [, name = '', value = ''] of form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</g)) {
      fields.push([name, value]);
    }
    return fields;
  }
  /** The same with other values for some names. */
  const over = (fields: [string, string][], values: Record<string, string>): [string, string][] => [
    ...fields.filter(([name]) => !(name in values)),
    ...Object.entries(values),
  ];

  it('are shown, switched off one by one, and the choice outlives a change of the expression', async () => {
    await passBy();
    const me = await lead();
    await me.post('/watches', { ...form, expression: 'Vandr' });
    const [{ id } = { id: 0 }] = await all();
    const page = await (await me.get(`/watches/${id}`)).text();
    expect(page).toMatch(/<span>Vandrem<\/span>/);
    expect(page).toMatch(/<span>Vandr<\/span><small>1<\/small>/);
    const fields = fieldsOf(page);
    const without = fields.filter(
      ([name, value]) => name !== 'on.0' || !['vandr', 'vandrem'].includes(value),
    );
    const tried = await (await me.post(`/watches/${id}/try`, without, { 'HX-Request': 'true' })).text();
    expect(tried).toContain('<b>0</b>');
    await me.post(`/watches/${id}`, without);
    expect((await all())[0]!.tuning.terms).toEqual({ vandr: { off: ['vandr', 'vandrem'], aliases: '' } });

    const other = fieldsOf(await (await me.get(`/watches/${id}`)).text());
    const renamed = await (await me.post(`/watches/${id}/try`, over(other, { expression: 'batoh' }))).text();
    expect(renamed).toContain('<legend>batoh');
    await me.post(`/watches/${id}`, over(fieldsOf(renamed), { expression: 'batoh OR "vandr"' }));
    expect((await all())[0]!.tuning.terms.vandr?.off).toEqual(['vandr', 'vandrem']);
  });

  it('and the other ways of writing a name are switched off as well', async () => {
    await passBy();
    const me = await lead();
    await me.post('/watches', { ...form, expression: 'Decathlon' });
    const [{ id } = { id: 0 }] = await all();
    const page = await (await me.get(`/watches/${id}`)).text();
    for (const words of ['slyšené jinak', '<span>Dekatlon</span>', 'jakýkoli jeden překlep, třeba Dectahlon'])
      expect(page).toContain(words);
    const without = fieldsOf(page).filter(([name, value]) => name !== 'on.0' || value !== 'dekatlon');
    await me.post(`/watches/${id}`, without);
    expect((await all())[0]!.tuning.terms).toEqual({ decathlon: { off: ['dekatlon'], aliases: '' } });
    expect(await (await me.get(`/watches/${id}`)).text()).toMatch(/value="dekatlon"\/?>/);
  });

  it('of other names are looked for too, in the try-out, on saving and from then on', async () => {
    await passBy();
    const me = await lead();
    const page = await (await me.post('/watches/try', { ...form, expression: 'Outdoorovka' })).text();
    const fields = over(fieldsOf(page), { 'aliases.0': 'Vandrovka, Vandr' });
    const tried = await (await me.post('/watches/try', fields, { 'HX-Request': 'true' })).text();
    expect(tried).toContain('<b>1</b>');
    expect(tried).toContain('<span>Vandrovkou</span>');
    const saved = await me.post('/watches', fields);
    expect(saved.headers.get('location')).toMatch(/filled=1$/);
    const refused = await (await me.post('/watches', over(fields, { 'aliases.0': '*x' }))).text();
    expect(refused).toContain('Hvězdička smí stát jen na konci slova');
  });

  it('are those of the chosen languages, and other languages are left to signs nobody can mistake', async () => {
    const me = await lead();
    const page = fieldsOf(await (await me.post('/watches/try', { ...form, expression: 'Vandr' })).text());
    const polish = await (await me.post('/watches/try', over(page, { languages: 'pl' }))).text();
    expect(polish).toContain('<span>Vandrze</span>');
    expect(polish).not.toContain('<span>Vandrom</span>');
    await me.post('/watches', over(page, { languages: 'pl', context: 'but*, paczka' }));
    expect((await all())[0]!.tuning).toMatchObject({ languages: ['pl'], context: 'but*, paczka' });
    const wrong = await me.post('/watches', over(page, { context: '"dvě slova"' }));
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('pište jednotlivá slova');
  });
});
