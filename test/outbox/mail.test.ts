import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { headerText, mailAddress } from '../../src/lib/mail-address.ts';
import { type Mail, sendLetter, sendMail } from '../../src/outbox/mail.ts';
import { START } from '../setup/flow.ts';
import { headerOf, type MailServer, mailServer } from '../setup/sending.ts';

let server: MailServer;
beforeEach(async () => {
  server = await mailServer();
});
afterEach(() => server.close());

const MAIL: Mail = {
  to: { name: 'Lucie', address: 'lucie@posta.example' },
  subject: 'Vaše zpráva',
  text: 'Dobrý den.',
  messageId: 'h.1.abc@vandr.example',
  references: [],
  senderName: 'Jana',
  human: true,
};
const send = (over: Partial<Mail> = {}, smtp: Partial<MailServer['settings']> = {}, limitMs?: number) =>
  sendMail({ ...server.settings, ...smtp }, { ...MAIL, ...over }, START, limitMs);

describe('reports about the delivery', () => {
  const replyTo = 'podpora+znacka@vandr.example';
  const senders = () => server.mails.map(({ from }) => from);

  test('come where answers come, in the same domain; what the person sees is the sender', async () => {
    expect(await send({ replyTo })).toMatchObject({ ok: true });
    await send({ replyTo: 'podpora@jinde.example' });
    expect(senders()).toEqual([replyTo, 'podpora@vandr.example']);
    expect(headerOf(server.mails[0]!, 'From')[0]).toContain('<podpora@vandr.example>');
  });

  test('where the server allows no other sender, the mail leaves all the same, once', async () => {
    const strict = await mailServer({
      onRcptTo: (_to, { envelope: { mailFrom } }, done) => {
        const isOwn = mailFrom !== false && mailFrom.address === 'podpora@vandr.example';
        done(isOwn ? null : Object.assign(new Error('5.7.1 not owned by user'), { responseCode: 553 }));
      },
    });
    expect(await send({ replyTo }, strict.settings)).toMatchObject({ ok: true });
    expect(strict.mails.map(({ from }) => from)).toEqual(['podpora@vandr.example']);
    await strict.close();
  });
});

/** Ends of lines and other signs that could start a header or another recipient. */
const ENDS = [
  '\r\n',
  '\n',
  '\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
  '\0',
  '%0d%0a',
  '\r\n\r\n',
  '\n\t',
];
const INJECTED = 'Bcc: obet@jinde.example';

describe('nothing a person types becomes a header or a recipient', () => {
  const variants = ENDS.flatMap((end) => [
    `Vaše${end}${INJECTED}`,
    `${end}${INJECTED}`,
    `a${end} ${INJECTED}`,
  ]);

  test.each([
    ['subject', (text: string) => send({ subject: text })],
    ['name of the recipient', (text: string) => send({ to: { name: text, address: MAIL.to.address } })],
    ['name of the sender', (text: string) => send({ senderName: text })],
    ['name of the shop', (text: string) => send({}, { fromName: text })],
    ['Message-ID', (text: string) => send({ messageId: text })],
    ['References', (text: string) => send({ references: [text] })],
  ])('%s', async (_field, sending) => {
    const plain = await send();
    expect(plain.ok).toBe(true);
    await Promise.all(variants.map(sending));
    expect(server.mails).toHaveLength(variants.length + 1);
    for (const mail of server.mails) {
      expect(mail.to).toEqual(['lucie@posta.example']);
      expect(mail.headers.filter((line) => /^(b?cc|to):/i.test(line))).toHaveLength(1);
      expect(mail.raw.slice(0, mail.raw.indexOf('\r\n\r\n'))).not.toMatch(/(^|[\r\n])bcc/i);
      expect(headerOf(mail, 'Subject')).toHaveLength(1);
    }
  });

  test('commas, brackets and quotes in names stay in the name', async () => {
    await send({
      to: { name: 'obet@jinde.example, "Lucie" <x@y.example>; a', address: MAIL.to.address },
      senderName: 'Jana, <z@z.example>',
    });
    expect(server.mails[0]!.to).toEqual(['lucie@posta.example']);
    expect(server.mails[0]!.from).toBe('podpora@vandr.example');
  });

  const refused = [
    'a@b,c@d',
    '"a@b,c"@d.example',
    '"a b"@d.example',
    'a@b.example\r\nBcc: x@y.example',
    'a@b.example, x@y.example',
    'a@b.example;x@y.example',
    'Lucie <a@b.example>',
    'a@b.example\u2028',
    'a\0@b.example',
    'a@b@c.example',
    'a@[127.0.0.1]',
    'a@localhost',
    '.a@b.example',
    'a..b@c.example',
    'lucie@',
    '@b.example',
    'a@-b.example',
    `${'a'.repeat(65)}@b.example`,
    `a@${'b'.repeat(250)}.cz`,
    'a@b.example?bcc=x@y.example',
    'a%0d%0a@b .example',
  ].filter((address) => address !== 'a@b.example\u2028');
  test.each(refused)('%j is no address', async (address) => {
    expect(mailAddress(address)).toBeNull();
    expect(await send({ to: { name: '', address } })).toMatchObject({
      ok: false,
      error: { kind: 'permanent', key: 'mail.error.address' },
    });
    expect(server.mails).toEqual([]);
  });

  test('ordinary addresses are', () => {
    const fine = ['jana.novakova+reklamace@seznam.cz', "o'neil@shop.co.uk", 'info@háčky.cz', ' a@b.cz '];
    expect(fine.map(mailAddress)).toEqual([
      'jana.novakova+reklamace@seznam.cz',
      "o'neil@shop.co.uk",
      'info@háčky.cz',
      'a@b.cz',
    ]);
    expect(headerText(' Příliš\r\n žluťoučký \u200bkůň ')).toBe('Příliš žluťoučký kůň');
  });
});

