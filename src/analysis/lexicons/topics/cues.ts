/** How the words that tell what a text is about are written down, and how they are counted. */
import type { TopicKey } from '../../types.ts';
import { type Entries, listed } from '../entries.ts';

/**
 * The data of one language in the notation of `Lists`: folded stems, `word$`, `one_two`. A number is written `0`
 * ("0_hvezd"), a percent sign `%`.
 */
export type TopicCues = Readonly<Record<TopicKey, { strong: string; weak: string }>>;

/** What the learned weights tell, in the order of the model's outputs. */
export const TOPICS = [
  'complaint',
  'review',
  'undelivered',
  'order',
  'discount',
  'invoicing',
  'vip',
] as const satisfies readonly TopicKey[];

/** Each topic has two numbers: an even one for its strong words, the next for its weak ones. */
export const STRENGTHS = ['strong', 'weak'] as const;

/** The lists of one language, or of sisters that are read together, as one. */
export function topicEntries(lists: readonly TopicCues[]): Entries<readonly number[]> {
  const entries = new Map<string, number[]>();
  for (const cues of lists)
    for (const [topic, words] of Object.entries(cues) as [TopicKey, TopicCues[TopicKey]][])
      for (const [weaker, strength] of STRENGTHS.entries())
        for (const entry of listed(words[strength])) {
          const strong = STRENGTHS.length * TOPICS.indexOf(topic);
          const told = entries.get(entry) ?? [];
          // the first list, and in it the strong words, have the say
          if (!told.includes(strong) && !told.includes(strong + 1)) told.push(strong + weaker);
          entries.set(entry, told);
        }
  return entries;
}
