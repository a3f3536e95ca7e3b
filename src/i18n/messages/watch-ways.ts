import type { Messages } from '../types.ts';

/** What a watch finds a name by besides its case forms. */
export const watchWays = {
  'watches.way.spelled': {
    cs: 'jiné psaní',
    sk: 'iné písanie',
    pl: 'inna pisownia',
    en: 'spelled otherwise',
  },
  'watches.way.joined': {
    cs: 'slitě i zvlášť',
    sk: 'spolu aj zvlášť',
    pl: 'razem i osobno',
    en: 'in one word or two',
  },
  'watches.way.heard': { cs: 'slyšené jinak', sk: 'počuté inak', pl: 'ze słuchu', en: 'spelled by ear' },
  'watches.way.slips': { cs: 'překlepy', sk: 'preklepy', pl: 'literówki', en: 'typos' },
  'watches.way.any_heard': {
    cs: 'cokoli dalšího, co zní stejně',
    sk: 'čokoľvek ďalšie, čo znie rovnako',
    pl: 'wszystko inne, co brzmi tak samo',
    en: 'anything else that sounds the same',
  },
  'watches.way.any_slips': {
    cs: 'jakýkoli jeden překlep, třeba {example}',
    sk: 'ktorýkoľvek jeden preklep, napríklad {example}',
    pl: 'dowolna jedna literówka, na przykład {example}',
    en: 'any single typo, such as {example}',
  },
  'watches.way.any_apart': {
    cs: 've dvou slovech, třeba {example}',
    sk: 'v dvoch slovách, napríklad {example}',
    pl: 'w dwóch słowach, na przykład {example}',
    en: 'in two words, such as {example}',
  },
  'watches.way.any_made': {
    cs: 'slova od názvu odvozená, pokud je z textu jasné, že jde o něj',
    sk: 'slová odvodené od názvu, ak je z textu jasné, že ide oň',
    pl: 'słowa utworzone od nazwy, gdy z tekstu wynika, że o nią chodzi',
    en: 'words made of the name, where the text shows that it is meant',
  },
  'watches.way.any_glued': {
    cs: 'v delším hashtagu nebo profilu, třeba {example}',
    sk: 'v dlhšom hashtagu alebo profile, napríklad {example}',
    pl: 'w dłuższym hasztagu lub profilu, na przykład {example}',
    en: 'within a longer hashtag or handle, such as {example}',
  },
  'watches.way.any_service': {
    cs: 'v jednom slově s tím, co firma nabízí, třeba {example}',
    sk: 'v jednom slove s tým, čo firma ponúka, napríklad {example}',
    pl: 'w jednym słowie z tym, co firma oferuje, na przykład {example}',
    en: 'in one word with what the firm offers, such as {example}',
  },
  'watches.off_too_many': {
    cs: 'U jednoho názvu jde vypnout nejvýš {n} tvarů.',
    sk: 'Pri jednom názve sa dá vypnúť najviac {n} tvarov.',
    pl: 'Dla jednej nazwy można wyłączyć najwyżej {n} form.',
    en: 'Of one name at most {n} forms can be switched off.',
  },
} satisfies Messages;
