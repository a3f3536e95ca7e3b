import type { Messages } from '../types.ts';

/** The first page after signing in. */
export const start = {
  'start.title': { cs: 'První kroky', sk: 'Prvé kroky', pl: 'Pierwsze kroki', en: 'First steps' },
  'start.hello': {
    cs: 'Dobrý den',
    sk: 'Dobrý deň',
    pl: 'Dzień dobry',
    en: 'Hello',
  },
  'start.intro': {
    cs: 'Ohlas poslouchá, kde se o vašem obchodě mluví, a pohlídá, aby každý dostal odpověď včas a jen jednu. Všechno zůstává na vašem serveru.',
    sk: 'Ohlas počúva, kde sa o vašom obchode hovorí, a postráži, aby každý dostal odpoveď včas a len jednu. Všetko zostáva na vašom serveri.',
    pl: 'Ohlas słucha, gdzie mówi się o Państwa sklepie, i pilnuje, żeby każdy dostał odpowiedź na czas i tylko jedną. Wszystko zostaje na Państwa serwerze.',
    en: 'Ohlas listens where people talk about your shop and makes sure that everybody gets an answer in time, and only one. Everything stays on your server.',
  },
  'start.ask': {
    cs: 'Zatím se nikde neposlouchá. První zdroj připojí vedoucí týmu nebo správce.',
    sk: 'Zatiaľ sa nikde nepočúva. Prvý zdroj pripojí vedúci tímu alebo správca.',
    pl: 'Na razie nigdzie nie słuchamy. Pierwsze źródło podłączy kierownik zespołu albo administrator.',
    en: 'Nothing is listened to yet. A team lead or an administrator connects the first source.',
  },
  'start.not_listening': {
    cs: 'zatím neposloucháme',
    sk: 'zatiaľ nepočúvame',
    pl: 'jeszcze nie słuchamy',
    en: 'not listening yet',
  },
  'start.listening': { cs: 'posloucháme', sk: 'počúvame', pl: 'słuchamy', en: 'listening' },
  'start.calm.title': {
    cs: 'Nikdo na vás nečeká',
    sk: 'Nikto na vás nečaká',
    pl: 'Nikt na Państwa nie czeka',
    en: 'Nobody is waiting for you',
  },
  'start.calm.text': {
    cs: 'Jakmile se někdo ozve, objeví se tady. Nahoře bude vždy ten, komu nejdřív dochází čas.',
    sk: 'Len čo sa niekto ozve, objaví sa tu. Hore bude vždy ten, komu najskôr dochádza čas.',
    pl: 'Gdy ktoś się odezwie, pojawi się tutaj. Na górze zawsze będzie ten, komu najszybciej kończy się czas.',
    en: 'When somebody writes they appear here. On top is always the one whose time runs out first.',
  },
  'start.source.title': {
    cs: 'Připojit první zdroj',
    sk: 'Pripojiť prvý zdroj',
    pl: 'Podłącz pierwsze źródło',
    en: 'Connect the first source',
  },
  'start.source.text': {
    cs: '{names}. Nejrychlejší je RSS, stačí adresa.',
    sk: '{names}. Najrýchlejšie je RSS, stačí adresa.',
    pl: '{names}. Najszybciej idzie z RSS, wystarczy adres.',
    en: '{names}. RSS is the quickest, an address is enough.',
  },
  'start.source.takes': {
    cs: 'asi 2 minuty',
    sk: 'asi 2 minúty',
    pl: 'około 2 minut',
    en: 'about 2 minutes',
  },
  'start.demo.title': {
    cs: 'Projít se městečkem',
    sk: 'Prejsť sa mestečkom',
    pl: 'Przejdź się po miasteczku',
    en: 'Walk through the town',
  },
  'start.demo.text': {
    cs: 'Tři vymyšlené obchody, český, slovenský a polský. Lidé jim píší na Facebook, Instagram, Bluesky a Mastodon, vy odpovídáte, oni reagují. Žádné účty a nic nejde ven.',
    sk: 'Tri vymyslené obchody, český, slovenský a poľský. Ľudia im píšu na Facebook, Instagram, Bluesky a Mastodon, vy odpovedáte, oni reagujú. Žiadne účty a nič nejde von.',
    pl: 'Trzy wymyślone sklepy: czeski, słowacki i polski. Ludzie piszą do nich na Facebooku, Instagramie, Bluesky i Mastodonie, Państwo odpowiadają, oni reagują. Żadnych kont i nic nie wychodzi na zewnątrz.',
    en: 'Three made-up shops, Czech, Slovak and Polish. People write to them on Facebook, Instagram, Bluesky and Mastodon, you answer, they react. No accounts, and nothing goes out.',
  },
  'start.demo.open': {
    cs: 'Otevřít městečko',
    sk: 'Otvoriť mestečko',
    pl: 'Otwórz miasteczko',
    en: 'Open the town',
  },
  'start.demo.leave': {
    cs: 'Odejít z městečka',
    sk: 'Odísť z mestečka',
    pl: 'Opuść miasteczko',
    en: 'Leave the town',
  },
  'start.demo.takes': {
    cs: 'hned, kdykoli ho beze stopy smažete',
    sk: 'hneď, kedykoľvek ho bez stopy zmažete',
    pl: 'od razu, w każdej chwili zniknie bez śladu',
    en: 'at once, and it leaves without a trace',
  },
  'start.steps.title': {
    cs: 'Tři kroky k první odpovědi',
    sk: 'Tri kroky k prvej odpovedi',
    pl: 'Trzy kroki do pierwszej odpowiedzi',
    en: 'Three steps to the first answer',
  },
  'start.steps.order': {
    cs: 'pořadí je na vás',
    sk: 'poradie je na vás',
    pl: 'w dowolnej kolejności',
    en: 'in any order',
  },
  'start.names.title': {
    cs: 'Jak vám lidé říkají',
    sk: 'Ako vás ľudia volajú',
    pl: 'Jak ludzie Państwa nazywają',
    en: 'What people call you',
  },
  'start.names.takes': { cs: '1 minuta', sk: '1 minúta', pl: '1 minuta', en: '1 minute' },
  'start.names.label': {
    cs: 'Název obchodu',
    sk: 'Názov obchodu',
    pl: 'Nazwa sklepu',
    en: 'Name of the shop',
  },
  'start.names.go': {
    cs: 'Hlídat to jméno',
    sk: 'Sledovať to meno',
    pl: 'Śledź tę nazwę',
    en: 'Watch this name',
  },
  'start.names.done': {
    cs: 'Hlídané výrazy',
    sk: 'Sledované výrazy',
    pl: 'Śledzone wyrażenia',
    en: 'Watches',
  },
  'start.where.title': {
    cs: 'Kde posloucháme',
    sk: 'Kde počúvame',
    pl: 'Gdzie słuchamy',
    en: 'Where we listen',
  },
  'start.where.takes': { cs: 'asi 2 minuty', sk: 'asi 2 minúty', pl: 'około 2 minut', en: 'about 2 minutes' },
  'start.where.text': {
    cs: 'První zdroj, další kdykoli přidáte. Každý si hned vyzkoušíte.',
    sk: 'Prvý zdroj, ďalšie kedykoľvek pridáte. Každý si hneď vyskúšate.',
    pl: 'Pierwsze źródło, następne można dodać w każdej chwili. Każde da się od razu wypróbować.',
    en: 'The first source, more whenever you like. Each can be tried at once.',
  },
  'start.who.title': {
    cs: 'Kdo odpovídá a do kdy',
    sk: 'Kto odpovedá a dokedy',
    pl: 'Kto odpowiada i do kiedy',
    en: 'Who answers, and by when',
  },
  'start.who.takes': { cs: '2 minuty', sk: '2 minúty', pl: '2 minuty', en: '2 minutes' },
  'start.who.text': {
    cs: {
      one: 'Pozvěte kolegy. Slib je zatím {n} minuta, u každého zdroje ho můžete změnit.',
      few: 'Pozvěte kolegy. Slib jsou zatím {n} minuty, u každého zdroje ho můžete změnit.',
      other: 'Pozvěte kolegy. Slib je zatím {n} minut, u každého zdroje ho můžete změnit.',
    },
    sk: {
      one: 'Pozvite kolegov. Sľub je zatiaľ {n} minúta, pri každom zdroji ho môžete zmeniť.',
      few: 'Pozvite kolegov. Sľub sú zatiaľ {n} minúty, pri každom zdroji ho môžete zmeniť.',
      other: 'Pozvite kolegov. Sľub je zatiaľ {n} minút, pri každom zdroji ho môžete zmeniť.',
    },
    pl: {
      one: 'Proszę zaprosić współpracowników. Obiecują Państwo odpowiedź na razie w {n} minutę, można to zmienić przy każdym źródle.',
      few: 'Proszę zaprosić współpracowników. Obiecują Państwo odpowiedź na razie w {n} minuty, można to zmienić przy każdym źródle.',
      many: 'Proszę zaprosić współpracowników. Obiecują Państwo odpowiedź na razie w {n} minut, można to zmienić przy każdym źródle.',
      other:
        'Proszę zaprosić współpracowników. Obiecują Państwo odpowiedź na razie w {n} minuty, można to zmienić przy każdym źródle.',
    },
    en: {
      one: 'Invite colleagues. The promise is {n} minute for now, each source can have its own.',
      other: 'Invite colleagues. The promise is {n} minutes for now, each source can have its own.',
    },
  },
  'start.who.invite': {
    cs: 'Pozvat kolegy',
    sk: 'Pozvať kolegov',
    pl: 'Zaproś współpracowników',
    en: 'Invite colleagues',
  },
  'start.who.times': { cs: 'Změnit časy', sk: 'Zmeniť časy', pl: 'Zmień czasy', en: 'Change the times' },
} satisfies Messages;
