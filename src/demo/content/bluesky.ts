/** The Bluesky account of Zrnkáreň: its posts, replies below them, posts that name it, and messages. */
import type { OwnPost, ShopPost } from './post.ts';

const own: Omit<OwnPost, 'shop' | 'on'>[] = [
  {
    opens: 'rwanda',
    age: 1_620,
    text: 'Nová Rwanda Musasa je upražená. Čierne ríbezle, trstinový cukor a trochu čaju. Vreciek je dvesto.',
  },
  {
    opens: 'zdrazenie',
    age: 240,
    text: 'Od pondelka zdražujeme o 0,40 € na balíček. Zelená káva stojí o polovicu viac než vlani a kvalitu púšťať nechceme.',
  },
];

const posts: Omit<ShopPost, 'shop' | 'on'>[] = [
  {
    below: 'rwanda',
    by: 'peter_moka',
    age: 1_580,
    text: 'Objednané, na ríbezle v káve som zvedavý ako malé decko.',
  },
  {
    below: 'zdrazenie',
    by: 'beata_s',
    age: 49,
    text: 'Ďakujem, že to poviete rovno a nezmenšíte balenie. Ostávam.',
    answers: [],
  },
  {
    below: 'zdrazenie',
    by: 'milan_h',
    age: 42,
    text: 'Tak to už je paródia. Tretie zdraženie za rok a na peniaze za vrátený mlynček čakám mesiac. Na to drahá zelená káva vplyv nemá, či?',
    answers: ['Dobre. Ak to do piatku príde, svoj komentár zmažem.'],
    privately: 'Vrátenie 55231. Na telefóne som po piatej, 0900 000 778.',
  },
  {
    by: 'kasia_zielona',
    age: 25,
    text: 'wysyłacie kawę do Polski? Koleżanka z Żyliny przywiozła mi paczkę i przepadłam.',
    answers: ['Super, zamawiam od razu dwie!'],
  },
  {
    private: true,
    by: 'zuzana_kava',
    age: 18,
    text: 'Dobrý deň, v profile som si zmenila adresu, ale zajtrajšia zásielka ide asi na starú. Dá sa to ešte otočiť? Objednávka 2026-7802, nová adresa Jarná 5, Žilina.',
    answers: ['Ste poklad, ďakujem.'],
  },
  {
    below: 'rwanda',
    by: 'tomas_na_ceste',
    age: 10,
    text: 'Dá se z ní udělat i slušné espresso, nebo je to čistě na filtr?',
    answers: ['Díky, zkusím ji namlít o fous jemněji.'],
  },
];

export const bluesky: readonly (OwnPost | ShopPost)[] = [
  ...own.map((post) => ({ ...post, shop: 'zrnkaren' as const, on: 'bluesky' as const })),
  ...posts.map((post) => ({ ...post, shop: 'zrnkaren' as const, on: 'bluesky' as const })),
];
