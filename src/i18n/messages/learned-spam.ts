import type { Messages } from '../types.ts';

/** What the team teaches about spam. */
export const learnedSpam = {
  'learning.spam': { cs: 'Spam', sk: 'Spam', pl: 'Spam', en: 'Spam' },
  'learning.spam.lead': {
    cs: 'Co zavřete jako spam, z toho se Ohlas učí. Od tří příkladů dává podobné zprávy stranou, bez lhůty a mimo frontu. Soukromé zprávy od lidí, které už znáte, stranou nedá nikdy.',
    sk: 'Z toho, čo zatvoríte ako spam, sa Ohlas učí. Od troch príkladov dáva podobné správy nabok, bez lehoty a mimo frontu. Súkromné správy od ľudí, ktorých už poznáte, nabok nedá nikdy.',
    pl: 'Ohlas uczy się z tego, co zamykają Państwo jako spam. Od trzech przykładów odkłada podobne wiadomości na bok, bez terminu i poza kolejką. Prywatnych wiadomości od osób już znanych nigdy nie odkłada.',
    en: 'Ohlas learns from what you close as spam. From three examples on it puts similar messages aside, without a deadline and out of the queue. Private messages from people you already know are never put aside.',
  },
  'learning.spam.examples': {
    cs: {
      one: 'Učí se z {n} příkladu.',
      few: 'Učí se ze {n} příkladů.',
      other: 'Učí se z {n} příkladů.',
    },
    sk: {
      one: 'Učí sa z {n} príkladu.',
      few: 'Učí sa z {n} príkladov.',
      other: 'Učí sa z {n} príkladov.',
    },
    pl: {
      one: 'Uczy się z {n} przykładu.',
      few: 'Uczy się z {n} przykładów.',
      many: 'Uczy się z {n} przykładów.',
      other: 'Uczy się z {n} przykładu.',
    },
    en: { one: 'It learns from {n} example.', other: 'It learns from {n} examples.' },
  },
  'learning.spam.held': {
    cs: {
      one: 'Stranou leží {n} zpráva.',
      few: 'Stranou leží {n} zprávy.',
      other: 'Stranou leží {n} zpráv.',
    },
    sk: {
      one: 'Bokom leží {n} správa.',
      few: 'Bokom ležia {n} správy.',
      other: 'Bokom leží {n} správ.',
    },
    pl: {
      one: 'Odłożono {n} wiadomość.',
      few: 'Odłożono {n} wiadomości.',
      many: 'Odłożono {n} wiadomości.',
      other: 'Odłożono {n} wiadomości.',
    },
    en: { one: '{n} message is put aside.', other: '{n} messages are put aside.' },
  },
  'learning.spam.held_list': {
    cs: 'Dané stranou',
    sk: 'Dané nabok',
    pl: 'Odłożone na bok',
    en: 'Put aside',
  },
  'learning.spam.example_list': {
    cs: 'Z čeho se učí',
    sk: 'Z čoho sa učí',
    pl: 'Z czego się uczy',
    en: 'What it learns from',
  },
  'learning.spam.why': {
    cs: 'prozradila to slova: {words}',
    sk: 'prezradili to slová: {words}',
    pl: 'zdradziły to słowa: {words}',
    en: 'given away by the words: {words}',
  },
  'learning.spam.release': { cs: 'Není to spam', sk: 'Nie je to spam', pl: 'To nie spam', en: 'Not spam' },
  'learning.spam.withdraw': {
    cs: 'Neučit se z toho',
    sk: 'Neučiť sa z toho',
    pl: 'Nie uczyć się z tego',
    en: 'Don’t learn from it',
  },
} satisfies Messages;
