/** How mail programs of four languages begin what they quote, and what phones put under a mail. Word lists. */

/** "… napsal(a):" of Gmail, Thunderbird, Seznam and Apple Mail: the end of the line above a quotation */
export const WROTE = [
  ...['napsal', 'napsala', 'napsal\\(a\\)', 'napsal/a', 'napsal[/-]?[ae]?', 'píše'],
  ...['napísal', 'napísala', 'napísal\\(a\\)', 'napísal/a', 'napísal[/-]?[ae]?'],
  ...['napisał', 'napisała', 'napisał\\(a\\)', 'napisał/a', 'pisze'],
  ...['wrote', 'writes', 'schrieb'],
];

/** Apple Mail in Polish says it the other way round */
export const WRITTEN_BY = ['Wiadomość napisana przez', 'Wiadomość została napisana przez'];

/** Lines of Outlook, Seznam and others that stand alone above the original */
export const ORIGINAL = [
  ...['Původní zpráva', 'Původní e-?mail', 'Pôvodná správa', 'Pôvodný e-?mail', 'Originálna správa'],
  ...['Oryginalna wiadomość', 'Wiadomość oryginalna', 'Treść oryginalnej wiadomości'],
  ...['Original Message', 'Original mail', 'Reply message', 'Odpověď na zprávu'],
];

/** A forwarded mail is what its sender wants to show: it is no quotation */
export const FORWARDED = [
  ...['Forwarded message', 'Begin forwarded message', 'Přeposlaná zpráva', 'Přesměrovaná zpráva'],
  ...['Preposlaná správa', 'Začiatok preposlanej správy', 'Začátek přeposílané zprávy'],
  ...[
    'Przekazana wiadomość',
    'Przesłana wiadomość',
    'Wiadomość przekazana',
    'Początek przekazywanej wiadomości',
  ],
];

/** Heads that Outlook and Seznam write above the original, by what they tell */
export const HEADS: Record<'from' | 'when' | 'to' | 'subject', readonly string[]> = {
  from: ['Od', 'From', 'Odesílatel', 'Odosielateľ', 'Nadawca'],
  when: ['Odesláno', 'Odoslané', 'Wysłano', 'Sent', 'Datum', 'Dátum', 'Data', 'Date'],
  to: ['Komu', 'Pro', 'Do', 'To', 'Adresát', 'Příjemce', 'Kopie', 'Kópia', 'DW', 'Cc'],
  subject: ['Předmět', 'Predmet', 'Vec', 'Temat', 'Subject'],
};

/** What phones and programs put under a mail by themselves */
export const SENT_FROM = [
  ...['Odesláno z', 'Odesláno ze', 'Poslané z', 'Posláno z', 'Odoslané z', 'Odoslané zo'],
  ...['Wysłane z', 'Wysłano z', 'Wysłane przez', 'Sent from', 'Sent via', 'Get Outlook for'],
  ...['Získejte Outlook pro', 'Získajte Outlook pre', 'Pobierz aplikację Outlook', 'Pobierz Outlook'],
];
