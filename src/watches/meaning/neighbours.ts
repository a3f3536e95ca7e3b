/** What stands around a name: its neighbours, shopping words, what is spoken of, how customers speak. */
import { actsOrSells, isBusiness } from '../forms/deeds.ts';
import { isCompany } from '../forms/evidence.ts';
import { isKind } from '../forms/kinds-of-firms.ts';
import { mannerOf } from '../forms/manner.ts';
import { isGivenName } from '../forms/people.ts';
import {
  doesInSlavic,
  isBehindCategory,
  isBehindPreposition,
  isBought,
  isJudged,
  isOutOfOrder,
} from '../forms/slavic.ts';
import { isTown } from '../forms/towns.ts';
import type { Spot } from '../reading.ts';
import type { Findings } from './findings.ts';
import { type Sight, shapeAt } from './sight.ts';
import { speechAround } from './speech.ts';
import { themesOf } from './themes.ts';

/** Words are looked at so far away: for what the text is about, what is spoken of near, word by word. */
const FAR = 40;
const NEAR = 8;
const CLOSE = 6;
const BESIDE = 2;
const MANY = 3;
const BEGINNING = 4;
const STEM = 5;
const ENDING = 3;
/** What may part a name from a word that belongs to it. */
const LINKS = '_-&.+/';

export function lookAround(sight: Sight, findings: Findings): void {
  lookBeside(sight, findings);
  lookForDeeds(sight, findings);
  lookForShopping(sight, findings);
  lookForThemes(sight, findings);
  lookAtWords(sight, findings);
}

function lookBeside(sight: Sight, findings: Findings): void {
  const { shape, kind, nameIs, inflected, before, behind } = sight;
  const { known } = findings;
  const { reading, place } = sight.candidate;
  const { words } = reading;
  const { first, last } = place;
  if (isBehindPreposition(words, first)) {
    known.add`preposition`;
    known.add`preposition ${shape} ${inflected}`;
    known.add`preposition ${nameIs} ${shape}`;
    known.add`preposition ${kind} ${shape}`;
  }
  if (isBehindCategory(words, first)) {
    known.add`category`;
    known.add`category ${shape}`;
  }
  if (isBusiness(words, last)) known.add`business`;
  lookAtNext(sight, findings, 'left', first - 1, before);
  lookAtNext(sight, findings, 'right', last + 1, behind);
}

/** What stands on one side, if only `sign` is between. */
function lookAtNext(
  { candidate, shape, kind, nameIs, inflected }: Sight,
  { known }: Findings,
  side: 'left' | 'right',
  at: number,
  sign: string,
): void {
  const { reading } = candidate;
  const word = reading.words[at];
  if (!word || !LINKS.includes(sign)) {
    known.add`${side} none ${shape}`;
    return;
  }
  const its = shapeAt(reading, word);
  known.add`${side} ${its}${sign}`;
  known.add`${side} ${its} ${shape}`;
  known.add`${side} ${its} ${kind}`;
  known.add`${side} ${its} ${inflected} ${nameIs}`;
  if (its === 'C' && isGivenName(word.form)) known.add`${side} given name`;
  const what = whatIs(word.form);
  if (what) {
    known.add`${side} ${what}`;
    known.add`${side} ${what} ${its}`;
  } else if (its === 'C' || its === 'X') {
    known.add`${side} other ${shape}`;
    known.add`${side} other ${sign}`;
  }
  if (mannerOf(reading).shopping[at]) known.add`${side} shopping`;
}

/** What is done by it, and what one does with it. */
function lookForDeeds({ candidate, language, shape, starts, nameIs }: Sight, { known }: Findings): void {
  const { reading, place, name } = candidate;
  const { words } = reading;
  const { first, last } = place;
  const joined = name.join(' ');
  const note = (deed: string): void => {
    known.add`${deed}`;
    known.add`${deed} ${shape}${starts}`;
    known.add`${deed} ${shape} ${nameIs}`;
  };
  if (language === 'en') {
    if (actsOrSells(words, last)) note('does');
    return;
  }
  if (doesInSlavic(words, last, joined, language)) note('does');
  if (isJudged(words, last, joined)) note('judged');
  if (isOutOfOrder(words, last)) note('fails');
  if (isBought(words, first)) note('bought');
}

