/**
 * What Meta's error codes mean. Branch on code and subcode, never on the HTTP status (mostly 400) or the text.
 * Sources: Graph API and Messenger Platform error references; codes seen only in practice stand here all the same,
 * because a wrong line costs one wrong sentence and no logic.
 */
import { HOUR, MINUTE } from '../../lib/clock.ts';

export type Meaning =
  | { is: 'transient' }
  /** `shared`: the limit is the app's or the user's, not the page's; `waitMs` when no header tells */
  | { is: 'limited'; shared?: boolean; waitMs: number }
  | { is: 'auth'; why: string }
  | { is: 'scope' }
  | { is: 'gone' }
  /** refused for good; `why` is the end of a key `channel.error.meta.*` */
  | { is: 'refused'; why: string }
  /** our writing was taken for abuse: trying on makes it worse */
  | { is: 'blocked'; pauseMs: number }
  /** the same text stands there already: most likely our own first attempt */
  | { is: 'duplicate' }
  /** the one private answer was given before */
  | { is: 'used' };

const limited = (waitMs: number, shared = false): Meaning => ({ is: 'limited', waitMs, shared });
const auth = (why: string): Meaning => ({ is: 'auth', why });
const refused = (why: string): Meaning => ({ is: 'refused', why });

/** Looked at first: the subcode is more exact, whatever its code. */
const BY_SUBCODE: Readonly<Record<number, Meaning>> = {
  33: { is: 'gone' },
  458: auth('removed'),
  459: auth('checkpoint'),
  460: auth('password'),
  463: auth('expired'),
  464: auth('checkpoint'),
  467: auth('expired'),
  // outside the 24 hours: Messenger's and Instagram's number
  2018278: refused('window'),
  2534022: refused('window'),
  2018001: refused('person'),
  1545041: refused('person'),
  // the app is in development mode and the person has no role in it
  2018028: refused('development'),
  2018108: refused('development'),
};

const BY_CODE: Readonly<Record<number, Meaning>> = {
  1: { is: 'transient' },
  2: { is: 'transient' },
  3: { is: 'scope' },
  4: limited(15 * MINUTE, true),
  10: { is: 'scope' },
  17: limited(15 * MINUTE, true),
  32: limited(15 * MINUTE),
  100: refused('parameter'),
  102: auth('expired'),
  190: auth('expired'),
  230: refused('private'),
  341: limited(HOUR, true),
  // Meta says "temporarily", and not for how long
  368: { is: 'blocked', pauseMs: 4 * HOUR },
  506: { is: 'duplicate' },
  551: refused('person'),
  613: limited(MINUTE),
  10900: { is: 'used' },
  10903: refused('private'),
  80001: limited(30 * MINUTE),
  80002: limited(30 * MINUTE),
  80006: limited(30 * MINUTE),
};

/** Permissions have a hundred numbers of their own. */
const FIRST_PERMISSION = 200;
const LAST_PERMISSION = 299;

/** Null for a code that nobody knows. */
export function meaningOf(code: number | null, subcode: number | null): Meaning | null {
  if (subcode !== null && BY_SUBCODE[subcode]) return BY_SUBCODE[subcode];
  if (code === null) return null;
  const known = BY_CODE[code];
  if (known) return known;
  return code >= FIRST_PERMISSION && code <= LAST_PERMISSION ? { is: 'scope' } : null;
}
