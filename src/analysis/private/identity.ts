/** Numbers and dates that the state knows a person or a firm by. */
import { before, COUNTED, digitsOf, findAll, following, isCapital, type Rule } from './prepared.ts';

const BIRTH_NUMBER = /(?<![\d/.-])\d{6}(?:(?<slash> ?\/ ?)|[ -])?\d{3,4}(?![\d/-])/g;
const BIRTH_NUMBER_CUE =
  /(?:rodn[a-z]{1,3}\.? ?c|rodn[a-z]{1,4}\b|\brod\.? ?c|r\. ?c\.?|\brc\b|po[ji]{0,2}sten[a-z]{1,3})(?<between>[^\d.!?\n]{0,45}|[^\d]{0,20})$/;
const BIRTH_NUMBER_CUE_AFTER = /^[^\d]{0,12}(?:rodn|r\. ?c\.)/;
/** "rodné číslo nedám, volejte 603 …": from afar it names the number only when nothing nearer does. */
const NAMES_ANOTHER =
  /(?<![a-z])(?:tel|mobil|vol[ae]j|objedn|obj\.|fakt|zasil|zasiel|balik|rekl|reklam|ico?(?![a-z])|dic(?![a-z])|uce?t|uct|cislo (?:obj|zak|dokl|sml|zml))/;
const NEAR = 20;

function isNamedBirthNumber(left: string): boolean {
  const between = BIRTH_NUMBER_CUE.exec(left)?.groups?.between;
  return between !== undefined && (between.length <= NEAR || !NAMES_ANOTHER.test(between));
}

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
      isNamedBirthNumber(before(text, start, 65)) || BIRTH_NUMBER_CUE_AFTER.test(following(text, end, 30));
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

/** Named, it is one also in groups and with a slip in it. */
const NAMED_PESEL =
  /(?<![a-z])pesel[a-z]{0,3}[^\d.!?\n]{0,20}(?<it>\d{11}|\d{6}[ -]\d{5}|\d{2} \d{2} \d{2} \d{5})(?!\d)/g;

/** Identity cards, passports, licences, insurance numbers: no checksum worth trusting, so the word must stand before. */
const DOCUMENT_WORD = String.raw`(?:obci?ansk[a-z]{1,4}(?: prukaz[a-z]{0,2}| preukaz[a-z]{0,2})?|obcan[ck][a-z]{1,3}|\bc\. ?op\b|\bop\b|dowod[a-z]{0,3}(?: osobist[a-z]{1,4})?|cestovn[a-z]{1,3} (?:pas|doklad)[a-z]{0,2}|paszport[a-z]{0,3}|passport|\bpas[ue]?|ridic[a-z]{2,5}(?: prukaz[a-z]{0,2})?|vodic(?:ak|sk)[a-z]{0,4}(?: preukaz[a-z]{0,2})?|praw[aoe] jazdy|legitymacj[a-z]{1,2}|driv(?:ing|er'?s) licen[cs]e|national insurance|\bni n(?:o|um|umber)|\bnino?|\bppsn?|\bnhs)`;
const DOCUMENT_NUMBER = String.raw`(?:[a-z]{0,3} ?\d{6,9}[a-z]{0,2}|[a-z]{0,3} ?\d{3} \d{3}(?: \d{2,4})?|\d{3}-\d{3}-\d{4}|\d{5}\/\d{2}\/\d{4}|[a-z]\d{3}-\d{4}-\d{4}|[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d])`;
const DOCUMENT = new RegExp(
  String.raw`${DOCUMENT_WORD}[\s:.,(]{1,3}(?:(?:c|cislo|cislem|nr|numer|no|num|number|is|je|jest|mam|#)[\s:.,]{1,3}){0,3}(?<it>${DOCUMENT_NUMBER})(?![a-z0-9]|[ .,]\d)`,
  'g',
);

