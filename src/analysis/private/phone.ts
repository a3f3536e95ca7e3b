/** Phone numbers: candidates by shape, judged by libphonenumber's numbering plans. */
import { type CountryCode, isValidPhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Language } from '../types.ts';
import { before, COUNTED, digitsOf, type Finding, findAll, following, type Prepared } from './prepared.ts';

const CANDIDATE =
  /(?<![\d/,+a-z-]|\d[.:])(?:\(?(?:\+|00))?\(?\d{1,5}\)?(?: ?\(0\))?(?:(?: [/-] |[ ./-]{0,2})\(?\d{2,9}\)?){1,5}(?![\d:]|[.,/-]\d)/g;
const MIN_DIGITS = 9;
const MAX_DIGITS = 15;

const PHONE_CUE =
  /(?:tel\b|telef|mobil|kom\b|komork|vol[ae]|zavol|zadzwo|dzwon|oddzwo|kontakt|call\b|phone|cell\b|reach me|text me|ring|zastiz|zastih|sms|whats|t\. ?c\.|cislo mam|moje cislo|muj cislo|cislo|numer|number|ozvet|ozvite|spoj[it]|link[auy])/;
const OTHER_NUMBER =
  /(?:objedn|obj\.|zamow|order|zakazk|ean|isbn|imei|\bnip|\bico|\bic\b|\bdic|regon|krs|pesel|\bkod|code|sku|model|\bdil|part|serial|faktur|invoice|\bvs\b|variabil|\bid\b|build|verz|wersj|version|zasil|zasiel|balik|paczk|przesyl|track|rma|reklam|\bgps|ucet|ucte|uctu|kont(?:o|a|u|em|cie)\b|\bip\b|gls|ppl|dpd|dhl)[a-z]{0,8}[\s:.#]{0,3}(?:(?:c|cislo|nr|numer|no|number|id)[\s:.]{0,3})?$/;

/** Where a number without its country code is dialled; the language says where to look first. */
const HOME: Readonly<Record<Language, readonly CountryCode[]>> = {
  cs: ['CZ', 'SK', 'PL'],
  sk: ['SK', 'CZ', 'PL'],
  pl: ['PL', 'CZ', 'SK'],
  en: ['CZ', 'SK', 'PL', 'GB', 'IE', 'US'],
  de: ['CZ', 'SK', 'PL', 'DE', 'AT'],
  other: ['CZ', 'SK', 'PL'],
};

/** Dialled at home as abroad, without a zero before. */
const NO_TRUNK: ReadonlySet<CountryCode> = new Set<CountryCode>(['CZ', 'PL', 'US']);

const MOBILE_TYPES = new Set<string | undefined>(['MOBILE', 'FIXED_LINE_OR_MOBILE']);

/** People group nine digits by threes (or 2-3-2-2, 3-2-2-2); other groupings are seldom phones. */
const USUAL_GROUPS =
  /^(?:\d{9}|\d{3}(?: [/-] |[ ./-]{1,2})\d{3}(?: [/-] |[ ./-]{0,2})\d{3}|\d{3} \d{6}|\d{3} \d{2} \d{2} \d{2}|\(?\d{2}\)?[ -]\d{3}[ -]\d{2}[ -]\d{2})$/;
/** British mobiles, also of the range that is kept for stories (Ofcom: 07700 900000 to 900999). */
const BRITISH_MOBILE = /^(?:\(?(?:\+|00)44\)? ?(?:\(0\) ?)?|0)7\d{3} ?\d{3} ?\d{3}$/;
/** Slovak, British and German numbers at home start with a zero. */
const TRUNK = /^\(?0[1-9]/;

function isPhone(shown: string, hasCue: boolean, language: Language): boolean {
  if (BRITISH_MOBILE.test(shown)) return true;
  const international = /^\(?(?:\+|00)/.test(shown);
  // "+44 (0)20 …": the zero is for callers at home
  if (international) return isValidPhoneNumber(`+${digitsOf(shown.replace('(0)', '')).replace(/^00/, '')}`);
  const trunk = TRUNK.test(shown);
  if (!trunk && !USUAL_GROUPS.test(shown) && !hasCue) return false;
  const digits = digitsOf(shown);
  return HOME[language].some((country) => {
    const startsWithZero = !NO_TRUNK.has(country);
    if (startsWithZero !== trunk) return false;
    const number = parsePhoneNumberFromString(digits, country);
    // Nine digits alone may be anything; a mobile prefix makes a phone of them, or a word before.
    return number?.isValid() === true && (hasCue || MOBILE_TYPES.has(number.getType()));
  });
}

/**
 * Phone numbers, in the plan of the text's language first.
 * @param language of the text, for numbers without a country code.
 */
export function findPhones(text: Prepared, language: Language): Finding[] {
  return findAll(text, CANDIDATE, 'phone', (match, start, end) => {
    const count = digitsOf(match[0]).length;
    if (count < MIN_DIGITS || count > MAX_DIGITS) return false;
    if (COUNTED.test(following(text, end, 10))) return false;
    const left = before(text, start, 40);
    if (OTHER_NUMBER.test(left)) return false;
    return isPhone(match[0], PHONE_CUE.test(left), language);
  });
}
