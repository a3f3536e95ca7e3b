import type { Messages } from '../types.ts';

/** Answers that hold the line, and how the promises in them were kept. */
export const holding = {
  'holding.menu': { cs: 'slíbit čas', sk: 'sľúbiť čas', pl: 'obiecaj termin', en: 'promise a time' },
  'holding.hint': {
    cs: 'Napíše, že na tom pracujete a dokdy se ozvete.',
    sk: 'Napíše, že na tom pracujete a dokedy sa ozvete.',
    pl: 'Napisze, że to sprawdzasz i do kiedy odpiszesz.',
    en: 'Writes that you are on it and when you will be back.',
  },
  'holding.promised': {
    cs: 'Slibujete ozvat se do: {at}. Po odeslání se to hlídá.',
    sk: 'Sľubujete ozvať sa do: {at}. Po odoslaní sa to stráži.',
    pl: 'Obiecana odpowiedź do: {at}. Po wysłaniu termin jest pilnowany.',
    en: 'You promise to be back by {at}. Once sent, the time is watched.',
  },
  'reply.error.promise_past': {
    cs: 'Slíbený čas už minul. Vyberte jiný.',
    sk: 'Sľúbený čas už uplynul. Vyberte iný.',
    pl: 'Obiecany termin już minął. Proszę wybrać inny.',
    en: 'The promised time has passed. Choose another one.',
  },
  'reply.error.promise_far': {
    cs: 'Slíbit se dá nejvýš 30 dní dopředu.',
    sk: 'Sľúbiť sa dá najviac 30 dní dopredu.',
    pl: 'Obiecać można najwyżej 30 dni naprzód.',
    en: 'A promise can reach 30 days ahead at most.',
  },
  'today.promises': {
    cs: 'slibů dodrženo',
    sk: 'sľubov dodržaných',
    pl: 'dotrzymanych obietnic',
    en: 'promises kept',
  },
  'today.promises.more': {
    cs: '{n} z {of} za 30 dní',
    sk: '{n} z {of} za 30 dní',
    pl: '{n} z {of} w 30 dni',
    en: '{n} of {of} in 30 days',
  },
} satisfies Messages;
