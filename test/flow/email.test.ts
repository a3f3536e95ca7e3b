import { randomBytes } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { email } from '../../src/channels/email/index.ts';
import { mentions } from '../../src/db/schema/intake.ts';
import { conversationMentions, conversations } from '../../src/db/schema/queue.ts';
import { handOff } from '../../src/flow/handoff.ts';
import { sendReply } from '../../src/flow/outbound.ts';
import { HOUR, MINUTE } from '../../src/lib/clock.ts';
import { replyToken } from '../../src/lib/mail/reply-token.ts';
import { createSeal } from '../../src/lib/seal.ts';
import { saveSmtp } from '../../src/outbox/smtp.ts';
import { ensureLabels } from '../../src/queue/index.ts';
import { draftOf } from '../../src/replies/drafts.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { scriptedSource } from '../setup/flow.ts';
import {
  ADDRESS,
  type Letter,
  letter,
  type Mailbox,
  openMailbox,
  PASSWORD,
  SENT,
  settingsOf,
} from '../setup/mailbox.ts';
import {
  headerOf,
  type MailServer,
  mailServer,
  type SendingWorld,
  sendingWorld,
  textOf,
} from '../setup/sending.ts';

let database: TestDatabase;
let world: SendingWorld;
let smtp: MailServer;
let mailbox: Mailbox;

beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await sendingWorld(database, { text: 'Boty mi nesedí.' });
  Object.assign(world.deps, { channels: new Map([...world.deps.channels, ['email', email]]) });
  await ensureLabels(world.db, world.clock());
  smtp = await mailServer({
    allowInsecureAuth: true,
    onAuth: ({ username = '' }, _session, done) => done(null, { user: username }),
  });
  mailbox = await openMailbox();
  const settings = { ...smtp.settings, replyTo: '' };
  await saveSmtp(world.db, settings, world.deps.seal, { userId: world.people.admin.id, at: world.clock() });
});
afterEach(async () => {
  await Promise.all([smtp.close(), mailbox.close()]);
});

/** The shop's mailbox as a source of its team, read once: what lies in it is history. */
async function watchMailbox(over: Record<string, string> = {}, source: { intake?: 'matching' } = {}) {
  const settings = settingsOf(mailbox, { smtp: `127.0.0.1:${smtp.port}`, sender: 'Vandr', ...over });
  await scriptedSource(world.deps, {
    channel: 'email',
    name: 'Podpora',
    host: '127.0.0.1',
    settings,
    secrets: { password: PASSWORD },
    responseMinutes: 1440,
    teamId: world.people.teamId,
    pollSeconds: 60,
    ...source,
  });
  await world.poll();
}

async function arrives(mail: Letter = {}, folder?: string): Promise<void> {
  world.clock.forward(5 * MINUTE);
  mailbox.deliver(letter(mail), world.clock(), folder);
  await world.poll();
}

const all = () => world.db.select().from(conversations).orderBy(conversations.id);
const newest = async () => (await world.db.select().from(mentions).orderBy(desc(mentions.id)).limit(1))[0]!;
const placeOf = async (mentionId: number) =>
  (await world.db.select().from(conversationMentions).where(eq(conversationMentions.mentionId, mentionId)))[0]
    ?.conversationId ?? null;
/** the conversation in which the newest mail stands */
const landed = async () => placeOf((await newest()).id);

async function handedOver() {
  await handOff(
    world.deps,
    {
      conversationId: world.conversationId,
      customerEmail: 'lucie@posta.example',
      subject: 'Vaše zpráva pro Vandr',
      body: 'Napište nám prosím číslo objednávky.',
      ...world.actor(),
    },
    world.clock(),
  );
  await world.deliver();
  const mail = smtp.mails.at(-1)!;
  const id = headerOf(mail, 'Message-ID')[0]!;
  return { mail, id, replyTo: headerOf(mail, 'Reply-To')[0]! };
}

