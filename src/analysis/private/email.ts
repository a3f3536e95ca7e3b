import { findAll, type Rule } from './prepared.ts';

const PLAIN = /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![a-z0-9])/g;

/** "jan.novak (zavináč) seznam.cz", "ania [at] wp [kropka] pl", "jan zavináč firma tečka cz". */
const DOT_WORD = `(?:tecka|bodka|kropka|dot|punkt)`;
const DOT = String.raw`(?:\.|\s?[([{]\s?(?:\.|${DOT_WORD})\s?[)\]}]\s?|\s${DOT_WORD}\s)`;
const BRACKETED_AT = String.raw`\s?[([{<*_]\s?(?:at|a|zavinac|malpa|malpka|@)\s?[)\]}>*_]\s?`;
const SPOKEN_AT = String.raw`\s(?:zavinac|zavinacem|malpa|malpka)\s`;
/** "jana @ seznam.cz" */
const SPACED_AT = String.raw`\s?@\s?`;
const NAME = '[a-z0-9_+-]{1,40}';
const SPELLED = new RegExp(
  `(?<![a-z0-9._%+-])${NAME}(?:${DOT}${NAME}){0,4}(?:${BRACKETED_AT}|${SPOKEN_AT}|${SPACED_AT})[a-z0-9-]{1,40}(?:${DOT}[a-z0-9-]{1,40}){0,3}${DOT}[a-z]{2,12}(?![a-z0-9])`,
  'g',
);
/** "sarah at outlook dot com": both words, and a country or kind of address that exists. */
const SPOKEN_HOST = ` at [a-z0-9-]{2,40} ${DOT_WORD} (?:com|org|net|cz|sk|pl|eu|de|at|uk|co dot uk|info|io)(?![a-z0-9])`;
const WHOLLY_SPOKEN = new RegExp(
  String.raw`(?<![a-z0-9._%+-])${NAME}(?:(?:\.| ${DOT_WORD} )${NAME}){0,3}${SPOKEN_HOST}`,
  'g',
);
const HAS_SPOKEN_HOST = new RegExp(SPOKEN_HOST);
const BRACKETED_SIGN = /[([{<*_]\s?(?:at|a|@)\s?[)\]}>*_]/;

/** A spelled address has a spelled sign; without one the longer expressions needn't run. */
const hasSpelledSign = (folded: string): boolean =>
  folded.includes('zavinac') ||
  folded.includes('malp') ||
  folded.includes(' @') ||
  folded.includes('@ ') ||
  BRACKETED_SIGN.test(folded);

/** E-mail addresses, plain or spelled out to hide from robots. */
export const findEmails: Rule = (text) => [
  ...(text.folded.includes('@') ? findAll(text, PLAIN, 'email') : []),
  ...(hasSpelledSign(text.folded) ? findAll(text, SPELLED, 'email') : []),
  ...(HAS_SPOKEN_HOST.test(text.folded) ? findAll(text, WHOLLY_SPOKEN, 'email') : []),
];