const whatIs = (word: string): string | null =>
  isTown(word) ? 'town' : isKind(word) ? 'kind' : isCompany(word) ? 'company' : null;

function lookForShopping({ candidate, shape, kind, nameIs }: Sight, { known }: Findings): void {
  const { first, last } = candidate.place;
  const { shopping } = mannerOf(candidate.reading);
  const count = (reach: number): number => {
    let found = 0;
    for (let at = Math.max(0, first - reach); at <= last + reach && at < shopping.length; at += 1)
      if (shopping[at] && (at < first || at > last)) found += 1;
    return Math.min(MANY, found);
  };
  const near = count(NEAR);
  known.add`shopping ${count(FAR)}`;
  known.add`shopping near ${near} ${shape}`;
  known.add`shopping near ${near} ${kind} ${nameIs}`;
}

function lookForThemes(sight: Sight, { known }: Findings): void {
  const { candidate, shape, kind, nameIs } = sight;
  const { first, last } = candidate.place;
  const themes = themesOf(candidate.reading);
  const end = Math.min(themes.length, last + FAR + 1);
  for (let at = Math.max(0, first - FAR); at < end; at += 1) {
    if (at >= first && at <= last) continue;
    const away = at < first ? first - at : at - last;
    const side = at < first ? 'l' : 'r';
    for (const theme of themes[at]!) {
      known.add`theme ${theme}`;
      if (away > CLOSE) continue;
      known.add`theme near ${theme}`;
      known.add`theme near ${theme} ${nameIs} ${kind}`;
      if (away > BESIDE) continue;
      known.add`theme ${side} ${theme}`;
      if (away === 1) known.add`theme beside ${side} ${theme} ${shape}`;
    }
  }
  if (sight.group === 'o') return;
  const all = speechAround(candidate.reading, candidate.place, FAR);
  const close = speechAround(candidate.reading, candidate.place, CLOSE);
  known.add`speech ${all}`;
  known.add`speech ${all} ${shape} ${nameIs}`;
  known.add`speech near ${close}`;
  known.add`speech near ${close} ${nameIs}`;
}

/** Words themselves: by their place, beginning and ending; in pairs; anywhere near. */
function lookAtWords(sight: Sight, findings: Findings): void {
  const { group, shape, inflected } = sight;
  const { words } = findings;
  const around = sight.candidate.reading.words;
  const { first, last } = sight.candidate.place;
  for (let step = 1; step <= BESIDE; step += 1) {
    lookAtWord(sight, findings, `l${step}`, formAt(around, first - step));
    lookAtWord(sight, findings, `r${step}`, formAt(around, last + step));
  }
  const left = formAt(around, first - 1);
  const right = formAt(around, last + 1);
  words.add`${group}lr ${left.slice(0, STEM)} ${right.slice(0, STEM)}`;
  words.add`${group}ll ${formAt(around, first - 2)} ${left}`;
  words.add`${group}rr ${right} ${formAt(around, last + 2)}`;
  words.add`${group}l ${left} ${shape} ${inflected}`;
  const end = Math.min(around.length, last + CLOSE + 1);
  for (let at = Math.max(0, first - CLOSE); at < end; at += 1) {
    const { form } = around[at]!;
    if ((at < first || at > last) && form.length > 2) words.add`${group}near ${form.slice(0, STEM)}`;
  }
}

const formAt = (words: readonly Spot[], at: number): string => words[at]?.form ?? '$';

function lookAtWord({ group, shape }: Sight, { words }: Findings, where: string, word: string): void {
  words.add`${group}${where} ${word}`;
  if (word.length >= BEGINNING) words.add`${group}${where} ${word.slice(0, BEGINNING)}~`;
  if (word.length <= ENDING) return;
  words.add`${group}${where} ~${word.slice(-ENDING)}`;
  words.add`${group}${where} ~${word.slice(-2)} ${shape}`;
}
