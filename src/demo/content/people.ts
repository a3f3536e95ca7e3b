/** Who lives in the town. Every name, address and number is made up. */

export interface Townsman {
  name: string;
  language: 'cs' | 'sk' | 'pl' | 'en';
  followers: number;
  /** a customer the shop knows by name */
  vip?: boolean;
}

export const PEOPLE: Readonly<Record<string, Townsman>> = {
  jana_horska: { name: 'Jana Horská', language: 'cs', followers: 84 },
  tomas_na_ceste: { name: 'Tomáš Beránek', language: 'cs', followers: 312 },
  veronika_m: { name: 'Veronika Malá', language: 'cs', followers: 47 },
  dedek_lesni: { name: 'Karel Lesní', language: 'cs', followers: 19 },
  petra_s_batohem: { name: 'Petra Doležalová', language: 'cs', followers: 18_400, vip: true },
  honza_k: { name: 'Honza Kříž', language: 'cs', followers: 133 },
  lucie_v: { name: 'Lucie Vránová', language: 'cs', followers: 61 },
  marek_ucetni: { name: 'Marek Účetní', language: 'cs', followers: 22 },
  emily_walks: { name: 'Emily Carter', language: 'en', followers: 540 },
  zuzana_kava: { name: 'Zuzana Kováčová', language: 'sk', followers: 96 },
  peter_moka: { name: 'Peter Moravčík', language: 'sk', followers: 210 },
  katka_b: { name: 'Katarína Bieliková', language: 'sk', followers: 38 },
  kaviaren_na_rohu: { name: 'Kaviareň Na rohu', language: 'sk', followers: 1_250, vip: true },
  milan_h: { name: 'Milan Hudec', language: 'sk', followers: 15 },
  beata_s: { name: 'Beáta Sokolová', language: 'sk', followers: 71 },
  juraj_espresso: { name: 'Juraj Tóth', language: 'sk', followers: 402 },
  ania_w_domu: { name: 'Anna Wiśniewska', language: 'pl', followers: 122 },
  kasia_zielona: { name: 'Katarzyna Zielińska', language: 'pl', followers: 78 },
  marek_nowy: { name: 'Marek Nowicki', language: 'pl', followers: 34 },
  pani_halina: { name: 'Halina Dąbrowska', language: 'pl', followers: 12 },
  ola_wnetrza: { name: 'Aleksandra Lis', language: 'pl', followers: 26_900, vip: true },
  tomek_g: { name: 'Tomasz Górski', language: 'pl', followers: 55 },
  ewa_k: { name: 'Ewa Kaczmarek', language: 'pl', followers: 64 },
  oliver_home: { name: 'Oliver Grant', language: 'en', followers: 88 },
  ludek_na_vrcholu: { name: 'Luděk Pospíšil', language: 'cs', followers: 143 },
  barbora_k: { name: 'Barbora Koutná', language: 'cs', followers: 57 },
  zdenek_r: { name: 'Zdeněk Rybář', language: 'cs', followers: 9 },
  tereza_doma: { name: 'Tereza Holubová', language: 'cs', followers: 690 },
  vyherni_centrum: { name: 'Výherní Centrum', language: 'cs', followers: 0 },
  miro_tatry: { name: 'Miroslav Krajčí', language: 'sk', followers: 231 },
  lenka_hruskova: { name: 'Lenka Hrušková', language: 'sk', followers: 44 },
  piotr_gory: { name: 'Piotr Zalewski', language: 'pl', followers: 180 },
  gosia_maj: { name: 'Małgorzata Maj', language: 'pl', followers: 95 },
  dominika_wrona: { name: 'Dominika Wrona', language: 'pl', followers: 1_120 },
  karolina_nowak: { name: 'Karolina Nowak', language: 'pl', followers: 66 },
  iveta_s: { name: 'Iveta Sýkorová', language: 'cs', followers: 29 },
  pavel_dvorak: { name: 'Pavel Dvořák', language: 'cs', followers: 310 },
  renata_kral: { name: 'Renata Králová', language: 'cs', followers: 74 },
  fiona_b: { name: 'Fiona Byrne', language: 'en', followers: 35 },
};
