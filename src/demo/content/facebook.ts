/** The Facebook page of Vandr: its own posts, comments below them, what visitors write, and Messenger. */
import type { OwnPost, ShopPost } from './post.ts';

const own: Omit<OwnPost, 'shop' | 'on'>[] = [
  {
    opens: 'bunda-mlha',
    age: 11_600,
    text: 'Bunda Mlha je zpátky! Po třech měsících, kdy jste nás o ni uháněli, ji máme ve všech velikostech.',
  },
  {
    opens: 'soutez-o-stan',
    age: 1_510,
    text: 'SOUTĚŽ o stan Salaš 2. Napište do komentáře, kde se vám nejlíp spalo pod širákem. Výherce vyhlásíme v pátek.',
  },
  {
    opens: 'inventura',
    age: 190,
    text: 'V sobotu a v neděli máme v Brně inventuru a prodejna bude zavřená. E-shop jede dál, balíky odejdou v pondělí ráno.',
  },
];

/** One text, sent on word for word by several people. */
const RUMOUR =
  'Pozor na Vandr! Známá tam prý objednala stan, peníze jim odešly hned a balík nikdy nepřišel. Na telefonu nikdo, na mail taky nikdo. Sdílejte dál, ať na to nenaletí další lidi.';

const posts: Omit<ShopPost, 'shop' | 'on'>[] = [
  {
    below: 'bunda-mlha',
    by: 'barbora_k',
    age: 11_100,
    text: 'Konečně! Objednáno, díky.',
  },
  {
    below: 'bunda-mlha',
    by: 'miro_tatry',
    age: 9_890,
    text: 'Mám ju od vlaňajška a v Roháčoch vydržala aj poriadny lejak. Len vrecká by mohli byť vyššie, pod bedrový pás sa nedostanem.',
  },
  {
    below: 'soutez-o-stan',
    by: 'honza_k',
    age: 1_500,
    text: 'Na Pálavě pod ořechem. Ráno mě vzbudil zajíc.',
  },
  {
    below: 'bunda-mlha',
    by: 'zdenek_r',
    age: 51,
    text: 'no nevim co je na ni tak uzasneho, mne po trech pranich pustila vodu na ramenou a v reklamaci mi rekli ze jsem ji spatne pral. uz nikdy vic',
    answers: [
      'no dobre, poslu ji jeste jednou. ale jestli se to zase vrati s tim ze za to muzu ja tak si me neprejte',
      'tak novou bundu uz mam doma, to jsem necekal. diky',
    ],
    privately:
      'reklamace cislo R-20418, koupeno loni v listopadu, volat muzete na 700 000 812 po ctvrte hodine',
  },
  {
    below: 'inventura',
    by: 'lenka_hruskova',
    age: 44,
    text: 'Dobrý deň, platí to aj pre výdajné miesto? Objednávku si mám prísť vyzdvihnúť práve v sobotu a cestujem kvôli nej z Trenčína.',
    answers: ['Ďakujem, prídem teda v pondelok. Ešteže som sa opýtala!'],
    privately: 'Objednávka 2026104588 na meno Hrušková, telefón 0900 000 417. Ďakujem.',
  },
  {
    below: 'soutez-o-stan',
    by: 'vyherni_centrum',
    age: 36,
    text: 'GRATULUJEME! Byl jste vybrán jako výherce soutěže. Pro převzetí ceny se zaregistrujte a zaplaťte poštovné 49 Kč zde: www.vyhra-stan.example',
    answers: [],
  },
  {
    below: 'soutez-o-stan',
    by: 'ludek_na_vrcholu',
    age: 29,
    text: 'Na Lysé hoře, minus osmnáct a hvězdy až na zem. A ten komentář nade mnou je podvod, lidi na to neklikejte! @Vandr smažte to prosím',
    answers: ['Super, že to hlídáte. Palec nahoru.'],
  },
  {
    by: 'piotr_gory',
    age: 27,
    text: 'Cześć! Kupiłem u Was raki i jeden pasek jest o dziesięć centymetrów krótszy niż drugi. W sobotę wyjeżdżam w Tatry. Wysyłacie same paski, czy muszę odesłać całość?',
    answers: ['Ekstra, czekam na przesyłkę. Dzięki za szybką reakcję!'],
    privately: 'Zamówienie 2026104533, paczkomat KRA12M, telefon 500 000 231.',
  },
  {
    by: 'iveta_s',
    age: 43,
    text: RUMOUR,
    answers: ['Tak to jsem nevěděla, příspěvek mažu. Omlouvám se.'],
  },
  {
    by: 'pavel_dvorak',
    age: 39,
    text: RUMOUR,
    answers: [],
  },
  {
    by: 'renata_kral',
    age: 31,
    text: RUMOUR,
    answers: [],
  },
  {
    private: true,
    by: 'barbora_k',
    age: 23,
    text: 'Dobrý den, bunda dorazila, ale ve velikosti M místo S. Štítky jsem nechala. Dá se to vyměnit na pobočce v Olomouci, nebo to mám posílat zpátky?',
    answers: ['Skvělé, stavím se zítra po práci. Děkuji!'],
  },
  {
    below: 'inventura',
    by: 'dedek_lesni',
    age: 17,
    text: 'Hezky si to spočítejte a pak se prospěte. My počkáme.',
    answers: [],
  },
  {
    by: 'jana_horska',
    age: 13,
    text: 'Když nefunguje e-mail ani telefon, zkouším to tady. Reklamace batohu Hřeben 35, už dvanáctý den bez odpovědi. Ostatní nechť si před nákupem přečtou, jak to u Vandru s reklamacemi chodí.',
    answers: ['Děkuji, beru na vědomí. Příspěvek upravím, až budu mít peníze zpátky.'],
    privately: 'Objednávka č. 2026104417. Stačí mi krátká zpráva, kdy budou peníze na účtu.',
  },
  {
    private: true,
    by: 'fiona_b',
    age: 8,
    text: 'Hello, I paid for express delivery and the tracking has not moved since Monday. My flight leaves on Friday. Can you check order 2026104570 for me?',
    answers: ['Oh brilliant, thank you for chasing it!'],
  },
  {
    private: true,
    by: 'miro_tatry',
    age: 4,
    text: 'Ahojte, robíte aj servis palíc? Odišla mi aretácia na jednej, druhá je v poriadku.',
    answers: ['Paráda, pošlem ju cez víkend. Vďaka.'],
  },
];

export const facebook: readonly (OwnPost | ShopPost)[] = [
  ...own.map((post) => ({ ...post, shop: 'vandr' as const, on: 'facebook' as const })),
  ...posts.map((post) => ({ ...post, shop: 'vandr' as const, on: 'facebook' as const })),
];
