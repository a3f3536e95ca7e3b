import type { Messages } from '../types.ts';

/** Setting up a Bluesky source, and what its network may refuse. */
export const channelBluesky = {
  'channel.bluesky.about': {
    cs: 'Zmínky, odpovědi, citace a soukromé zprávy vašeho účtu, nebo hledání v příspěvcích na Bluesky.',
    sk: 'Zmienky, odpovede, citácie a súkromné správy vášho účtu, alebo vyhľadávanie v príspevkoch na Bluesky.',
    pl: 'Wzmianki, odpowiedzi, cytaty i wiadomości prywatne do Państwa konta albo wyszukiwanie we wpisach na Bluesky.',
    en: 'Mentions, replies, quotes and private messages of your account, or a search of the posts on Bluesky.',
  },

  'channel.bluesky.handle.label': {
    cs: 'Jméno účtu',
    sk: 'Meno účtu',
    pl: 'Nazwa konta',
    en: 'Account name',
  },
  'channel.bluesky.handle.hint': {
    cs: 'Například mujobchod.bsky.social, nebo vlastní doména, pokud ji účet používá.',
    sk: 'Napríklad mojobchod.bsky.social, alebo vlastná doména, ak ju účet používa.',
    pl: 'Na przykład mojsklep.bsky.social albo własna domena, jeśli konto jej używa.',
    en: 'For example myshop.bsky.social, or your own domain if the account uses one.',
  },
  'channel.bluesky.handle.required': {
    cs: 'Napište jméno svého účtu na Bluesky.',
    sk: 'Napíšte meno svojho účtu na Bluesky.',
    pl: 'Proszę podać nazwę swojego konta na Bluesky.',
    en: 'Enter the name of your account on Bluesky.',
  },
  'channel.bluesky.handle.invalid': {
    cs: 'Takhle jméno účtu nevypadá. Má tvar mujobchod.bsky.social, bez mezer a háčků.',
    sk: 'Takto meno účtu nevyzerá. Má tvar mojobchod.bsky.social, bez medzier a mäkčeňov.',
    pl: 'Tak nazwa konta nie wygląda. Ma postać mojsklep.bsky.social, bez spacji i polskich znaków.',
    en: 'This does not look like an account name. It has the form myshop.bsky.social, without spaces or accents.',
  },

  'channel.bluesky.password.label': {
    cs: 'Heslo pro aplikaci',
    sk: 'Heslo pre aplikáciu',
    pl: 'Hasło aplikacji',
    en: 'App password',
  },
  'channel.bluesky.password.hint': {
    cs: 'Čtyři skupiny po čtyřech znacích. Ukládá se zašifrované a už ho nikdy nezobrazíme.',
    sk: 'Štyri skupiny po štyroch znakoch. Ukladá sa zašifrované a už ho nikdy nezobrazíme.',
    pl: 'Cztery grupy po cztery znaki. Jest przechowywane w postaci zaszyfrowanej i nigdy więcej go nie pokażemy.',
    en: 'Four groups of four characters. It is stored encrypted and never shown again.',
  },
  'channel.bluesky.password.invalid': {
    cs: 'Heslo obsahuje znak, který do něj nepatří. Zkopírujte ho prosím znovu celé.',
    sk: 'Heslo obsahuje znak, ktorý doň nepatrí. Skopírujte ho prosím znova celé.',
    pl: 'Hasło zawiera znak, który do niego nie należy. Proszę skopiować je jeszcze raz w całości.',
    en: 'The password contains a character that does not belong there. Please copy all of it again.',
  },

  'channel.bluesky.what.label': {
    cs: 'Co sledovat',
    sk: 'Čo sledovať',
    pl: 'Co śledzić',
    en: 'What to follow',
  },
  'channel.bluesky.what.hint': {
    cs: 'Jeden zdroj sleduje jednu věc. Pro další přidejte další zdroj se stejným účtem.',
    sk: 'Jeden zdroj sleduje jednu vec. Pre ďalšiu pridajte ďalší zdroj s rovnakým účtom.',
    pl: 'Jedno źródło śledzi jedną rzecz. Dla następnej proszę dodać kolejne źródło z tym samym kontem.',
    en: 'One source follows one thing. For another, add another source with the same account.',
  },
  'channel.bluesky.what.mentions': {
    cs: 'Zmínky, odpovědi a soukromé zprávy',
    sk: 'Zmienky, odpovede a súkromné správy',
    pl: 'Wzmianki, odpowiedzi i wiadomości prywatne',
    en: 'Mentions, replies and private messages',
  },
  'channel.bluesky.what.search': { cs: 'Hledání', sk: 'Vyhľadávanie', pl: 'Wyszukiwanie', en: 'Search' },
  'channel.bluesky.what.invalid': {
    cs: 'Vyberte, co má zdroj sledovat.',
    sk: 'Vyberte, čo má zdroj sledovať.',
    pl: 'Proszę wybrać, co źródło ma śledzić.',
    en: 'Choose what the source should follow.',
  },

  'channel.bluesky.query.label': {
    cs: 'Hledaná slova',
    sk: 'Hľadané slová',
    pl: 'Szukane słowa',
    en: 'Words to search for',
  },
  'channel.bluesky.query.hint': {
    cs: 'U zmínek nechte prázdné. Všechna slova musí v příspěvku být; přesné spojení dejte do uvozovek.',
    sk: 'Pri zmienkach nechajte prázdne. Všetky slová musia v príspevku byť; presné spojenie dajte do úvodzoviek.',
    pl: 'Przy wzmiankach proszę zostawić puste. Wszystkie słowa muszą być we wpisie; dokładne wyrażenie proszę ująć w cudzysłów.',
    en: 'Leave empty for mentions. All words must be in the post; put an exact phrase in quotation marks.',
  },
  'channel.bluesky.query.required': {
    cs: 'Napište slova, která se mají hledat.',
    sk: 'Napíšte slová, ktoré sa majú hľadať.',
    pl: 'Proszę podać słowa do wyszukiwania.',
    en: 'Enter the words to search for.',
  },
  'channel.bluesky.query.too_long': {
    cs: 'Hledání může mít nejvýše {max} znaků.',
    sk: 'Vyhľadávanie môže mať najviac {max} znakov.',
    pl: 'Wyszukiwanie może mieć najwyżej {max} znaków.',
    en: 'A search can have at most {max} characters.',
  },

  'channel.bluesky.server.label': { cs: 'Server', sk: 'Server', pl: 'Serwer', en: 'Server' },
  'channel.bluesky.server.hint': {
    cs: 'Vyplňte, jen když má váš účet vlastní server. Jinak nechte prázdné: použije se bsky.social.',
    sk: 'Vyplňte, len keď má váš účet vlastný server. Inak nechajte prázdne: použije sa bsky.social.',
    pl: 'Proszę wypełnić tylko wtedy, gdy konto ma własny serwer. W przeciwnym razie proszę zostawić puste: zostanie użyty bsky.social.',
    en: 'Fill in only if your account has a server of its own. Otherwise leave it empty: bsky.social is used.',
  },
  'channel.bluesky.server.invalid': {
    cs: 'Tohle není adresa serveru. Stačí jeho jméno, například bsky.social.',
    sk: 'Toto nie je adresa servera. Stačí jeho názov, napríklad bsky.social.',
    pl: 'To nie jest adres serwera. Wystarczy jego nazwa, na przykład bsky.social.',
    en: 'This is not the address of a server. Its name is enough, for example bsky.social.',
  },
  'channel.bluesky.server.insecure': {
    cs: 'Adresa musí začínat https://, jinak by heslo putovalo sítí nešifrovaně.',
    sk: 'Adresa musí začínať https://, inak by heslo putovalo sieťou nešifrovane.',
    pl: 'Adres musi zaczynać się od https://, inaczej hasło wędrowałoby przez sieć bez szyfrowania.',
    en: 'The address must start with https://, otherwise the password would cross the network unencrypted.',
  },

  'channel.bluesky.step.1': {
    cs: 'Přihlaste se na Bluesky k účtu obchodu a otevřete Nastavení → Soukromí a zabezpečení → Hesla pro aplikace (Settings → Privacy and security → App passwords).',
    sk: 'Prihláste sa na Bluesky k účtu obchodu a otvorte Nastavenia → Súkromie a zabezpečenie → Heslá pre aplikácie (Settings → Privacy and security → App passwords).',
    pl: 'Proszę zalogować się na Bluesky na konto sklepu i otworzyć Ustawienia → Prywatność i bezpieczeństwo → Hasła aplikacji (Settings → Privacy and security → App passwords).',
    en: 'Sign in to the shop’s account on Bluesky and open Settings → Privacy and security → App passwords.',
  },
  'channel.bluesky.step.2': {
    cs: 'Přidejte heslo (Add App Password) a pojmenujte ho třeba Ohlas.',
    sk: 'Pridajte heslo (Add App Password) a pomenujte ho napríklad Ohlas.',
    pl: 'Proszę dodać hasło (Add App Password) i nazwać je na przykład Ohlas.',
    en: 'Add an app password and call it Ohlas, for example.',
  },
  'channel.bluesky.step.3': {
    cs: 'Chcete-li i soukromé zprávy, zaškrtněte u něj přístup ke zprávám (Allow access to your direct messages). Dodatečně to nejde, jen novým heslem.',
    sk: 'Ak chcete aj súkromné správy, zaškrtnite pri ňom prístup k správam (Allow access to your direct messages). Dodatočne to nejde, len novým heslom.',
    pl: 'Jeśli mają być też wiadomości prywatne, proszę zaznaczyć przy nim dostęp do wiadomości (Allow access to your direct messages). Później można to zrobić tylko nowym hasłem.',
    en: 'If you also want private messages, tick “Allow access to your direct messages”. It cannot be added later, only with a new password.',
  },
  'channel.bluesky.step.4': {
    cs: 'Heslo se ukáže jen jednou: zkopírujte ho sem ke jménu účtu. Hlavní heslo účtu sem nepište.',
    sk: 'Heslo sa ukáže len raz: skopírujte ho sem k menu účtu. Hlavné heslo účtu sem nepíšte.',
    pl: 'Hasło pokaże się tylko raz: proszę skopiować je tutaj do nazwy konta. Głównego hasła konta proszę tu nie wpisywać.',
    en: 'The password is shown only once: copy it here, next to the account name. Do not enter the main password of the account.',
  },
  'channel.bluesky.right.app-password': {
    cs: 'Heslo pro aplikaci čte zmínky a píše odpovědi. Účet s ním nejde smazat ani mu změnit heslo, a kdykoli ho na Bluesky zrušíte.',
    sk: 'Heslo pre aplikáciu číta zmienky a píše odpovede. Účet sa s ním nedá zmazať ani mu zmeniť heslo a kedykoľvek ho na Bluesky zrušíte.',
    pl: 'Hasło aplikacji służy do czytania wzmianek i pisania odpowiedzi. Nie można nim usunąć konta ani zmienić jego hasła, a na Bluesky można je w każdej chwili unieważnić.',
    en: 'The app password reads mentions and writes replies. It cannot delete the account or change its password, and you can revoke it on Bluesky at any time.',
  },
  'channel.bluesky.right.direct-messages': {
    cs: 'Přístup ke zprávám, aby sem chodily i soukromé zprávy a dalo se na ně odpovědět. Bez něj funguje všechno ostatní.',
    sk: 'Prístup k správam, aby sem chodili aj súkromné správy a dalo sa na ne odpovedať. Bez neho funguje všetko ostatné.',
    pl: 'Dostęp do wiadomości, żeby trafiały tu także wiadomości prywatne i można było na nie odpowiadać. Bez niego działa cała reszta.',
    en: 'Access to messages, so that private messages arrive here and can be answered. Everything else works without it.',
  },

  'channel.bluesky.warning.main_password': {
    cs: 'Tohle nevypadá jako heslo pro aplikaci. Bezpečnější je založit si ho na Bluesky zvlášť pro Ohlas a hlavní heslo nechat pro sebe.',
    sk: 'Toto nevyzerá ako heslo pre aplikáciu. Bezpečnejšie je založiť si ho na Bluesky zvlášť pre Ohlas a hlavné heslo si nechať pre seba.',
    pl: 'To nie wygląda na hasło aplikacji. Bezpieczniej jest utworzyć na Bluesky osobne hasło dla Ohlasu, a główne zachować dla siebie.',
    en: 'This does not look like an app password. It is safer to create one on Bluesky just for Ohlas and keep the main password to yourself.',
  },
  'channel.bluesky.warning.no_messages': {
    cs: 'Soukromé zprávy s tímto heslem číst nejde. Pokud je chcete, založte heslo pro aplikaci s přístupem ke zprávám a vložte ho sem.',
    sk: 'Súkromné správy sa s týmto heslom čítať nedajú. Ak ich chcete, založte heslo pre aplikáciu s prístupom k správam a vložte ho sem.',
    pl: 'Tym hasłem nie da się czytać wiadomości prywatnych. Jeśli są potrzebne, proszę utworzyć hasło aplikacji z dostępem do wiadomości i wpisać je tutaj.',
    en: 'Private messages cannot be read with this password. If you want them, create an app password with access to messages and enter it here.',
  },
  'channel.bluesky.warning.search_empty': {
    cs: 'Hledání teď nic nenašlo. Zkontrolujte prosím pravopis; slova se hledají tak, jak je napíšete.',
    sk: 'Vyhľadávanie teraz nič nenašlo. Skontrolujte prosím pravopis; slová sa hľadajú tak, ako ich napíšete.',
    pl: 'Wyszukiwanie niczego teraz nie znalazło. Proszę sprawdzić pisownię; słowa są szukane tak, jak zostały wpisane.',
    en: 'The search finds nothing now. Please check the spelling; words are searched for as you write them.',
  },

  'channel.bluesky.error.password': {
    cs: 'Bluesky to jméno nebo heslo nepřijalo. Zkontrolujte prosím jméno účtu a vložte heslo pro aplikaci znovu.',
    sk: 'Bluesky to meno alebo heslo neprijalo. Skontrolujte prosím meno účtu a vložte heslo pre aplikáciu znova.',
    pl: 'Bluesky nie przyjęło tej nazwy lub hasła. Proszę sprawdzić nazwę konta i wpisać hasło aplikacji ponownie.',
    en: 'Bluesky did not accept this name or password. Please check the account name and enter the app password again.',
  },
  'channel.bluesky.error.second_factor': {
    cs: 'Účet chce při přihlášení ještě kód z e-mailu. Použijte heslo pro aplikaci, to kód nepotřebuje.',
    sk: 'Účet chce pri prihlásení ešte kód z e-mailu. Použite heslo pre aplikáciu, to kód nepotrebuje.',
    pl: 'Konto wymaga przy logowaniu jeszcze kodu z e-maila. Proszę użyć hasła aplikacji, które kodu nie potrzebuje.',
    en: 'The account also asks for a code from an e-mail. Use an app password: it needs no code.',
  },
  'channel.bluesky.error.account_closed': {
    cs: 'Účet je na Bluesky vypnutý nebo pozastavený. Přihlaste se tam prosím a podívejte se, co se stalo.',
    sk: 'Účet je na Bluesky vypnutý alebo pozastavený. Prihláste sa tam prosím a pozrite sa, čo sa stalo.',
    pl: 'Konto na Bluesky jest wyłączone lub zawieszone. Proszę się tam zalogować i sprawdzić, co się stało.',
    en: 'The account is deactivated or suspended on Bluesky. Please sign in there and see what happened.',
  },
  'channel.bluesky.error.not_spoken': {
    cs: 'Na této adrese není server, který by mluvil jazykem Bluesky, nebo tohle neumí.',
    sk: 'Na tejto adrese nie je server, ktorý by hovoril jazykom Bluesky, alebo toto nevie.',
    pl: 'Pod tym adresem nie ma serwera, który mówiłby językiem Bluesky, albo nie potrafi on tej rzeczy.',
    en: 'There is no server at this address that speaks the language of Bluesky, or it cannot do this.',
  },
  'channel.bluesky.error.query': {
    cs: 'Tomuhle hledání Bluesky nerozumí. Zkuste prosím jednodušší slova.',
    sk: 'Tomuto vyhľadávaniu Bluesky nerozumie. Skúste prosím jednoduchšie slová.',
    pl: 'Bluesky nie rozumie tego wyszukiwania. Proszę spróbować prostszych słów.',
    en: 'Bluesky does not understand this search. Please try simpler words.',
  },
  'channel.bluesky.error.deleted': {
    cs: 'Příspěvek na Bluesky už není.',
    sk: 'Príspevok na Bluesky už nie je.',
    pl: 'Wpisu nie ma już na Bluesky.',
    en: 'The post is no longer on Bluesky.',
  },
  'channel.bluesky.error.closed': {
    cs: 'Na tento příspěvek teď váš účet odpovědět nesmí: autor odpovědi omezil nebo vás zablokoval.',
    sk: 'Na tento príspevok teraz váš účet odpovedať nesmie: autor odpovede obmedzil alebo vás zablokoval.',
    pl: 'Na ten wpis Państwa konto nie może teraz odpowiedzieć: autor ograniczył odpowiedzi albo zablokował konto.',
    en: 'Your account may not reply to this post now: its author limited replies or blocked you.',
  },
  'channel.bluesky.error.messages_refused': {
    cs: 'Tento člověk od vašeho účtu soukromé zprávy nepřijímá. Odpovězte veřejně, nebo jinou cestou.',
    sk: 'Tento človek od vášho účtu súkromné správy neprijíma. Odpovedzte verejne alebo inou cestou.',
    pl: 'Ta osoba nie przyjmuje wiadomości prywatnych od Państwa konta. Proszę odpowiedzieć publicznie albo inną drogą.',
    en: 'This person does not accept private messages from your account. Reply in public, or another way.',
  },
  'channel.bluesky.error.no_files': {
    cs: 'Soukromá zpráva na Bluesky obrázky nepřenáší. Pošlete je prosím veřejně, nebo e-mailem.',
    sk: 'Súkromná správa na Bluesky obrázky neprenáša. Pošlite ich prosím verejne alebo e-mailom.',
    pl: 'Wiadomość prywatna na Bluesky nie przenosi obrazków. Proszę wysłać je publicznie albo e-mailem.',
    en: 'A private message on Bluesky carries no pictures. Please send them in public, or by e-mail.',
  },
  'channel.bluesky.error.not_own_thread': {
    cs: 'Skrýt jde jen odpovědi pod vašimi vlastními příspěvky.',
    sk: 'Skryť sa dajú len odpovede pod vašimi vlastnými príspevkami.',
    pl: 'Ukryć można tylko odpowiedzi pod własnymi wpisami.',
    en: 'Only replies below your own posts can be hidden.',
  },
  'channel.bluesky.error.too_many_hidden': {
    cs: 'Pod jedním příspěvkem jde skrýt nejvýše 300 odpovědí a víc už se jich nevejde.',
    sk: 'Pod jedným príspevkom sa dá skryť najviac 300 odpovedí a viac sa ich už nezmestí.',
    pl: 'Pod jednym wpisem można ukryć najwyżej 300 odpowiedzi i więcej już się nie zmieści.',
    en: 'At most 300 replies can be hidden below one post, and no more will fit.',
  },
  'channel.bluesky.error.only_posts': {
    cs: 'Tohle jde jen u příspěvků, ne u soukromých zpráv.',
    sk: 'Toto sa dá len pri príspevkoch, nie pri súkromných správach.',
    pl: 'To jest możliwe tylko przy wpisach, nie przy wiadomościach prywatnych.',
    en: 'This is possible with posts only, not with private messages.',
  },
} satisfies Messages;
