/** What makes it sure that a firm is named, or that something else is: what stands with names of firms, titles, relatives. */
import {
  firmsIn,
  isBeforeLegalForm,
  isBranch,
  isLine,
  isShopKind,
  newsBehind,
  pricesIn,
} from '../forms/belonging.ts';
import { hasOtherSense } from '../forms/evidence.ts';
import { tradesOfFirm } from '../forms/known-firms.ts';
import { isCapital, lettersOf } from '../forms/manner.ts';
import { isInTitle } from '../forms/titles.ts';
import { isTown } from '../forms/towns.ts';
import type { Candidate } from './candidate.ts';
import type { Findings } from './findings.ts';
import { type Sight, shapeAt } from './sight.ts';
import { isAmongRelatives, isGreeted, isPlayer, isSurnameOfHers } from './somebody.ts';

const NEAR = 8;
const MANY = 2;
const AWAY = 3;

export function lookForBelonging(sight: Sight, findings: Findings): void {
  lookAtLines(sight, findings);
  lookAtNews(sight, findings);
  lookForSomethingElse(sight, findings);
}

/** Tesco Expres, Kruk S.A., Lush on Oxford Street, at Staples in Worcester. */
function lookAtLines(sight: Sight, { known }: Findings): void {
  const { candidate, shape, starts, nameIs, behind } = sight;
  const { reading, place } = candidate;
  const { words } = reading;
  const { first, last } = place;
  const before = sight.before === '_' ? words[first - 1] : undefined;
  const isKnown = tradesOfFirm(candidate.name).length > 0;
  if (isBeforeLegalForm(reading, words[last]!.end)) {
    known.add`legal`;
    known.add`legal ${shape}`;
  }
  const next = words[last + 1];
  if (next && behind === '_' && isLine(next.form)) {
    const its = shapeAt(reading, next);
    known.add`line ${its} ${shape}`;
    known.add`line ${its} ${isKnown} ${nameIs}`;
    known.add`line ${isKnown} ${shape}${starts}`;
  }
  if (before && isShopKind(before.form)) {
    known.add`shop ${shape}`;
    known.add`shop ${isKnown} ${nameIs}`;
  }
  if (isBranch(words, last)) {
    known.add`branch`;
    known.add`branch ${shape}`;
    known.add`branch ${isKnown} ${shape}${starts}`;
  }
  const town = words[last + 2];
  if (town && isTown(town.form) && shapeAt(reading, town) !== 'l') {
    known.add`in town ${shape}${starts}`;
    known.add`in town ${isKnown} ${nameIs}`;
  }
}

/** Żabka otworzy tysiąc sklepów; Albert zlevňuje máslo na 39,90; Lidl, Penny and this one. */
function lookAtNews({ candidate, shape, starts, nameIs, kind }: Sight, { known }: Findings): void {
  const { reading, place } = candidate;
  const { first, last } = place;
  const isKnown = tradesOfFirm(candidate.name).length > 0;
  const news = Math.min(AWAY, newsBehind(reading.words, last));
  if (news > 0) {
    known.add`news ${news} ${shape}${starts}`;
    known.add`news ${isKnown} ${shape}${starts} ${nameIs}`;
    known.add`news ${isKnown} ${kind}`;
  }
  const count = (are: readonly boolean[]): number => {
    let found = 0;
    for (let at = Math.max(0, first - NEAR); at <= last + NEAR && at < are.length; at += 1)
      if (are[at] && (at < first || at > last)) found += 1;
    return Math.min(MANY, found);
  };
  const prices = count(pricesIn(reading));
  if (prices > 0) {
    known.add`price ${shape} ${nameIs}`;
    known.add`price ${isKnown} ${shape}${starts}`;
  }
  const firms = count(firmsIn(reading));
  known.add`firms ${firms}`;
  known.add`firms ${firms} ${isKnown} ${shape}`;
  known.add`firms ${firms} ${nameIs} ${shape}`;
  known.add`firms ${firms} ${kind} ${shape}`;
}

function lookForSomethingElse({ candidate, told }: Sight, { known }: Findings): void {
  if (told === '-other sense' || (candidate.way !== 'form' && speaksOfOther(candidate)))
    known.add`other sense`;
}

/** Whether it is beyond doubt that something else is named: a title, a family, a friend, a player. */
export function isSomethingElse(candidate: Candidate): boolean {
  const { reading, place, way } = candidate;
  if (way === 'glued' || way === 'part') return false;
  if (isInTitle(reading.words, place) || isAmongRelatives(reading, place)) return true;
  if (isGreeted(reading, place) || isPlayer(reading, place) || isSurnameOfHers(reading, place)) return true;
  return way !== 'form' && speaksOfOther(candidate);
}

/** Another sense of the name is spoken of; the rules ask so of its own forms only. */
const speaksOfOther = ({ reading, place, name, doubt }: Candidate): boolean =>
  hasOtherSense(reading, place, doubt?.name ?? name.join(' '));

/** Kruk S.A., Market Dino, Tesco Expres: what stands beside it is a firm's, and that of a firm that is known. */
export function belongs({ reading, place, name, way }: Candidate): boolean {
  const { words } = reading;
  const { first, last } = place;
  const { start } = words[first]!;
  if (way !== 'form' || !isCapital(lettersOf(reading, words[first]!))) return false;
  if (isBeforeLegalForm(reading, words[last]!.end)) return true;
  const next = words[last + 1];
  const isLonger =
    next !== undefined && next.start - words[last]!.end === 1 && isCapital(lettersOf(reading, next));
  if (isLonger) return isLine(next.form) && tradesOfFirm(name).length > 0;
  const before = words[first - 1];
  return before !== undefined && start - before.end === 1 && isShopKind(before.form);
}
