/** Towns that stand behind the name of a shop: Lidl Zlín, Boots Leeds. Folded, in all cases; written for this project. */
import { formTexts } from './inflect.ts';

const TOWNS = `Praha|Brno|Ostrava|Plzeň|Liberec|Olomouc|Budějovice|Hradec|Pardubice|Zlín|Ústí|Kladno|Most|Opava|Karviná|Jihlava|Teplice|Děčín|Chomutov|Přerov|Jablonec|Prostějov|Třebíč|Vary|Kolín|Písek|Tábor|
  Znojmo|Příbram|Cheb|Trutnov|Smíchov|Žižkov|Vinohrady|Karlín|Letňany|Chodov|Zličín|Prosek|Holešovice|Bratislava|Košice|Prešov|Žilina|Nitra|Bystrica|Trnava|Martin|Trenčín|Poprad|Prievidza|Zvolen|Michalovce|Petržalka|
  Ružinov|Levice|Komárno|Senica|Malacky|Pezinok|Humenné|Bardejov|Lučenec|Topoľčany|Piešťany|Warszawa|Kraków|Łódź|Wrocław|Poznań|Gdańsk|Szczecin|Bydgoszcz|Lublin|Białystok|Katowice|Gdynia|Częstochowa|Radom|
  Toruń|Sosnowiec|Kielce|Rzeszów|Gliwice|Zabrze|Olsztyn|Bytom|Rybnik|Tychy|Opole|Elbląg|Płock|Wałbrzych|Tarnów|Koszalin|Kalisz|Legnica|Sopot|Mokotów|Ursynów|Wola|Praga|London|Leeds|Manchester|Birmingham|
  Liverpool|Bristol|Sheffield|Glasgow|Edinburgh|Cardiff|Leicester|Coventry|Nottingham|Newcastle|Brighton|Hull|Plymouth|Derby|Southampton|Portsmouth|York|Oxford|Cambridge|Norwich|Exeter|Swansea|Belfast|Dublin|
  Aberdeen|Dundee|Bolton|Bath|Reading|Luton|Preston|Croydon|Wigan|Stockport|Durham|Lincoln|Hexham|Perth|Galway|Cork|Swindon|Ipswich`;

const towns = new Set(TOWNS.split('|').flatMap((town) => formTexts(town.trim(), 'alone')));

/** Whether a folded word is the name of a town. */
export const isTown = (word: string): boolean => towns.has(word);
