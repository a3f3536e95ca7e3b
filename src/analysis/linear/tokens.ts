/** The words and signs of a text as learned weights read them, laid out as code units: no string is made of any. */

const LINK = /https?:\/\/\S{1,2000}|www\.\S{1,2000}/g;
const SIGN_OF_LINK = /:\/\/|www/;
const ADDRESSED = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{1,100}/gu;
/** Letters and numbers beyond ASCII, and the sign before what stands for a link. */
const FOREIGN_LETTERS = /(?:(?![\x00-\x7f])[\p{L}\p{N}§])+/uy;
const PICTURE = /\p{Extended_Pictographic}/uy;

export const BLANK = 0x20;
const STRESS = 0x21;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const DASH = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const EQUALS = 0x3d;
const QUESTION = 0x3f;
const LAST_ASCII = 0x7f;
const PLACEHOLDER = 0xa7;
const MOUTHS: ReadonlySet<number> = new Set(Array.from(')(/|*][', (sign) => sign.charCodeAt(0)));

/** The same letter more often in a row is stretched: "supeeer". */
const MOST_ALIKE = 2;
/** A number has at most so many digits, points and colons; what follows is the next. */
const LONGEST_NUMBER = 31;

const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isInNumber = (unit: number): boolean =>
  isDigit(unit) || unit === DOT || unit === COMMA || unit === COLON || unit === SLASH;

/** The text with a word in place of every link and every name of an account. */
function withoutLinks(folded: string): string {
  const unlinked = SIGN_OF_LINK.test(folded) ? folded.replace(LINK, ' §url ') : folded;
  return unlinked.includes('@') ? unlinked.replace(ADDRESSED, ' §user ') : unlinked;
}

/**
 * The words and signs of one text at a time: links and names taken out, every number a zero, "supeeer" brought down to
 * "super". An exclamation mark means one thing after praise and another after blame, so it is a full stop here: what it
 * stresses is among the known.
 */
export class Tokens {
  /** all tokens, with a blank before each and behind the last */
  units = new Uint16Array(0);
  /** where they start in it, and where they end */
  starts = new Uint32Array(0);
  ends = new Uint32Array(0);
  count = 0;
  private kinds = new Uint8Array(0);
  private text = '';
  private at = 0;
  private filled = 0;

  /** @param folded the text to take apart; what was there before is gone */
  read(folded: string): void {
    this.begin(withoutLinks(folded));
    while (this.at < this.text.length) {
      const unit = this.text.charCodeAt(this.at);
      if (isLetter(unit) || isDigit(unit)) this.word();
      else if (unit === BLANK) this.at += 1;
      else if (unit > LAST_ASCII) this.foreign();
      else if (unit === DOT || unit === STRESS || unit === QUESTION) this.stops();
      else if (unit === COLON || unit === SEMICOLON || unit === EQUALS) this.face();
      else if (unit === COMMA) this.sign(1);
      else this.at += 1;
    }
  }

  isWord(token: number): boolean {
    return this.kinds[token] === 1;
  }

  /** The first code unit of a token. */
  first(token: number): number {
    return this.units[this.starts[token]!]!;
  }

  /** Whether it is a word that stands for what was taken out. */
  isPlaceholder(token: number): boolean {
    return this.first(token) === PLACEHOLDER;
  }

  /** Whether a sign ends a sentence or a part of it. A comma doesn't. */
  isEnd(token: number): boolean {
    const unit = this.first(token);
    return unit === DOT || unit === SEMICOLON || unit === COLON || unit === QUESTION;
  }

  /** Whether it is this word. */
  is(token: number, word: string): boolean {
    const start = this.starts[token]!;
    if (this.ends[token]! - start !== word.length) return false;
    for (let i = 0; i < word.length; i += 1) if (this.units[start + i] !== word.charCodeAt(i)) return false;
    return true;
  }

