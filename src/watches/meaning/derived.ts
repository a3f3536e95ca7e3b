/** Words that people make of names: alzáci, ikeácký, meblandiowcy, wiatrakowaliśmy, to have dominoed. */

import { isAnyWord } from './any-word.ts';

/** What they end in behind the name without its last vowel; folded, in the four languages together. */
const ENDINGS = new RegExp(
  `^(?:${[
    '[aeiou]?ci',
    '[aei]?c[ik][aeiouy].{0,3}',
    'i?ak(?:[auyi]|ov.{1,3}|em|om|om)?',
    'ac[ky].{0,3}',
    'i?ar(?:i|u|um|om|ov|k[ayuoi]u?|ce|sk.{1,3})?',
    'ov(?:ec|c[iuae].{0,2}|sk.{1,3}|[ayeiou].{0,4})',
    'ow(?:iec|c[yaeou].{0,2}|sk.{1,4}|[ayei].{0,6})',
    'uj[eiuao].{0,3}',
    'n(?:u|ul.{0,2}|out|i|al|el|ela|ac|ij)',
    'i(?:l.{0,2}|t|c|m)',
    'e?d',
    'ings?',
    'ers?',
    'ish',
    'ites?',
    'esque',
    'ians?',
    'iarz.{0,3}',
  ].join('|')})$`,
);
/** Alzáci, alzácký: of short names people make these. */
const PEOPLE = /^[aeiou]?c(?:i$|[ik][aeiouy])/;
/** Of a shorter stem all sorts of words are made. */
const MIN_STEM = 3;
const SURE_STEM = 4;

/** Another word glued to a name is so long: bloomonbox, xzoneclub. */
const MIN_BEHIND = 3;

/** What a folded word adds to a folded name of which it is made; null when it isn't. */
export function derivedRest(name: string, form: string): string | null {
  const stem = name.replace(/[aeiouy]$/, '');
  if (stem !== name && isAnyWord(stem)) return null;
  if (stem.length < MIN_STEM || form.length <= stem.length || !form.startsWith(stem)) return null;
  const rest = form.slice(stem.length);
  if (stem.length < SURE_STEM && name.length < SURE_STEM && !PEOPLE.test(rest)) return null;
  const behind = form.startsWith(name) ? form.slice(name.length) : '';
  if (behind.length >= MIN_BEHIND && isAnyWord(behind)) return behind;
  return ENDINGS.test(rest) ? rest : null;
}
