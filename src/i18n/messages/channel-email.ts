import type { Messages } from '../types.ts';

const TLS = {
  cs: 'Šifrované od začátku (TLS)',
  sk: 'Šifrované od začiatku (TLS)',
  pl: 'Szyfrowane od początku (TLS)',
  en: 'Encrypted from the start (TLS)',
};
const STARTTLS = {
  cs: 'Šifrované po domluvě (STARTTLS)',
  sk: 'Šifrované po dohode (STARTTLS)',
  pl: 'Szyfrowane po uzgodnieniu (STARTTLS)',
  en: 'Encrypted after greeting (STARTTLS)',
};
const NONE = {
  cs: 'Nešifrované (jen ve vlastní síti)',
  sk: 'Nešifrované (len vo vlastnej sieti)',
  pl: 'Bez szyfrowania (tylko we własnej sieci)',
  en: 'Not encrypted (only inside your own network)',
};
const INSECURE = {
  cs: 'Nešifrovaně se připojíme jen k serveru ve vaší vlastní síti, jinak by heslo putovalo internetem otevřeně.',
  sk: 'Nešifrovane sa pripojíme len k serveru vo vašej vlastnej sieti, inak by heslo putovalo internetom otvorene.',
  pl: 'Bez szyfrowania łączymy się tylko z serwerem we własnej sieci, inaczej hasło wędrowałoby przez internet jawnie.',
  en: 'Without encryption we connect only to a server inside your own network; otherwise the password would cross the internet in the open.',
};
const CHOOSE = {
  cs: 'Vyberte jednu z možností.',
  sk: 'Vyberte jednu z možností.',
  pl: 'Proszę wybrać jedną z możliwości.',
  en: 'Choose one of the options.',
};

