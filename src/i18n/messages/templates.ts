import type { Messages } from '../types.ts';

/** Prepared answers: what they speak of, for whom they are, what they said before. */
export const templates = {
  'templates.search': {
    cs: 'hledat šablonu',
    sk: 'hľadať šablónu',
    pl: 'szukaj szablonu',
    en: 'find a template',
  },
  'templates.hint': {
    cs: 'Napište text aspoň v jednom jazyce; do odpovědi se vezme ten, kterým píše zákazník. Místa k doplnění:',
    sk: 'Napíšte text aspoň v jednom jazyku; do odpovede sa vezme ten, ktorým píše zákazník. Miesta na doplnenie:',
    pl: 'Proszę napisać tekst przynajmniej w jednym języku; do odpowiedzi trafi ten, w którym pisze klient. Miejsca do uzupełnienia:',
    en: 'Write the text in one language at least; a reply takes the one that the customer writes in. Places to fill in:',
  },
  'templates.owner': { cs: 'Stará se', sk: 'Stará sa', pl: 'Opiekun', en: 'Looked after by' },
  'templates.owner.none': { cs: 'nikdo', sk: 'nikto', pl: 'nikt', en: 'nobody' },
  'templates.teams': {
    cs: 'Pro které týmy',
    sk: 'Pre ktoré tímy',
    pl: 'Dla których zespołów',
    en: 'For which teams',
  },
  'templates.teams.hint': {
    cs: 'Bez výběru ji mají všichni.',
    sk: 'Bez výberu ju majú všetci.',
    pl: 'Bez wyboru mają go wszyscy.',
    en: 'With none chosen everybody has it.',
  },
  'templates.last_used': { cs: 'naposledy', sk: 'naposledy', pl: 'ostatnio', en: 'last used' },
  'templates.origin': {
    cs: 'vznikla z této odpovědi',
    sk: 'vznikla z tejto odpovede',
    pl: 'powstał z tej odpowiedzi',
    en: 'made from this reply',
  },
  'templates.from_reply': {
    cs: 'Udělat z toho šablonu',
    sk: 'Urobiť z toho šablónu',
    pl: 'Zrób z tego szablon',
    en: 'Make a template of it',
  },
  'templates.files': { cs: 'Přílohy', sk: 'Prílohy', pl: 'Załączniki', en: 'Files' },
  'templates.files.hint': {
    cs: 'Přiloží se k odpovědi, kde je síť dovolí.',
    sk: 'Priložia sa k odpovedi, kde ich sieť dovolí.',
    pl: 'Dołączają do odpowiedzi tam, gdzie sieć na to pozwala.',
    en: 'They go with the reply where the network takes them.',
  },
  'templates.files.left': {
    cs: 'Tahle síť nevzala přílohy: {names}.',
    sk: 'Táto sieť nevzala prílohy: {names}.',
    pl: 'Ta sieć nie przyjęła załączników: {names}.',
    en: 'This network did not take the files: {names}.',
  },
  'templates.versions': {
    cs: 'Jak zněla dřív',
    sk: 'Ako znela predtým',
    pl: 'Jak brzmiał wcześniej',
    en: 'What it said before',
  },
  'templates.version': { cs: 'verze {n}', sk: 'verzia {n}', pl: 'wersja {n}', en: 'version {n}' },
  'templates.restore': {
    cs: 'Vrátit toto znění',
    sk: 'Vrátiť toto znenie',
    pl: 'Przywróć to brzmienie',
    en: 'Bring this one back',
  },
  'template.variable.greeting': {
    cs: 'pozdrav s oslovením',
    sk: 'pozdrav s oslovením',
    pl: 'powitanie z imieniem',
    en: 'greeting with the name',
  },
  'template.variable.source': {
    cs: 'kde to napsal',
    sk: 'kde to napísal',
    pl: 'gdzie napisał',
    en: 'where they wrote',
  },
  'template.variable.order': {
    cs: 'číslo objednávky',
    sk: 'číslo objednávky',
    pl: 'numer zamówienia',
    en: 'number of the order',
  },
  'template.variable.today': {
    cs: 'dnešní datum',
    sk: 'dnešný dátum',
    pl: 'dzisiejsza data',
    en: 'today’s date',
  },
  'template.variable.tomorrow': {
    cs: 'zítřejší datum',
    sk: 'zajtrajší dátum',
    pl: 'jutrzejsza data',
    en: 'tomorrow’s date',
  },
  'template.variable.back_by': {
    cs: 'nejbližší čas, který se dá slíbit',
    sk: 'najbližší čas, ktorý sa dá sľúbiť',
    pl: 'najbliższy termin, który można obiecać',
    en: 'the next time that can be promised',
  },
} satisfies Messages;
