/** A place where something was found: UTF-16 offsets, end exclusive. */
interface Place {
  start: number;
  end: number;
}

/** Characters shown before the first find, and in all. */
const BEFORE = 60;
const LENGTH = 220;

/**
 * A long text cut around its first find, so that the find is seen; places move along. Cuts at a space where there is
 * one near, and says with … that something is missing.
 */
export function aroundFind<P extends Place>(
  text: string,
  places: readonly P[],
): { text: string; places: P[] } {
  const flat = text.replace(/\s/g, ' ');
  const first = Math.min(...places.map((place) => place.start), flat.length);
  const wanted = places.length === 0 || first < LENGTH - BEFORE ? 0 : first - BEFORE;
  const space = wanted === 0 ? -1 : flat.indexOf(' ', wanted);
  const from = wanted === 0 ? 0 : space !== -1 && space < first ? space + 1 : wanted;
  const until = Math.min(flat.length, from + LENGTH);
  const head = from > 0 ? '… ' : '';
  const tail = until < flat.length ? '…' : '';
  const shift = head.length - from;
  return {
    text: head + flat.slice(from, until) + tail,
    places: places
      .filter((place) => place.start < until && place.end > from)
      .map((place) => ({
        ...place,
        start: Math.max(from, place.start) + shift,
        end: Math.min(until, place.end) + shift,
      })),
  };
}
