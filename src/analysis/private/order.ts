/** Numbers of orders, complaints, receipts and parcels. They seldom have a shape of their own: a word must say so. */
import {
  before,
  COUNTED,
  digitsOf,
  type Finding,
  findAll,
  following,
  isCapital,
  type Prepared,
  type Rule,
} from './prepared.ts';

const THING = String.raw`(?:objednav[a-z]{1,5}|\bobj\.?|zamowien[a-z]{1,3}|\bzam\.?|order(?!s| of | total| value| limit)|zakazk[a-z]{1,3}|reklamac[a-z]{1,3}|reklamacj[a-z]{1,2}|\brma|faktur[a-z]{1,3}|invoice|variabiln[a-z]{1,2} symbol[a-z]{0,2}|\bvar\. ?symb[a-z.]{0,4}|\bvs|dobropis[a-z]{0,2}|vratk[a-z]{1,2}|reklamacn[a-z]{1,3} (?:list|protokol)[a-z]{0,2}|dodac[a-z]{1,3} list[a-z]{0,2}|\bc\. ?j|doklad[a-z]{0,2}|uctenk[a-z]{1,2}|blo[cv]e?k[a-z]{0,2}|paragon[a-z]{0,2}|receipt|zasilk[a-z]{1,3}|zasielk[a-z]{1,3}|balik[a-z]{0,3}|balic[a-z]{1,3}|paczk[a-z]{1,3}|przesylk[a-z]{1,3}|parcel|shipment|tracking|listu? przewozow[a-z]{1,3}|zgloszeni[a-z]{1,2}|\bspraw[ayieo]|ticket|tiket[a-z]{0,2}|sledovac[a-z]{1,3}|podac[a-z]{1,3}|odbior[a-z]|nadani[a-z]|referenc[a-z]{0,6}|reference|\bref|smlouv[a-z]{1,2}|zmluv[a-z]{1,2}|umow[a-z]{1,2}|rezervac[a-z]{1,3}|rezerwacj[a-z]{1,2}|booking|reservation|confirmation|zakaznick[a-z]{1,3}|zakaznik[a-z]{0,2}|klient[a-z]{0,3}|customer|consignment)`;
const LINK_WORD =
  '(?:moje|ma|mam|je|jest|to|is|was|byl[ao]?|bol[ao]?|zni|c|cis|cislo|cislem|cislom|nr|no|num|number|numer|numerze|id|kod|pod|s|o|sp|ev|ref|reference|fs|fv|fa|dhl|gls|ppl|dpd|ups|inpost|evri|fedex)';
