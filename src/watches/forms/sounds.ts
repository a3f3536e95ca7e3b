/** How a name sounds to who spells it by ear: Dekatlon, Kastorama, Rosman, Notyno are Decathlon, Castorama, Rossmann, Notino. */

/** Shorter words sound like too many others. */
export const MIN_SOUND = 6;

const LAST_LATIN = 0xff;
const DOUBLED = /(.)\1+/gu;
/** In this order; all of folded letters. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu/g, 'kv'],
  [/x/g, 'ks'],
  [/c(?![eiyzh])|q/g, 'k'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/ei/g, 'ai'],
];
/** Letters by which any of these spellings can be told; without them only doubled ones matter. */
const SPELT = /[chqxwyj]|ei/;

/** A folded word as it sounds; words that sound alike give the same. */
export function sounded(word: string): string {
  let sound = undoubled(word);
  if (!SPELT.test(word)) return sound;
  for (const [spelling, heard] of SPELLINGS) sound = sound.replace(spelling, heard);
  return undoubled(sound);
}

/** A word without doubled letters, for which most Latin ones are only looked at. */
function undoubled(word: string): string {
  let before = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code === before || code > LAST_LATIN) return word.replace(DOUBLED, '$1');
    before = code;
  }
  return word;
}

/** What a word that sounds so may begin with, so that most texts are passed over at a look. */
export const soundOfInitial = (letter: string): string => INITIALS[letter] ?? letter;

const INITIALS: Readonly<Record<string, string>> = { c: 'k', q: 'k', x: 'k', w: 'v', y: 'i', j: 'i', p: 'f' };

/** Whether two words may give the same sound, told by their first letters and those that are heard as they are written. */
export function maySoundAlike(one: string, other: string): boolean {
  if (firstSound(one.charAt(0)) !== firstSound(other.charAt(0))) return false;
  let at = nextKept(one, 0);
  let its = nextKept(other, 0);
  while (at < one.length && one[at] === other[its]) {
    at = nextKept(one, at + 1);
    its = nextKept(other, its + 1);
  }
  return at === one.length && its === other.length;
}

/** No spelling changes them or leaves them out, unless they are doubled. */
const KEPT = new Set('bdglmnorz');

/** Where the next letter that is kept stands, from `at` on. */
function nextKept(word: string, at: number): number {
  let next = at;
  while (next < word.length && (!KEPT.has(word[next]!) || word[next] === word[next - 1])) next += 1;
  return next;
}

/** ei is heard as ai. */
const firstSound = (letter: string): string => (letter === 'e' ? 'a' : soundOfInitial(letter));

const LETTERS: Readonly<Record<string, string>> = {
  k: '[kcqx]+',
  v: '[vwu]+',
  i: '[iyj]+',
  t: '[th]+',
  f: '[fph]+',
  a: '[ae]+',
};
const START = 5;

/** The source of a regular expression that whatever sounds so begins with, and some more does. */
export const soundSource = (sound: string): string =>
  [...sound.slice(0, START)]
    .map((letter, at) => (letter === 's' && sound[at - 1] === 'k' ? 's*' : (LETTERS[letter] ?? `${letter}+`)))
    .join('');

/** A word as somebody may write it who only heard it. */
export type Hearing = (word: string) => string;

/** What people mix up when they write by ear, one thing at a time, and all of the foreign ones together. */
export const HEARINGS: readonly Hearing[] = [
  (word) => FOREIGN.reduce((heard, one) => one(heard), word),
  ...['ph f', 'th t', 'qu kv', 'x ks', 'w v', 'y i', 'i y', 'v w', 'ei ai'].map((pair): Hearing => {
    const [written = '', heard = ''] = pair.split(' ');
    return (word) => word.replaceAll(written, heard);
  }),
  (word) => word.replace(/c(?![eiyzh])/g, 'k'),
  (word) => word.replace(DOUBLED, '$1'),
];
const FOREIGN: readonly Hearing[] = [
  ...SPELLINGS.slice(0, -2).map(
    ([spelling, heard]): Hearing =>
      (word) =>
        word.replace(spelling, heard),
  ),
  (word) => word.replace(DOUBLED, '$1'),
];

/** Other words, folded, that sound as a folded word does, likely ones first. */
export function heardAs(word: string): string[] {
  const written = new Set(HEARINGS.map((hearing) => hearing(word)));
  written.delete(word);
  return [...written].filter((one) => sounded(one) === sounded(word));
}
