/** To Zrnkáreň, the Slovak coffee roaster. */
import type { ShopPost } from './post.ts';

const posts: Omit<ShopPost, 'shop'>[] = [
  {
    by: 'juraj_espresso',
    age: 3_100,
    text: 'Etiópia zo Zrnkárne je aj tento rok výborná, objednávam už tretí balík.',
  },
  {
    by: 'kaviaren_na_rohu',
    age: 2_500,
    text: 'Nová zmes zo Zrnkárne má u našich hostí úspech. Ďakujeme za skvelú spoluprácu.',
  },
  {
    by: 'lenka_hruskova',
    age: 41,
    text: 'Na Mikuláša sme kolegyniam objednali dvadsať balíčkov na rôzne adresy a tri kolegyne nič nedostali. Zoznam adries vám sem verejne písať nebudem, ako to vyriešime?',
    answers: [],
  },
  {
    by: 'zuzana_kava',
    age: 38,
    text: 'Objednala som si zrnkovú kávu a prišla mi mletá. Už druhýkrát za mesiac! Naozaj si pri balení nikto neprečíta objednávku?',
    answers: ['Ďakujem za výmenu, nečakala som, že to pôjde tak rýchlo.'],
    privately: 'Jasné: objednávka 2026-7781, volám sa Zuzana Kováčová, telefón 0900 000 321.',
  },
  {
    by: 'peter_moka',
    age: 24,
    text: 'Ahojte, akú kávu zo Zrnkárne by ste odporučili do moka kanvice? Mám rád čokoládové tóny, kyslé mi nechutia.',
    answers: ['Super tip, rovno objednávam. Vďaka!'],
  },
  {
    by: 'milan_h',
    age: 18,
    text: 'Peniaze za vrátený mlynček som nedostal ani po 30 dňoch. Ak ich nebudem mať do piatku na účte, podávam sťažnosť na SOI.',
    answers: ['Ďakujem za overenie. Počkám teda do piatku.', 'Peniaze prišli, považujem to za vybavené.'],
    privately: 'Vrátenie má číslo 55231 a účet je SK31 1200 0000 1987 4263 7541.',
  },
  {
    by: 'katka_b',
    age: 12,
    text: 'Zľavový kód JESEN15 mi v košíku nejde uplatniť, píše, že je neplatný. Má predsa platiť do konca mesiaca.',
    answers: ['Už to funguje, ďakujem krásne!'],
  },
  {
    by: 'kaviaren_na_rohu',
    age: 6,
    private: true,
    text: 'Dobrý deň, ako každý mesiac by sme potrebovali 12 kg zmesi Domáca, tentoraz už vo štvrtok. Dá sa to stihnúť? Faktúru prosím na nakup@narohu.example.',
    answers: ['Výborne, spoľahnutie na vás. Ďakujeme!'],
  },
  {
    by: 'beata_s',
    age: 2,
    text: 'Práve mi dorazil balíček zo Zrnkárne a vonia celá kuchyňa. A tá ručne písaná kartička, nádhera!',
    answers: [],
  },
];

export const zrnkaren: readonly ShopPost[] = posts.map((post) => ({ ...post, shop: 'zrnkaren' }));
