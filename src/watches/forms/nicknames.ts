/**
 * What people call well-known firms among themselves: short forms that mean hardly anything else. A team gives its own
 * names to a watch besides. Written for this project.
 */
import { foldPlain } from '../../lib/fold.ts';

const NICKNAMES = `
  Biedronka:Biedra,Biedrona|Kaufland:Kauf,Kaufík|Rossmann:Rosek,Rossek|Castorama:Casto|Leroy Merlin:Leroy|Allegro:Alledrogo|
  Carrefour:Karfur,Kerfur|McDonald's:Maccas,Maccies,Maccy D's,Mekáč,McDonald|Burger King:BK|Starbucks:Starbs|
  Sainsbury's:Sainsbos,Sainos|Marks & Spencer:Marks and Sparks,Marksies|Marks and Spencer:Marks and Sparks,Marksies|M&S:Marks and Sparks|
  Morrisons:Mozzas,Morries|Wetherspoons:Spoons,Wetherspoon|Wetherspoon:Spoons,Wetherspoons|
  Home Bargains:Home Bargs|Halfords:Halfrauds|House of Fraser:HoF|JD Sports:JDs|
  Tesco:Teskáč|Hornbach:Hornbáč|Decathlon:Dekáč|Vodafone:Voďák|Česká spořitelna:Spořka|Komerční banka:Komerčka|
  Raiffeisenbank:Raifka,Raifák|Slovenská sporiteľňa:Sporka,SLSP|České dráhy:ČD|
  Stradivarius:Stradi|Ryanair:Ryanér|T-Mobile:Témobil,Tmobil`;

const keyOf = (term: string): string => foldPlain(term).replace(/[^\p{L}\p{N}]/gu, '');

const nicknames = new Map<string, readonly string[]>();
for (const row of NICKNAMES.split('|')) {
  const [name = '', called = ''] = row.trim().split(':');
  nicknames.set(keyOf(name), called.split(','));
}

const NONE: readonly string[] = [];

/** What people call a firm, as one would write it; none for most. */
export const nicknamesOf = (term: string): readonly string[] => nicknames.get(keyOf(term)) ?? NONE;
