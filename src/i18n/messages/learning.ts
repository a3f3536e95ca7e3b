import type { Messages } from '../types.ts';

/** What the team teaches about tone and labels. */
export const learning = {
  'settings.learning': { cs: 'Učení', sk: 'Učenie', pl: 'Nauka', en: 'Learning' },
  'settings.learning.sub': {
    cs: 'Co se Ohlas naučil od vás. Všechno jde vzít zpět.',
    sk: 'Čo sa Ohlas naučil od vás. Všetko sa dá vziať späť.',
    pl: 'Czego Ohlas nauczył się od Państwa. Wszystko można cofnąć.',
    en: 'What Ohlas has learned from you. All of it can be taken back.',
  },
  'learning.tone': {
    cs: 'Tón: {tone}',
    sk: 'Tón: {tone}',
    pl: 'Ton: {tone}',
    en: 'Tone: {tone}',
  },
  'learning.withdraw': { cs: 'Vzít zpět', sk: 'Vziať späť', pl: 'Cofnij', en: 'Take back' },
  'learning.by': {
    cs: 'oprava: {name}',
    sk: 'oprava: {name}',
    pl: 'poprawa: {name}',
    en: 'corrected by {name}',
  },
  'event.conversation.tone': {
    cs: 'Tón opraven: {was} → {tone}',
    sk: 'Tón opravený: {was} → {tone}',
    pl: 'Poprawiono ton: {was} → {tone}',
    en: 'Tone corrected: {was} → {tone}',
  },
  'learning.tones': { cs: 'Opravený tón', sk: 'Opravený tón', pl: 'Poprawiony ton', en: 'Corrected tone' },
  'learning.tones.none': {
    cs: 'Zatím nikdo žádný tón neopravil. Když Ohlas čte zprávu jinak než vy, opravte ho přímo v konverzaci u zprávy: změní se hned a podobné texty už přečte správně.',
    sk: 'Zatiaľ nikto žiadny tón neopravil. Keď Ohlas číta správu inak ako vy, opravte ho priamo v konverzácii pri správe: zmení sa hneď a podobné texty už prečíta správne.',
    pl: 'Nikt jeszcze nie poprawił tonu. Jeśli Ohlas odczytuje wiadomość inaczej niż Państwo, można go poprawić w rozmowie, przy wiadomości: zmieni się od razu, a podobne teksty odczyta już dobrze.',
    en: 'Nobody has corrected a tone yet. When Ohlas reads a message otherwise than you do, put it right beside the message in the conversation: it changes at once, and similar texts will be read correctly.',
  },
  'learning.tones.lead': {
    cs: {
      one: '{n} oprava. Platí hned i pro texty, které přijdou skoro stejné.',
      few: '{n} opravy. Platí hned i pro texty, které přijdou skoro stejné.',
      other: '{n} oprav. Platí hned i pro texty, které přijdou skoro stejné.',
    },
    sk: {
      one: '{n} oprava. Platí hneď aj pre texty, ktoré prídu skoro rovnaké.',
      few: '{n} opravy. Platia hneď aj pre texty, ktoré prídu skoro rovnaké.',
      other: '{n} opráv. Platia hneď aj pre texty, ktoré prídu skoro rovnaké.',
    },
    pl: {
      one: '{n} poprawka. Działa od razu także dla niemal takich samych tekstów.',
      few: '{n} poprawki. Działają od razu także dla niemal takich samych tekstów.',
      many: '{n} poprawek. Działają od razu także dla niemal takich samych tekstów.',
      other: '{n} poprawki. Działają od razu także dla niemal takich samych tekstów.',
    },
    en: {
      one: '{n} correction. It holds at once for texts that are nearly the same, too.',
      other: '{n} corrections. They hold at once for texts that are nearly the same, too.',
    },
  },
  'learning.tones.report': {
    cs: {
      one: 'Z oprav se naučil i pravidlo pro ostatní texty: vyzkoušeno na {n} opravě, ze které se přitom neučil, trefil dřív {before}, teď {after}.',
      few: 'Z oprav se naučil i pravidlo pro ostatní texty: vyzkoušeno na {n} opravách, ze kterých se přitom neučil, trefil dřív {before}, teď {after}.',
      other:
        'Z oprav se naučil i pravidlo pro ostatní texty: vyzkoušeno na {n} opravách, ze kterých se přitom neučil, trefil dřív {before}, teď {after}.',
    },
    sk: {
      one: 'Z opráv sa naučil aj pravidlo pre ostatné texty: vyskúšané na {n} oprave, z ktorej sa pritom neučil, trafil predtým {before}, teraz {after}.',
      few: 'Z opráv sa naučil aj pravidlo pre ostatné texty: vyskúšané na {n} opravách, z ktorých sa pritom neučil, trafil predtým {before}, teraz {after}.',
      other:
        'Z opráv sa naučil aj pravidlo pre ostatné texty: vyskúšané na {n} opravách, z ktorých sa pritom neučil, trafil predtým {before}, teraz {after}.',
    },
    pl: {
      one: 'Z poprawek wynikła też reguła dla innych tekstów: sprawdzona na {n} poprawce, z której się nie uczył. Trafień wcześniej: {before}, teraz: {after}.',
      few: 'Z poprawek wynikła też reguła dla innych tekstów: sprawdzona na {n} poprawkach, z których się nie uczył. Trafień wcześniej: {before}, teraz: {after}.',
      many: 'Z poprawek wynikła też reguła dla innych tekstów: sprawdzona na {n} poprawkach, z których się nie uczył. Trafień wcześniej: {before}, teraz: {after}.',
      other:
        'Z poprawek wynikła też reguła dla innych tekstów: sprawdzona na {n} poprawki, z których się nie uczył. Trafień wcześniej: {before}, teraz: {after}.',
    },
    en: {
      one: 'It has learned a rule for other texts, too: tried on {n} correction that it did not learn from, it was right {before} times before and is {after} times now.',
      other:
        'It has learned a rule for other texts, too: tried on {n} corrections that it did not learn from, it was right {before} times before and is {after} times now.',
    },
  },
  'learning.becomes': { cs: 'změněn na', sk: 'zmenený na', pl: 'zmieniono na', en: 'changed to' },
  'learning.open': { cs: 'konverzace', sk: 'konverzácia', pl: 'rozmowa', en: 'conversation' },
  'learning.labels': { cs: 'Štítky', sk: 'Štítky', pl: 'Etykiety', en: 'Labels' },
  'learning.labels.lead': {
    cs: 'Ohlas se učí z toho, které štítky přidáváte a které návrhy odebíráte. Od 20 příkladů zkouší navrhovat sám, ale jen když se trefí aspoň v sedmi návrzích z deseti.',
    sk: 'Ohlas sa učí z toho, ktoré štítky pridávate a ktoré návrhy odoberáte. Od 20 príkladov skúša navrhovať sám, ale len keď trafí aspoň sedem návrhov z desiatich.',
    pl: 'Ohlas uczy się z tego, jakie etykiety są dodawane i jakie propozycje usuwane. Od 20 przykładów próbuje proponować sam, ale tylko gdy trafia co najmniej siedem razy na dziesięć.',
    en: 'Ohlas learns from the labels you add and the proposals you remove. From 20 examples on it tries to propose by itself, but only when at least seven proposals in ten are right.',
  },
  'learning.label': { cs: 'Štítek', sk: 'Štítok', pl: 'Etykieta', en: 'Label' },
  'learning.examples': { cs: 'Příkladů', sk: 'Príkladov', pl: 'Przykładów', en: 'Examples' },
  'learning.precision': {
    cs: 'Správných návrhů',
    sk: 'Správnych návrhov',
    pl: 'Trafnych propozycji',
    en: 'Right proposals',
  },
  'learning.found': { cs: 'Najde z nich', sk: 'Nájde z nich', pl: 'Znajduje', en: 'Finds of them' },
  'learning.state': { cs: 'Stav', sk: 'Stav', pl: 'Stan', en: 'State' },
  'learning.state.on': { cs: 'navrhuje', sk: 'navrhuje', pl: 'proponuje', en: 'proposes' },
  'learning.state.off': { cs: 'vypnuto', sk: 'vypnuté', pl: 'wyłączono', en: 'switched off' },
  'learning.state.few': {
    cs: 'zatím málo příkladů',
    sk: 'zatiaľ málo príkladov',
    pl: 'jeszcze za mało przykładów',
    en: 'too few examples yet',
  },
  'learning.state.poor': {
    cs: 'zatím se netrefuje dost',
    sk: 'zatiaľ netrafí dosť často',
    pl: 'jeszcze trafia za rzadko',
    en: 'not right often enough yet',
  },
  'learning.use': { cs: 'Zapnout', sk: 'Zapnúť', pl: 'Włącz', en: 'Switch on' },
  'learning.dont': { cs: 'Vypnout', sk: 'Vypnúť', pl: 'Wyłącz', en: 'Switch off' },
} satisfies Messages;
