/** The text as the rules read it, and the few looks around a finding they share. */
import { fold } from '../../lib/fold.ts';
import { matchesOf } from '../matches.ts';
import type { Reading } from '../reading.ts';
import type { PrivateType } from '../types.ts';

/** Numbers are no more private inside an address of a web page; blanks of equal length keep the offsets. */
const LINK_OR_HANDLE = /https?:\/\/\S{1,2000}|(?<![a-z0-9.])www\.\S{1,2000}|(?<![\w.+)\]-])@[\w.]{1,100}/g;
/** Without one of these there is none. */
const SIGN_OF_THEM = /@|:\/\/|www\./;

export class Prepared {
  readonly original: string;
  readonly folded: string;
  private origins: Uint32Array | undefined;

  constructor({ text, folded }: Reading) {
    this.original = text;
    this.folded = SIGN_OF_THEM.test(folded)
      ? folded.replace(LINK_OR_HANDLE, (found) => ' '.repeat(found.length))
      : folded;
  }

  /** The way back to the original, as `fold` gives it; most texts have nothing to show and never need it. */
  get map(): Uint32Array {
    this.origins ??= fold(this.original).map;
    return this.origins;
  }
}

/** A finding in offsets of the folded text. */
export interface Finding {
  type: PrivateType;
  start: number;
  end: number;
}

export type Rule = (text: Prepared) => Finding[];

/** What stands before a finding, at most `length` characters. */
export const before = (text: Prepared, start: number, length: number): string =>
  text.folded.slice(Math.max(0, start - length), start);

/** What stands after a finding, at most `length` characters. */
export const following = (text: Prepared, end: number, length: number): string =>
  text.folded.slice(end, end + length);

/** Is the character at this folded offset a capital in the original? */
export function isCapital(text: Prepared, at: number): boolean {
  const character = text.original[text.map[at] ?? 0] ?? '';
  return character !== character.toLowerCase();
}

/** Money, pieces and measures: the number before them counts something. */
export const COUNTED =
  /^\s{0,2}(?:,-|kc\b|czk|kcs|eur\b|€|zl\b|zlot|pln|korun|usd|\$|£|gbp|ks\b|kus|szt|lid[ie]|osob|people|m[gmlb]?\b|k[mgb]\b|gb\b|hz|mah|%|sleduj|bod|pkt|punkt|let\b|dn[iu]|hod|min\b|sek)/;

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** All matches of a global expression as findings of one type, kept when `accept` says so. */
export function findAll(
  text: Prepared,
  expression: RegExp,
  type: PrivateType,
  accept: (match: RegExpExecArray, start: number, end: number) => boolean = () => true,
): Finding[] {
  const found: Finding[] = [];
  for (const match of matchesOf(text.folded, expression)) {
    // A rule may name its part worth hiding `it`; the words around it then stay readable.
    const whole = match[0];
    const part = match.groups?.it ?? whole;
    const start = match.index + whole.lastIndexOf(part);
    const end = start + part.trimEnd().length;
    if (accept(match, start, end)) found.push({ type, start, end });
  }
  return found;
}
