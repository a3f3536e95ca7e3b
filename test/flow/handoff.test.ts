import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { endHandoffPromise, handOff } from '../../src/flow/handoff.ts';
import { previewHandoff } from '../../src/flow/handoff-preview.ts';
import { undoSend } from '../../src/flow/taking-back.ts';
import { after, MINUTE, SECOND } from '../../src/lib/clock.ts';
import { newUuid } from '../../src/lib/ids.ts';
import { saveSmtp } from '../../src/outbox/smtp.ts';
import { breachDue, note } from '../../src/queue/index.ts';
import { saveDepartment } from '../../src/replies/departments.ts';
import { draftOf } from '../../src/replies/drafts.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
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
let server: MailServer;
let warehouse: number;

beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await sendingWorld(database, { text: 'Balíček nedorazil, pište na lucie@posta.example\nDěkuji' });
  server = await mailServer();
  await saveSmtp(world.db, server.settings, world.deps.seal, {
    userId: world.people.admin.id,
    at: world.clock(),
  });
  warehouse = await saveDepartment(
    world.db,
    null,
    { name: 'Sklad', email: 'sklad@vandr.example' },
    world.clock(),
  );
});
afterEach(() => server.close());

const BODY = 'Dobrý den,\nnapište nám prosím číslo objednávky.';

const hand = (over: Partial<Parameters<typeof handOff>[1]> = {}) =>
  handOff(
    world.deps,
    {
      conversationId: world.conversationId,
      customerEmail: 'lucie@posta.example',
      subject: 'Vaše zpráva pro Vandr',
      body: BODY,
      ...world.actor(),
      ...over,
    },
    world.clock(),
  );

