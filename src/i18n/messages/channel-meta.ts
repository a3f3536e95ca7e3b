import type { Lang, Messages } from '../types.ts';

/** What Facebook and Instagram share: refusals of the Graph API, warnings, and problems of the set-up form. */
export const channelMeta = {
  'channel.error.meta.expired': {
    cs: 'Přístupový token už neplatí. Vytvořte prosím nový a vložte ho do nastavení zdroje.',
    sk: 'Prístupový token už neplatí. Vytvorte prosím nový a vložte ho do nastavenia zdroja.',
    pl: 'Token dostępu stracił ważność. Proszę utworzyć nowy i wkleić go w ustawieniach źródła.',
    en: 'The access token is no longer valid. Please create a new one and enter it in the source’s settings.',
  },
  'channel.error.meta.password': {
    cs: 'Token přestal platit, protože si jeho majitel změnil heslo. Vytvořte prosím nový a vložte ho do nastavení zdroje.',
    sk: 'Token prestal platiť, pretože si jeho majiteľ zmenil heslo. Vytvorte prosím nový a vložte ho do nastavenia zdroja.',
    pl: 'Token stracił ważność, bo jego właściciel zmienił hasło. Proszę utworzyć nowy i wkleić go w ustawieniach źródła.',
    en: 'The token stopped working because its owner changed their password. Please create a new one and enter it in the source’s settings.',
  },
  'channel.error.meta.removed': {
    cs: 'Aplikaci někdo odebral přístup. Přihlaste ji prosím znovu a vložte do nastavení zdroje nový token.',
    sk: 'Aplikácii niekto odobral prístup. Prihláste ju prosím znova a vložte do nastavenia zdroja nový token.',
    pl: 'Ktoś odebrał aplikacji dostęp. Proszę połączyć ją ponownie i wkleić nowy token w ustawieniach źródła.',
    en: 'Somebody removed the app’s access. Please connect it again and enter a new token in the source’s settings.',
  },
  'channel.error.meta.checkpoint': {
    cs: 'Meta chce, aby majitel tokenu na Facebooku potvrdil svůj účet. Pak bude možná potřeba nový token.',
    sk: 'Meta chce, aby majiteľ tokenu na Facebooku potvrdil svoj účet. Potom bude možno potrebný nový token.',
    pl: 'Meta chce, żeby właściciel tokenu potwierdził swoje konto na Facebooku. Potem może być potrzebny nowy token.',
    en: 'Meta wants the owner of the token to confirm their account on Facebook. A new token may be needed afterwards.',
  },
  'channel.error.meta.gone': {
    cs: 'Příspěvek nebo komentář už neexistuje, nebo ho náš účet nevidí.',
    sk: 'Príspevok alebo komentár už neexistuje, alebo ho náš účet nevidí.',
    pl: 'Wpis lub komentarz już nie istnieje albo nasze konto go nie widzi.',
    en: 'The post or comment no longer exists, or our account cannot see it.',
  },
  'channel.error.meta.page': {
    cs: 'Stránku nebo účet s tímto číslem token nevidí. Zkontrolujte prosím číslo a oprávnění.',
    sk: 'Stránku alebo účet s týmto číslom token nevidí. Skontrolujte prosím číslo a oprávnenia.',
    pl: 'Token nie widzi strony ani konta o tym numerze. Proszę sprawdzić numer i uprawnienia.',
    en: 'The token cannot see a page or account with this number. Please check the number and the permissions.',
  },
  'channel.error.meta.other_page': {
    cs: 'Tohle není token této stránky nebo účtu. Bývá to token osoby nebo jiné stránky, zkopírujte prosím ten správný.',
    sk: 'Toto nie je token tejto stránky alebo účtu. Býva to token osoby alebo inej stránky, skopírujte prosím ten správny.',
    pl: 'To nie jest token tej strony ani konta. Zwykle bywa to token osoby lub innej strony, proszę skopiować właściwy.',
    en: 'This is not the token of this page or account. It is often a person’s token or another page’s; please copy the right one.',
  },
  'channel.error.meta.window': {
    cs: 'Od poslední zprávy zákazníka uplynulo víc času, než Meta na odpověď dovoluje. Text zůstal uložený; až zákazník napíše, půjde odeslat.',
    sk: 'Od poslednej správy zákazníka uplynulo viac času, než Meta na odpoveď dovoľuje. Text zostal uložený; keď zákazník napíše, pôjde odoslať.',
    pl: 'Od ostatniej wiadomości klienta minęło więcej czasu, niż Meta pozwala na odpowiedź. Tekst został zachowany; gdy klient napisze, będzie można go wysłać.',
    en: 'More time has passed since the customer’s last message than Meta allows for an answer. The text is kept; once the customer writes, it can be sent.',
  },
  'channel.error.meta.person': {
    cs: 'Tomuto člověku teď nejde napsat: zprávy nepřijímá, nebo nás zablokoval.',
    sk: 'Tomuto človeku sa teraz nedá napísať: správy neprijíma, alebo nás zablokoval.',
    pl: 'Do tej osoby nie można teraz napisać: nie przyjmuje wiadomości albo nas zablokowała.',
    en: 'This person cannot be written to now: they do not accept messages, or they have blocked us.',
  },
  'channel.error.meta.development': {
    cs: 'Aplikace je u Mety zatím ve vývojovém režimu. Psát si smí jen s lidmi, kteří v ní mají roli; ostatním až po schválení.',
    sk: 'Aplikácia je u Mety zatiaľ vo vývojovom režime. Písať si smie len s ľuďmi, ktorí v nej majú rolu; ostatným až po schválení.',
    pl: 'Aplikacja jest w Meta jeszcze w trybie deweloperskim. Może pisać tylko do osób, które mają w niej rolę; do innych dopiero po zatwierdzeniu.',
    en: 'The app is still in development mode at Meta. It may only write to people who have a role in it; to others once it is approved.',
  },
  'channel.error.meta.private': {
    cs: 'Na tenhle komentář se soukromě odpovědět nedá. Buď je starší než sedm dní, nebo to jeho autor nedovoluje.',
    sk: 'Na tento komentár sa súkromne odpovedať nedá. Buď je starší než sedem dní, alebo to jeho autor nedovoľuje.',
    pl: 'Na ten komentarz nie można odpowiedzieć prywatnie. Jest starszy niż siedem dni albo autor na to nie pozwala.',
    en: 'This comment cannot be answered in private. It is older than seven days, or its author does not allow it.',
  },
  'channel.error.meta.used': {
    cs: 'Na tenhle komentář už někdo soukromě odpověděl a Meta to dovolí jen jednou.',
    sk: 'Na tento komentár už niekto súkromne odpovedal a Meta to dovolí len raz.',
    pl: 'Na ten komentarz ktoś już odpowiedział prywatnie, a Meta pozwala na to tylko raz.',
    en: 'Somebody has already answered this comment in private, and Meta allows that only once.',
  },
  'channel.error.meta.duplicate': {
    cs: 'Meta odpověď odmítla jako opakovanou: stejný text tam podle ní už je. Podívejte se prosím na originál.',
    sk: 'Meta odpoveď odmietla ako opakovanú: rovnaký text tam podľa nej už je. Pozrite sa prosím na originál.',
    pl: 'Meta odrzuciła odpowiedź jako powtórzoną: według niej taki sam tekst już tam jest. Proszę zajrzeć do oryginału.',
    en: 'Meta refused the reply as a repeated one: it says the same text is already there. Please look at the original.',
  },
  'channel.error.meta.blocked': {
    cs: 'Meta tuhle činnost dočasně zablokovala, protože ji považuje za obtěžující. Několik hodin teď odtud nic neodejde; text zůstal uložený.',
    sk: 'Meta túto činnosť dočasne zablokovala, pretože ju považuje za obťažujúcu. Niekoľko hodín teraz odtiaľto nič neodíde; text zostal uložený.',
    pl: 'Meta tymczasowo zablokowała to działanie, bo uznała je za uciążliwe. Przez kilka godzin nic stąd nie wyjdzie; tekst został zachowany.',
    en: 'Meta has blocked this for a while because it takes it for abuse. Nothing leaves from here for some hours; the text is kept.',
  },
  'channel.error.meta.parameter': {
    cs: 'Meta odpověď nepřijala, nejspíš je příliš dlouhá nebo prázdná. Text zůstal uložený, upravte ho a pošlete znovu.',
    sk: 'Meta odpoveď neprijala, najskôr je príliš dlhá alebo prázdna. Text zostal uložený, upravte ho a pošlite znova.',
    pl: 'Meta nie przyjęła odpowiedzi, prawdopodobnie jest za długa lub pusta. Tekst został zachowany, proszę go poprawić i wysłać ponownie.',
    en: 'Meta did not accept the reply; it is probably too long or empty. The text is kept: change it and send it again.',
  },
  'channel.error.meta.file': {
    cs: 'Meta přiložený soubor nepřijala: je moc velký, poškozený nebo druhu, který nebere. Text i soubor zůstaly uložené.',
    sk: 'Meta priložený súbor neprijala: je príliš veľký, poškodený alebo druhu, ktorý neberie. Text aj súbor zostali uložené.',
    pl: 'Meta nie przyjęła załączonego pliku: jest za duży, uszkodzony albo takiego rodzaju, którego nie bierze. Tekst i plik zostały zachowane.',
    en: 'Meta did not take the attached file: it is too large, damaged or of a kind it does not take. Text and file are kept.',
  },
  'channel.error.meta.no_files': {
    cs: 'S touhle odpovědí Meta soubor poslat nedovolí. Odeberte ho prosím; text zůstal uložený.',
    sk: 'S touto odpoveďou Meta súbor poslať nedovolí. Odoberte ho prosím; text zostal uložený.',
    pl: 'Z tą odpowiedzią Meta nie pozwala wysłać pliku. Proszę go usunąć; tekst został zachowany.',
    en: 'Meta does not let a file go with this reply. Please remove it; the text is kept.',
  },
  'channel.error.meta.unknown': {
    cs: 'Meta to odmítla s chybou {code}, kterou neznáme.',
    sk: 'Meta to odmietla s chybou {code}, ktorú nepoznáme.',
    pl: 'Meta odmówiła z błędem {code}, którego nie znamy.',
    en: 'Meta refused this with error {code}, which we do not know.',
  },

  'channel.meta.warning.no_secret': {
    cs: 'Bez tajného klíče aplikace nám Meta nemůže nic hlásit sama: nové věci uvidíte až při příštím čtení, tedy do několika minut.',
    sk: 'Bez tajného kľúča aplikácie nám Meta nemôže nič hlásiť sama: nové veci uvidíte až pri ďalšom čítaní, teda do niekoľkých minút.',
    pl: 'Bez tajnego klucza aplikacji Meta nie może nas sama powiadamiać: nowe rzeczy pojawią się przy następnym odczycie, czyli w ciągu kilku minut.',
    en: 'Without the app secret Meta cannot tell us anything by itself: new things appear at the next reading, within some minutes.',
  },

  'channel.meta.page.required': {
    cs: 'Napište číslo stránky.',
    sk: 'Napíšte číslo stránky.',
    pl: 'Proszę podać numer strony.',
    en: 'Enter the number of the page.',
  },
  'channel.meta.page.invalid': {
    cs: 'Číslo stránky jsou jen číslice. Najdete ho na stránce v části Informace → Transparentnost stránky.',
    sk: 'Číslo stránky sú len číslice. Nájdete ho na stránke v časti Informácie → Transparentnosť stránky.',
    pl: 'Numer strony to same cyfry. Znajdą go Państwo na stronie w części Informacje → Przejrzystość strony.',
    en: 'The number of a page is digits only. You find it on the page under About → Page transparency.',
  },
  'channel.meta.login.invalid': {
    cs: 'Vyberte, jak se účet přihlašuje.',
    sk: 'Vyberte, ako sa účet prihlasuje.',
    pl: 'Proszę wybrać, jak loguje się konto.',
    en: 'Choose how the account signs in.',
  },
  'channel.meta.account.required': {
    cs: 'Napište číslo účtu na Instagramu.',
    sk: 'Napíšte číslo účtu na Instagrame.',
    pl: 'Proszę podać numer konta na Instagramie.',
    en: 'Enter the number of the Instagram account.',
  },
  'channel.meta.account.invalid': {
    cs: 'Číslo účtu jsou jen číslice, není to jeho jméno.',
    sk: 'Číslo účtu sú len číslice, nie je to jeho meno.',
    pl: 'Numer konta to same cyfry, nie jego nazwa.',
    en: 'The number of an account is digits only; it is not the account’s name.',
  },
  'channel.meta.token.invalid': {
    cs: 'Token obsahuje mezeru nebo znak, který do něj nepatří. Zkopírujte ho prosím znovu celý.',
    sk: 'Token obsahuje medzeru alebo znak, ktorý doň nepatrí. Skopírujte ho prosím znova celý.',
    pl: 'Token zawiera spację lub znak, który do niego nie należy. Proszę skopiować go jeszcze raz w całości.',
    en: 'The token contains a space or a character that does not belong there. Please copy all of it again.',
  },
  'channel.meta.humanAgent.invalid': {
    cs: 'Vyberte, zda má aplikace právo odpovídat sedm dní.',
    sk: 'Vyberte, či má aplikácia právo odpovedať sedem dní.',
    pl: 'Proszę wybrać, czy aplikacja ma prawo odpowiadać przez siedem dni.',
    en: 'Choose whether the app has the right to answer for seven days.',
  },
  'channel.meta.appId.invalid': {
    cs: 'ID aplikace jsou jen číslice. Najdete ho v nastavení aplikace v části Základní.',
    sk: 'ID aplikácie sú len číslice. Nájdete ho v nastaveniach aplikácie v časti Základné.',
    pl: 'Identyfikator aplikacji to same cyfry. Znajdą go Państwo w ustawieniach aplikacji w części Podstawowe.',
    en: 'The app ID is digits only. You find it in the app’s settings under Basic.',
  },
  'channel.meta.appSecret.invalid': {
    cs: 'Tajný klíč obsahuje mezeru nebo znak, který do něj nepatří. Zkopírujte ho prosím znovu celý.',
    sk: 'Tajný kľúč obsahuje medzeru alebo znak, ktorý doň nepatrí. Skopírujte ho prosím znova celý.',
    pl: 'Tajny klucz zawiera spację lub znak, który do niego nie należy. Proszę skopiować go jeszcze raz w całości.',
    en: 'The secret contains a space or a character that does not belong there. Please copy all of it again.',
  },
  'channel.meta.verifyToken.invalid': {
    cs: 'Ověřovací token má mít aspoň osm znaků: písmena bez diakritiky, číslice, tečku, pomlčku nebo podtržítko.',
    sk: 'Overovací token má mať aspoň osem znakov: písmená bez diakritiky, číslice, bodku, pomlčku alebo podčiarkovník.',
    pl: 'Token weryfikacyjny powinien mieć co najmniej osiem znaków: litery bez znaków diakrytycznych, cyfry, kropkę, łącznik lub podkreślenie.',
    en: 'The verify token needs at least eight characters: plain letters, digits, dot, dash or underscore.',
  },
  'channel.meta.server.invalid': {
    cs: 'Tohle není adresa serveru. Nechte pole prázdné, pokud nevíte přesně, proč ho měníte.',
    sk: 'Toto nie je adresa servera. Nechajte pole prázdne, ak presne neviete, prečo ho meníte.',
    pl: 'To nie jest adres serwera. Proszę zostawić pole puste, jeśli nie ma konkretnego powodu do zmiany.',
    en: 'This is not the address of a server. Leave it empty unless you know exactly why you change it.',
  },
  'channel.meta.server.insecure': {
    cs: 'Adresa musí začínat https://, jinak by token putoval sítí nešifrovaně.',
    sk: 'Adresa musí začínať https://, inak by token putoval sieťou nešifrovane.',
    pl: 'Adres musi zaczynać się od https://, inaczej token wędrowałby przez sieć bez szyfrowania.',
    en: 'The address must start with https://, otherwise the token would cross the network unencrypted.',
  },
  'channel.meta.version.invalid': {
    cs: 'Verze rozhraní se píše například v25.0.',
    sk: 'Verzia rozhrania sa píše napríklad v25.0.',
    pl: 'Wersję interfejsu zapisuje się na przykład tak: v25.0.',
    en: 'The version of the API is written like v25.0.',
  },
} satisfies Messages;