/** "ABC123456 to mój dowód", "533401882 is my passport number" */
const DOCUMENT_FIRST = new RegExp(
  String.raw`(?<![a-z0-9.,/-])(?<it>[a-z]{0,3} ?\d{6,9}|[a-z]{2} ?\d{3} \d{3}|[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d])(?:,| [-\u2013])? (?:(?:to|je|jest|is|that's) ){1,2}(?:(?:moje|muj|moj|mojho|mojego|mojej|meho|me|moji|my|the|cislo|nr|numer|number|of|od|na|z) ){0,4}(?:${DOCUMENT_WORD}|ni number)`,
  'g',
);
const HAS_DOCUMENT_THEN_WORD = /\d ?[a-d]?(?:,| [-\u2013])? (?:to|je|jest|is|that's) /;

/** British insurance numbers, with the letters that they begin with and end in. */
const INSURANCE_NUMBER =
  /(?<![a-z0-9])[abceghj-prstw-z][abceghj-nprstw-z] ?\d{2} ?\d{2} ?\d{2} ?[a-d](?![a-z0-9])/g;
const INSURANCE_CUE = /(?:\bni\b|\bnino\b|national insurance)[^.!?\n]{0,30}$/;
/** In pairs and capitals as the card shows it, nothing else looks so. */
const IN_PAIRS = /^[a-z]{2} \d{2} \d{2} \d{2} [a-d]$/;
/** American social security numbers: the word may stand a little further off, for nothing else is grouped so. */
const SOCIAL_SECURITY =
  /(?<![a-z])(?:ssn|social(?: security)?)(?![a-z])[^\d.!?\n]{0,25}(?<it>\d{3}[ -]\d{2}[ -]\d{4}|\d{9})(?![\d-])/g;
/** British driving licences: five letters of the name, the birth date, initials. */
const BRITISH_LICENCE =
  /(?<![a-z0-9])[a-z]{2}[a-z9]{3}\d[0156]\d[0-3]\d{2}[a-z][a-z9]\d[a-z]{2}(?![a-z0-9])/g;
const MAY_BE_LICENCE = /\d{6}[a-z]/;

/** Birth numbers (cs, sk), PESEL (pl) and numbers of personal documents. */
export const findNationalIds: Rule = (text) => [
  ...findBirthNumbers(text),
  ...findPesels(text),
  ...findAll(text, NAMED_PESEL, 'national_id'),
  ...findAll(text, DOCUMENT, 'national_id', (_match, _start, end) => !COUNTED.test(following(text, end, 10))),
  ...(HAS_DOCUMENT_THEN_WORD.test(text.folded) ? findAll(text, DOCUMENT_FIRST, 'national_id') : []),
  ...findAll(text, SOCIAL_SECURITY, 'national_id'),
  ...findAll(
    text,
    INSURANCE_NUMBER,
    'national_id',
    ([shown], start) =>
      INSURANCE_CUE.test(before(text, start, 50)) ||
      (IN_PAIRS.test(shown) && isCapital(text, start) && isCapital(text, start + 1)),
  ),
  ...(MAY_BE_LICENCE.test(text.folded) ? findAll(text, BRITISH_LICENCE, 'national_id') : []),
];

const COMPANY_WORD =
  '(?:nip|regon|krs|ico|ic|dic|ic ?dph|vat(?: reg| id| no)?|crn|company (?:reg[a-z]{0,10}|number|no|id))';
const COMPANY = new RegExp(
  String.raw`(?<![a-z0-9])(?<cue>${COMPANY_WORD})(?![a-z0-9])[\s:.(]{0,3}(?:(?:c|cislo|nr|numer|no|num|number|firmy|mam|mame|je|jest|is|#)[\s:.]{1,3}){0,3}(?<it>(?:[a-z]{2} ?)?\d(?:[ -]?\d){5,12}[a-z]{0,2})(?![a-z\d])`,
  'g',
);
/** "SK2020118402 je naše IČ DPH" */
const COMPANY_FIRST =
  /(?<![a-z0-9.,/-])(?<it>(?:[a-z]{2} ?)?(?:\d{8,10}|\d{3}-\d{3}-\d{2}-\d{2}))(?:,| [-\u2013])? (?:(?:je|jest|to|is|that's) ){0,2}(?:(?:nase|moje|nasz|moj|our|my|the) )?(?:ic ?dph|dic|ico?|nip|vat)(?![a-z])/g;
const LONG_NUMBER = /\d{7}|\d{3}-\d{3}-/;
/** Employers in America. */
const EMPLOYER = /(?<![a-z])ein(?: (?:number|no\.?|is|#))?[\s:#]{1,3}(?<it>\d{2}-\d{7})(?!\d)/g;
const MIN_DIGITS = 8;
/** Scottish and Northern Irish firms have two letters and six digits, Irish tax numbers seven and a letter. */
const SHORTER = /^(?:sc|ni|oc|so) ?\d{6}$|^(?:ie ?)?\d{7}[a-z]{1,2}$/;

/** Company numbers, by the word before and the length: one with a slip in it tells the firm no less. */
export const findCompanyIds: Rule = (text) => [
  ...(LONG_NUMBER.test(text.folded)
    ? [EMPLOYER, COMPANY_FIRST].flatMap((expression) => findAll(text, expression, 'company_id'))
    : []),
  ...findAll(text, COMPANY, 'company_id', (match) => {
    const shown = match.groups?.it ?? '';
    const { length } = digitsOf(shown);
    switch (match.groups?.cue) {
      case 'nip':
        return length === 10;
      case 'ico':
      case 'ic':
        return length === 8;
      default:
        return length >= MIN_DIGITS || SHORTER.test(shown);
    }
  }),
];
