/** Where someone lives: a street with a house number, made sure by a postal code or a word. */
import { matchesOf } from '../matches.ts';
import { findEnglishAddresses } from './address-english.ts';
import {
  BRINGS,
  HOUSE,
  isCount,
  POST_CODE,
  PUBLIC_PLACE,
  STREET,
  STREET_LIKE,
  streetStart,
} from './address-parts.ts';
import { findVillages } from './address-village.ts';
import { before, type Finding, findAll, following, isCapital, type Prepared, type Rule } from './prepared.ts';

/** A house number. Without one none of the expressions needs to run that begin with words. */
const HAS_HOUSE_NUMBER = /[ .]\d{1,4}[a-z]?(?![\d%])/;
const HAS_HOUSE = new RegExp(String.raw` ${HOUSE}(?![\d%])`);

/** "Dlouhá 12, 110 00 Praha", "Nádražní 45, Ostrava 702 00". What is behind the street is rarer than what may be one. */
const HOUSE_AND_POST_CODE = String.raw` ${HOUSE}(?<comma>[,;])?\s{1,2}(?:(?<city>[a-z][a-z .-]{1,30})[, ] ?)?(?:psc:? ?)?${POST_CODE}`;
const HAS_POST_CODE = new RegExp(HOUSE_AND_POST_CODE);
const WITH_POST_CODE = new RegExp(
  String.raw`(?<![a-z'.-])(?<street>${STREET})${HOUSE_AND_POST_CODE}(?<town> [a-z]{2,20})?(?! \d)`,
  'g',
);
/** "746 01 Opava, Bezručova 1184/12" */
const HAS_POST_CODE_AND_TOWN = /(?:\d{3} ?\d{2}|\d{2}-\d{3}) [a-z]/;
const POST_CODE_FIRST = new RegExp(
  String.raw`(?<![a-z\d-]|\d )(?:\d{3} ?\d{2}|\d{2}-\d{3}) (?<city>[a-z][a-z-]{1,20}(?: [a-z-]{2,20}){0,3}), ?(?:ul\.? ?)?(?<street>${STREET}) ${HOUSE}(?![\d%.])`,
  'g',
);
/** "ul. Długiej 5", "al. Jerozolimskie 123", "nám. Míru 7", "ul. 3 Maja 14" */
const WITH_STREET_WORD = new RegExp(
  String.raw`(?<![a-z])(?:ul\.?|ulic[aeiuy]|ulici|al\.|alej[aei]|os\.|osiedl[eua]|plac|pl\.|nam\.|namest[a-z]{1,2}|nabr\.|nabrez[a-z]{1,2}|sidl\.|sidlist[a-z]{1,2}|sidlisk[a-z]{1,2}|trida|tride|tr\.) (?<it>(?:\d{1,2}\.? )?${STREET} ${HOUSE})(?![\d%])`,
  'g',
);
/** "bydlím Dlouhá 12", "adresa: Hlavná 7", "mieszkam na Długiej 5" */
const WITH_HOME_WORD = new RegExp(
  String.raw`(?<![a-z])(?:bydlim|bydlime|bydli|bydleji|byva|byvaju|mieszka|mieszkaja|bydliste|bytem|pobyt[a-z]{0,3}|trvale bydliste|byvam|byvame|bydlisko|mieszkam|mieszkamy|zamieszka[a-z]{1,4}|adresa|adresu|adrese|adres|adresie|address|i live|we live)(?: je| jest| is| to)?:? (?:(?:na|v|ve|w|przy|pri|u|at|in|on) )?(?<it>${STREET} ${HOUSE})(?![\d%.])`,
  'g',
);
/** "pošlete to na Sokolská 15, Brno", "deliver it to Dlouhá 12, Praha": the town behind makes it sure. */
const WITH_SEND_WORD = new RegExp(
  String.raw`(?<![a-z])(?:poslete|poslite|posl[ia]|poslat|zaslete|zaslite|zaslat|doructe|dorucit|presmeruj[a-z]{0,3}|presmerovat|przekieruj[a-z]{0,4}|przekierowac|redirect|privezte|privezt|wyslac|wyslijcie|przeslac|dostarcz[a-z]{0,4}|send|deliver|ship|sent|delivered)(?: [a-z]{2,12}){0,4}? (?:na|do|to|pod|at)(?: (?:adresu|adres|address|ulici|ulicu))?:? (?<it>${STREET} ${HOUSE}, [a-z][a-z-]{2,20})(?![\d%])`,
  'g',
);
/** "Praha 6, Evropská 12", "Brno, Kounicova 22": the town before, by a word of living. */
const TOWN_FIRST = new RegExp(
  String.raw`(?<![a-z])(?:bydl[a-z]{1,3}|byva[a-z]{1,2}|mieszka[a-z]{1,2}|adres[a-z]{0,2}|live|address)[:,]?(?: (?:je|jest|is|v|ve|w|in|na|we))?:? (?:[a-z]{3,20})(?: \d{1,2})?, (?:ul\.? )?(?<it>${STREET} ${HOUSE})(?![\d%.])`,
  'g',
);
/** "Nádražní 7, Kolín", "Luční 8, Bystřice pod Hostýnem": a street and a town, both with a capital. */
const HOUSE_AND_TOWN = String.raw` (?<house>${HOUSE})(?:,|(?<=/ ?\w{1,5}) (?:v|ve|w)) (?<town>[a-z][a-z-]{2,20}`;
const HAS_TOWN = new RegExp(`${HOUSE_AND_TOWN})`);
const STREET_AND_TOWN = new RegExp(
  String.raw`(?<![a-z'.-])(?<street>${STREET})${HOUSE_AND_TOWN}(?: (?:nad|pod|pri|na|u|ve?|n\.|p\.) [a-z-]{3,20})?)(?<second> [a-z-]{3,20})?(?![\d%])`,
  'g',
);
/** "Kurýr jel na Květná 9": where the driver went, or should have gone. */
const WITH_DRIVER = new RegExp(
  String.raw`(?<![a-z])(?:kur[iy]er[a-z]{0,2}|kuryr[a-z]{0,2}|ridic|vodic|kierowc[ay]|listonosz|postak|dorucovatel)(?: [a-z]{2,14}){0,4}? (?:na|do|pod) (?<it>${STREET} ${HOUSE})(?![\d%:]|[.,]\d)`,
  'g',
);
/** "Dubová 3, Ořechová" are kinds of wood; but these towns are named as streets are. */
const IS_ALSO_TOWN = /^(?:orlova|polna|lipova|czestochowa|wieliczka|dabrowa)$/;
/** In a text with accents these names have them, too: "Anička 5, Brno" is no street. */
const SHORT_ENDING = /[^vw][ai]$/;
const HAS_ACCENTS = /[áéíýěřůčšžťďľĺŕäôúň]/i;
const LAST_PLAIN = '\u0080';
/** "adresa je zahradni 5": in small letters only the surest endings. */
const SMALL_STREET = /^(?:[a-z]{2,20} )?[a-z]{2,20}(?:ova|owa|ska|cka|ni|skeho|ckeho|skiego|ckiego) \d/;
/** Colours of what one buys, and women's names, end like streets. */
const NOT_A_STREET =
  /(?:^| )(?:biel|bil|cern|ciern|mod[rz]|zelen|zlut|zlt|ruz|hned|ocel|zlat|strieb|stribr|bial|czarn|czerwon|ziel|niebiesk|anna|hana|zdenka|lenka|blanka|velikost|velkost|tabulka|sada|rada|kategoria|verzia|ceska|slovenska|liga)[a-z]{0,3}$/;
