/** How much a text presses: its words one by one, and how far the text as a whole is from their sum. Pure. */
import type { Features } from '../linear/features.ts';
import type { Reading } from '../reading.ts';
import type { Sentiment } from '../sentiment/index.ts';
import type { Language, UrgencyReason } from '../types.ts';
import { gradeOf } from './gravity.ts';
import { type Fact, findIn, type Heard, hear, pointsOf, toneFacts, wordFacts } from './heard.ts';
import { Asked } from './learned.ts';
import { pointsOfGrade, type Reason, WEIGHTS } from './weights.ts';

/** The same, and what the text as a whole adds to that. */
export interface Pressing extends Heard {
  /** how far the whole is from the sum of its words: up to 1 more pressing, down to −1 less */
  gravity: number;
}

const PERCENT = 100;

/** The whole outweighs its words by so much where it says more, and where it says less. */
const MORE_BELIEVED = 0.9;
const LESS_BELIEVED = 0.7;

/** Of this grade nothing presses: a danger is a figure of speech there ("this is fire"). */
const SPOKEN_BELOW = 2.5;

/** Whether a reason stands as it is, whatever the whole says. */
function isSettled(code: Reason, more: boolean, grade: number): boolean {
  // advertising promises the moon
  if (more) return code === 'spam';
  // what expressions already call a danger needs no guess
  return code === 'selfHarm' || (code === 'safety' && grade >= SPOKEN_BELOW);
}

/** Nearer than this many points the whole says what its words say. */
const LEAST_GAP = 2;

/** A text taken apart, and how it is felt. */
export interface Read {
  features: Features;
  /** what the lists know of its tone, by name */
  felt: readonly string[];
  /** the tone that its words have, whatever anybody taught */
  tone: Sentiment;
}

/** Reads what presses in a text, word by word and as a whole. */
export function readPressing(text: Reading, language: Language, { features, felt, tone }: Read): Pressing {
  const asked = new Asked(text, language, features);
  const found = findIn(text, language);
  const heard = hear(asked, found);
  const grade = gradeOf(asked, { ...found, felt });
  if (grade === undefined) return { ...heard, gravity: 0 };
  const facts = [...toneFacts(tone), ...wordFacts(heard, tone)];
  const gap = pointsOfGrade(grade) - pointsOf(facts);
  const believed = (gap > 0 ? MORE_BELIEVED : LESS_BELIEVED) * gap;
  const stands = facts.some(({ code }) => isSettled(code, gap > 0, grade));
  return { ...heard, gravity: stands ? 0 : gravityOf(believed) };
}

/** The same again, of a text whose whole was read when it was judged. */
export const hearAgain = (
  text: Reading,
  language: Language,
  reasons: readonly UrgencyReason[],
): Pressing => ({
  ...hear(new Asked(text, language), findIn(text, language)),
  gravity: gravityIn(reasons),
});

/** Points that the whole is above or below the sum of its words, as a share of the most that it may add or take. */
function gravityOf(points: number): number {
  if (Math.abs(points) < LEAST_GAP) return 0;
  const share = points > 0 ? points / WEIGHTS.grave : -points / WEIGHTS.slight;
  return Math.round(PERCENT * Math.max(-1, Math.min(1, share))) / PERCENT;
}

/** Less sure than this is no reason that anybody would give. */
const LEAST_SURE = 0.05;

/** What the text as a whole adds, with how sure that is. */
export function wholeFacts(gravity: number): Fact[] {
  const share = Math.abs(gravity);
  if (share < LEAST_SURE) return [];
  return [{ code: gravity > 0 ? 'grave' : 'slight', share, params: { sure: Math.round(PERCENT * share) } }];
}

/** What the whole of a text added when it was judged. */
function gravityIn(reasons: readonly UrgencyReason[]): number {
  const found = reasons.find(({ code }) => code === 'grave' || code === 'slight');
  if (found === undefined) return 0;
  return (found.code === 'grave' ? 1 : -1) * shareOfSure(found.params);
}

/** Of a reason that says how sure it is. */
export const shareOfSure = (params: UrgencyReason['params']): number =>
  Number(params?.sure ?? PERCENT) / PERCENT;
