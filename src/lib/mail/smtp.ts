/** Sending by SMTP: one message to one person, under a Message-ID that the caller has fixed. */
import type { LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Result, Sent } from '../../channels/contract.ts';
import { SECOND } from '../clock.ts';
import type { Reach } from '../http.ts';
import { headerText, mailAddress } from '../mail-address.ts';
import { isEnvelopeRefused, mailFailure } from './failure.ts';
import { chainOf, messageIdOf } from './message-id.ts';

const CONNECT_MS = 10 * SECOND;
const GREETING_MS = 15 * SECOND;
/** silence in the middle of the conversation */
const SILENCE_MS = 30 * SECOND;
/** the whole of it; shorter than the outbox's lease */
export const SEND_LIMIT_MS = 90 * SECOND;

/** A mail server and how to sign in there; never logged. */
export interface SmtpServer {
  host: string;
  port: number;
  security: 'tls' | 'starttls' | 'none';
  /** '' = no sign-in */
  user: string;
  password: string;
  /** PEM of the authority its certificate hangs on; '' = the usual ones */
  ca: string;
}

export interface OutgoingMail {
  from: { name: string; address: string };
  to: { name: string; address: string };
  /** where answers are wanted; the sender's address when not given */
  replyTo?: string;
  /** where reports about its delivery are wanted; as far as the server lets this account write in that name */
  reportsTo?: string;
  subject: string;
  text: string;
  messageId: string;
  /** Message-IDs of what it answers, oldest first */
  references: string[];
  /** a person wrote it: then no Auto-Submitted header */
  human: boolean;
  files?: readonly { name: string; type: string; open(): AsyncIterable<Uint8Array> }[];
}

export interface SendOptions {
  now: Date;
  limitMs?: number;
  /** the guard, where the host is not the house's own */
  reach?: Reach;
}

/**
 * Sends one mail. `transient` without `ambiguous` certainly did not arrive; with it the server had the whole message
 * and did not answer. Never throws for what a server does.
 */
export async function sendBySmtp(
  server: SmtpServer,
  mail: OutgoingMail,
  { now, limitMs = SEND_LIMIT_MS, reach }: SendOptions,
): Promise<Result<Sent>> {
  const to = mailAddress(mail.to.address);
  const from = mailAddress(mail.from.address);
  if (to === null || from === null) {
    const params = { address: headerText(to === null ? mail.to.address : mail.from.address) };
    return { ok: false, error: { kind: 'permanent', key: 'mail.error.address', params } };
  }
  let bodySent = false;
  const inTime = signal(limitMs);
  const sendAs = async (sender: string): Promise<void> => {
    const transport = await transportTo(server, limitMs, reach, () => {
      bodySent = true;
    });
    try {
      const envelope = { from: sender, to: [to] };
      await transport.sendMail({ ...messageOf(mail, to, from), envelope, date: now, ...inTime });
    } finally {
      transport.close();
    }
  };
  try {
    const sender = envelopeSender(mail, from);
    await sendAs(sender).catch((cause: unknown) => {
      if (sender === from || !isEnvelopeRefused(cause)) throw cause;
      return sendAs(from);
    });
    return { ok: true, value: { externalId: mail.messageId } };
  } catch (cause) {
    return { ok: false, error: mailFailure(cause, bodySent) };
  }
}

/** Of another domain than the sender's, receivers would doubt the mail (SPF). */
function envelopeSender({ reportsTo }: OutgoingMail, from: string): string {
  const wanted = mailAddress(reportsTo ?? '');
  return wanted !== null && domainOf(wanted) === domainOf(from) ? wanted : from;
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** Signs in and sends nothing: is this a server that would take our mail? */
export async function trySmtpServer(
  server: SmtpServer,
  { reach, limitMs = SEND_LIMIT_MS }: Pick<SendOptions, 'reach' | 'limitMs'> = {},
): Promise<Result<void>> {
  try {
    const transport = await transportTo(server, limitMs, reach);
    try {
      await transport.verify();
    } finally {
      transport.close();
    }
    return { ok: true, value: undefined };
  } catch (cause) {
    return { ok: false, error: mailFailure(cause, false) };
  }
}

/** The type package does not know nodemailer 10's `signal` yet. */
const signal = (limitMs: number): object => ({ signal: AbortSignal.timeout(limitMs) });

async function transportTo(
  server: SmtpServer,
  limitMs: number,
  reach: Reach | undefined,
  onHandedOver = () => {},
) {
  const { host, security, user, password, ca } = server;
  // nodemailer looks names up by itself: under the guard it gets the address that was judged, and the name for TLS
  const address = reach ? await judgedAddress(host, await reach(host, server.port)) : host;
  const tls = { ...(ca === '' ? {} : { ca }), ...(address === host ? {} : { servername: host }) };
  return createTransport({
    host: address,
    port: server.port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user === '' ? {} : { auth: { user, pass: password } }),
    tls,
    connectionTimeout: Math.min(CONNECT_MS, limitMs),
    greetingTimeout: Math.min(GREETING_MS, limitMs),
    socketTimeout: Math.min(SILENCE_MS, limitMs),
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: noticing(onHandedOver),
  });
}

const judgedAddress = (host: string, lookup: LookupFunction): Promise<string> =>
  new Promise((resolve, reject) => {
    lookup(host, {}, (error, address) => {
      if (error) reject(error);
      else resolve(String(address));
    });
  });

function messageOf(mail: OutgoingMail, to: string, from: string) {
  const references = chainOf(mail.references).map(messageIdOf);
  return {
    // objects, not strings: a comma or a bracket in a name never becomes another recipient
    from: { name: headerText(mail.from.name), address: from },
    to: { name: headerText(mail.to.name), address: to },
    replyTo: mailAddress(mail.replyTo ?? '') ?? from,
    subject: headerText(mail.subject),
    text: mail.text,
    messageId: messageIdOf(mail.messageId),
    ...(references.length > 0 ? { inReplyTo: references.at(-1), references } : {}),
    ...(mail.human
      ? {}
      : { headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } }),
    attachments: (mail.files ?? []).map(({ name, type, open }) => ({
      filename: headerText(name),
      contentType: headerText(type),
      // read while it is sent
      content: Readable.from(open()),
    })),
  };
}

/**
 * Hears from nodemailer when the last byte of a mail, its final dot, has been handed to the connection; it tells this
 * nowhere but in its log. What the mail is read from ends much sooner.
 */
function noticing(onHandedOver: () => void) {
  const silent = () => {};
  const info = (entry: { tnx?: string }) => {
    if (entry.tnx === 'message') onHandedOver();
  };
  return { level: silent, trace: silent, debug: silent, info, warn: silent, error: silent, fatal: silent };
}
