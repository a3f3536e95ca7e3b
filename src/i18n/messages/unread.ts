import type { Messages } from '../types.ts';

/** What has happened since somebody had a conversation open last. */
export const unread = {
  'unread.never': { cs: 'neotevřená', sk: 'neotvorená', pl: 'nieotwarta', en: 'not opened yet' },
  'unread.new': {
    cs: { one: '{n} nová', few: '{n} nové', other: '{n} nových' },
    sk: { one: '{n} nová', few: '{n} nové', other: '{n} nových' },
    pl: { one: '{n} nowa', few: '{n} nowe', many: '{n} nowych', other: '{n} nowych' },
    en: { one: '{n} new', other: '{n} new' },
  },
  'unread.why': {
    cs: 'Od vašeho posledního otevření – zprávy: {messages}, odpovědi kolegů: {answers}, poznámky: {notes}',
    sk: 'Od vášho posledného otvorenia – správy: {messages}, odpovede kolegov: {answers}, poznámky: {notes}',
    pl: 'Od Państwa ostatniego otwarcia – wiadomości: {messages}, odpowiedzi zespołu: {answers}, notatki: {notes}',
    en: 'Since you opened it last – messages: {messages}, answers of colleagues: {answers}, notes: {notes}',
  },
  'unread.since': {
    cs: 'Nové od vašeho posledního otevření',
    sk: 'Nové od vášho posledného otvorenia',
    pl: 'Nowe od Państwa ostatniego otwarcia',
    en: 'New since you opened it last',
  },
  'unread.only': {
    cs: 'Jen nepřečtené',
    sk: 'Len neprečítané',
    pl: 'Tylko nieprzeczytane',
    en: 'Unread only',
  },
  'unread.only.off': { cs: '(zrušit)', sk: '(zrušiť)', pl: '(wyłącz)', en: '(switch off)' },
  'unread.keys.only': {
    cs: 'ukázat jen nepřečtené, nebo zase všechny',
    sk: 'ukázať len neprečítané, alebo zase všetky',
    pl: 'pokazać tylko nieprzeczytane albo znów wszystkie',
    en: 'show the unread only, or all again',
  },
} satisfies Messages;
