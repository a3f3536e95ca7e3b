/** What a text is about, by the lists of its language. Pure. */
import { MATTERS } from '../lexicons/matters/parts.ts';
import { partsReader } from '../lexicons/parts.ts';

/** What stands in a text, by name. */
export const knownMatters = partsReader({
  list: 'matters',
  count: MATTERS.length,
  sign: 'm',
  together: 'nothing',
});
