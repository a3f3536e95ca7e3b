import type { Messages } from '../types.ts';

/** What the frame of every screen says: navigation, parts, general errors. */
export const ui = {
  'ui.error.unexpected': {
    cs: 'Něco se nepovedlo. Zkuste to prosím znovu; pokud to nepomůže, napište správci.',
    sk: 'Niečo sa nepodarilo. Skúste to prosím znova; ak to nepomôže, napíšte správcovi.',
    pl: 'Coś się nie udało. Proszę spróbować ponownie; jeśli to nie pomoże, proszę napisać do administratora.',
    en: 'Something went wrong. Please try again; if it keeps happening, tell your administrator.',
  },
  'ui.minutes': {
    cs: { one: '{n} minuta', few: '{n} minuty', other: '{n} minut' },
    sk: { one: '{n} minúta', few: '{n} minúty', other: '{n} minút' },
    pl: { one: '{n} minuta', few: '{n} minuty', many: '{n} minut', other: '{n} minuty' },
    en: { one: '{n} minute', other: '{n} minutes' },
  },
} satisfies Messages;
