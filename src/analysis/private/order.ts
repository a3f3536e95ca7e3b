/** Numbers of orders, complaints and parcels. They have no shape of their own: a word must say so. */
import { COUNTED, digitsOf, findAll, following, type Prepared, type Rule } from './prepared.ts';

const THING = String.raw`(?:objednav[a-z]{1,5}|\bobj\.?|zamowien[a-z]{1,3}|\bzam\.|order(?!s)|zakazk[a-z]{1,3}|reklamac[a-z]{1,3}|reklamacj[a-z]{1,2}|\brma|faktur[a-z]{1,3}|invoice|variabiln[a-z]{1,2} symbol[a-z]{0,2}|\bvs|zasilk[a-z]{1,3}|zasielk[a-z]{1,3}|balik[a-z]{0,3}|balic[a-z]{1,3}|paczk[a-z]{1,3}|przesylk[a-z]{1,3}|parcel|shipment|tracking|listu? przewozow[a-z]{1,3}|zgloszeni[a-z]{1,2}|ticket|tiket[a-z]{0,2}|sledovac[a-z]{1,3}|podac[a-z]{1,3}|odbior[a-z]|nadani[a-z]|referenc[a-z]{0,6}|reference|smlouv[a-z]{1,2}|zmluv[a-z]{1,2}|umow[a-z]{1,2}|zakaznick[a-z]{1,3}|zakaznik[a-z]{0,2}|klient[a-z]{0,3}|customer|consignment)`;
const LINK_WORD =
  '(?:moje|ma|mam|je|jest|to|is|c|cis|cislo|cislem|nr|no|num|number|numer|numerze|id|kod|pod|s|o|sp|ref|reference)';
const PLAIN_NUMBER = String.raw`\d(?:[-/]?[a-z0-9]| (?=\d{3})){4,31}`;
const NUMBER = `(?:[a-z]{1,6}[-/]?)?${PLAIN_NUMBER}`;
const NUMBERED = new RegExp(
  String.raw`(?<![a-z])${THING}(?![a-z])[\s:.,#]{0,4}(?:${LINK_WORD}(?![a-z])[\s:.#]{0,3}){0,4}#?(?<it>${NUMBER})(?![\d])`,
  'g',
);
/** "objednávka z minulého týdne, číslo 88123456"; in English also what else would mean an assertion or an event. */
const CALLED_NUMBER = String.raw`(?:\b(?:cislo|cislem|nr|numer|numerem|number)\b|\bc\.|\bno\.|#)[\s:.#]{0,3}(?<it>${NUMBER})(?![\d])`;
const NUMBERED_LATER = new RegExp(
  String.raw`(?<![a-z])(?:${THING}|complaint|claim|case)(?![a-z])[^\d.!?\n]{0,40}${CALLED_NUMBER}`,
  'g',
);
/** "OBJ-449218", "RMA 55120", "FV/12/2025": the word is part of the number. */
const PREFIXED = /(?<![a-z0-9])(?<it>(?:obj|ord|order|rma|zam|inv|fv|fak)[-_/#]\d(?:[-/]?\d){4,20})(?!\d)/g;
const THEN_THING = String.raw` (?:je|jest|to|is|-|\u2013)? ?(?:(?:moje|muj|moj|my|the) )?(?:cislo |numer |nr |number of )?(?:(?:moj[a-z]{1,3}|my|the) )?${THING}(?![a-z])`;
const NUMBER_FIRST = new RegExp(`(?<![a-z0-9/-])(?<it>${NUMBER})${THEN_THING}`, 'g');

/** Each with what stands in all that it finds, and is quicker looked for. */
const EXPRESSIONS = [
  { expression: NUMBERED, sign: new RegExp(PLAIN_NUMBER) },
  { expression: NUMBERED_LATER, sign: new RegExp(CALLED_NUMBER) },
  { expression: PREFIXED, sign: /[-_/#]\d/ },
  { expression: NUMBER_FIRST, sign: new RegExp(PLAIN_NUMBER + THEN_THING) },
] as const;

const MIN_DIGITS = 5;
const DATE =
  /^(?:\d{1,2}[-/](?:19|20)\d\d|(?:19|20)\d\d[-/](?:19|20)?\d\d|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{4}-\d{1,2}-\d{1,2})$/;
/** "12500kc" */
const GLUED_UNIT = /\d(?:kc|czk|zl|pln|eur|usd|ks|szt|kg|ml|mm|gb|mah)$/;

/** Order, complaint, invoice and parcel numbers next to the word that names them. */
export const findOrders: Rule = (text) =>
  EXPRESSIONS.flatMap(({ expression, sign }) =>
    sign.test(text.folded) ? findAll(text, expression, 'order', isOrder(text)) : [],
  );

const isOrder =
  (text: Prepared) =>
  (match: RegExpExecArray, _start: number, end: number): boolean => {
    const shown = match.groups?.it ?? '';
    return (
      digitsOf(shown).length >= MIN_DIGITS &&
      !DATE.test(shown) &&
      !GLUED_UNIT.test(shown) &&
      !COUNTED.test(following(text, end, 10))
    );
  };
