/** Two numbers after the two words that name them: "rodné číslo a účet: 846009/0199 a 8036097779/0800". */
import { matchesOf } from '../matches.ts';
import type { PrivateType } from '../types.ts';
import { COUNTED, digitsOf, type Finding, following, type Rule } from './prepared.ts';

interface Named {
  type: PrivateType;
  word: string;
  /** how many digits such a number has */
  digits: readonly [min: number, max: number];
}

const NAMED: readonly Named[] = [
  {
    type: 'order',
    word: 'objednav[a-z]{1,5}|zamowieni[a-z]{1,2}|order|zakazk[a-z]|faktur[a-z]{1,2}|reklamac[a-z]{1,3}|zasilk[a-z]|zasielk[a-z]|balik[a-z]?|paczk[a-z]|vs|zakaznick[a-z]{1,2}|invoice|receipt|booking|tracking',
    digits: [5, 26],
  },
  {
    type: 'phone',
    word: 'telefon[a-z]{0,2}|mobil[a-z]{0,2}|tel|komork[a-z]|phone|mobile|cell',
    digits: [9, 15],
  },
  {
    type: 'national_id',
    word: 'rodne|rc|r\\. ?c|op|obcank[a-z]|obciansk[a-z]{1,4}|dowod[a-z]{0,2}|pesel|pas|paszport[a-z]{0,2}|passport|licen[cs]e|ridicak|vodicak',
    digits: [6, 11],
  },
  { type: 'company_id', word: 'ico?|dic|nip|regon|ic ?dph|vat', digits: [8, 12] },
  { type: 'account', word: 'uc[et]{1,2}u?|uctu|konto|konta|account|acct', digits: [8, 20] },
];

const CALLED = '(?:cislo|cisla|c\\.|nr|numer|number|no)';
const WORD = NAMED.map(({ word }) => word).join('|');
const AND = `(?:, ?| ?[/+&] ?| (?:a|i|aj|and|oraz|plus) )`;
const NUMBER = String.raw`\d(?:[ /-]?\d){4,25}`;
const PAIR = new RegExp(
  String.raw`(?<![a-z])(?:${CALLED} )?(?<first>${WORD})\.?(?: ${CALLED})?${AND}(?:(?:my|muj|moj|na) )?(?:${CALLED} )?(?<second>${WORD})(?![a-z])[^\d.!?\n]{0,25}(?<one>${NUMBER})(?:[,;] ?| )(?:(?:a|i|aj|and|oraz|plus) )?(?<two>(?:[a-z]{2,3} ?)?${NUMBER})(?!\d)`,
  'g',
);
const IS_WORD = NAMED.map((named) => ({ ...named, is: new RegExp(`^(?:${named.word})$`) }));
const TWO_NUMBERS = /\d{3}(?:[,;] ?| )(?:(?:a|i|aj|and|oraz|plus) )?(?:[a-z]{2,3} ?)?\d{3}/;

export const findPairs: Rule = (text) => {
  if (!TWO_NUMBERS.test(text.folded)) return [];
  const found: Finding[] = [];
  for (const match of matchesOf(text.folded, PAIR)) {
    const { first = '', second = '', one = '', two = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (COUNTED.test(following(text, end, 10))) continue;
    const oneAt = match.index + match[0].lastIndexOf(one, match[0].length - two.length - 1);
    for (const [word, shown, start] of [
      [first, one, oneAt],
      [second, two, end - two.length],
    ] as const) {
      const named = IS_WORD.find(({ is }) => is.test(word));
      if (named === undefined) continue;
      const { length } = digitsOf(shown);
      if (length >= named.digits[0] && length <= named.digits[1])
        found.push({ type: named.type, start, end: start + shown.length });
    }
  }
  return found;
};
