import type { Messages } from '../types.ts';

/** How soon one promises to answer, and what makes a promise wait. */
export const terms = {
  'terms.email': {
    cs: 'První odpověď na e-mail (minut)',
    sk: 'Prvá odpoveď na e-mail (minút)',
    pl: 'Pierwsza odpowiedź na e-mail (minut)',
    en: 'First answer to an e-mail (minutes)',
  },
  'terms.email.hint': {
    cs: 'Pro schránky, které nemají svůj čas. 1440 minut je den.',
    sk: 'Pre schránky, ktoré nemajú svoj čas. 1440 minút je deň.',
    pl: 'Dla skrzynek bez własnego czasu. 1440 minut to doba.',
    en: 'For mailboxes without a time of their own. 1440 minutes are a day.',
  },
  'terms.next': {
    cs: 'Další odpověď (minut)',
    sk: 'Ďalšia odpoveď (minút)',
    pl: 'Kolejna odpowiedź (minut)',
    en: 'Next answer (minutes)',
  },
  'terms.next.hint': {
    cs: 'Když zákazník po naší odpovědi napíše znovu. Prázdné = jako první odpověď.',
    sk: 'Keď zákazník po našej odpovedi napíše znova. Prázdne = ako prvá odpoveď.',
    pl: 'Gdy klient po naszej odpowiedzi napisze ponownie. Puste = jak pierwsza odpowiedź.',
    en: 'When the customer writes again after our answer. Empty = as the first one.',
  },
  'terms.waiting': {
    cs: 'Čeká na zákazníka',
    sk: 'Čaká na zákazníka',
    pl: 'Czeka na klienta',
    en: 'Waiting for the customer',
  },
  'terms.waiting.hint': {
    cs: 'čas stojí, dokud nenapíše',
    sk: 'čas stojí, kým nenapíše',
    pl: 'czas stoi, dopóki nie napisze',
    en: 'the clock stands until they write',
  },
  'terms.paused': {
    cs: '{kind}: čas stojí, zbývá {time}',
    sk: '{kind}: čas stojí, zostáva {time}',
    pl: '{kind}: czas stoi, zostało {time}',
    en: '{kind}: the clock stands, {time} left',
  },
  'terms.paused.late': {
    cs: '{kind}: čas stojí, po termínu {time}',
    sk: '{kind}: čas stojí, po termíne {time}',
    pl: '{kind}: czas stoi, po terminie {time}',
    en: '{kind}: the clock stands, late by {time}',
  },
  'terms.ack': {
    cs: 'Mimo otevírací dobu hned odepsat',
    sk: 'Mimo otváracích hodín hneď odpísať',
    pl: 'Poza godzinami otwarcia od razu odpisać',
    en: 'Outside opening hours, answer at once',
  },
  'terms.ack.hint': {
    cs: 'Krátká zpráva, že to dorazilo a kdy zase otevřete. Jednou za každou zavírací dobu, za odpověď se nepočítá.',
    sk: 'Krátka správa, že to dorazilo a kedy znova otvoríte. Raz za každý čas, keď je zatvorené; za odpoveď sa nepočíta.',
    pl: 'Krótka wiadomość, że dotarło i kiedy sklep znów będzie otwarty. Raz na każdą przerwę, nie liczy się jako odpowiedź.',
    en: 'A few words that it has come and when you open. Once while you are closed; it counts as no answer.',
  },
  'terms.ack.off': { cs: 'Ne', sk: 'Nie', pl: 'Nie', en: 'No' },
  'terms.ack.private': {
    cs: 'Jen na zprávy a e-maily',
    sk: 'Len na správy a e-maily',
    pl: 'Tylko na wiadomości i e-maile',
    en: 'To messages and e-mails only',
  },
  'terms.ack.all': {
    cs: 'Na všechno, i veřejně',
    sk: 'Na všetko, aj verejne',
    pl: 'Na wszystko, także publicznie',
    en: 'To everything, also in public',
  },
  'terms.ack.by': {
    cs: 'Automatická zpráva',
    sk: 'Automatická správa',
    pl: 'Wiadomość automatyczna',
    en: 'Automatic message',
  },
  'reply.error.moot': {
    cs: 'Automatická zpráva už nebyla potřeba: někdo odpověděl.',
    sk: 'Automatická správa už nebola potrebná: niekto odpovedal.',
    pl: 'Automatyczna wiadomość nie była już potrzebna: ktoś odpowiedział.',
    en: 'The automatic message was not needed any more: somebody answered.',
  },
  'deadline.because.policy': {
    cs: 'platí pravidlo „{name}“',
    sk: 'platí pravidlo „{name}“',
    pl: 'obowiązuje zasada „{name}”',
    en: 'the policy “{name}”',
  },
  'deadline.because.next': {
    cs: 'píše znovu',
    sk: 'píše znova',
    pl: 'pisze ponownie',
    en: 'another message after our answer',
  },
  'event.deadline.paused': {
    cs: 'Čas stojí, čeká se na zákazníka: {deadline}',
    sk: 'Čas stojí, čaká sa na zákazníka: {deadline}',
    pl: 'Czas stoi, czekamy na klienta: {deadline}',
    en: 'The clock stands, waiting for the customer: {deadline}',
  },
  'event.deadline.resumed': {
    cs: 'Čas běží dál, do {until}: {deadline}',
    sk: 'Čas beží ďalej, do {until}: {deadline}',
    pl: 'Czas biegnie dalej, do {until}: {deadline}',
    en: 'The clock runs on, until {until}: {deadline}',
  },
} satisfies Messages;
