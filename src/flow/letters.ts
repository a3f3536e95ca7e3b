import { sendLetter } from '../outbox/mail.ts';
import { openSmtp } from '../outbox/smtp.ts';
import type { FlowDeps } from './deps.ts';

/**
 * Sends a letter of the house itself (a one-time link), past the outbox: nobody waits for it and what is in it must
 * not lie in a table. Throws an Error with the reason's key when it did not leave.
 */
export async function postLetter(
  { db, seal, clock }: Pick<FlowDeps, 'db' | 'seal' | 'clock'>,
  { to, subject, text }: { to: string; subject: string; text: string },
): Promise<void> {
  const smtp = await openSmtp(db, seal);
  if (!smtp) throw new Error('mail.error.not_set');
  const sent = await sendLetter(smtp, { to: { name: '', address: to }, subject, text }, clock());
  if (!sent.ok) throw new Error(sent.error.key);
}
