/** Handing over by real SMTP and IMAP: files go along, a department answers as a colleague, and being sent on shows. */
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attachments, conversationMentions, events, mentions } from '../../src/db/schema/index.ts';
import { attach, LETTER_FILES } from '../../src/files/attachments.ts';
import { handOff } from '../../src/flow/handoff.ts';
import { MINUTE } from '../../src/lib/clock.ts';
import { rowsById } from '../../src/queue/index.ts';
import { saveDepartment } from '../../src/replies/departments.ts';
import { threadOf } from '../../src/replies/thread.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { type EmailWorld, emailWorld } from '../setup/email-world.ts';
import { headerOf } from '../setup/sending.ts';

let database: TestDatabase;
let world: EmailWorld;
let departmentId: number;
beforeAll(async () => {
  database = await testDb();
  world = await emailWorld(database);
  await world.watch({ separator: 'plus' }, { intake: 'matching' });
  const sklad = { name: 'Sklad', email: 'sklad@vandr.example' };
  departmentId = await saveDepartment(world.db, null, sklad, world.clock());
});
afterAll(async () => {
  await world.close();
  await database.close();
});

const PDF = Buffer.from('%PDF-1.7 účtenka');
const handOn = async (customerEmail?: string) => {
  const letter = { subject: 'Reklamace', body: 'Podívejte se na to prosím.', departmentId, customerEmail };
  const request = { conversationId: world.conversationId, ...letter, ...world.actor() };
  const handed = await handOff(world.deps, request, world.clock());
  // of several rows of one conversation one leaves a turn
  for (const _ of handed.outboxIds) await world.deliver();
  return handed;
};
const placed = async () => {
  const { id } = await world.newest();
  const [row] = await world.db
    .select()
    .from(conversationMentions)
    .where(eq(conversationMentions.mentionId, id));
  return row;
};

test('files of the letter go to each of its readers, and stay with what was sent', async () => {
  const place = {
    conversationId: world.conversationId,
    userId: world.people.agent.id,
    kind: 'email' as const,
  };
  await attach(world.db, place, { name: 'účtenka.pdf', bytes: PDF }, LETTER_FILES, world.clock());
  const { outboxIds } = await handOn('lucie@posta.example');
  const mails = world.smtp.mails.slice(-2);
  expect(mails.flatMap(({ to }) => to).sort()).toEqual(['lucie@posta.example', 'sklad@vandr.example']);
  for (const mail of mails) expect(mail.raw).toContain(PDF.toString('base64'));
  const rows = await world.db.select().from(attachments);
  expect(rows.map(({ outboxId }) => outboxId).sort()).toEqual([...outboxIds].sort());
});

test('a department’s answer is a colleague’s word: seen, open again, never the customer’s', async () => {
  const before = await world.conversation();
  expect(before).toMatchObject({ status: 'waiting' });
  const mail = world.smtp.mails.findLast(({ to }) => to.includes('sklad@vandr.example'))!;
  const head = { 'In-Reply-To': headerOf(mail, 'Message-ID')[0]! };
  // from their shared address, and by one of them from their own
  for (const from of ['Sklad <sklad@vandr.example>', 'Karel <karel@vandr.example>']) {
    await world.arrives({ from, head, to: headerOf(mail, 'Reply-To')[0]!, text: 'Pošleme nové, sklad 3.' });
    expect(await placed()).toMatchObject({ conversationId: world.conversationId, colleague: true });
  }
  const after = await world.conversation();
  expect(after).toMatchObject({
    status: 'open',
    lastMentionId: before.lastMentionId,
    urgency: before.urgency,
  });
  const said = (await threadOf(world.db, world.conversationId)).filter(({ text }) =>
    text.includes('sklad 3'),
  );
  expect(said.map(({ by }) => by)).toEqual(['note', 'note']);
  const told = await world.db
    .select()
    .from(events)
    .where(and(eq(events.conversationId, world.conversationId), eq(events.kind, 'handoff.answered')));
  expect(told).toHaveLength(2);
  // what the customer is sent next quotes none of it
  world.clock.forward(MINUTE);
  await handOn('lucie@posta.example');
  const letter = world.smtp.mails.findLast(({ to }) => to.includes('lucie@posta.example'))!;
  expect(letter.raw).not.toContain('sklad 3');
});

test('the customer’s own answer stays theirs', async () => {
  const mail = world.smtp.mails.findLast(({ to }) => to.includes('lucie@posta.example'))!;
  await world.arrives({ head: { 'In-Reply-To': headerOf(mail, 'Message-ID')[0]! }, text: 'Je to 12345.' });
  expect(await placed()).toMatchObject({ conversationId: world.conversationId, colleague: false });
  const [last] = await world.db.select().from(mentions).where(eq(mentions.text, 'Je to 12345.'));
  expect((await world.conversation()).lastMentionId).toBe(last!.id);
});

test('how often it was handed on is counted', async () => {
  const [row] = await rowsById(world.db, [world.conversationId], { all: true });
  expect(row!.handedOn).toBe(2);
});
