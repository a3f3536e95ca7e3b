import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mentions } from '../../src/db/schema/intake.ts';
import { conversationMentions } from '../../src/db/schema/queue.ts';
import { sendReply } from '../../src/flow/outbound.ts';
import { HOUR, MINUTE } from '../../src/lib/clock.ts';
import { replyToken } from '../../src/lib/mail/reply-token.ts';
import { saveDepartment } from '../../src/replies/departments.ts';
import { draftOf } from '../../src/replies/drafts.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { type EmailWorld, emailWorld } from '../setup/email-world.ts';
import { ADDRESS, letter, openMailbox, SENT } from '../setup/mailbox.ts';
import { headerOf, textOf } from '../setup/sending.ts';

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

describe('an e-mail to the shop', () => {
  test('opens a conversation with a day to answer; the thread carries on', async () => {
    world.mailbox.deliver(letter(), world.clock());
    await world.watch();
    expect(await world.conversations()).toHaveLength(1);
    await world.arrives({ id: 'first@posta.example', text: 'Boty jsou rozbité.' });
    const [, opened] = await world.conversations();
    expect(opened).toMatchObject({ status: 'open', purpose: 'answer' });
    expect(opened!.dueAt!.getTime() - opened!.openedAt.getTime()).toBe(24 * HOUR);
    await world.arrives({ head: { References: '<first@posta.example>' }, text: 'A ještě něco.' });
    expect(await world.landed()).toBe(opened!.id);
    await world.poll();
    expect(await world.conversations()).toHaveLength(2);
  });

  test('is answered in its thread, from its own mailbox', async () => {
    await world.watch();
    await world.arrives({ id: 'first@posta.example', subject: 'Odp: RE: Boty' });
    const mention = await world.newest();
    const conversationId = (await world.placeOf(mention.id))!;
    const request = { conversationId, mentionId: mention.id, kind: 'public' as const, ...world.actor() };
    await sendReply(world.deps, { ...request, text: 'Pošleme nové.' }, world.clock());
    await world.deliver();
    const [row] = await world.rows();
    expect(row).toMatchObject({ state: 'sent', externalId: `r.${row!.id}@vandr.example` });
    const [mail] = world.smtp.mails;
    expect(mail!.to).toEqual(['lucie@posta.example']);
    expect(headerOf(mail!, 'From')).toEqual([`Vandr <${ADDRESS}>`]);
    expect(headerOf(mail!, 'Subject')).toEqual(['Re: Boty']);
    expect(headerOf(mail!, 'In-Reply-To')).toEqual(['<first@posta.example>']);
    expect(headerOf(mail!, 'Auto-Submitted')).toEqual([]);
    expect(textOf(mail!)).toBe('Pošleme nové.\n\n-- \nAdam\nZákaznická péče Vandr\n');

    // a program that tells only what it answers, not the thread
    await world.arrives({ head: { 'In-Reply-To': `<r.${row!.id}@vandr.example>` } });
    expect(await world.landed()).toBe(conversationId);
    expect((await world.conversations())[1]).toMatchObject({ status: 'open', answeredAt: null });
  });

  test('a colleague’s answer from their own program stops the clock; ours come back as nothing new', async () => {
    await world.watch();
    await world.arrives({ id: 'first@posta.example' });
    await world.arrives(
      {
        from: `Vandr <${ADDRESS}>`,
        to: 'lucie@posta.example',
        head: { References: '<first@posta.example>' },
      },
      SENT,
    );
    expect((await world.conversations())[1]).toMatchObject({ status: 'waiting', dueAt: null });
    const before = (await world.db.select().from(mentions)).length;
    await world.arrives({ id: 'r.0b0e4a3e-1111-4222-8333-444455556666@vandr.example' }, SENT);
    expect(await world.db.select().from(mentions)).toHaveLength(before);
  });

  test('a letter in our own name that only came in stops nothing', async () => {
    await world.watch();
    await world.arrives({ id: 'first@posta.example' });
    await world.arrives({ from: `Vandr <${ADDRESS}>`, head: { References: '<first@posta.example>' } });
    expect((await world.conversations())[1]).toMatchObject({ status: 'open' });
  });
});

