import type { Messages } from '../types.ts';

/** Sources that are brought to us: the address for networks, keys that we make up, what it asks rights for. */
export const sourcesBrought = {
  'sources.guide.steps': {
    cs: 'Jak na to',
    sk: 'Ako na to',
    pl: 'Jak to zrobić',
    en: 'How to set it up',
  },
  'sources.guide.rights': {
    cs: 'O jaká oprávnění žádáme a proč',
    sk: 'O aké oprávnenia žiadame a prečo',
    pl: 'O jakie uprawnienia prosimy i dlaczego',
    en: 'The rights we ask for, and why',
  },
  'sources.guide.hook_later': {
    cs: 'Adresu, na kterou bude síť zprávy posílat, dostanete hned po přidání.',
    sk: 'Adresu, na ktorú bude sieť správy posielať, dostanete hneď po pridaní.',
    pl: 'Adres, pod który sieć będzie wysyłać wiadomości, otrzymają Państwo zaraz po dodaniu.',
    en: 'You get the address to which the network sends its news right after adding.',
  },
  'sources.copy': { cs: 'Zkopírovat', sk: 'Skopírovať', pl: 'Kopiuj', en: 'Copy' },
  'sources.copied': { cs: 'Zkopírováno', sk: 'Skopírované', pl: 'Skopiowano', en: 'Copied' },
  'sources.hook.title': { cs: 'Webhook', sk: 'Webhook', pl: 'Webhook', en: 'Webhook' },
  'sources.hook.url': {
    cs: 'Adresa webhooku',
    sk: 'Adresa webhooku',
    pl: 'Adres webhooka',
    en: 'Address of the webhook',
  },
  'sources.hook.url_hint': {
    cs: 'Je jen pro tento zdroj. Bez platného podpisu na ni nikdo nic nepošle.',
    sk: 'Je len pre tento zdroj. Bez platného podpisu na ňu nikto nič nepošle.',
    pl: 'Jest tylko dla tego źródła. Bez ważnego podpisu nikt niczego na niego nie wyśle.',
    en: 'It belongs to this source alone. Nobody can send anything to it without a valid signature.',
  },
  'sources.hook.not_public': {
    cs: 'Adresa nezačíná na https, takže se na ni z internetu nejspíš nikdo nedostane. Nastavte serveru PUBLIC_URL s veřejnou adresou.',
    sk: 'Adresa nezačína na https, takže sa na ňu z internetu asi nikto nedostane. Nastavte serveru PUBLIC_URL s verejnou adresou.',
    pl: 'Adres nie zaczyna się od https, więc z internetu raczej nikt się do niego nie dostanie. Proszę ustawić serwerowi PUBLIC_URL z adresem publicznym.',
    en: 'The address does not begin with https, so probably nobody can reach it from the internet. Set PUBLIC_URL of the server to its public address.',
  },
  'sources.hook.brought': {
    cs: 'Přináší webhook',
    sk: 'Prináša webhook',
    pl: 'Dostarcza webhook',
    en: 'Brought by webhook',
  },
  'sources.hook.last': {
    cs: 'Poslední doručení',
    sk: 'Posledné doručenie',
    pl: 'Ostatnia dostawa',
    en: 'Last delivery',
  },
  'sources.hook.none': {
    cs: 'zatím žádné',
    sk: 'zatiaľ žiadne',
    pl: 'na razie brak',
    en: 'none yet',
  },
  'sources.hook.kept': {
    cs: 'Co přijde, zpracujeme do vteřiny a původní podobu smažeme po 7 dnech. Dokud je zdroj pozastavený, doručené čeká.',
    sk: 'Čo príde, spracujeme do sekundy a pôvodnú podobu zmažeme po 7 dňoch. Kým je zdroj pozastavený, doručené čaká.',
    pl: 'To, co przyjdzie, przetwarzamy w ciągu sekundy, a pierwotną postać usuwamy po 7 dniach. Gdy źródło jest wstrzymane, dostarczone czeka.',
    en: 'What comes is read within a second; its original form is deleted after 7 days. While the source is paused, what was delivered waits.',
  },
  'sources.hook.trouble': {
    cs: {
      one: '{n} doručení se nepodařilo zpracovat, další pokus {next}.',
      few: '{n} doručení se nepodařilo zpracovat, další pokus {next}.',
      other: '{n} doručení se nepodařilo zpracovat, další pokus {next}.',
    },
    sk: {
      one: '{n} doručenie sa nepodarilo spracovať, ďalší pokus {next}.',
      few: '{n} doručenia sa nepodarilo spracovať, ďalší pokus {next}.',
      other: '{n} doručení sa nepodarilo spracovať, ďalší pokus {next}.',
    },
    pl: {
      one: 'Nie udało się przetworzyć {n} dostawy, następna próba {next}.',
      few: 'Nie udało się przetworzyć {n} dostaw, następna próba {next}.',
      many: 'Nie udało się przetworzyć {n} dostaw, następna próba {next}.',
      other: 'Nie udało się przetworzyć {n} dostawy, następna próba {next}.',
    },
    en: {
      one: '{n} delivery could not be read, next try {next}.',
      other: '{n} deliveries could not be read, next try {next}.',
    },
  },
  'sources.secret.title': { cs: 'Tajný klíč', sk: 'Tajný kľúč', pl: 'Tajny klucz', en: 'Secret' },
  'sources.secret.none': {
    cs: 'Zatím žádný není, a tak nic nepřijmeme.',
    sk: 'Zatiaľ žiadny nie je, a tak nič neprijmeme.',
    pl: 'Na razie go nie ma, więc niczego nie przyjmiemy.',
    en: 'There is none yet, so nothing is accepted.',
  },
  'sources.secret.there': {
    cs: 'Klíč je uložený zašifrovaný a znovu ho neukážeme. Nový klíč ten dnešní hned nahradí.',
    sk: 'Kľúč je uložený zašifrovaný a znova ho neukážeme. Nový kľúč ten dnešný hneď nahradí.',
    pl: 'Klucz jest przechowywany w postaci zaszyfrowanej i nie pokażemy go ponownie. Nowy klucz od razu zastąpi dzisiejszy.',
    en: 'The secret is stored encrypted and never shown again. A new one replaces it at once.',
  },
  'sources.secret.make': {
    cs: 'Vytvořit klíč',
    sk: 'Vytvoriť kľúč',
    pl: 'Utwórz klucz',
    en: 'Create a secret',
  },
  'sources.secret.renew': {
    cs: 'Vytvořit nový klíč',
    sk: 'Vytvoriť nový kľúč',
    pl: 'Utwórz nowy klucz',
    en: 'Create a new secret',
  },
  'sources.secret.once': {
    cs: 'Zkopírujte si ho teď, podruhé ho neukážeme.',
    sk: 'Skopírujte si ho teraz, druhýkrát ho neukážeme.',
    pl: 'Proszę skopiować go teraz, drugi raz go nie pokażemy.',
    en: 'Copy it now: it is shown only this once.',
  },
  'sources.manual.title': {
    cs: 'Jak zprávu poslat',
    sk: 'Ako správu poslať',
    pl: 'Jak wysłać wiadomość',
    en: 'How to send a message',
  },
  'sources.manual.example': {
    cs: 'Příklad pro příkazovou řádku; klíč je v proměnné OHLAS_SECRET',
    sk: 'Príklad pre príkazový riadok; kľúč je v premennej OHLAS_SECRET',
    pl: 'Przykład dla wiersza poleceń; klucz jest w zmiennej OHLAS_SECRET',
    en: 'An example for a terminal; the secret is in the variable OHLAS_SECRET',
  },
  'sources.said.saved_brought': { cs: 'Uloženo.', sk: 'Uložené.', pl: 'Zapisano.', en: 'Saved.' },
  'sources.form.just_add': { cs: 'Přidat', sk: 'Pridať', pl: 'Dodaj', en: 'Add' },
  'sources.form.just_save': { cs: 'Uložit', sk: 'Uložiť', pl: 'Zapisz', en: 'Save' },
} satisfies Messages;
