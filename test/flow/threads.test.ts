import { eq, sql } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as schema from '../../src/db/schema/index.ts';
import { act, takeBack } from '../../src/flow/taught.ts';
import { mergeThreads, splitThread } from '../../src/flow/threads.ts';
import { newUuid } from '../../src/lib/ids.ts';
import {
  bulk,
  conversation,
  ensureLabels,
  note,
  queuePage,
  startDeadline,
  triage,
  visibleIds,
} from '../../src/queue/index.ts';
import { insertReply } from '../../src/replies/answers.ts';
import { saveDraft } from '../../src/replies/drafts.ts';
import { at, NOON, person, type Said, said, source } from '../queue/world.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';

let test: TestDatabase;
let jana: number;
let petr: number;
let feed: number;
const everything = { all: true } as const;

beforeAll(async () => {
  test = await testDb();
  await ensureLabels(test.db, NOON);
  jana = await person(test.db, 'Jana');
  petr = await person(test.db, 'Petr');
});
afterAll(() => test.close());
beforeEach(async () => {
  feed = await source(test.db);
});

/** Something is said; gives the conversation it stands in and the mention. */
async function hear(it: Said = {}, sourceId = feed): Promise<{ id: number; mentionId: number }> {
  const item = await said(test.db, sourceId, it);
  const [landed] = await test.db.transaction((tx) => triage(tx, [item], it.seen ?? NOON));
  return { id: landed!.conversationId, mentionId: item.mentionId };
}

/** Everything that the house keeps, but the story (which tells of both), versions (which grow) and the acts themselves. */
async function wholeHouse(): Promise<Record<string, unknown[]>> {
  const left = ['events', 'acts'];
  const tables = Object.values(schema as Record<string, unknown>).filter(
    (one): one is PgTable =>
      typeof one === 'object' && one !== null && Symbol.for('drizzle:IsDrizzleTable') in one,
  );
  const all: Record<string, unknown[]> = {};
  for (const table of tables) {
    const { name } = getTableConfig(table);
    if (left.includes(name)) continue;
    const rows = await test.db.execute<{ row: string }>(
      sql`select (to_jsonb(t) - 'version')::text as row from ${sql.identifier(name)} t order by 1`,
    );
    all[name] = rows.map(({ row }) => row);
  }
  return all;
}

const merge = (ids: number[], into?: number, by = jana) =>
  test.db.transaction((tx) => mergeThreads(tx, ids, by, at(30), into));
const undo = (actId: string, by = jana) => test.db.transaction((tx) => takeBack(tx, actId, by, at(31)));
const split = (mentionId: number, andLater = false) =>
  test.db.transaction((tx) => splitThread(tx, { mentionId, andLater }, jana, at(30)));
const look = (id: number) => conversation(test.db, id, everything);

/** Two conversations with everything that can hang on one. */
async function furnished() {
  const first = await hear({ text: 'Kde je balík?', seen: at(0), written: at(0), urgency: 30 });
  const second = await hear({
    text: 'Tak kde je?',
    seen: at(10),
    written: at(10),
    urgency: 70,
    labels: ['complaint'],
  });
  const { db } = test;
  await db.transaction(async (tx) => {
    await note(tx, second.id, petr, 'Volal taky', at(11));
    await saveDraft(
      tx,
      { conversationId: second.id, userId: jana, kind: 'public' },
      { text: 'Zjišťuji' },
      at(12),
    );
    await saveDraft(
      tx,
      { conversationId: first.id, userId: jana, kind: 'public' },
      { text: 'Dobrý den' },
      at(12),
    );
    await saveDraft(tx, { conversationId: second.id, userId: petr, kind: 'note' }, { text: 'Pozn' }, at(12));
    await startDeadline(
      tx,
      second.id,
      { kind: 'promise', startedAt: at(12), dueAt: at(60), minutes: 48 },
      petr,
      at(12),
    );
    const outboxId = newUuid();
    await tx.insert(schema.outbox).values({
      id: outboxId,
      conversationId: second.id,
      sourceId: feed,
      channel: 'feed',
      action: 'reply',
      payload: { act: outboxId, draft: 'x', mentionId: second.mentionId, text: 'x' },
      userId: petr,
      state: 'queued',
      sendAt: at(13),
      createdAt: at(12),
    });
    await insertReply(
      tx,
      {
        conversationId: second.id,
        mentionId: second.mentionId,
        userId: petr,
        kind: 'public',
        text: 'x',
        outboxId,
      },
      at(12),
    );
  });
  return { first, second };
}

