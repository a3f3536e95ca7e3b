import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authors, mentionSources, mentions, notes, replies } from '../../src/db/schema/index.ts';
import type { Scope } from '../../src/people/index.ts';
import { bulk, saveLabel, triage } from '../../src/queue/index.ts';
import { find } from '../../src/search/find.ts';
import {
  type Asker,
  indexFinders,
  indexMentions,
  indexNew,
  parseQuery,
  search,
} from '../../src/search/index.ts';
import { wordsOf } from '../../src/search/words.ts';
import { fill } from '../bench/queue-fill.ts';
import { fillWords, WANTED } from '../bench/search-fill.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { at, NOON, type Said, said, source } from '../queue/world.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';

let house: TestDatabase;
let people: StockPeople;
let ours: number;
let foreign: number;
let agent: Asker;
let admin: Asker;

const asker = (scope: Scope, me: number): Asker => ({ scope, me, timeZone: 'Europe/Prague', now: NOON });

beforeAll(async () => {
  house = await testDb();
  people = await stockPeople(house.db);
  ours = await source(house.db, { name: 'Recenze obchodu', teamId: people.teamId });
  foreign = await source(house.db, { name: 'Fórum', teamId: people.otherTeamId });
  agent = asker({ all: false, teamIds: [people.teamId] }, people.agent.id);
  admin = asker({ all: true }, people.admin.id);
});
afterAll(() => house.close());

async function hear(
  text: string,
  it: Said = {},
  sourceId = ours,
): Promise<{ mention: number; talk: number }> {
  const item = await said(house.db, sourceId, { text, ...it });
  const [landed] = await house.db.transaction((tx) => triage(tx, [item], NOON));
  await indexNew(house.db);
  return { mention: item.mentionId, talk: landed!.conversationId! };
}

const texts = async (text: string, who = agent) =>
  (await search(house.db, { text, asker: who, limit: 20 })).hits.map((hit) => hit.text);

describe('words', () => {
  test('are found without accents, begun only, in phrases, without others; newest first', async () => {
    await hear('Příšerně žluťoučký kůň úpěl', { seen: at(1), written: at(1) });
    await hear('Žluťoučký papoušek', { seen: at(2), written: at(2) });
    expect(await texts('zlutoucky')).toEqual(['Žluťoučký papoušek', 'Příšerně žluťoučký kůň úpěl']);
    expect(await texts('ZLUT pap')).toEqual(['Žluťoučký papoušek']);
    expect(await texts('"zluť"')).toEqual([]);
    expect(await texts('"žluťoučký kůň"')).toHaveLength(1);
    expect(await texts('"kůň žluťoučký"')).toEqual([]);
    expect(await texts('žluťoučký -papoušek')).toEqual(['Příšerně žluťoučký kůň úpěl']);
  });

  test('numbers are found however they are grouped', async () => {
    await hear('Volejte +420 604 111 222, objednávka OBJ-2026-7781.');
    for (const number of [
      '604111222',
      '604 111 222',
      '604-111-222',
      '+420604111222',
      'obj-2026-7781',
      '20267781',
    ]) {
      expect(await texts(number), number).toHaveLength(1);
    }
    expect(await texts('604 111 223')).toEqual([]);
  });

  test('where they stand is marked', async () => {
    await hear('Tak kde je můj Skřivánek, prosím?');
    const { hits } = await search(house.db, { text: 'skriv', asker: agent, limit: 5 });
    const [span] = hits[0]!.textSpans;
    expect(hits[0]!.text.slice(span!.start, span!.end)).toBe('Skřivánek');
  });
});

describe('fields', () => {
  test('who wrote it, in which language, when, with private data, where', async () => {
    const item = await said(house.db, ours, {
      text: 'slon jde',
      language: 'sk',
      written: new Date('2026-02-10T10:00:00Z'),
    });
    await house.db
      .update(authors)
      .set({ name: 'Slavomíra Sloní' })
      .where(eq(authors.id, authorOf(await mentionOf(item.mentionId))));
    await house.db
      .update(mentions)
      .set({ privateData: [{ type: 'phone', start: 0, end: 4 }] })
      .where(eq(mentions.id, item.mentionId));
    await indexNew(house.db);
    await hear('slon napsal někdo jiný');
    for (const query of [
      'slon from:slavom',
      'slon lang:sk',
      'slon before:2026-03',
      'slon before:11.2.2026',
      'slon has:private',
      'slon -lang:cs',
    ]) {
      expect(await texts(query), query).toEqual(['slon jde']);
    }
    expect(await texts('slon after:2026-02-11')).toEqual(['slon napsal někdo jiný']);
    expect(await texts('slon source:recenze')).toHaveLength(2);
  });

  test('label, standing and assignee are those of the conversation now', async () => {
    const { talk } = await hear('hroch');
    await hear('hroch druhý');
    const labelId = await saveLabel(house.db, null, { name: 'Pozdní', hue: 1 }, NOON);
    const act = (one: Parameters<typeof bulk>[2]) =>
      house.db.transaction((tx) => bulk(tx, [talk], one, people.agent.id, NOON));
    await act({ kind: 'label', labelId });
    await act({ kind: 'claim' });
    for (const query of ['hroch štítek:pozdni', 'hroch assignee:me', 'hroch is:mine'])
      expect(await texts(query), query).toEqual(['hroch']);
    expect(await texts('hroch assignee:nobody')).toEqual(['hroch druhý']);
    await act({ kind: 'resolve', resolution: 'spam' });
    expect(await texts('hroch is:open')).toEqual(['hroch druhý']);
    expect(await texts('hroch -is:open')).toEqual(['hroch']);
  });

  test('what names nothing is told and finds nothing', async () => {
    const { hits, unknown } = await search(house.db, { text: 'hroch label:nic', asker: agent, limit: 5 });
    expect([hits, unknown]).toEqual([[], ['label:nic']]);
  });
});

