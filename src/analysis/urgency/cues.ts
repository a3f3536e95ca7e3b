import type { Language } from '../types.ts';
import { cs } from './words/cs.ts';
import { en } from './words/en.ts';
import { pl } from './words/pl.ts';
import { sk } from './words/sk.ts';

/** What words tell about how much a text presses. */
export type Cue =
  /** they have asked before */
  | 'repeat'
  | 'waiting'
  /** authorities, lawyers, courts, data protection */
  | 'legal'
  /** it goes to the press or to everybody */
  | 'media'
  | 'safety'
  | 'selfHarm'
  /** money lost or held back */
  | 'money'
  /** tomorrow, urgently, by Friday */
  | 'hurry'
  /** a wedding, a flight: presses where something is wanted or wrong */
  | 'event'
  /** says itself that there is no hurry */
  | 'calmly'
  | 'leaving'
  /** threats, insults, discrimination by our people */
  | 'conduct'
  /** something is broken, missing or wrong */
  | 'trouble'
  /** something is to be done */
  | 'request'
  | 'question'
  /** speaks of oneself or to us */
  | 'personal'
  | 'spam';

export type Cues = Readonly<Record<Cue, readonly RegExp[]>>;

/** Czech and Slovak readers are served by both lists: short texts are told apart badly. */
const READ: Readonly<Record<Language, readonly Cues[]>> = {
  cs: [cs, sk],
  sk: [sk, cs],
  pl: [pl],
  en: [en],
  de: [en],
  other: [en],
};

const CUES = Object.keys(cs) as readonly Cue[];

/** "3. 9." ends no sentence. */
const AFTER_DIGIT = /(\d)\./g;

/** The cues found in a folded text. */
export function findCues(folded: string, language: Language): Set<Cue> {
  const text = folded.replace(AFTER_DIGIT, '$1');
  const lists = READ[language];
  return new Set(CUES.filter((cue) => lists.some((list) => list[cue].some((words) => words.test(text)))));
}
