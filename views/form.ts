import type { ProblemParams } from '../src/lib/errors.ts';

/** What was typed and what is wrong with it, to show the form again with the text kept. */
export interface FormState {
  values: Record<string, string>;
  /** field → message key and params */
  errors: Record<string, { key: string; params?: ProblemParams }>;
}

export const emptyForm: FormState = { values: {}, errors: {} };
