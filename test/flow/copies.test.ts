import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { InboundItem } from '../../src/channels/contract.ts';
import { conversations, sources, teams } from '../../src/db/schema/index.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { ingest } from '../../src/flow/ingest.ts';
import { act, takeBack } from '../../src/flow/taught.ts';
import { splitThread } from '../../src/flow/threads.ts';
import { likeness, printOf } from '../../src/intake/copies/print.ts';
import { MINUTE } from '../../src/lib/clock.ts';
import { conversation, rowsById } from '../../src/queue/index.ts';
import { makePerson } from '../factories.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, item, scriptedChannel, scriptedSource, testClock } from '../setup/flow.ts';

let database: TestDatabase;
let clock: ReturnType<typeof testClock>;
let deps: FlowDeps;
let papers: number;
let square: number;
let jana: number;
const scope = { all: true } as const;

beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());
beforeEach(async () => {
  await emptied(database, 'sources, authors, contacts, users, teams, events');
  clock = testClock();
  deps = await flowDeps(database, clock, scriptedChannel().channel);
  papers = await scriptedSource(deps, { purpose: 'know' });
  square = await scriptedSource(deps, { name: 'Náměstí' });
  jana = (await makePerson(deps.db, { name: 'Jana', role: 'agent' })).id;
});

async function hear(sourceId: number, ...items: Partial<InboundItem>[]): Promise<void> {
  clock.forward(MINUTE);
  const [source] = await deps.db.select().from(sources).where(eq(sources.id, sourceId));
  const list = items.map((one) => item({ publishedAt: clock(), ...one }));
  await deps.db.transaction((tx) =>
    ingest(tx, deps, source!, { items: list, tombstones: [], baseline: false }, clock()),
  );
}

/** Every conversation as its row says it. */
async function rows() {
  const ids = await deps.db
    .select({ id: conversations.id })
    .from(conversations)
    .orderBy(asc(conversations.id));
  return rowsById(
    deps.db,
    ids.map(({ id }) => id),
    scope,
  );
}

const ARTICLE = `Obchod Vandr otevřel v Brně novou prodejnu turistického vybavení. Na ploše osmi set metrů nabízí stany,
  batohy i boty a slibuje, že poradí každému, kdo se chystá do hor. Ředitelka Klára Horská při otevření řekla, že
  zákazníci dlouho žádali místo, kde si mohou věci před cestou vyzkoušet. Součástí prodejny je lezecká stěna, půjčovna
  a servis lyží. Otevřeno bude každý den od devíti do dvaceti hodin a první týden čeká na návštěvníky malá sleva. Do konce
  roku chce firma otevřít ještě dvě menší prodejny, v Olomouci a v Plzni, kde už hledá prodavače se zkušeností z hor.`;
const FRAMES = [
  (text: string) => text,
  (text: string) => `(ČTK) ${text} Sdílet článek na sítích. Čtěte dále: počasí na víkend, přehled zpráv dne.`,
  (text: string) =>
    `${text.replace('malá sleva', 'sleva deset procent')} Autor: redakce. Foto: archiv. Komentáře pod článkem jsou uzavřeny.`,
  (text: string) => `Domácí ekonomika. ${text.replace('Ředitelka Klára Horská', 'Šéfka firmy Horská')}`,
  (text: string) => text.split('. ').slice(0, -1).join('. '),
];
const article = (n: number): Partial<InboundItem> => ({
  kind: 'article',
  title: `Vandr v Brně ${n}`,
  text: FRAMES[n % FRAMES.length]!(ARTICLE),
});

/** The same event in other words, with the same names in it. */
const OTHER_PAPER = `V brněnském centru přibyla další velká prodejna sportu. Řetězec Vandr sem podle vedení investoval dvacet
  milionů korun a zaměstná tu třicet lidí. Stěna na lezení měří dvanáct metrů. Majitelé domu si od nájemce slibují, že
  do prázdné pasáže přivede kolemjdoucí. Radnice upozorňuje, že po dobu oprav ulice zůstane vjezd uzavřen a zboží se bude
  vozit jen v noci. Sousední obchodníci mají z konkurence obavy, lezci naopak novinku vítají.`;

const COMPLAINT = `Dobrý den, objednala jsem u vás před třemi týdny stan a karimatku, peníze jste si strhli hned, ale balík
  pořád nikde. Na infolince mi dvakrát slíbili, že se ozvete, a neozval se nikdo. Za týden odjíždíme na dovolenou, takže
  mi prosím napište, kde zásilka je, nebo mi vraťte peníze. Číslo objednávky je 20261234.`;

