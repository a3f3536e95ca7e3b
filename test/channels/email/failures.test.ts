import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withMailbox } from '../../../src/channels/email/connection.ts';
import { attempt } from '../../../src/channels/email/failure.ts';
import { email } from '../../../src/channels/email/index.ts';
import { LANGS, translator } from '../../../src/i18n/index.ts';
import { createReach } from '../../../src/lib/http.ts';
import { CERTIFICATE, type Mailbox, openMailbox, PASSWORD, settingsOf } from '../../setup/mailbox.ts';
import { mailServer } from '../../setup/sending.ts';
import { ctx, errorOf } from './ctx.ts';

let mailbox: Mailbox;
const servers: Server[] = [];
beforeEach(async () => {
  mailbox = await openMailbox();
});
afterEach(async () => {
  await mailbox.close();
  for (const server of servers.splice(0)) server.close();
});

/** A server that does as it likes. */
function oddServer(onConnect: (socket: Socket) => void): Promise<{ port: number }> {
  return new Promise((ready) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      onConnect(socket);
    });
    servers.push(server);
    server.listen(0, '127.0.0.1', () => ready({ port: (server.address() as AddressInfo).port }));
  });
}
const GREETING = '* OK [CAPABILITY IMAP4rev1] ready\r\n';
/** Answers the n-th command with the n-th line; `%` stands for its tag. */
const scripted = (...lines: string[]) =>
  oddServer((socket) => {
    socket.write(GREETING);
    socket.on('data', (data) => {
      const line = lines.shift();
      if (line !== undefined) socket.write(line.replaceAll('%', data.toString().split(' ')[0]!));
    });
  });

const failureOf = async (to: { port: number }, over: Record<string, string> = {}) =>
  errorOf(await email.poll(settingsOf(to, over), null, ctx()));

