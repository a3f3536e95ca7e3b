/** What a text is about, by the lists of its language. Pure. */
import { cs } from '../lexicons/matters/cs.ts';
import { en } from '../lexicons/matters/en.ts';
import { MATTERS } from '../lexicons/matters/parts.ts';
import { pl } from '../lexicons/matters/pl.ts';
import { sk } from '../lexicons/matters/sk.ts';
import { partsReader } from '../lexicons/parts.ts';

/** What stands in a text, by name. */
export const knownMatters = partsReader(
  { parts: MATTERS, sign: 'm', together: 'nothing' },
  { cs, sk, pl, en },
);
