/** Mail houses whose servers need not be typed. Data: names and ports as the houses publish them. */

interface Provider {
  domains: readonly string[];
  imap: string;
  smtp: string;
}

const PROVIDERS: readonly Provider[] = [
  {
    domains: ['seznam.cz', 'email.cz', 'post.cz', 'spoluzaci.cz'],
    imap: 'imap.seznam.cz:993',
    smtp: 'smtp.seznam.cz:465',
  },
  { domains: ['gmail.com', 'googlemail.com'], imap: 'imap.gmail.com:993', smtp: 'smtp.gmail.com:465' },
  { domains: ['wp.pl'], imap: 'imap.wp.pl:993', smtp: 'smtp.wp.pl:465' },
  { domains: ['o2.pl', 'tlen.pl', 'go2.pl'], imap: 'poczta.o2.pl:993', smtp: 'poczta.o2.pl:465' },
  {
    domains: ['onet.pl', 'poczta.onet.pl', 'op.pl', 'vp.pl'],
    imap: 'imap.poczta.onet.pl:993',
    smtp: 'smtp.poczta.onet.pl:465',
  },
  { domains: ['interia.pl', 'poczta.fm'], imap: 'poczta.interia.pl:993', smtp: 'poczta.interia.pl:465' },
];

/** Take no passwords from programs any more, only OAuth2, which we don't speak yet. */
const OAUTH_ONLY = [
  ...['outlook.com', 'outlook.cz', 'outlook.sk', 'hotmail.com', 'hotmail.cz', 'live.com', 'msn.com'],
  ...['office365.com', 'outlook.office365.com', 'imap-mail.outlook.com'],
];

/** The servers of an address's domain; all of them take TLS from the first byte. */
export const providerOf = (domain: string): Provider | undefined =>
  PROVIDERS.find(({ domains }) => domains.includes(domain));

/** Is it a house that would refuse every password? */
export const wantsOAuth = (domainOrHost: string): boolean => OAUTH_ONLY.includes(domainOrHost);
