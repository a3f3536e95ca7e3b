/** Money's addresses: IBAN, account numbers as countries write them at home, payment cards. */

import { countrySpecs, isValidIBAN } from 'ibantools';
import { matchesOf } from '../matches.ts';
import { before, digitsOf, type Finding, findAll, following, type Rule } from './prepared.ts';

const IBAN = /(?<![a-z0-9])[a-z]{2} ?\d{2}(?:[ -]?[a-z0-9]){11,40}/g;
const POLISH_ACCOUNT = /(?<![a-z0-9])\d{2}(?:[ -]?\d{4}){6}(?![a-z0-9])/g;

/** The IBAN that a run of letters and digits starts with: cut to its country's length, then checked unless named. */
function ibanLength(run: string, named: boolean): number {
  const country = run.slice(0, 2).toUpperCase();
  const wanted = countrySpecs[country as keyof typeof countrySpecs]?.chars;
  if (!wanted) return 0;
  let signs = 0;
  for (let i = 0; i < run.length; i += 1) {
    if (/[a-z0-9]/.test(run[i] ?? '')) signs += 1;
    if (signs === wanted) {
      const plain = run.slice(0, i + 1).replace(/[ -]/g, '');
      return named || isValidIBAN(plain.toUpperCase()) ? i + 1 : 0;
    }
  }
  return 0;
}

/** The word makes an account number of one with a slip in it, which is no less private. */
const IBAN_CUE =
  /iban(?:em|u|om)?[\s:.(-]{0,3}(?:(?:je|jest|is|mam|muj|moj|to|uctu|konta|cislo|nr|numer|number)[\s:.]{1,2}){0,3}$/;
const POLISH_CUE = /(?:kont[oaue]|rachun[a-z]{1,4}|przelew[a-z]{0,3}|rach\.)[^\d.!?\n]{0,20}(?:nr\.? )?$/;

/** International account numbers, with their checksum unless named; Polish ones also without the country. */
export const findIbans: Rule = (text) => {
  const found: Finding[] = [];
  for (const match of matchesOf(text.folded, IBAN)) {
    const length = ibanLength(match[0], IBAN_CUE.test(before(text, match.index, 30)));
    if (length > 0) found.push({ type: 'iban', start: match.index, end: match.index + length });
  }
  return [
    ...found,
    ...findAll(
      text,
      POLISH_ACCOUNT,
      'iban',
      (match, start) => isValidIBAN(`PL${digitsOf(match[0])}`) || POLISH_CUE.test(before(text, start, 40)),
    ),
  ];
};

/** Codes of payment services, from the lists of Česká národní banka and Národná banka Slovenska. */
const BANKS = new Set(
  (
    '0100 0300 0600 0710 0800 2010 2020 2060 2070 2100 2200 2220 2240 2250 2260 2275 2600 2700 3030 3050 3060 ' +
    '3500 4000 4300 5500 5800 6000 6100 6200 6210 6300 6363 6700 6800 7910 7940 7950 7960 7970 7980 7990 8030 ' +
    '8040 8060 8090 8150 8190 8198 8199 8200 8215 8220 8225 8230 8240 8250 8255 8260 8265 8270 8280 8283 8291 ' +
    '8292 8293 8294 8296 0200 0720 0900 1100 1111 3000 3100 5200 5600 5900 6500 7300 7500 7930 8020 8050 8100 ' +
    '8120 8130 8160 8170 8180 8320 8330 8360 8370 8410 8420 8430'
  ).split(' '),
);
/** "19 - 2000145399 / 0800", and with the bank's code said: "2000145399, kód banky 0800". */
const ACCOUNT =
  /(?<![\d/-]|\d\.)(?:\d{1,6} ?- ?)?\d{2,16}(?: ?\/ ?| lom(?:eno|ene|itko) |[\s,;(]{1,3}(?:(?:s|a) )?(?:kod(?:em|om)?(?: banky)?|banka)(?: je)?[\s:.]{1,2})\d{4}(?![\d/])/g;
/** "účet 2301445566 u Fio": its bank by name. */
const THEN_BANK =
  ',? (?:(?:u|v|ve|vo|od) )?(?:kb|csob|fio|mbank|moneta|air ?bank|(?:cesk|slovensk)[a-z]{1,3} spor|spor[io]|raif|rb(?![a-z])|unicredit|uni ?credit|equa|creditas|komercni|tatra|vub|prima ?bank|365|revolut|hello)';
const HAS_BANK = new RegExp(String.raw`\d{6}${THEN_BANK}`);
const ACCOUNT_AT_BANK = new RegExp(
  String.raw`(?<![a-z])(?:uc[et]{1,2}[a-z]{0,3}|c\. ?u\.?|konto)[^\d.!?\n]{0,20}(?<it>(?:\d{1,6}-)?\d{6,10})${THEN_BANK}`,
  'g',
);
const ACCOUNT_CUE =
  /(?:uc[et]{1,2}|c\. ?u\.|konto|(?:vrat|posl|zasl|poukaz|preved|prevest|refund)[a-z]{0,4} [^\d.!?]{0,15}na)\D{0,25}$/;
/** Nothing but an account has a dash there and the code of a bank. */
const HAS_PREFIX = /^\d{2,6}-\d{6,10}\//;
const ACCOUNT_CUE_AFTER =
  /^[,\s-]{1,3}(?:(?:to|je|jest|is) ){1,2}(?:(?:muj|moj|nas|ten|cislo|nr|meho|mojho) ){0,3}(?:uc[et]|konto)/;
const BANK_DIGITS = 4;
/** Shorter ones look like the number of a law ("89/2012") unless a word says account. */
const SURE_ACCOUNT_DIGITS = 6;
const LONGEST_PART = 10;
const NAMED_ACCOUNT_DIGITS = 9;
const ACCOUNT_WEIGHTS = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];

/** Weighted sum modulo 11, as the decree 169/2011 Sb. prescribes for both parts of the number. */
function isAccountPart(part: string): boolean {
  const padded = part.padStart(ACCOUNT_WEIGHTS.length, '0');
  return ACCOUNT_WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(padded[i]), 0) % 11 === 0;
}

