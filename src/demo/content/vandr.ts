/** To Vandr, the Czech shop with rucksacks, boots and tents. */
import type { ShopPost } from './post.ts';

const posts: Omit<ShopPost, 'shop'>[] = [
  {
    by: 'honza_k',
    age: 2_900,
    text: 'Batoh od Vandru se mnou přešel celé Jeseníky a ani jeden šev nepovolil. Klobouk dolů.',
  },
  {
    by: 'petra_s_batohem',
    age: 2_600,
    text: 'Na příští výpravu beru stan od Vandru a budu o něm točit. Těším se!',
  },
  {
    by: 'jana_horska',
    age: 47,
    text: 'Koupila jsem u vás batoh Hřeben 35 a po třech týdnech se utrhl zip na hlavní kapse. Reklamaci jsem poslala před deseti dny a od té doby ticho. Takhle si zákaznický servis opravdu nepředstavuji.',
    answers: [
      'Děkuji, že jste se ozvali. Číslo reklamace vám pošlu do zprávy, hlavně ať se to konečně pohne.',
      'Výborně, potvrzení už mi přišlo. Díky za rychlé řešení!',
    ],
    privately:
      'Posílám, co potřebujete: objednávka č. 2026104417, telefon 700 000 123. Batoh vám můžu odeslat hned zítra.',
  },
  {
    by: 'tomas_na_ceste',
    age: 34,
    text: 'Balík měl dorazit před třemi dny a dopravce tvrdí, že zásilku nikdy nepřevzal. Pozítří odjíždíme a stan pořád nikde. Co mám dělat?',
    answers: ['Tak to je skvělá zpráva, na pobočku pro něj dojedu. Moc díky!'],
    privately: 'Objednávka 2026104502. Kdyby to šlo na prodejnu v Brně, zachráníte mi víkend.',
  },
  {
    by: 'tereza_doma',
    age: 28,
    text: 'Dobrý den, půjčujete na prodejně v Brně sněžnice? Na webu o tom píšete, ale v košíku tu možnost nevidím. Stačily by na víkend.',
    answers: [],
  },
  {
    by: 'veronika_m',
    age: 26,
    text: 'Dobrý den, máte prosím boty Kamzík i ve velikosti 37? Na webu vidím jen 38 a větší.',
  },
  {
    by: 'marek_ucetni',
    age: 22,
    text: 'Na faktuře k objednávce 2026103988 chybí naše DIČ. Psal jsem o opravu už minulý týden, bez ní fakturu do účetnictví nedostanu. Můžete to prosím poslat na marek@ucetni.example?',
    answers: ['Opravená faktura dorazila, děkuji.'],
  },
  {
    by: 'dedek_lesni',
    age: 14,
    text: 'Chci jen poděkovat paní na lince. Poradila mi s holemi, které mi konečně nesjíždějí. Takových obchodů už moc není.',
    answers: [],
  },
  {
    by: 'jana_horska',
    age: 9,
    text: 'Píšu už podruhé a pořád nic. Jestli se do zítřka nikdo neozve, obrátím se na ČOI. Nebaví mě prosit o vlastní peníze.',
    answers: ['Dobře, do zítřka počkám. Děkuji, že jste se toho ujali.'],
    privately: 'Objednávka č. 2026104417, peníze prosím zpět na účet, ze kterého jsem platila.',
  },
  {
    by: 'emily_walks',
    age: 5,
    text: 'Hi! Do you ship tents from Vandr to Ireland, and how long does it usually take?',
    answers: ['Perfect, that works for me. Thank you for the quick answer!'],
  },
  {
    by: 'lucie_v',
    age: 1,
    private: true,
    text: 'Dobrý den, omylem jsem zadala starou adresu. Můžete prosím objednávku 2026104611 poslat na Lipová 14, 602 00 Brno? Můj telefon je 700 000 456. Děkuji, Lucie',
    answers: ['Jste zlatí, mockrát děkuji!'],
  },
];

export const vandr: readonly ShopPost[] = posts.map((post) => ({ ...post, shop: 'vandr' }));
