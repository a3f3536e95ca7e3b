/**
 * Doors before expressions: one stays shut where no word stands that its expression needs. Hundreds of expressions are
 * asked of every text and few match; all their doors together cost less than one or two of them.
 */
import { LEAST_LENGTH, literalsOf } from './literals.ts';

/** Signs are told apart as letters, digits (all alike), underscore and everything else, which parts words. */
const SIGN_BITS = 5;
const FIRST_LETTER = 1;
const ANY_DIGIT = 27;
const UNDERSCORE = 28;
const OTHER = 0;
/** Words are found by four signs next to each other, those of three signs by these: most words that begin alike differ there. */
const RUN = LEAST_LENGTH + 1;
const PLACES = 1 << (SIGN_BITS * LEAST_LENGTH);
const SPREAD = 0x9e3779b1;

const SIGNS = Uint8Array.from({ length: 1 << 16 }, (_, code) => (code < 128 ? signOf(code) : OTHER));

function signOf(code: number): number {
  const character = String.fromCharCode(code).toLowerCase();
  if (character >= 'a' && character <= 'z') return FIRST_LETTER + character.charCodeAt(0) - 'a'.charCodeAt(0);
  if (character >= '0' && character <= '9') return ANY_DIGIT;
  return character === '_' ? UNDERSCORE : OTHER;
}

const tripleAt = (signs: Uint8Array, at: number): number =>
  (((signs[at]! << SIGN_BITS) | signs[at + 1]!) << SIGN_BITS) | signs[at + 2]!;

/** The place for four signs; three have one of their own, which some of these share. */
const placeOfRun = (triple: number, next: number): number =>
  Math.imul((triple << SIGN_BITS) | next, SPREAD) >>> (32 - SIGN_BITS * LEAST_LENGTH);

const placeAt = (signs: Uint8Array, at: number): number =>
  signs.length < RUN ? tripleAt(signs, at) : placeOfRun(tripleAt(signs, at), signs[at + LEAST_LENGTH]!);

/** So many bits, as a power of two, stand in one number. */
const BITS_LOG = 5;
const isTaken = (taken: Int32Array, place: number): boolean =>
  ((taken[place >>> BITS_LOG]! >>> place) & 1) === 1;

/** The signs of a text, nothing before and behind it, written into `into`. */
function spell(text: string, into: Uint8Array): void {
  into[0] = OTHER;
  for (let i = 0; i < text.length; i += 1) into[i + 1] = SIGNS[text.charCodeAt(i)]!;
  into[text.length + 1] = OTHER;
  into[text.length + 2] = OTHER;
}

/** A word that is looked for, and the needs that it meets. */
interface Wanted {
  signs: Uint8Array;
  /** where in the word the signs stand that it is found by */
  anchor: number;
  place: number;
  meets: readonly number[];
}

/** The doors of a list of expressions over folded text. */
export class Doors {
  private readonly words: Words;
  /** which expression a need is of */
  private readonly expressionOf: Uint16Array;
  /** how many needs an expression has, and how many of them the text that was read does not meet */
  private readonly needs: Uint8Array;
  private readonly unmet: Uint8Array;
  /** the number of the text in which a need was met last */
  private readonly metIn: Uint32Array;
  /** expressions without a need */
  private readonly always: readonly number[];
  /** expressions that the text which is being read has opened so far */
  private open: number[] = [];
  private texts = 0;
  private signs = new Uint8Array(1024);

  /** @param lists the needs of each expression, where they are known already */
  constructor(expressions: readonly RegExp[], lists = expressions.map(literalsOf)) {
    const owners = lists.flatMap((needs, expression) => needs.map(() => expression));
    this.expressionOf = Uint16Array.from(owners);
    this.needs = Uint8Array.from(lists, (needs) => needs.length);
    this.unmet = Uint8Array.from(this.needs);
    this.metIn = new Uint32Array(owners.length);
    this.always = lists.flatMap((needs, expression) => (needs.length === 0 ? [expression] : []));
    this.words = packed(wantedIn(lists.flat()));
  }

