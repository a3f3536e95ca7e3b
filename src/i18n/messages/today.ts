import type { Messages } from '../types.ts';

/** The day so far. */
export const today = {
  'today.title': { cs: 'Dnes', sk: 'Dnes', pl: 'Dzisiaj', en: 'Today' },
  'today.sub': {
    cs: '{day}, od půlnoci do teď',
    sk: '{day}, od polnoci doteraz',
    pl: '{day}, od północy do teraz',
    en: '{day}, from midnight until now',
  },
  'today.came': {
    cs: { one: 'přišla', few: 'přišly', other: 'přišlo' },
    sk: { one: 'prišla', few: 'prišli', other: 'prišlo' },
    pl: { one: 'przyszła', few: 'przyszły', many: 'przyszło', other: 'przyszło' },
    en: { one: 'came', other: 'came' },
  },
  'today.came.more': { cs: 'nové zmínky', sk: 'nové zmienky', pl: 'nowe wzmianki', en: 'new mentions' },
  'today.answered': {
    cs: { one: 'zodpovězená', few: 'zodpovězené', other: 'zodpovězených' },
    sk: { one: 'zodpovedaná', few: 'zodpovedané', other: 'zodpovedaných' },
    pl: { one: 'z odpowiedzią', few: 'z odpowiedzią', many: 'z odpowiedzią', other: 'z odpowiedzią' },
    en: { one: 'answered', other: 'answered' },
  },
  'today.answered.more': {
    cs: 'konverzace, které dostaly odpověď',
    sk: 'konverzácie, ktoré dostali odpoveď',
    pl: 'rozmowy, które dostały odpowiedź',
    en: 'conversations that got an answer',
  },
  'today.in_time': { cs: 'včas', sk: 'včas', pl: 'na czas', en: 'in time' },
  'today.in_time.more': { cs: '{n} z {of}', sk: '{n} z {of}', pl: '{n} z {of}', en: '{n} of {of}' },
  'today.waiting': {
    cs: { one: 'čeká', few: 'čekají', other: 'čeká' },
    sk: { one: 'čaká', few: 'čakajú', other: 'čaká' },
    pl: { one: 'czeka', few: 'czekają', many: 'czeka', other: 'czeka' },
    en: { one: 'waiting', other: 'waiting' },
  },
  'today.waiting.more': {
    cs: { one: 'z toho {n} po termínu', few: 'z toho {n} po termínu', other: 'z toho {n} po termínu' },
    sk: { one: 'z toho {n} po termíne', few: 'z toho {n} po termíne', other: 'z toho {n} po termíne' },
    pl: {
      one: 'w tym {n} po terminie',
      few: 'w tym {n} po terminie',
      many: 'w tym {n} po terminie',
      other: 'w tym {n} po terminie',
    },
    en: { one: '{n} of them overdue', other: '{n} of them overdue' },
  },
  'today.late': { cs: 'Po termínu', sk: 'Po termíne', pl: 'Po terminie', en: 'Overdue' },
  'today.late.part': {
    cs: 'nejdéle čekajících {n} z {of}',
    sk: 'najdlhšie čakajúcich {n} z {of}',
    pl: '{n} z {of}, czekających najdłużej',
    en: 'the {n} of {of} that wait the longest',
  },
  'today.late.none': {
    cs: 'Nikdo nečeká déle, než jste slíbili.',
    sk: 'Nikto nečaká dlhšie, než ste sľúbili.',
    pl: 'Nikt nie czeka dłużej, niż zostało obiecane.',
    en: 'Nobody waits longer than you promised.',
  },
  'today.late.all': {
    cs: 'Všechny ve frontě',
    sk: 'Všetky vo fronte',
    pl: 'Wszystkie w kolejce',
    en: 'All of them in the queue',
  },
  'today.nobody': {
    cs: 'nikdo ji nemá',
    sk: 'nikto ju nemá',
    pl: 'nikt się tym nie zajmuje',
    en: 'nobody has it',
  },
} satisfies Messages;
