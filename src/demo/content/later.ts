/** What comes in its turn once the town is open, one after the other. */
import type { TownPost } from './post.ts';

export const later: readonly TownPost[] = [
  {
    shop: 'vandr',
    by: 'honza_k',
    text: 'Jde u Vandru objednávka vyzvednout i v neděli? Na webu mám otevírací dobu jen do soboty.',
  },
  {
    shop: 'zrnkaren',
    by: 'juraj_espresso',
    text: 'Prosím vás, kedy bude zase v ponuke Keňa AA? Čakám na ňu už od septembra.',
  },
  {
    shop: 'pledowo',
    by: 'kasia_zielona',
    text: 'Czy w Pledowie można zapłacić za pobraniem? Nie widzę takiej opcji w koszyku.',
  },
  {
    shop: 'vandr',
    by: 'petra_s_batohem',
    text: 'Od Vandru mi na focení dorazil jiný stan, než jsme se domluvili. Odjíždím zítra v šest ráno, dá se to ještě dnes vyměnit?',
    answers: ['Zachránili jste celý výlet. Děkuju, ozvu se po návratu!'],
  },
  {
    paper: 'poradna',
    slug: 'sleva-na-spacaky',
    author: 'Ivana',
    title: 'Vandr má slevu na spacáky',
    text: 'Jen dávám vědět, že ve Vandru jsou dnes péřové spacáky o třetinu levnější. Platí na ně kód i na prodejně? Nikde to nepíšou.',
  },
  {
    shop: 'zrnkaren',
    by: 'milan_h',
    private: true,
    text: 'Posielam potvrdenie o vrátení mlynčeka, číslo 55231. Prosím o informáciu, kedy peniaze odídu na účet SK31 1200 0000 1987 4263 7541.',
    answers: ['Ďakujem, to mi stačí.'],
  },
  {
    shop: 'pledowo',
    by: 'marek_nowy',
    text: 'Piszę już drugi raz. Paczki dalej nie ma, a Pledowo milczy. Jutro zgłaszam chargeback w banku.',
    answers: ['Dobrze, że ktoś się wreszcie odezwał. Czekam na numer nowej przesyłki.'],
  },
  {
    shop: 'vandr',
    by: 'veronika_m',
    text: 'Tak boty Kamzík nakonec sedí i v 38, jsou úžasné. Díky za rychlé odeslání!',
    answers: [],
  },
  {
    shop: 'zrnkaren',
    by: 'beata_s',
    text: 'V balíčku zo Zrnkárne chýbala druhá káva, ktorú som zaplatila. Stane sa, len by som ju rada dostala.',
    answers: ['To je milé, ďakujem. Budem sa tešiť.'],
  },
  {
    shop: 'pledowo',
    by: 'oliver_home',
    text: 'My parcel from Pledowo arrived with a torn blanket inside. Really disappointed, it was a wedding gift for Saturday.',
    answers: ['You saved the wedding gift. Thank you so much!'],
    privately: 'Sure: order 2026/8832, my phone is +44 7700 900123.',
  },
  {
    paper: 'zvesti',
    slug: 'rozhovor-zrnkaren',
    author: 'Mária Rusnáková',
    title: '„Kávu pražíme pomaly,“ hovorí majiteľka Zrnkárne',
    text: 'Rozhovor o tom, ako sa z garáže stala pražiareň s dvadsiatimi zamestnancami a prečo v Zrnkárni odmietli vstup investora.',
  },
  {
    shop: 'vandr',
    by: 'dedek_lesni',
    text: 'Přišla mi hůl s jiným hrotem, než byla na obrázku. Nevadí, ale kde seženu ten správný?',
  },
  {
    shop: 'zrnkaren',
    by: 'katka_b',
    text: 'Dá sa v Zrnkárni kúpiť darčeková poukážka aj v papierovej podobe? Bola by pre otca.',
  },
  {
    shop: 'pledowo',
    by: 'ania_w_domu',
    text: 'Pled już u mamy, wzruszyła się do łez. Dziękuję Pledowu za piękne pakowanie!',
    answers: [],
  },
  {
    shop: 'vandr',
    by: 'lucie_v',
    text: 'Zaplatila jsem kartou dvakrát, v bance vidím dvě stejné platby. Jak se dostanu k těm druhým penězům?',
    answers: ['Peníze jsou zpátky, děkuji za pomoc.'],
    privately: 'Objednávka 2026104655, platba odešla dnes v 9:12.',
  },
  {
    paper: 'rozmowy',
    slug: 'promocja-pledowo',
    author: 'Justyna',
    title: 'Kod do Pledowa nie działa',
    text: 'Dostałam kod ZIMA20 na zakupy w Pledowie, ale sklep pisze, że wygasł. Miał być ważny do niedzieli. Wam działa?',
  },
  {
    shop: 'pledowo',
    by: 'ewa_k',
    text: 'Reklamacja przyjęta, pieniądze zwrócone po dwóch dniach. Takiej obsługi życzę wszystkim!',
    answers: [],
  },
  {
    shop: 'zrnkaren',
    by: 'zuzana_kava',
    text: 'Tretia objednávka a zase mletá káva namiesto zrnkovej. Toto už nie je náhoda, chcem vrátiť peniaze.',
    answers: ['Dobre, vrátenie peňazí mi vyhovuje. Ďakujem.'],
  },
  {
    shop: 'vandr',
    by: 'emily_walks',
    text: 'The tent from Vandr arrived in three days. It is even lighter than I expected, thank you!',
    answers: [],
  },
];
