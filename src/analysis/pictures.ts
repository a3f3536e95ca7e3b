/** Emoji of a text. Few texts have any, and asking every sign whether it is one costs more than a look for those that may be. */

const PICTURE = /\p{Extended_Pictographic}/gu;
/** Code units that a picture begins with, and some others: © ®, signs from U+203C to U+3299, the first halves of pairs. */
const MAY_BE = /[\u00a9\u00ae\u203c-\u3299\ud83c-\ud83e]/;
const NONE: readonly string[] = [];

/** Each picture by itself, without what joins it to the next. */
export const picturesIn = (text: string): readonly string[] =>
  MAY_BE.test(text) ? (text.match(PICTURE) ?? NONE) : NONE;
