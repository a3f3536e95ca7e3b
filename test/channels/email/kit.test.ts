/** The contract kit on an IMAP and a mail server: what goes wrong there, in their own words. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import PostalMime from 'postal-mime';
import { email } from '../../../src/channels/email/index.ts';
import { fingerprint } from '../../../src/lib/ids.ts';
import { ADDRESS, letter, openMailbox, PASSWORD } from '../../setup/mailbox.ts';
import { type CaughtMail, headerOf, mailServer, textOf } from '../../setup/sending.ts';
import { filesKit } from '../kit/files.ts';
import { channelKit, type Fault, type KitWorld } from '../kit.ts';

/** What the server says before it hangs up. */
const GREETINGS: Partial<Record<Fault, string>> = {
  unavailable: '* BYE [UNAVAILABLE] Try again later\r\n',
  'limited-silent': '* BYE Too many connections\r\n',
  'bad-gateway': 'HTTP/1.1 502 Bad Gateway\r\n\r\n<h1>502 Bad Gateway</h1>',
};
/** What else can go wrong with a mailbox; what never comes to an end is tried with less patience in failures.test.ts. */
const OF_A_MAILBOX: readonly Fault[] = [
  'reset-mid-body',
  'malformed',
  'server-error',
  'empty-page',
  'duplicate-page',
  'reordered',
  'forbidden',
];
/** A few mails in, the connection breaks or turns into noise. */
const CUT_AFTER = 2_500;
/** What the mail server answers, and when. */
const REFUSALS: Partial<Record<Fault, { at: 'sign-in' | 'recipient'; code: number }>> = {
  'signed-out': { at: 'sign-in', code: 535 },
  'server-error': { at: 'recipient', code: 451 },
  unavailable: { at: 'recipient', code: 421 },
  'limited-silent': { at: 'recipient', code: 450 },
  forbidden: { at: 'recipient', code: 550 },
};

const world = async (clock: () => Date): Promise<KitWorld> => {
  const mailbox = await openMailbox();
  let reading: Fault | null = null;
  let sending: Fault | null = null;

  /** In front of the mailbox, where a connection breaks. */
  const front = createServer((socket) => {
    const greeting = reading ? GREETINGS[reading] : undefined;
    if (greeting !== undefined) return void socket.end(greeting);
    const server = connect(mailbox.port, '127.0.0.1');
    let passed = 0;
    server.on('data', (data) => {
      passed += data.length;
      const breaks = passed > CUT_AFTER && (reading === 'reset-mid-body' || reading === 'malformed');
      if (!breaks) socket.write(data);
      else if (reading === 'malformed') socket.end('* 1 FETCH (BODY[1] {12}\r\n)((\r\n');
      else socket.destroy();
    });
    socket.on('data', (data) => server.write(data));
    for (const [one, other] of [
      [socket, server],
      [server, socket],
    ] as [Socket, Socket][]) {
      one.on('error', () => undefined);
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((ready) => front.listen(0, '127.0.0.1', ready));

  const { server } = mailbox;
  const uids = () => server.getMailbox('INBOX').messages.map(({ uid = 0 }) => uid);
  const search = server.getCommandHandler('UID SEARCH');
  server.setCommandHandler('UID SEARCH', (connection, parsed, data, done) => {
    const say = (tag: string, command: string, attributes: unknown[]) =>
      connection.send({ tag, command, attributes }, command, parsed, data);
    const text = (value: string) => [{ type: 'TEXT', value }];
    if (reading === 'server-error') say(parsed.tag, 'NO', text('[SERVERBUG] internal error'));
    else if (reading === 'empty-page') say(parsed.tag, 'OK', text('done'));
    else if (reading === 'duplicate-page' || reading === 'reordered') {
      say('*', 'SEARCH', reading === 'reordered' ? uids().reverse() : [...uids(), ...uids()]);
      say(parsed.tag, 'OK', text('done'));
    } else return search(connection, parsed, data, done);
    done();
  });
  const examine = server.getCommandHandler('EXAMINE');
  server.setCommandHandler('EXAMINE', (connection, parsed, data, done) => {
    if (reading !== 'forbidden') return examine(connection, parsed, data, done);
    const attributes = [{ type: 'TEXT', value: '[NOPERM] not yours' }];
    connection.send({ tag: parsed.tag, command: 'NO', attributes }, 'NO', parsed, data);
    done();
  });

  const refusal = (at: 'sign-in' | 'recipient'): Error | null => {
    const refused = sending ? REFUSALS[sending] : undefined;
    if (refused?.at !== at) return null;
    return Object.assign(new Error('not now'), { responseCode: refused.code });
  };
  const smtp = await mailServer({
    allowInsecureAuth: true,
    onAuth: ({ username = '' }, _session, done) => done(refusal('sign-in'), { user: username }),
    onRcptTo: (_address, _session, done) => done(refusal('recipient')),
  });
  const idOf = (mail: CaughtMail) => headerOf(mail, 'Message-ID')[0];
  let number = 0;

  const comes = (text: string): string => {
    const [id, subject] = [`kit-${++number}@posta.example`, `Objednávka číslo ${number}`];
    mailbox.deliver(letter({ id, subject, text }), clock());
    const rest = fingerprint('lucie@posta.example', 'Wed, 18 Nov 2026 09:00:00 +0100', subject, '');
    return `${id}#${rest.slice(0, 12)}`;
  };

  return {
    channel: email,
    form: () => ({
      address: ADDRESS,
      password: PASSWORD,
      imap: `127.0.0.1:${(front.address() as AddressInfo).port}`,
      smtp: `127.0.0.1:${smtp.port}`,
      security: 'none',
      smtpSecurity: 'none',
    }),
    most: 30,
    post: (count) => Array.from({ length: count }, () => comes(`Kde je objednávka ${number + 1}?`)),
    fault(fault, doing) {
      if (doing === 'sending') {
        if (!(fault in REFUSALS) && fault !== 'lose-answer') return 'impossible';
        sending = fault;
        smtp.mood.mute = fault === 'lose-answer';
        return () => {
          sending = null;
          smtp.mood.mute = false;
        };
      }
      if (fault === 'signed-out') server.users[ADDRESS]!.password = 'nové heslo';
      else if (!OF_A_MAILBOX.includes(fault) && !(fault in GREETINGS)) return 'impossible';
      reading = fault;
      return () => {
        reading = null;
        server.users[ADDRESS]!.password = PASSWORD;
      };
    },
    // a second copy under the same Message-ID is one mail to whoever gets it
    sent: (text) => new Set(smtp.mails.filter((mail) => textOf(mail).includes(text)).map(idOf)).size,
    files: [
      {
        what: 'a mail',
        ask: () => ({
          id: comes('Ukažte mi to.'),
          async stands(text) {
            const read = await Promise.all(smtp.mails.map(({ raw }) => new PostalMime().parse(raw)));
            const ours = new Map(
              read.filter((mail) => mail.text?.includes(text)).map((mail) => [mail.messageId, mail]),
            );
            const files = [...ours.values()].flatMap(({ attachments }) => attachments);
            return { words: ours.size, files: files.length };
          },
        }),
      },
    ],
    close: async () => {
      await Promise.all([smtp.close(), mailbox.close()]);
      await new Promise((done) => front.close(done));
    },
  };
};

channelKit('E-mail', world);
filesKit('E-mail', world, 'a mail');
