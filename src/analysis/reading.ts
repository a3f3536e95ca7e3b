/** A text as every part of the analysis reads it: folded once, and only by the first who asks. */
import { foldPlain } from '../lib/fold.ts';

const NOT_TEXT = /https?:\/\/\S{1,2000}|(?<!\w)@\w{1,100}/g;
/** Without one of these there is none of that. */
const MAY_NOT_BE_TEXT = /@|:\/\//;
const LETTER_RUN = /([a-z])\1{2,}/g;
/** Words, numbers, percent signs, and what ends a sentence. */
const TOKEN = /[a-z]+(?:'[a-z]+)?|\d+(?:[.,:/]\d+)*|[%.!?;\n]/g;

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** The same sign three times in a row: quicker found than letters that repeat, and in most texts there is none. */
function hasRun(text: string): boolean {
  let times = 0;
  let before = -1;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    times = code === before ? times + 1 : 1;
    if (times === 3) return true;
    before = code;
  }
  return false;
}

function plainOf(folded: string): string {
  const text = MAY_NOT_BE_TEXT.test(folded) ? folded.replace(NOT_TEXT, ' ') : folded;
  return hasRun(text) ? text.replace(LETTER_RUN, '$1') : text;
}

const BEYOND_LATIN = /[^\x00-\xff]/;

/** The same text, one byte a sign where that is enough: the runtime compares and searches such texts far quicker. */
const narrowed = (text: string): string =>
  BEYOND_LATIN.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1');

export class Reading {
  readonly text: string;
  private foldedText: string | undefined;
  private plainText: string | undefined;
  private plainWords: readonly string[] | undefined;
  private beginnings: Map<number, Reading> | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** `foldPlain` of the text. */
  get folded(): string {
    this.foldedText ??= narrowed(foldPlain(this.text));
    return this.foldedText;
  }

  /** Folded, links and names of accounts taken out, "supeeer" brought down to "super". */
  get plain(): string {
    this.plainText ??= plainOf(this.folded);
    return this.plainText;
  }

  /** The words of the plain text, every number as `0`, and the signs that end a sentence: phrases do not reach over them. */
  get words(): readonly string[] {
    this.plainWords ??= (this.plain.match(TOKEN) ?? []).map((word) => (isNumber(word) ? '0' : word));
    return this.plainWords;
  }

  /** The beginning of a long text, as it would be read alone; a short one is read whole. */
  upTo(length: number): Reading {
    if (this.text.length <= length) return this;
    this.beginnings ??= new Map();
    const beginning = this.beginnings.get(length) ?? new Reading(this.text.slice(0, length));
    this.beginnings.set(length, beginning);
    return beginning;
  }
}
