import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { after, DAY, MINUTE } from '../../../src/lib/clock.ts';
import { START } from '../../setup/flow.ts';
import { ADDRESS, letter, type Mailbox, openMailbox, SENT, settingsOf } from '../../setup/mailbox.ts';
import { page, readAll } from './ctx.ts';

let mailbox: Mailbox;
beforeEach(async () => {
  mailbox = await openMailbox();
});
afterEach(() => mailbox.close());

const arrive = (raw: string, at = START) => mailbox.deliver(raw, at);
/** Reads the only new mail of a mailbox that was empty before. */
async function readOne(raw: string) {
  const settings = settingsOf(mailbox, { separator: 'plus' });
  const { cursor } = await page(settings, null);
  arrive(raw);
  const { items } = await page(settings, cursor);
  expect(items).toHaveLength(1);
  return items[0]!;
}
const latin1 = (...parts: (string | number[])[]): string =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  ).toString('latin1');

describe('how far was read', () => {
  test('the newest hundred first, then only what is new, though the server names the last one again', async () => {
    for (let n = 1; n <= 130; n++) arrive(letter({ text: `Číslo ${n}.` }), after(START, n * MINUTE));
    const settings = settingsOf(mailbox);
    const first = await readAll(settings, null);
    expect(first.items.map(({ text }) => text)).toEqual(
      Array.from({ length: 100 }, (_, n) => `Číslo ${n + 31}.`),
    );
    expect(first.pages).toBe(2);
    expect((await readAll(settings, first.cursor)).items).toEqual([]);
    arrive(letter({ text: 'Nová.' }));
    const next = await readAll(settings, first.cursor);
    expect(next.items.map(({ text }) => text)).toEqual(['Nová.']);
    expect((await page(settings, next.cursor)).cursor).toEqual(next.cursor);
  });

  test('new numbers of all mails: the last days again under the same ids, and nothing is missed', async () => {
    const settings = settingsOf(mailbox);
    arrive(letter({ text: 'Dávno.' }), after(START, -30 * DAY));
    arrive(letter({ text: 'Včera.' }), after(START, -DAY));
    const before = await readAll(settings, null);
    arrive(letter({ text: 'Mezitím.' }));
    mailbox.renumber();
    const again = await readAll(settings, before.cursor);
    expect(again.items.map(({ text }) => text)).toEqual(['Mezitím.', 'Včera.']);
    expect(again.items[1]!.externalId).toBe(before.items[1]!.externalId);
    expect((await readAll(settings, again.cursor)).items).toEqual([]);
    arrive(letter({ text: 'Potom.' }));
    expect((await readAll(settings, again.cursor)).items.map(({ text }) => text)).toEqual(['Potom.']);
  });

  test('new numbers and one day of arrival for all, as after a move: what was written long ago stays history', async () => {
    const settings = settingsOf(mailbox);
    arrive(letter({ text: 'Včera.' }), after(START, -DAY));
    const { cursor } = await readAll(settings, null);
    arrive(letter({ text: 'Dávno.', head: { Date: 'Mon, 3 Mar 2025 09:00:00 +0100' } }));
    arrive(letter({ text: 'Mezitím.' }));
    mailbox.renumber();
    expect((await readAll(settings, cursor)).items.map(({ text }) => text)).toEqual(['Mezitím.', 'Včera.']);
  });

  test('a cursor of another version starts anew', async () => {
    arrive(letter());
    expect((await page(settingsOf(mailbox), { v: 99, inbox: 'x' })).items).toHaveLength(1);
  });

  test('reading leaves every mail unread', async () => {
    arrive(letter());
    await readAll(settingsOf(mailbox), null);
    expect(mailbox.server.getMailbox('INBOX').messages[0]!.flags).toEqual([]);
  });

  test('what was sent from a mailbox whose first reading took several pages is heard of', async () => {
    for (let n = 1; n <= 60; n++) arrive(letter({ text: `Číslo ${n}.` }), after(START, n * MINUTE));
    const settings = settingsOf(mailbox);
    const { cursor } = await readAll(settings, null);
    mailbox.deliver(letter({ from: ADDRESS, id: 'jinudy@vandr.example' }), START, SENT);
    const { items } = await readAll(settings, cursor);
    expect(items.map(({ externalId }) => externalId)).toEqual(['jinudy@vandr.example']);
  });

  test('a folder is found as people type it, whatever parts folders there', async () => {
    const inner = { 'P&AW8-j&AQ0-ky': { uidvalidity: 4 } };
    const nested = await openMailbox({ folders: { Reklamace: { uidvalidity: 3, folders: inner } } });
    nested.deliver(letter({ text: 'Vrácení.' }), START, 'Reklamace/P&AW8-j&AQ0-ky');
    for (const folder of ['Reklamace/Půjčky', 'reklamace.půjčky', 'INBOX.Reklamace.Půjčky']) {
      const { items } = await readAll(settingsOf(nested, { folder }), null);
      expect(items.map(({ text }) => text)).toEqual(['Vrácení.']);
    }
    await nested.close();
  });

  test('a mailbox without a folder of sent mail is read all the same', async () => {
    const bare = await openMailbox({ sentFolder: false });
    bare.deliver(letter(), START);
    expect((await page(settingsOf(bare), null)).items).toHaveLength(1);
    await bare.close();
  });
});

