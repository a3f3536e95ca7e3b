/**
 * Names of shops, brands and services that are words, or names of people, as well; folded. Written for this
 * project; a name that is missing is only found too often, one too many is only asked for more evidence.
 */

import { COMMON_WORDS, DESCRIBING_STEMS, HEADS } from './common-words.ts';
import { EVERYDAY_ENGLISH } from './everyday-english.ts';
import { FAMOUS_NAMES } from './famous-names.ts';
import { FIRST_NAMES } from './first-names.ts';
import { PLAIN_WORDS } from './plain-words.ts';

/** Words that known shops are called by, by the languages in which they are; names of several words stand between bars. */
const WORDS: Readonly<Record<'cs' | 'sk' | 'pl' | 'en', string>> = {
  cs: `akce|arena|atlas|balik|banka|blesk|bonus|centrum|chance|chytre|cas|delta|denik|diesel|dino|dobroty|dum|domov|doprava|
    drogerie|evropa|expres|favorit|figaro|flop|fortuna|galerie|globus|hvezda|idea|impuls|jahoda|jar|jednota|kaktus|kapka|kapr|
    kavarna|kiwi|klenoty|klima|klub|knihy|koberce|kocka|kolo|kometa|koruna|kos|kosik|kotva|krystal|kvetiny|kytary|lampa|
    lekarna|lev|lunapark|makro|malina|mango|mapy|maxi|medved|metro|mini|mix|mlyn|mobil|moda|most|motor|motyl|nabytek|nadeje|
    netto|nova|novinky|norma|nuz|oaza|obuv|ocko|okay|okna|omega|orion|ovoce|palma|panda|papir|pekarna|penize|pes|pilulka|
    pivo|plus|pohoda|poklad|polo|posta|potraviny|prace|pramen|pravo|prima|puma|pyramida|radost|rajce|rajec|reality|reflex|relax|
    respekt|rohlik|rondo|ruze|rys|sazka|sever|seznam|signal|skala|skoda|smyk|gorila|slavia|slon|sluzba|slunce|soda|sokol|sova|sparta|
    sport|srdce|start|stavebniny|stopa|strom|student|styl|svet|tabak|temu|terno|teta|tip|topaz|trend|tulipan|tygr|ucet|
    ucto|union|uspech|vcela|verne|vesna|vezir|vino|vitamin|vlna|volny|vyhra|zahrada|zamek|zbozi|zebra|zidle|zlato|
    znamka|zubr`,
  sk: `akcia|gorila|arena|atlas|balik|banka|bonus|cas|centrum|cez|delta|dennik|diesel|dino|dom|domov|dovera|dracik|fresh|globus|hej|
    hruska|hviezda|idea|jahoda|jednota|joj|kaktus|kapka|kiwi|klub|knihy|kos|kosik|kotva|kraj|kvety|lampa|lev|makro|malina|
    mango|metro|mobil|moda|most|motor|motyl|netto|nova|noviny|obuv|okay|okna|omega|panda|pilulka|plus|pohoda|poklad|polo|
    posta|potraviny|pravda|prima|puma|radost|relax|respekt|ruza|signal|skoda|slnko|slon|sme|sova|start|styl|svet|temu|
    terno|teta|tip|trend|tulipan|union|vcela|vino|vlna|zahrada|zamok|zebra|zlato|znacka`,
  pl: `akcja|alma|apart|arena|atlas|bank|biedronka|bonus|bursztyn|centrum|chata|delta|diament|dino|dobre|dom|domek|energia|era|fala|
    farma|fortuna|figaro|figura|gala|galeria|gratka|groszek|gwiazda|hej|hit|idea|interia|kaktus|kapitan|karma|kaskada|kiwi|klub|
    kometa|komfort|koliber|kolporter|konik|korona|kropka|kruk|ksiazka|lampa|lato|lew|lider|link|lot|lotos|makro|malina|mango|
    metro|mila|minuta|moda|moneta|morele|most|motyl|natura|netto|nowa|okazje|okno|omega|orzel|panda|perla|piast|plus|pola|polka|
    polo|polonez|polska|poczta|praca|prima|puma|pyszne|radosc|real|rejs|relax|respekt|rodzina|rosa|ruch|rynek|sam|sasiad|
    skapiec|skarb|slon|smyk|sowa|sport|start|stokrotka|styl|swiat|syrena|tania|tempo|temu|teraz|topaz|trend|tulipan|
    tygrys|union|vistula|warta|wilk|wisla|wizja|zabka|zajac|zamek|zebra|zielony|zloto|zloty|zubr|zyto|zywiec`,
  en: `about you|banana republic|best buy|big lots|body shop|card factory|dollar tree|dollar general|five below|five guys|foot locker|fresh market|
    home bargains|home sense|oasis|office depot|old navy|pets at home|phone house|savers|simply be|sports direct|
    staples|the range|urban outfitters|whistles|whole foods|
    action|alert|allegro|apple|arena|ask|best|bolt|boost|boots|boss|bounty|box|chance|chase|circle|co op|costa|dash|
    deal|diesel|discover|dove|era|excel|express|fairy|focus|fossil|fresh|future|gala|game|gap|gate|globus|go|guess|habitat|
    hello|home|homebase|house|idea|indeed|joy|just eat|kite|kiwi|lash|lime|link|look|lot|lush|magnet|mall|mango|match|
    medium|metro|mint|mix|monday|monster|most|nay|nest|new look|new yorker|next|notion|nova|office|okay|one|oracle|orange|
    orbit|outlet|party|peak|penny|pepper|pets|planet|play|plus|pocket|polo|post|ppl|premier|pretty|prime|puma|quiz|real|
    reserved|respect|ring|river island|shell|shop|signal|sky|slack|smart|smile|snap|square|star|start|stream|stripe|
    subway|swan|switch|target|telegram|the works|threads|three|tide|tiger|time|tip|trend|twitch|uber|union|vans|very|
    vine|virgin|visa|vision|warehouse|which|windows|wish|word|yes|zone|zoom`,
};