describe('handing over', () => {
  test('one act: mail to the customer and a department, a public note, and a promise of an hour', async () => {
    await note(world.db, world.conversationId, world.people.lead.id, 'Pozor, VIP.', world.clock());
    const handed = await hand({ departmentId: warehouse, publicNote: 'Píšu vám do e-mailu.' });
    expect(handed.outboxIds).toHaveLength(3);
    expect(handed.promiseDueAt).toEqual(after(world.clock(), 60 * MINUTE));
    expect(await world.conversation()).toMatchObject({ status: 'waiting', dueAt: handed.promiseDueAt });

    await world.deliver();
    expect(await world.deliver(SECOND)).toBe(1);
    const [customer, department] = server.mails;
    expect(customer!.to).toEqual(['lucie@posta.example']);
    expect(department!.to).toEqual(['sklad@vandr.example']);
    expect(world.network.posts.map(({ text }) => text)).toEqual(['Píšu vám do e-mailu. — Adam']);

    const words = textOf(customer!);
    expect(words).toContain(`${BODY}\n\n-- \nAdam\nZákaznická péče Vandr\n\nCelá předchozí konverzace:`);
    expect(words).toContain('https://shop.example/posts/');
    expect(words).toContain('> Balíček nedorazil, pište na lucie@posta.example\n> Děkuji');
    expect(words).not.toContain('VIP');
    expect(textOf(department!)).toContain('E-mail zákazníka: lucie@posta.example');
    expect(textOf(department!)).toContain('> Pozor, VIP.');

    expect(headerOf(customer!, 'From')).toEqual(['=?UTF-8?Q?Adam_=C2=B7_Vandr?= <podpora@vandr.example>']);
    expect(headerOf(customer!, 'Reply-To')).toEqual(['jana@vandr.example']);
    expect(headerOf(customer!, 'Auto-Submitted')).toEqual([]);
    expect(headerOf(customer!, 'Message-ID')[0]).toMatch(/^<h\.\d+\.[0-9a-f]+@vandr\.example>$/);
    expect(headerOf(customer!, 'In-Reply-To')).toEqual([]);
  });

  test('a second mail to the same person joins the first one in the mail program', async () => {
    await hand();
    await world.deliver();
    await hand({ subject: 'Ještě k vaší zprávě' });
    await world.deliver();
    const [first, second] = server.mails;
    const [id] = headerOf(first!, 'Message-ID');
    expect(headerOf(second!, 'In-Reply-To')).toEqual([id]);
    expect(headerOf(second!, 'References')).toEqual([id]);
    expect(textOf(second!)).toContain('> napište nám prosím číslo objednávky.');
  });

  test('the promise ends by a person; else the conversation is back, late', async () => {
    const request = { conversationId: world.conversationId, ...world.actor() };
    await hand();
    expect(await endHandoffPromise(world.deps, request, world.clock())).toBe(true);
    expect(await world.conversation()).toMatchObject({ status: 'waiting', dueAt: null });
    expect(await endHandoffPromise(world.deps, request, world.clock())).toBe(false);

    const { promiseDueAt } = await hand();
    world.clock.forward(61 * MINUTE);
    await breachDue(world.db, world.clock());
    expect(await world.conversation()).toMatchObject({ status: 'open', dueAt: promiseDueAt });
  });

  test('undo takes back mails, note and promise together', async () => {
    const { outboxIds } = await hand({ departmentId: warehouse, publicNote: 'Píšu vám do e-mailu.' });
    const undone = await undoSend(world.deps, outboxIds[2]!, world.actor(), world.clock());
    expect(undone.cancelled.toSorted()).toEqual(outboxIds.toSorted());
    expect(await world.deliver(MINUTE)).toBe(0);
    expect(await world.conversation()).toMatchObject({ status: 'open', dueAt: world.dueAt });
    const key = { conversationId: world.conversationId, userId: world.people.agent.id };
    expect(await draftOf(world.db, { ...key, kind: 'email' })).toMatchObject({
      text: BODY,
      fields: { customerEmail: 'lucie@posta.example', departmentId: String(warehouse) },
    });
    expect(await draftOf(world.db, { ...key, kind: 'public' })).toMatchObject({
      text: 'Píšu vám do e-mailu.',
    });
    expect(await world.answers()).toEqual([]);
  });

  test('the same form posted twice is one mail', async () => {
    const requestId = newUuid();
    await Promise.all([hand({ requestId }), hand({ requestId })]);
    expect(await world.rows()).toHaveLength(1);
  });

  test('an address that the server refuses gives text and clock back and ends the promise', async () => {
    const strict = await mailServer({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('unknown'), { responseCode: 550 })),
    });
    await saveSmtp(world.db, strict.settings, world.deps.seal, {
      userId: world.people.admin.id,
      at: world.clock(),
    });
    await hand();
    await world.deliver();
    await strict.close();
    expect((await world.rows())[0]).toMatchObject({
      state: 'failed',
      error: { key: 'mail.error.recipient', params: { code: '550' } },
    });
    expect(await world.conversation()).toMatchObject({ status: 'open', dueAt: world.dueAt });
    expect(
      (await world.promises()).filter(({ state }) => state === 'running').map(({ kind }) => kind),
    ).toEqual(['response']);
  });

  test('a mail server that takes the mail and says nothing leaves it to a person; the mail is not sent twice', async () => {
    let taken = 0;
    const mute = await mailServer({
      onData: (stream) => {
        stream.resume();
        stream.on('end', () => {
          taken++;
          mute.drop();
        });
      },
    });
    await saveSmtp(world.db, mute.settings, world.deps.seal, {
      userId: world.people.admin.id,
      at: world.clock(),
    });
    await hand();
    await world.deliver();
    expect((await world.rows())[0]).toMatchObject({
      state: 'unknown',
      error: { key: 'mail.error.answer_lost' },
    });
    expect(await world.conversation()).toMatchObject({ status: 'open', dueAt: world.dueAt });
    expect(await world.deliver(60 * MINUTE)).toBe(0);
    await mute.close();
    expect(taken).toBe(1);
  });

  test('without a mail server it says so, and hands over by the person’s own program', async () => {
    await saveSmtp(world.db, { ...server.settings, host: '' }, world.deps.seal, {
      userId: world.people.admin.id,
      at: world.clock(),
    });
    await expect(hand()).rejects.toMatchObject({ kind: 'unavailable', key: 'handoff.error.no_smtp' });
    expect(await world.conversation()).toMatchObject({ status: 'open', assigneeId: null });
    const { mailto, promiseDueAt, outboxIds } = await hand({ via: 'mailto' });
    expect(outboxIds).toEqual([]);
    expect(mailto[0]!.cut).toBe(false);
    const link = new URL(mailto[0]!.href);
    expect(link.pathname).toBe('lucie@posta.example');
    expect(link.searchParams.get('body')).toContain('> Balíček nedorazil');
    expect(await world.conversation()).toMatchObject({ status: 'waiting', dueAt: promiseDueAt });
  });

  test('by the person’s own program, too, the same form posted twice is one handoff', async () => {
    const form = {
      via: 'mailto' as const,
      requestId: newUuid(),
      departmentId: warehouse,
      publicNote: 'Píšu vám do e-mailu.',
    };
    await note(world.db, world.conversationId, world.people.agent.id, 'Volala už dvakrát.', world.clock());
    const first = await hand(form);
    world.clock.forward(5 * MINUTE);
    const again = await hand(form);
    expect(again.mailto).toEqual(first.mailto);
    expect(again.mailto).toHaveLength(2);
    expect(decodeURIComponent(again.mailto[0]!.href)).not.toContain('Volala');
    expect(decodeURIComponent(again.mailto[1]!.href)).toContain('Volala');
    expect(await world.rows()).toHaveLength(1);
    expect((await world.story()).filter((kind) => kind === 'handoff.queued')).toHaveLength(2);
    expect((await world.promises()).filter(({ kind }) => kind === 'handoff')).toHaveLength(1);
  });

  test.each([
    ['nobody to write to', { customerEmail: ' ' }, 'handoff.error.nobody'],
    ['no address', { customerEmail: 'lucie(at)posta' }, 'mail.error.address'],
    ['two addresses', { customerEmail: 'a@b.example, c@d.example' }, 'mail.error.address'],
    ['no subject', { subject: ' ' }, 'reply.error.empty'],
    ['a place not filled in', { body: 'Dobrý den {{customer}}' }, 'reply.error.unresolved'],
    ['a place not filled in, in the note', { publicNote: 'Píšu, {{customer}}' }, 'reply.error.unresolved'],
  ])('%s is refused, and nothing is written', async (_what, over, key) => {
    await expect(hand(over)).rejects.toMatchObject({ key });
    expect(await world.rows()).toEqual([]);
    expect(await world.conversation()).toMatchObject({ status: 'open', dueAt: world.dueAt });
  });

  test('a note for a network that takes none is kept as pasted by hand', async () => {
    const closed = await sendingWorld(database, {}, { send: undefined });
    await handOff(
      closed.deps,
      {
        conversationId: closed.conversationId,
        customerEmail: 'a@b.example',
        subject: 'S',
        body: 'B',
        publicNote: 'Píšu.',
        via: 'mailto',
        ...closed.actor(),
      },
      closed.clock(),
    );
    expect((await closed.answers()).map(({ kind, text }) => [kind, text])).toEqual([
      ['email', 'B\n\n-- \nAdam\nZákaznická péče Vandr'],
      ['outside', 'Píšu. — Adam'],
    ]);
  });

  test('the form starts with the customer’s language, thread and the address they wrote', async () => {
    const preview = await previewHandoff(world.deps, {
      conversationId: world.conversationId,
      ...world.actor(),
    });
    expect(preview).toMatchObject({
      lang: 'cs',
      subject: 'Vaše zpráva pro Vandr',
      smtpSet: true,
      customerEmails: ['lucie@posta.example'],
    });
    expect(preview.quoted).toContain('> Děkuji');
  });
});
