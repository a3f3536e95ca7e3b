/** Phone numbers: candidates by shape, judged by libphonenumber's numbering plans. */
import { type CountryCode, isValidPhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Language } from '../types.ts';
import { before, COUNTED, digitsOf, type Finding, findAll, following, type Prepared } from './prepared.ts';

const CANDIDATE =
  /(?<![\d/,+a-z-]|\d[.:])(?:\(?(?:\+|00))?\(?\d{1,5}\)?(?: ?\(0\))?(?:(?<=\+\d{2,3}\)?) \(?\d\)?(?=[ -]\d))?(?:(?: [/-] |[ ./-]{0,2})\(?\d{2,9}\)?){1,5}(?![\d:]|[.,/-]\d)/g;
const MIN_DIGITS = 9;
const MAX_DIGITS = 15;
/** "60 27 71 94 8", "6 0 3 4 4 1 9 8 7": grouped as nobody does, so that only a word makes a phone of them. */
const ODDLY_GROUPED = /(?<![\d/,.+a-z-]|\d )\d{1,4}(?: \d{1,4}){3,11}(?! ?\d|[.,/:-]\d)/g;
/** "555-0134": Americans leave out the area at home. */
const WITHOUT_AREA = /(?<![\w.,/-]|\d )[2-9]\d{2}[-.]\d{4}(?![\w/-]|[.,]\d)/g;

const PHONE_CUE =
  /(?:tel\b|telef|mobil|\bmob\b|kom\b|komork|vol[ae]|zavol|zadzwo|dzwon|oddzwo|kontakt|call\b|phone|cell\b|reach me|text me|ring|zastiz|zastih|sms|whats|t\. ?c\.|cislo mam|moje cislo|muj cislo|cislo|numer|number|ozvet|ozvite|spoj[it]|link[auy]|landline|pevn(?:a|ou|ej|u)\b|stacjonar|\bfax|\btext\b|viber|\bt:|☎|📞|📱|pracovn|do prac|sluzb|domow|w razie|jakby co|pro jistotu|pre istotu|pro pripad|pre pripad|kdyby (?:neco|cokoli)|keby (?:nieco|cokolvek)|in case)/;
