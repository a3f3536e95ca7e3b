/** What a text about asking is made of: which parts stand together in a sentence tells whether somebody asks again. */

export const PARTS_OF_ASKING = [
  /** turned to somebody, in the past */
  'asked',
  /** turns to somebody now */
  'ask',
  /** reminds of something */
  'remind',
  /** again, for the third time */
  'count',
  'howmany',
  /** second, three: of letters */
  'ordinal',
  /** messages of any kind */
  'letter',
  /** my, previous: of letters */
  'previous',
  /** yesterday, in March, already */
  'past',
  'since',
  'still',
  'answer',
  /** no, nobody, without */
  'none',
  /** did not answer, ignores, hung up */
  'unanswered',
  /** what the other side promised or said */
  'promised',
  /** has been spoken about, agreed */
  'together',
  /** the line, the chat, the branch */
  'channel',
  'you',
  'me',
  'same',
  /** is anybody there */
  'anybody',
  /** other people: they may have called as well */
  'others',
  /** what is done again without any complaint */
  'bought',
  /** it was settled at once */
  'quick',
  /** other firms, carriers, offices: asking them is not asking us */
  'elsewhere',
  /** what one will do, and ifs */
  'later',
  /** what was agreed is done: nothing is left to ask */
  'fulfilled',
  /** has had enough, goes public, wants a case opened anew */
  'weary',
  /** for the first time, never before */
  'first',
  /** praise and relief: nothing is left to ask */
  'glad',
  /** a case and that it does not move */
  'case',
  /** what was said to be so is not */
  'denied',
] as const;

export type Part = (typeof PARTS_OF_ASKING)[number];

/** The data of one language in the notation of `Lists`: folded stems, `word$`, `one_two`; a number is written `0`. */
export type AgainWords = Readonly<Record<Part, string>>;
