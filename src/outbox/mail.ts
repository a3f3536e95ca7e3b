/** Mail by SMTP: one message to one person, under a Message-ID that was stored before the first attempt. */
import { Transform } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Result, Sent } from '../channels/contract.ts';
import { SECOND } from '../lib/clock.ts';
import { newUuid } from '../lib/ids.ts';
import { headerText, mailAddress } from '../lib/mail-address.ts';
import { mailFailure } from './mail-failure.ts';
import { messageDomain, type Smtp } from './smtp.ts';

const CONNECT_MS = 10 * SECOND;
const GREETING_MS = 15 * SECOND;
/** silence in the middle of the conversation */
const SILENCE_MS = 30 * SECOND;
/** the whole of it; shorter than the outbox's lease */
const SEND_LIMIT_MS = 90 * SECOND;
/** References keep the first and the newest, as long threads outgrow the header */
const REFERENCES_MAX = 20;

export interface Mail {
  to: { name: string; address: string };
  subject: string;
  text: string;
  messageId: string;
  references: string[];
  senderName: string;
  /** a person wrote it: then no Auto-Submitted header */
  human: boolean;
}

/**
 * Sends one mail. `transient` without `ambiguous` certainly did not arrive; with it the server had the whole message
 * and did not answer. Never throws for what a server does.
 */
export async function sendMail(
  smtp: Smtp,
  mail: Mail,
  now: Date,
  limitMs = SEND_LIMIT_MS,
): Promise<Result<Sent>> {
  const to = mailAddress(mail.to.address);
  const from = mailAddress(smtp.fromAddress);
  if (to === null || from === null) {
    const params = { address: headerText(to === null ? mail.to.address : smtp.fromAddress) };
    return { ok: false, error: { kind: 'permanent', key: 'mail.error.address', params } };
  }
  const transport = transportTo(smtp, limitMs);
  let bodySent = false;
  transport.use('stream', ({ message }, done) => {
    message.transform(noticingEnd(() => (bodySent = true)));
    done();
  });
  try {
    await transport.sendMail({ ...messageOf(smtp, mail, to, from), date: now, ...signal(limitMs) });
    return { ok: true, value: { externalId: mail.messageId } };
  } catch (cause) {
    return { ok: false, error: mailFailure(cause, bodySent) };
  } finally {
    transport.close();
  }
}

/** A letter of the house itself (a one-time link, *send me a test*): no person wrote it. Words are the caller's. */
export function sendLetter(
  smtp: Smtp,
  letter: Pick<Mail, 'to' | 'subject' | 'text'>,
  now: Date,
): Promise<Result<Sent>> {
  const messageId = `letter.${newUuid()}@${messageDomain(smtp)}`;
  return sendMail(smtp, { ...letter, messageId, references: [], senderName: '', human: false }, now);
}

/** The type package does not know nodemailer 10's `signal` yet. */
const signal = (limitMs: number): object => ({ signal: AbortSignal.timeout(limitMs) });

function transportTo(smtp: Smtp, limitMs: number) {
  return createTransport({
    host: smtp.host,
    port: smtp.port,
    secure: smtp.security === 'tls',
    requireTLS: smtp.security === 'starttls',
    ignoreTLS: smtp.security === 'none',
    ...(smtp.user === '' ? {} : { auth: { user: smtp.user, pass: smtp.password } }),
    ...(smtp.ca === '' ? {} : { tls: { ca: smtp.ca } }),
    connectionTimeout: Math.min(CONNECT_MS, limitMs),
    greetingTimeout: Math.min(GREETING_MS, limitMs),
    socketTimeout: Math.min(SILENCE_MS, limitMs),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function messageOf(smtp: Smtp, mail: Mail, to: string, from: string) {
  const references = newest(mail.references.map(messageIdOf));
  const sender = [mail.senderName, smtp.fromName].map(headerText).filter((name) => name !== '');
  return {
    // objects, not strings: a comma or a bracket in a name never becomes another recipient
    from: { name: sender.join(' · '), address: from },
    to: { name: headerText(mail.to.name), address: to },
    replyTo: mailAddress(smtp.replyTo) ?? from,
    envelope: { from, to: [to] },
    subject: headerText(mail.subject),
    text: mail.text,
    messageId: messageIdOf(mail.messageId),
    ...(references.length > 0 ? { inReplyTo: references.at(-1), references } : {}),
    ...(mail.human
      ? {}
      : { headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } }),
  };
}

const newest = (ids: string[]): string[] =>
  ids.length <= REFERENCES_MAX ? ids : [ids[0]!, ...ids.slice(1 - REFERENCES_MAX)];

const messageIdOf = (id: string): string => `<${id.replace(/[^\w.@+-]/g, '')}>`;

/** Passes everything through and tells when the last of it has gone by. */
const noticingEnd = (onEnd: () => void): Transform =>
  new Transform({
    transform: (chunk, _encoding, done) => done(null, chunk),
    flush(done) {
      onEnd();
      done();
    },
  });
