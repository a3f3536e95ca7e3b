/** Where in a text a name was met, and what stands around it. */

/** Shopping words count as near within so many words on either side. */
const NEAR = 8;
/** Somebody is in, goes to or comes from a shop; with people these prepositions are rare. */
export const PLACE_PREPOSITIONS = new Set('v ve vo do z ze zo w we'.split(' '));
/** Where a name was met: its words by number. */
export interface Place {
  first: number;
  last: number;
  /** in another form than the name itself */
  isInflected: boolean;
}

/** Whether one of the words around the place, `NEAR` to either side, is as asked. */
export function isNear<T>(
  around: readonly T[],
  first: number,
  last: number,
  is: (one: T) => boolean,
): boolean {
  const to = Math.min(around.length - 1, last + NEAR);
  for (let at = Math.max(0, first - NEAR); at <= to; at += 1) {
    if ((at < first || at > last) && is(around[at]!)) return true;
  }
  return false;
}