const PLAIN_NUMBER = String.raw`\d(?:[-/]?[a-z0-9]| (?=\d{3})){3,31}`;
const NUMBER = `(?:[a-z]{1,6}[-/]?)?${PLAIN_NUMBER}`;
const NUMBERED = new RegExp(
  String.raw`(?<![a-z])(?<thing>${THING})(?![a-z])(?:'s)?[\s:.,#]{0,4}(?:${LINK_WORD}(?:'s)?(?![a-z])[\s:.#]{0,3}){0,4}#?(?<it>${NUMBER})(?![\d])`,
  'g',
);
/** "objednávka z minulého týdne, číslo 88123456"; in English also what else would mean an assertion or an event. */
const CALLED_NUMBER = String.raw`(?:\b(?:cislo|cislem|cislom|nr|numer|numerem|number|ref)\b|\bc\.|\bno\.|#)[\s:.#]{0,3}(?<told>(?:(?:je|jest|is|was|bolo|bylo|byl|mam|mame|som|jsem|mi|dostal[a]?|dostalem|dostalam|prislo|prisla|zni|i got|i have) ){0,3})(?<it>${NUMBER})(?![\d])`;
const NUMBERED_LATER = new RegExp(
  String.raw`(?<![a-z])(?<thing>${THING}|complaint|claim|case|purchase|returns?)(?![a-z])[^\d.!?\n]{0,40}${CALLED_NUMBER}`,
  'g',
);
/** "OBJ-449218", "RMA 55120", "FV/12/2025": the word is part of the number. */
const PREFIXED = /(?<![a-z0-9])(?<it>(?:obj|ord|order|rma|zam|inv|fv|fak)[-_/#]\d(?:[-/]?\d){3,20})(?!\d)/g;
/** "24017756 je objednávka", "SK2409917 – to je číslo objednávky", "8840012 (objednávka)" */
const THEN_THING = String.raw`(?<link>,? ?(?:[-\u2013=(] ?)?(?:(?:(?:tak )?zni|as|je|jest|to|is|was|byl[ao]?|bol[ao]?|that's|that is|it's) ){0,3}(?:(?:moje|muj|moj|moja|mojej|mojego|moji|meho|my|our|nase|nasa|nasze|the|ta|te|ten|tej|tu|tuhle|tuto|tejto|tego|cislo|cislem|c\.|numer|numerem|nr|number of|number|no\.|kod|code) ){0,4})(?<=[ (])(?<thing>${THING})(?![a-z])`;
const NUMBER_FIRST = new RegExp(`(?<![a-z0-9/-])(?<it>${NUMBER})(?![a-z0-9])${THEN_THING}`, 'g');
/** "pod číslem 7718840 je vedená moje reklamace" */
const NUMBER_LONG_BEFORE = new RegExp(
  String.raw`(?<![a-z])(?:cislem|numerem|number) (?<it>${NUMBER})(?![\d])[^\d.!?\n]{1,25}\b(?<thing>${THING})(?![a-z])`,
  'g',
);
/** "k objednávce ze středy (33810092)" */
const IN_BRACKETS = String.raw`\((?:(?:c\.|cislo|nr|numer|number|no\.?) ?|#)?(?<it>${NUMBER})\)`;
const NUMBERED_IN_BRACKETS = new RegExp(
  String.raw`(?<![a-z])(?:${THING})(?![a-z])[^\d.!?\n()]{1,30}${IN_BRACKETS}`,
  'g',
);
/** "66120094 - tohle číslo mi přišlo v potvrzení objednávky" */
const THEN_TALK = String.raw`,?(?: [-\u2013])? (?:tohle|toto|to|tento|ten|ta|this|that) (?:cislo|numer|nr|number|kod) [^\d.!?\n]{1,35}\b(?<thing>${THING})(?![a-z])`;
const NUMBER_TALKED_OF = new RegExp(`(?<![a-z0-9/-])(?<it>${NUMBER})(?![a-z0-9])${THEN_TALK}`, 'g');

/** Each with what stands in all that it finds, and is quicker looked for. */
const EXPRESSIONS = [
  { expression: NUMBERED, sign: new RegExp(PLAIN_NUMBER) },
  { expression: NUMBERED_LATER, sign: new RegExp(CALLED_NUMBER) },
  { expression: PREFIXED, sign: /[-_/#]\d/ },
  { expression: NUMBER_FIRST, sign: new RegExp(`${PLAIN_NUMBER}(?![a-z0-9])${THEN_THING}`) },
  { expression: NUMBERED_IN_BRACKETS, sign: new RegExp(IN_BRACKETS) },
  { expression: NUMBER_TALKED_OF, sign: new RegExp(String.raw`\d${THEN_TALK}`) },
  { expression: NUMBER_LONG_BEFORE, sign: /(?:cislem|numerem|number) [a-z\d]/ },
] as const;

/** The post's own numbers (UPU S10: "RR482716359CZ"), those of UPS, and orders of Amazon: no word is needed. */
const SURE =
  /(?<![a-z0-9-])(?:[a-z]{2}\d{9}(?:cz|sk|pl|gb|ie|us|de|at|hu|ua|nl|fr|it|es|cn|hk|sg)|1z[a-z0-9]{6}\d{8,10}|\d{3}-\d{7}-\d{7})(?![a-z0-9-])/g;
/** "#118402", "#GB204417": the sign says that it is a number of something. */
const HASHED = /(?<=(?<![a-z0-9&#])#)(?<it>[a-z]{0,3}-?\d{5,12})(?![a-z0-9])/g;
const LONG_NUMBER = /\d{7}/;
/** "Z 214 7783 120", the parcel of Zásilkovna; a small z is a preposition. */
const ZASILKOVNA = /(?<![a-z0-9])z ?\d{3} ?\d{4} ?\d{3}(?! ?\d)/g;

/** After a pause only what says so makes a word name the number before it, not the one that follows. */
const TELLS = /(?:zni|je|jest|to|is|was|that's|it's|tu|tuhle|tuto|tego|cislo|numer|nr|number|[=(])(?: |$)/;
const TELLS_NUMBER = /cislo|cislem|numer|nr|number/;
/** "150000 objednávok" */
const MANY_OF_THEM =
  /^(?:objednav[eo]k|zamowien|zakazek|zakazok|zasilek|zasielok|baliku|balikov|balicku|paczek|przesylek|faktur|zakaznikov?|zakazniku|klientov|klientu|smluv|zmluv|reklamaci)$/;
/** "chodzi o 77120034, zamówienie z poniedziałku" */
const ABOUT =
  /(?:(?:jde|ide|chodzi|jedna se) o|ohledne|ohladom|kvuli|kvoli|w sprawie|ve veci|vo veci|about|regarding)[ :]{1,2}$/;
const NUMBER_THEN = /^ (?:number|no(?![a-z]))/;
/** With fewer it is rather a sum: "19990 je objednávka". */
const MIN_DIGITS_BEFORE = 6;
const PAUSE = /^ ?[,-]|^ ?\u2013/;
const ANOTHER_FOLLOWS = /^[^\d.!?\n)]{0,15}\d/;
/** "24017756 je objednávka, 777 015 862 je telefon": the word has its number already. */
const IS_A_PHONE =
  /^ ?(?:[-\u2013(,] ?)?(?:(?:to|je|jest|is) ){0,2}(?:(?:moje|muj|moj|my|nr|numer|cislo) ){0,2}(?:tel(?:ef|\.| )|mobil|phone|cell|komork|na m[aen])(?![^\d.!?\n]{0,15}\d)/;
/** "objednávka nepřišla, číslo mám 602 …" */
const MAY_BE_PHONE = /^0|^(?:\d ?){9}$/;
/** "za 12 990 je objednávka drahá" */
const SUM = /^\d{1,3} \d{3}$/;

const MIN_DIGITS = 5;
/** A short one counts where its word says that a number follows: "objednávka č. 4821", "order #4821". */
const MIN_MARKED_DIGITS = 4;
const MARK = /(?:#|\b(?:cislo|cislem|cislom|cis|nr|numer|numerze|no|num|number|ref|c|id)[\s:.#]{1,3})$/;
const MARK_BEFORE = /(?:cislo|nr|numer)[\s.]{1,2}$/;
/** "reklamace, R-2291": beside these words articles aren't named by letters and digits, as beside "order" they are. */
const LETTERED = /^[a-z]{1,4}[-/]\d/;
const ALSO_BESIDE_ARTICLES = /^(?:order|parcel|customer|klient|zakazni|objednav|\bobj|zamow)/;
/** "booking ref KX7Q2P": few digits, but nothing in small letters. */
const CODE = /^(?=[a-z0-9]*\d)[a-z0-9]{6,8}$/;
const RESERVED = /^(?:booking|reservation|rezer|ref)/;
const YEAR = /^(?:19|20)\d\d$/;
const DATE =
  /^(?:\d{1,2}[-/](?:19|20)\d\d|(?:19|20)\d\d[-/](?:19|20)?\d\d|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{4}-\d{1,2}-\d{1,2})$/;
/** "12500kc" */
const GLUED_UNIT = /\d(?:kc|czk|zl|pln|eur|usd|ks|szt|kg|ml|mm|gb|mah)$/;

/** "klientov 2 000 000" */
const ROUND = /^\d{1,3}(?: \d{3}){0,3} 000$/;
/** "I want to order WH-1000XM4": what is ordered, not the order. */
const TO_ORDER =
  /(?:(?:want|wanted|like|going|able|trying|try|how|need|unable) to|\b(?:i|we|you|please|cannot|can't|could)) order $/;
/** In English and in small letters "vs" sets two against each other: "vs. 5800X3D", "12400 vs 14900". */
const SURE_SYMBOL_DIGITS = 8;
function isVersus(text: Prepared, at: number, shown: string): boolean {
  if (/[a-z-]/.test(shown)) return true;
  return digitsOf(shown).length < SURE_SYMBOL_DIGITS && !isCapital(text, at) && text.folded[at + 2] !== ':';
}
const WEIGHED = /^\s?(?:g|l|t|cm|dkg|euros?|pounds?|views?|times|krat|x)(?![a-z])/;
const isCounted = (next: string): boolean => COUNTED.test(next) || WEIGHED.test(next);

function isAllCapital(text: Prepared, start: number, shown: string): boolean {
  return Array.from(shown).every((sign, i) => !/[a-z]/.test(sign) || isCapital(text, start + i));
}

/** Are there enough digits for a number beside such a word? */
function isLongEnough(text: Prepared, match: RegExpExecArray, start: number): boolean {
  const { it: shown = '', thing = '' } = match.groups ?? {};
  const count = digitsOf(shown).length;
  if (count >= MIN_DIGITS) return true;
  if (CODE.test(shown) && RESERVED.test(thing)) return isAllCapital(text, start, shown);
  if (thing === '') return count >= MIN_MARKED_DIGITS;
  if (count < MIN_MARKED_DIGITS || YEAR.test(shown)) return false;
  const isMarked = MARK.test(before(text, start, 12)) || MARK_BEFORE.test(before(text, match.index, 10));
  return isMarked || (LETTERED.test(shown) && !ALSO_BESIDE_ARTICLES.test(thing));
}

/** Order, complaint, invoice and parcel numbers next to the word that names them. */
export const findOrders: Rule = (text): Finding[] => [
  ...EXPRESSIONS.flatMap(({ expression, sign }) =>
    sign.test(text.folded) ? findAll(text, expression, 'order', isOrder(text)) : [],
  ),
  ...(text.folded.includes('#') ? findAll(text, HASHED, 'order') : []),
  ...(LONG_NUMBER.test(text.folded) ? findAll(text, SURE, 'order') : []),
  ...findAll(text, ZASILKOVNA, 'order', (_match, start) => isCapital(text, start)),
];

function isNamedAfter(text: Prepared, match: RegExpExecArray, shown: string, link: string): boolean {
  if (link === ' ' && MANY_OF_THEM.test(match.groups?.thing ?? '')) return false;
  const right = following(text, match.index + match[0].length, 20);
  const isCalledNumber = TELLS_NUMBER.test(link) || NUMBER_THEN.test(right);
  if (!isCalledNumber && (SUM.test(shown) || digitsOf(shown).length < MIN_DIGITS_BEFORE)) return false;
  return (
    !PAUSE.test(link) ||
    ((isCalledNumber || TELLS.test(link) || ABOUT.test(before(text, match.index, 20))) &&
      !ANOTHER_FOLLOWS.test(right))
  );
}

const isOrder =
  (text: Prepared) =>
  (match: RegExpExecArray, start: number, end: number): boolean => {
    const { it: shown = '', link, told = '' } = match.groups ?? {};
    return (
      isLongEnough(text, match, start) &&
      (link === undefined || isNamedAfter(text, match, shown, link)) &&
      !(told !== '' && MAY_BE_PHONE.test(shown)) &&
      !IS_A_PHONE.test(following(text, end, 40)) &&
      !DATE.test(shown) &&
      !GLUED_UNIT.test(shown) &&
      !ROUND.test(shown) &&
      !(match.groups?.thing === 'vs' && isVersus(text, match.index, shown)) &&
      !(LETTERED.test(shown) && TO_ORDER.test(before(text, start, 25))) &&
      !isCounted(following(text, end, 10))
    );
  };
