/**
 * What stands with the name of a firm and nowhere else: legal forms, what its lines of goods are called, news of business,
 * prices, branches in a street. Folded, in the languages served; written for this project.
 */
import { oncePerReading, type Reading, type Spot } from '../reading.ts';
import { isFirm } from './known-firms.ts';
import { isCapital, lettersOf } from './manner.ts';
import { Stems } from './stems.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
const beginningsOf = (words: string): Stems<true> =>
  new Stems(new Map([...setOf(words)].map((word) => [word, true])));

/** Kruk S.A., Zásilkovna s.r.o., Tesco plc: right behind a name. */
const LEGAL =
  /^[ ,]{1,2}(?:s\.? ?r\.? ?o\.?|spol\.? ?s ?r\.? ?o\.?|a\. ?s\.|s\. ?a\.|sp\. ?(?:z ?o\. ?o|j|k|c)\.?|z ?o\. ?o\.?|k\. ?s\.?|v\. ?o\. ?s\.?|ltd|limited|plc|inc|llc|corp|gmbh|o\. ?z\.)(?![\p{L}\p{N}])/u;
const LONGEST_LEGAL = 18;

/** Whether a legal form stands right behind a folded offset. */
export const isBeforeLegalForm = ({ folded }: Reading, end: number): boolean =>
  LEGAL.test(folded.folded.slice(end, end + LONGEST_LEGAL));

const LINES = setOf(`
  glass plus mobile foods food express expres pay go box nano select extra local metro central direct online market supermarket hypermarket superstore stores store
  shop outlet factory home kids baby junior beauty sport sports fashion living kitchen kitchens kitchenware garden pharmacy drogerie drogeria apteka lekaren lekarna optik optika
  optyk elektro elektrodom elektronika electronics real city mini maxi max premium business biznes firma pro prime club klub card karta kredit bank banka bankovnictvi finance
  insurance pojistovna poistovna energy energie energia gas power broadband fibre fiber internet tv stream go sat net telecom telekom gsm cafe caffe coffee bakery bistro restaurant grill
  pizza petrol station fuel logistics cargo post courier kuryr kurier air airlines airways travel tours holidays rail bus trains taxi cars auto autocentre motors services
  service servis serwis support care group holding international polska poland slovensko slovakia cesko czech ireland uk usa europe delivery plc next premium points rewards
  geek clubcard collect marketplace basic gold platinum silver select family ultra unlimited prepaid start flex smart one studio outlet concept experience care+ pickup drive`);

/** Whether a folded word is what a firm calls its lines of goods, formats and services. */
export const isLine = (word: string): boolean => LINES.has(word);

const SHOPS = beginningsOf(`
  prodejn predajn obchod obchud obchod kramek drogeri lekarn lekaren potravin samoobsl vecerk supermarke hypermark hipermark market marketu marketem marketow markety dyskont diskont elektrodom zelezarst papirnict knihkup knihkupect
  zlatnict klenotnict kvetinars kvetinarst reznictv pekarn pekarst lahudk vinotek zverimex zahradnictv stavebnin hobbymark cykloserv cykloserw cyklosh bikeshop autoserv pneuserv bazar zastavarn retezec retezce retezci retazec retazca galanter textil autoskol jazykov
  kadernict sklep skleps sklepik ksiegarn kwiaciarn piekarn pasmanter serwis warsztat komis hurtown delikates spozywcz apteka aptece apteki apteke jubiler optyk sieciowk supersam poistovn pojistovn ubezpieczyc spolecnost spolocnost firm
  retailer retailers discounter grocer supermarket chain pharmacy chemist bookseller lender insurer supplier broadcaster provider carrier airline`);

/** Whether a folded word says what kind of shop the name behind it is of: Market Dino, Cykloservis Liška. */
export const isShopKind = (word: string): boolean => SHOPS.longest(word) !== undefined;