/** What couriers bring has names with numbers, too: "Xbox 360, Kinect chybí". */
const GOODS =
  /(?:^| )(?:xbox|playstation|nintendo|iphone|ipad|galaxy|redmi|xiaomi|pixel|windows|office|fifa|diablo|cyberpunk|heroes|civilization|potter|fabia|octavia|golf|passat|mercedes|model|verze|verzia|wersja|serie|seria|sezon[a-z]?|rada|lego|formula|airpods|watch|kindle|gta|sims|tomb raider|far cry|god of war|honor|nokia|motorola|poco|realme|huawei|nike|jordan|dyson|bosch|makita|philips|samsung|canon|nikon|gopro|garmin|ducato)$/;
const ENDS_A_LINE = /^\s{0,2}(?:$|[.,;:)!?\n]|tel|mob|psc)/;
const BEGINS_A_LINE = /(?:^|[,.:;!?\n(-]\s{0,2}|(?<![a-z])(?:na|do|je|jest|to|adres[aueyi]{0,2}) )$/;

/** Districts of cities are numbered like houses: "v Praze 6". */
const NUMBERED_CITY = /^(?:pra[hz]|br[nu]|ostrav|plz[ne]|bratislav|kosic)[a-z]{1,4} \d{1,2}$/;
const ENDS_WITH_UNIT = / (?:kc|czk|korun|eur|zl|pln|ks)$/;
/** The last word of "zmena adresy: nerudova", when it ends as streets do; −1 when not. */
function smallStreetStart(at: number, street: string): number {
  const last = street.lastIndexOf(' ') + 1;
  return SMALL_STREET.test(`${street.slice(last)} 1`) ? at + last : -1;
}

function findWithPostCode(text: Prepared): Finding[] {
  const found: Finding[] = [];
  for (const match of matchesOf(text.folded, WITH_POST_CODE)) {
    const { street = '', city, comma, town } = match.groups ?? {};
    // Two numbers after a word alone: "na mobilu 60 311 84".
    if ((comma ?? city ?? town) === undefined) continue;
    const capital = streetStart(text, match.index, street.length);
    const start = capital < 0 && comma ? smallStreetStart(match.index, street) : capital;
    const end = match.index + match[0].length;
    const isCity =
      city === undefined || isCapital(text, text.folded.indexOf(city, match.index + street.length));
    if (start >= 0 && isCity && !isCount(text, end) && !ENDS_WITH_UNIT.test(match[0]))
      found.push({ type: 'address', start, end });
  }
  return found;
}

function findPostCodeFirst(text: Prepared): Finding[] {
  return findAll(text, POST_CODE_FIRST, 'address', (match, start, end) => {
    const { city = '', street = '' } = match.groups ?? {};
    const cityAt = text.folded.indexOf(city, start);
    return (
      isCapital(text, cityAt) &&
      streetStart(text, text.folded.indexOf(street, cityAt + city.length), street.length) >= 0 &&
      !isCount(text, end)
    );
  });
}

const isStreetRather = (town: string): boolean =>
  !town.includes(' ') && STREET_LIKE.test(town) && !IS_ALSO_TOWN.test(town);

/** With nothing said of bringing or living: does it look like a street and stand alone as addresses do? */
function standsAlone(text: Prepared, start: number, end: number, name: string, house: string): boolean {
  if (!ENDS_A_LINE.test(following(text, end, 6)) || !BEGINS_A_LINE.test(before(text, start, 8))) return false;
  if (PUBLIC_PLACE.test(before(text, start, 60)) || PUBLIC_PLACE.test(following(text, end, 40))) return false;
  if (/\/ ?[a-z]/.test(house)) return true;
  if (NOT_A_STREET.test(name) || !STREET_LIKE.test(name)) return false;
  const last = text.original[text.map[start + name.length - 1] ?? 0] ?? '';
  return !(SHORT_ENDING.test(name) && last < LAST_PLAIN && HAS_ACCENTS.test(text.original));
}

function findStreetAndTown(text: Prepared): Finding[] {
  const found: Finding[] = [];
  for (const match of matchesOf(text.folded, STREET_AND_TOWN)) {
    const { street = '', house = '', town = '', second = '' } = match.groups ?? {};
    const start = streetStart(text, match.index, street.length);
    const townEnd = match.index + match[0].length - second.length;
    if (start < 0 || isCount(text, townEnd) || !isCapital(text, townEnd - town.length)) continue;
    if (GOODS.test(street)) continue;
    // "Kutná Hora", but not "Kolín prosím"
    const end = townEnd + (second !== '' && isCapital(text, townEnd + 1) ? second.length : 0);
    const nameEnd = match.index + street.length;
    if (
      BRINGS.test(before(text, nameEnd, 80)) ||
      BRINGS.test(following(text, end, 40)) ||
      (!(end === townEnd && isStreetRather(town)) &&
        standsAlone(text, start, end, text.folded.slice(start, nameEnd), house))
    )
      found.push({ type: 'address', start, end });
  }
  return found;
}

/** Home addresses. */
export const findAddresses: Rule = (text) => [
  ...(HAS_HOUSE.test(text.folded) ? findByHouse(text) : []),
  ...(HAS_HOUSE_NUMBER.test(text.folded) ? findVillages(text) : []),
  ...findEnglishAddresses(text),
];

const findByHouse: Rule = (text) => [
  ...(HAS_POST_CODE.test(text.folded) ? findWithPostCode(text) : []),
  ...(HAS_POST_CODE_AND_TOWN.test(text.folded) ? findPostCodeFirst(text) : []),
  ...(HAS_TOWN.test(text.folded) ? findStreetAndTown(text) : []),
  ...findAll(text, WITH_STREET_WORD, 'address', (_match, _start, end) => !isCount(text, end)),
  ...findAll(text, WITH_HOME_WORD, 'address', (match, start, end) => {
    const shown = match.groups?.it ?? '';
    return (
      (isCapital(text, start) || SMALL_STREET.test(shown)) &&
      !isCount(text, end) &&
      !NUMBERED_CITY.test(shown)
    );
  }),
  ...findAll(
    text,
    WITH_SEND_WORD,
    'address',
    (match, start, end) =>
      isCapital(text, start) &&
      isCapital(text, start + (match.groups?.it ?? '').lastIndexOf(', ') + 2) &&
      !isCount(text, end),
  ),
  ...findAll(
    text,
    TOWN_FIRST,
    'address',
    (_match, start, end) => isCapital(text, start) && !isCount(text, end),
  ),
  ...findAll(
    text,
    WITH_DRIVER,
    'address',
    (match, start, end) =>
      isCapital(text, start) &&
      STREET_LIKE.test((match.groups?.it ?? '').replace(/ \d.*$/, '')) &&
      !isCount(text, end),
  ),
];
