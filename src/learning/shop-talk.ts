/**
 * Beginnings of words by which people speak of a shop and its goods as customers, folded: Czech and Slovak together,
 * Polish, English. Somebody who means another bearer of the name rarely uses any.
 */
const STEMS = `
objedn bali zasil doruc doprav kuryr postov vydejn reklam vrac vrat vymen penez penize platb platn zaplat plati
faktur uctenk doklad eshop shop kosik slev cen levn drah kupon poukaz sklad velikost nakup koup kup prodej
prodav predaj pobock zbozi tovar vyrobek produkt obsluh zakaz linka servis zarok poskozen rozbi nefung
vadn krabic baleni uct ucet registrac prihlas web stranky aplikac hodnocen recenz spokoj doporuc odpoved
prask roztrh rozpad rozlep odlep netesn protek chyb pokladn front storn zrus ceka dosl dorazi prisl prisel poslal posila termin dodac expedic hmotn material nabid akce kvalit zip
peniaz velkost hodnot odporuc poslali obchod
zamow paczk przesyl dostaw kurier paczkomat zwrot zwroc pieniad reklamac wymian platno zaplac faktur paragon
sklep koszyk rabat promoc cen tani drog kupi kupon magazyn rozmiar zakup sprzed towar produkt obslug klient
gwaranc uszkodz zepsu pekl rozpad brak kasa kolejk dziala polec jakos opini konto strona odpowied czeka wyslal wyslan
order parcel package deliver shipping shipment courier refund return exchange money payment paid pay invoice
receipt store basket cart discount price cheap expensive coupon voucher stock size bought buy purchas sell
product customer service support warrant damaged broken faulty torn missing leak checkout queue account website review recommend quality arriv
`
  .trim()
  .split(/\s+/);

const SHORTEST = Math.min(...STEMS.map((stem) => stem.length));
const LONGEST = Math.max(...STEMS.map((stem) => stem.length));
const KNOWN = new Set(STEMS);

/** Whether a folded word is one that customers use. */
export function isShopTalk(word: string): boolean {
  for (let length = SHORTEST; length <= Math.min(LONGEST, word.length); length += 1) {
    if (KNOWN.has(word.slice(0, length))) return true;
  }
  return false;
}
