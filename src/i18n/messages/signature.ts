import type { Messages } from '../types.ts';

/** How one signs, and what the house asks of a reply. */
export const signature = {
  'signature.title': {
    cs: 'Podpis pod odpovědí',
    sk: 'Podpis pod odpoveďou',
    pl: 'Podpis pod odpowiedzią',
    en: 'Signature under replies',
  },
  'signature.hint': {
    cs: 'Odpověď vždy podepisuje člověk. Pod každou sítí vidíte, jak to bude vypadat.',
    sk: 'Odpoveď vždy podpisuje človek. Pod každou sieťou vidíte, ako to bude vyzerať.',
    pl: 'Odpowiedź zawsze podpisuje człowiek. Pod każdą siecią widać, jak to będzie wyglądać.',
    en: 'A reply is always signed by a person. Below each network you see how it will look.',
  },
  'signature.house.hint': {
    cs: 'Platí pro každého, kdo si ve svém profilu nezvolí jinak.',
    sk: 'Platí pre každého, kto si vo svojom profile nezvolí inak.',
    pl: 'Dotyczy każdego, kto w swoim profilu nie wybierze inaczej.',
    en: 'For everybody who has not chosen otherwise in their account.',
  },
  'signature.left': {
    cs: 'jak je zvykem: {style}',
    sk: 'ako je zvykom: {style}',
    pl: 'jak zwykle: {style}',
    en: 'as usual: {style}',
  },
  'signature.style.dash': {
    cs: 'jméno za pomlčkou',
    sk: 'meno za pomlčkou',
    pl: 'imię po myślniku',
    en: 'name after a dash',
  },
  'signature.style.caret': { cs: 'iniciály', sk: 'iniciály', pl: 'inicjały', en: 'initials' },
  'signature.style.full': { cs: 'celý podpis', sk: 'celý podpis', pl: 'pełny podpis', en: 'in full' },
  'signature.phone': {
    cs: 'Telefon do celého podpisu',
    sk: 'Telefón do celého podpisu',
    pl: 'Telefon do pełnego podpisu',
    en: 'Phone for the full signature',
  },
  'signature.phone.hint': {
    cs: 'Nemusí tam být.',
    sk: 'Nemusí tam byť.',
    pl: 'Nie jest konieczny.',
    en: 'Optional.',
  },
  'settings.replies': { cs: 'Odpovědi', sk: 'Odpovede', pl: 'Odpowiedzi', en: 'Replies' },
  'settings.replies.sub': {
    cs: 'Co má odpověď mít a jak se podepisuje.',
    sk: 'Čo má odpoveď mať a ako sa podpisuje.',
    pl: 'Co powinna mieć odpowiedź i jak się ją podpisuje.',
    en: 'What a reply should have and how it is signed.',
  },
  'settings.incomplete': {
    cs: 'Když odpovědi něco chybí',
    sk: 'Keď odpovedi niečo chýba',
    pl: 'Gdy odpowiedzi czegoś brakuje',
    en: 'When a reply lacks something',
  },
  'settings.incomplete.hint': {
    cs: 'Pozdrav, poděkování, pochopení, řešení, zda to vyhovuje, přání, podpis; na sítích stačí čtyři z nich.',
    sk: 'Pozdrav, poďakovanie, pochopenie, riešenie, či to vyhovuje, želanie, podpis; na sieťach stačia štyri z nich.',
    pl: 'Powitanie, podziękowanie, zrozumienie, rozwiązanie, czy to odpowiada, życzenie, podpis; w sieciach wystarczą cztery.',
    en: 'Greeting, thanks, understanding, solution, does it suit, good wishes, signature; on networks four of them will do.',
  },
  'settings.incomplete.tell': {
    cs: 'jen upozornit',
    sk: 'len upozorniť',
    pl: 'tylko powiadomić',
    en: 'only tell',
  },
  'settings.incomplete.stop-letters': {
    cs: 'neodeslat e-mail',
    sk: 'neodoslať e-mail',
    pl: 'nie wysyłać e-maila',
    en: 'do not send an e-mail',
  },
  'settings.incomplete.stop': {
    cs: 'neodeslat nic',
    sk: 'neodoslať nič',
    pl: 'nic nie wysyłać',
    en: 'do not send anything',
  },
} satisfies Messages;