  /** The numbers of the expressions that may match this text, in no order; every other one can't. */
  openFor(text: string): readonly number[] {
    this.texts += 1;
    this.open = [...this.always];
    this.unmet.set(this.needs);
    const length = text.length + 2;
    if (this.signs.length <= length) this.signs = new Uint8Array(2 * length);
    const { signs } = this;
    const { taken } = this.words;
    spell(text, signs);
    for (let at = 0; at + LEAST_LENGTH <= length; at += 1) {
      const triple = tripleAt(signs, at);
      const run = placeOfRun(triple, signs[at + LEAST_LENGTH]!);
      if (isTaken(taken, triple)) this.meetAll(triple, at, length);
      if (isTaken(taken, run)) this.meetAll(run, at, length);
    }
    return this.open;
  }

  /** Meets the needs of the words that are found by a place and stand there. */
  private meetAll(place: number, at: number, length: number): void {
    const { first } = this.words;
    const last = first[place + 1]!;
    for (let word = first[place]!; word < last; word += 1) if (this.stands(word, at, length)) this.meet(word);
  }

  /** Whether a word stands where the signs do that it is found by. */
  private stands(word: number, at: number, length: number): boolean {
    const { begins, anchors, signs } = this.words;
    const begin = begins[word]!;
    const end = begins[word + 1]!;
    const from = at - anchors[word]!;
    if (from < 0 || from + end - begin > length) return false;
    for (let i = begin; i < end; i += 1) if (this.signs[from + i - begin] !== signs[i]) return false;
    return true;
  }

  private meet(word: number): void {
    const { meetsFrom, meets } = this.words;
    for (let i = meetsFrom[word]!; i < meetsFrom[word + 1]!; i += 1) {
      const need = meets[i]!;
      if (this.metIn[need] === this.texts) continue;
      this.metIn[need] = this.texts;
      const expression = this.expressionOf[need]!;
      this.unmet[expression]! -= 1;
      if (this.unmet[expression] === 0) this.open.push(expression);
    }
  }
}

/** Every word of the needs once; it is found by those of its signs that fewest others are found by. */
function wantedIn(needs: readonly (readonly string[])[]): Wanted[] {
  const meets = new Map<string, number[]>();
  for (const [need, words] of needs.entries())
    for (const word of words) {
      const known = meets.get(word);
      if (known === undefined) meets.set(word, [need]);
      else known.push(need);
    }
  const crowds = new Uint16Array(PLACES);
  return Array.from(meets, ([word, met]) => {
    const signs = Uint8Array.from(word, (sign) => SIGNS[sign.charCodeAt(0)]!);
    const crowd = (at: number): number => crowds[placeAt(signs, at)]!;
    let anchor = 0;
    for (let at = 1; at + RUN <= signs.length; at += 1) if (crowd(at) < crowd(anchor)) anchor = at;
    const place = placeAt(signs, anchor);
    crowds[place]! += 1;
    return { signs, anchor, place, meets: met };
  });
}

/** All words one after another, by their place; of each list the place where a word's part begins. */
interface Words {
  /** a bit for each place where words are found: few are, and all bits together stay at hand */
  taken: Int32Array;
  /** by place, the first word that is found there */
  first: Uint16Array;
  signs: Uint8Array;
  begins: Uint32Array;
  anchors: Uint8Array;
  meets: Uint16Array;
  meetsFrom: Uint32Array;
}

function packed(wanted: Wanted[]): Words {
  wanted.sort((a, b) => a.place - b.place);
  const first = new Uint16Array(PLACES + 1);
  const taken = new Int32Array(PLACES >>> BITS_LOG);
  for (const { place } of wanted) {
    first[place + 1]! += 1;
    taken[place >>> BITS_LOG]! |= 1 << place;
  }
  for (let place = 0; place < PLACES; place += 1) first[place + 1]! += first[place]!;
  return {
    taken,
    first,
    signs: Uint8Array.from(wanted.flatMap(({ signs }) => [...signs])),
    begins: sums(wanted.map(({ signs }) => signs.length)),
    anchors: Uint8Array.from(wanted, ({ anchor }) => anchor),
    meets: Uint16Array.from(wanted.flatMap(({ meets }) => meets)),
    meetsFrom: sums(wanted.map(({ meets }) => meets.length)),
  };
}

/** Where each part begins when they stand one after another, and where the last one ends. */
function sums(lengths: readonly number[]): Uint32Array {
  const begins = new Uint32Array(lengths.length + 1);
  for (const [i, length] of lengths.entries()) begins[i + 1] = begins[i]! + length;
  return begins;
}
