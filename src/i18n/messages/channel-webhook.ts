import type { Messages } from '../types.ts';

/** A door for the shop's own programs, and what an item that comes by it may say. */
export const channelWebhook = {
  'channel.webhook.about': {
    cs: 'Pro všechno, co zatím nemá vlastní síť: váš program pošle podepsanou zprávu a ta je do vteřiny ve frontě. Odpovídá se tam, kde zpráva vznikla.',
    sk: 'Pre všetko, čo zatiaľ nemá vlastnú sieť: váš program pošle podpísanú správu a tá je do sekundy vo fronte. Odpovedá sa tam, kde správa vznikla.',
    pl: 'Dla wszystkiego, co nie ma jeszcze własnej sieci: Państwa program wysyła podpisaną wiadomość, a ta w ciągu sekundy jest w kolejce. Odpowiada się tam, gdzie wiadomość powstała.',
    en: 'For everything that has no network of its own yet: your program sends a signed message, and within a second it is in the queue. It is answered where it was written.',
  },
  'channel.webhook.step.1': {
    cs: 'Přidejte zdroj. Na jeho stránce pak najdete adresu, na kterou se zprávy posílají.',
    sk: 'Pridajte zdroj. Na jeho stránke potom nájdete adresu, na ktorú sa správy posielajú.',
    pl: 'Proszę dodać źródło. Na jego stronie znajdą Państwo adres, pod który wysyła się wiadomości.',
    en: 'Add the source. Its page then has the address to which messages are sent.',
  },
  'channel.webhook.step.2': {
    cs: 'Vytvořte tam tajný klíč a předejte ho programátorovi; ukáže se jen jednou.',
    sk: 'Vytvorte tam tajný kľúč a odovzdajte ho programátorovi; ukáže sa len raz.',
    pl: 'Proszę utworzyć tam tajny klucz i przekazać go programiście; pokaże się tylko raz.',
    en: 'Create a secret there and hand it to your programmer; it is shown only once.',
  },
  'channel.webhook.step.3': {
    cs: 'Pošlete zkušební zprávu podle příkladu na stejné stránce a podívejte se do fronty.',
    sk: 'Pošlite skúšobnú správu podľa príkladu na tej istej stránke a pozrite sa do frontu.',
    pl: 'Proszę wysłać wiadomość próbną według przykładu na tej samej stronie i zajrzeć do kolejki.',
    en: 'Send a test message by the example on the same page, and look into the queue.',
  },
  'channel.webhook.secret.label': {
    cs: 'Tajný klíč (OHLAS_SECRET)',
    sk: 'Tajný kľúč (OHLAS_SECRET)',
    pl: 'Tajny klucz (OHLAS_SECRET)',
    en: 'Secret (OHLAS_SECRET)',
  },
  'channel.webhook.item.about': {
    cs: 'Tělo je JSON v UTF-8: jedna položka, nebo seznam nejvýše 500 položek, dohromady do 1 MB. Podpis platí pět minut. Stejné id znamená tutéž zprávu: podruhé se nepřidá, s jiným textem se upraví.',
    sk: 'Telo je JSON v UTF-8: jedna položka, alebo zoznam najviac 500 položiek, spolu do 1 MB. Podpis platí päť minút. Rovnaké id znamená tú istú správu: druhýkrát sa nepridá, s iným textom sa upraví.',
    pl: 'Treść to JSON w UTF-8: jedna pozycja albo lista do 500 pozycji, razem do 1 MB. Podpis jest ważny pięć minut. To samo id oznacza tę samą wiadomość: drugi raz się nie doda, z innym tekstem zostanie zmieniona.',
    en: 'The body is JSON in UTF-8: one item, or a list of at most 500, together up to 1 MB. A signature holds for five minutes. The same id means the same message: it is not added twice, and with another text it is edited.',
  },
  'channel.webhook.item.id': {
    cs: 'Povinné. Vaše označení zprávy, text nebo číslo.',
    sk: 'Povinné. Vaše označenie správy, text alebo číslo.',
    pl: 'Wymagane. Państwa oznaczenie wiadomości, tekst albo liczba.',
    en: 'Required. What you call the message, a text or a number.',
  },
  'channel.webhook.item.text': {
    cs: 'Co člověk napsal, bez HTML. Chybět smí jen tam, kde je nadpis nebo hodnocení.',
    sk: 'Čo človek napísal, bez HTML. Chýbať smie len tam, kde je nadpis alebo hodnotenie.',
    pl: 'Co człowiek napisał, bez HTML. Może go nie być tylko tam, gdzie jest tytuł albo ocena.',
    en: 'What the person wrote, without HTML. It may be missing only where there is a title or a rating.',
  },
  'channel.webhook.item.title': { cs: 'Nadpis.', sk: 'Nadpis.', pl: 'Tytuł.', en: 'The title.' },
  'channel.webhook.item.author': {
    cs: 'Kdo to napsal: name, id, url; stačí něco z toho.',
    sk: 'Kto to napísal: name, id, url; stačí niečo z toho.',
    pl: 'Kto to napisał: name, id, url; wystarczy coś z tego.',
    en: 'Who wrote it: name, id, url; any of them will do.',
  },
  'channel.webhook.item.url': {
    cs: 'Adresa originálu, kde se dá odpovědět.',
    sk: 'Adresa originálu, kde sa dá odpovedať.',
    pl: 'Adres oryginału, gdzie można odpowiedzieć.',
    en: 'The address of the original, where it can be answered.',
  },
  'channel.webhook.item.time': {
    cs: 'Kdy to napsal, například 2026-11-18T09:00:00+01:00, nebo vteřiny od roku 1970. Starší než den se berou jako historie.',
    sk: 'Kedy to napísal, napríklad 2026-11-18T09:00:00+01:00, alebo sekundy od roku 1970. Staršie ako deň sa berú ako história.',
    pl: 'Kiedy to napisano, na przykład 2026-11-18T09:00:00+01:00, albo sekundy od 1970 roku. Starsze niż dzień traktujemy jako historię.',
    en: 'When it was written, such as 2026-11-18T09:00:00+01:00, or seconds since 1970. What is older than a day counts as history.',
  },
  'channel.webhook.item.thread': {
    cs: 'Společné označení zpráv jedné konverzace.',
    sk: 'Spoločné označenie správ jednej konverzácie.',
    pl: 'Wspólne oznaczenie wiadomości jednej rozmowy.',
    en: 'What all messages of one conversation have in common.',
  },
  'channel.webhook.item.parent': {
    cs: 'Id zprávy, na kterou odpovídá.',
    sk: 'Id správy, na ktorú odpovedá.',
    pl: 'Id wiadomości, na którą odpowiada.',
    en: 'The id of the message it answers.',
  },
  'channel.webhook.item.rating': {
    cs: 'Hodnocení: value a max, například 2 z 5.',
    sk: 'Hodnotenie: value a max, napríklad 2 z 5.',
    pl: 'Ocena: value i max, na przykład 2 z 5.',
    en: 'A rating: value and max, such as 2 of 5.',
  },
  'channel.webhook.item.language': {
    cs: 'Jazyk, když ho znáte: cs, sk, pl, en.',
    sk: 'Jazyk, ak ho poznáte: cs, sk, pl, en.',
    pl: 'Język, jeśli jest znany: cs, sk, pl, en.',
    en: 'The language, if you know it: cs, sk, pl, en.',
  },
  'channel.webhook.item.private': {
    cs: 'true, když to nikdo jiný nevidí.',
    sk: 'true, ak to nikto iný nevidí.',
    pl: 'true, gdy nikt inny tego nie widzi.',
    en: 'true when nobody else can see it.',
  },
  'channel.webhook.item.deleted': {
    cs: 'true, když autor zprávu smazal; stačí id.',
    sk: 'true, ak autor správu zmazal; stačí id.',
    pl: 'true, gdy autor usunął wiadomość; wystarczy id.',
    en: 'true when the author has deleted it; the id is enough.',
  },
  'channel.webhook.error.body': {
    cs: 'Doručené tělo nejde přečíst.',
    sk: 'Doručené telo sa nedá prečítať.',
    pl: 'Dostarczonej treści nie da się odczytać.',
    en: 'The body that was delivered cannot be read.',
  },
} satisfies Messages;
