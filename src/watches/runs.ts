/** Whether words of a text, one behind the other, are those of a pattern, written as its own are. */
import { isSlipInName } from './forms/one-slip.ts';
import { isNearlyAllowed } from './loose.ts';
import { hasMarks, markedLength, marksAgree } from './marks.ts';
import type { Manner, Pattern, Spelling } from './patterns.ts';
import type { Reading, Spot } from './reading.ts';

/** A comma, a dash with room around it, an empty line. */
const BREAK = /[,;:!?()[\]|]|\s-+\s|\n\s*\n/;
/** Dr. Max is one name, "… balík. Česká …" isn't. */
const FULL_STOP = /\.\s/;
const LONGEST_ABBREVIATION = 3;
/** So few letters can't be told without their marks. */
const LONGEST_ILLEGIBLE = 2;

/** Whether the words are those of a pattern; behind the first, one of them may have a slip where `loose` is given. */
export function isRun(
  { words }: Spelling,
  prefix: boolean,
  spots: readonly Spot[],
  at: number,
  loose: Pick<Manner, 'off'> | null,
): boolean {
  const last = words.length - 1;
  if (at + last >= spots.length) return false;
  let left = loose ? 1 : 0;
  for (let i = 0; i <= last; i += 1) {
    const { form } = spots[at + i]!;
    const forms = words[i]!;
    if (i === last && prefix ? form.startsWith(forms[0]!) : forms.includes(form)) continue;
    if (i === 0 || !loose || left === 0) return false;
    const meant = forms.filter((one) => isSlipInName(form, one));
    if (meant.length === 0 || !isNearlyAllowed(form, meant, loose.off)) return false;
    left -= 1;
  }
  return true;
}

/** Whether behind a first word with a slip the others stand as they should. */
export function isRestOf(pattern: Pattern, reading: Reading, spots: readonly Spot[], at: number): boolean {
  const { words } = pattern.spelling();
  return (
    words.every((forms, i) => i === 0 || forms.includes(spots[at + i]?.form ?? '')) &&
    isUnbroken(reading, spots, at, pattern)
  );
}

/** Whether nothing that ends a sentence, or parts its members, stands between words of one name. */
export function isUnbroken(
  { folded }: Reading,
  spots: readonly Spot[],
  at: number,
  pattern: Pattern,
): boolean {
  const { size, sign } = pattern;
  for (let i = at; i < at + size - 1; i += 1) {
    const { form, end } = spots[i]!;
    const { start } = spots[i + 1]!;
    const gap = folded.folded.slice(end, start);
    if (sign !== null && !isSign(gap.trim(), sign.trim())) return false;
    if (gap === ' ' || gap === pattern.gapBehind(i - at)) continue;
    if (BREAK.test(gap) || (FULL_STOP.test(gap) && form.length > LONGEST_ABBREVIATION)) return false;
  }
  return true;
}

/** + is another way to write &. */
const isSign = (written: string, meant: string): boolean =>
  written === meant || (meant === '&' && written === '+');

/** Where a form was put together from several words its letters don't line up, and marks are let be. */
export function marksOfRunAgree(
  { words, own }: Spelling,
  prefix: boolean,
  { original, folded }: Reading,
  spots: readonly Spot[],
  at: number,
): boolean {
  if (!own) return true;
  const isLast = (i: number): boolean => i === own.length - 1;
  const isCareful =
    own.length > 1 && hasMarks(original, folded, spots[at]!.start, spots[at + own.length - 1]!.end);
  return own.every((letters, i) => {
    const { form, start, end } = spots[at + i]!;
    const [word = ''] = words[i]!;
    if (end - start !== form.length) return true;
    const length = prefix && isLast(i) ? word.length : markedLength(word, form, words[i]!.length > 1);
    // sporiteľna: who types some marks of the very word has overlooked the other
    // ČD is no CD
    const isIllegible = form.length <= LONGEST_ILLEGIBLE && letters.join('') !== word;
    const isMissing = isIllegible || (isCareful && !hasMarks(original, folded, start, start + length));
    return marksAgree(letters, original, folded, start, length, isMissing);
  });
}

/** zásilkový, kooperativní: an ending that a noun hasn't makes another word of it, not a slip. */
export const endsAsAdjective = ({ original, folded }: Reading, end: number): boolean =>
  /[ýíáé]$/iu.test(original.slice(0, folded.map[end]).slice(-2).normalize('NFC'));
