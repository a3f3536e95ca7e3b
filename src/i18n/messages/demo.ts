import type { Messages } from '../types.ts';

/** The demo town: the line that says one is in it, leaving it. */
export const demo = {
  'demo.banner': {
    cs: 'Ukázkové městečko',
    sk: 'Ukážkové mestečko',
    pl: 'Przykładowe miasteczko',
    en: 'Demo town',
  },
  'demo.banner_hint': {
    cs: 'Lidé, obchody i zprávy jsou vymyšlené. Nic odsud neodchází ven, ani odpovědi, ani e-maily.',
    sk: 'Ľudia, obchody aj správy sú vymyslené. Nič odtiaľto neodchádza von, ani odpovede, ani e-maily.',
    pl: 'Ludzie, sklepy i wiadomości są wymyślone. Nic stąd nie wychodzi na zewnątrz: ani odpowiedzi, ani e-maile.',
    en: 'The people, shops and messages are made up. Nothing leaves from here, no reply and no e-mail.',
  },
  'demo.leave': {
    cs: 'Opustit městečko',
    sk: 'Opustiť mestečko',
    pl: 'Opuść miasteczko',
    en: 'Leave the town',
  },
  'demo.leave_hint': {
    cs: 'Smaže se všechno, co v něm vzniklo. Nastavení a účty zůstanou.',
    sk: 'Zmaže sa všetko, čo v ňom vzniklo. Nastavenia a účty zostanú.',
    pl: 'Wszystko, co w nim powstało, zostanie usunięte. Ustawienia i konta pozostaną.',
    en: 'Everything made in it is removed. Settings and accounts stay.',
  },
  'demo.mail': {
    cs: 'V městečku e-mail nikam neodejde: uloží se a počítá se jako odeslaný.',
    sk: 'V mestečku e-mail nikam neodíde: uloží sa a počíta sa ako odoslaný.',
    pl: 'W miasteczku e-mail nigdzie nie zostanie wysłany: zapisze się i liczy się jako wysłany.',
    en: 'In the town an e-mail goes nowhere: it is kept and counts as sent.',
  },
  'demo.error.real_source': {
    cs: 'Městečko se otevírá jen tam, kde ještě není žádný zdroj, aby se vymyšlené zprávy nemíchaly se skutečnými.',
    sk: 'Mestečko sa otvára len tam, kde ešte nie je žiadny zdroj, aby sa vymyslené správy nemiešali so skutočnými.',
    pl: 'Miasteczko otwiera się tylko tam, gdzie nie ma jeszcze żadnego źródła, żeby wymyślone wiadomości nie mieszały się z prawdziwymi.',
    en: 'The town opens only where there is no source yet, so that made-up messages never mix with real ones.',
  },
} satisfies Messages;
