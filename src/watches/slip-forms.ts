/** Which forms of a pattern are looked for with a slip of the finger, or by their sound. */
import { MIN_SLIP_LENGTH } from './forms/one-slip.ts';
import { MAX_SHORT, MIN_SHORT } from './forms/short-slips.ts';
import { MIN_SOUND, sounded } from './forms/sounds.ts';
import { isMadeOf } from './forms/terms.ts';
import { mayBeNearly } from './loose.ts';
import type { Pattern } from './patterns.ts';

/** Of a name of several words the others vouch for it. */
export const maySlip = (form: string, pattern: Pattern): boolean =>
  pattern.size > 1
    ? form.length >= MIN_SLIP_LENGTH - 1
    : Math.min(form.length, pattern.spelling().words[0]![0]!.length) >= MIN_SLIP_LENGTH;

/** The forms that a word may be nearly; none where the team wants none. */
export function slipForms(pattern: Pattern): string[] {
  const { off } = pattern.manner;
  if (!mayBeNearly(pattern.manner) || (pattern.size === 1 && isShortName(pattern))) return [];
  const forms = pattern.spelling().words[0]!;
  return forms.filter(
    (form) =>
      (maySlip(form, pattern) || sounded(form).length >= MIN_SOUND) &&
      !off?.has(form) &&
      !isMadeOf(form, forms[0]!),
  );
}

/** So short a name is looked for with slips only where there is more to tell that it is meant, see `ShortSlips`. */
const isShortName = (pattern: Pattern): boolean =>
  pattern.spelling().words[0]![0]!.length < MIN_SLIP_LENGTH - 1;

/** The forms of a short name that a word may be nearly. */
export function shortForms(pattern: Pattern): string[] {
  const { zone, size, manner, prefix } = pattern;
  if (zone !== 'text' || size > 1 || prefix || !manner.isName || !mayBeNearly(manner)) return [];
  const forms = pattern.spelling().words[0]!;
  const { length } = forms[0]!;
  if (length < MIN_SHORT || length > MAX_SHORT) return [];
  return forms.filter(
    (form) =>
      form.length >= length - 1 &&
      form.length >= MIN_SHORT &&
      !manner.off?.has(form) &&
      !isMadeOf(form, forms[0]!),
  );
}
