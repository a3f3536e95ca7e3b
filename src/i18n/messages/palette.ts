import type { Messages } from '../types.ts';

/** Everything by its name, and what the keys do. */
export const palette = {
  'palette.title': {
    cs: 'Cokoli podle jména',
    sk: 'Čokoľvek podľa mena',
    pl: 'Wszystko po nazwie',
    en: 'Anything by its name',
  },
  'palette.field': {
    cs: 'Co chcete udělat nebo najít?',
    sk: 'Čo chcete urobiť alebo nájsť?',
    pl: 'Co chcą Państwo zrobić lub znaleźć?',
    en: 'What do you want to do or find?',
  },
  'palette.none': {
    cs: 'Nic takového tu není.',
    sk: 'Nič také tu nie je.',
    pl: 'Niczego takiego tu nie ma.',
    en: 'There is nothing like that.',
  },
  'palette.search': {
    cs: 'Hledat „{text}“',
    sk: 'Hľadať „{text}“',
    pl: 'Szukaj „{text}”',
    en: 'Search for “{text}”',
  },
  'palette.conversation': {
    cs: 'Konverzace č. {n}',
    sk: 'Konverzácia č. {n}',
    pl: 'Rozmowa nr {n}',
    en: 'Conversation no. {n}',
  },
  'palette.person': {
    cs: '{name}, konverzace č. {n}',
    sk: '{name}, konverzácia č. {n}',
    pl: '{name}, rozmowa nr {n}',
    en: '{name}, conversation no. {n}',
  },
  'palette.macro': { cs: 'Makro: {name}', sk: 'Makro: {name}', pl: 'Makro: {name}', en: 'Macro: {name}' },
  'palette.template': {
    cs: 'Vložit šablonu: {name}',
    sk: 'Vložiť šablónu: {name}',
    pl: 'Wstaw szablon: {name}',
    en: 'Put in template: {name}',
  },
  'palette.assign': {
    cs: 'Přiřadit: {name}',
    sk: 'Priradiť: {name}',
    pl: 'Przypisz: {name}',
    en: 'Assign to {name}',
  },
  'palette.of': {
    cs: 'Co má na starosti {name}',
    sk: 'Čo má na starosti {name}',
    pl: 'Czym zajmuje się {name}',
    en: 'What {name} is on',
  },
  'fast.keys.pick': {
    cs: 'zaškrtnout řádek',
    sk: 'zaškrtnúť riadok',
    pl: 'zaznaczyć wiersz',
    en: 'tick the row',
  },
  'fast.keys.bulk': {
    cs: 'zaškrtnuté: vzít, odložit, štítek, uzavřít',
    sk: 'zaškrtnuté: vziať, odložiť, štítok, uzavrieť',
    pl: 'zaznaczone: wziąć, odłożyć, etykieta, zamknąć',
    en: 'ticked ones: claim, snooze, label, resolve',
  },
  'fast.keys.release': {
    cs: 'vrátit do fronty',
    sk: 'vrátiť do frontu',
    pl: 'oddać do kolejki',
    en: 'give it back',
  },
  'fast.keys.assign': {
    cs: 'přiřadit kolegovi',
    sk: 'priradiť kolegovi',
    pl: 'przypisać koledze',
    en: 'assign to a colleague',
  },
  'fast.keys.template': {
    cs: 'vložit šablonu',
    sk: 'vložiť šablónu',
    pl: 'wstawić szablon',
    en: 'put in a template',
  },
  'fast.keys.macro': {
    cs: 'makra; pak klávesa makra',
    sk: 'makrá; potom kláves makra',
    pl: 'makra; potem klawisz makra',
    en: 'macros; then the key of one',
  },
  'fast.keys.reopen': {
    cs: 'vrátit mezi otevřené, odpovědět na to',
    sk: 'vrátiť medzi otvorené, odpovedať na to',
    pl: 'otworzyć ponownie, odpowiedzieć na to',
    en: 'reopen it, answer this',
  },
  'fast.keys.filter': {
    cs: 'zúžit frontu',
    sk: 'zúžiť front',
    pl: 'zawęzić kolejkę',
    en: 'narrow the queue',
  },
  'fast.keys.order': { cs: 'pořadí fronty', sk: 'poradie frontu', pl: 'kolejność', en: 'order of the queue' },
  'fast.keys.saved': {
    cs: 'uložené pohledy',
    sk: 'uložené pohľady',
    pl: 'zapisane widoki',
    en: 'saved views',
  },
} satisfies Messages;