/** Of these words nobody is inside, goes in or comes out: w Żabce, z Biedronki is the shop. Folded. */
const NO_PLACES = `biedronka|groszek|kaktus|koliber|konik|kropka|kruk|lewiatan|lis|motyl|orzel|panda|piast|puma|sasiad|sova|sowa|stokrotka|
  tulipan|tygrys|vcela|wilk|zabka|zajac|zebra|zubr|slon|zyrafa|kocka|pes|lev|medved|tygr|teta|kapitan|lider|krasnal|skrzat|skritek|netto|
  student|rytir|koliba|kruk|bocian|lew|lis|myszka|kubus|action|play|okay|nay`;

/** Words of sentences, which say nothing in small letters unless somebody buys from them. */
const SENTENCE_WORDS =
  'next|very|three|which|just|just eat|simply be|yes|now|here|ask|best|go|one|real|nay|okay|hello|hej|always|ever|about you|sme';

/** Names of people and places: a capital letter tells nothing about which one is meant. */
const PEOPLE = `adam|albert|alex|alexandria|alice|alma|amelia|andrea|anna|ariel|barbie|barbora|bella|benjamin|bernard|betty|
  billy|dana|daniel|david|diana|dominik|douglas|eduard|elena|ella|ema|emil|emma|erik|eva|fischer|fortuna|franc|gabriela|george|
  hana|harry|heidi|helena|henry|hermes|holly|iceland|hruska|hubert|hugo|ida|igor|irma|iris|ivan|ivana|jack|jana|jenny|julia|julie|
  julius|justin|kamil|karel|karen|karl|klara|klaudia|konrad|kubik|kubus|lara|laura|lena|leo|leon|leonardo|lewis|lidia|
  linda|lucia|lucy|luna|lukas|maria|marie|marian|mark|marko|marta|martin|martina|martini|max|mercedes|merlin|mia|michael|
  mila|milan|millie|miranda|molly|monika|morgan|muller|nela|nina|nora|norbert|novak|olga|oliver|oscar|otto|paul|paula|pavel|
  penny|peter|petra|philip|piotr|ralph|rita|robert|roland|roman|rosa|ruby|ruth|sabina|samuel|sandra|sara|sebastian|silvia|
  simon|sofie|stella|tamara|teo|teodor|tereza|tina|tom|tomas|vera|victoria|viktor|viktoria|viola|wagner|walter|wanda|
  wiktoria|willy|zuzana`;

