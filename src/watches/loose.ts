/**
 * What a name is met as without being written as any of its forms: as somebody spells it who only heard it, with a
 * slip of the finger, in two words. There is no end to these, so besides single spellings each way as a whole can be
 * switched off, by its sign among the forms switched off.
 */
import { isOneSlip } from './forms/one-slip.ts';
import { HEARINGS, sounded } from './forms/sounds.ts';
import type { Manner, Words } from './patterns.ts';

/** No form of a name begins with a tilde. */
export const LOOSE = {
  heard: '~heard',
  slips: '~slips',
  apart: '~apart',
  made: '~made',
  glued: '~glued',
  service: '~service',
} as const;

export type Loose = keyof typeof LOOSE;

type Off = ReadonlySet<string> | null;

/** A name so short, in the part that all forms share, is written in one word. */
const MIN_START_IN_TWO = 4;

export const mayBe = (way: Loose, off: Off): boolean => !off?.has(LOOSE[way]);

/** Whether any word but a form may be taken for this name. */
export const mayBeNearly = ({ slips, off }: Manner): boolean =>
  slips && (mayBe('heard', off) || mayBe('slips', off));

/** Whether a name of one word may be written in two; `start` is what all of its forms begin with. */
export const mayBeInTwo = (start: string, { isName, doubt, off }: Manner): boolean =>
  isName &&
  start.length >= MIN_START_IN_TWO &&
  (doubt === null || doubt.kind === 'sense') &&
  mayBe('apart', off);

/** Whether what sounds like one of these forms, or is one slip away from it, may be taken for the name. */
export function isNearlyAllowed(written: string, forms: readonly string[], off: Off): boolean {
  const [heard, slips] = [mayBe('heard', off), mayBe('slips', off)];
  if (heard && slips) return true;
  const sound = sounded(written);
  return forms.some((form) => (heard && sounded(form) === sound) || (slips && isOneSlip(written, form)));
}

/**
 * Whether words as written were switched off: themselves, or the spelling by ear that they are a case form of:
 * without Dekatlon there is no Dekatlonu either.
 * @param words of the name, each in all its forms, itself first
 */
export function isRefused(written: readonly string[], words: Words, off: ReadonlySet<string>): boolean {
  if (off.size === 0) return false;
  if (off.has(written.join(' '))) return true;
  const name = words.map(([word = '']) => word);
  return words.some((forms, at) =>
    HEARINGS.some((hearing) => {
      const heard = name.map((word, i) => (i === at ? hearing(word) : word)).join(' ');
      return (
        heard !== name.join(' ') && off.has(heard) && forms.some((form) => hearing(form) === written[at])
      );
    }),
  );
}