describe('what a mail says', () => {
  test('who, what, when and where an answer belongs', async () => {
    const item = await readOne(
      letter({
        from: '=?UTF-8?Q?Lucie_Mal=C3=A1?= <Lucie@Posta.example>',
        subject: '=?utf-8?B?UmU6IFJvemJpdMOpIGJvdHk=?=',
        id: 'c@posta.example',
        head: { 'In-Reply-To': '<b@vandr.example>', References: '<a@posta.example>\n <b@vandr.example>' },
        text: 'Prosím o výměnu.',
      }),
    );
    expect(item).toMatchObject({
      account: ADDRESS,
      kind: 'email',
      visibility: 'private',
      author: { externalId: 'lucie@posta.example', name: 'Lucie Malá', isSelf: false },
      title: 'Re: Rozbité boty',
      text: 'Prosím o výměnu.',
      publishedAt: START,
      publishedTrust: 'platform',
      threadKey: 'a@posta.example',
      answersTo: ['b@vandr.example', 'a@posta.example'],
      caps: { reply: { ok: true }, maxLength: { unit: 'none' } },
    });
    expect(item.externalId).toMatch(/^c@posta\.example#/);
    expect(item.automatic).toBeUndefined();
  });

  test.each([
    ['windows-1250', [0x8a, 0xe1, 0x6c, 0x65, 0x6b, 0x20, 0x9e, 0x6c, 0x75, 0x9d]],
    ['iso-8859-2', [0xa9, 0xe1, 0x6c, 0x65, 0x6b, 0x20, 0xbe, 0x6c, 0x75, 0xbb]],
    ['ISO-8859-2 (Latin2)', [0xa9, 0xe1, 0x6c, 0x65, 0x6b, 0x20, 0xbe, 0x6c, 0x75, 0xbb]],
  ])('text in %s', async (charset, bytes) => {
    const name = charset.split(' ')[0];
    const head = letter({ head: { 'Content-Type': `text/plain; charset=${name}` }, text: '' });
    expect((await readOne(head.trimEnd() + latin1('\n\n', bytes))).text).toBe('Šálek žluť');
  });

  test('quoted-printable, base64 and flowed lines', async () => {
    const flowed = await readOne(
      letter({
        head: { 'Content-Type': 'text/plain; charset=utf-8; format=flowed' },
        text: 'Dobrý den, objednávka pořád \nnedorazila.\n\nLucie',
      }),
    );
    expect(flowed.text).toBe('Dobrý den, objednávka pořád nedorazila.\n\nLucie');
    const coded = letter({
      head: { 'Content-Transfer-Encoding': 'quoted-printable' },
      text: 'P=C5=99=C3=ADli=C5=A1 dlouh=C3=A1=\n =C5=99=C3=A1dka',
    });
    arrive(coded);
    const { items } = await readAll(settingsOf(mailbox), null);
    expect(items.at(-1)!.text).toBe('Příliš dlouhá řádka');
  });

  test('HTML alone as plain text, without scripts', async () => {
    const html = '<p>Dobr&yacute; den,</p><script>alert(1)</script><p>boty <b>pálí</b>.<br>Lucie</p>';
    const item = await readOne(letter({ head: { 'Content-Type': 'text/html; charset=utf-8' }, text: html }));
    expect(item.text).toBe('Dobrý den,\n\nboty pálí.\nLucie');
  });

  const part = (type: string, text: string, more = '') => `--B\nContent-Type: ${type}${more}\n\n${text}\n`;
  const multipart = (kind: string, ...parts: string[]) =>
    letter({ head: { 'Content-Type': `multipart/${kind}; boundary="B"` }, text: `${parts.join('')}--B--` });

  test('the plain form of two, and the HTML where the plain one is empty', async () => {
    const both = [
      part('text/plain; charset=utf-8', 'Prostě.'),
      part('text/html; charset=utf-8', '<b>Hezky.</b>'),
    ];
    expect((await readOne(multipart('alternative', ...both))).text).toBe('Prostě.');
    arrive(multipart('alternative', part('text/plain', ' '), both[1]!));
    expect((await readAll(settingsOf(mailbox), null)).items.at(-1)!.text).toBe('Hezky.');
  });

  test('files by name and size, pictures of the signature not; a large one is never fetched', async () => {
    const large = 'QUJD'.repeat(500_000);
    const item = await readOne(
      multipart(
        'mixed',
        part('text/plain; charset=utf-8', 'V příloze.'),
        part(
          'application/pdf',
          large,
          '; name="=?UTF-8?Q?fakt=C3=BAra.pdf?="\nContent-Transfer-Encoding: base64',
        ),
        part(
          'image/jpeg',
          'QUJD',
          '\nContent-Disposition: attachment; filename="boty.jpg"\nContent-Transfer-Encoding: base64',
        ),
      ),
    );
    expect(item.text).toBe('V příloze.');
    expect(item.media).toMatchObject([
      { kind: 'file', url: '', name: 'faktúra.pdf' },
      { kind: 'image', url: '', name: 'boty.jpg', bytes: 3, handle: { key: '3', encoding: 'base64' } },
    ]);
    expect(item.media[0]!.bytes).toBeGreaterThan(1_400_000);
  });

  test('a long one is cut, its end is no error', async () => {
    const item = await readOne(letter({ text: 'Dlouhý příběh. '.repeat(60_000) }));
    expect(item.text.length).toBeGreaterThan(50_000);
    expect(item.text.length).toBeLessThanOrEqual(60_000);
  });

  test('the token in the address that it was sent to, wherever the house writes that down', async () => {
    for (const name of ['Delivered-To', 'X-Original-To', 'Envelope-To', 'Cc']) {
      arrive(letter({ head: { [name]: 'Podpora+abc234@vandr.example' } }));
    }
    arrive(letter({ to: `"Podpora, Vandr" <podpora+abc234@vandr.example>, x@y.example` }));
    const { items } = await readAll(settingsOf(mailbox, { separator: 'plus' }), null);
    expect(items.map(({ answersTo }) => answersTo)).toEqual(Array(5).fill(['abc234']));
    const plain = await readAll(settingsOf(mailbox), null);
    expect(plain.items.flatMap(({ answersTo }) => answersTo)).toEqual([]);
  });
});

describe('who wrote it', () => {
  test.each([
    ['an out-of-office answer', { head: { 'Auto-Submitted': 'auto-replied' } }],
    ['a newsletter', { head: { 'List-Unsubscribe': '<https://x.example>' } }],
    ['a mailing list', { head: { Precedence: 'bulk' } }],
    ['an old answering machine', { head: { 'X-Autoreply': 'yes' } }],
    ['a machine that wants no answers', { head: { 'X-Auto-Response-Suppress': 'All' } }],
    ['a bounce without a sender', { head: { 'Return-Path': '<>' } }],
    ['a box nobody reads', { from: 'E-shop <noreply@shop.example>' }],
    ['a mail server', { from: 'MAILER-DAEMON@mx.example' }],
    ['absence in Czech', { subject: 'Automatická odpověď: Boty' }],
    ['absence in Slovak', { subject: 'Re: Automatická odpoveď: Boty' }],
    ['absence in Polish', { subject: 'Automatyczna odpowiedź: Buty' }],
    ['absence in English', { subject: 'Out of Office: Boots' }],
  ])('a machine: %s', async (_who, mail) => {
    expect((await readOne(letter(mail))).automatic).toBe(true);
  });

  test.each([
    ['who says so', { head: { 'Auto-Submitted': 'no' } }],
    ['with Outlook', { head: { 'X-Auto-Response-Suppress': 'DR, RN, NRN, OOF, AutoReply' } }],
    ['who asks about an automatic answer', { subject: 'Dostal jsem automatickou odpověď' }],
    ['called Norma Replyová', { from: 'norma.replyova@posta.example' }],
  ])('a person %s', async (_who, mail) => {
    expect((await readOne(letter(mail))).automatic).toBeUndefined();
  });

  test.each([
    ['the shop’s own address', ADDRESS],
    ['another one of the shop', 'web@vandr.example'],
    ['a machine elsewhere', 'no-reply@formular.example'],
  ])('the customer behind a form that sends from %s', async (_from, from) => {
    const item = await readOne(
      letter({
        from,
        head: { 'Reply-To': 'Lucie <lucie@posta.example>', 'Auto-Submitted': 'auto-generated' },
      }),
    );
    expect(item).toMatchObject({
      author: { externalId: 'lucie@posta.example', isSelf: false },
      caps: { reply: { ok: true } },
      replyHandle: { to: { address: 'lucie@posta.example' } },
    });
    expect(item.automatic).toBeUndefined();
  });

  test('ourselves: only what lies among the sent is an answer of ours', async () => {
    const self = await readOne(letter({ from: `Vandr <${ADDRESS}>` }));
    expect(self).toMatchObject({ author: { isSelf: true }, automatic: true, caps: { reply: { ok: false } } });
    mailbox.deliver(letter({ from: ADDRESS, to: 'lucie@posta.example', id: 'x@vandr.example' }), START, SENT);
    const { items } = await readAll(settingsOf(mailbox), null);
    const sent = items.find(({ externalId }) => externalId === 'x@vandr.example');
    expect(sent).toMatchObject({ author: { isSelf: true } });
    expect(sent!.automatic).toBeUndefined();
  });

  test('ourselves by another name; but a customer’s mail that somebody filed there stays the customer’s, and one', async () => {
    const settings = settingsOf(mailbox);
    const { cursor } = await readAll(settings, null);
    const theirs = letter({ text: 'Kde je?' });
    arrive(theirs);
    mailbox.deliver(theirs, START, SENT);
    mailbox.deliver(
      letter({ from: 'info@vandr.example', to: 'l@posta.example', id: 'y@vandr.example' }),
      START,
      SENT,
    );
    const { items } = await readAll(settings, cursor);
    const [came, filed, sent] = items;
    expect(filed).toMatchObject({ externalId: came!.externalId, author: { isSelf: false } });
    expect(sent).toMatchObject({ externalId: 'y@vandr.example', author: { isSelf: true } });
  });

  test('a mail that is answered nowhere: a box nobody reads', async () => {
    const item = await readOne(letter({ from: 'noreply@shop.example' }));
    expect(item.caps.reply).toEqual({ ok: false, why: 'author-restricted' });
  });
});

describe('odd mails', () => {
  test('one that the server never gives holds up the others for three turns, and is told', async () => {
    const settings = settingsOf(mailbox);
    let { cursor } = await page(settings, null);
    arrive(letter({ text: 'Před ní.' }));
    arrive(`${'Content-Type: multipart/mixed; boundary=B\n\n--B\n'.repeat(60)}\n\nkonec`);
    arrive(letter({ text: 'Za ní.' }));
    const turns: string[][] = [];
    for (let turn = 1; turn <= 4; turn++) {
      const read = await readAll(settings, cursor);
      turns.push(read.items.map(({ text }) => text));
      cursor = read.cursor;
    }
    expect(turns).toEqual([['Před ní.'], [], ['E-mail #101', 'Za ní.'], []]);
  });

  test('without an id, or with one that others have as well, each is its own', async () => {
    arrive(letter({ id: null, text: 'Jedna.' }));
    arrive(letter({ id: null, subject: 'Jiná', text: 'Dvě.' }));
    arrive(letter({ id: '1@localhost', subject: 'Kopírka 1', text: 'Tři.' }));
    arrive(letter({ id: '1@localhost', subject: 'Kopírka 2', text: 'Čtyři.' }));
    arrive(letter({ id: '1@localhost', from: 'zlodej@jinde.example', subject: 'Kopírka 2', text: 'Pět.' }));
    const { items } = await readAll(settingsOf(mailbox), null);
    expect(new Set(items.map(({ externalId }) => externalId)).size).toBe(5);
  });

  test.each([
    ['an empty one', ''],
    ['no head', '\n\nJen text.'],
    ['no body', 'From: a@b.example\nSubject: x'],
    [
      'a part that never ends',
      letter({ head: { 'Content-Type': 'multipart/mixed; boundary="B"' }, text: '--B\n--B\n' }),
    ],
    ['an unknown charset', letter({ head: { 'Content-Type': 'text/plain; charset=klingon' } })],
    [
      'a charset that is a header',
      letter({ head: { 'Content-Type': 'text/plain; charset="x\\"\\r\\nTo: y"' } }),
    ],
    ['broken base64', letter({ head: { 'Content-Transfer-Encoding': 'base64' }, text: '@@@=A' })],
    ['senders without end', letter({ from: 'a@b.example, '.repeat(2_000) })],
    ['ids without end', letter({ head: { References: '<a@b.example> '.repeat(3_000) } })],
    ['a date nobody knows', letter({ head: { Date: 'včera' } })],
    ['control signs', letter({ subject: 'a\u0000b\u202ec', text: 'x\u0000y' })],
  ])('%s is read', async (_what, raw) => {
    arrive(raw);
    arrive(letter({ text: 'Za ní.' }));
    const { items } = await readAll(settingsOf(mailbox), null);
    expect(items.at(-1)!.text).toBe('Za ní.');
    expect(items).toHaveLength(2);
    expect(JSON.stringify(items)).not.toMatch(/\\u0000|\u202e/);
  });
});
