/** What is learned of urgency: yes or no from the words of a text and from what lists and expressions found in it. */
import { type Features, featuresOf, named } from '../linear/features.ts';
import { modelFor, type Task } from '../linear/model.ts';
import type { Reading } from '../reading.ts';
import { negatorsOf } from '../sentiment/evidence.ts';
import { LEARNED } from '../sentiment/index.ts';
import type { Language } from '../types.ts';

const isLearned = (language: Language): boolean => LEARNED.some((one) => one === language);

/** A text to be asked about, taken apart at most once. */
export class Asked {
  readonly text: Reading;
  readonly language: Language;
  private features: Features | undefined;

  /** @param features of the text, where it was taken apart already */
  constructor(text: Reading, language: Language, features?: Features) {
    this.text = text;
    this.language = language;
    this.features = features;
  }

  /**
   * The answers as logits, from zero on each is yes; undefined in languages in which nothing was learned.
   * @param known names of what was found in the text
   * @param knownShare how much each of these counts, where it isn't the usual
   */
  logits(task: Task, known: readonly string[], knownShare?: number): Float64Array | undefined {
    if (!isLearned(this.language)) return undefined;
    this.features ??= featuresOf(this.text, negatorsOf(this.language));
    return modelFor(task, this.language).logits(named(this.features, known, knownShare));
  }
}
