/** Slips of the finger: one letter too many, missing, wrong, or two that changed places; and spelling by ear. */
import { Beginnings } from '../beginnings.ts';
import { MIN_SOUND, maySoundAlike, sounded, soundOfInitial } from './sounds.ts';

/** Shorter names are too often one letter away from a word. */
export const MIN_SLIP_LENGTH = 7;

/**
 * Whether `written` is `meant` with exactly one slip. The first letter must be right: there a slip is rare. So
 * must the last, unless it changed places with the one before: an ending makes another word (Martinus, Martinů).
 */
export function isOneSlip(written: string, meant: string): boolean {
  const difference = written.length - meant.length;
  if (Math.abs(difference) > 1 || written === meant) return false;
  if (written[0] !== meant[0]) return false;
  let at = 0;
  while (written[at] === meant[at]) at += 1;
  if (written.at(-1) === meant.at(-1)) {
    if (difference === 1) return isSameFrom(written, at + 1, meant, at);
    if (difference === -1) return isSameFrom(written, at, meant, at + 1);
    if (isSameFrom(written, at + 1, meant, at + 1)) return true;
  }
  const isSwapped = written[at] === meant[at + 1] && written[at + 1] === meant[at];
  return difference === 0 && isSwapped && isSameFrom(written, at + 2, meant, at + 2);
}

const isSameFrom = (one: string, from: number, other: string, to: number): boolean =>
  one.slice(from) === other.slice(to);

/** In a name of several words the others vouch for it: Česká pšta. Of a short word a letter changed is another word (pasta). */
export const isSlipInName = (written: string, meant: string): boolean =>
  meant.length >= MIN_HEARD_IN_NAME &&
  ((meant.length >= MIN_IN_NAME &&
    isOneSlip(written, meant) &&
    (meant.length >= MIN_SLIP_LENGTH - 1 || isSwapOrLength(written, meant))) ||
    (maySoundAlike(written, meant) && sounded(written) === sounded(meant)));

const MIN_IN_NAME = 5;
/** TK Max for TK Maxx. */
export const MIN_HEARD_IN_NAME = 4;

const isSwapOrLength = (written: string, meant: string): boolean =>
  written.length !== meant.length || [...written].sort().join('') === [...meant].sort().join('');

/** Letters may be doubled, but a word so much longer is none of ours. */
const LONGEST_SOUND = 2;

const NONE: ReadonlySet<number> = new Set();

/** Words whose answer is remembered: people say most things in the same few thousand. */
const REMEMBERED = 4_096;

/**
 * Finds the forms that a word may be a slip of. One slip leaves one half of a word as it was, or falls on the
 * border of the halves, so two short entries a form are enough.
 */
export class SlipIndex {
  private longest = 0;
  /** letters that forms begin with; one that no longer does costs a look-up and is left */
  private readonly initials = new Set<string>();
  /** the same of the sounds of forms */
  private readonly soundInitials = new Set<string>();
  private readonly bySound = new Map<string, number[]>();
  private readonly byHalf = new Map<string, { form: string; id: number }[]>();
  /** how the halves begin, those at the end from behind; one that no longer occurs costs a look-up and is left */
  private readonly heads = new Beginnings();
  private readonly tails = new Beginnings();
  /** what was found for a word, until the forms change */
  private readonly answers = new Map<string, ReadonlySet<number>>();

  /** Makes a form findable under `id`, by its sound alone when it may have no slips. */
  add(form: string, id: number, maySlip: boolean): void {
    this.answers.clear();
    this.longest = Math.max(this.longest, form.length);
    if (maySlip) {
      this.initials.add(form.charAt(0));
      const [head, tail] = sureHalves(form);
      this.heads.add(head);
      this.tails.add(fromBehind(tail));
      for (const key of halvesOf(form)) {
        const known = this.byHalf.get(key);
        if (known) known.push({ form, id });
        else this.byHalf.set(key, [{ form, id }]);
      }
    }
    const sound = sounded(form);
    if (sound.length < MIN_SOUND) return;
    this.soundInitials.add(sound.charAt(0));
    this.bySound.set(sound, [...(this.bySound.get(sound) ?? []), id]);
  }

  /** Takes back what `add` made. */
  remove(form: string, id: number): void {
    this.answers.clear();
    for (const key of halvesOf(form)) {
      const rest = (this.byHalf.get(key) ?? []).filter((one) => one.form !== form || one.id !== id);
      if (rest.length > 0) this.byHalf.set(key, rest);
      else this.byHalf.delete(key);
    }
    const sound = sounded(form);
    const known = this.bySound.get(sound)?.filter((one) => one !== id) ?? [];
    if (known.length > 0) this.bySound.set(sound, known);
    else this.bySound.delete(sound);
  }

  /** The numbers of the forms that `written` is one slip away from, or sounds like; perhaps one itself. */
  find(written: string): ReadonlySet<number> {
    if (written.length < MIN_SLIP_LENGTH - 1 || written.length > LONGEST_SOUND * (this.longest + 1))
      return NONE;
    const initial = written.charAt(0);
    if (!this.initials.has(initial) && !this.soundInitials.has(soundOfInitial(initial))) return NONE;
    const known = this.answers.get(written);
    if (known) return known;
    const found = this.lookUp(written);
    if (this.answers.size >= REMEMBERED) this.answers.clear();
    this.answers.set(written, found);
    return found;
  }

  private lookUp(written: string): ReadonlySet<number> {
    const initial = written.charAt(0);
    const alike = this.soundInitials.has(soundOfInitial(initial))
      ? this.bySound.get(sounded(written))
      : undefined;
    if (written.length > this.longest + 1 || !this.initials.has(initial))
      return alike ? new Set(alike) : NONE;
    const [mayHaveHead, mayHaveTail] = [
      this.heads.mayBegin(written),
      this.tails.mayBegin(fromBehind(written)),
    ];
    if (!alike && !mayHaveHead && !mayHaveTail) return NONE;
    const found = new Set<number>(alike);
    const note = (key: string): void => {
      for (const { form, id } of this.byHalf.get(key) ?? []) if (isOneSlip(written, form)) found.add(id);
    };
    for (let length = written.length - 1; length <= written.length + 1; length += 1) {
      const middle = length >> 1;
      const tail = length - middle - 1;
      if (mayHaveHead) note(keyOf(length, 'head', written.slice(0, middle)));
      if (mayHaveTail) note(keyOf(length, 'tail', written.slice(written.length - tail)));
    }
    return found.size === 0 ? NONE : found;
  }
}

/** The last letters of a word, the very last one first: as many as tell how it begins. */
const fromBehind = (word: string): string =>
  word.charAt(word.length - 1) + word.charAt(word.length - 2) + word.charAt(word.length - 3);

/** The two halves of a form; whatever is one slip away from it has at least one of them. */
export function sureHalves(form: string): [head: string, tail: string] {
  const middle = form.length >> 1;
  return [form.slice(0, middle), form.slice(middle + 1)];
}

function halvesOf(form: string): string[] {
  const [head, tail] = sureHalves(form);
  return [keyOf(form.length, 'head', head), keyOf(form.length, 'tail', tail)];
}

const keyOf = (length: number, half: 'head' | 'tail', letters: string): string =>
  `${length}${half}${letters}`;
