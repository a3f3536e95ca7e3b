/** Facebook, Instagram and Bluesky of the town: what can be done there, how people react, and that a restart changes nothing. */
import { eq, like, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { mentionRevisions, mentions } from '../../src/db/schema/intake.ts';
import { outbox } from '../../src/db/schema/outbox.ts';
import { leaveDemo } from '../../src/demo/index.ts';
import { after, DAY, MINUTE, SECOND } from '../../src/lib/clock.ts';
import type { TestDatabase } from '../setup/database.ts';
import { deskOf } from './desk.ts';
import { demoHouse, openedTown, tableCounts } from './house.ts';

let town: Awaited<ReturnType<typeof openedTown>>;
let database: TestDatabase;
let house: Awaited<ReturnType<typeof demoHouse>>;
let desk: ReturnType<typeof deskOf>;
let before: Record<string, number>;

beforeAll(async () => {
  town = await openedTown();
  ({ before } = town.furnished);
});
afterAll(() => town.close());

beforeEach(async () => {
  database = await town.copy();
  house = await demoHouse(database);
  desk = deskOf(database, house, town.furnished.people.agent.id);
});
afterEach(() => database.close());

const mentionOf = async (words: string) =>
  (
    await database.db
      .select()
      .from(mentions)
      .where(like(mentions.text, `%${words}%`))
  )[0]!;

test('every way of answering is there: open, ending soon, over, and what can only be read', async () => {
  const comment = await mentionOf('platí to aj pre výdajné miesto');
  expect(comment).toMatchObject({ kind: 'comment', visibility: 'public' });
  expect(comment.caps).toMatchObject({
    reply: { ok: true },
    privateReply: { ok: true, once: true },
    hide: { ok: true },
    like: { ok: true },
  });
  const until = async (words: string) => {
    const { privateReply } = (await mentionOf(words)).caps;
    return privateReply.ok ? new Date(privateReply.until!) : privateReply.why;
  };
  const soon = (await until('v Roháčoch vydržala')) as Date;
  expect(soon > house.clock() && soon < after(house.clock(), DAY)).toBe(true);
  expect(await until('Konečně! Objednáno')).toBe('window-closed');

  expect(await mentionOf('raki i jeden pasek')).toMatchObject({ kind: 'post' });
  const message = await mentionOf('ve velikosti M místo S');
  expect(message).toMatchObject({ kind: 'message', visibility: 'private' });
  expect(message.caps.reply).toMatchObject({ ok: true, until: expect.any(String) as string });
  expect((await mentionOf('Nowa sypialnia gotowa')).caps.reply).toMatchObject({ ok: false });
});

test('below a post somebody reacts in public, to a private answer in private, and in a message', async () => {
  const comment = await desk.answer('po trech pranich');
  await desk.answer('status od trzech dni ten sam', 'private');
  const message = await desk.answer('express delivery');
  const wall = await desk.answer('raki i jeden pasek');
  const sky = await desk.answer('wysyłacie kawę do Polski');
  await desk.answer('Tak to už je paródia', 'private');
  await house.listen(40 * SECOND);

  expect((await desk.said(sky)).at(-1)!.text).toContain('zamawiam od razu dwie');
  expect(await mentionOf('Vrátenie 55231. Na telefóne')).toMatchObject({ visibility: 'private' });
  expect((await desk.said(comment)).map(({ text, name }) => [text, name])).toContainEqual([
    'no dobre, poslu ji jeste jednou. ale jestli se to zase vrati s tim ze za to muzu ja tak si me neprejte',
    'Zdeněk Rybář',
  ]);
  const told = await mentionOf('Numer 2026/8851');
  expect(told).toMatchObject({ visibility: 'private', kind: 'message' });
  expect((await desk.said(message)).at(-1)!.text).toContain('thank you for chasing it');
  expect((await desk.said(wall)).at(-1)!.text).toContain('czekam na przesyłkę');

  await desk.answer('no dobre, poslu ji jeste jednou');
  await house.listen(30 * SECOND);
  expect((await desk.said(comment)).at(-1)!.text).toContain('to jsem necekal');
});

test('hiding, liking and answering outlive a restart: nothing twice, nothing changed', async () => {
  const sentBefore = await database.db.$count(outbox);
  await desk.beside('Byl jste vybrán jako výherce', 'hide');
  await desk.beside('Hezky si to spočítejte', 'like');
  await desk.answer('po trech pranich');
  await desk.answer('platí to aj pre výdajné miesto', 'private');
  await desk.answer('express delivery');
  await desk.answer('Posíláte i do Česka');
  await desk.answer('wysyłacie kawę do Polski');
  await desk.answer('Tak to už je paródia', 'private');
  await desk.answer('v profile som si zmenila adresu');
  await desk.beside('Ďakujem, že to poviete rovno', 'like');
  house.restart();
  await house.listen(40 * SECOND);
  await desk.answer('Paráda, objednávám dva', 'public', 'Děkujeme!');
  house.restart();
  await house.listen(30 * SECOND);

  const { db } = database;
  expect(await db.$count(outbox, sql`${outbox.state} <> 'sent'`)).toBe(0);
  expect(await db.$count(mentionRevisions)).toBe(0);
  expect(await db.$count(mentions, sql`${mentions.deletedAt} is not null`)).toBe(0);
  const heard = (await db.select({ text: mentions.text }).from(mentions)).map(({ text }) => text);
  // several people send the rumour on, word for word
  const texts = heard.filter((text) => !/hned to prověřím|Pozor na Vandr/.test(text));
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.join()).toContain('Objednávka 2026104588 na meno Hrušková');
  expect(texts.join()).toContain('thank you for chasing it');
  expect(texts.join()).toContain('Vrátenie 55231. Na telefóne');
  expect(texts.join()).toContain('Ste poklad, ďakujem.');
  const spam = await mentionOf('Byl jste vybrán jako výherce');
  await desk.beside('Byl jste vybrán jako výherce', 'unhide');
  expect(await db.$count(outbox, eq(outbox.state, 'sent'))).toBe(sentBefore + 12);
  expect((await mentionOf('Byl jste vybrán jako výherce')).id).toBe(spam.id);

  expect(house.left).toEqual([]);
  await leaveDemo(house.deps());
  expect(await tableCounts(database)).toEqual(before);
});

test('what is said later comes on these networks, too', async () => {
  await house.listen(3 * MINUTE, 15 * SECOND);
  expect(await mentionOf('inventarizovaný')).toMatchObject({ kind: 'comment' });
});