/** Setting up a mailbox, and what its servers may refuse. */
export const channelEmail = {
  'channel.email.about': {
    cs: 'Poštovní schránka: e-maily od zákazníků se řadí do stejné fronty a odpovídá se na ně odsud.',
    sk: 'Poštová schránka: e-maily od zákazníkov sa radia do rovnakého frontu a odpovedá sa na ne odtiaľto.',
    pl: 'Skrzynka pocztowa: e-maile od klientów trafiają do tej samej kolejki i odpowiada się na nie stąd.',
    en: 'A mailbox: e-mails from customers join the same queue and are answered from here.',
  },

  'channel.email.address.label': {
    cs: 'E-mailová adresa',
    sk: 'E-mailová adresa',
    pl: 'Adres e-mail',
    en: 'E-mail address',
  },
  'channel.email.address.hint': {
    cs: 'Adresa schránky, na kterou zákazníci píšou, například podpora@vasobchod.cz.',
    sk: 'Adresa schránky, na ktorú zákazníci píšu, napríklad podpora@vasobchod.sk.',
    pl: 'Adres skrzynki, na który piszą klienci, na przykład pomoc@panstwasklep.pl.',
    en: 'The address of the mailbox customers write to, for example support@yourshop.com.',
  },
  'channel.email.address.invalid': {
    cs: 'Tohle není e-mailová adresa. Má vypadat třeba jako podpora@vasobchod.cz.',
    sk: 'Toto nie je e-mailová adresa. Má vyzerať napríklad ako podpora@vasobchod.sk.',
    pl: 'To nie jest adres e-mail. Powinien wyglądać na przykład tak: pomoc@panstwasklep.pl.',
    en: 'This is not an e-mail address. It should look like support@yourshop.com.',
  },
  'channel.email.address.oauth': {
    cs: 'Outlook, Hotmail a Microsoft 365 už programům heslem otevřít schránku nedovolí a jejich přihlášení (OAuth2) zatím neumíme. Pomůže nastavit tam přeposílání do jiné schránky.',
    sk: 'Outlook, Hotmail a Microsoft 365 už programom heslom otvoriť schránku nedovolia a ich prihlásenie (OAuth2) zatiaľ nevieme. Pomôže nastaviť tam preposielanie do inej schránky.',
    pl: 'Outlook, Hotmail i Microsoft 365 nie pozwalają już programom otwierać skrzynki hasłem, a ich logowania (OAuth2) jeszcze nie obsługujemy. Pomoże ustawić tam przekazywanie do innej skrzynki.',
    en: 'Outlook, Hotmail and Microsoft 365 no longer let programs open a mailbox with a password, and we do not speak their sign-in (OAuth2) yet. Forwarding from there to another mailbox helps.',
  },

  'channel.email.password.label': { cs: 'Heslo', sk: 'Heslo', pl: 'Hasło', en: 'Password' },
  'channel.email.password.hint': {
    cs: 'U Gmailu, a kde máte dvoufázové ověření, heslo pro aplikaci. Ukládá se zašifrované a už ho nikdy nezobrazíme.',
    sk: 'Pri Gmaile a tam, kde máte dvojfázové overenie, heslo pre aplikáciu. Ukladá sa zašifrované a už ho nikdy nezobrazíme.',
    pl: 'W Gmailu i wszędzie tam, gdzie działa weryfikacja dwuetapowa, hasło do aplikacji. Jest przechowywane w postaci zaszyfrowanej i nigdy więcej go nie pokażemy.',
    en: 'With Gmail, and wherever two-step verification is on, an app password. It is stored encrypted and never shown again.',
  },

  'channel.email.imap.label': {
    cs: 'Server příchozí pošty (IMAP)',
    sk: 'Server prichádzajúcej pošty (IMAP)',
    pl: 'Serwer poczty przychodzącej (IMAP)',
    en: 'Incoming mail server (IMAP)',
  },
  'channel.email.imap.hint': {
    cs: 'Například imap.vasobchod.cz, jiný port za dvojtečku. U Seznamu, Gmailu, WP, O2, Onetu a Interie nechte prázdné.',
    sk: 'Napríklad imap.vasobchod.sk, iný port za dvojbodku. Pri Sezname, Gmaile, WP, O2, Onete a Interii nechajte prázdne.',
    pl: 'Na przykład imap.panstwasklep.pl, inny port po dwukropku. Dla Gmaila, WP, O2, Onetu, Interii i Seznamu proszę zostawić puste.',
    en: 'For example imap.yourshop.com, another port after a colon. Leave empty for Gmail, Seznam, WP, O2, Onet and Interia.',
  },
  'channel.email.imap.required': {
    cs: 'Napište server příchozí pošty. Najdete ho v návodu svého poskytovatele, často začíná imap.',
    sk: 'Napíšte server prichádzajúcej pošty. Nájdete ho v návode svojho poskytovateľa, často začína imap.',
    pl: 'Proszę podać serwer poczty przychodzącej. Jest w instrukcji dostawcy, często zaczyna się od imap.',
    en: 'Enter the incoming mail server. Your provider’s instructions name it; it often begins with imap.',
  },
  'channel.email.imap.invalid': {
    cs: 'Toto není jméno serveru. Má vypadat třeba jako imap.vasobchod.cz nebo imap.vasobchod.cz:993.',
    sk: 'Toto nie je názov servera. Má vyzerať napríklad ako imap.vasobchod.sk alebo imap.vasobchod.sk:993.',
    pl: 'To nie jest nazwa serwera. Powinna wyglądać na przykład tak: imap.panstwasklep.pl lub imap.panstwasklep.pl:993.',
    en: 'This is not the name of a server. It should look like imap.yourshop.com or imap.yourshop.com:993.',
  },
  'channel.email.security.label': {
    cs: 'Šifrování příchozí pošty',
    sk: 'Šifrovanie prichádzajúcej pošty',
    pl: 'Szyfrowanie poczty przychodzącej',
    en: 'Encryption of incoming mail',
  },
  'channel.email.security.tls': TLS,
  'channel.email.security.starttls': STARTTLS,
  'channel.email.security.none': NONE,
  'channel.email.security.invalid': CHOOSE,
  'channel.email.security.insecure': INSECURE,

  'channel.email.smtp.label': {
    cs: 'Server odchozí pošty (SMTP)',
    sk: 'Server odchádzajúcej pošty (SMTP)',
    pl: 'Serwer poczty wychodzącej (SMTP)',
    en: 'Outgoing mail server (SMTP)',
  },
  'channel.email.smtp.hint': {
    cs: 'Tudy odcházejí odpovědi, se stejným jménem a heslem. Prázdné: vedle serveru příchozí pošty.',
    sk: 'Tadiaľto odchádzajú odpovede, s rovnakým menom a heslom. Prázdne: vedľa servera prichádzajúcej pošty.',
    pl: 'Tędy wychodzą odpowiedzi, z tą samą nazwą i hasłem. Puste: obok serwera poczty przychodzącej.',
    en: 'Answers leave through it, with the same name and password. Empty: beside the incoming mail server.',
  },
  'channel.email.smtp.invalid': {
    cs: 'Toto není jméno serveru. Má vypadat třeba jako smtp.vasobchod.cz nebo smtp.vasobchod.cz:465.',
    sk: 'Toto nie je názov servera. Má vyzerať napríklad ako smtp.vasobchod.sk alebo smtp.vasobchod.sk:465.',
    pl: 'To nie jest nazwa serwera. Powinna wyglądać na przykład tak: smtp.panstwasklep.pl lub smtp.panstwasklep.pl:465.',
    en: 'This is not the name of a server. It should look like smtp.yourshop.com or smtp.yourshop.com:465.',
  },
  'channel.email.smtpSecurity.label': {
    cs: 'Šifrování odchozí pošty',
    sk: 'Šifrovanie odchádzajúcej pošty',
    pl: 'Szyfrowanie poczty wychodzącej',
    en: 'Encryption of outgoing mail',
  },
  'channel.email.smtpSecurity.tls': TLS,
  'channel.email.smtpSecurity.starttls': STARTTLS,
  'channel.email.smtpSecurity.none': NONE,
  'channel.email.smtpSecurity.invalid': CHOOSE,
  'channel.email.smtpSecurity.insecure': INSECURE,

  'channel.email.user.label': {
    cs: 'Přihlašovací jméno',
    sk: 'Prihlasovacie meno',
    pl: 'Nazwa użytkownika',
    en: 'User name',
  },
  'channel.email.user.hint': {
    cs: 'Jen když se liší od adresy.',
    sk: 'Len keď sa líši od adresy.',
    pl: 'Tylko jeśli różni się od adresu.',
    en: 'Only when it differs from the address.',
  },
  'channel.email.sender.label': {
    cs: 'Jméno odesílatele',
    sk: 'Meno odosielateľa',
    pl: 'Nazwa nadawcy',
    en: 'Sender’s name',
  },
  'channel.email.sender.hint': {
    cs: 'Zákazník ho uvidí u odpovědi, například Zákaznická péče Vandr.',
    sk: 'Zákazník ho uvidí pri odpovedi, napríklad Zákaznícka starostlivosť Vandr.',
    pl: 'Klient zobaczy ją przy odpowiedzi, na przykład Obsługa klienta Vandr.',
    en: 'The customer sees it with the answer, for example Vandr Customer Care.',
  },
  'channel.email.folder.label': { cs: 'Složka', sk: 'Priečinok', pl: 'Folder', en: 'Folder' },
  'channel.email.folder.hint': {
    cs: 'Prázdné: doručená pošta. Nic v ní neměníme, ani neoznačujeme jako přečtené.',
    sk: 'Prázdne: doručená pošta. Nič v ňom nemeníme ani neoznačujeme ako prečítané.',
    pl: 'Puste: skrzynka odbiorcza. Niczego w nim nie zmieniamy ani nie oznaczamy jako przeczytane.',
    en: 'Empty: the inbox. We change nothing in it and mark nothing as read.',
  },
  'channel.email.folder.invalid': {
    cs: 'Toto není jméno složky.',
    sk: 'Toto nie je názov priečinka.',
    pl: 'To nie jest nazwa folderu.',
    en: 'This is not the name of a folder.',
  },
  'channel.email.separator.label': {
    cs: 'Značka v adrese pro odpovědi',
    sk: 'Značka v adrese pre odpovede',
    pl: 'Znacznik w adresie do odpowiedzi',
    en: 'Mark in the address for answers',
  },
  'channel.email.separator.hint': {
    cs: 'S ní odpověď na předaný e-mail pozná svou konverzaci i z jiné adresy. Zapněte ji, jen když vám chodí pošta i na podpora+zkouska@…',
    sk: 'S ňou odpoveď na odovzdaný e-mail spozná svoju konverzáciu aj z inej adresy. Zapnite ju, len keď vám chodí pošta aj na podpora+skuska@…',
    pl: 'Dzięki niemu odpowiedź na przekazany e-mail trafi do swojej rozmowy nawet z innego adresu. Proszę włączyć tylko wtedy, gdy dochodzi poczta na pomoc+proba@…',
    en: 'With it, the answer to a handed-over e-mail finds its conversation even from another address. Turn it on only if mail to support+test@… reaches you.',
  },
  'channel.email.separator.off': { cs: 'Vypnuto', sk: 'Vypnuté', pl: 'Wyłączony', en: 'Off' },
  'channel.email.separator.plus': {
    cs: 'Za plus: podpora+značka@',
    sk: 'Za plus: podpora+značka@',
    pl: 'Po plusie: pomoc+znacznik@',
    en: 'After a plus: support+mark@',
  },
  'channel.email.separator.minus': {
    cs: 'Za spojovník: podpora-značka@',
    sk: 'Za spojovník: podpora-značka@',
    pl: 'Po łączniku: pomoc-znacznik@',
    en: 'After a hyphen: support-mark@',
  },
  'channel.email.separator.underscore': {
    cs: 'Za podtržítko: podpora_značka@',
    sk: 'Za podčiarkovník: podpora_značka@',
    pl: 'Po podkreśleniu: pomoc_znacznik@',
    en: 'After an underscore: support_mark@',
  },
  'channel.email.separator.invalid': CHOOSE,
  'channel.email.ca.label': {
    cs: 'Vlastní certifikační autorita',
    sk: 'Vlastná certifikačná autorita',
    pl: 'Własny urząd certyfikacji',
    en: 'Certificate authority of your own',
  },
  'channel.email.ca.hint': {
    cs: 'Jen pro vlastní server s vlastním certifikátem: vložte ho ve formátu PEM.',
    sk: 'Len pre vlastný server s vlastným certifikátom: vložte ho vo formáte PEM.',
    pl: 'Tylko dla własnego serwera z własnym certyfikatem: proszę wkleić go w formacie PEM.',
    en: 'Only for a server of your own with a certificate of its own: paste it in PEM format.',
  },

  'channel.email.step.1': {
    cs: 'Seznam: přihlaste se, otevřete Nastavení schránky a povolte přístup přes IMAP. Sem napište adresu a heslo; s dvoufázovým ověřením si tam vytvořte heslo pro aplikaci.',
    sk: 'Seznam: prihláste sa, otvorte Nastavenia schránky a povoľte prístup cez IMAP. Sem napíšte adresu a heslo; s dvojfázovým overením si tam vytvorte heslo pre aplikáciu.',
    pl: 'WP, O2, Onet, Interia: proszę się zalogować i w ustawieniach skrzynki włączyć dostęp przez IMAP. Tutaj wystarczy adres i hasło; przy weryfikacji dwuetapowej hasło do aplikacji.',
    en: 'Seznam: sign in, open the mailbox settings and allow access by IMAP. Enter the address and password here; with two-step verification, create an app password there.',
  },
  'channel.email.step.2': {
    cs: 'Gmail a Google Workspace: zapněte dvoufázové ověření a na myaccount.google.com/apppasswords vytvořte heslo aplikace. Sem patří těch 16 písmen, běžné heslo Google nepřijme.',
    sk: 'Gmail a Google Workspace: zapnite dvojfázové overenie a na myaccount.google.com/apppasswords vytvorte heslo aplikácie. Sem patrí tých 16 písmen, bežné heslo Google neprijme.',
    pl: 'Gmail i Google Workspace: proszę włączyć weryfikację dwuetapową i na myaccount.google.com/apppasswords utworzyć hasło do aplikacji. Tutaj wpisuje się te 16 liter, zwykłego hasła Google nie przyjmie.',
    en: 'Gmail and Google Workspace: turn on two-step verification and create an app password at myaccount.google.com/apppasswords. Its 16 letters go here; Google will not take the ordinary password.',
  },
  'channel.email.step.3': {
    cs: 'Outlook, Hotmail a Microsoft 365 zatím připojit neumíme: chtějí přihlášení OAuth2. Nastavte v nich přeposílání do schránky, kterou připojit lze.',
    sk: 'Outlook, Hotmail a Microsoft 365 zatiaľ pripojiť nevieme: chcú prihlásenie OAuth2. Nastavte v nich preposielanie do schránky, ktorú pripojiť možno.',
    pl: 'Outlooka, Hotmaila i Microsoft 365 jeszcze nie umiemy podłączyć: wymagają logowania OAuth2. Proszę ustawić tam przekazywanie do skrzynki, którą można podłączyć.',
    en: 'Outlook, Hotmail and Microsoft 365 cannot be connected yet: they want OAuth2. Set up forwarding there to a mailbox that can.',
  },
  'channel.email.step.4': {
    cs: 'Vlastní server nebo hosting: doplňte server příchozí a odchozí pošty podle návodu poskytovatele. Server ve vnitřní síti musí nejdřív povolit správce v nastavení.',
    sk: 'Vlastný server alebo hosting: doplňte server prichádzajúcej a odchádzajúcej pošty podľa návodu poskytovateľa. Server vo vnútornej sieti musí najskôr povoliť správca v nastaveniach.',
    pl: 'Własny serwer lub hosting: proszę uzupełnić serwer poczty przychodzącej i wychodzącej według instrukcji dostawcy. Serwer w sieci wewnętrznej musi najpierw dopuścić administrator w ustawieniach.',
    en: 'Your own server or hosting: fill in the incoming and outgoing mail servers from your provider’s instructions. A server inside a private network must first be allowed by an administrator in the settings.',
  },

  'channel.email.error.file_gone': {
    cs: 'Ten e-mail už ve schránce není, takže soubor nejde otevřít. Někdo ho smazal nebo přesunul.',
    sk: 'Ten e-mail už v schránke nie je, takže súbor sa nedá otvoriť. Niekto ho vymazal alebo presunul.',
    pl: 'Tego e-maila nie ma już w skrzynce, więc pliku nie można otworzyć. Ktoś go usunął albo przeniósł.',
    en: 'The e-mail is no longer in the mailbox, so the file cannot be opened. Somebody deleted or moved it.',
  },
  'channel.email.error.auth': {
    cs: 'Poštovní server nepřijal jméno nebo heslo. U Gmailu a s dvoufázovým ověřením je potřeba heslo pro aplikaci.',
    sk: 'Poštový server neprijal meno alebo heslo. Pri Gmaile a s dvojfázovým overením je potrebné heslo pre aplikáciu.',
    pl: 'Serwer poczty nie przyjął nazwy lub hasła. W Gmailu i przy weryfikacji dwuetapowej potrzebne jest hasło do aplikacji.',
    en: 'The mail server did not accept the user name or the password. With Gmail, and with two-step verification, an app password is needed.',
  },
  'channel.email.error.busy': {
    cs: 'Poštovní server je teď zahlcený nebo má otevřeno příliš spojení. Zkusíme to znovu.',
    sk: 'Poštový server je teraz zahltený alebo má otvorených príliš veľa spojení. Skúsime to znova.',
    pl: 'Serwer poczty jest teraz przeciążony lub ma zbyt wiele otwartych połączeń. Spróbujemy ponownie.',
    en: 'The mail server is busy now or has too many connections open. We will try again.',
  },
  'channel.email.error.no_starttls': {
    cs: 'Server na tomto portu šifrování STARTTLS nenabízí. Zkuste port 993 se šifrováním od začátku.',
    sk: 'Server na tomto porte šifrovanie STARTTLS neponúka. Skúste port 993 so šifrovaním od začiatku.',
    pl: 'Serwer na tym porcie nie oferuje szyfrowania STARTTLS. Proszę spróbować portu 993 z szyfrowaniem od początku.',
    en: 'The server does not offer STARTTLS on this port. Try port 993 with encryption from the start.',
  },
  'channel.email.error.dns': {
    cs: 'Poštovní server s tímto jménem jsme nenašli. Není v něm překlep?',
    sk: 'Poštový server s týmto názvom sme nenašli. Nie je v ňom preklep?',
    pl: 'Nie znaleźliśmy serwera poczty o tej nazwie. Czy nie ma w niej literówki?',
    en: 'We found no mail server of this name. Is there a typing mistake in it?',
  },
  'channel.email.error.refused': {
    cs: 'Na tomto portu nás server odmítá. Zkontrolujte port: šifrovaný IMAP bývá na 993.',
    sk: 'Na tomto porte nás server odmieta. Skontrolujte port: šifrovaný IMAP býva na 993.',
    pl: 'Na tym porcie serwer nas odrzuca. Proszę sprawdzić port: szyfrowany IMAP zwykle działa na 993.',
    en: 'The server turns us away on this port. Check the port: encrypted IMAP is usually on 993.',
  },
  'channel.email.error.timeout': {
    cs: 'Poštovní server neodpověděl včas. Sedí port a šifrování? Zkusíme to znovu.',
    sk: 'Poštový server neodpovedal včas. Sedí port a šifrovanie? Skúsime to znova.',
    pl: 'Serwer poczty nie odpowiedział na czas. Czy port i szyfrowanie się zgadzają? Spróbujemy ponownie.',
    en: 'The mail server did not answer in time. Do the port and the encryption fit together? We will try again.',
  },
  'channel.email.error.tls': {
    cs: 'Certifikátu serveru nelze věřit, nebo server na tomto portu nešifruje. U vlastního serveru vložte jeho certifikační autoritu.',
    sk: 'Certifikátu servera nemožno veriť alebo server na tomto porte nešifruje. Pri vlastnom serveri vložte jeho certifikačnú autoritu.',
    pl: 'Certyfikatowi serwera nie można ufać albo serwer na tym porcie nie szyfruje. Dla własnego serwera proszę wkleić jego urząd certyfikacji.',
    en: 'The server’s certificate cannot be trusted, or the server does not encrypt on this port. For a server of your own, paste its certificate authority.',
  },
  'channel.email.error.folder': {
    cs: 'Složka „{folder}“ ve schránce není, nebo ji nesmíme otevřít.',
    sk: 'Priečinok „{folder}“ v schránke nie je alebo ho nesmieme otvoriť.',
    pl: 'Folderu „{folder}” nie ma w skrzynce albo nie wolno nam go otworzyć.',
    en: 'There is no folder “{folder}” in the mailbox, or we may not open it.',
  },

  'channel.email.warning.no_sent': {
    cs: 'Nenašli jsme složku odeslané pošty. Odpověď poslanou z jiného programu proto nepoznáme a čas poběží dál.',
    sk: 'Nenašli sme priečinok odoslanej pošty. Odpoveď poslanú z iného programu preto nespoznáme a čas pobeží ďalej.',
    pl: 'Nie znaleźliśmy folderu wysłanych wiadomości. Odpowiedzi wysłanej z innego programu nie rozpoznamy i czas będzie biegł dalej.',
    en: 'We found no folder of sent mail. An answer sent by another program will not be noticed, and the clock runs on.',
  },
  'channel.email.warning.smtp': {
    cs: 'Číst schránku umíme, ale server odchozí pošty se neozval. Odpovídat odsud zatím nepůjde.',
    sk: 'Čítať schránku vieme, ale server odchádzajúcej pošty sa neozval. Odpovedať odtiaľto zatiaľ nepôjde.',
    pl: 'Skrzynkę możemy czytać, ale serwer poczty wychodzącej nie odpowiada. Odpowiadać stąd na razie się nie da.',
    en: 'We can read the mailbox, but the outgoing mail server does not answer. Replying from here will not work yet.',
  },
  'channel.email.warning.smtp_tls': {
    cs: 'Číst schránku umíme, ale certifikátu serveru odchozí pošty nelze věřit, nebo na tomto portu nešifruje. U vlastního serveru vložte jeho certifikační autoritu.',
    sk: 'Čítať schránku vieme, ale certifikátu servera odchádzajúcej pošty nemožno veriť, alebo na tomto porte nešifruje. Pri vlastnom serveri vložte jeho certifikačnú autoritu.',
    pl: 'Skrzynkę możemy czytać, ale certyfikatowi serwera poczty wychodzącej nie można ufać albo nie szyfruje on na tym porcie. W przypadku własnego serwera proszę wkleić jego urząd certyfikacji.',
    en: 'We can read the mailbox, but the certificate of the outgoing mail server cannot be trusted, or it does not encrypt on this port. For a server of your own, paste its certificate authority.',
  },
  'channel.email.warning.smtp_auth': {
    cs: 'Číst schránku umíme, ale server odchozí pošty jméno nebo heslo nepřijal. Odpovídat odsud zatím nepůjde.',
    sk: 'Čítať schránku vieme, ale server odchádzajúcej pošty meno alebo heslo neprijal. Odpovedať odtiaľto zatiaľ nepôjde.',
    pl: 'Skrzynkę możemy czytać, ale serwer poczty wychodzącej nie przyjął nazwy lub hasła. Odpowiadać stąd na razie się nie da.',
    en: 'We can read the mailbox, but the outgoing mail server did not accept the name or the password. Replying from here will not work yet.',
  },

  'channel.email.bounce.unknown': {
    cs: 'E-mail se vrátil: adresa {address} neexistuje ({code}).',
    sk: 'E-mail sa vrátil: adresa {address} neexistuje ({code}).',
    pl: 'E-mail wrócił: adres {address} nie istnieje ({code}).',
    en: 'The e-mail came back: there is no address {address} ({code}).',
  },
  'channel.email.bounce.disabled': {
    cs: 'E-mail se vrátil: schránka {address} je zrušená nebo zablokovaná ({code}).',
    sk: 'E-mail sa vrátil: schránka {address} je zrušená alebo zablokovaná ({code}).',
    pl: 'E-mail wrócił: skrzynka {address} jest wyłączona lub zablokowana ({code}).',
    en: 'The e-mail came back: the mailbox {address} is closed or blocked ({code}).',
  },
  'channel.email.bounce.full': {
    cs: 'E-mail se vrátil: schránka {address} je plná ({code}).',
    sk: 'E-mail sa vrátil: schránka {address} je plná ({code}).',
    pl: 'E-mail wrócił: skrzynka {address} jest pełna ({code}).',
    en: 'The e-mail came back: the mailbox {address} is full ({code}).',
  },
  'channel.email.bounce.too_large': {
    cs: 'E-mail se vrátil: pro {address} je příliš velký ({code}).',
    sk: 'E-mail sa vrátil: pre {address} je príliš veľký ({code}).',
    pl: 'E-mail wrócił: jest za duży dla {address} ({code}).',
    en: 'The e-mail came back: it is too large for {address} ({code}).',
  },
  'channel.email.bounce.gave_up': {
    cs: 'E-mail se vrátil: server příjemce {address} se dlouho neozval ({code}).',
    sk: 'E-mail sa vrátil: server príjemcu {address} sa dlho neozval ({code}).',
    pl: 'E-mail wrócił: serwer odbiorcy {address} długo nie odpowiadał ({code}).',
    en: 'The e-mail came back: the server of {address} did not answer for a long time ({code}).',
  },
  'channel.email.bounce.refused': {
    cs: 'E-mail se vrátil: server příjemce {address} ho odmítl, nejspíš jako nevyžádaný ({code}).',
    sk: 'E-mail sa vrátil: server príjemcu {address} ho odmietol, asi ako nevyžiadaný ({code}).',
    pl: 'E-mail wrócił: serwer odbiorcy {address} go odrzucił, prawdopodobnie jako niechciany ({code}).',
    en: 'The e-mail came back: the server of {address} refused it, probably as unwanted ({code}).',
  },
  'channel.email.bounce.other': {
    cs: 'E-mail pro {address} se vrátil jako nedoručitelný ({code}).',
    sk: 'E-mail pre {address} sa vrátil ako nedoručiteľný ({code}).',
    pl: 'E-mail do {address} wrócił jako niemożliwy do doręczenia ({code}).',
    en: 'The e-mail to {address} came back as undeliverable ({code}).',
  },
} satisfies Messages;
