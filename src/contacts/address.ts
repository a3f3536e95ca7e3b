/** E-mail addresses and phone numbers as they are compared: one way of writing each. */
import { foldPlain } from '../lib/fold.ts';
import { mailAddress } from '../lib/mail-address.ts';

export type AddressType = 'email' | 'phone';

const AT =
  /\s?[([{<*_]\s?(?:at|a|zavinac|malpa|malpka|@)\s?[)\]}>*_]\s?|\s(?:zavinac|zavinacem|malpa|malpka)\s|\s?@\s?/;
const DOT =
  /\s?[([{]\s?(?:\.|tecka|bodka|kropka|dot|punkt)\s?[)\]}]\s?|\s(?:tecka|bodka|kropka|dot|punkt)\s/g;

/** An e-mail address, also one spelled out ("jana zavináč seznam tečka cz"), in lower case; null when it is none. */
export function emailOf(text: string): string | null {
  const folded = foldPlain(text).trim();
  const plain = folded.includes('@') && !/\s/.test(folded) ? folded : spelled(folded);
  return mailAddress(plain)?.toLowerCase() ?? null;
}

const spelled = (folded: string): string =>
  folded.replace(AT, '@').replace(/ at /, '@').replace(DOT, '.').replace(/\s/g, '');

/** Country codes by the language of who wrote the number, for numbers without one. */
const HOME: Readonly<Record<string, string>> = { cs: '420', sk: '421', pl: '48', en: '44' };
/** A number at home: Czech, Slovak and Polish ones have nine digits without the zero before. */
const HOME_DIGITS = 9;
const LEAST = 8;
const MOST = 15;

/**
 * A phone number as digits with its country after a plus; null when it is none.
 * @param language of who wrote it: whose country is meant where none is said
 */
export function phoneOf(text: string, language: string): string | null {
  const international = /^\(?(?:\+|00)/.test(text.trim());
  const digits = text.replace('(0)', '').replace(/\D/g, '');
  if (international) return sized(digits.replace(/^00/, ''));
  const home = digits.replace(/^0/, '');
  const known = HOME[language];
  // nine digits are dialled alike in three countries; without a language they are compared as they are
  if (known === undefined || (home.length !== HOME_DIGITS && known !== HOME.en)) return sized(digits);
  return sized(`${known}${home}`);
}

const sized = (digits: string): string | null =>
  digits.length >= LEAST && digits.length <= MOST ? `+${digits}` : null;

/** An address as it is compared; null when it is none of its type. */
export const addressOf = (type: AddressType, text: string, language: string): string | null =>
  type === 'email' ? emailOf(text) : phoneOf(text, language);
