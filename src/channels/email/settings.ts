/** The set-up form of a mailbox: its address and password, and the servers where they can't be guessed. */
import { Problem } from '../../lib/errors.ts';
import { certificatesIn } from '../../lib/mail/authorities.ts';
import type { SmtpServer } from '../../lib/mail/smtp.ts';
import { headerText, mailAddress } from '../../lib/mail-address.ts';
import type { ChannelCtx, SettingField, Settings } from '../contract.ts';
import { providerOf, wantsOAuth } from './providers.ts';

export const SECURITY = ['tls', 'starttls', 'none'] as const;
export type Security = (typeof SECURITY)[number];
/** What parts the mailbox' name from a token, by the choice in the form. */
const SEPARATORS = { off: '', plus: '+', minus: '-', underscore: '_' } as const;
type Separator = keyof typeof SEPARATORS;

export const FIELDS: readonly SettingField[] = [
  { name: 'address', type: 'text', required: true },
  { name: 'password', type: 'secret', required: true },
  { name: 'imap', type: 'text', required: false },
  { name: 'security', type: 'choice', required: true, choices: SECURITY, beside: true },
  { name: 'smtp', type: 'text', required: false, beside: true },
  { name: 'smtpSecurity', type: 'choice', required: true, choices: SECURITY, beside: true },
  { name: 'user', type: 'text', required: false },
  { name: 'sender', type: 'text', required: false, beside: true },
  { name: 'folder', type: 'text', required: false },
  { name: 'separator', type: 'choice', required: true, choices: Object.keys(SEPARATORS), beside: true },
  { name: 'ca', type: 'text', required: false, beside: true },
];

const IMAP_PORT: Record<Security, number> = { tls: 993, starttls: 143, none: 143 };
const SMTP_PORT: Record<Security, number> = { tls: 465, starttls: 587, none: 25 };
const HOST_AND_PORT = /^(\[[0-9a-f:.]+\]|[\p{L}\p{N}._-]+)(?::(\d{1,5}))?$/iu;
/** Names and numbers that never leave the local network: there a password may travel in the clear. */
const LOCAL = /(^|\.)(localhost|local|lan|internal|test|home\.arpa)$|^\d{1,3}(\.\d{1,3}){3}$|^\[|^[^.]+$/;
const FOLDER_MAX = 200;
const LOCAL_PART_MAX = 64;

/**
 * Normalised settings; servers are `host:port`. Known mail houses need neither servers nor ports. Throws
 * Problem('invalid') naming the field.
 */
export function parseSettings(input: Record<string, string>): Settings {
  const address = mailAddress(input.address ?? '')?.toLowerCase();
  if (!address) throw refusal('address', 'invalid');
  const domain = address.split('@')[1]!;
  if (wantsOAuth(domain)) throw refusal('address', 'oauth');
  const known = providerOf(domain);
  const [imap, smtp] = [(input.imap ?? '').trim(), (input.smtp ?? '').trim()];
  if (imap === '' && !known) throw refusal('imap', 'required');
  const byHand = imap !== '';
  const security = byHand ? choice(input, 'security', SECURITY) : 'tls';
  const smtpSecurity = smtp === '' && known ? 'tls' : choice(input, 'smtpSecurity', SECURITY);
  const servers = {
    imap: byHand ? server('imap', imap, security, IMAP_PORT) : known!.imap,
    smtp: smtp === '' && known ? known.smtp : '',
  };
  if (servers.smtp === '')
    servers.smtp = server('smtp', smtp || siblingOf(servers.imap), smtpSecurity, SMTP_PORT);
  return {
    address,
    user: headerText(input.user ?? '') || address,
    sender: headerText(input.sender ?? ''),
    ...servers,
    security,
    smtpSecurity,
    folder: folder(input.folder ?? ''),
    separator: choice({ separator: 'off', ...withoutEmpty(input) }, 'separator', Object.keys(SEPARATORS)),
    ca: authorities(input.ca ?? ''),
  };
}

function server(field: 'imap' | 'smtp', typed: string, security: Security, ports: Record<Security, number>) {
  const bare = typed.replace(/^(imaps?|smtps?):\/\//i, '').replace(/\/$/, '');
  const [, host = '', port = String(ports[security])] = HOST_AND_PORT.exec(bare.toLowerCase()) ?? [];
  if (host === '' || Number(port) < 1 || Number(port) > 65_535) throw refusal(field, 'invalid');
  if (wantsOAuth(host)) throw refusal('address', 'oauth');
  if (security === 'none' && !LOCAL.test(host)) {
    throw refusal(field === 'imap' ? 'security' : 'smtpSecurity', 'insecure');
  }
  return `${host}:${port}`;
}

/** Where a house sends mail when only its mailbox server is known: imap.shop.cz has smtp.shop.cz beside it. */
const siblingOf = (imap: string): string => hostOf(imap).replace(/^imap\./, 'smtp.');

function folder(input: string): string {
  const name = input.trim();
  if (name.length > FOLDER_MAX || /[\p{Cc}*%]/u.test(name)) throw refusal('folder', 'invalid');
  return name || 'INBOX';
}

function authorities(input: string): string {
  const certificates = certificatesIn(input);
  if (certificates === null) throw new Problem('invalid', 'mail.error.ca', { field: 'ca' });
  return certificates;
}

function choice<T extends string>(input: Record<string, string>, field: string, choices: readonly T[]): T {
  const picked = choices.find((one) => one === (input[field] ?? ''));
  if (picked === undefined) throw refusal(field, 'invalid');
  return picked;
}

const withoutEmpty = (input: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== ''));

const refusal = (field: string, why: string): Problem =>
  new Problem('invalid', `channel.email.${field}.${why}`, { field });

/** The host of `host:port`; IPv6 in its brackets. */
export const hostOf = (server: string): string => server.replace(/:\d+$/, '');
export const portOf = (server: string): number => Number(/:(\d+)$/.exec(server)?.[1] ?? 0);

/** The source's own way out. */
export const smtpOf = (settings: Settings, { secrets }: Pick<ChannelCtx, 'secrets'>): SmtpServer => ({
  host: unbracketed(hostOf(settings.smtp ?? '')),
  port: portOf(settings.smtp ?? ''),
  security: (settings.smtpSecurity as Security | undefined) ?? 'tls',
  user: settings.user ?? '',
  password: secrets.password ?? '',
  ca: settings.ca ?? '',
});

/** An IPv6 number as sockets want it. */
export const unbracketed = (host: string): string => host.replace(/^\[|\]$/g, '');

/** The mailbox' address with a token in it; without where the house knows no such addresses, or it grew too long. */
export function replyAddress({ address = '', separator = 'off' }: Settings, token: string | null): string {
  const between = SEPARATORS[separator as Separator];
  const [local, domain] = address.split('@');
  const named = `${local}${between}${token}`;
  return token === null || !between || named.length > LOCAL_PART_MAX ? address : `${named}@${domain}`;
}

/** The token in an address of the mailbox; null when it has none. Says nothing about whether it is ours. */
export function tokenIn({ address = '', separator = 'off' }: Settings, recipient: string): string | null {
  const between = SEPARATORS[separator as Separator];
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const [given = '', at = ''] = recipient.toLowerCase().split('@');
  if (!between || at !== domain || !given.startsWith(local + between)) return null;
  return given.slice(local.length + between.length) || null;
}
