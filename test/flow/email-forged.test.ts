import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mentions } from '../../src/db/schema/intake.ts';
import { MINUTE } from '../../src/lib/clock.ts';
import { replyToken } from '../../src/lib/mail/reply-token.ts';
import { createSeal } from '../../src/lib/seal.ts';
import { saveDepartment } from '../../src/replies/departments.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { type EmailWorld, emailWorld } from '../setup/email-world.ts';
import { ADDRESS, type Letter, letter } from '../setup/mailbox.ts';

let database: TestDatabase;
let world: EmailWorld;
beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await emailWorld(database);
});
afterEach(() => world.close());

/** To whom the conversation is handed over, and how one gets at their real letter. */
const RECIPIENTS = ['lucie@posta.example', 'sklad@vandr.example'] as const;

describe.each(RECIPIENTS)('a forged answer to a handoff to %s', (WHO) => {
  const [NAME, DOMAIN] = WHO.split('@') as [string, string];
  const STRANGER = 'Zloděj <zlodej@jinde.example>';
  const token = () => replyToken(world.conversationId, world.deps.seal);
  const foreign = () => replyToken(world.conversationId, createSeal(Buffer.alloc(32, 8)));
  const to = (mark: string) => ({ from: STRANGER, to: `podpora+${mark}@vandr.example` });
  const answer = (id: string) => ({ head: { 'In-Reply-To': id, References: id } });
  const uuid = '0b0e4a3e-1111-4222-8333-444455556666';

  const forgeries: Record<string, (id: string) => Letter> = {
    'the right id by a stranger': (id) => ({ from: STRANGER, ...answer(id) }),
    'in a long chain': (id) => ({
      from: STRANGER,
      head: { References: `<a@b.example> ${id} <c@d.example>` },
    }),
    'with the recipient as the name': (id) => ({
      from: `"${WHO}" <zlodej@jinde.example>`,
      ...answer(id),
    }),
    'with two senders': (id) => ({ from: `zlodej@jinde.example, ${WHO}`, ...answer(id) }),
    'with another Sender': (id) => ({
      from: STRANGER,
      head: { 'In-Reply-To': id, Sender: WHO },
    }),
    'with Reply-To of the customer': (id) => ({
      from: STRANGER,
      head: { 'In-Reply-To': id, 'Reply-To': WHO },
    }),
    'with Return-Path of the customer': (id) => ({
      from: STRANGER,
      head: { 'In-Reply-To': id, 'Return-Path': `<${WHO}>` },
    }),
    'from a domain below': (id) => ({ from: `${WHO}.jinde.example`, ...answer(id) }),
    'from a domain above': (id) => ({ from: `${NAME}@evil-${DOMAIN}`, ...answer(id) }),
    'from a tagged address': (id) => ({ from: `${NAME}+x@${DOMAIN}`, ...answer(id) }),
    'from a name like the address': (id) => ({
      from: `"Lucie <${WHO}>" <zlodej@jinde.example>`,
      ...answer(id),
    }),
    'from nobody': (id) => ({ from: '', ...answer(id) }),
    'in our own name': (id) => ({ from: `Vandr <${ADDRESS}>`, ...answer(id) }),
    'from a machine': (id) => ({ from: 'mailer-daemon@jinde.example', ...answer(id) }),
    'a guessed id by the customer': () => answer('<h.1.000000000000000000@vandr.example>'),
    'an id cut short': (id) => answer(id.replace(/.{3}@/, '@')),
    'an id of another domain': (id) => answer(id.replace('vandr.example', 'jinde.example')),
    'an id in capitals': (id) => answer(id.toUpperCase()),
    'an id with a wildcard': (id) => answer(id.replace(/\.[0-9a-f]+@/, '.%@')),
    'an id of a reply never sent': () => answer(`<r.${uuid}@vandr.example>`),
    'the bare number': () => answer('<h.1@vandr.example>'),
    'the number in the subject': () => ({ from: STRANGER, subject: 'Re: [#1] Vaše zpráva pro Vandr' }),
    'the subject alone': () => ({ from: STRANGER, subject: 'Re: Vaše zpráva pro Vandr' }),
    'a mark of another key': () => to(foreign()),
    'a mark with one letter changed': () => to(token().replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'))),
    'a mark of another conversation': () => to(`${token().slice(0, 7)}c${token().slice(8)}`),
    'a mark cut short': () => to(token().slice(0, 23)),
    'a mark with more behind it': () => to(`${token()}a`),
    'a random mark': () => to(randomBytes(12).toString('hex')),
    'the number as a mark': () => to('1'),
    'no mark': () => ({ from: STRANGER, to: 'podpora+@vandr.example' }),
    'a mark on another mailbox': () => ({ from: STRANGER, to: `info+${token()}@vandr.example` }),
    'a mark on another domain': () => ({ from: STRANGER, to: `podpora+${token()}@jinde.example` }),
    'a mark behind another sign': () => ({ from: STRANGER, to: `podpora-${token()}@vandr.example` }),
    'a mark as the name': () => ({ from: STRANGER, to: `"podpora+${token()}" <${ADDRESS}>` }),
    'a mark in the id': () => ({ from: STRANGER, ...answer(`<${token()}@vandr.example>`) }),
    'a query in the id': () => ({ from: STRANGER, ...answer("<'or'1'='1@vandr.example>") }),
  };

  test('never lands on its conversation', async () => {
    await world.watch({ separator: 'plus' });
    const sklad = { name: 'Sklad', email: RECIPIENTS[1] };
    const departmentId = await saveDepartment(world.db, null, sklad, world.clock());
    const { id } = await world.handedOver(WHO === RECIPIENTS[1] ? departmentId : undefined);
    const before = await world.conversation();
    world.clock.forward(5 * MINUTE);
    const letters = Object.entries(forgeries).map(([text, forge]) => ({ from: WHO, ...forge(id), text }));
    // what is counted differs in more than its name
    const distinct = new Set(letters.map(({ text: _name, ...forged }) => JSON.stringify(forged)));
    expect(distinct.size).toBe(letters.length);
    expect(letters.length).toBeGreaterThanOrEqual(30);
    for (const forged of letters) world.mailbox.deliver(letter(forged), world.clock());
    await world.poll();
    const heard = await world.db.select().from(mentions).where(eq(mentions.channel, 'email'));
    expect(heard.map(({ text }) => text).sort()).toEqual(Object.keys(forgeries).sort());
    for (const mail of heard) {
      expect([mail.text, await world.placeOf(mail.id)]).not.toEqual([mail.text, world.conversationId]);
    }
    expect(await world.conversation()).toMatchObject({ status: 'waiting', version: before.version });
    await world.arrives({ from: WHO, ...answer(id) });
    expect(await world.landed()).toBe(world.conversationId);
  });
});
