/** What sentences about turning to somebody are made of: verbs by what they tell, and who and what stands by them. */

export const PARTS_OF_CONTACT = [
  /** wrote, called, asked: past, whoever did it */
  'said',
  /** I am writing, we ask */
  'saying',
  /** to write; also what English uses for every person of the present, and with `unless` what one shall write */
  'toSay',
  /** sent, filed, filled in: letters as well as parcels */
  'sent',
  /** what the side that is asked says: promised, assured */
  'promised',
  'answered',
  'unanswered',
  /** was somewhere, came, stopped by */
  'went',
  /** a reminder, a case with its number, what is taken up again: somebody was told before */
  'pending',
  /** a message, a call, a complaint */
  'letter',
  'reply',
  'mine',
  /** came to the writer */
  'received',
  /** I and we, and forms that say so */
  'i',
  'you',
  /** you as the one who does it, and forms that say so */
  'youDid',
  /** any third, and forms that say so */
  'them',
  'me',
  /** who answers for a firm: the lady on the line, your colleague */
  'staff',
  /** the line, the chat, the branch */
  'channel',
  /** carriers, offices of the state, other firms, friends */
  'outsider',
  /** banks, hotels, schools: others, or whoever is written to */
  'house',
  /** on Monday, already, since March */
  'when',
  /** again, for the third time */
  'again',
  /** three, the third, every day */
  'count',
  /** breaks, fails, is late: again without anybody being told */
  'fault',
  /** bought, liked, read: done again without a complaint */
  'deed',
  /** if, tomorrow, would */
  'unless',
  'not',
  /** what was asked then is done, what is asked now is something else */
  'settled',
  /** turns a verb round: was asked */
  'passive',
] as const;

export type ContactPart = (typeof PARTS_OF_CONTACT)[number];

/** The data of one language in the notation of `Lists`: folded stems, `word$`, `one_two`; a number is written `0`. */
export type ContactWords = Readonly<Record<ContactPart, string>>;

/** Every word with something before or behind it. */
export const each = (words: string, change: (word: string) => string): string =>
  words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(change)
    .join(' ');
