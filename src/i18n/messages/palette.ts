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
    cs: 'Zaškrtnout řádek',
    sk: 'Zaškrtnúť riadok',
    pl: 'Zaznaczyć wiersz',
    en: 'Tick the row',
  },
  'fast.keys.bulk': {
    cs: 'Zaškrtnuté: vzít, odložit, štítek, uzavřít',
    sk: 'Zaškrtnuté: vziať, odložiť, štítok, uzavrieť',
    pl: 'Zaznaczone: wziąć, odłożyć, etykieta, zamknąć',
    en: 'Ticked ones: claim, snooze, label, resolve',
  },
  'fast.keys.release': {
    cs: 'Vrátit do fronty',
    sk: 'Vrátiť do frontu',
    pl: 'Oddać do kolejki',
    en: 'Give it back',
  },
  'fast.keys.assign': {
    cs: 'Přiřadit kolegovi',
    sk: 'Priradiť kolegovi',
    pl: 'Przypisać koledze',
    en: 'Assign to a colleague',
  },
  'fast.keys.template': {
    cs: 'Vložit šablonu',
    sk: 'Vložiť šablónu',
    pl: 'Wstawić szablon',
    en: 'Put in a template',
  },
  'fast.keys.macro': {
    cs: 'Makra; pak klávesa makra',
    sk: 'Makrá; potom kláves makra',
    pl: 'Makra; potem klawisz makra',
    en: 'Macros; then the key of one',
  },
  'fast.keys.reopen': {
    cs: 'Vrátit mezi otevřené, odpovědět na to',
    sk: 'Vrátiť medzi otvorené, odpovedať na to',
    pl: 'Otworzyć ponownie, odpowiedzieć na to',
    en: 'Reopen it, answer this',
  },
  'fast.keys.filter': {
    cs: 'Zúžit frontu',
    sk: 'Zúžiť front',
    pl: 'Zawęzić kolejkę',
    en: 'Narrow the queue',
  },
  'fast.keys.order': { cs: 'Pořadí fronty', sk: 'Poradie frontu', pl: 'Kolejność', en: 'Order of the queue' },
  'fast.keys.saved': {
    cs: 'Uložené pohledy',
    sk: 'Uložené pohľady',
    pl: 'Zapisane widoki',
    en: 'Saved views',
  },
} satisfies Messages;
