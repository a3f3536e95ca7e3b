import { Stems } from './stems.ts';

/**
 * Beginnings of words that stand around a shop's name when a customer writes: orders, parcels, money, complaints,
 * branches, service. Folded; Czech, Slovak, Polish and English together, for posts mix them.
 */
const STEMS = `
  objedn|balik|balic|balen|zasilk|zasiel|doruc|nedoruc|fronta|fronte|frontu|terminal|dorazil|nedorazil|dodan|dodavk|dodal|dovoz|dovez|zavoz|rozvoz|kuryr|kurier|
  reklam|vratit|vratil|vraten|vratk|nevrat|penez|penize|peniaz|refund|odstoup|zaruk|zaruc|faktur|platb|zaplat|uctenk|blocek|
  nakup|nakoup|koupil|koupit|kupil|kupit|kupuj|kupova|prodejn|prodavac|prodava|predajn|predava|pobock|pobocc|pokladn|
  obchod|eshop|webshop|zakazni|zakazk|klient|infolink|linka|linku|lince|poplat|podpor|servis|technik|obsluh|personal|
  slev|sleva|zlav|akcni|letak|letac|kupon|voucher|poukaz|vernostn|bonus|cena|ceny|cenu|cenou|levn|lacn|drah|zdrazi|
  zbozi|tovar|sortiment|sklad|vyprodej|vypredaj|aplikac|appk|apka|apce|webu|stranka|strank|ucet|uctu|prihlas|
  tarif|signal|internet|operator|smlouv|zmluv|pojist|poist|hypermarket|supermarket|market|regal|
  zamow|zamaw|paczk|przesyl|dostaw|zwrot|zwroc|pieniad|pieniedz|sklep|kasjer|kasa|kasie|kasach|kasy|paragon|rachun|
  promoc|gazetk|rabat|znizk|przecen|towar|sprzeda|zakup|kupil|kupic|obslug|konsultant|reklamac|gwaranc|umow|abonament|
  zasieg|kolejk|roaming|aplikacj|odbior|awari|placow|oddzial|placi|ubezpiecz|polis|
  order|deliver|parcel|package|shipping|shipped|store|customer|bought|purchas|invoice|courier|discount|support|sale|
  chemist|retailer|jeans|trainers|trolley|aisle|prescription|helpline|complain|faulty|mattress|fridge|sofa|wardrobe|
  checkout|receipt|staff|cashier|warranty|subscription|service|returned|
  answer|email|mail|repl|contact|odpoved|neodpov|neodpis|odpowied|nieodpow|kontakt|nereag|nefung|nejede|dziala|vypad|vypadek|provoz|otevir|oteviraci|otevre|otvor|zavren|zatvor|zamkn|otwart|uctova|uctuj|
  koupen|zakoup|poslali|neposlal|wyslal|odeslal|velikost|velkost|rozmiar|shop|przetermin|prosle|prosly|prosla|zkazen|skazen|plesniv|splesn|nieswiez|frozen|pizza|zwirek|granul|dodel|rekonstru|remont|prestav|inventur|omluv|ospravedl|przepr|stiznost|stazno|skarg|stornova|anulow|anulova|telefon|
  refus|compensat|apolog|cancel|grocer|substitut|restock|coverage|roaming|packaging|
  nedovez|zablok|odblok|schrank|reznictv|masiarstv|kupion|zakupion|
  vyzved|vyzdvih|kredit|zavolal|reklamuj|prevod|karta|kartu|kartou|letenk|jidlo|ridic|benzin|tankova`;

const stems = new Stems(new Map(STEMS.split('|').map((word) => [word.trim(), true])));

/** They say what kind of thing a common word is: nákupní košík, shopping mall. */
const DESCRIBING = /^(?:shopping|nakupn[iy]|objednavkov|obchodn[iy]|servisn[iy]|zakupow)/;

/** Whether a folded word is one of shopping. */
export const isShoppingWord = (word: string): boolean =>
  stems.longest(word) !== undefined && !DESCRIBING.test(word);