/** Towns, counties and countries that firms are called by: a capital tells nothing either. */
const PLACES = `aberdeen|alaska|arizona|atlanta|belfast|berlin|birmingham|blackpool|bolton|boston|brighton|bristol|britannia|cambridge|
  chelsea|chester|cornwall|coventry|cumberland|cyprus|dallas|derby|devon|dublin|durham|essex|florida|georgia|halifax|havana|hollywood|jamaica|
  jersey|jordan|kent|lancaster|leeds|leicester|lincoln|london|madison|manchester|manhattan|memphis|milano|montana|nevada|newcastle|norfolk|
  oxford|paris|plymouth|portland|preston|richmond|roma|savannah|sheffield|somerset|suffolk|surrey|sussex|sydney|texas|tokyo|utah|venice|
  verona|vienna|virginia|warwick|wellington|windsor|york|yorkshire|bohemia|moravia|slavia|silesia|europa|krakow|gdansk|poznan|praha|brno`;

/** Inflected forms that are somebody's name or a word on their own although the name is neither (Billa, Billy). */
const FORMS =
  'glove|mallet|bille|billi|billy|pepce|oba|obe|obou|tesca|lidi|kike|kiku|kiko|benem|make|makra|makru|naya|zare|zary|zaru|zaro|jaka';

const listOf = (written: string): string[] => written.split('|').map((name) => name.trim());

const languagesByWord = new Map<string, string[]>();
for (const written of [WORDS, COMMON_WORDS, PLAIN_WORDS]) {
  for (const [language, words] of Object.entries(written)) {
    for (const word of listOf(words)) {
      const known = languagesByWord.get(word) ?? [];
      if (!known.includes(language)) languagesByWord.set(word, [...known, language]);
    }
  }
}
/** Of these only names of one word are made up of; two of them in a row are a name sooner than a chance. */
const everyday: ReadonlySet<string> = new Set(listOf(EVERYDAY_ENGLISH));
const people: ReadonlySet<string> = new Set([PEOPLE, PLACES, FIRST_NAMES, FAMOUS_NAMES].flatMap(listOf));
const noPlaces: ReadonlySet<string> = new Set(listOf(NO_PLACES));
const sentenceWords: ReadonlySet<string> = new Set(listOf(SENTENCE_WORDS));
const forms: ReadonlySet<string> = new Set(listOf(FORMS));

/** The languages in which a folded name is a common word, or a way of saying things; none when it is nowhere. */
export function languagesOfWord(name: string): readonly string[] {
  const known = languagesByWord.get(name);
  if (known) return known;
  if (!name.includes(' ')) return everyday.has(name) && !LINKS.has(name) ? ENGLISH : [];
  const [first = '', ...rest] = name.split(' ').filter((word) => !LINKS.has(word));
  if (rest.length === 0) return everyday.has(first) ? ENGLISH : [];
  if ([first, ...rest].every((word) => languagesByWord.get(word)?.includes('en'))) return ENGLISH;
  return heads.has(first) || describing.test(first) ? SLAVIC : [];
}

const ENGLISH: readonly string[] = ['en'];
const SLAVIC: readonly string[] = ['cs', 'sk', 'pl'];
/** Between two words of a name they say nothing. */
const LINKS = new Set('the and of a'.split(' '));
/** In the nominative. */
const describing = new RegExp(`^(?:${listOf(DESCRIBING_STEMS).join('|')})(?:[aeiy]|ie)$`);
const heads: ReadonlySet<string> = new Set(listOf(HEADS));

/** Whether a folded word is one of everyday English. */
export const isEveryday = (word: string): boolean => everyday.has(word);

/** Whether a folded name is one that people, well-known places or the like bear. */
export const isBorneByOthers = (name: string): boolean => people.has(name);

/** Whether an inflected form must be treated like an ambiguous name. */
export const isWordOfItsOwn = (form: string): boolean => forms.has(form) || people.has(form);

/** Whether a folded name is a word that stands for no place one could be in. */
export const isNoPlace = (name: string): boolean => noPlaces.has(name);

/** Whether a folded name is a word that sentences are made with. */
export const isSentenceWord = (name: string): boolean => sentenceWords.has(name);
