/** Whether much is at stake, said in whatever words and however calmly: learned from posts, over lists of what it may be. Pure. */
import { compileParts, type ReadParts } from '../lexicons/parts.ts';
import { cs } from '../lexicons/stakes/cs.ts';
import { en } from '../lexicons/stakes/en.ts';
import { STAKES } from '../lexicons/stakes/parts.ts';
import { pl } from '../lexicons/stakes/pl.ts';
import { sk } from '../lexicons/stakes/sk.ts';
import type { Reading } from '../reading.ts';
import type { Language } from '../types.ts';
import type { Cue } from './cues.ts';
import type { Asked } from './learned.ts';

const MAX_LENGTH = 4000;
/** From this logit on it is fully sure; what is nearer to the line than this share of it says nothing. */
const SURE = 2;
const LEAST = 0.2;
const PERCENT = 100;

const PLAN = { parts: STAKES, sign: 's', bySentence: false } as const;
const czechAndSlovak = compileParts(PLAN, cs, sk);
const PARTS_OF: Partial<Record<Language, ReadParts>> = {
  cs: czechAndSlovak,
  sk: czechAndSlovak,
  pl: compileParts(PLAN, pl),
  en: compileParts(PLAN, en),
};

/** What lists and expressions found, by name. */
export const knownGrave = (text: Reading, language: Language, cues: ReadonlySet<Cue>): string[] => [
  ...Array.from(cues, (cue) => `c${cue}`),
  ...(PARTS_OF[language]?.(text.upTo(MAX_LENGTH).words) ?? []),
];

/**
 * How sure it is that much (up to 1) or little (down to −1) is at stake, in hundredths; undefined when it is neither, or
 * where nothing was learned.
 */
export function gravityOf(asked: Asked, cues: ReadonlySet<Cue>): number | undefined {
  const known = knownGrave(asked.text, asked.language, cues);
  const share = Math.max(-1, Math.min(1, (asked.logit('grave', known) ?? 0) / SURE));
  return Math.abs(share) < LEAST ? undefined : Math.round(PERCENT * share) / PERCENT;
}
