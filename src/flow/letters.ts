import { newUuid } from '../lib/ids.ts';
import { sendMail } from '../outbox/mail.ts';
import { messageDomain, openSmtp } from '../outbox/smtp.ts';
import type { FlowDeps } from './deps.ts';

/**
 * Sends a letter of the house itself (a one-time link), past the outbox: nobody waits for it and what is in it must
 * not lie in a table. Throws an Error with the reason's key when it did not leave.
 */
export async function sendLetter(
  { db, seal, clock }: Pick<FlowDeps, 'db' | 'seal' | 'clock'>,
  letter: { to: string; subject: string; text: string },
): Promise<void> {
  const smtp = await openSmtp(db, seal);
  if (!smtp) throw new Error('mail.error.not_set');
  const { to, subject, text } = letter;
  const sent = await sendMail(
    smtp,
    {
      to: { name: '', address: to },
      subject,
      text,
      messageId: `letter.${newUuid()}@${messageDomain(smtp)}`,
      references: [],
      senderName: '',
      human: false,
    },
    clock(),
  );
  if (!sent.ok) throw new Error(sent.error.key);
}
