import type { Messages } from '../types.ts';

/** Searching in everything that was ever said. */
export const search = {
  'search.title': { cs: 'Hledání', sk: 'Hľadanie', pl: 'Wyszukiwanie', en: 'Search' },
  'search.field': {
    cs: 'Slovo, jméno, číslo…',
    sk: 'Slovo, meno, číslo…',
    pl: 'Słowo, nazwisko, numer…',
    en: 'A word, a name, a number…',
  },
  'search.go': { cs: 'Hledat', sk: 'Hľadať', pl: 'Szukaj', en: 'Search' },
  'search.blank': {
    cs: 'Co vyberete, otevře se tady.',
    sk: 'Čo vyberiete, otvorí sa tu.',
    pl: 'To, co Państwo wybiorą, otworzy się tutaj.',
    en: 'What you choose opens here.',
  },
  'search.none': {
    cs: 'Nic takového jsme nenašli',
    sk: 'Nič také sme nenašli',
    pl: 'Niczego takiego nie znaleziono',
    en: 'Nothing like that was found',
  },
  'search.unknown': {
    cs: 'Nevíme, co je {what}. Zkuste začátek názvu tak, jak ho vidíte v aplikaci.',
    sk: 'Nevieme, čo je {what}. Skúste začiatok názvu tak, ako ho vidíte v aplikácii.',
    pl: 'Nie wiemy, co to jest {what}. Proszę spróbować początku nazwy, takiej jak w aplikacji.',
    en: 'We don’t know what {what} is. Try the beginning of its name as you see it on screen.',
  },
  'search.nobody': { cs: 'bez jména', sk: 'bez mena', pl: 'bez nazwy', en: 'no name' },
  'search.reply': {
    cs: 'odpověď · {name}',
    sk: 'odpoveď · {name}',
    pl: 'odpowiedź · {name}',
    en: 'reply · {name}',
  },
  'search.note': {
    cs: 'poznámka · {name}',
    sk: 'poznámka · {name}',
    pl: 'notatka · {name}',
    en: 'note · {name}',
  },
  'search.help.word': {
    cs: 'slovo nebo jeho začátek, i bez háčků',
    sk: 'slovo alebo jeho začiatok, aj bez dĺžňov',
    pl: 'słowo albo jego początek, także bez znaków',
    en: 'a word or its beginning, accents don’t matter',
  },
  'search.help.phrase': {
    cs: 'přesně tato slova za sebou',
    sk: 'presne tieto slová za sebou',
    pl: 'dokładnie te słowa po kolei',
    en: 'exactly these words in a row',
  },
  'search.help.number': {
    cs: 'telefon, objednávka, číslo konverzace',
    sk: 'telefón, objednávka, číslo konverzácie',
    pl: 'telefon, zamówienie, numer rozmowy',
    en: 'a phone, an order, the number of a conversation',
  },
  'search.help.not': {
    cs: 'bez tohoto slova',
    sk: 'bez tohto slova',
    pl: 'bez tego słowa',
    en: 'without this word',
  },
  'search.help.from': { cs: 'kdo to napsal', sk: 'kto to napísal', pl: 'kto to napisał', en: 'who wrote it' },
  'search.help.state': {
    cs: 'štítek; a jen co je otevřené (waiting, snoozed, done)',
    sk: 'štítok; a len čo je otvorené (waiting, snoozed, done)',
    pl: 'etykieta; i tylko otwarte (waiting, snoozed, done)',
    en: 'a label; and only what is open (waiting, snoozed, done)',
  },
  'search.help.assignee': {
    cs: 'kdo odpovídá: já, kolega, nobody',
    sk: 'kto odpovedá: ja, kolega, nobody',
    pl: 'kto odpowiada: ja, kolega, nobody',
    en: 'who answers: me, a colleague, nobody',
  },
  'search.help.source': {
    cs: 'kde se to našlo a v jakém jazyce',
    sk: 'kde sa to našlo a v akom jazyku',
    pl: 'gdzie to znaleziono i w jakim języku',
    en: 'where it was found, and in which language',
  },
  'search.help.dates': {
    cs: 'odkdy a dokdy (den, měsíc i 30d zpět)',
    sk: 'odkedy a dokedy (deň, mesiac aj 30d dozadu)',
    pl: 'od kiedy i do kiedy (dzień, miesiąc, 30d wstecz)',
    en: 'from when and until when (a day, a month, 30d ago)',
  },
  'search.help.private': {
    cs: 's osobními údaji nebo soukromé',
    sk: 's osobnými údajmi alebo súkromné',
    pl: 'z danymi osobowymi albo prywatne',
    en: 'with private data, or private',
  },
} satisfies Messages;
