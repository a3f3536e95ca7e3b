import type { Tx } from '../db/client.ts';
import { Problem } from '../lib/errors.ts';
import { certificatesIn } from '../lib/mail/authorities.ts';
import { headerText, mailAddress, requireMailAddress } from '../lib/mail-address.ts';
import type { Seal } from '../lib/seal.ts';
import { readSetting, saveSetting } from '../settings/index.ts';
import type { SmtpSettings } from '../settings/shapes.ts';

/** Where the password is sealed for. */
const CONTEXT = 'settings:smtp';

/** The mail server with its password opened; never logged, never shown. */
export type Smtp = SmtpSettings;

/** The mail server to send through; null while none is set. */
export async function openSmtp(tx: Tx, seal: Seal): Promise<Smtp | null> {
  const setting = await readSetting(tx, 'smtp');
  if (setting.host === '' || setting.fromAddress === '') return null;
  return { ...setting, password: setting.password === '' ? '' : seal.open(setting.password, CONTEXT) };
}

/**
 * Saves what an admin typed. `password` is plain; empty keeps the old one as long as the user and the server stay the
 * same (a password is never sent to another host than it was given for). An empty host switches mail off.
 * Problems with their field: `mail.error.host`, `mail.error.address`, `mail.error.ca`.
 */
export async function saveSmtp(
  tx: Tx,
  input: SmtpSettings,
  seal: Seal,
  by: { userId: number; at: Date },
): Promise<void> {
  await saveSetting(tx, 'smtp', await checkedSmtp(tx, input, seal), by);
}

/** What was typed, as it would be used: for *send me a test* before anything is saved. */
export async function trySmtp(tx: Tx, input: SmtpSettings, seal: Seal): Promise<Smtp> {
  const checked = await checkedSmtp(tx, input, seal);
  return { ...checked, password: checked.password === '' ? '' : seal.open(checked.password, CONTEXT) };
}

async function checkedSmtp(tx: Tx, input: SmtpSettings, seal: Seal): Promise<SmtpSettings> {
  const host = input.host.trim().toLowerCase();
  if (host === '') return { ...input, host, password: '' };
  if (!/^[\p{L}\p{N}._:[\]-]+$/u.test(host))
    throw new Problem('invalid', 'mail.error.host', { field: 'host' });
  const user = input.user.trim();
  const old = await readSetting(tx, 'smtp');
  const sameAccount = old.host === host && old.port === input.port && old.user === user;
  const kept = sameAccount && user !== '' ? old.password : '';
  return {
    ...input,
    host,
    user,
    password: input.password === '' ? kept : seal.close(input.password, CONTEXT),
    fromName: headerText(input.fromName),
    fromAddress: requireMailAddress(input.fromAddress, 'fromAddress'),
    replyTo: input.replyTo.trim() === '' ? '' : requireMailAddress(input.replyTo, 'replyTo'),
    ca: checkedAuthorities(input.ca),
  };
}

function checkedAuthorities(text: string): string {
  const certificates = certificatesIn(text);
  if (certificates === null) throw new Problem('invalid', 'mail.error.ca', { field: 'ca' });
  return certificates;
}

/** The domain of our own Message-IDs. */
export const messageDomain = (smtp: { fromAddress: string }): string =>
  mailAddress(smtp.fromAddress)?.split('@')[1] ?? 'ohlas.invalid';
