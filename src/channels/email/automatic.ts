/** Mail that no person wrote for us (RFC 3834 and what programs really send): answers to it would go round for ever. */
import type { Head } from './headers.ts';

/** The boxes of machines. */
const MACHINE =
  /^(mailer-daemon|postmaster|no-?reply|do-?not-?reply|nie-?odpowiadaj|neodpovidat|neodpovedat|bounces?)([+._-]|@|$)/i;
const MACHINE_ENDING = /[._-](no-?reply|do-?not-?reply)@/i;
/** What people's mail programs put before the subject when they answer by themselves. */
const SUBJECT = new RegExp(
  `^\\s*(?:(?:re|fwd?|odp)\\s*:\\s*)*(?:${[
    ...['automatická odpověď', 'automatická odpoveď', 'automatyczna odpowiedź', 'autoodpowiedź'],
    ...['automatic reply', 'auto(?:matic)?[- ]?(?:reply|response)', 'out of (?:the )?office'],
    ...['mimo kancelář', 'mimo kanceláriu', 'nejsem v kanceláři', 'poza biurem', 'jestem poza biurem'],
  ].join('|')})`,
  'iu',
);
const PRECEDENCE = /^(bulk|list|junk|auto[_-]?reply)$/i;
const FLAGS = ['x-autoreply', 'x-autorespond', 'x-autoresponse', 'x-auto-response-suppress'];
const LISTS = ['list-id', 'list-unsubscribe', 'list-post', 'feedback-id'];

/** Whether it was written by a machine. `isReport`: its structure says that it is a report about a delivery. */
export function isAutomatic(head: Head, isReport: boolean): boolean {
  const submitted = head.get('auto-submitted');
  return (
    isReport ||
    (submitted !== null && !/^\s*no\b/i.test(submitted)) ||
    head.get('return-path')?.trim() === '<>' ||
    PRECEDENCE.test(head.get('precedence')?.trim() ?? '') ||
    FLAGS.some((name) => isSet(head.get(name))) ||
    isList(head) ||
    isMachine(head.from?.address ?? '') ||
    SUBJECT.test(head.subject)
  );
}

/** Sent to many: a newsletter, a mailing list. */
export const isList = (head: Head): boolean => LISTS.some((name) => head.get(name) !== null);

/** A box that nobody reads. */
export const isMachine = (address: string): boolean => MACHINE.test(address) || MACHINE_ENDING.test(address);

/** Outlook writes X-Auto-Response-Suppress also on what people write; only "All" is a machine's. */
const isSet = (value: string | null): boolean =>
  value !== null && !/^\s*(no|none|false|0)?\s*$/i.test(value) && !/^\s*(oof|dr|rn|nrn)\b/i.test(value);
