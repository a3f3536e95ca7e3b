import type { Messages } from '../types.ts';

/** Files that go with a reply, and files as such. */
export const files = {
  'files.error.type': {
    cs: 'Soubor {name} síť nepřijme. Přiložit jdou jen druhy, které jsou napsané u tlačítka.',
    sk: 'Súbor {name} sieť neprijme. Priložiť sa dajú len druhy, ktoré sú napísané pri tlačidle.',
    pl: 'Serwis nie przyjmie pliku {name}. Można załączyć tylko rodzaje podane przy przycisku.',
    en: 'The network does not take {name}. Only the kinds named beside the button can be attached.',
  },
  'files.error.size': {
    cs: 'Soubor {name} je příliš velký, síť bere nejvýš {max} MB.',
    sk: 'Súbor {name} je príliš veľký, sieť berie najviac {max} MB.',
    pl: 'Plik {name} jest za duży, serwis przyjmuje najwyżej {max} MB.',
    en: '{name} is too large; the network takes {max} MB at most.',
  },
  'files.error.count': {
    cs: 'S odpovědí jde poslat nejvýš {max} souborů.',
    sk: 'S odpoveďou sa dá poslať najviac {max} súborov.',
    pl: 'Z odpowiedzią można wysłać najwyżej {max} plików.',
    en: 'At most {max} files can go with a reply.',
  },
  'files.error.not_here': {
    cs: 'Takhle síť soubory nepřijímá. Odeberte je prosím, nebo odpovězte cestou, která je vezme.',
    sk: 'Takto sieť súbory neprijíma. Odoberte ich prosím, alebo odpovedzte cestou, ktorá ich vezme.',
    pl: 'W ten sposób serwis nie przyjmuje plików. Proszę je usunąć albo odpowiedzieć drogą, która je przyjmie.',
    en: 'The network takes no files this way. Please remove them, or answer in a way that takes them.',
  },
  'files.none_taken': {
    cs: '{network} s takovou odpovědí soubory nepřijímá.',
    sk: '{network} s takou odpoveďou súbory neprijíma.',
    pl: '{network} nie przyjmuje plików z taką odpowiedzią.',
    en: '{network} takes no files with such a reply.',
  },
  'files.error.none': {
    cs: 'Nejdřív vyberte soubor.',
    sk: 'Najprv vyberte súbor.',
    pl: 'Najpierw proszę wybrać plik.',
    en: 'Choose a file first.',
  },
  'files.error.too_large': {
    cs: 'Soubor je příliš velký. Nejvýše může mít {megabytes} MB; rozdělte ho prosím na víc souborů.',
    sk: 'Súbor je príliš veľký. Najviac môže mať {megabytes} MB; rozdeľte ho prosím na viac súborov.',
    pl: 'Plik jest za duży. Może mieć najwyżej {megabytes} MB; proszę podzielić go na kilka plików.',
    en: 'The file is too large. It may have at most {megabytes} MB; please split it into several files.',
  },
  'files.error.cut_short': {
    cs: 'Soubor nedorazil celý. Zkuste to prosím znovu.',
    sk: 'Súbor nedorazil celý. Skúste to prosím znova.',
    pl: 'Plik nie dotarł w całości. Proszę spróbować ponownie.',
    en: 'The file did not arrive whole. Please try again.',
  },
  'files.add': { cs: 'Přidat soubor', sk: 'Pridať súbor', pl: 'Dodaj plik', en: 'Add a file' },
  'files.attach': { cs: 'Přiložit', sk: 'Priložiť', pl: 'Załącz', en: 'Attach' },
  'files.choose': {
    cs: 'Soubor k odpovědi',
    sk: 'Súbor k odpovedi',
    pl: 'Plik do odpowiedzi',
    en: 'File to go with the reply',
  },
  'files.limits': {
    cs: 'nejvýš {max}, každý do {size} MB: {types}',
    sk: 'najviac {max}, každý do {size} MB: {types}',
    pl: 'najwyżej {max}, każdy do {size} MB: {types}',
    en: '{max} at most, {size} MB each: {types}',
  },
  'files.remove': { cs: 'Odebrat {name}', sk: 'Odobrať {name}', pl: 'Usuń {name}', en: 'Take {name} off' },
  'files.describe': {
    cs: 'Popis pro nevidomé',
    sk: 'Opis pre nevidiacich',
    pl: 'Opis dla niewidomych',
    en: 'Words for who can’t see it',
  },
  'files.sent': { cs: 'Přiloženo', sk: 'Priložené', pl: 'Załączono', en: 'Attached' },
} satisfies Messages;