/** "… muj mobil", "… to mój", "… whatsapp only" */
const PHONE_CUE_AFTER =
  /^[\s,;:(=\u2013-]{1,3}(?:(?:je|jest|to|is|that's) ){0,2}(?:(?:nr|cislo|muj|moj|my|the|ten|moje) )?(?:m[uo]j (?:mobil|telef|nr|num)|moje (?:cislo|tel)|(?:mam|otc|manzel|bratov|sestri)[a-z]{1,6} (?:cislo|mobil)|to moj\b|(?:je|to) moje\b|my (?:mobile|cell|number|phone)|mobil|telef|komork|whats|viber|landline|pevna|do domu|domov\b|domu\b|(?:at )?(?:home|work)\b|ask for|pytajt|ptejte|dzwon|zadzwo|zavol|volajt|volejt|tel\b|tel\.|(?:cislo|numer|nr|number) (?:na m[aen]|do m[en]|domu|pro me|for me|to (?:reach|call|ring))|best (?:number|time)|cell\b|phone)/;
const OTHER_NUMBER =
  /(?:objedn|obj\.|zamow|order|zakazk|ean|isbn|imei|\bnip|\bico|\bic\b|\bdic|regon|krs|pesel|\bkod|code|sku(?![a-z])|model|\bdil|part|serial|faktur|invoice|\bvs\b|variabil|\bid\b|build|verz|wersj|version|zasil|zasiel|balik|paczk|przesyl|track|\brma|reklam|\bgps|ucet|ucte|uctu|acc(?:oun)?t|kont(?:o|a|u|em|cie)\b|\bip\b|gls|ppl|dpd|dhl|zboz|tovar|towar|artik|artyk|article|item|katalog|produ[ck]t|\bnhs|routing)[a-z]{0,8}[\s:.#]{0,3}(?:(?:c|cislo|nr|numer|no|number|id)[\s:.#]{0,3})?$/;

/** Where a number without its country code is dialled; the language says where to look first. */
const HOME: Readonly<Record<Language, readonly CountryCode[]>> = {
  cs: ['CZ', 'SK', 'PL'],
  sk: ['SK', 'CZ', 'PL'],
  pl: ['PL', 'CZ', 'SK'],
  en: ['CZ', 'SK', 'PL', 'GB', 'IE', 'US'],
  de: ['CZ', 'SK', 'PL', 'DE', 'AT'],
  other: ['CZ', 'SK', 'PL', 'GB', 'IE', 'US'],
};

/** Dialled at home as abroad, without a zero before. */
const NO_TRUNK: ReadonlySet<CountryCode> = new Set<CountryCode>(['CZ', 'PL', 'US']);

const MOBILE_TYPES = new Set<string | undefined>(['MOBILE', 'FIXED_LINE_OR_MOBILE']);

/** People group nine digits by threes (or 2-3-2-2, 3-2-2-2); other groupings are seldom phones. */
const USUAL_GROUPS =
  /^(?:\d{9}|\d{3}(?: [/-] |[ ./-]{1,2})\d{3}(?: [/-] |[ ./-]{0,2})\d{3}|\d{3} \d{6}|\d{3} \d{2} \d{2} \d{2}|\(?\d{2}\)?[ -]\d{3}[ -]\d{2}[ -]\d{2})$/;
/** "22 641 18 90": so Poles write what isn't a mobile, and nothing else. */
const POLISH_AREA = /^\d{2} \d{3} \d{2} \d{2}$/;
/** Britain at home: mobiles and 01632, of which ranges are kept for stories (Ofcom: 07700 900000 to 900999). */
const BRITISH_SURE =
  /^(?:\(?(?:\+|00)44\)?[ -]?(?:\(0\) ?)?|\(?0)(?:7\d{3}\)?[ -]?\d{3}[ -]?\d{3}|1632\)?[ -]?960[ -]?\d{3})$/;
/** The area stands apart, as nothing but a phone number is written: "(61) 842 57 19", "041/763 28 15", "22/621 18 40". */
const AREA_APART = /^(?:\(0?\d{1,4}\)|0\d{1,3} ?\/|\d{2}\/\d{3}[ -]\d{2}[ -]\d{2}$)/;
const BRITISH_GROUPS =
  /^\(?0(?:\d{2}\)?[ -]\d{4}[ -]\d{4}|\d{3}\)?[ -]\d{3}[ -]\d{4}|\d{4}\)?[ -]\d{3}[ -]?\d{3})$/;
const AMERICAN_GROUPS = /^(?:1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[.-]\d{4}$/;
/** "420 605 118 743", "44 7911 184402": the plus left out. */
const WITHOUT_PLUS = /^(?:42[01]|48|44|353)[ -]?\d/;
const WITHOUT_PLUS_MIN_DIGITS = 11;
/** Slovak, British and German numbers at home start with a zero. */
const TRUNK = /^\(?0[ -]?[1-9]/;

const isSureShape = (shown: string): boolean =>
  AREA_APART.test(shown) || BRITISH_GROUPS.test(shown) || AMERICAN_GROUPS.test(shown);

function lacksPlus(shown: string, hasCue: boolean): boolean {
  const digits = digitsOf(shown);
  if (!WITHOUT_PLUS.test(shown) || digits.length < WITHOUT_PLUS_MIN_DIGITS) return false;
  const number = parsePhoneNumberFromString(`+${digits}`);
  // Glued together they may be the number of an article.
  return number?.isValid() === true && (hasCue || (number.getType() === 'MOBILE' && shown !== digits));
}

function isPhoneOf(country: CountryCode, shown: string, isNamed: boolean): boolean {
  const digits = digitsOf(shown);
  const trunk = TRUNK.test(shown);
  // Poles of an age still dial a zero before the area.
  const isOldPolish = country === 'PL' && trunk && isNamed;
  if (!isOldPolish && trunk === NO_TRUNK.has(country)) return false;
  const number = parsePhoneNumberFromString(isOldPolish ? digits.slice(1) : digits, country);
  if (number?.isValid() !== true) return false;
  // Nine digits alone may be anything; a mobile prefix makes a phone of them, or a word before.
  if (isNamed || MOBILE_TYPES.has(number.getType())) return true;
  // A zero, then groups: quantities aren't written so.
  return trunk && shown !== digits && number.getType() === 'FIXED_LINE';
}

function isPhone(shown: string, hasCue: boolean, language: Language): boolean {
  if (BRITISH_SURE.test(shown)) return true;
  const international = /^\(?(?:\+|00)/.test(shown);
  // "+44 (0)20 …": the zero is for callers at home
  if (international) return isValidPhoneNumber(`+${digitsOf(shown.replace('(0)', '')).replace(/^00/, '')}`);
  if (lacksPlus(shown, hasCue)) return true;
  const isNamed = hasCue || isSureShape(shown) || (language === 'pl' && POLISH_AREA.test(shown));
  if (!TRUNK.test(shown) && !USUAL_GROUPS.test(shown) && !isNamed) return false;
  return (
    HOME[language].some((country) => isPhoneOf(country, shown, isNamed)) ||
    (BRITISH_GROUPS.test(shown) && isPhoneOf('GB', shown, isNamed))
  );
}

/** Judges by the words around: what is counted, and what is named as another number, is no phone. */
function isCalled(
  text: Prepared,
  start: number,
  end: number,
  judge: (hasCue: boolean, left: string) => boolean,
): boolean {
  if (COUNTED.test(following(text, end, 10))) return false;
  const left = before(text, start, 40);
  if (OTHER_NUMBER.test(left)) return false;
  return judge(PHONE_CUE.test(left) || PHONE_CUE_AFTER.test(following(text, end, 30)), left);
}

const CALL_JUST_BEFORE =
  /(?:phone|call|text|ring|cell|tel|mobile|reach)(?: me| us)?(?: on| at| is|'s)?[\s:.]{1,2}$/;

/**
 * Phone numbers, in the plan of the text's language first.
 * @param language of the text, for numbers without a country code.
 */
export function findPhones(text: Prepared, language: Language): Finding[] {
  const isRightLength = (shown: string): boolean => {
    const count = digitsOf(shown).length;
    return count >= MIN_DIGITS && count <= MAX_DIGITS;
  };
  return [
    ...findAll(
      text,
      CANDIDATE,
      'phone',
      ([shown], start, end) =>
        isRightLength(shown) && isCalled(text, start, end, (hasCue) => isPhone(shown, hasCue, language)),
    ),
    ...findAll(
      text,
      ODDLY_GROUPED,
      'phone',
      ([shown], start, end) =>
        isRightLength(shown) &&
        isCalled(
          text,
          start,
          end,
          (hasCue) => hasCue && isPhone(shown.replaceAll(' ', ''), hasCue, language),
        ),
    ),
    ...findAll(text, WITHOUT_AREA, 'phone', (_match, start, end) =>
      isCalled(text, start, end, (_hasCue, left) => CALL_JUST_BEFORE.test(left)),
    ),
  ];
}
