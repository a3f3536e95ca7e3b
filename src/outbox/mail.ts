/** Mail through the house's own mail server. */
import type { Result, Sent } from '../channels/contract.ts';
import { newUuid } from '../lib/ids.ts';
import { type OutgoingMail, sendBySmtp } from '../lib/mail/smtp.ts';
import { headerText, mailAddress } from '../lib/mail-address.ts';
import { messageDomain, type Smtp } from './smtp.ts';

export interface Mail
  extends Pick<OutgoingMail, 'to' | 'subject' | 'text' | 'messageId' | 'references' | 'files'> {
  /** shown before the shop's name */
  senderName: string;
  /** a person wrote it: then no Auto-Submitted header */
  human: boolean;
  /** where answers and reports about the delivery are wanted, instead of the house's own address for them */
  replyTo?: string;
}

/** Sends one mail; results as `sendBySmtp`. */
export function sendMail(smtp: Smtp, mail: Mail, now: Date, limitMs?: number): Promise<Result<Sent>> {
  const { senderName, replyTo, ...message } = mail;
  const sender = [senderName, smtp.fromName].map(headerText).filter((name) => name !== '');
  return sendBySmtp(
    smtp,
    {
      ...message,
      from: { name: sender.join(' · '), address: smtp.fromAddress },
      replyTo: mailAddress(replyTo ?? '') ?? smtp.replyTo,
      reportsTo: replyTo,
    },
    { now, limitMs },
  );
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