describe('why a mailbox can’t be read, in plain words', () => {
  test('a wrong password stops the source; none at all, too', async () => {
    const wrong = await email.poll(settingsOf(mailbox), null, ctx({ secrets: { password: 'jiné' } }));
    expect(errorOf(wrong)).toEqual({ kind: 'auth', key: 'channel.email.error.auth' });
    const none = await email.poll(settingsOf(mailbox), null, ctx({ secrets: {} }));
    expect(errorOf(none)).toMatchObject({ kind: 'auth' });
  });

  test.each([
    ['% NO [UNAVAILABLE] Temporary authentication failure\r\n'],
    ['% NO [ALERT] Too many simultaneous connections. (Failure)\r\n'],
    ['% NO [LIMIT] Rate limit hit\r\n'],
  ])('a busy server is no wrong password: %s', async (answer) => {
    const server = await scripted(answer);
    expect(await failureOf(server)).toEqual({
      kind: 'transient',
      key: 'channel.email.error.busy',
      crowded: true,
    });
  });

  test('a refused port', async () => {
    const gone = await openMailbox();
    await gone.close();
    expect(await failureOf(gone)).toEqual({ kind: 'transient', key: 'channel.email.error.refused' });
  });

  test('an unknown host, and one in a private network', async () => {
    const settings = settingsOf(mailbox, { imap: 'imap.nikde.example', smtp: 'mail.lan', security: 'tls' });
    const reach = (address: string | null) =>
      createReach({
        isAllowedHost: () => false,
        lookup: async () => {
          if (address === null)
            throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
          return [{ address, family: 4 }];
        },
      });
    expect(errorOf(await email.poll(settings, null, ctx({ reach: reach(null) })))).toEqual({
      kind: 'transient',
      key: 'channel.email.error.dns',
    });
    const blocked = { kind: 'permanent', key: 'channel.error.blocked_address' };
    expect(errorOf(await email.poll(settings, null, ctx({ reach: reach('192.168.1.7') })))).toEqual(blocked);
    const literal = await email.poll(settingsOf(mailbox), null, ctx({ reach: reach(null) }));
    expect(errorOf(literal)).toEqual(blocked);
  });

  test('a certificate that nobody vouches for, until its authority is given', async () => {
    const secure = await openMailbox({ tls: true });
    const tls = { security: 'tls' };
    expect(await failureOf(secure, tls)).toEqual({ kind: 'transient', key: 'channel.email.error.tls' });
    expect((await email.poll(settingsOf(secure, { ...tls, ca: CERTIFICATE.cert }), null, ctx())).ok).toBe(
      true,
    );
    await secure.close();
    expect(await failureOf(mailbox, tls)).toMatchObject({ key: 'channel.email.error.tls' });
  });

  test('encryption on demand is taken, and never done without', async () => {
    const willing = await openMailbox({ plugins: ['STARTTLS', 'SPECIAL-USE'] });
    const starttls = { security: 'starttls' };
    expect(await failureOf(willing, starttls)).toMatchObject({ key: 'channel.email.error.tls' });
    const trusted = settingsOf(willing, { ...starttls, ca: CERTIFICATE.cert });
    expect((await email.poll(trusted, null, ctx())).ok).toBe(true);
    await willing.close();
    expect(await failureOf(mailbox, starttls)).toEqual({
      kind: 'permanent',
      key: 'channel.email.error.no_starttls',
    });
  });

  test('a folder that is not there', async () => {
    expect(await failureOf(mailbox, { folder: 'Reklamace' })).toEqual({
      kind: 'permanent',
      key: 'channel.email.error.folder',
      params: { folder: 'Reklamace' },
    });
  });

  test.each<[string, (socket: Socket) => void]>([
    ['a page of a web server', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n<h1>400</h1>')],
    ['a goodbye', (socket) => socket.end('* BYE Too many connections\r\n')],
    ['noise', (socket) => socket.end(Buffer.alloc(2_000, 0xff))],
    ['a cut connection', (socket) => socket.destroy()],
    ['a promise of a giant', (socket) => socket.write(`${GREETING}* X {4000000000}\r\n`)],
    ['a line without end', (socket) => socket.write(GREETING + 'x'.repeat(3_000_000))],
  ])('%s instead of IMAP', async (_what, onConnect) => {
    const error = await failureOf(await oddServer(onConnect));
    expect(error.kind).toBe('transient');
    for (const lang of LANGS) expect(translator(lang).maybe(error.key), error.key).toBeDefined();
  });

  test.each<[string, (socket: Socket) => void]>([
    ['says nothing', () => undefined],
    ['stops in the middle', (socket) => void socket.write(GREETING)],
    [
      'drips',
      (socket) => {
        const drip = setInterval(() => socket.write(socket.bytesWritten === 0 ? GREETING : '* OK\r\n'), 20);
        socket.on('close', () => clearInterval(drip));
      },
    ],
  ])('a server that %s is not waited for', async (_what, onConnect) => {
    const settings = settingsOf(await oddServer(onConnect));
    const patience = { silenceMs: 100, greetingMs: 100, visitMs: 400 };
    const visit = await attempt(() => withMailbox(settings, ctx(), async () => undefined, patience));
    expect(errorOf(visit)).toEqual({ kind: 'transient', key: 'channel.email.error.timeout' });
  });

  test('no failure carries the password or a sentence of the server', async () => {
    const server = await scripted(`% NO ${PASSWORD} of Lucie\r\n`);
    expect(JSON.stringify(await failureOf(server))).not.toMatch(/tajne|Lucie/);
  });
});

describe('Test now', () => {
  test('tells whether answers can leave', async () => {
    const open = await mailServer({
      allowInsecureAuth: true,
      onAuth: ({ username = '' }, _session, done) => done(null, { user: username }),
    });
    const strict = await mailServer({
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(Object.assign(new Error('no'), { responseCode: 535 })),
    });
    const secure = await mailServer({ secure: true });
    const warnings = async (smtp: { port: number }, smtpSecurity = 'none') => {
      const checked = await email.check(
        settingsOf(mailbox, { smtp: `127.0.0.1:${smtp.port}`, smtpSecurity, sender: 'Vandr' }),
        ctx(),
      );
      if (!checked.ok) throw new Error(checked.error.key);
      expect(checked.value).toMatchObject({ account: 'podpora@vandr.example', name: 'Vandr' });
      return checked.value.warnings;
    };
    expect(await warnings(open)).toEqual([]);
    expect(await warnings(strict)).toEqual(['channel.email.warning.smtp_auth']);
    expect(await warnings(secure, 'tls')).toEqual(['channel.email.warning.smtp_tls']);
    expect(open.mails).toEqual([]);
    await Promise.all([open.close(), strict.close(), secure.close()]);
    expect(await warnings(open)).toEqual(['channel.email.warning.smtp']);
  });

  test('says why a mailbox can’t be opened', async () => {
    const checked = await email.check(settingsOf(mailbox, { folder: 'Nic' }), ctx());
    expect(errorOf(checked)).toMatchObject({ key: 'channel.email.error.folder' });
  });
});
