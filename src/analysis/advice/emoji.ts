/** Emoji in measure: as many as the customer uses, and none where they use none. */

const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}{2}/u;
/** Signs of trade and of keyboards that are no pictures. */
const NO_PICTURE = /^[©®™‼⁉↔-↪▪▫◻◼]$/u;
const SMILEY = /(?<![\p{L}\p{N}:])(?::-?[)D(P*]|;-?\)|:'\(|<3|\^\^)(?!\p{L}|\d)/gu;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Pictures and smileys of a text, each counted once however many code points it takes. */
export function emojiIn(text: string): { start: number; end: number }[] {
  const pictures = PICTURE.test(text)
    ? [...graphemes.segment(text)]
        .filter(({ segment }) => PICTURE.test(segment) && !NO_PICTURE.test(segment))
        .map(({ segment, index }) => ({ start: index, end: index + segment.length }))
    : [];
  const smileys = [...text.matchAll(SMILEY)].map(({ 0: typed, index }) => ({
    start: index,
    end: index + typed.length,
  }));
  return [...pictures, ...smileys].sort((a, b) => a.start - b.start);
}

/** How many an answer may have, by how many the customer's liveliest message has; the last line is for more. */
export const EMOJI_MEASURE: readonly { theirs: number; ours: number }[] = [
  { theirs: 0, ours: 0 },
  { theirs: 1, ours: 1 },
  { theirs: 3, ours: 2 },
  { theirs: Number.POSITIVE_INFINITY, ours: 3 },
];

export const emojiAllowed = (theirs: number): number =>
  EMOJI_MEASURE.find((line) => theirs <= line.theirs)!.ours;
