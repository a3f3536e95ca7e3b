/** What a text is about, by the lists of its language. Pure. */
import { cs } from '../lexicons/matters/cs.ts';
import { en } from '../lexicons/matters/en.ts';
import { MATTERS } from '../lexicons/matters/parts.ts';
import { pl } from '../lexicons/matters/pl.ts';
import { sk } from '../lexicons/matters/sk.ts';
import { compileParts, type ReadParts } from '../lexicons/parts.ts';
import type { Reading } from '../reading.ts';
import type { Language } from '../types.ts';

const MAX_LENGTH = 4000;

const PLAN = { parts: MATTERS, sign: 'm', together: 'nothing' } as const;
const czechAndSlovak = compileParts(PLAN, cs, sk);
const PARTS_OF: Partial<Record<Language, ReadParts>> = {
  cs: czechAndSlovak,
  sk: czechAndSlovak,
  pl: compileParts(PLAN, pl),
  en: compileParts(PLAN, en),
};

/** What stands in a text, by name. */
export const knownMatters = (text: Reading, language: Language): string[] =>
  PARTS_OF[language]?.(text.upTo(MAX_LENGTH).words) ?? [];