describe('what is searched', () => {
  test('replies and notes, too', async () => {
    const { talk } = await hear('Kde je zebra?');
    const row = { conversationId: talk, userId: people.agent.id, createdAt: at(5) };
    await house.db.insert(replies).values({ ...row, kind: 'public', text: 'Zebra je na cestě.' });
    await house.db.insert(notes).values({ ...row, text: 'zebru hledá sklad', createdAt: at(6) });
    await indexNew(house.db);
    expect(await texts('zebr')).toEqual(['zebru hledá sklad', 'Zebra je na cestě.', 'Kde je zebra?']);
    expect(await texts('zebr is:note')).toEqual(['zebru hledá sklad']);
  });

  test('as it stands after an edit', async () => {
    const { mention } = await hear('ještěrka');
    await house.db.update(mentions).set({ text: 'krokodýl' }).where(eq(mentions.id, mention));
    await indexMentions(house.db, [mention]);
    expect([await texts('ještěrka'), await texts('krokodýl')]).toEqual([[], ['krokodýl']]);
  });

  test('nothing of another team, until a source of ours finds it, too', async () => {
    const { mention, talk } = await hear('tučňák', {}, foreign);
    await house.db
      .insert(notes)
      .values({ conversationId: talk, userId: people.stranger.id, text: 'tučňák je náš', createdAt: NOON });
    await indexNew(house.db);
    expect(await texts('tučňák')).toEqual([]);
    expect(await texts('tučňák', admin)).toHaveLength(2);
    await house.db.insert(mentionSources).values({ mentionId: mention, sourceId: ours, seenAt: NOON });
    await indexFinders(house.db, [mention], ours);
    expect(await texts('tučňák')).toEqual(['tučňák']);
    expect(await texts('tučňák source:recenze')).toEqual(['tučňák']);
  });

  test('page after page without gaps', async () => {
    for (let n = 0; n < 7; n++) await hear(`vydra ${n}`, { seen: at(10), written: at(10) });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await search(house.db, { text: 'vydra', asker: agent, after, limit: 3 });
      seen.push(...page.hits.map((hit) => hit.text));
      after = page.next ?? undefined;
    } while (after);
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((n) => `vydra ${n}`));
  });
});

describe('every way finds the same', () => {
  let big: TestDatabase;
  let all: { id: number; at: Date; words: Set<string>; list: string[] }[];
  beforeAll(async () => {
    big = await testDb();
    await fill(big.sql, { conversations: 5_000, openEvery: 10 }, NOON);
    await fillWords(big.sql);
    await indexNew(big.db);
    const rows = await big.sql<{ id: number; at: Date; text: string }[]>`
      select d.id, d.at, a.name || ' ' || m.text as text from search_docs d
      join mentions m on m.id = d.mention_id join authors a on a.id = m.author_id order by d.at desc, d.id desc`;
    all = rows.map(({ id, at: when, text }) => ({
      id: Number(id),
      at: when,
      words: new Set(wordsOf(text)),
      list: wordsOf(text),
    }));
  }, 60_000);
  afterAll(() => big.close());

  test('as looking at each message', async () => {
    const ways = new Set<string>();
    const kinds = [
      'the commonest words',
      'common words',
      'rare words',
      'beginnings of words',
      'two words together',
      'names',
      'numbers',
      'a number with a word',
      'what nobody wrote',
    ];
    for (const kind of kinds) {
      for (let n = 0; n < 4; n++) {
        const parsed = parseQuery(WANTED[kind]!(n * 5));
        const { places, way } = await find(big.db, parsed, asker({ all: true }, 1), { limit: 25 });
        ways.add(way);
        const holds = (list: string[], words: Set<string>) =>
          parsed.terms.every((term) =>
            term.prefix ? list.some((word) => word.startsWith(term.words[0]!)) : words.has(term.words[0]!),
          );
        const expected = all.filter(({ list, words }) => holds(list, words)).slice(0, 25);
        expect(
          places.map(({ id }) => Number(id)),
          WANTED[kind]!(n * 5),
        ).toEqual(expected.map(({ id }) => id));
      }
    }
    expect([...ways].sort()).toEqual(['index', 'walk']);
  }, 60_000);
});

async function mentionOf(id: number) {
  const [row] = await house.db.select().from(mentions).where(eq(mentions.id, id));
  return row!;
}
const authorOf = ({ authorId }: { authorId: number }) => authorId;
