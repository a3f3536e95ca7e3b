/** What may be at stake in a text, and who is concerned: parts that tell by standing together how grave it is. */

export const STAKES = [
  /** children, the old, the ill */
  'weak',
  'person',
  /** injuries, illness */
  'harm',
  'medic',
  /** fire, electricity, gas */
  'fire',
  /** things that give way, foreign bodies */
  'breakage',
  /** away from home, locked in, in the cold */
  'stranded',
  /** data of others, accounts broken into */
  'data',
  'money',
  /** authorities, lawyers, the press */
  'official',
  /** what people do to people */
  'conduct',
  'death',
  'soon',
  /** colours, music, stickers: seldom grave */
  'trifle',
] as const;

export type Stake = (typeof STAKES)[number];

/** The data of one language in the notation of `Lists`: folded stems, `word$`, `one_two`; a number is written `0`. */
export type StakeWords = Readonly<Record<Stake, string>>;
