/**
 * Expressions over folded text (`foldPlain`, full stops after digits taken out). All gaps are bounded and stay within a
 * sentence, so that cost grows with the length of a text only.
 */

/** Signs between two words that belong together. */
const GAP = 30;

/** One of these begins a word. */
export const word = (words: string): RegExp => new RegExp(`\\b(?:${words})`);

/** The first before the second, at most `far` signs between them. */
export const followed = (first: string, second: string, far = GAP): RegExp =>
  new RegExp(`\\b(?:${first})[^.!?\\n]{0,${far}}\\b(?:${second})`);

/** Both in one sentence, whichever first. */
export const near = (one: string, other: string, far = GAP): RegExp =>
  new RegExp(
    `\\b(?:${one})[^.!?\\n]{0,${far}}\\b(?:${other})|\\b(?:${other})[^.!?\\n]{0,${far}}\\b(?:${one})`,
  );

/** Both in one clause, whichever first. */
export const beside = (one: string, other: string, far = GAP): RegExp =>
  new RegExp(
    `\\b(?:${one})[^.!?,;:\\n]{0,${far}}\\b(?:${other})|\\b(?:${other})[^.!?,;:\\n]{0,${far}}\\b(?:${one})`,
  );

/** The first, and the second in the same sentence or a later one. */
export const later = (first: string, second: string, far = 90): RegExp =>
  new RegExp(`\\b(?:${first})[^\\n]{0,${far}}\\b(?:${second})`);
