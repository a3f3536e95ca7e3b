/** What a text says by itself, apart from who wrote it, where and when: most of the work of a verdict, done once. */
import type { Heard } from './language/detect.ts';
import type { Features } from './linear/features.ts';
import type { PrivateFindings } from './private/index.ts';
import type { Said } from './sentiment/index.ts';
import type { TopicLesson } from './topics.ts';
import type { Language } from './types.ts';
import type { Pressing } from './urgency/index.ts';

/** A text as it is understood in one language. */
export interface Understood {
  features: Features;
  said: Said;
  pressing: Pressing;
  lesson: TopicLesson;
  found: PrivateFindings;
}

/** A text that is understood in each language at most once: who knows the writer may know the language better. */
export class ReadText {
  readonly heard: Heard;
  private readonly understand: (language: Language) => Understood;
  private readonly known = new Map<Language, Understood>();

  constructor(heard: Heard, understand: (language: Language) => Understood) {
    this.heard = heard;
    this.understand = understand;
  }

  as(language: Language): Understood {
    const known = this.known.get(language) ?? this.understand(language);
    this.known.set(language, known);
    return known;
  }
}