describe('merging', () => {
  it('shows all of both in the one that was heard first, with the earliest promise, and takes every row back', async () => {
    const { first, second } = await furnished();
    const before = await wholeHouse();
    const { actId, survivorId, absorbed } = await merge([second.id, first.id]);
    expect({ survivorId, absorbed }).toEqual({ survivorId: first.id, absorbed: [second.id] });

    const one = await look(first.id);
    expect(one.mentions.map(({ id }) => id)).toEqual([first.mentionId, second.mentionId]);
    expect(one.notes.map(({ text }) => text)).toEqual(['Volal taky']);
    expect(one.replies).toHaveLength(1);
    expect(one.row).toMatchObject({
      status: 'open',
      urgency: 70,
      mentionId: second.mentionId,
      mentionCount: 2,
    });
    expect(one.row.labels.map(({ key }) => key)).toEqual(['complaint']);
    expect(one.row.dueAt).toEqual(at(30));
    expect(
      one.deadlines
        .filter(({ state }) => state === 'running')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['promise', 'response']);
    expect((await look(second.id)).row.id).toBe(first.id);
    expect(await visibleIds(test.db, [second.id, first.id], everything)).toEqual([first.id]);
    const shown = await queuePage(test.db, {
      scope: everything,
      me: jana,
      view: 'open',
      order: 'due',
      limit: 100,
    });
    expect(shown.rows.map(({ id }) => id)).not.toContain(second.id);

    await undo(actId!);
    expect(await wholeHouse()).toEqual(before);
  });

  it('lands what is new in either thread in the one that stays, also after a chain of merges', async () => {
    const first = await hear({ thread: 'chain-a' });
    const second = await hear({ thread: 'chain-b', seen: at(1) });
    const third = await hear({ thread: 'chain-c', seen: at(2) });
    await merge([second.id, third.id]);
    const before = await wholeHouse();
    const { actId } = await merge([first.id, second.id]);
    await undo(actId!);
    expect(await wholeHouse()).toEqual(before);
    await merge([first.id, second.id]);
    const items = [
      await said(test.db, feed, { thread: 'chain-c', seen: at(5) }),
      await said(test.db, feed, { thread: 'chain-b', seen: at(6) }),
      await said(test.db, feed, { thread: 'chain-d', seen: at(6) }),
    ];
    const landed = await test.db.transaction((tx) => triage(tx, items, at(6)));
    const homes = new Map(landed.map(({ mentionId, conversationId }) => [mentionId, conversationId]));
    expect(homes.get(items[0]!.mentionId)).toBe(first.id);
    expect(homes.get(items[1]!.mentionId)).toBe(first.id);
    expect([first.id, second.id, third.id]).not.toContain(homes.get(items[2]!.mentionId));
  });

  it('is refused where somebody would see what is not theirs, or a colleague would lose what they are on', async () => {
    const [team] = await test.db
      .insert(schema.teams)
      .values({ name: 'Velkoobchod', createdAt: NOON })
      .returning({ id: schema.teams.id });
    const theirs = await source(test.db, { teamId: team!.id });
    const [ours, foreign] = [await hear(), await hear({}, theirs)];
    await expect(merge([ours.id, foreign.id])).rejects.toMatchObject({ key: 'threads.merge.teams' });

    const other = await hear({ seen: at(1) });
    const claim = (id: number, by: number) =>
      test.db.transaction((tx) => bulk(tx, [id], { kind: 'claim' }, by, at(2)));
    await claim(ours.id, jana);
    await claim(other.id, petr);
    await expect(merge([ours.id, other.id])).rejects.toMatchObject({
      key: 'threads.merge.claimed',
      params: { name: 'Jana', other: 'Petr' },
    });
    await expect(merge([ours.id])).rejects.toMatchObject({ key: 'threads.merge.one' });
  });

  it('is not taken back over what has happened since, and twice is once', async () => {
    const [first, second] = [await hear(), await hear({ seen: at(1) })];
    const { actId } = await merge([first.id, second.id]);
    expect((await merge([first.id, second.id])).actId).toBeNull();
    await test.db.transaction((tx) => note(tx, first.id, petr, 'Mezitím', at(30)));
    await expect(undo(actId!)).rejects.toMatchObject({ key: 'queue.changed_since' });
  });

  it('has also the note of who still looked at the one that became part of it', async () => {
    const [a, b] = [await hear(), await hear()];
    await merge([a.id, b.id], a.id);
    await test.db.transaction((tx) => note(tx, b.id, petr, 'Volal jsem jí.', at(31)));
    expect((await conversation(test.db, a.id, everything)).notes).toMatchObject([{ text: 'Volal jsem jí.' }]);
  });

  it('is one among many who merge the same at once', async () => {
    const ids = [(await hear()).id, (await hear({ seen: at(1) })).id];
    const results = await Promise.all([merge(ids), merge([...ids].reverse(), undefined, petr), merge(ids)]);
    expect(results.filter(({ actId }) => actId !== null)).toHaveLength(1);
  });
});

