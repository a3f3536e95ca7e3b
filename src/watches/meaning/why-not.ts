/** Why words that look like a name aren't taken for it, as a person is told. */
import type { Candidate } from './candidate.ts';

/**
 * `sense` — what stands beside them speaks of something else by that name; `person` — somebody, or a place, is called
 * so; `nearly` — they are only like the name; `part` — they are a piece of another word; `word` — the name is a common
 * word, too; `around` — nothing around speaks of a shop.
 */
export type WhyNot = 'sense' | 'person' | 'nearly' | 'part' | 'word' | 'around';

/** The reason for a candidate that was refused. */
export function whyNot({ told, way, doubt }: Candidate): WhyNot {
  if (told === '-other sense') return 'sense';
  if (told === '-surname' || told === '-somebody' || doubt?.kind === 'person') return 'person';
  if (way === 'slip' || way === 'unmarked' || way === 'apart') return 'nearly';
  if (way === 'made' || way === 'part' || way === 'glued') return 'part';
  return doubt && doubt.kind !== 'sense' ? 'word' : 'around';
}
