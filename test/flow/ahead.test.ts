import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AnalysisInput } from '../../src/analysis/index.ts';
import type { InboundItem } from '../../src/channels/contract.ts';
import { mentions } from '../../src/db/schema/intake.ts';
import { readAhead } from '../../src/flow/ahead.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { keepWatch } from '../../src/flow/watching.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { sourceById } from '../../src/sources/registry.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, item, START, scriptedChannel, scriptedSource, testClock } from '../setup/flow.ts';

let database: TestDatabase;
let script: ReturnType<typeof scriptedChannel>;
let clock: ReturnType<typeof testClock>;
let deps: FlowDeps;

beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());
beforeEach(async () => {
  await emptied(database, 'sources, authors, contacts, watches, events');
  clock = testClock();
  script = scriptedChannel();
  deps = await flowDeps(database, clock, script.channel);
});

const watch = (expression: string) => ({ name: expression, expression, exclude: '', active: true, hue: 1 });
const texts = async () => (await deps.db.select({ text: mentions.text }).from(mentions)).map((m) => m.text);

async function turn(): Promise<void> {
  for (const source of await claimDue(deps.db, clock(), 10)) await pollSource(deps, source);
}

test('a verdict is the same whether the text was read ahead or not, and whatever it was taken for then', () => {
  const words = { title: 'Zimni bunda', text: 'Uz potreti pisu, balik nedorazil. Volejte 606 111 222' };
  const input: AnalysisInput = {
    ...words,
    visibility: 'public',
    languagePrior: 'sk',
    earlierContacts: { openUnanswered: 0, last30Days: 1 },
    isVip: false,
    arrived: '2026-03-10',
    ownContacts: { emails: [], phones: [], names: [] },
  };
  const fresh = deps.analyse(input);
  for (const languagePrior of [undefined, 'cs', 'sk', 'en'] as const) {
    const read = deps.analyse.read({ ...words, languagePrior });
    expect(deps.analyse({ ...input, read })).toEqual(fresh);
  }
});

test('a reader in another thread understands the same, and where it is gone the texts are read here', async () => {
  const words = [
    { title: 'Zimní bunda', text: 'Už potřetí píšu, balík nedorazil. Volejte 606 111 222 😡' },
    { text: 'Kedy budú tieto topánky opäť na sklade?', languageClaim: 'sk' },
    { text: '' },
  ];
  const aside = deps.analyse.aside();
  await aside.started;
  const told = await aside.read(words);
  expect(told).toEqual(words.map((one) => deps.analyse.read(one).told));
  await aside.close();
  expect(await aside.read(words)).toBeNull();
});

test('a reader that was made ready for much is the one that is asked, once', async () => {
  deps.analyse.expectMuch([{ text: 'Balík nedorazil' }]);
  deps.analyse.expectMuch([{ text: 'Balík nedorazil' }]);
  const ready = deps.analyse.aside();
  await ready.started;
  // it has its turn behind what it grew quick on
  const [told] = (await ready.read([{ text: 'Kde je balík?' }]))!;
  expect(told).toEqual(deps.analyse.read({ text: 'Kde je balík?' }).told);
  const other = deps.analyse.aside();
  expect(other).not.toBe(ready);
  await Promise.all([ready.close(), other.close()]);
});

test('only what is not here yet and somebody wants is read ahead', async () => {
  await keepWatch(deps, null, watch('vandr'), null);
  await deps.matching(deps.db);
  const known = item({ publishedAt: START, text: 'Vandr je tu už dlouho' });
  const named = item({ publishedAt: START, text: 'Koupeno u Vandr, díky' });
  const other = item({ publishedAt: START, text: 'Prší a fouká' });
  script.page([known]);
  const id = await scriptedSource(deps, { intake: 'matching' });
  await turn();
  const ahead = await readAhead(deps, await sourceById(deps.db, id), [known, named, other]);
  const isRead = (one: InboundItem) => ahead.get(one)!.read.told.known.size > 0;
  expect([known, named, other].map(isRead)).toEqual([false, true, false]);
});

test('a watch that comes while a page waits its turn finds what is on it', async () => {
  script.page([item({ publishedAt: START, text: 'Vandr a boty' })], { more: true });
  script.page([item({ publishedAt: START, text: 'Boty bez jména' })]);
  await scriptedSource(deps, { intake: 'matching' });
  await keepWatch(deps, null, watch('vandr'), null);
  let pages = 0;
  const { matching } = deps;
  const late = Object.assign(
    async (...[tx]: Parameters<typeof matching>) => {
      pages += 1;
      if (pages === 2) await keepWatch(deps, null, watch('boty'), null);
      return matching(tx);
    },
    { latest: matching.latest },
  );
  for (const source of await claimDue(deps.db, clock(), 1))
    await pollSource({ ...deps, matching: late }, source);
  expect(await texts()).toEqual(['Vandr a boty', 'Boty bez jména']);
});
