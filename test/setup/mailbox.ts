/** A mailbox on a real IMAP server and a mail server beside it, both on loopback. */
import { readFileSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import hoodiecrow, { type Folder, type HoodiecrowServer } from 'hoodiecrow-imap';
import type { Settings } from '../../src/channels/contract.ts';
import { email } from '../../src/channels/email/index.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/email');
/** A certificate of 127.0.0.1 that hangs on itself. */
export const CERTIFICATE = {
  key: readFileSync(join(FIXTURES, 'server.key'), 'utf8'),
  cert: readFileSync(join(FIXTURES, 'server.crt'), 'utf8'),
};
export const ADDRESS = 'podpora@vandr.example';
export const PASSWORD = 'velmi-tajne';

/** "Odeslané" as servers write it (RFC 3501, 5.1.3) */
export const SENT = 'Odeslan&AOk-';

const PLUGINS = ['ID', 'IDLE', 'UIDPLUS', 'SPECIAL-USE', 'LITERALPLUS', 'NAMESPACE', 'ENABLE'];

export interface Mailbox {
  server: HoodiecrowServer;
  port: number;
  /** puts a mail into a folder as if it had just come; its bytes as Latin-1, `\n` for line ends */
  deliver(raw: string, receivedAt: Date, folder?: string): void;
  /** every mail gets a new number, as after a restored backup; in any order, as after a move or a rebuilt index */
  renumber(folder?: string): void;
  /** cuts every connection */
  drop(): void;
  close(): Promise<void>;
}

export async function openMailbox(
  options: {
    plugins?: string[];
    tls?: boolean;
    sentFolder?: boolean;
    address?: string;
    folders?: Record<string, Folder>;
  } = {},
): Promise<Mailbox> {
  const { plugins = PLUGINS, tls = false, sentFolder = true, address = ADDRESS } = options;
  const folders: Record<string, Folder> = {
    ...options.folders,
    ...(sentFolder ? { [SENT]: { 'special-use': '\\Sent', uidvalidity: 7 } } : {}),
  };
  const server = hoodiecrow({
    plugins,
    secureConnection: tls,
    credentials: CERTIFICATE,
    storage: { INBOX: { uidvalidity: 7, uidnext: 100 }, '': { folders } },
    users: { [address]: { password: PASSWORD } },
  });
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    socket.setNoDelay(true);
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const drop = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    server,
    port: (server.server.address() as AddressInfo).port,
    deliver(raw, receivedAt, folder = 'INBOX') {
      server.appendMessage(folder, [], receivedAt, raw.replace(/\r?\n/g, '\r\n'));
    },
    renumber(folder = 'INBOX') {
      const box = server.getMailbox(folder);
      box.uidvalidity = (box.uidvalidity ?? 1) + 1;
      box.messages.reverse();
      for (const [at, mail] of box.messages.entries()) mail.uid = at + 1;
      box.uidnext = box.messages.length + 1;
    },
    drop,
    close: () =>
      new Promise((done) => {
        drop();
        server.close(done);
      }),
  };
}

/** The settings of a source that reads it; `over` as a person would type. */
export const settingsOf = (mailbox: { port: number }, over: Record<string, string> = {}): Settings =>
  email.parseSettings({
    address: ADDRESS,
    imap: `127.0.0.1:${mailbox.port}`,
    security: 'none',
    smtpSecurity: 'none',
    ...over,
  });

export interface Letter {
  from?: string;
  to?: string;
  subject?: string;
  id?: string | null;
  /** further head lines */
  head?: Record<string, string>;
  text?: string;
}

let letters = 0;

/** A mail as a customer's program would send it; each call is another one. Text in UTF-8, as Latin-1 bytes. */
export function letter({ from, to, subject, id, head, text }: Letter = {}): string {
  const number = ++letters;
  const lines = {
    From: from ?? 'Lucie Malá <lucie@posta.example>',
    To: to ?? ADDRESS,
    Subject: subject ?? `Objednávka ${number}`,
    ...(id === null ? {} : { 'Message-ID': `<${id ?? `mail-${number}@posta.example`}>` }),
    Date: 'Wed, 18 Nov 2026 09:00:00 +0100',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    ...head,
  };
  const top = Object.entries(lines).map(([name, value]) => `${name}: ${value}`);
  const raw = `${top.join('\n')}\n\n${text ?? `Dobrý den, kde je objednávka ${number}?`}\n`;
  return Buffer.from(raw).toString('latin1');
}
