/** The letters of a text alone. Asked of every text, sign by sign: an expression takes several times as long. */

const LETTER = /\p{L}/u;
const QUOTES: ReadonlySet<number> = new Set(Array.from("'`’", (quote) => quote.charCodeAt(0)));

const IS_LETTER = 1;
const IS_NONE = 2;
/** What each code unit is by itself, once it was asked. */
const known = new Uint8Array(1 << 16);

function isLetter(unit: number): boolean {
  if (known[unit] === 0) known[unit] = LETTER.test(String.fromCharCode(unit)) ? IS_LETTER : IS_NONE;
  return known[unit] === IS_LETTER;
}

const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** Code units of the character at a place, less than zero where it is no letter. */
function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const isPair = isFirstHalf(unit) && at + 1 < text.length && isSecondHalf(text.charCodeAt(at + 1));
  if (isPair) return LETTER.test(text.slice(at, at + 2)) ? 2 : -2;
  return isLetter(unit) ? 1 : -1;
}

/** Whatever is no letter made one blank; quotation marks before a letter stay: they may be within a word. */
export function lettersAlone(text: string): string {
  let letters = '';
  let kept = 0;
  for (let at = 0; at < text.length; ) {
    const from = at;
    for (let length = letterAt(text, at); length < 0; length = letterAt(text, at)) {
      at -= length;
      if (at >= text.length) break;
    }
    let end = at;
    while (end > from && QUOTES.has(text.charCodeAt(end - 1))) end -= 1;
    if (end > from) {
      letters += `${text.slice(kept, from)} `;
      kept = end;
    }
    if (at < text.length) at += letterAt(text, at);
  }
  return letters + text.slice(kept);
}