/** Labels and hints of the fields that every channel on the Graph API has. */
const FIELDS = {
  'humanAgent.label': {
    cs: 'Odpovídat i po 24 hodinách',
    sk: 'Odpovedať aj po 24 hodinách',
    pl: 'Odpowiadać także po 24 godzinach',
    en: 'Answer after 24 hours too',
  },
  'humanAgent.hint': {
    cs: 'Na soukromou zprávu jde odpovědět do 24 hodin. Sedm dní jen s právem Human Agent, které Meta aplikaci zvlášť schvaluje.',
    sk: 'Na súkromnú správu sa dá odpovedať do 24 hodín. Sedem dní len s právom Human Agent, ktoré Meta aplikácii osobitne schvaľuje.',
    pl: 'Na prywatną wiadomość można odpowiedzieć w ciągu 24 godzin. Przez siedem dni tylko z prawem Human Agent, które Meta zatwierdza osobno.',
    en: 'A private message can be answered within 24 hours; for seven days only with the right Human Agent, which Meta approves separately.',
  },
  'humanAgent.no': {
    cs: 'Ne, jen 24 hodin',
    sk: 'Nie, len 24 hodín',
    pl: 'Nie, tylko 24 godziny',
    en: 'No, 24 hours only',
  },
  'humanAgent.yes': {
    cs: 'Ano, právo Human Agent máme',
    sk: 'Áno, právo Human Agent máme',
    pl: 'Tak, mamy prawo Human Agent',
    en: 'Yes, we have the right Human Agent',
  },
  'appId.label': { cs: 'ID aplikace', sk: 'ID aplikácie', pl: 'Identyfikator aplikacji', en: 'App ID' },
  'appId.hint': {
    cs: 'S ním a s tajným klíčem umíme říct, do kdy token platí a která oprávnění chybějí.',
    sk: 'S ním a s tajným kľúčom vieme povedať, dokedy token platí a ktoré oprávnenia chýbajú.',
    pl: 'Dzięki niemu i tajnemu kluczowi możemy powiedzieć, do kiedy token jest ważny i których uprawnień brakuje.',
    en: 'With it and the secret we can tell until when the token holds and which permissions are missing.',
  },
  'appSecret.label': {
    cs: 'Tajný klíč aplikace',
    sk: 'Tajný kľúč aplikácie',
    pl: 'Tajny klucz aplikacji',
    en: 'App secret',
  },
  'appSecret.hint': {
    cs: 'Poznáme podle něj, že hlášení opravdu posílá Meta. Ukládá se zašifrovaný a už ho nikdy nezobrazíme.',
    sk: 'Spoznáme podľa neho, že hlásenia naozaj posiela Meta. Ukladá sa zašifrovaný a už ho nikdy nezobrazíme.',
    pl: 'Dzięki niemu poznajemy, że powiadomienia naprawdę wysyła Meta. Jest przechowywany w postaci zaszyfrowanej i nigdy więcej go nie pokażemy.',
    en: 'It tells us that notifications really come from Meta. It is stored encrypted and never shown again.',
  },
  'verifyToken.label': {
    cs: 'Ověřovací token',
    sk: 'Overovací token',
    pl: 'Token weryfikacyjny',
    en: 'Verify token',
  },
  'verifyToken.hint': {
    cs: 'Vložte ho u Mety do pole Verify token. Když pole necháte prázdné, vymyslíme ho.',
    sk: 'Vložte ho u Mety do poľa Verify token. Keď pole necháte prázdne, vymyslíme ho.',
    pl: 'Proszę wkleić go w Meta w polu Verify token. Jeśli pole zostanie puste, wymyślimy go.',
    en: 'Enter it at Meta in the field Verify token. Leave it empty and we make one up.',
  },
  'server.label': {
    cs: 'Adresa rozhraní',
    sk: 'Adresa rozhrania',
    pl: 'Adres interfejsu',
    en: 'Address of the API',
  },
  'server.hint': {
    cs: 'Nechte prázdné, chcete-li skutečnou adresu Mety.',
    sk: 'Nechajte prázdne, ak chcete skutočnú adresu Mety.',
    pl: 'Proszę zostawić puste, aby użyć prawdziwego adresu Meta.',
    en: 'Leave empty for Meta’s real address.',
  },
  'version.label': {
    cs: 'Verze rozhraní',
    sk: 'Verzia rozhrania',
    pl: 'Wersja interfejsu',
    en: 'API version',
  },
  'version.hint': {
    cs: 'Nechte prázdné, použijeme v25.0.',
    sk: 'Nechajte prázdne, použijeme v25.0.',
    pl: 'Jeśli zostanie puste, użyjemy v25.0.',
    en: 'Leave empty and v25.0 is used.',
  },
} satisfies Messages;

type Words = Record<Lang, string>;

/** The same words under the keys of one channel. */
export const sharedFields = <K extends string>(
  kind: K,
): Record<`channel.${K}.${keyof typeof FIELDS}`, Words> =>
  Object.fromEntries(
    Object.entries(FIELDS).map(([name, words]) => [`channel.${kind}.${name}`, words]),
  ) as Record<`channel.${K}.${keyof typeof FIELDS}`, Words>;
