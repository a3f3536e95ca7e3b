/** How the words that tell what a text is about are written down, and how they are counted. */
import type { TopicKey } from '../../types.ts';
import { compileEntries, listed } from '../entries.ts';

/**
 * The data of one language in the notation of `Entries`: folded stems, `word$`, `one_two`. A number is written `0`
 * ("0_hvezd"), a percent sign `%`.
 */
export type TopicCues = Readonly<Record<TopicKey, { strong: string; weak: string }>>;

export interface Counted {
  strong: number;
  weak: number;
}

/** Counts the cues of every topic in the words of a text; topics without any are left out. */
export type CountCues = (words: readonly string[]) => ReadonlyMap<TopicKey, Counted>;

interface Cue {
  topic: TopicKey;
  strength: keyof Counted;
}

function addAll(entries: Map<string, Cue[]>, cues: TopicCues): void {
  for (const [topic, { strong, weak }] of Object.entries(cues) as [TopicKey, TopicCues[TopicKey]][])
    for (const [strength, words] of [['strong', strong] as const, ['weak', weak] as const])
      for (const entry of listed(words)) {
        const told = entries.get(entry) ?? [];
        // the first list, and in it the strong words, have the say
        if (!told.some((cue) => cue.topic === topic)) told.push({ topic, strength });
        entries.set(entry, told);
      }
}

/** Prepares the lists of one language, or of sisters that are read together, for counting. */
export function compileCues(...lists: readonly TopicCues[]): CountCues {
  const entries = new Map<string, Cue[]>();
  for (const cues of lists) addAll(entries, cues);
  const known = compileEntries(entries);
  return (words) => {
    const counted = new Map<TopicKey, Counted>();
    const count = (cues: readonly Cue[] | undefined): void => {
      for (const { topic, strength } of cues ?? []) {
        const of = counted.get(topic) ?? { strong: 0, weak: 0 };
        of[strength] += 1;
        counted.set(topic, of);
      }
    };
    for (let at = 0; at < words.length; at += 1) {
      count(known.phrase(words, at)?.value);
      count(known.single(words[at] ?? ''));
    }
    return counted;
  };
}
