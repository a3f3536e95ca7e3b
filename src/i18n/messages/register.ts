import type { Messages } from '../types.ts';

/** The register of complaints, and calls with customers. */
export const register = {
  'deadline.complaint': { cs: 'reklamace', sk: 'reklamácia', pl: 'reklamacja', en: 'complaint' },
  'deadline.call': { cs: 'telefonát', sk: 'telefonát', pl: 'telefon', en: 'phone call' },
  'event.complaint.entered': {
    cs: 'Zapsáno jako reklamace',
    sk: 'Zapísané ako reklamácia',
    pl: 'Zapisano jako reklamację',
    en: 'Entered as a complaint',
  },
  'event.complaint.decided': {
    cs: 'Rozhodnuto o reklamaci',
    sk: 'Rozhodnuté o reklamácii',
    pl: 'Rozpatrzono reklamację',
    en: 'Complaint decided',
  },
  'event.call.planned': {
    cs: 'Domluven telefonát',
    sk: 'Dohodnutý telefonát',
    pl: 'Umówiono telefon',
    en: 'Phone call arranged',
  },
  'event.call.ended': {
    cs: 'Zápis z telefonátu',
    sk: 'Záznam z telefonátu',
    pl: 'Notatka z rozmowy telefonicznej',
    en: 'Phone call written down',
  },
} satisfies Messages;
