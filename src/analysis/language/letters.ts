/**
 * The letters of a text alone, in lower case. Asked of every text, so it is read once, code unit by code unit: expressions
 * for letters and numbers take ten times as long.
 */
import { characterAt, isFirstHalf, isSecondHalf, Spelling } from '../../lib/spelling.ts';

/** Enough to be sure of a language, and keeps the cost of a long article flat. */
const MAX_LETTERS = 600;
/** Longest text looked at, so that a wall of links costs nothing. */
const LOOKED_AT = 4000;
/** How many letters before a number, and letters and numbers behind it, go with it. */
const BEFORE_NUMBER = 20;
const BEHIND_NUMBER = 60;

const LETTER = /\p{L}/u;
const NUMBER = /\p{N}/u;
const NOT_LANGUAGE = new RegExp(
  [
    String.raw`https?:\/\/\S{1,2000}|www\.\S{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255}|[@#][\p{L}\p{N}_]{1,100}`,
    String.raw`[\p{L}]{0,${BEFORE_NUMBER}}\p{N}[\p{L}\p{N}]{0,${BEHIND_NUMBER}}`,
  ].join('|'),
  'gu',
);
/** Without one of these only numbers have to be taken out. */
const SIGN_OF_OTHERS = /[@#]|https?:|www\./g;

/** What a code unit is where it is no letter; a letter is its lower case, which is greater than all of these. */
const UNASKED = 0;
const OTHER = 1;
const DIGIT = 2;
/** They may be within a word, and stay where a letter follows. */
const QUOTE = 3;
const FIRST_HALF = 4;
/** A letter whose lower case is longer, or depends on its neighbours. */
const ODD_LETTER = 5;
const LAST_MARK = ODD_LETTER;

const SPACE = ' '.charCodeAt(0);
const SIGMA = 'Σ';
const QUOTES = "'`’";

/** What each code unit is, once it was asked. */
const known = new Uint16Array(1 << 16);

/** What is kept of the text that is being read. */
const kept = new Spelling(LOOKED_AT);

function kindOf(character: string): number {
  if (QUOTES.includes(character)) return QUOTE;
  if (NUMBER.test(character)) return DIGIT;
  if (!LETTER.test(character)) return OTHER;
  const lower = character.toLowerCase();
  return lower.length > 1 || character === SIGMA ? ODD_LETTER : lower.charCodeAt(0);
}

/** What the character at a place is. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (known[unit] === UNASKED)
    known[unit] = isFirstHalf(unit) ? FIRST_HALF : kindOf(String.fromCharCode(unit));
  return known[unit] === FIRST_HALF ? kindOf(characterAt(text, at)) : known[unit]!;
}

/** Where a number ends with what goes with it. @param at where it begins */
function behindNumber(text: string, at: number): number {
  let end = at + characterAt(text, at).length;
  for (let left = BEHIND_NUMBER; left > 0 && end < text.length; left -= 1) {
    const kind = kindAt(text, end);
    if (kind === OTHER || kind === QUOTE) break;
    end += characterAt(text, end).length;
  }
  return end;
}

/**
 * The letters of a text, in lower case, one blank for whatever is none; links, handles, and numbers with the letters
 * around them are taken out. Quotation marks before a letter stay: they may be within a word.
 */
export function lettersOf(whole: string): string {
  const text = withoutLinks(whole.slice(0, LOOKED_AT));
  const { units } = kept;
  let length = 0;
  /** where the last word ends, and where the letters begin that may yet prove to belong to a number */
  let end = 0;
  let from = 0;
  let hasOdd = false;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind > LAST_MARK) {
      units[length] = kind;
      length += 1;
      at += 1;
      continue;
    }
    if (kind === ODD_LETTER) {
      const letter = characterAt(text, at);
      for (let i = 0; i < letter.length; i += 1) units[length + i] = letter.charCodeAt(i);
      length += letter.length;
      at += letter.length;
      hasOdd = true;
      continue;
    }
    if (kind === DIGIT) {
      for (let left = BEFORE_NUMBER; left > 0 && length > from; left -= 1)
        length -= isSecondHalf(units[length - 1]!) ? 2 : 1;
      at = behindNumber(text, at);
    } else at += 1; // of what takes two code units the second is no letter either
    if (length > from) end = length;
    if (kind === QUOTE) {
      units[length] = text.charCodeAt(at - 1);
      length += 1;
    } else {
      length = end;
      if (length >= MAX_LETTERS) break;
      if (length > 0) {
        units[length] = SPACE;
        length += 1;
      }
    }
    from = length;
  }
  if (length > 0 && units[length - 1] === SPACE) length -= 1;
  const letters = kept.text(length);
  return (hasOdd ? letters.toLowerCase() : letters).slice(0, MAX_LETTERS);
}

/** None of them holds a blank: only that is looked through which has a sign of one, up to the blanks around it. */
function withoutLinks(text: string): string {
  let cleaned = '';
  let from = 0;
  for (let sign = behindSign(text, from); sign > 0; sign = behindSign(text, from)) {
    const start = text.lastIndexOf(' ', sign - 1) + 1;
    const blank = text.indexOf(' ', sign);
    const end = blank < 0 ? text.length : blank;
    cleaned += text.slice(from, start) + text.slice(start, end).replace(NOT_LANGUAGE, ' ');
    from = end;
  }
  return cleaned + text.slice(from);
}

/** Where the next sign of a link or handle ends; 0 where there is none. */
function behindSign(text: string, from: number): number {
  SIGN_OF_OTHERS.lastIndex = from;
  SIGN_OF_OTHERS.test(text);
  return SIGN_OF_OTHERS.lastIndex;
}
