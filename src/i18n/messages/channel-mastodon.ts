import type { Messages } from '../types.ts';

/** Setting up a Mastodon source, and what its server may refuse. */
export const channelMastodon = {
  'channel.mastodon.about': {
    cs: 'Zmínky a soukromé zprávy vašeho účtu, hashtag nebo hledání na serveru Mastodonu.',
    sk: 'Zmienky a súkromné správy vášho účtu, hashtag alebo vyhľadávanie na serveri Mastodonu.',
    pl: 'Wzmianki i wiadomości prywatne do Państwa konta, hashtag albo wyszukiwanie na serwerze Mastodona.',
    en: 'Mentions and private messages of your account, a hashtag, or a search on a Mastodon server.',
  },

  'channel.mastodon.server.label': { cs: 'Server', sk: 'Server', pl: 'Serwer', en: 'Server' },
  'channel.mastodon.server.hint': {
    cs: 'Adresa serveru, na kterém máte účet, například https://mastodon.social.',
    sk: 'Adresa servera, na ktorom máte účet, napríklad https://mastodon.social.',
    pl: 'Adres serwera, na którym mają Państwo konto, na przykład https://mastodon.social.',
    en: 'The address of the server your account is on, for example https://mastodon.social.',
  },
  'channel.mastodon.server.required': {
    cs: 'Napište adresu serveru, na kterém máte účet.',
    sk: 'Napíšte adresu servera, na ktorom máte účet.',
    pl: 'Proszę podać adres serwera, na którym mają Państwo konto.',
    en: 'Enter the address of the server your account is on.',
  },
  'channel.mastodon.server.invalid': {
    cs: 'Tohle není adresa serveru. Stačí jeho jméno, například mastodon.social.',
    sk: 'Toto nie je adresa servera. Stačí jeho názov, napríklad mastodon.social.',
    pl: 'To nie jest adres serwera. Wystarczy jego nazwa, na przykład mastodon.social.',
    en: 'This is not the address of a server. Its name is enough, for example mastodon.social.',
  },
  'channel.mastodon.server.insecure': {
    cs: 'Adresa musí začínat https://, jinak by token putoval sítí nešifrovaně.',
    sk: 'Adresa musí začínať https://, inak by token putoval sieťou nešifrovane.',
    pl: 'Adres musi zaczynać się od https://, inaczej token wędrowałby przez sieć bez szyfrowania.',
    en: 'The address must start with https://, otherwise the token would cross the network unencrypted.',
  },

  'channel.mastodon.token.label': {
    cs: 'Přístupový token',
    sk: 'Prístupový token',
    pl: 'Token dostępu',
    en: 'Access token',
  },
  'channel.mastodon.token.hint': {
    cs: 'Ukládá se zašifrovaný a už ho nikdy nezobrazíme.',
    sk: 'Ukladá sa zašifrovaný a už ho nikdy nezobrazíme.',
    pl: 'Jest przechowywany w postaci zaszyfrowanej i nigdy więcej go nie pokażemy.',
    en: 'It is stored encrypted and never shown again.',
  },
  'channel.mastodon.token.invalid': {
    cs: 'Token obsahuje mezeru nebo znak, který do něj nepatří. Zkopírujte ho prosím znovu celý.',
    sk: 'Token obsahuje medzeru alebo znak, ktorý doň nepatrí. Skopírujte ho prosím znova celý.',
    pl: 'Token zawiera spację lub znak, który do niego nie należy. Proszę skopiować go jeszcze raz w całości.',
    en: 'The token contains a space or a character that does not belong there. Please copy all of it again.',
  },

  'channel.mastodon.what.label': {
    cs: 'Co sledovat',
    sk: 'Čo sledovať',
    pl: 'Co śledzić',
    en: 'What to follow',
  },
  'channel.mastodon.what.hint': {
    cs: 'Jeden zdroj sleduje jednu věc. Pro další přidejte další zdroj se stejným tokenem.',
    sk: 'Jeden zdroj sleduje jednu vec. Pre ďalšiu pridajte ďalší zdroj s rovnakým tokenom.',
    pl: 'Jedno źródło śledzi jedną rzecz. Dla następnej proszę dodać kolejne źródło z tym samym tokenem.',
    en: 'One source follows one thing. For another, add another source with the same token.',
  },
  'channel.mastodon.what.mentions': {
    cs: 'Zmínky a soukromé zprávy',
    sk: 'Zmienky a súkromné správy',
    pl: 'Wzmianki i wiadomości prywatne',
    en: 'Mentions and private messages',
  },
  'channel.mastodon.what.hashtag': { cs: 'Hashtag', sk: 'Hashtag', pl: 'Hashtag', en: 'Hashtag' },
  'channel.mastodon.what.search': { cs: 'Hledání', sk: 'Vyhľadávanie', pl: 'Wyszukiwanie', en: 'Search' },
  'channel.mastodon.what.invalid': {
    cs: 'Vyberte, co má zdroj sledovat.',
    sk: 'Vyberte, čo má zdroj sledovať.',
    pl: 'Proszę wybrać, co źródło ma śledzić.',
    en: 'Choose what the source should follow.',
  },

  'channel.mastodon.query.label': {
    cs: 'Hashtag nebo hledaná slova',
    sk: 'Hashtag alebo hľadané slová',
    pl: 'Hashtag lub szukane słowa',
    en: 'Hashtag or words to search for',
  },
  'channel.mastodon.query.hint': {
    cs: 'U zmínek nechte prázdné.',
    sk: 'Pri zmienkach nechajte prázdne.',
    pl: 'Przy wzmiankach proszę zostawić puste.',
    en: 'Leave empty for mentions.',
  },
  'channel.mastodon.query.tag_required': {
    cs: 'Napište hashtag, který se má sledovat.',
    sk: 'Napíšte hashtag, ktorý sa má sledovať.',
    pl: 'Proszę podać hashtag do śledzenia.',
    en: 'Enter the hashtag to follow.',
  },
  'channel.mastodon.query.tag_invalid': {
    cs: 'Hashtag je jedno slovo z písmen, číslic a podtržítek. Pro další hashtag přidejte další zdroj.',
    sk: 'Hashtag je jedno slovo z písmen, číslic a podčiarkovníkov. Pre ďalší hashtag pridajte ďalší zdroj.',
    pl: 'Hashtag to jedno słowo z liter, cyfr i podkreśleń. Dla kolejnego hashtagu proszę dodać kolejne źródło.',
    en: 'A hashtag is one word of letters, digits and underscores. For another hashtag, add another source.',
  },
  'channel.mastodon.query.words_required': {
    cs: 'Napište slova, která se mají hledat.',
    sk: 'Napíšte slová, ktoré sa majú hľadať.',
    pl: 'Proszę podać słowa do wyszukiwania.',
    en: 'Enter the words to search for.',
  },
  'channel.mastodon.query.too_long': {
    cs: 'Hledání může mít nejvýše {max} znaků.',
    sk: 'Vyhľadávanie môže mať najviac {max} znakov.',
    pl: 'Wyszukiwanie może mieć najwyżej {max} znaków.',
    en: 'A search can have at most {max} characters.',
  },

  'channel.mastodon.step.1': {
    cs: 'Přihlaste se na svém serveru a otevřete Předvolby → Vývoj (Preferences → Development). Na GoToSocial jsou to nastavení účtu → Applications; jiné servery to popisují ve své nápovědě.',
    sk: 'Prihláste sa na svojom serveri a otvorte Nastavenia → Vývoj (Preferences → Development). Na GoToSocial sú to nastavenia účtu → Applications; iné servery to opisujú vo svojej nápovede.',
    pl: 'Proszę zalogować się na swoim serwerze i otworzyć Preferencje → Dla programistów (Preferences → Development). W GoToSocial są to ustawienia konta → Applications; inne serwery opisują to w swojej pomocy.',
    en: 'Sign in on your server and open Preferences → Development. On GoToSocial it is the account settings → Applications; other servers describe it in their help.',
  },
  'channel.mastodon.step.2': {
    cs: 'Založte novou aplikaci (New application). Jméno může být třeba Ohlas, ostatní adresy nechte, jak jsou.',
    sk: 'Založte novú aplikáciu (New application). Názov môže byť napríklad Ohlas, ostatné adresy nechajte, ako sú.',
    pl: 'Proszę utworzyć nową aplikację (New application). Nazwa może brzmieć na przykład Ohlas, adresy proszę zostawić bez zmian.',
    en: 'Create a new application. Call it Ohlas, for example, and leave the addresses as they are.',
  },
  'channel.mastodon.step.3': {
    cs: 'Zaškrtněte oprávnění read, write:statuses, write:media a write:favourites. Víc jich Ohlas nepotřebuje; jen ke čtení stačí read.',
    sk: 'Zaškrtnite oprávnenia read, write:statuses, write:media a write:favourites. Viac ich Ohlas nepotrebuje; len na čítanie stačí read.',
    pl: 'Proszę zaznaczyć uprawnienia read, write:statuses, write:media i write:favourites. Więcej Ohlas nie potrzebuje; do samego czytania wystarczy read.',
    en: 'Tick the scopes read, write:statuses, write:media and write:favourites. Ohlas needs no more; for reading alone, read is enough.',
  },
  'channel.mastodon.step.4': {
    cs: 'Aplikaci uložte, otevřete ji a zkopírujte sem přístupový token (Your access token).',
    sk: 'Aplikáciu uložte, otvorte ju a skopírujte sem prístupový token (Your access token).',
    pl: 'Proszę zapisać aplikację, otworzyć ją i skopiować tutaj token dostępu (Your access token).',
    en: 'Save the application, open it, and copy your access token here.',
  },

  'channel.mastodon.right.read': {
    cs: 'číst zmínky, soukromé zprávy, hashtagy a celá vlákna',
    sk: 'čítať zmienky, súkromné správy, hashtagy a celé vlákna',
    pl: 'czytać wzmianki, wiadomości prywatne, hashtagi i całe wątki',
    en: 'to read mentions, private messages, hashtags and whole threads',
  },
  'channel.mastodon.right.write:statuses': {
    cs: 'odpovídat veřejně i soukromě',
    sk: 'odpovedať verejne aj súkromne',
    pl: 'odpowiadać publicznie i prywatnie',
    en: 'to reply in public and in private',
  },
  'channel.mastodon.right.write:media': {
    cs: 'posílat s odpovědí fotky a soubory',
    sk: 'posielať s odpoveďou fotky a súbory',
    pl: 'wysyłać z odpowiedzią zdjęcia i pliki',
    en: 'to send photos and files with a reply',
  },
  'channel.mastodon.right.write:favourites': {
    cs: 'dávat příspěvkům hvězdičku a zase ji brát zpět',
    sk: 'dávať príspevkom hviezdičku a zase ju brať späť',
    pl: 'dodawać wpisy do ulubionych i cofać to',
    en: 'to favourite posts and take that back',
  },

  'channel.mastodon.media.working': {
    cs: 'Server zatím zpracovává přílohu. Odpověď odejde, jakmile bude hotová.',
    sk: 'Server zatiaľ spracúva prílohu. Odpoveď odíde, hneď ako bude hotová.',
    pl: 'Serwer przetwarza jeszcze załącznik. Odpowiedź wyjdzie, gdy tylko będzie gotowy.',
    en: 'The server is still working on the attachment. The reply leaves as soon as it is ready.',
  },
  'channel.mastodon.media.refused': {
    cs: 'Server přílohu nepřijal: je příliš velká, nebo takové soubory nebere. Odeberte ji a pošlete odpověď znovu.',
    sk: 'Server prílohu neprijal: je príliš veľká, alebo také súbory neberie. Odoberte ju a pošlite odpoveď znova.',
    pl: 'Serwer nie przyjął załącznika: jest za duży albo takich plików nie przyjmuje. Proszę go usunąć i wysłać odpowiedź ponownie.',
    en: 'The server did not accept the attachment: it is too large, or it takes no such files. Remove it and send the reply again.',
  },
  'channel.mastodon.media.one_film': {
    cs: 'Mastodon přijme víc obrázků, nebo jedno video, ne obojí najednou. Nechte jen jedno z toho a pošlete odpověď znovu.',
    sk: 'Mastodon prijme viac obrázkov, alebo jedno video, nie oboje naraz. Nechajte len jedno z toho a pošlite odpoveď znova.',
    pl: 'Mastodon przyjmuje kilka obrazów albo jeden film, ale nie jedno i drugie naraz. Proszę zostawić jedno z nich i wysłać odpowiedź ponownie.',
    en: 'Mastodon takes several pictures or one video, not both at once. Keep one of them and send the reply again.',
  },

  'channel.mastodon.error.not_spoken': {
    cs: 'Na této adrese teď není server, který by mluvil jazykem Mastodonu, nebo tohle neumí.',
    sk: 'Na tejto adrese teraz nie je server, ktorý by hovoril jazykom Mastodonu, alebo toto nevie.',
    pl: 'Pod tym adresem nie ma teraz serwera, który mówiłby językiem Mastodona, albo nie potrafi on tej rzeczy.',
    en: 'There is no server at this address now that speaks the language of Mastodon, or it cannot do this.',
  },
  'channel.mastodon.warning.read_only': {
    cs: 'Token smí jen číst. Odpovídat odsud půjde, až přidáte oprávnění write:statuses a vložíte nový token.',
    sk: 'Token smie len čítať. Odpovedať odtiaľto pôjde, až pridáte oprávnenie write:statuses a vložíte nový token.',
    pl: 'Token pozwala tylko czytać. Odpowiadać stąd będzie można po dodaniu uprawnienia write:statuses i wklejeniu nowego tokenu.',
    en: 'The token can only read. To reply from here, add the scope write:statuses and enter the new token.',
  },
  'channel.mastodon.warning.rights_untold': {
    cs: 'Tento server neříká, jaká oprávnění token má. Jestli stačí i na odpovídání, se ukáže až u první odpovědi.',
    sk: 'Tento server nehovorí, aké oprávnenia token má. Či stačí aj na odpovedanie, sa ukáže až pri prvej odpovedi.',
    pl: 'Ten serwer nie mówi, jakie uprawnienia ma token. Czy wystarczą do odpowiadania, okaże się przy pierwszej odpowiedzi.',
    en: 'This server does not tell which scopes the token has. Whether they are enough for replying shows with the first reply.',
  },
  'channel.mastodon.warning.hashtag_empty': {
    cs: 'S tímto hashtagem teď na serveru nic není. Buď ho zatím nikdo nepoužil, nebo správce serveru výpis vypnul.',
    sk: 'S týmto hashtagom teraz na serveri nič nie je. Buď ho zatiaľ nikto nepoužil, alebo správca servera výpis vypol.',
    pl: 'Na serwerze nie ma teraz nic z tym hashtagiem. Albo nikt go jeszcze nie użył, albo administrator serwera wyłączył tę listę.',
    en: 'The server shows nothing with this hashtag now. Either nobody has used it yet, or its administrator turned the list off.',
  },
  'channel.mastodon.warning.search_empty': {
    cs: 'Hledání teď nic nenašlo. Některé servery v textu příspěvků hledat neumějí a jinde se najdou jen lidé, kteří to dovolili.',
    sk: 'Vyhľadávanie teraz nič nenašlo. Niektoré servery v texte príspevkov hľadať nevedia a inde sa nájdu len ľudia, ktorí to dovolili.',
    pl: 'Wyszukiwanie niczego teraz nie znalazło. Niektóre serwery nie potrafią szukać w treści wpisów, a na innych widać tylko osoby, które na to pozwoliły.',
    en: 'The search finds nothing now. Some servers cannot search the text of posts, and others only show people who allowed it.',
  },

  'channel.error.rejected': {
    cs: 'Síť odpověď nepřijala, nejspíš je příliš dlouhá nebo prázdná. Text zůstal uložený, upravte ho a pošlete znovu.',
    sk: 'Sieť odpoveď neprijala, najskôr je príliš dlhá alebo prázdna. Text zostal uložený, upravte ho a pošlite znova.',
    pl: 'Sieć nie przyjęła odpowiedzi, prawdopodobnie jest za długa lub pusta. Tekst został zachowany, proszę go poprawić i wysłać ponownie.',
    en: 'The network did not accept the reply; it is probably too long or empty. The text is kept: change it and send it again.',
  },
} satisfies Messages;
