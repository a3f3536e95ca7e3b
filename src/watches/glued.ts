/** Names glued to other words in a tag or handle: #klinikazdravie, #foundryrepairs, @vamosbus. */
import { mayBe } from './loose.ts';
import type { Pattern } from './patterns.ts';
import type { ZoneIndex } from './zone-index.ts';

/** Shorter names are in too many words; at the end of them even those. */
const MIN_HEAD = 4;
const MIN_TAIL = 5;
/** What it is glued to is so long at least. */
const MIN_REST = 2;
/** Longer tags are no tags. */
const MAX_GLUED = 60;

/** Calls with each pattern of `zone` that a tag may begin or end with, and where in it. */
export function gluedIn(zone: ZoneIndex, tag: string, then: (id: number, from: number) => void): void {
  if (tag.length > MAX_GLUED) return;
  for (let to = MIN_HEAD; to < tag.length; to += 1) zone.exactly(tag.slice(0, to), (id) => then(id, 0));
  zone.begunBy(tag, (id) => then(id, 0), false);
  for (let from = MIN_REST; from + MIN_TAIL <= tag.length; from += 1)
    zone.begunBy(tag.slice(from), (id) => then(id, from));
}

/** What a name is glued to from `from` on, `+` standing for itself; null where it isn't there. */
export function restOfGlued(pattern: Pattern, tag: string, from: number): string | null {
  const { off } = pattern.manner;
  if (!mayBe('glued', off)) return null;
  const tail = tag.slice(from);
  let best = '';
  for (const form of pattern.spelling().words[0]!) {
    const fits = from === 0 ? tail.startsWith(form) : tail === form;
    if (fits && form.length > best.length && !off?.has(form)) best = form;
  }
  if (best.length < (from === 0 ? MIN_HEAD : MIN_TAIL) || tag.length - best.length < MIN_REST) return null;
  return from === 0 ? `+${tag.slice(best.length)}` : `${tag.slice(0, from)}+`;
}
