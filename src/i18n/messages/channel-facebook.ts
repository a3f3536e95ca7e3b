import type { Messages } from '../types.ts';
import { sharedFields } from './channel-meta.ts';

/** Setting up a Facebook page. */
export const channelFacebook = {
  ...sharedFields('facebook'),
  'channel.facebook.about': {
    cs: 'Komentáře pod příspěvky a reklamami, příspěvky návštěvníků, označení stránky a zprávy v Messengeru.',
    sk: 'Komentáre pod príspevkami a reklamami, príspevky návštevníkov, označenia stránky a správy v Messengeri.',
    pl: 'Komentarze pod wpisami i reklamami, wpisy odwiedzających, oznaczenia strony i wiadomości w Messengerze.',
    en: 'Comments under posts and ads, visitors’ posts, tags of the page, and messages in Messenger.',
  },
  'channel.facebook.page.label': {
    cs: 'Číslo stránky',
    sk: 'Číslo stránky',
    pl: 'Numer strony',
    en: 'Page number',
  },
  'channel.facebook.page.hint': {
    cs: 'Samé číslice. Přijde spolu s tokenem, nebo je na stránce v části Informace → Transparentnost stránky.',
    sk: 'Samé číslice. Príde spolu s tokenom, alebo je na stránke v časti Informácie → Transparentnosť stránky.',
    pl: 'Same cyfry. Przychodzi razem z tokenem albo jest na stronie w części Informacje → Przejrzystość strony.',
    en: 'Digits only. It comes with the token, or is on the page under About → Page transparency.',
  },
  'channel.facebook.token.label': {
    cs: 'Přístupový token stránky',
    sk: 'Prístupový token stránky',
    pl: 'Token dostępu strony',
    en: 'Page access token',
  },
  'channel.facebook.token.hint': {
    cs: 'Token stránky, ne osoby. Ukládá se zašifrovaný a už ho nikdy nezobrazíme.',
    sk: 'Token stránky, nie osoby. Ukladá sa zašifrovaný a už ho nikdy nezobrazíme.',
    pl: 'Token strony, nie osoby. Jest przechowywany w postaci zaszyfrowanej i nigdy więcej go nie pokażemy.',
    en: 'The token of the page, not of a person. It is stored encrypted and never shown again.',
  },

  'channel.facebook.step.1': {
    cs: 'Na developers.facebook.com založte aplikaci (Create app) typu Business pod svou firmou. Stačí jedna pro všechny vaše stránky.',
    sk: 'Na developers.facebook.com založte aplikáciu (Create app) typu Business pod svojou firmou. Stačí jedna pre všetky vaše stránky.',
    pl: 'Na developers.facebook.com proszę utworzyć aplikację (Create app) typu Business w ramach swojej firmy. Jedna wystarczy dla wszystkich stron.',
    en: 'At developers.facebook.com create an app of the type Business under your company. One is enough for all your pages.',
  },
  'channel.facebook.step.2': {
    cs: 'Do aplikace přidejte produkty Messenger a Webhooks.',
    sk: 'Do aplikácie pridajte produkty Messenger a Webhooks.',
    pl: 'Proszę dodać do aplikacji produkty Messenger i Webhooks.',
    en: 'Add the products Messenger and Webhooks to the app.',
  },
  'channel.facebook.step.3': {
    cs: 'V nástroji Graph API Explorer vyberte aplikaci, přidejte oprávnění ze seznamu níže a klepněte na Generate Access Token. Přihlaste se jako správce stránky a vyberte ji.',
    sk: 'V nástroji Graph API Explorer vyberte aplikáciu, pridajte oprávnenia zo zoznamu nižšie a kliknite na Generate Access Token. Prihláste sa ako správca stránky a vyberte ju.',
    pl: 'W narzędziu Graph API Explorer proszę wybrać aplikację, dodać uprawnienia z listy poniżej i kliknąć Generate Access Token. Proszę zalogować się jako administrator strony i ją wybrać.',
    en: 'In the Graph API Explorer choose the app, add the permissions listed below and press Generate Access Token. Sign in as an administrator of the page and choose it.',
  },
  'channel.facebook.step.4': {
    cs: 'Token prodlužte v nástroji Access Token Debugger (Extend Access Token), jinak vydrží jen hodinu.',
    sk: 'Token predĺžte v nástroji Access Token Debugger (Extend Access Token), inak vydrží len hodinu.',
    pl: 'Token proszę przedłużyć w narzędziu Access Token Debugger (Extend Access Token), inaczej wystarczy tylko na godzinę.',
    en: 'Extend the token in the Access Token Debugger (Extend Access Token), or it lasts an hour only.',
  },
  'channel.facebook.step.5': {
    cs: 'S prodlouženým tokenem se v Exploreru zeptejte na me/accounts. U své stránky tam najdete její číslo (id) a její vlastní token (access_token): obojí zkopírujte sem.',
    sk: 'S predĺženým tokenom sa v Exploreri opýtajte na me/accounts. Pri svojej stránke tam nájdete jej číslo (id) a jej vlastný token (access_token): oboje skopírujte sem.',
    pl: 'Z przedłużonym tokenem proszę zapytać w Explorerze o me/accounts. Przy swojej stronie znajdą tam Państwo jej numer (id) i własny token (access_token): oba proszę skopiować tutaj.',
    en: 'With the extended token ask the Explorer for me/accounts. It shows your page’s number (id) and its own token (access_token): copy both here.',
  },
  'channel.facebook.step.6': {
    cs: 'Z nastavení aplikace (App settings → Basic) zkopírujte ID aplikace a tajný klíč. Po uložení vložte u Mety do Webhooks (objekt Page) adresu a ověřovací token tohoto zdroje a přihlaste pole feed, mention, messages, message_echoes a message_edits.',
    sk: 'Z nastavení aplikácie (App settings → Basic) skopírujte ID aplikácie a tajný kľúč. Po uložení vložte u Mety do Webhooks (objekt Page) adresu a overovací token tohto zdroja a prihláste polia feed, mention, messages, message_echoes a message_edits.',
    pl: 'Z ustawień aplikacji (App settings → Basic) proszę skopiować identyfikator i tajny klucz. Po zapisaniu proszę w Meta w części Webhooks (obiekt Page) wkleić adres i token weryfikacyjny tego źródła oraz włączyć pola feed, mention, messages, message_echoes i message_edits.',
    en: 'From App settings → Basic copy the app ID and the secret. After saving, enter this source’s address and verify token at Meta under Webhooks (object Page), and subscribe to feed, mention, messages, message_echoes and message_edits.',
  },
  'channel.facebook.step.7': {
    cs: 'Dokud Meta aplikaci neschválí (App Review a ověření firmy), ukazuje jen to, co napsali lidé s rolí v aplikaci. Pro ostatní zákazníky požádejte u stejných oprávnění o Advanced Access.',
    sk: 'Kým Meta aplikáciu neschváli (App Review a overenie firmy), ukazuje len to, čo napísali ľudia s rolou v aplikácii. Pre ostatných zákazníkov požiadajte pri rovnakých oprávneniach o Advanced Access.',
    pl: 'Dopóki Meta nie zatwierdzi aplikacji (App Review i weryfikacja firmy), pokazuje tylko to, co napisały osoby z rolą w aplikacji. Dla pozostałych klientów proszę przy tych samych uprawnieniach wystąpić o Advanced Access.',
    en: 'Until Meta approves the app (App Review and Business Verification), it shows only what people with a role in the app have written. For all other customers, ask for Advanced Access to the same permissions.',
  },

  'channel.facebook.right.pages_show_list': {
    cs: 'aby šlo najít vaši stránku',
    sk: 'aby sa dala nájsť vaša stránka',
    pl: 'aby można było znaleźć Państwa stronę',
    en: 'to find your page',
  },
  'channel.facebook.right.pages_read_engagement': {
    cs: 'číst příspěvky stránky',
    sk: 'čítať príspevky stránky',
    pl: 'czytać wpisy strony',
    en: 'to read the page’s posts',
  },
  'channel.facebook.right.pages_read_user_content': {
    cs: 'číst, co na stránku píšou lidé',
    sk: 'čítať, čo na stránku píšu ľudia',
    pl: 'czytać, co ludzie piszą na stronie',
    en: 'to read what people write on the page',
  },
  'channel.facebook.right.pages_manage_engagement': {
    cs: 'odpovídat na komentáře, skrývat je a dávat To se mi líbí',
    sk: 'odpovedať na komentáre, skrývať ich a dávať Páči sa mi to',
    pl: 'odpowiadać na komentarze, ukrywać je i dawać polubienia',
    en: 'to answer comments, hide and like them',
  },
  'channel.facebook.right.pages_manage_metadata': {
    cs: 'aby nám Meta sama hlásila, že někdo napsal',
    sk: 'aby nám Meta sama hlásila, že niekto napísal',
    pl: 'aby Meta sama nas powiadamiała, że ktoś napisał',
    en: 'so that Meta tells us by itself that somebody wrote',
  },
  'channel.facebook.right.pages_messaging': {
    cs: 'číst a psát zprávy v Messengeru',
    sk: 'čítať a písať správy v Messengeri',
    pl: 'czytać i pisać wiadomości w Messengerze',
    en: 'to read and write messages in Messenger',
  },
  'channel.facebook.right.pages_manage_posts': {
    cs: 'přiložit k odpovědi na komentář fotku',
    sk: 'priložiť k odpovedi na komentár fotku',
    pl: 'dołączyć zdjęcie do odpowiedzi na komentarz',
    en: 'to send a photo with an answer to a comment',
  },
  'channel.facebook.right.pages_manage_ads': {
    cs: 'číst komentáře pod reklamami; bez reklam ho nepotřebujete',
    sk: 'čítať komentáre pod reklamami; bez reklám ho nepotrebujete',
    pl: 'czytać komentarze pod reklamami; bez reklam nie jest potrzebne',
    en: 'to read comments below ads; not needed if you run none',
  },
  'channel.facebook.right.ads_management': {
    cs: 'Meta ho chce navíc ke čtení reklam; bez reklam ho nepotřebujete',
    sk: 'Meta ho chce navyše na čítanie reklám; bez reklám ho nepotrebujete',
    pl: 'Meta wymaga go dodatkowo do czytania reklam; bez reklam nie jest potrzebne',
    en: 'asked for by Meta on top of it to read ads; not needed if you run none',
  },
} satisfies Messages;
