import { rootCertificates } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { email } from '../../../src/channels/email/index.ts';
import { tokenIn } from '../../../src/channels/email/settings.ts';
import { channelEmail } from '../../../src/i18n/messages/channel-email.ts';

const FORM = { address: 'podpora@vandr.cz', imap: 'imap.vandr.cz', security: 'tls', smtpSecurity: 'tls' };
const parse = (over: Record<string, string> = {}) => email.parseSettings({ ...FORM, ...over });

describe('what is typed', () => {
  test.each([
    ['podpora@seznam.cz', 'imap.seznam.cz:993', 'smtp.seznam.cz:465'],
    ['Vandr.Shop@Gmail.com', 'imap.gmail.com:993', 'smtp.gmail.com:465'],
    ['sklep@wp.pl', 'imap.wp.pl:993', 'smtp.wp.pl:465'],
  ])('%s needs an address and a password alone', (address, imap, smtp) => {
    const settings = email.parseSettings({ address, security: 'starttls', smtpSecurity: 'starttls' });
    expect(settings).toMatchObject({
      address: address.toLowerCase(),
      user: address.toLowerCase(),
      imap,
      smtp,
      security: 'tls',
      smtpSecurity: 'tls',
      folder: 'INBOX',
      separator: 'off',
    });
  });

  test('a server of one’s own: the outgoing one stands beside it, ports follow the encryption', () => {
    expect(parse()).toMatchObject({ imap: 'imap.vandr.cz:993', smtp: 'smtp.vandr.cz:465' });
    const starttls = parse({ security: 'starttls', smtpSecurity: 'starttls', imap: 'Mail.Vandr.CZ' });
    expect(starttls).toMatchObject({ imap: 'mail.vandr.cz:143', smtp: 'mail.vandr.cz:587' });
    expect(parse({ imap: 'imaps://mx.vandr.cz:1993/', smtp: 'odchozi.vandr.cz:2525' })).toMatchObject({
      imap: 'mx.vandr.cz:1993',
      smtp: 'odchozi.vandr.cz:2525',
    });
    expect(email.host(parse())).toBe('imap.vandr.cz');
  });

  test('what is kept of it is read the same again; no password is', () => {
    const settings = parse({
      password: 'tajne',
      ca: rootCertificates[0]!,
      sender: 'Vandr',
      separator: 'plus',
    });
    expect(email.parseSettings({ ...settings })).toEqual(settings);
    expect(JSON.stringify(settings)).not.toContain('tajne');
  });

  test.each([
    ['no address', { address: '' }, 'address', 'channel.email.address.invalid'],
    ['a name', { address: 'podpora' }, 'address', 'channel.email.address.invalid'],
    ['two addresses', { address: 'a@b.cz, c@d.cz' }, 'address', 'channel.email.address.invalid'],
    ['Outlook', { address: 'vandr@outlook.com' }, 'address', 'channel.email.address.oauth'],
    ['Microsoft 365', { imap: 'outlook.office365.com' }, 'address', 'channel.email.address.oauth'],
    ['no server', { imap: ' ' }, 'imap', 'channel.email.imap.required'],
    ['an address of a page', { imap: 'https://vandr.cz/' }, 'imap', 'channel.email.imap.invalid'],
    ['a port that is none', { imap: 'imap.vandr.cz:99999' }, 'imap', 'channel.email.imap.invalid'],
    ['a path', { smtp: 'smtp.vandr.cz/x' }, 'smtp', 'channel.email.smtp.invalid'],
    ['no encryption', { security: 'none' }, 'security', 'channel.email.security.insecure'],
    [
      'no encryption outwards',
      { smtpSecurity: 'none' },
      'smtpSecurity',
      'channel.email.smtpSecurity.insecure',
    ],
    ['an unknown encryption', { security: 'ssl3' }, 'security', 'channel.email.security.invalid'],
    ['an unknown separator', { separator: '*' }, 'separator', 'channel.email.separator.invalid'],
    ['a folder with a wildcard', { folder: 'A*' }, 'folder', 'channel.email.folder.invalid'],
    ['a certificate that is none', { ca: 'naše CA' }, 'ca', 'mail.error.ca'],
  ])('%s is refused at its field', (_what, over, field, key) => {
    expect(() => parse(over)).toThrow(expect.objectContaining({ kind: 'invalid', field, key }));
  });

  test('inside one’s own network a password may travel in the open', () => {
    expect(parse({ imap: 'mail.lan', security: 'none', smtpSecurity: 'none' })).toMatchObject({
      imap: 'mail.lan:143',
      smtp: 'mail.lan:25',
    });
  });

  test('every field, choice and step has its words', () => {
    const { fields, steps = 0 } = email.info;
    const keys = fields.flatMap(({ name, choices = [] }) => [
      `channel.email.${name}.label`,
      ...choices.map((choice) => `channel.email.${name}.${choice}`),
    ]);
    for (let step = 1; step <= steps; step++) keys.push(`channel.email.step.${step}`);
    expect(keys.filter((key) => !(key in channelEmail))).toEqual([]);
  });
});

describe('the address for answers', () => {
  const TOKEN = 'abcdefghijklmnopqrstuvwx';

  test.each([
    ['plus', `podpora+${TOKEN}@vandr.cz`],
    ['minus', `podpora-${TOKEN}@vandr.cz`],
    ['underscore', `podpora_${TOKEN}@vandr.cz`],
    ['off', 'podpora@vandr.cz'],
  ])('with %s', (separator, address) => {
    const settings = parse({ separator });
    expect(email.replyAddress(settings, TOKEN)).toBe(address);
    expect(email.replyAddress(settings, null)).toBe('podpora@vandr.cz');
    expect(tokenIn(settings, address.toUpperCase())).toBe(separator === 'off' ? null : TOKEN);
  });

  test('a long name leaves no place for it', () => {
    const settings = parse({ address: `${'a'.repeat(45)}@vandr.cz`, separator: 'plus' });
    expect(email.replyAddress(settings, TOKEN)).toBe(settings.address);
  });
});