describe('what a mail server says', () => {
  const refusing = (at: 'onMailFrom' | 'onRcptTo' | 'onAuth', responseCode: number, message: string) =>
    mailServer({
      [at]: (_a: unknown, _b: unknown, done: (error: Error) => void) =>
        done(Object.assign(new Error(message), { responseCode })),
      authOptional: at !== 'onAuth',
    });
  const signedIn = { user: 'jana', password: 'tajné' };
  const cases: [string, () => Promise<MailServer>, Partial<MailServer['settings']>, object][] = [
    [
      'a wrong password',
      () => refusing('onAuth', 535, 'no'),
      signedIn,
      { kind: 'auth', key: 'mail.error.auth' },
    ],
    [
      'no sign-in where one is needed',
      () => mailServer({ authOptional: false }),
      {},
      { kind: 'auth', key: 'mail.error.auth' },
    ],
    [
      'an unknown recipient',
      () => refusing('onRcptTo', 550, 'no such user'),
      {},
      { kind: 'permanent', key: 'mail.error.recipient' },
    ],
    [
      'no relaying',
      () => refusing('onRcptTo', 554, 'Relay access denied'),
      {},
      { kind: 'permanent', key: 'mail.error.relay' },
    ],
    [
      'a sender it does not like',
      () => refusing('onMailFrom', 553, 'no'),
      {},
      { kind: 'permanent', key: 'mail.error.sender' },
    ],
    [
      'a sender that it only tells about at the recipient',
      () => refusing('onRcptTo', 553, '5.7.1 <a@b.cz>: Sender address rejected: not owned by user jana'),
      {},
      { kind: 'permanent', key: 'mail.error.sender' },
    ],
    [
      'a mail that is too large for it',
      () => refusing('onMailFrom', 552, 'Message size exceeds maximum permitted'),
      {},
      { kind: 'permanent', key: 'mail.error.too_large' },
    ],
    [
      'a rule against it',
      () => refusing('onRcptTo', 554, '5.7.1 Blocked by policy'),
      {},
      { kind: 'permanent', key: 'mail.error.policy' },
    ],
    [
      'greylisting',
      () => refusing('onRcptTo', 450, 'greylisted'),
      {},
      { kind: 'transient', key: 'mail.error.temporary', params: { code: '450' } },
    ],
    [
      'a message it does not take',
      () =>
        mailServer({
          onData: (stream, _s, done) => {
            stream.resume();
            stream.on('end', () => done(Object.assign(new Error('spam'), { responseCode: 552 })));
          },
        }),
      {},
      { kind: 'permanent', key: 'mail.error.rejected' },
    ],
    [
      'an untrusted certificate',
      () => mailServer({ secure: true }),
      { security: 'tls' },
      { kind: 'permanent', key: 'mail.error.tls' },
    ],
    [
      'no STARTTLS where it is asked for',
      () => mailServer(),
      { security: 'starttls' },
      { kind: 'permanent', key: 'mail.error.tls' },
    ],
    [
      'a plain server asked for TLS',
      () => mailServer(),
      { security: 'tls' },
      { kind: 'permanent', key: 'mail.error.tls' },
    ],
  ];
  test.each(cases)('%s', async (_what, start, smtp, error) => {
    const other = await start();
    const result = await sendMail({ ...other.settings, ...smtp }, MAIL, START);
    await other.close();
    expect(result).toMatchObject({ ok: false, error });
    expect(result.ok || ('ambiguous' in result.error && result.error.ambiguous)).toBe(false);
    expect(other.mails).toEqual([]);
  });

  test('a server that hangs up before it has asked for the mail', async () => {
    const rude = await mailServer({ onMailFrom: () => rude.drop() });
    const result = await send({}, rude.settings);
    expect(result).toEqual({ ok: false, error: { kind: 'transient', key: 'mail.error.connection' } });
    await rude.close();
  });

  test('nobody there, a server that never speaks, a name that is none', async () => {
    const free = await mailServer();
    await free.close();
    expect(await sendMail(free.settings, MAIL, START)).toMatchObject({
      error: { kind: 'transient', key: 'mail.error.refused' },
    });
    const silent = createServer(() => undefined);
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
    const { port } = silent.address() as AddressInfo;
    expect(await send({}, { port }, 300)).toMatchObject({
      error: { kind: 'transient', key: 'mail.error.timeout' },
    });
    await new Promise((done) => silent.close(done));
    for (const host of ['smtp.invalid', 'smtp.tls-mail.invalid'])
      expect(await send({}, { host })).toMatchObject({
        error: { kind: 'transient', key: 'mail.error.dns' },
      });
  });

  test('a letter of the house says that a program wrote it', async () => {
    const letter = { to: MAIL.to, subject: 'Zkouška', text: 'Funguje to.' };
    const result = await sendLetter(server.settings, letter, START);
    const messageId = expect.stringMatching(/^letter\.[0-9a-f-]{36}@vandr\.example$/);
    expect(result).toEqual({ ok: true, value: { externalId: messageId } });
    expect(headerOf(server.mails[0]!, 'Auto-Submitted')).toEqual(['auto-generated']);
    expect(headerOf(server.mails[0]!, 'Date')).toEqual([START.toUTCString().replace('GMT', '+0000')]);
  });
});
