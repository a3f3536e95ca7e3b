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
import type { Findings } from './features.ts';
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

function lookBeside(sight: Sight, { known }: Findings): void {
  const { candidate, shape, kind, nameIs, inflected } = sight;
  const { reading, place } = candidate;
  const { words } = reading;
  const { first, last } = place;
  if (isBehindPreposition(words, first))
    known.push(
      'preposition',
      `preposition ${shape} ${inflected}`,
      `preposition ${nameIs} ${shape}`,
      `preposition ${kind} ${shape}`,
    );
  if (isBehindCategory(words, first)) known.push('category', `category ${shape}`);
  if (isBusiness(words, last)) known.push('business');
  const sides = [
    ['left', first - 1, sight.before],
    ['right', last + 1, sight.behind],
  ] as const;
  for (const [side, at, sign] of sides) {
    const word = words[at];
    if (!word || !LINKS.includes(sign)) {
      known.push(`${side} none ${shape}`);
      continue;
    }
    const its = shapeAt(reading, word);
    known.push(
      `${side} ${its}${sign}`,
      `${side} ${its} ${shape}`,
      `${side} ${its} ${kind}`,
      `${side} ${its} ${inflected} ${nameIs}`,
    );
    if (its === 'C' && isGivenName(word.form)) known.push(`${side} given name`);
    const what = whatIs(word.form);
    if (what) known.push(`${side} ${what}`, `${side} ${what} ${its}`);
    else if (its === 'C' || its === 'X') known.push(`${side} other ${shape}`, `${side} other ${sign}`);
    if (mannerOf(reading).shopping[at]) known.push(`${side} shopping`);
  }
}

/** What is done by it, and what one does with it. */
function lookForDeeds({ candidate, language, shape, starts, nameIs }: Sight, { known }: Findings): void {
  const { reading, place, name } = candidate;
  const { words } = reading;
  const { first, last } = place;
  const joined = name.join(' ');
  const isSlavic = language !== 'en';
  const deeds = {
    does: isSlavic ? doesInSlavic(words, last, joined, language) : actsOrSells(words, last),
    judged: isSlavic && isJudged(words, last, joined),
    fails: isSlavic && isOutOfOrder(words, last),
    bought: isSlavic && isBought(words, first),
  };
  for (const [deed, is] of Object.entries(deeds))
    if (is) known.push(deed, `${deed} ${shape}${starts}`, `${deed} ${shape} ${nameIs}`);
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
  known.push(
    `shopping ${count(FAR)}`,
    `shopping near ${near} ${shape}`,
    `shopping near ${near} ${kind} ${nameIs}`,
  );
}

function lookForThemes(sight: Sight, { known }: Findings): void {
  const { candidate, shape, kind, nameIs } = sight;
  const { first, last } = candidate.place;
  const themes = themesOf(candidate.reading);
  const heard = new Set<string>();
  for (let at = Math.max(0, first - FAR); at <= last + FAR && at < themes.length; at += 1) {
    if (at >= first && at <= last) continue;
    const away = at < first ? first - at : at - last;
    const side = at < first ? 'l' : 'r';
    for (const theme of themes[at]!) {
      heard.add(`theme ${theme}`);
      if (away <= CLOSE) heard.add(`theme near ${theme}`).add(`theme near ${theme} ${nameIs} ${kind}`);
      if (away <= BESIDE) heard.add(`theme ${side} ${theme}`);
      if (away === 1) heard.add(`theme beside ${side} ${theme} ${shape}`);
    }
  }
  known.push(...heard);
  if (sight.group === 'o') return;
  const all = speechAround(candidate.reading, candidate.place, FAR, sight.language);
  const close = speechAround(candidate.reading, candidate.place, CLOSE, sight.language);
  known.push(
    `speech ${all}`,
    `speech ${all} ${shape} ${nameIs}`,
    `speech near ${close}`,
    `speech near ${close} ${nameIs}`,
  );
}

/** Words themselves: by their place, beginning and ending; in pairs; anywhere near. */
function lookAtWords({ candidate, group, shape, inflected }: Sight, findings: Findings): void {
  const { words } = candidate.reading;
  const { first, last } = candidate.place;
  const formAt = (at: number): string => words[at]?.form ?? '$';
  const add = (what: string): void => void findings.words.push(group + what);
  for (let step = 1; step <= BESIDE; step += 1) {
    for (const [side, at] of [
      ['l', first - step],
      ['r', last + step],
    ] as const) {
      const word = formAt(at);
      add(`${side}${step} ${word}`);
      if (word.length >= BEGINNING) add(`${side}${step} ${word.slice(0, BEGINNING)}~`);
      if (word.length > ENDING) {
        add(`${side}${step} ~${word.slice(-ENDING)}`);
        add(`${side}${step} ~${word.slice(-2)} ${shape}`);
      }
    }
  }
  const [left, right] = [formAt(first - 1), formAt(last + 1)];
  add(`lr ${left.slice(0, STEM)} ${right.slice(0, STEM)}`);
  add(`ll ${formAt(first - 2)} ${left}`);
  add(`rr ${right} ${formAt(last + 2)}`);
  add(`l ${left} ${shape} ${inflected}`);
  for (let at = Math.max(0, first - CLOSE); at <= last + CLOSE && at < words.length; at += 1) {
    if ((at < first || at > last) && words[at]!.form.length > 2)
      add(`near ${words[at]!.form.slice(0, STEM)}`);
  }
}