describe('an e-mail to the shop', () => {
  test('opens a conversation with a day to answer; the thread carries on', async () => {
    mailbox.deliver(letter(), world.clock());
    await watchMailbox();
    expect(await all()).toHaveLength(1);
    await arrives({ id: 'first@posta.example', text: 'Boty jsou rozbité.' });
    const [, opened] = await all();
    expect(opened).toMatchObject({ status: 'open', purpose: 'answer' });
    expect(opened!.dueAt!.getTime() - opened!.openedAt.getTime()).toBe(24 * HOUR);
    await arrives({ head: { References: '<first@posta.example>' }, text: 'A ještě něco.' });
    expect(await landed()).toBe(opened!.id);
    await world.poll();
    expect(await all()).toHaveLength(2);
  });

  test('is answered in its thread, from its own mailbox', async () => {
    await watchMailbox();
    await arrives({ id: 'first@posta.example', subject: 'Odp: RE: Boty' });
    const mention = await newest();
    const conversationId = (await placeOf(mention.id))!;
    const request = { conversationId, mentionId: mention.id, kind: 'public' as const, ...world.actor() };
    await sendReply(world.deps, { ...request, text: 'Pošleme nové.' }, world.clock());
    await world.deliver();
    const [row] = await world.rows();
    expect(row).toMatchObject({ state: 'sent', externalId: `r.${row!.id}@vandr.example` });
    const [mail] = smtp.mails;
    expect(mail!.to).toEqual(['lucie@posta.example']);
    expect(headerOf(mail!, 'From')).toEqual([`Vandr <${ADDRESS}>`]);
    expect(headerOf(mail!, 'Subject')).toEqual(['Re: Boty']);
    expect(headerOf(mail!, 'In-Reply-To')).toEqual(['<first@posta.example>']);
    expect(headerOf(mail!, 'Auto-Submitted')).toEqual([]);
    expect(textOf(mail!)).toBe('Pošleme nové.\n\n-- \nAdam\nZákaznická péče Vandr\n');

    // a program that tells only what it answers, not the thread
    await arrives({ head: { 'In-Reply-To': `<r.${row!.id}@vandr.example>` } });
    expect(await landed()).toBe(conversationId);
    expect((await all())[1]).toMatchObject({ status: 'open', answeredAt: null });
  });

  test('a colleague’s answer from their own program stops the clock; ours come back as nothing new', async () => {
    await watchMailbox();
    await arrives({ id: 'first@posta.example' });
    await arrives(
      {
        from: `Vandr <${ADDRESS}>`,
        to: 'lucie@posta.example',
        head: { References: '<first@posta.example>' },
      },
      SENT,
    );
    expect((await all())[1]).toMatchObject({ status: 'waiting', dueAt: null });
    const before = (await world.db.select().from(mentions)).length;
    await arrives({ id: 'r.0b0e4a3e-1111-4222-8333-444455556666@vandr.example' }, SENT);
    expect(await world.db.select().from(mentions)).toHaveLength(before);
  });

  test('a letter in our own name that only came in stops nothing', async () => {
    await watchMailbox();
    await arrives({ id: 'first@posta.example' });
    await arrives({ from: `Vandr <${ADDRESS}>`, head: { References: '<first@posta.example>' } });
    expect((await all())[1]).toMatchObject({ status: 'open' });
  });
});