const SORT = String.raw`\d{2}(?:-\d{2}-| \d{2} |\d{2})\d{2}(?!\d)`;
/** "sort code 20-00-00, account 55779911", "a/c 51837206 s/c 40-12-67": a number counts beside a code of its bank. */
const SORT_CODE = new RegExp(
  String.raw`(?:(?<![a-z])sort(?: ?code)?|(?<![a-z/])s\/c|(?<![a-z])sc)[\s:.]{0,3}(?:(?:is|no|number)[\s:.]{1,2}){0,2}${SORT}`,
);
/** The code of an American bank. */
const ROUTING =
  /(?<![a-z])(?:routing|aba|rtn)(?: (?:transit )?(?:number|num|no|#)\.?)?[\s:#]{0,3}(?:is )?\d{9}(?!\d)/;
const NAMED_ACCOUNT =
  /(?<![a-z])(?:account|acct|acc|a\/c)\.?(?: (?:number|num|no)\.?)?(?: is)?[\s:#]{1,3}(?<it>\d{6,17}|\d{4} \d{4})(?!\d)/g;
/** "66182904 is my account" */
const ACCOUNT_FIRST =
  /(?<![\d/.-])(?<it>\d{6,12})(?:,| [-\u2013])? (?:(?:is|that's) (?:(?:my|the) )?|my )(?:bank )?(?:account|acct|acc)(?![a-z])(?![^\d.!?\n]{0,12}\d{6})/g;
/** Without one of these there is no English account. */
const SAYS_ACCOUNT = /acc|a\/c|\d{2}[- ]\d{2}[- ]\d{2}[\s,/]/;
const BRITISH_DIGITS = 8;
/** "bank account 73920164", "checking account 000123456789": the word before says whose account it is. */
const OF_A_BANK = /(?:bank|checking|savings|current)[a-z']{0,3} $/;
/** The shape of a sort code; beside an account it needs no word. */
const BARE_SORT_CODE = /(?<![\d/.-])\d{2}-\d{2}-\d{2}(?![\d/.-])/;
/** "20-45-81 73920164", "bank details 20 45 81 73920164" */
const BRITISH_PAIR =
  /(?:(?<![\d/.-])\d{2}-\d{2}-\d{2}|(?:bank|details|account|acct?|refund|pay)[^\d.!?\n]{0,25}\d{2} \d{2} \d{2})[\s,/]{1,3}(?<it>\d{8})(?![\d/.-])/g;

/** Account numbers: Czech and Slovak prefix-number/bank, British and American beside their bank's code. */
export const findAccounts: Rule = (text) => [
  ...findLocalAccounts(text),
  ...(HAS_BANK.test(text.folded) ? findAll(text, ACCOUNT_AT_BANK, 'account') : []),
  ...(SAYS_ACCOUNT.test(text.folded) ? findEnglishAccounts(text) : []),
];

const findEnglishAccounts: Rule = (text) => {
  const hasSortCode = SORT_CODE.test(text.folded) || BARE_SORT_CODE.test(text.folded);
  const hasRouting = ROUTING.test(text.folded);
  return [
    ...findAll(
      text,
      NAMED_ACCOUNT,
      'account',
      (match) =>
        hasRouting ||
        (hasSortCode && digitsOf(match.groups?.it ?? '').length === BRITISH_DIGITS) ||
        OF_A_BANK.test(before(text, match.index, 12)),
    ),
    ...(hasSortCode || hasRouting ? findAll(text, ACCOUNT_FIRST, 'account') : []),
    ...findAll(text, BRITISH_PAIR, 'account'),
  ];
};

const findLocalAccounts: Rule = (text) =>
  findAll(text, ACCOUNT, 'account', (match, start, end) => {
    const bank = match[0].slice(-BANK_DIGITS);
    const number = /^[\d -]+/.exec(match[0])?.[0] ?? '';
    const [main = '', prefix = '0'] = number
      .split('-')
      .map((part) => part.trim())
      .reverse();
    const named =
      ACCOUNT_CUE.test(before(text, start, 40)) || ACCOUNT_CUE_AFTER.test(following(text, end, 40));
    if (HAS_PREFIX.test(match[0]) && BANKS.has(bank)) return true;
    // filled up with zeros, both parts in one
    if (main.length > LONGEST_PART) return named && BANKS.has(bank);
    // a long one that is named is private also with a slip in it
    if (named && BANKS.has(bank) && digitsOf(number).length >= NAMED_ACCOUNT_DIGITS) return true;
    return (
      (named || main.length >= SURE_ACCOUNT_DIGITS) &&
      BANKS.has(bank) &&
      isAccountPart(main) &&
      isAccountPart(prefix)
    );
  });

const CARD = /(?<![a-z0-9/.,+-])[2-6]\d{3}(?:[ .-]?\d{3,6}){2,4}(?![\d/])/g;
const CARD_CUE = /kart|card|visa|amex|master/;
const CARD_NAMED = /(?:kart[aouye]{1,2}|karet|card|visa|mastercard|amex)\b[^\d!?]{0,15}$/;
const OTHER_NUMBER =
  /(?:ean|isbn|imei|zasil|zasiel|balik|paczk|przesyl|objedn|zamow|order|track|sku|kod|code)[^\d]{0,20}$/;

/** The Luhn sum (ISO/IEC 7812-1). */
function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Networks whose numbers can be told by their beginning; others (13, 14, 18, 19 digits) need a word. */
const KNOWN_CARD = /^(?:4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d)\d{12})$/;

/** Payment card numbers. */
export const findCards: Rule = (text) =>
  findAll(text, CARD, 'card', (match, start, end) => {
    const digits = digitsOf(match[0]);
    if (digits.length < 13 || digits.length > 19) return false;
    // four times four digits after "card" are one, also with a slip in them
    if (!isLuhn(digits)) return digits.length === 16 && CARD_NAMED.test(before(text, start, 40));
    if (OTHER_NUMBER.test(before(text, start, 40))) return false;
    return (
      KNOWN_CARD.test(digits) ||
      CARD_CUE.test(before(text, start, 40)) ||
      CARD_CUE.test(following(text, end, 25))
    );
  });
