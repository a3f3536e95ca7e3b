/** *Test now*: opens the folder as the poll would, and signs in where answers leave; writes and sends nothing. */
import { SECOND } from '../../lib/clock.ts';
import { trySmtpServer } from '../../lib/mail/smtp.ts';
import type { ChannelCtx, ChannelError, Checked, Settings } from '../contract.ts';
import { withMailbox } from './connection.ts';
import { openFolder, sentFolder } from './folder.ts';
import { smtpOf } from './settings.ts';

const SMTP_LIMIT_MS = 20 * SECOND;

/** Warnings are i18n keys. Throws MailboxFailure. */
export async function check(settings: Settings, ctx: ChannelCtx): Promise<Checked> {
  const { address = '', sender = '', folder = 'INBOX' } = settings;
  const sent = await withMailbox(settings, ctx, async (client) => {
    await openFolder(client, folder);
    return sentFolder(client);
  });
  const warnings: string[] = [];
  if (sent === null) warnings.push('channel.email.warning.no_sent');
  const smtp = await trySmtpServer(smtpOf(settings, ctx), { reach: ctx.reach, limitMs: SMTP_LIMIT_MS });
  if (!smtp.ok) warnings.push(warningOf(smtp.error));
  return { account: address, name: sender || address, warnings };
}

function warningOf({ kind, key }: ChannelError): string {
  if (kind === 'auth') return 'channel.email.warning.smtp_auth';
  return key === 'mail.error.tls' ? 'channel.email.warning.smtp_tls' : 'channel.email.warning.smtp';
}
