/** Hues are steps of the palette. */
const HUES = 12;

/** The same name gets the same hue. */
export const hueOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % HUES;
