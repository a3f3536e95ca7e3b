/** What an English sentence says of a name that is a word in it: that a firm is meant, a thing, or nothing. */
import type { Reading } from '../reading.ts';
import { acts, actsOrSells, isBusiness, isGoods, isService } from './deeds.ts';
import { areThings, isCounted, isOddly, isOwner, isVisited, lacksArticle, saidBefore } from './english.ts';
import { mannerOf } from './manner.ts';
import { isNear, PLACE_PREPOSITIONS, type Place } from './place.ts';

/** What English says of a name of its own words in small letters, or where a sentence begins; null when nothing. */
export function inEnglish({ words }: Reading, { first, last }: Place, capital: boolean): boolean | null {
  const told = saidBefore(words, first);
  const isThing = told === 'thing' && !(first < last && words[first - 1]!.form === 'the');
  if (!capital && isThing) return isGoods(words, last);
  if (told === 'firm' || isOwner(words, last) || actsOrSells(words, last) || lacksArticle(words, first, last))
    return true;
  if (capital) return areThings(words, last) ? false : null;
  return first < last || isCounted(words[last]!) ? null : false;
}

/** A word that sentences are made with, in small letters or at the beginning: ordered from very, next lost my parcel. */
export function isSaidOfFirm(reading: Reading, { first, last }: Place, capital: boolean): boolean {
  const { words } = reading;
  const before = words[first - 1]?.form ?? '';
  if (PLACE_PREPOSITIONS.has(before) || before === 'u') return true;
  if (isService(words, last) || (isOddly(words, { first, last }) && isBusiness(words, last))) {
    return saidBefore(words, first) !== 'thing' || isOddly(words, { first, last });
  }
  if (SELLERS.has(before) || isVisited(words, first)) return capital || endsClause(reading, last);
  if (CARRIERS.has(before) && endsClause(reading, last)) {
    return isNear(mannerOf(reading).shopping, first, last, (isShopping) => isShopping);
  }
  return first === 0 && acts(words, last);
}

const SELLERS = new Set('from via thanks dear hey'.split(' '));

/** No signal on three since, my contract with three. */
const CARRIERS = new Set('on with'.split(' '));

/** What follows the name of a shop one bought from: from next, from very and, from three last week. */
const GOING_ON = new Set(
  'and but or in on at last yesterday today for with who they which that is was has have never always since'.split(
    ' ',
  ),
);

export const gapBehind = ({ words, folded }: Reading, last: number): string =>
  folded.folded.slice(words[last]!.end, words[last + 1]!.start);

const endsClause = (reading: Reading, last: number): boolean => {
  const next = reading.words[last + 1];
  return !next || /[^ ]/.test(gapBehind(reading, last)) || GOING_ON.has(next.form);
};