describe('fifty papers with one article', () => {
  test('are one row with a counter, whether they come at once or one after the other, and one act closes all', async () => {
    await hear(papers, ...Array.from({ length: 25 }, (_, n) => article(n)));
    for (let n = 25; n < 50; n++) await hear(papers, article(n));
    const [row, ...others] = await rows();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ copies: 49, mentionCount: 50, title: 'Vandr v Brně 0', status: 'open' });
    const detail = await conversation(deps.db, row!.id, scope);
    expect(detail.mentions.filter(({ copy }) => copy)).toHaveLength(49);
    await deps.db.transaction((tx) =>
      act(tx, [row!.id], { kind: 'resolve', resolution: 'nothing_to_answer' }, jana, clock()),
    );
    await hear(papers, article(50));
    expect(await rows()).toMatchObject([{ copies: 50, status: 'done' }]);
  });

  test('leave alone another article about the same, and what one says is not the same', async () => {
    await hear(papers, article(0), article(1), {
      kind: 'article',
      title: 'Sport v centru',
      text: OTHER_PAPER,
    });
    expect((await rows()).map(({ copies }) => copies)).toEqual([1, 0]);
    const [first] = await rows();
    const copy = (await conversation(deps.db, first!.id, scope)).mentions.find((one) => one.copy)!;
    const { actId } = await deps.db.transaction((tx) =>
      splitThread(tx, { mentionId: copy.id, andLater: false }, jana, clock()),
    );
    expect((await rows()).map(({ copies, mentionCount }) => [copies, mentionCount])).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
    await deps.db.transaction((tx) => takeBack(tx, actId, jana, clock()));
    expect((await rows()).map(({ copies }) => copies)).toEqual([1, 0]);
  });

  test('of a source that others see stand apart', async () => {
    const [team] = await deps.db
      .insert(teams)
      .values({ name: 'Jiní', createdAt: clock() })
      .returning({ id: teams.id });
    const theirs = await scriptedSource(deps, { purpose: 'know', teamId: team!.id });
    await hear(papers, article(0));
    await hear(theirs, article(1));
    expect((await rows()).map(({ copies }) => copies)).toEqual([0, 0]);
  });
});

describe('what people write', () => {
  test('is one row when many accounts say the same long text, and comes back when somebody new says it after an answer', async () => {
    await hear(square, ...Array.from({ length: 5 }, () => ({ text: COMPLAINT })));
    expect(await rows()).toMatchObject([{ copies: 4, status: 'open' }]);
    const [row] = await rows();
    await deps.db.transaction((tx) =>
      act(tx, [row!.id], { kind: 'resolve', resolution: 'answered' }, jana, clock()),
    );
    await hear(square, { text: COMPLAINT });
    expect(await rows()).toMatchObject([{ copies: 4, mentionCount: 6, status: 'open' }]);
  });

  test.each<[string, Partial<InboundItem>, Partial<InboundItem>]>([
    [
      'another order number',
      { kind: 'post', text: COMPLAINT },
      { kind: 'post', text: COMPLAINT.replace('20261234', '20265678') },
    ],
    ['a few words more', { text: COMPLAINT }, { text: `${COMPLAINT} Děkuji Nováková` }],
    ['the same short text', { text: 'Kde je moje objednávka?' }, { text: 'Kde je moje objednávka?' }],
    ['the same review', { kind: 'review', text: COMPLAINT }, { kind: 'review', text: COMPLAINT }],
    [
      'the same in private',
      { visibility: 'private', kind: 'message', text: COMPLAINT },
      { visibility: 'private', kind: 'message', text: COMPLAINT },
    ],
    [
      'the same person again',
      { text: COMPLAINT, author: { externalId: 'eva', name: 'Eva', isSelf: false } },
      { text: COMPLAINT, author: { externalId: 'eva', name: 'Eva', isSelf: false } },
    ],
  ])('is not hidden: %s', async (_why, first, second) => {
    await hear(square, first, second);
    expect((await rows()).map(({ copies }) => copies)).toEqual([0, 0]);
  });
});

test('likeness is estimated about as it is', () => {
  const words = Array.from({ length: 400 }, (_, n) => `slovo${n}`);
  const print = (from: number, to: number) =>
    printOf({ kind: 'article', visibility: 'public', text: words.slice(from, to).join(' ') })!.sketch;
  for (const shift of [0, 40, 100, 200]) {
    const real = (300 - shift - 2) / (300 + shift - 2);
    expect(Math.abs(likeness(print(0, 300), print(shift, Math.min(400, 300 + shift))) - real)).toBeLessThan(
      0.25,
    );
  }
  expect(likeness(print(0, 150), print(200, 350))).toBe(0);
});
