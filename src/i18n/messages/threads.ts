import type { Messages } from '../types.ts';

/** Conversations that become one or two, copies of one text, followers, and who else is looking. */
export const threads = {
  'status.merged': { cs: 'sloučená', sk: 'zlúčená', pl: 'scalona', en: 'merged' },
  'ui.view.merged': { cs: 'Sloučené', sk: 'Zlúčené', pl: 'Scalone', en: 'Merged' },
  'mentions.status.merged': { cs: 'sloučené', sk: 'zlúčené', pl: 'scalone', en: 'merged' },
  'threads.here.viewing': {
    cs: '{name} se dívá',
    sk: '{name} sa pozerá',
    pl: '{name} przegląda',
    en: '{name} is looking',
  },
  'threads.here.writing': {
    cs: '{name} právě píše',
    sk: '{name} práve píše',
    pl: '{name} właśnie pisze',
    en: '{name} is typing',
  },
} satisfies Messages;
