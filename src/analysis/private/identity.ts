/** Numbers and dates that the state knows a person or a firm by. */
import { before, digitsOf, type Finding, findAll, following, type Rule } from './prepared.ts';

const BIRTH_NUMBER = /(?<![\d/.-])\d{6}(?<slash> ?\/ ?)?\d{3,4}(?![\d/-])/g;
const BIRTH_NUMBER_CUE = /(?:rodn[a-z]{1,3}\.? ?c|rodn[a-z]{1,4}\b|r\. ?c\.?|\brc\b)[^\d]{0,20}$/;
const BIRTH_NUMBER_CUE_AFTER = /^[^\d]{0,12}(?:rodn|r\. ?c\.)/;

/** Month of a Czech or Slovak birth number: women +50; +20 more when a day's numbers ran out. */
function isBirthNumberDate(digits: string): boolean {
  const raw = Number(digits.slice(2, 4));
  const month = [0, 20, 50, 70].map((added) => raw - added).find((m) => m >= 1 && m <= 12);
  const day = Number(digits.slice(4, 6));
  return month !== undefined && day >= 1 && day <= 31;
}

/** Ten digits divide by 11 (133/2000 Sb.); before 1986 a remainder of 10 was written as 0. */
function isBirthNumber(digits: string): boolean {
  if (!isBirthNumberDate(digits)) return false;
  if (digits.length === 9) return Number(digits.slice(0, 2)) < 54;
  const rest = Number(digits.slice(0, 9)) % 11;
  return rest % 10 === Number(digits[9]);
}

const findBirthNumbers: Rule = (text) =>
  findAll(text, BIRTH_NUMBER, 'national_id', (match, start, end) => {
    const digits = digitsOf(match[0]);
    const hasCue =
      BIRTH_NUMBER_CUE.test(before(text, start, 40)) || BIRTH_NUMBER_CUE_AFTER.test(following(text, end, 30));
    // One ten-digit number in eleven passes the sum, and nine digits have none: those need the word.
    if (digits.length === 9 || match.groups?.slash === undefined) return hasCue && isBirthNumberDate(digits);
    return isBirthNumber(digits) || (hasCue && isBirthNumberDate(digits));
  });

const PESEL = /(?<![\d/.,+-])\d{11}(?![\d/-])/g;
const PESEL_WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
const GOODS_NUMBER =
  /(?:ean|isbn|imei|sku|zasil|balik|paczk|przesyl|track|zamow|objedn|order|kod|code)[^\d]{0,20}$/;

/** Polish PESEL: the month carries the century (+20 for 2000s, +80 for 1800s), the last digit the sum. */
function isPesel(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = PESEL_WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (10 - (sum % 10)) % 10 === Number(digits[10]);
}

const findPesels: Rule = (text) =>
  findAll(
    text,
    PESEL,
    'national_id',
    (match, start) => isPesel(match[0]) && !GOODS_NUMBER.test(before(text, start, 40)),
  );

/** Identity cards, passports, insurance numbers: no checksum worth trusting, so the word must stand before. */
const DOCUMENT =
  /(?:obci?ansk[a-z]{1,4}(?: prukaz[a-z]{0,2}| preukaz[a-z]{0,2})?|obcank[a-z]{1,3}|\bc\. ?op\b|\bop\b|dowod[a-z]{0,3}(?: osobist[a-z]{1,4})?|cestovn[a-z]{1,3} (?:pas|doklad)[a-z]{0,2}|paszport[a-z]{0,3}|passport|\bpas[ue]?|social security|\bssn|national insurance|\bnino?)[\s:.]{1,3}(?:(?:c|cislo|nr|numer|no|number|is|je|jest)[\s:.]{1,3}){0,3}(?<it>[a-z]{0,3} ?\d{6,9}[a-z]?|\d{3}-\d{2}-\d{4}|[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d])(?![a-z0-9])/g;

/** British insurance numbers, with the letters that they begin with and end in. */
const INSURANCE_NUMBER =
  /(?<![a-z0-9])[abceghj-prstw-z][abceghj-nprstw-z] ?\d{2} ?\d{2} ?\d{2} ?[a-d](?![a-z0-9])/g;
const INSURANCE_CUE = /(?:\bni (?:no|num)|\bnino\b|national insurance)[^.!?\n]{0,30}$/;

/** Birth numbers (cs, sk), PESEL (pl) and numbers of personal documents. */
export const findNationalIds: Rule = (text) => [
  ...findBirthNumbers(text),
  ...findPesels(text),
  ...findAll(text, DOCUMENT, 'national_id'),
  ...findAll(text, INSURANCE_NUMBER, 'national_id', (_match, start) =>
    INSURANCE_CUE.test(before(text, start, 50)),
  ),
];

const COMPANY =
  /(?<![a-z0-9])(?<cue>nip|regon|krs|ico|ic|dic|ic ?dph|vat(?: id| no)?)(?![a-z0-9])[\s:.]{0,3}(?:(?:c|cislo|nr|numer|no|number|firmy|je|jest|is)[\s:.]{1,3}){0,2}(?<it>(?:[a-z]{2} ?)?\d(?:[ -]?\d){7,12})(?![\d])/g;
const NIP_WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7];
const ICO_WEIGHTS = [8, 7, 6, 5, 4, 3, 2];

const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);

/** Company numbers: NIP and IČO with their sums, the others by their word and length. */
export const findCompanyIds: Rule = (text) =>
  findAll(text, COMPANY, 'company_id', (match) => {
    const digits = digitsOf(match.groups?.it ?? '');
    switch (match.groups?.cue) {
      case 'nip':
        return digits.length === 10 && weighted(digits, NIP_WEIGHTS) % 11 === Number(digits[9]);
      case 'ico':
      case 'ic':
        return digits.length === 8 && (11 - (weighted(digits, ICO_WEIGHTS) % 11)) % 10 === Number(digits[7]);
      default:
        return digits.length >= 8;
    }
  });

const MONTH_WORD =
  '(?:led|uno|bre|dub|kve|cer|srp|zar|rij|lis|pro|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|sty|lut|kwi|cze|lip|sie|wrz|paz|gru)[a-z]{0,9}';
const BIRTH_DATE = new RegExp(
  String.raw`(?<![a-z])(?:narozen[a-z]{0,3}|narozenin[a-z]{0,2}|narodil[a-z]{0,3}|narodeni[a-z]{0,2}|narodenin[a-z]{0,2}|naroden[a-z]{0,3}|nar\.|urodzeni[a-z]{0,2}|urodzin[a-z]{0,2}|urodzon[a-z]{0,2}|urodzil[a-z]{0,4}|ur\.|born|date of birth|birth ?da(?:te|y)|d\.? ?o\.? ?b\.?)(?![a-z])[^\d.!?]{0,15}(?<it>\d{1,2}[.\/-] ?\d{1,2}[.\/-] ?\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.? ${MONTH_WORD} \d{4}|${MONTH_WORD} \d{1,2},? \d{4})(?!\d)`,
  'g',
);

/** Dates of birth: a date right after a word for being born. */
export const findBirthDates: Rule = (text): Finding[] => findAll(text, BIRTH_DATE, 'birth_date');
