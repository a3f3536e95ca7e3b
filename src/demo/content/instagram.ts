/** The Instagram account of Pledowo: its photos, comments below them, photos that tag it, and messages. */
import type { OwnPost, ShopPost } from './post.ts';

const own: Omit<OwnPost, 'shop' | 'on'>[] = [
  {
    opens: 'poranek',
    age: 1_800,
    text: 'Poranek, który pachnie kawą. Na zdjęciu pled Mgła w odcieniu owsianym, 100 % wełny jagnięcej.',
  },
  {
    opens: 'paczki',
    age: 210,
    text: 'Pakujemy od świtu! Zamówienia złożone do czwartku dojadą przed mikołajkami.',
  },
];

const posts: Omit<ShopPost, 'shop' | 'on'>[] = [
  {
    below: 'poranek',
    by: 'dominika_wrona',
    age: 1_690,
    text: 'Ten odcień! Biorę w ciemno.',
  },
  {
    below: 'paczki',
    by: 'karolina_nowak',
    age: 33,
    text: 'Zamówiłam we wtorek i status od trzech dni ten sam: „w przygotowaniu”. To jak to jest z tymi mikołajkami?',
    answers: ['Uff, widzę, że już jedzie. Dziękuję!'],
    privately: 'Numer 2026/8851, nazwisko Nowak. Prezent jest dla chrześniaka, więc bardzo mi zależy.',
  },
  {
    below: 'poranek',
    by: 'tereza_doma',
    age: 30,
    text: 'Krása! Posíláte i do Česka a kolik stojí poštovné?',
    answers: ['Paráda, objednávám dva.'],
  },
  {
    below: 'poranek',
    by: 'lenka_hruskova',
    age: 21,
    text: 'Mám tú istú deku a po mesiaci púšťa chlpy na všetko v byte. Na fotke nádherná, na čiernej sedačke menej.',
    answers: ['Vyskúšam ju teda vyvetrať a jemne vykefovať, ďakujem za radu.'],
    privately: 'Objednávka 2026/8702, fotku vám pošlem večer.',
  },
  {
    by: 'ola_wnetrza',
    age: 26,
    text: 'Nowa sypialnia gotowa: ściana w kolorze gliny, lampa z targu staroci i pled od @pledowo. Który detal pokazać bliżej?',
  },
  {
    private: true,
    by: 'gosia_maj',
    age: 15,
    text: 'Dzień dobry, chciałabym zamówić 40 koców z haftem logo dla naszego hotelu. Z kim mogę o tym porozmawiać? Mój mail to recepcja@willamaj.example',
    answers: ['Wspaniale, czekam na wycenę. Pozdrawiam!'],
  },
  {
    below: 'paczki',
    by: 'gosia_maj',
    age: 6,
    text: 'Wczoraj zamówione, dzisiaj u mnie. Jak Wy to robicie?',
    answers: [],
  },
];

export const instagram: readonly (OwnPost | ShopPost)[] = [
  ...own.map((post) => ({ ...post, shop: 'pledowo' as const, on: 'instagram' as const })),
  ...posts.map((post) => ({ ...post, shop: 'pledowo' as const, on: 'instagram' as const })),
];