  private begin(text: string): void {
    if (this.starts.length < text.length) {
      this.units = new Uint16Array(2 * text.length + 1);
      this.starts = new Uint32Array(text.length);
      this.ends = new Uint32Array(text.length);
      this.kinds = new Uint8Array(text.length);
    }
    this.text = text;
    this.at = 0;
    this.count = 0;
    this.filled = 0;
    this.put(BLANK);
  }

  /** NaN behind the end. */
  private unitAt(at: number): number {
    return at < this.text.length ? this.text.charCodeAt(at) : Number.NaN;
  }

  private put(unit: number): void {
    this.units[this.filled] = unit;
    this.filled += 1;
  }

  private open(kind: 0 | 1): void {
    this.kinds[this.count] = kind;
    this.starts[this.count] = this.filled;
  }

  private close(): void {
    this.ends[this.count] = this.filled;
    this.count += 1;
    this.put(BLANK);
  }

  private copy(length: number): void {
    for (const end = this.at + length; this.at < end; this.at += 1) this.put(this.text.charCodeAt(this.at));
  }

  private word(): void {
    this.open(1);
    while (this.letters() || this.number() || this.foreignLetters());
    if (this.unitAt(this.at) === APOSTROPHE && isLetter(this.unitAt(this.at + 1))) {
      this.copy(1);
      this.letters();
    }
    this.close();
  }

  /** Letters in a row; of the same one two stay two, more are one. */
  private letters(): boolean {
    const { text, units, at: from } = this;
    let { at, filled } = this;
    let last = 0;
    let alike = 0;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (!isLetter(unit)) break;
      alike = unit === last ? alike + 1 : 1;
      last = unit;
      if (alike <= MOST_ALIKE) units[filled++] = unit;
      else if (alike === MOST_ALIKE + 1) filled -= MOST_ALIKE - 1;
    }
    this.at = at;
    this.filled = filled;
    return at > from;
  }

  private number(): boolean {
    if (!isDigit(this.unitAt(this.at))) return false;
    const longest = this.at + LONGEST_NUMBER;
    do this.at += 1;
    while (this.at < longest && isInNumber(this.unitAt(this.at)));
    this.put(ZERO);
    return true;
  }

  private foreignLetters(): boolean {
    if (!(this.unitAt(this.at) > LAST_ASCII)) return false;
    FOREIGN_LETTERS.lastIndex = this.at;
    if (!FOREIGN_LETTERS.test(this.text)) return false;
    this.copy(FOREIGN_LETTERS.lastIndex - this.at);
    return true;
  }

  private foreign(): void {
    FOREIGN_LETTERS.lastIndex = this.at;
    PICTURE.lastIndex = this.at;
    if (FOREIGN_LETTERS.test(this.text)) this.word();
    else if (PICTURE.test(this.text)) this.sign(PICTURE.lastIndex - this.at);
    else this.at += String.fromCodePoint(this.text.codePointAt(this.at)!).length;
  }

  private sign(length: number): void {
    this.open(0);
    this.copy(length);
    this.close();
  }

  /** A row of full stops, or one question mark for all marks that it stands among. */
  private stops(): void {
    this.open(0);
    const from = this.filled;
    for (let asked = false; !asked; ) {
      if (this.unitAt(this.at) === DOT) this.copy(1);
      else {
        const end = this.endOfMarks();
        if (end === this.at) break;
        asked = this.text.slice(this.at, end).includes('?');
        if (asked && this.filled > from) break;
        this.put(asked ? QUESTION : DOT);
        this.at = end;
      }
    }
    this.close();
  }

  private endOfMarks(): number {
    let end = this.at;
    while (this.unitAt(end) === STRESS || this.unitAt(end) === QUESTION) end += 1;
    return end;
  }

  /** Eyes, perhaps a nose, and mouths; else a sign by itself. */
  private face(): void {
    const nose = this.unitAt(this.at + 1);
    const from = this.at + (nose === DASH || nose === APOSTROPHE ? 2 : 1);
    let end = from;
    while (MOUTHS.has(this.unitAt(end))) end += 1;
    if (end > from) this.sign(end - this.at);
    else if (this.unitAt(this.at) === EQUALS) this.at += 1;
    else this.sign(1);
  }
}