const NEWS = beginningsOf(`
  otevr otevir otvor otvar otwier otwor otworz zavr zavir zavre zatvor zatvar zamyk zamkn zlevn zlevnu zlacn zlacnu obniz znizuj znizil znizi zdraz zdraze podroz podwyz rozdav rozda nabir nabera nabiera prijim
  prijme prijim zatrud rekrut hleda hlada szuka poszuk spoust spusti spust spustil uruchom wprowad zavad zaved zavadz predsta prezent przedst chyst planuj planow chce chcet stah stahuj stahla wycof odvol moderni rozsir rozszerz expand
  poszerz investu inwestu kupuj koupil prebra prevz prejma prejim przejm przejel vykaz vykaza wykaz zarobi vydela stratil oznam oglasza oglosi oznami vydal vyda wydal wydaje wylacz vypn vypin krachuj bankrot zbankru
  propou prepus zwalni zwolni nahrad nahraz zastap zmeni zmenil meni zmieni zmienia zrusi zrusil ruszy rusza likwid uzavr uzavre pokut dostal dostane ukaral pozyw pozwal zaluj zaloval soudi stawi vsadz sazi oslav swietu slavi
  sponz sponsor podpor wspier spolupr wspolp ziska zdoby nabizi nabidn ponuk oferuj prodav predav sprzed testuj testow zkous skusa konci skonc konczy zakonc expand stavi stavia buduj wybudu postav sjednot prejmen rusi zakaz omez obmedz ograni
  dodav zvys zvysu snizi snizu zjednod opust opusc odchaz odchod wchodz vstup vracia vraci wraca zavolal vyhlas ogla upozorn varuj ostrzeg priznal prizna prepla vyplat
  opens opening reopens launch launches launched recall recalls recalled closes closing closed shuts shutting hiring hires axes axed cutting slashes slashed raises raising hikes announces announced unveils unveiled plans planning
  acquires acquired posts profits profit sales reports reported fined sued sues apologises apologizes warns warned drops dropped rolls trials trialling tests testing expands expanding outage names named wins loses ceo boss bosses
  chief shares staff strike strikes workers union stores shops warehouse customers owner sells bosses urges faces backs bans pulls issues confirms admits denies hits vows tops beats introduces partners relocates rebrands bankruptcy administration`);
/** Behind a name in a headline these are what it means to do. */
const TO_DO = setOf(
  'open close launch cut shut raise scrap axe recall stop start offer hire buy sell sponsor ban trial pay introduce build expand move refund replace invest',
);

const NEWS_WITHIN = 4;

/** How far behind a place a business headline speaks of what the firm does; 0 where it doesn't. */
export function newsBehind(words: readonly Spot[], last: number): number {
  const end = Math.min(words.length, last + 1 + NEWS_WITHIN);
  for (let at = last + 1; at < end; at += 1) {
    const { form } = words[at]!;
    if (NEWS.longest(form) !== undefined) return at - last;
    if (form === 'to' && TO_DO.has(words[at + 1]?.form ?? '')) return at - last;
  }
  return 0;
}

const MONEY = setOf(
  'kc czk korun koruny korunu korune zl pln zlotych zlote zloty zlotowki grosz grosze groszy eur euro eura eurom eurami eurach centov centu centy quid pound pounds gbp pence usd dollar dollars bucks sleva zlava znizka rabat slevy zlavy znizki discount',
);

/** For each word whether it is of a price, or of a share that is taken off one. */
export const pricesIn = oncePerReading(({ words, folded }): readonly boolean[] =>
  words.map(({ form, start, end }) => {
    if (MONEY.has(form)) return true;
    const first = form.charCodeAt(0);
    if (first < ZERO || first > NINE) return false;
    return (
      PRICE_SIGNS.includes(folded.folded.charAt(start - 1)) ||
      /^ ?[%€£$]/.test(folded.folded.slice(end, end + 2))
    );
  }),
);
const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);
const PRICE_SIGNS = '£$€';

const STREETS = beginningsOf(
  'street road lane avenue square centre center mall retail parade highway boulevard station airport ulic ulici namest rynek rynku galeri centr nakupn obchodn pasaz dworc nadraz stanic letist lotnisk trida tride osiedl sidlist',
);
const WHERE = setOf('on in at near by w we v ve na u przy pri pod pobliz kolo obok');
const STREET_WITHIN = 5;

/** Lush on Oxford Street, Hebe w Galerii Bałtyckiej: a branch. */
export function isBranch(words: readonly Spot[], last: number): boolean {
  if (!WHERE.has(words[last + 1]?.form ?? '')) return false;
  return words
    .slice(last + 2, last + 2 + STREET_WITHIN)
    .some(({ form }) => STREETS.longest(form) !== undefined);
}

/** Short names that many words begin with are no firms beside others. */
const MIN_PEER = 3;

/** For each word whether it is, with a capital, the name of a firm that is known. */
export const firmsIn = oncePerReading((reading): readonly boolean[] =>
  reading.words.map((word) => {
    const { form } = word;
    if (form.length < MIN_PEER || !isCapital(lettersOf(reading, word))) return false;
    // Lidlu, Alzy: a word, or what it may be a case of
    if (isFirm(form)) return true;
    const stem = form.slice(0, -1);
    return form.length > MIN_PEER && VOWEL.test(form.at(-1)!) && (isFirm(stem) || isFirm(`${stem}a`));
  }),
);
const VOWEL = /[aeiouy]/;