describe('an answer to a handoff', () => {
  test('lands on its conversation, open again, with a clock and a word in the story; later ones follow', async () => {
    await watchMailbox({}, { intake: 'matching' });
    const { id, replyTo, mail } = await handedOver();
    expect(replyTo).toBe(ADDRESS);
    expect(await world.conversation()).toMatchObject({ status: 'waiting' });
    await arrives({
      head: { 'In-Reply-To': id, References: id },
      text: `Je to 12345.\n\nDne 18. 11. 2026 v 10:00 Vandr napsal(a):\n${textOf(mail).replace(/^/gm, '> ')}`,
    });
    expect(await newest()).toMatchObject({
      text: 'Je to 12345.',
      quoted: expect.stringContaining('číslo objednávky'),
    });
    expect(await landed()).toBe(world.conversationId);
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

    await arrives({ head: { 'In-Reply-To': '<mail-x@posta.example>', References: id } });
    expect(await landed()).toBe(world.conversationId);
    expect(await all()).toHaveLength(1);

    const mention = await newest();
    const request = { conversationId: world.conversationId, mentionId: mention.id, kind: 'public' as const };
    await sendReply(world.deps, { ...request, ...world.actor(), text: 'Díky, dohledáme.' }, world.clock());
    await world.deliver();
    expect(headerOf(smtp.mails.at(-1)!, 'References')[0]).toContain(id);
  });

  test('comes from another address by the mark in the address it was sent to', async () => {
    await watchMailbox({ separator: 'plus' });
    const { replyTo } = await handedOver();
    expect(replyTo).toBe(`podpora+${replyToken(world.conversationId, world.deps.seal)}@vandr.example`);
    await arrives({ from: 'Lucie <lucie@prace.example>', to: replyTo.toUpperCase() });
    expect(await landed()).toBe(world.conversationId);
    await arrives({ from: 'Petr <petr@prace.example>', head: { 'Delivered-To': replyTo } });
    expect(await landed()).toBe(world.conversationId);
  });

  test('an out-of-office answer is kept with it and moves nothing', async () => {
    await watchMailbox();
    const { id } = await handedOver();
    const before = await world.conversation();
    await arrives({
      head: { 'In-Reply-To': id, 'Auto-Submitted': 'auto-replied' },
      subject: 'Automatická odpověď',
    });
    expect(await landed()).toBe(world.conversationId);
    expect(await world.conversation()).toMatchObject({
      status: 'waiting',
      dueAt: before.dueAt,
      openedAt: before.openedAt,
    });
    await arrives({ head: { 'Auto-Submitted': 'auto-replied' } });
    expect(await landed()).toBeNull();
    expect(await all()).toHaveLength(1);
    expect(smtp.mails).toHaveLength(1);
  });

  test('an address for answers that an admin has set stays as it is', async () => {
    await watchMailbox({ separator: 'plus' });
    const by = { userId: world.people.admin.id, at: world.clock() };
    await saveSmtp(world.db, { ...smtp.settings, replyTo: 'jana@vandr.example' }, world.deps.seal, by);
    expect((await handedOver()).replyTo).toBe('jana@vandr.example');
  });

  describe('forged', () => {
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
        from: '"lucie@posta.example" <zlodej@jinde.example>',
        ...answer(id),
      }),
      'with two senders': (id) => ({ from: 'zlodej@jinde.example, lucie@posta.example', ...answer(id) }),
      'with another Sender': (id) => ({
        from: STRANGER,
        head: { 'In-Reply-To': id, Sender: 'lucie@posta.example' },
      }),
      'with Reply-To of the customer': (id) => ({
        from: STRANGER,
        head: { 'In-Reply-To': id, 'Reply-To': 'lucie@posta.example' },
      }),
      'with Return-Path of the customer': (id) => ({
        from: STRANGER,
        head: { 'In-Reply-To': id, 'Return-Path': '<lucie@posta.example>' },
      }),
      'from a domain below': (id) => ({ from: 'lucie@posta.example.jinde.example', ...answer(id) }),
      'from a domain above': (id) => ({ from: 'lucie@evil-posta.example', ...answer(id) }),
      'from a tagged address': (id) => ({ from: 'lucie+x@posta.example', ...answer(id) }),
      'from a name like the address': (id) => ({
        from: '"Lucie <lucie@posta.example>" <zlodej@jinde.example>',
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

    test('never', async () => {
      await watchMailbox({ separator: 'plus' });
      const { id } = await handedOver();
      const before = await world.conversation();
      world.clock.forward(5 * MINUTE);
      for (const [what, forge] of Object.entries(forgeries)) {
        mailbox.deliver(letter({ ...forge(id), text: what }), world.clock());
      }
      await world.poll();
      const heard = await world.db.select().from(mentions).where(eq(mentions.channel, 'email'));
      expect(heard.map(({ text }) => text).sort()).toEqual(Object.keys(forgeries).sort());
      const strayed: string[] = [];
      for (const mail of heard) {
        if ((await placeOf(mail.id)) === world.conversationId) strayed.push(mail.text);
      }
      expect(strayed).toEqual([]);
      expect(Object.keys(forgeries).length).toBeGreaterThanOrEqual(30);
      expect(await world.conversation()).toMatchObject({ status: 'waiting', version: before.version });
      await arrives(answer(id));
      expect(await landed()).toBe(world.conversationId);
    });
  });
});

describe('a mail that comes back', () => {
  const bounce = (id: string, action = 'failed'): string =>
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
        'Final-Recipient: rfc822; lucie@posta.example',
        `Action: ${action}`,
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550 5.1.1 <lucie@posta.example>: User unknown',
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
  const comesBack = async (raw: string): Promise<void> => {
    world.clock.forward(MINUTE);
    mailbox.deliver(raw, world.clock());
    await world.poll();
  };

  test('returns the conversation with a label, the reason and the text; told twice is once', async () => {
    await watchMailbox();
    const { id } = await handedOver();
    await comesBack(bounce(id, 'delayed'));
    expect(await world.conversation()).toMatchObject({ status: 'waiting' });
    await comesBack(bounce(id));
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
    await comesBack(bounce(id));
    expect((await world.conversation()).version).toBe(version);
    expect(await all()).toHaveLength(1);
  });

  test('of which we know nothing changes nothing', async () => {
    await watchMailbox();
    await handedOver();
    await comesBack(bounce('<h.1.000000000000000000@vandr.example>'));
    await comesBack(bounce('<cizi@jinde.example>'));
    expect(await world.conversation()).toMatchObject({ status: 'waiting' });
    expect((await world.rows())[0]).toMatchObject({ state: 'sent' });
  });
});
