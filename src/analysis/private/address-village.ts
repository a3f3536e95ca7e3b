/** Where streets have no name: a village and the number of a house; and streets told as one speaks of them. */
import { matchesOf } from '../matches.ts';
import { BRINGS, HOUSE, isCount, PUBLIC_PLACE, STREET, STREET_LIKE, streetStart } from './address-parts.ts';
import { before, type Finding, findAll, following, isCapital, type Prepared, type Rule } from './prepared.ts';

const NAME = "[a-z][a-z'-]{1,24}(?: [a-z][a-z'-]{0,24}){0,3}";
const DISTRICT_WORD =
  '(?:okr(?:es|\\.)|posta|poczta|gmin[ay]|gm\\.|powiat|pow\\.|obec|woj\\.|wojewodztwo|co\\.|county)';
/** "Veľká Lehota 341, okres Žarnovica", "Stare Bosewo nr 27, poczta Długosiodło 07-210" */
const AND_DISTRICT = String.raw`\d[a-z]?, ?(?:v |w )?${DISTRICT_WORD} ?(?<district>[a-z][a-z-]{2,20}(?: [a-z-]{3,20})?)(?: \d{2}-\d{3}| \d{3} ?\d{2})?`;
const HAS_DISTRICT = new RegExp(AND_DISTRICT);
const IN_DISTRICT = new RegExp(
  String.raw`(?<![a-z'-])(?<name>${NAME})(?:,? (?:c\.|c\. ?p\.|cp\.?|nr\.?|cislo|numer))? ?(?=\d)(?:\d{1,4}/)?\d{0,3}${AND_DISTRICT}`,
  'g',
);
const IS_ADJECTIVE = /^[a-z]{2,}(?:ski|cki)$/;
/** Shops are named with a number now and then; nobody lives there. */
const NO_VILLAGE =
  /(?<![a-z])(?:kaufland|lidl|tesco|albert|bill[ay]|penny|globus|biedronk|zabk|rossman|alz[aey]|ikea|obi|hornbach|objednav|zamow|order|model|liga|skupin|trida|trieda|klas[ay])/;

/** "wieś Brzozówka 8", "obec Zubří, dům č. 1182", "z dediny: Zborov 341" */
const HOUSE_WORD =
  '(?:c\\. ?p\\.|cp\\.?|(?:cislo )?popisne(?: cislo)?|sup\\. ?c\\.|supisne (?:cislo|c\\.)|c\\. ?d\\.|(?:c\\.|cislo) domu|(?:dom|dum|domek) (?:c\\.|cislo|nr)|nr domu|numer domu)';
const VILLAGE_WORD =
  '(?:obec|obce|obci|wies|wsi|wiosce|dedin[aye]|dedince|vesnic[ei]|osad[ae]|samot[ay]|chalup[ay]|miejscowosc(?:i)?|village)';
