/** What a text says by itself, apart from who wrote it, where and when: most of the work of a verdict, done once. */
import type { Heard } from './language/detect.ts';
import type { Features } from './linear/features.ts';
import type { PrivateFindings } from './private/index.ts';
import type { Said } from './sentiment/index.ts';
import type { TopicLesson } from './topics.ts';
import type { Language } from './types.ts';
import type { Pressing } from './urgency/index.ts';

/** A text as it is understood in one language. Data only: it may come from another thread. */
export interface Understood {
  features: Features;
  said: Said;
  pressing: Pressing;
  lesson: TopicLesson;
  found: PrivateFindings;
}

/** All that is known of a text so far, as it travels from thread to thread. */
export interface Told {
  heard: Heard;
  known: Map<Language, Understood>;
}

interface Reader {
  hear(): Heard;
  understand(language: Language): Understood;
}

/** A text that is heard once, and understood in each language once: who knows the writer may know the language better. */
export class ReadText {
  private readonly reader: Reader;
  private heardOnce: Heard | undefined;
  private readonly known: Told['known'];

  /** @param told what another reader has found already */
  constructor(reader: Reader, told?: Told) {
    this.reader = reader;
    this.heardOnce = told?.heard;
    this.known = told?.known ?? new Map();
  }

  get heard(): Heard {
    this.heardOnce ??= this.reader.hear();
    return this.heardOnce;
  }

  get told(): Told {
    return { heard: this.heard, known: this.known };
  }

  as(language: Language): Understood {
    const known = this.known.get(language) ?? this.reader.understand(language);
    this.known.set(language, known);
    return known;
  }
}
