/** A shop with one conversation on a network that takes replies, and a mail server on loopback. */
import type { AddressInfo, Socket } from 'node:net';
import { eq } from 'drizzle-orm';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type {
  Channel,
  ChannelError,
  InboundItem,
  Outbound,
  Result,
  Sent,
} from '../../src/channels/contract.ts';
import { outbox } from '../../src/db/schema/outbox.ts';
import { conversations, deadlines } from '../../src/db/schema/queue.ts';
import { replies } from '../../src/db/schema/replies.ts';
import { deliverDue } from '../../src/flow/deliver.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { MINUTE, SECOND } from '../../src/lib/clock.ts';
import { readSetting, saveSetting } from '../../src/settings/index.ts';
import type { SmtpSettings } from '../../src/settings/shapes.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { type Person, stockPeople } from '../factories.ts';
import type { TestDatabase } from './database.ts';
import { emptied } from './empty.ts';
import { flowDeps, item, scriptedChannel, scriptedSource, testClock } from './flow.ts';

/** What such a network allows. */
export const REPLIES: InboundItem['caps'] = {
  reply: { ok: true },
  privateReply: { ok: true },
  maxLength: { unit: 'graphemes', max: 200, urlWeight: 23 },
};

type Reaction = ChannelError | 'lost' | (() => void);

/** A network that keeps what was posted, and answers each request as the test has planned. */
export function sendingChannel() {
  const script = scriptedChannel();
  const posts: Outbound[] = [];
  const calls: string[] = [];
  const plans = {
    prepare: [] as Reaction[],
    send: [] as Reaction[],
    findSent: [] as (Reaction | 'unknown')[],
  };
  const sent = (out: Outbound): Sent => ({
    externalId: `post-${out.id}`,
    url: `https://net.example/${out.id}`,
  });
  const planned = <T>(plan: Reaction | undefined, value: () => T): Result<T> => {
    if (typeof plan === 'function') plan();
    if (typeof plan === 'object') return { ok: false, error: plan };
    return { ok: true, value: value() };
  };
  const channel: Channel = {
    ...script.channel,
    info: { ...script.channel.info, canSend: true },
    async prepare(_settings, out) {
      calls.push('prepare');
      return planned(plans.prepare.shift(), () => ({ fixed: out.text }));
    },
    async send(_settings, out) {
      calls.push('send');
      const plan = plans.send.shift();
      if (plan === 'lost') {
        posts.push(out);
        return { ok: false, error: { kind: 'transient', key: 'channel.error.timeout', ambiguous: true } };
      }
      return planned(plan, () => {
        posts.push(out);
        return sent(out);
      });
    },
    async findSent(_settings, out) {
      calls.push('findSent');
      const plan = plans.findSent.shift();
      if (plan === 'unknown') return { ok: true, value: 'unknown' };
      return planned(plan, () =>
        posts.some(({ id }) => id === out.id) ? sent(out) : ('not-found' as const),
      );
    },
  };
  return { channel, script, posts, calls, plans };
}

/** Everything a test of answering starts with. */
export async function sendingWorld(
  database: TestDatabase,
  over: Partial<InboundItem> = {},
  channel?: Partial<Channel>,
) {
  await emptied(database, 'sources, authors, contacts, users, teams, outbox, events, settings, departments');
  const people = await stockPeople(database.db);
  const clock = testClock();
  const network = sendingChannel();
  const deps = await flowDeps(database, clock, { ...network.channel, ...channel });
  const { db } = database;
  const profile = await readSetting(db, 'profile');
  const shop = { names: ['Vandr'], emails: ['info@vandr.example'], signature: 'Zákaznická péče Vandr' };
  await saveSetting(db, 'profile', { ...profile, ...shop }, { userId: null, at: clock() });
  network.script.page([]);
  await scriptedSource(deps, { teamId: people.teamId });
  const poll = async () => {
    for (const source of await claimDue(db, clock(), 10)) await pollSource(deps, source);
  };
  await poll();
  clock.forward(20 * MINUTE);
  network.script.page([item({ publishedAt: clock(), caps: REPLIES, ...over })]);
  await poll();
  const conversationId = (await db.select().from(conversations))[0]!.id;
  const conversation = async () =>
    (await db.select().from(conversations).where(eq(conversations.id, conversationId)))[0]!;
  const first = await conversation();
  return {
    db,
    deps,
    clock,
    people,
    network,
    poll,
    conversationId,
    mentionId: first.lastMentionId,
    /** when the response promise falls due */
    dueAt: first.dueAt!,
    conversation,
    actor: (person: Person = people.agent) => ({
      by: { userId: person.id },
      scope: { all: false as const, teamIds: [people.teamId] },
    }),
    rows: () => db.select().from(outbox).orderBy(outbox.seq),
    answers: () => db.select().from(replies).orderBy(replies.id),
    promises: () => db.select().from(deadlines).orderBy(deadlines.id),
    story: async () =>
      (await database.sql<{ kind: string }[]>`select kind from events order by id`).map(({ kind }) => kind),
    /** lets the undo window pass, then one turn of the worker */
    deliver: async (ms = 11 * SECOND) => {
      clock.forward(ms);
      return deliverDue(deps, 10);
    },
  };
}

export type SendingWorld = Awaited<ReturnType<typeof sendingWorld>>;

export interface CaughtMail {
  from: string;
  to: string[];
  raw: string;
  /** unfolded header lines */
  headers: string[];
}

export interface MailServer {
  port: number;
  mails: CaughtMail[];
  settings: SmtpSettings;
  /** it takes every mail and hangs up without a word */
  mood: { mute: boolean };
  /** cuts every connection */
  drop(): void;
  close(): Promise<void>;
}

/** A mail server that keeps what it gets; `options` make it behave otherwise. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const mails: CaughtMail[] = [];
  const mood = { mute: false };
  const sockets = new Set<Socket>();
  const drop = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          raw,
          headers: head.replace(/\r\n[ \t]+/g, ' ').split('\r\n'),
        });
        if (mood.mute) drop();
        else done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    mails,
    settings: {
      host: '127.0.0.1',
      port,
      security: 'none',
      user: '',
      password: '',
      fromName: 'Vandr',
      fromAddress: 'podpora@vandr.example',
      replyTo: 'jana@vandr.example',
      ca: '',
    },
    mood,
    drop,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

export const headerOf = (mail: CaughtMail, name: string): string[] =>
  mail.headers
    .filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    .map((line) => line.slice(name.length + 1).trim());

/** The text of a mail, decoded. */
export function textOf(mail: CaughtMail): string {
  const [, body = ''] = mail.raw.split(/\r\n\r\n([\s\S]*)/);
  const encoding = headerOf(mail, 'Content-Transfer-Encoding')[0];
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : Buffer.from(
          body
            .replace(/=\r\n/g, '')
            .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        );
  return (
    encoding === 'quoted-printable' || encoding === 'base64' ? bytes.toString('utf8') : body
  ).replaceAll('\r\n', '\n');
}