test('what one mailbox of ours sends to another is work there, once it is known as ours', async () => {
  await world.watch();
  await world.arrives({ from: `Vandr <${ADDRESS}>`, to: 'lucie@posta.example' }, SENT);
  const other = await openMailbox({ address: 'reklamace@vandr.example' });
  await world.watch({ address: 'reklamace@vandr.example', imap: `127.0.0.1:${other.port}` });
  // two at one host are read one after the other
  await world.poll();
  other.deliver(letter({ from: `Vandr <${ADDRESS}>`, subject: 'Fwd: Boty' }), world.clock());
  world.clock.forward(5 * MINUTE);
  for (let turn = 0; turn < 2; turn++) await world.poll();
  expect(await world.newest()).toMatchObject({ account: 'reklamace@vandr.example' });
  expect(await world.landed()).not.toBeNull();
  await other.close();
});

/** What a mail server says of a letter of ours. */
const bounce = (id: string, action = 'failed', to = 'lucie@posta.example', status = '5.1.1'): string =>
  letter({
    from: 'Mail Delivery System <MAILER-DAEMON@vandr.example>',
    subject: 'Undelivered Mail Returned to Sender',
    head: {
      'Auto-Submitted': 'auto-replied',
      'Content-Type': 'multipart/report; report-type=delivery-status; boundary="B"',
    },
    text: [
      '--B',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'I am sorry.',
      '--B',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mail.vandr.example',
      '',
      `Final-Recipient: rfc822; ${to}`,
      `Action: ${action}`,
      `Status: ${status}`,
      `Diagnostic-Code: smtp; 550 5.1.1 <${to}>: User unknown`,
      '',
      '--B',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: ${id}`,
      'Subject: =?UTF-8?Q?Va=C5=A1e?=',
      '',
      '--B--',
    ].join('\n'),
  });

describe('an answer to a handoff', () => {
  test('lands on its conversation, open again, with a clock and a word in the story; later ones follow', async () => {
    await world.watch({}, { intake: 'matching' });
    const { id, replyTo, mail } = await world.handedOver();
    expect(replyTo).toBe(ADDRESS);
    expect(await world.conversation()).toMatchObject({ status: 'waiting' });
    await world.arrives({
      head: { 'In-Reply-To': id, References: id },
      text: `Je to 12345.\n\nDne 18. 11. 2026 v 10:00 Vandr napsal(a):\n${textOf(mail).replace(/^/gm, '> ')}`,
    });
    expect(await world.newest()).toMatchObject({
      text: 'Je to 12345.',
      quoted: expect.stringContaining('číslo objednávky'),
    });
    expect(await world.landed()).toBe(world.conversationId);
    expect(await world.conversation()).toMatchObject({ status: 'open', assigneeId: world.people.agent.id });
    const running = (await world.promises()).filter(({ state }) => state === 'running');
    expect(running.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['handoff', 60],
      ['response', 1440],
    ]);
    const told = (await world.story()).slice(-6);
    expect(told).toEqual(
      expect.arrayContaining(['conversation.mention', 'conversation.via', 'deadline.started']),
    );

    await world.arrives({ head: { 'In-Reply-To': '<mail-x@posta.example>', References: id } });
    expect(await world.landed()).toBe(world.conversationId);
    expect(await world.conversations()).toHaveLength(1);

    const mention = await world.newest();
    const request = { conversationId: world.conversationId, mentionId: mention.id, kind: 'public' as const };
    await sendReply(world.deps, { ...request, ...world.actor(), text: 'Díky, dohledáme.' }, world.clock());
    await world.deliver();
    expect(headerOf(world.smtp.mails.at(-1)!, 'References')[0]).toContain(id);
  });

  test('comes from another address by the mark in the address it was sent to', async () => {
    await world.watch({ separator: 'plus' });
    const { replyTo } = await world.handedOver();
    expect(replyTo).toBe(`podpora+${replyToken(world.conversationId, world.deps.seal)}@vandr.example`);
    await world.arrives({ from: 'Lucie <lucie@prace.example>', to: replyTo.toUpperCase() });
    expect(await world.landed()).toBe(world.conversationId);
    await world.arrives({ from: 'Petr <petr@prace.example>', head: { 'Delivered-To': replyTo } });
    expect(await world.landed()).toBe(world.conversationId);
  });

  test('an out-of-office answer is kept with it and moves nothing', async () => {
    await world.watch();
    const { id } = await world.handedOver();
    const before = await world.conversation();
    await world.arrives({
      head: { 'In-Reply-To': id, 'Auto-Submitted': 'auto-replied' },
      subject: 'Automatická odpověď',
    });
    expect(await world.landed()).toBe(world.conversationId);
    expect(await world.conversation()).toMatchObject({
      status: 'waiting',
      dueAt: before.dueAt,
      openedAt: before.openedAt,
    });
    await world.arrives({ head: { 'Auto-Submitted': 'auto-replied' } });
    expect(await world.landed()).toBeNull();
    expect(await world.conversations()).toHaveLength(1);
    expect(world.smtp.mails).toHaveLength(1);
  });

  test('an address for answers that an admin has set stays as it is', async () => {
    await world.watch({ separator: 'plus' });
    await world.answersTo('jana@vandr.example');
    expect((await world.handedOver()).replyTo).toBe('jana@vandr.example');
  });
});

describe('a department', () => {
  const sklad = { name: 'Sklad', email: 'sklad@vandr.example' };
  const handed = async () => world.handedOver(await saveDepartment(world.db, null, sklad, world.clock()));
  const asColleague = async () => {
    const { id } = await world.newest();
    const [row] = await world.db
      .select()
      .from(conversationMentions)
      .where(eq(conversationMentions.mentionId, id));
    return row && { conversationId: row.conversationId, colleague: row.colleague };
  };

  test('answers on the conversation, as a word among colleagues; nobody is proposed to be the customer', async () => {
    await world.watch();
    const { id, mail } = await handed();
    expect(mail.to).toEqual([sklad.email]);
    await world.arrives({
      from: `Sklad <${sklad.email}>`,
      head: { 'In-Reply-To': id, References: id },
      text: 'Našli jsme to.',
    });
    expect(await asColleague()).toEqual({ conversationId: world.conversationId, colleague: true });
    expect(await world.conversation()).toMatchObject({ status: 'open' });
    expect(await world.story()).toContain('handoff.answered');
    expect(await database.sql`select from contact_suggestions`).toHaveLength(0);
  });

  test('that is out of office moves nothing; where its letter comes back, the conversation does', async () => {
    await world.watch();
    const { id } = await handed();
    const automatic = { 'In-Reply-To': id, 'Auto-Submitted': 'auto-replied' };
    await world.arrives({ from: sklad.email, head: automatic, subject: 'Mimo kancelář' });
    expect(await world.conversation()).toMatchObject({ status: 'waiting' });
    await world.arrives(bounce(id, 'failed', sklad.email));
    expect(await world.conversation()).toMatchObject({ status: 'open' });
    expect((await world.rows())[0]).toMatchObject({
      state: 'failed',
      error: { key: 'channel.email.bounce.unknown', params: { address: sklad.email } },
    });
  });
});

describe('a mail that comes back', () => {
  test('returns the conversation with a label, the reason and the text; told twice is once', async () => {
    await world.watch();
    const { id } = await world.handedOver();
    await world.arrives(bounce(id, 'delayed'));
    expect(await world.conversation()).toMatchObject({ status: 'waiting' });
    await world.arrives(bounce(id));
    expect(await world.conversation()).toMatchObject({ status: 'open', dueAt: world.dueAt });
    expect((await world.rows())[0]).toMatchObject({
      state: 'failed',
      error: {
        key: 'channel.email.bounce.unknown',
        params: { address: 'lucie@posta.example', code: '5.1.1' },
      },
    });
    const labelled =
      await database.sql`select l.key from conversation_labels c join labels l on l.id = c.label_id`;
    expect(labelled.map(({ key }) => key)).toContain('undelivered');
    expect(await world.story()).toEqual(expect.arrayContaining(['reply.failed', 'conversation.labelled']));
    const draft = {
      conversationId: world.conversationId,
      userId: world.people.agent.id,
      kind: 'email' as const,
    };
    expect(await draftOf(world.db, draft)).toMatchObject({ text: 'Napište nám prosím číslo objednávky.' });
    const { version } = await world.conversation();
    await world.arrives(bounce(id));
    expect((await world.conversation()).version).toBe(version);
    expect(await world.conversations()).toHaveLength(1);
  });

  test('is asked for at the mailbox that we read; a bare status is told by what the other server said', async () => {
    await world.watch({ separator: 'plus' });
    const { id, mail, replyTo } = await world.handedOver();
    expect(mail.from).toBe(replyTo);
    await world.arrives(bounce(id, 'failed', 'lucie@posta.example', '5.0.0'));
    expect((await world.rows())[0]).toMatchObject({ error: { key: 'channel.email.bounce.unknown' } });
  });

  test('of which we know nothing changes nothing', async () => {
    await world.watch();
    await world.handedOver();
    await world.arrives(bounce('<h.1.000000000000000000@vandr.example>'));
    await world.arrives(bounce('<cizi@jinde.example>'));
    expect(await world.conversation()).toMatchObject({ status: 'waiting' });
    expect((await world.rows())[0]).toMatchObject({ state: 'sent' });
  });
});
