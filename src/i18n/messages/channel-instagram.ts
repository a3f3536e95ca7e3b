import type { Messages } from '../types.ts';
import { sharedFields } from './channel-meta.ts';

/** Setting up an Instagram account. */
export const channelInstagram = {
  ...sharedFields('instagram'),
  'channel.instagram.about': {
    cs: 'Komentáře pod fotkami a videi vašeho profesionálního účtu, označení, zmínky a zprávy.',
    sk: 'Komentáre pod fotkami a videami vášho profesionálneho účtu, označenia, zmienky a správy.',
    pl: 'Komentarze pod zdjęciami i filmami Państwa konta profesjonalnego, oznaczenia, wzmianki i wiadomości.',
    en: 'Comments under photos and videos of your professional account, tags, mentions and messages.',
  },
  'channel.instagram.login.label': {
    cs: 'Přihlášení účtu',
    sk: 'Prihlásenie účtu',
    pl: 'Logowanie konta',
    en: 'How the account signs in',
  },
  'channel.instagram.login.hint': {
    cs: 'Je-li účet propojený se stránkou na Facebooku, stačí token té stránky. Jinak se přihlašuje sám.',
    sk: 'Ak je účet prepojený so stránkou na Facebooku, stačí token tej stránky. Inak sa prihlasuje sám.',
    pl: 'Jeśli konto jest połączone ze stroną na Facebooku, wystarczy token tej strony. W innym razie loguje się samo.',
    en: 'If the account is connected to a Facebook page, the token of that page is enough. Otherwise it signs in by itself.',
  },
  'channel.instagram.login.facebook': {
    cs: 'Přes stránku na Facebooku',
    sk: 'Cez stránku na Facebooku',
    pl: 'Przez stronę na Facebooku',
    en: 'Through its Facebook page',
  },
  'channel.instagram.login.instagram': {
    cs: 'Samo, přes Instagram',
    sk: 'Samo, cez Instagram',
    pl: 'Samodzielnie, przez Instagram',
    en: 'By itself, through Instagram',
  },
  'channel.instagram.account.label': {
    cs: 'Číslo účtu na Instagramu',
    sk: 'Číslo účtu na Instagrame',
    pl: 'Numer konta na Instagramie',
    en: 'Number of the Instagram account',
  },
  'channel.instagram.account.hint': {
    cs: 'Samé číslice, ne jméno účtu. Kde ho najdete, říká postup.',
    sk: 'Samé číslice, nie meno účtu. Kde ho nájdete, hovorí postup.',
    pl: 'Same cyfry, nie nazwa konta. Gdzie go znaleźć, mówi instrukcja.',
    en: 'Digits only, not the account’s name. The steps say where to find it.',
  },
  'channel.instagram.page.label': {
    cs: 'Číslo stránky na Facebooku',
    sk: 'Číslo stránky na Facebooku',
    pl: 'Numer strony na Facebooku',
    en: 'Number of the Facebook page',
  },
  'channel.instagram.page.hint': {
    cs: 'Jen když se účet přihlašuje přes stránku.',
    sk: 'Len keď sa účet prihlasuje cez stránku.',
    pl: 'Tylko gdy konto loguje się przez stronę.',
    en: 'Only when the account signs in through a page.',
  },
  'channel.instagram.token.label': {
    cs: 'Přístupový token',
    sk: 'Prístupový token',
    pl: 'Token dostępu',
    en: 'Access token',
  },
  'channel.instagram.token.hint': {
    cs: 'Token stránky, nebo token účtu; ten druhý si včas obnovujeme sami. Ukládá se zašifrovaný a už ho nikdy nezobrazíme.',
    sk: 'Token stránky alebo token účtu; ten druhý si včas obnovujeme sami. Ukladá sa zašifrovaný a už ho nikdy nezobrazíme.',
    pl: 'Token strony albo token konta; ten drugi sami odnawiamy na czas. Jest przechowywany w postaci zaszyfrowanej i nigdy więcej go nie pokażemy.',
    en: 'The page’s token or the account’s; the latter we renew in time by ourselves. It is stored encrypted and never shown again.',
  },

  'channel.instagram.step.1': {
    cs: 'Účet musí být profesionální (firemní nebo tvůrce) a v aplikaci Instagram musí mít v nastavení zpráv zapnuté Povolit přístup ke zprávám, jinak zprávy nepřijdou.',
    sk: 'Účet musí byť profesionálny (firemný alebo tvorcu) a v aplikácii Instagram musí mať v nastaveniach správ zapnuté Povoliť prístup k správam, inak správy neprídu.',
    pl: 'Konto musi być profesjonalne (firmowe lub twórcy), a w aplikacji Instagram w ustawieniach wiadomości musi być włączona opcja Zezwalaj na dostęp do wiadomości, inaczej wiadomości nie przyjdą.',
    en: 'The account must be professional (business or creator), and Allow access to messages must be on in the message settings of the Instagram app, or messages will not come.',
  },
  'channel.instagram.step.2': {
    cs: 'Na developers.facebook.com otevřete svou aplikaci typu Business, nebo ji založte, a přidejte do ní produkty Instagram a Webhooks.',
    sk: 'Na developers.facebook.com otvorte svoju aplikáciu typu Business, alebo ju založte, a pridajte do nej produkty Instagram a Webhooks.',
    pl: 'Na developers.facebook.com proszę otworzyć swoją aplikację typu Business albo ją utworzyć i dodać do niej produkty Instagram i Webhooks.',
    en: 'At developers.facebook.com open your app of the type Business, or create one, and add the products Instagram and Webhooks.',
  },
  'channel.instagram.step.3': {
    cs: 'Přes stránku na Facebooku: získejte token stránky stejně jako u zdroje Facebook, s oprávněními instagram_* a pages_* ze seznamu níže. Na číslo účtu se v Graph API Exploreru zeptejte dotazem me?fields=instagram_business_account.',
    sk: 'Cez stránku na Facebooku: získajte token stránky rovnako ako pri zdroji Facebook, s oprávneniami instagram_* a pages_* zo zoznamu nižšie. Na číslo účtu sa v Graph API Exploreri opýtajte dotazom me?fields=instagram_business_account.',
    pl: 'Przez stronę na Facebooku: token strony proszę uzyskać tak jak przy źródle Facebook, z uprawnieniami instagram_* i pages_* z listy poniżej. O numer konta proszę zapytać w Graph API Explorer zapytaniem me?fields=instagram_business_account.',
    en: 'Through a Facebook page: get the page’s token as for a Facebook source, with the permissions instagram_* and pages_* listed below. For the number of the account ask the Graph API Explorer for me?fields=instagram_business_account.',
  },
  'channel.instagram.step.4': {
    cs: 'Samo přes Instagram: v aplikaci v části Instagram → API setup with Instagram login přidejte účet a klepněte na Generate token. Stačí oprávnění instagram_business_* a číslo účtu stojí u jeho jména.',
    sk: 'Samo cez Instagram: v aplikácii v časti Instagram → API setup with Instagram login pridajte účet a kliknite na Generate token. Stačia oprávnenia instagram_business_* a číslo účtu stojí pri jeho mene.',
    pl: 'Samodzielnie przez Instagram: w aplikacji w części Instagram → API setup with Instagram login proszę dodać konto i kliknąć Generate token. Wystarczą uprawnienia instagram_business_*, a numer konta stoi przy jego nazwie.',
    en: 'By itself through Instagram: in the app under Instagram → API setup with Instagram login add the account and press Generate token. The permissions instagram_business_* are enough, and the account’s number stands by its name.',
  },
  'channel.instagram.step.5': {
    cs: 'Po uložení vložte u Mety do Webhooks (objekt Instagram) adresu a ověřovací token tohoto zdroje a přihlaste pole comments, live_comments, mentions, messages a message_edit. Tajný klíč je ten, který ukazuje stejná část aplikace.',
    sk: 'Po uložení vložte u Mety do Webhooks (objekt Instagram) adresu a overovací token tohto zdroja a prihláste polia comments, live_comments, mentions, messages a message_edit. Tajný kľúč je ten, ktorý ukazuje rovnaká časť aplikácie.',
    pl: 'Po zapisaniu proszę w Meta w części Webhooks (obiekt Instagram) wkleić adres i token weryfikacyjny tego źródła oraz włączyć pola comments, live_comments, mentions, messages i message_edit. Tajny klucz to ten, który pokazuje ta sama część aplikacji.',
    en: 'After saving, enter this source’s address and verify token at Meta under Webhooks (object Instagram), and subscribe to comments, live_comments, mentions, messages and message_edit. The secret is the one that the same part of the app shows.',
  },
  'channel.instagram.step.6': {
    cs: 'Dokud Meta aplikaci neschválí (App Review a ověření firmy), ukazuje jen to, co napsali lidé s rolí v aplikaci. Pro ostatní zákazníky požádejte u stejných oprávnění o Advanced Access.',
    sk: 'Kým Meta aplikáciu neschváli (App Review a overenie firmy), ukazuje len to, čo napísali ľudia s rolou v aplikácii. Pre ostatných zákazníkov požiadajte pri rovnakých oprávneniach o Advanced Access.',
    pl: 'Dopóki Meta nie zatwierdzi aplikacji (App Review i weryfikacja firmy), pokazuje tylko to, co napisały osoby z rolą w aplikacji. Dla pozostałych klientów proszę przy tych samych uprawnieniach wystąpić o Advanced Access.',
    en: 'Until Meta approves the app (App Review and Business Verification), it shows only what people with a role in the app have written. For all other customers, ask for Advanced Access to the same permissions.',
  },

  'channel.instagram.right.instagram_basic': {
    cs: 'přes stránku: číst účet a jeho fotky',
    sk: 'cez stránku: čítať účet a jeho fotky',
    pl: 'przez stronę: czytać konto i jego zdjęcia',
    en: 'through a page: to read the account and its photos',
  },
  'channel.instagram.right.instagram_manage_comments': {
    cs: 'přes stránku: číst komentáře, odpovídat na ně a skrývat je',
    sk: 'cez stránku: čítať komentáre, odpovedať na ne a skrývať ich',
    pl: 'przez stronę: czytać komentarze, odpowiadać na nie i je ukrywać',
    en: 'through a page: to read, answer and hide comments',
  },
  'channel.instagram.right.instagram_manage_messages': {
    cs: 'přes stránku: číst a psát zprávy',
    sk: 'cez stránku: čítať a písať správy',
    pl: 'przez stronę: czytać i pisać wiadomości',
    en: 'through a page: to read and write messages',
  },
  'channel.instagram.right.pages_read_engagement': {
    cs: 'přes stránku: najít účet, který k ní patří',
    sk: 'cez stránku: nájsť účet, ktorý k nej patrí',
    pl: 'przez stronę: znaleźć konto, które do niej należy',
    en: 'through a page: to find the account that belongs to it',
  },
  'channel.instagram.right.pages_manage_metadata': {
    cs: 'přes stránku: aby nám Meta sama hlásila, že někdo napsal',
    sk: 'cez stránku: aby nám Meta sama hlásila, že niekto napísal',
    pl: 'przez stronę: aby Meta sama nas powiadamiała, że ktoś napisał',
    en: 'through a page: so that Meta tells us by itself that somebody wrote',
  },
  'channel.instagram.right.pages_messaging': {
    cs: 'přes stránku: posílat ve zprávách soubory',
    sk: 'cez stránku: posielať v správach súbory',
    pl: 'przez stronę: wysyłać w wiadomościach pliki',
    en: 'through a page: to send files in messages',
  },
  'channel.instagram.right.instagram_business_basic': {
    cs: 'samo přes Instagram: číst účet a jeho fotky',
    sk: 'samo cez Instagram: čítať účet a jeho fotky',
    pl: 'samodzielnie przez Instagram: czytać konto i jego zdjęcia',
    en: 'by itself: to read the account and its photos',
  },
  'channel.instagram.right.instagram_business_manage_comments': {
    cs: 'samo přes Instagram: číst komentáře, odpovídat na ně a skrývat je',
    sk: 'samo cez Instagram: čítať komentáre, odpovedať na ne a skrývať ich',
    pl: 'samodzielnie przez Instagram: czytać komentarze, odpowiadać na nie i je ukrywać',
    en: 'by itself: to read, answer and hide comments',
  },
  'channel.instagram.right.instagram_business_manage_messages': {
    cs: 'samo přes Instagram: číst a psát zprávy',
    sk: 'samo cez Instagram: čítať a písať správy',
    pl: 'samodzielnie przez Instagram: czytać i pisać wiadomości',
    en: 'by itself: to read and write messages',
  },
} satisfies Messages;
