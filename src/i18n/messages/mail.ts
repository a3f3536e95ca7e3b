import type { Messages } from '../types.ts';

/** Handing over to e-mail, and what a mail server may say. `{code}` is the server's own number. */
export const mail = {
  'handoff.error.nobody': {
    cs: 'Vyplňte e-mail zákazníka, nebo vyberte oddělení.',
    sk: 'Vyplňte e-mail zákazníka alebo vyberte oddelenie.',
    pl: 'Proszę podać e-mail klienta albo wybrać dział.',
    en: 'Fill in the customer’s e-mail or choose a department.',
  },
  'handoff.error.no_smtp': {
    cs: 'Odesílání pošty ještě není nastavené. E-mail můžete poslat ze svého poštovního programu.',
    sk: 'Odosielanie pošty ešte nie je nastavené. E-mail môžete poslať zo svojho poštového programu.',
    pl: 'Wysyłanie poczty nie jest jeszcze ustawione. E-mail można wysłać z własnego programu pocztowego.',
    en: 'Sending mail is not set up yet. You can send the e-mail from your own mail program.',
  },
  'handoff.subject': {
    cs: 'Vaše zpráva pro {shop}',
    sk: 'Vaša správa pre {shop}',
    pl: 'Państwa wiadomość do {shop}',
    en: 'Your message to {shop}',
  },
  'handoff.subject_plain': {
    cs: 'K vaší zprávě',
    sk: 'K vašej správe',
    pl: 'W sprawie Państwa wiadomości',
    en: 'About your message',
  },
  'handoff.quote.title': {
    cs: 'Celá předchozí konverzace:',
    sk: 'Celá predchádzajúca konverzácia:',
    pl: 'Cała dotychczasowa rozmowa:',
    en: 'The whole conversation so far:',
  },
  'handoff.quote.note': {
    cs: 'interní poznámka',
    sk: 'interná poznámka',
    pl: 'notatka wewnętrzna',
    en: 'internal note',
  },
  'handoff.quote.customer_email': {
    cs: 'E-mail zákazníka: {address}',
    sk: 'E-mail zákazníka: {address}',
    pl: 'E-mail klienta: {address}',
    en: 'Customer’s e-mail: {address}',
  },
  'mail.error.address': {
    cs: '„{address}“ není e-mailová adresa. Má vypadat třeba jako jana@priklad.cz.',
    sk: '„{address}“ nie je e-mailová adresa. Má vyzerať napríklad ako jana@priklad.sk.',
    pl: '„{address}” nie jest adresem e-mail. Powinien wyglądać na przykład tak: jana@przyklad.pl.',
    en: '“{address}” is not an e-mail address. It should look like jana@example.com.',
  },
  'mail.error.host': {
    cs: 'Toto není jméno poštovního serveru. Má vypadat třeba jako smtp.priklad.cz.',
    sk: 'Toto nie je meno poštového servera. Má vyzerať napríklad ako smtp.priklad.sk.',
    pl: 'To nie jest nazwa serwera poczty. Powinna wyglądać na przykład tak: smtp.przyklad.pl.',
    en: 'This is not the name of a mail server. It should look like smtp.example.com.',
  },
  'mail.error.not_set': {
    cs: 'Odesílání pošty není nastavené.',
    sk: 'Odosielanie pošty nie je nastavené.',
    pl: 'Wysyłanie poczty nie jest ustawione.',
    en: 'Sending mail is not set up.',
  },
  'mail.error.auth': {
    cs: 'Poštovní server odmítl jméno nebo heslo ({code}).',
    sk: 'Poštový server odmietol meno alebo heslo ({code}).',
    pl: 'Serwer poczty odrzucił nazwę lub hasło ({code}).',
    en: 'The mail server refused the user name or the password ({code}).',
  },
  'mail.error.relay': {
    cs: 'Poštovní server za tento účet nechce poslat poštu ven ({code}). Bývá to chybějícím přihlášením.',
    sk: 'Poštový server za tento účet nechce poslať poštu von ({code}). Býva to chýbajúcim prihlásením.',
    pl: 'Serwer poczty nie chce wysłać wiadomości na zewnątrz z tego konta ({code}). Zwykle brakuje logowania.',
    en: 'The mail server will not send mail out for this account ({code}). Usually the sign-in is missing.',
  },
  'mail.error.recipient': {
    cs: 'Poštovní server nepřijal adresu příjemce ({code}). Zkontrolujte, jestli je správně.',
    sk: 'Poštový server neprijal adresu príjemcu ({code}). Skontrolujte, či je správna.',
    pl: 'Serwer poczty nie przyjął adresu odbiorcy ({code}). Proszę sprawdzić, czy jest poprawny.',
    en: 'The mail server did not accept the recipient’s address ({code}). Check that it is right.',
  },
  'mail.error.sender': {
    cs: 'Poštovní server nepřijal naši adresu odesílatele ({code}).',
    sk: 'Poštový server neprijal našu adresu odosielateľa ({code}).',
    pl: 'Serwer poczty nie przyjął naszego adresu nadawcy ({code}).',
    en: 'The mail server did not accept our sender’s address ({code}).',
  },
  'mail.error.rejected': {
    cs: 'Poštovní server e-mail odmítl ({code}).',
    sk: 'Poštový server e-mail odmietol ({code}).',
    pl: 'Serwer poczty odrzucił e-mail ({code}).',
    en: 'The mail server refused the e-mail ({code}).',
  },
  'mail.error.temporary': {
    cs: 'Poštovní server teď e-mail nepřijal ({code}). Zkusíme to znovu sami.',
    sk: 'Poštový server teraz e-mail neprijal ({code}). Skúsime to znova sami.',
    pl: 'Serwer poczty chwilowo nie przyjął e-maila ({code}). Spróbujemy ponownie sami.',
    en: 'The mail server did not take the e-mail just now ({code}). We will try again by ourselves.',
  },
  'mail.error.tls': {
    cs: 'Zabezpečené spojení s poštovním serverem se nepodařilo: jeho certifikát není důvěryhodný, nebo je zvolené špatné zabezpečení.',
    sk: 'Zabezpečené spojenie s poštovým serverom sa nepodarilo: jeho certifikát nie je dôveryhodný alebo je zvolené zlé zabezpečenie.',
    pl: 'Nie udało się bezpieczne połączenie z serwerem poczty: jego certyfikat nie jest zaufany albo wybrano złe zabezpieczenie.',
    en: 'No secure connection to the mail server: its certificate is not trusted, or the wrong kind of security is chosen.',
  },
  'mail.error.dns': {
    cs: 'Poštovní server toho jména jsme nenašli.',
    sk: 'Poštový server toho mena sme nenašli.',
    pl: 'Nie znaleźliśmy serwera poczty o tej nazwie.',
    en: 'We found no mail server of that name.',
  },
  'mail.error.refused': {
    cs: 'Poštovní server na tomto portu neodpovídá.',
    sk: 'Poštový server na tomto porte neodpovedá.',
    pl: 'Serwer poczty nie odpowiada na tym porcie.',
    en: 'The mail server does not answer on this port.',
  },
  'mail.error.timeout': {
    cs: 'Poštovní server neodpověděl včas.',
    sk: 'Poštový server neodpovedal včas.',
    pl: 'Serwer poczty nie odpowiedział na czas.',
    en: 'The mail server did not answer in time.',
  },
  'mail.error.connection': {
    cs: 'Spojení s poštovním serverem se přerušilo dřív, než e-mail převzal.',
    sk: 'Spojenie s poštovým serverom sa prerušilo skôr, než e-mail prevzal.',
    pl: 'Połączenie z serwerem poczty zostało przerwane, zanim przyjął e-mail.',
    en: 'The connection to the mail server broke before it took the e-mail.',
  },
  'mail.error.answer_lost': {
    cs: 'Poštovní server e-mail dostal, ale nepotvrdil. Nevíme, jestli ho doručí; než ho pošlete znovu, ověřte to.',
    sk: 'Poštový server e-mail dostal, ale nepotvrdil. Nevieme, či ho doručí; skôr než ho pošlete znova, overte to.',
    pl: 'Serwer poczty dostał e-mail, ale go nie potwierdził. Nie wiemy, czy go dostarczy; proszę to sprawdzić przed ponownym wysłaniem.',
    en: 'The mail server got the e-mail but did not confirm it. We don’t know whether it will be delivered; check before you send it again.',
  },
  'mail.test.subject': {
    cs: 'Zkouška pošty z Ohlasu',
    sk: 'Skúška pošty z Ohlasu',
    pl: 'Test poczty z Ohlas',
    en: 'Test mail from Ohlas',
  },
  'mail.test.text': {
    cs: 'Dobrý den,\n\npokud tento e-mail čtete, odesílání pošty z Ohlasu funguje. Odpovídat na něj nemusíte.',
    sk: 'Dobrý deň,\n\nak tento e-mail čítate, odosielanie pošty z Ohlasu funguje. Odpovedať naň nemusíte.',
    pl: 'Dzień dobry,\n\njeśli czytają Państwo tę wiadomość, wysyłanie poczty z Ohlas działa. Nie trzeba na nią odpowiadać.',
    en: 'Hello,\n\nif you can read this, sending mail from Ohlas works. There is no need to reply.',
  },
} satisfies Messages;
