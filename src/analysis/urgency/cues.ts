import { alternativesOf } from '../doors/alternatives.ts';
import { Doors } from '../doors/index.ts';
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

/** The expressions of a language, or of sisters that are read together, each alternative by itself, and their doors. */
interface Doored {
  cues: readonly { cue: Cue; expression: RegExp }[];
  doors: Doors;
}

function doored(lists: readonly Cues[]): Doored {
  const cues = lists.flatMap((words) =>
    (Object.entries(words) as [Cue, readonly RegExp[]][]).flatMap(([cue, expressions]) =>
      expressions.flatMap(alternativesOf).map((alternative) => ({ cue, ...alternative })),
    ),
  );
  const doors = new Doors(
    cues.map(({ expression }) => expression),
    cues.map(({ needs }) => needs),
  );
  return { cues, doors };
}

/** Hanging the doors of a language takes some ten milliseconds: the first text in it waits for that. */
function hungOnce(...lists: readonly Cues[]): () => Doored {
  let hung: Doored | undefined;
  return () => {
    hung ??= doored(lists);
    return hung;
  };
}

/** Czech and Slovak readers are served by both lists: short texts are told apart badly. */
const czechAndSlovak = hungOnce(cs, sk);
const english = hungOnce(en);
const READ: Readonly<Record<Language, () => Doored>> = {
  cs: czechAndSlovak,
  sk: czechAndSlovak,
  pl: hungOnce(pl),
  en: english,
  de: english,
  other: english,
};

/** "3. 9." ends no sentence. */
const AFTER_DIGIT = /(\d)\./g;

/** The cues found in a folded text. */
export function findCues(folded: string, language: Language): Set<Cue> {
  const text = folded.replace(AFTER_DIGIT, '$1');
  const found = new Set<Cue>();
  const { cues, doors } = READ[language]();
  for (const open of doors.openFor(text)) {
    const { cue, expression } = cues[open]!;
    if (!found.has(cue) && expression.test(text)) found.add(cue);
  }
  return found;
}