describe('splitting', () => {
  async function three() {
    const thread = `split-${Math.random()}`;
    const a = await hear({ thread, seen: at(0), written: at(0), urgency: 20 });
    await test.db.transaction((tx) => act(tx, [a.id], { kind: 'claim' }, jana, at(1)));
    const b = await hear({ thread, seen: at(10), written: at(10), urgency: 60 });
    const c = await hear({ thread, seen: at(20), written: at(20), urgency: 30 });
    expect([b.id, c.id]).toEqual([a.id, a.id]);
    return { thread, a, b, c };
  }

  it('gives a message its own clock from when it was heard, and takes every row back', async () => {
    const { a, b, c } = await three();
    const before = await wholeHouse();
    const { conversationId, actId } = await split(b.mentionId);
    const part = await look(conversationId);
    expect(part.mentions.map(({ id }) => id)).toEqual([b.mentionId]);
    expect(part.row).toMatchObject({ status: 'open', urgency: 60, assignee: { id: jana }, dueAt: at(30) });
    const left = await look(a.id);
    expect(left.mentions.map(({ id }) => id)).toEqual([a.mentionId, c.mentionId]);
    expect(left.row).toMatchObject({ mentionId: c.mentionId, dueAt: at(30), urgency: 30 });
    await undo(actId);
    expect(await wholeHouse()).toEqual(before);
  });

  it('takes along what follows, where wished, and what answers it later', async () => {
    const { thread, a, b, c } = await three();
    const { conversationId } = await split(b.mentionId, true);
    expect((await look(conversationId)).mentions.map(({ id }) => id)).toEqual([b.mentionId, c.mentionId]);
    const answer = await said(test.db, feed, { thread, seen: at(40) });
    const [parent] = await test.db
      .select({ externalId: schema.mentions.externalId })
      .from(schema.mentions)
      .where(eq(schema.mentions.id, c.mentionId));
    await test.db
      .update(schema.mentions)
      .set({ parentExternalId: parent!.externalId })
      .where(eq(schema.mentions.id, answer.mentionId));
    const another = await said(test.db, feed, { thread, seen: at(41) });
    const landed = await test.db.transaction((tx) => triage(tx, [answer, another], at(41)));
    const homes = new Map(landed.map(({ mentionId, conversationId }) => [mentionId, conversationId]));
    expect(homes.get(answer.mentionId)).toBe(conversationId);
    expect(homes.get(another.mentionId)).toBe(a.id);
  });

  it('leaves something where it was, and needs something from outside', async () => {
    const thread = 'alone';
    const only = await hear({ thread });
    const own = await hear({ thread, isSelf: true, seen: at(1), written: at(1) });
    await expect(split(only.mentionId)).rejects.toMatchObject({ key: 'threads.split.all' });
    await expect(split(own.mentionId)).rejects.toMatchObject({ key: 'queue.own_mention' });
  });
});