const HAS_VILLAGE = new RegExp(`(?<![a-z])${VILLAGE_WORD}[:,]? `);
const WITH_VILLAGE_WORD = new RegExp(
  String.raw`(?<![a-z])${VILLAGE_WORD}[:,]? (?:(?:je|jest|is) )?(?:(?:v|ve|w|na|do|of) )?(?<it>[a-z][a-z'-]{1,24}(?: [a-z][a-z'-]{1,24}){0,2}(?:,? (?:${HOUSE_WORD}|c\.|cislo|nr))? (?!(?:19|20)\d\d(?!\d))\d{1,4}[a-z]?)(?![\d%.,]\d|[\da-z%])`,
  'g',
);
const HAS_HOUSE_WORD = /\d(?<=(?:p\.|cp\.?|popisne|cislo|c\.|d\.|nr|domu) ?\d)\d{0,3}(?!\d)/;
/** "Rusava čp. 212"; "dom číslo 88, Liptovská Teplička" */
const WITH_HOUSE_WORD = new RegExp(
  String.raw`(?<![a-z])${HOUSE_WORD} ?\d{1,4}[a-z]?(?![\d%])(?<after>,? (?:(?:obec|ves|wies|dedina|v|ve|vo|w|na) )?(?<village>[a-z][a-z-]{2,20}(?: [a-z-]{3,20})?))?`,
  'g',
);
const NAME_BEFORE = /(?:[a-z][a-z'-]{1,24} ){1,3}$|(?:[a-z][a-z'-]{1,24} ){0,2}[a-z][a-z'-]{1,24}, $/;
const LONGEST_NAME = 60;
const INHABITANTS = /^ ?(?:obyv|mieszk|domov|domu\b|lid|ludi|ludz|km|m2|kcal|eur|let|rok)/;

/** The start of the word with a capital that a name before `end` begins with; −1 when it has none. */
function nameStart(text: Prepared, end: number): number {
  const [name] = NAME_BEFORE.exec(before(text, end, LONGEST_NAME)) ?? [];
  return name === undefined ? -1 : streetStart(text, end - name.length, name.length);
}

function findInDistricts(text: Prepared): Finding[] {
  const found: Finding[] = [];
  for (const match of matchesOf(text.folded, IN_DISTRICT)) {
    const { name = '', district = '' } = match.groups ?? {};
    const start = streetStart(text, match.index, name.length);
    const districtAt = text.folded.indexOf(district, match.index + match[0].lastIndexOf(district));
    const isNamed = isCapital(text, districtAt) || IS_ADJECTIVE.test(district);
    if (start >= 0 && isNamed && !NO_VILLAGE.test(name))
      found.push({ type: 'address', start, end: match.index + match[0].length });
  }
  return found;
}

function findByVillageWord(text: Prepared): Finding[] {
  const found: Finding[] = [];
  for (const match of matchesOf(text.folded, WITH_VILLAGE_WORD)) {
    const { it = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const start = end - it.length;
    if (!isCapital(text, start) || isCount(text, end) || INHABITANTS.test(following(text, end, 10))) continue;
    found.push({ type: 'address', start, end });
  }
  return found;
}

function findByHouseWord(text: Prepared): Finding[] {
  const found: Finding[] = [];
  for (const match of matchesOf(text.folded, WITH_HOUSE_WORD)) {
    const { after = '', village = '' } = match.groups ?? {};
    const whole = match.index + match[0].length;
    const isAfter = village !== '' && isCapital(text, whole - village.length);
    const start = nameStart(text, match.index);
    if (start < 0 && !isAfter) continue;
    found.push({
      type: 'address',
      start: start < 0 ? match.index : start,
      end: isAfter ? whole : whole - after.length,
    });
  }
  return found;
}

/** Where a name may begin: at the text's or sentence's beginning, or behind a word that leads somewhere. */
const BEGINS =
  '(?<=^|[,.:;!?(\\n-] ?|(?<![a-z])(?:przy|na|pod|do|pri|v|ve|vo|w|we|k|ke|ku|z|ze|zo|at|to|on|u|mam|mame|je|jest|is) )';
const SOME_STREET = "[a-z][a-z'.-]{1,24}(?: [a-z][a-z'-]{1,24}){0,2}";
/** "przy Kościuszki 41 w Ełku", "na Hlavnej 12 v Košiciach", "Leśna 18, Mrągowo" */
const THEN_TOWN = ` (?<house>${HOUSE})(?=(?<tail>(?:, ?| (?:w|we|v|ve|vo|in|do) )(?<town>[a-z][a-z-]{2,20}))(?![a-z-]))`;
const HAS_TOWN_BEHIND = new RegExp(THEN_TOWN);
const STREET_IN_TOWN = new RegExp(`${BEGINS}(?<street>${SOME_STREET})${THEN_TOWN}`, 'g');
/** Streets in the case that follows "at" and "in": "na Dlouhé", "w Słowackiego". */
const IN_A_CASE =
  /(?:[sczd]ke|ove|[rnlhvt]ni|[a-z]{2}ej|[a-z]{2}ego|[sc]kou|[a-z]ovu|icza|dlouhe|siroke|kratke|nove|stare|lipe)$/;
/** What is to be handed over, and who takes it. */
const HANDED_OVER =
  /(?<![a-z])(?:bali[kc]|paczk|zasil|zasiel|parcel|przesylk|zostaw|nech(?:te|aj|at|ej)|soused|sused|sasiad|neighbo|prevezm|prevezn|odovzda|predejte|odbior[ae]|odbierz)/;
/** "Na Skalce", "V Zahradách" */
const NAMED_AFTER_A_PLACE = /^(?:na|v|ve|vo|do) [a-z]{3,}/;
/** Nothing but streets and squares is called so. */
const SURE_NAME =
  /(?:mieru|miru|snp|wolnosci|niepodleglosci|kosciuszki|armii krajowej|pawla ii|sidliste|osiedle)$/;
const LEADS = /(?:^| )(?:przy|na|pod|do|pri|v|ve|vo|w|we|k|ke|ku|z|ze|zo|at|to|on|u) /g;
/** "dostarczyć na Zieloną 14 w Otwocku" */
const LED_BY_BRINGING =
  /(?<![a-z])(?:dostarcz|doruc|dorecz|posl|zasl|wysl|przesl|privez|dovez|zavez|przywiez|deliver|send)[a-z]{0,5} (?:[a-z]{2,10} ){0,2}(?:na|do|pod|to) $/;
const LED_BY_PRZY = /(?<![a-z])przy $/;

/** "Dolný Kubín, Obrancov mieru 118", "Praha 5, Na Skalce 14" */
const THEN_STREET = String.raw`, (?:ul\.? ?)?(?<street>${STREET}) (?<house>${HOUSE})(?![\d%.])`;
const TOWN_AND_STREET = new RegExp(
  String.raw`${BEGINS}(?<town>[a-z][a-z-]{2,20}(?: (?!\d)[a-z-]{3,20})?|(?:praha|brno|ostrava|plzen|bratislava|kosice) \d{1,2})${THEN_STREET}`,
  'g',
);
/** "do Martina na Štúrovu 14/3" */
const THEN_ON_STREET = String.raw` (?:na|pri|przy|v|ve|w) (?<street>[a-z][a-z'.-]{1,24}(?: [a-z][a-z'-]{1,24})?) (?<house>${HOUSE})(?![\d%.])`;
const TOWN_ON_STREET = new RegExp(
  `(?<![a-z])(?:do|v|ve|w|we) (?<it>(?<town>[a-z][a-z-]{2,20}(?: [a-z-]{3,20})?)${THEN_ON_STREET})`,
  'g',
);
const HAS_ON_STREET = new RegExp(THEN_ON_STREET);
const PLEASE = /^ (?:prosim|prosze|please)/;
const HAS_STREET_BEHIND = new RegExp(THEN_STREET);

/** "… a ne na pobočku" */
const NOT_TO =
  /(?<![a-z])(?:nikoli|nikoliv|ne|nie|not|misto|namiesto|zamiast) (?:(?:na|do|v|w|to|at|the|your) ){0,2}[a-z]+/;

/** Is something brought there, and is it nobody's shop? */
function isHome(text: Prepared, start: number, end: number): boolean {
  const left = before(text, start, 80);
  const right = following(text, end, 60);
  if (PUBLIC_PLACE.test(before(text, start, 60))) return false;
  if (PUBLIC_PLACE.test(following(text, end, 30).replace(NOT_TO, ''))) return false;
  return BRINGS.test(left) || BRINGS.test(right) || HANDED_OVER.test(left) || HANDED_OVER.test(right);
}

/** Where the street begins in what leads up to its number: behind the last small word that leads there, at a capital. */
function streetBehind(text: Prepared, start: number, street: string): number {
  let from = 0;
  for (const match of street.matchAll(LEADS)) {
    const end = match.index + match[0].length;
    if (!isCapital(text, start + end - match[0].trimStart().length)) from = end;
  }
  return streetStart(text, start + from, street.length - from);
}

/** Does it look like a street, by its ending or by what stands around it? */
function looksLikeStreet(text: Prepared, start: number, street: string, house: string): boolean {
  return (
    house.includes('/') ||
    STREET_LIKE.test(street) ||
    IN_A_CASE.test(street) ||
    NAMED_AFTER_A_PLACE.test(street) ||
    LED_BY_PRZY.test(before(text, start, 6)) ||
    LED_BY_BRINGING.test(before(text, start, 45))
  );
}

function findStreetsInTowns(text: Prepared): Finding[] {
  const found: Finding[] = [];
  for (const match of matchesOf(text.folded, STREET_IN_TOWN)) {
    const { street = '', house = '', tail = '', town = '' } = match.groups ?? {};
    const start = streetBehind(text, match.index, street);
    const streetEnd = match.index + street.length;
    const end = match.index + match[0].length + tail.length;
    if (start < 0 || !isCapital(text, end - town.length) || isCount(text, end)) continue;
    if (looksLikeStreet(text, start, text.folded.slice(start, streetEnd), house) && isHome(text, start, end))
      found.push({ type: 'address', start, end });
  }
  return found;
}

function findTownsAndStreets(text: Prepared): Finding[] {
  const found: Finding[] = [];
  for (const match of matchesOf(text.folded, TOWN_AND_STREET)) {
    const { town = '', street = '', house = '' } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const streetAt = text.folded.indexOf(street, start + town.length);
    if (!isCapital(text, start) || !isCapital(text, streetAt) || isCount(text, end)) continue;
    if (looksLikeStreet(text, start, street, house) && (SURE_NAME.test(street) || isHome(text, start, end)))
      found.push({ type: 'address', start, end });
  }
  return found;
}

const findTownsOnStreets: Rule = (text) =>
  findAll(text, TOWN_ON_STREET, 'address', (match, start, end) => {
    const { town = '', street = '', house = '' } = match.groups ?? {};
    const streetAt = text.folded.lastIndexOf(street, end - house.length);
    return (
      isCapital(text, start) &&
      isCapital(text, streetAt) &&
      !isCount(text, end) &&
      !PUBLIC_PLACE.test(town) &&
      looksLikeStreet(text, streetAt, street, house) &&
      (PLEASE.test(following(text, end, 10)) || isHome(text, start, end))
    );
  });

/** Homes in villages, and streets that a sentence tells of. */
export const findVillages: Rule = (text) => [
  ...(HAS_DISTRICT.test(text.folded) ? findInDistricts(text) : []),
  ...(HAS_VILLAGE.test(text.folded) ? findByVillageWord(text) : []),
  ...(HAS_HOUSE_WORD.test(text.folded) ? findByHouseWord(text) : []),
  ...(HAS_TOWN_BEHIND.test(text.folded) ? findStreetsInTowns(text) : []),
  ...(HAS_ON_STREET.test(text.folded) ? findTownsOnStreets(text) : []),
  ...(HAS_STREET_BEHIND.test(text.folded) ? findTownsAndStreets(text) : []),
];
