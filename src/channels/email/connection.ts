/** One connection to a mailbox: opened under the guard, used, closed again. */
import { rootCertificates } from 'node:tls';
import type { ImapFlow, SearchObject } from 'imapflow';
import { MINUTE, SECOND } from '../../lib/clock.ts';
import type { ChannelCtx, Settings } from '../contract.ts';
import { failureOf, MailboxFailure, tooSlow } from './failure.ts';
import { hostOf, portOf, unbracketed } from './settings.ts';

const CONNECT_MS = 10 * SECOND;
/** How long a server may keep us waiting. */
export interface Patience {
  /** silence in the middle of a conversation */
  silenceMs: number;
  greetingMs: number;
  /** one whole visit; shorter than the lease of a source, or a slow server would be read twice at once */
  visitMs: number;
}
const PATIENCE: Patience = { silenceMs: 30 * SECOND, greetingMs: 15 * SECOND, visitMs: 90 * SECOND };

/** IDLE is to be said again within 29 minutes (RFC 2177); routers forget a silent connection sooner */
const IDLE_MS = 20 * MINUTE;
/** What we ask for is cut by ourselves; more than this at once is no honest server. */
const LITERAL_MAX = 4 * 1024 * 1024;
const LINE_MAX = 2 * 1024 * 1024;

/** Opens the mailbox, works, and signs out. Throws MailboxFailure for whatever the network and the server do. */
export async function withMailbox<T>(
  settings: Settings,
  ctx: ChannelCtx,
  work: (client: ImapFlow) => Promise<T>,
  patience = PATIENCE,
): Promise<T> {
  const client = await clientOf(settings, ctx, patience);
  let broke: unknown;
  client.on('error', (cause) => {
    broke = cause;
  });
  let isOver = false;
  const limit = setTimeout(() => {
    isOver = true;
    client.close();
  }, patience.visitMs);
  try {
    await client.connect();
    const result = await work(client);
    await client.logout().catch(() => undefined);
    return result;
  } catch (cause) {
    // the command that was under way only knows that the connection is gone
    throw isOver ? tooSlow(cause) : failureOf(broke ?? cause);
  } finally {
    clearTimeout(limit);
    client.close();
  }
}

/** A client that has connected to nothing yet. */
export async function clientOf(
  settings: Settings,
  ctx: ChannelCtx,
  { silenceMs, greetingMs }: Pick<Patience, 'silenceMs' | 'greetingMs'> = PATIENCE,
): Promise<ImapFlow> {
  const { password } = ctx.secrets;
  if (!password) throw new MailboxFailure({ kind: 'auth', key: 'channel.email.error.auth' });
  const { imap = '', security, user = '', ca } = settings;
  const host = hostOf(imap);
  const lookup = await ctx.reach(host, portOf(imap)).catch((cause: unknown) => {
    throw failureOf(cause);
  });
  // only now: a house without a mailbox needs no IMAP in memory
  const { ImapFlow: Client } = await import('imapflow');
  const client = new Client({
    host: unbracketed(host),
    port: portOf(imap),
    secure: security === 'tls',
    doSTARTTLS: security === 'starttls',
    auth: { user, pass: password },
    tls: { lookup, ...(ca ? { ca: [...rootCertificates, ca] } : {}) },
    logger: false,
    clientInfo: { name: 'Ohlas' },
    disableAutoIdle: true,
    disableBinary: true,
    disableCompression: true,
    maxIdleTime: IDLE_MS,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: greetingMs,
    socketTimeout: silenceMs,
    maxLiteralSize: LITERAL_MAX,
    maxLineLength: LINE_MAX,
    maxResponseSize: LITERAL_MAX + LINE_MAX,
  });
  // without a listener it would end the process
  client.on('error', () => undefined);
  return client;
}

/** The UIDs that a search finds in the open folder, ascending. Throws MailboxFailure: imapflow takes a refusal for an answer. */
export async function uidsOf(client: ImapFlow, query: SearchObject): Promise<number[]> {
  const found = await client.search(query, { uid: true });
  if (!found) throw new MailboxFailure({ kind: 'transient', key: 'channel.error.server' });
  return found.sort((a, b) => a - b);
}
