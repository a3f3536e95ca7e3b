/** To Pledowo, the Polish shop with blankets and bed linen. */
import type { ShopPost } from './post.ts';

const posts: Omit<ShopPost, 'shop'>[] = [
  {
    by: 'kasia_zielona',
    age: 2_700,
    text: 'Koc z Pledowa służy mi już drugą zimę i wygląda jak nowy. Polecam!',
  },
  {
    by: 'ola_wnetrza',
    age: 2_400,
    text: 'Sypialnia gotowa, a pled z Pledowa zrobił całą robotę.',
  },
  {
    by: 'marek_nowy',
    age: 52,
    text: 'Paczka z Pledowa miała być w poniedziałek. Kurier twierdzi, że ją doręczył, a ja nic nie dostałem. Trzeci dzień nikt nie odbiera telefonu. Gdzie są moje pieniądze?',
    answers: ['Dziękuję za wyjaśnienie. Czekam więc na nową paczkę.', 'Paczka dotarła, wszystko w porządku.'],
    privately: 'Zamówienie 2026/8814, telefon 500 000 789. Adres: ul. Lipowa 7, 30-001 Kraków.',
  },
  {
    by: 'ewa_k',
    age: 40,
    text: 'Pościel po pierwszym praniu puściła kolor i zafarbowała całe pranie. Jak złożyć reklamację w Pledowie?',
    answers: ['Dziękuję, formularz już wysłałam. Szybka pomoc!'],
  },
  {
    by: 'ania_w_domu',
    age: 37,
    text: 'Dzień dobry, czy wełniany pled w kolorze musztardowym będzie jeszcze dostępny? Chciałabym go kupić mamie na urodziny.',
    answers: ['Świetnie, w takim razie zamawiam. Dziękuję!'],
  },
  {
    by: 'pani_halina',
    age: 20,
    text: 'Zwróciłam koc trzy tygodnie temu i do dziś nie mam zwrotu pieniędzy. Jeżeli to się nie zmieni, zgłoszę sprawę do UOKiK.',
    answers: ['Dobrze, poczekam do jutra. Dziękuję za odpowiedź.'],
    privately: 'Numer zwrotu 4471. Proszę o przelew na konto PL61 1090 1014 0000 0712 1981 2874.',
  },
  {
    by: 'tomek_g',
    age: 11,
    text: 'Potrzebuję faktury VAT na firmę do zamówienia 2026/8790, a na stronie nie mogę jej znaleźć. Da się ją dosłać?',
    answers: ['Faktura jest, dziękuję bardzo.'],
  },
  {
    by: 'oliver_home',
    age: 7,
    text: 'Is the Pledowo lambswool throw machine washable? The label only has symbols I cannot read.',
    answers: ['Great, thanks for clearing that up!'],
  },
  {
    by: 'ola_wnetrza',
    age: 3,
    text: 'Pokazałam wczoraj Wasz pled w relacji i wszyscy pytają o kod rabatowy. Moglibyście coś przygotować dla moich obserwujących?',
    answers: ['Cudownie, podam kod jeszcze dzisiaj!'],
  },
];

export const pledowo: readonly ShopPost[] = posts.map((post) => ({ ...post, shop: 'pledowo' }));
