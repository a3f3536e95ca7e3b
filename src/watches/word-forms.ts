import { commonStart } from './forms/common-start.ts';

/** One word of a term. */
export interface WordForms {
  /** itself, folded */
  word: string;
  /** what it begins with in any of its forms */
  start: string;
  /** it has no other form */
  isFixed: boolean;
  /** all its forms, itself first */
  all(): readonly string[];
}

/** A word whose forms are known; itself first. */
export function knownForms(forms: readonly string[]): WordForms {
  const [word = ''] = forms;
  return { word, start: commonStart(forms), isFixed: forms.length === 1, all: () => forms };
}
