import type { ProblemParams } from '../src/lib/errors.ts';

/** A sentence for the person: its message key and what stands in it. */
interface Told {
  key: string;
  params?: ProblemParams;
}

/** What was typed and what is wrong with it, to show the form again with the text kept. */
export interface FormState {
  /** a field that came several times has its values with commas between */
  values: Record<string, string>;
  /** by field */
  errors: Record<string, Told>;
}

export const emptyForm: FormState = { values: {}, errors: {} };

/** A form that was not taken; the page it came from is shown again with the sentence and with what it held. */
export interface Refused {
  /** where it was posted */
  action: string;
  problem: Told;
  form: FormState;
}

/** The form posted to `action`, if it is the one that came back. */
export const cameBack = ({ refused }: { refused?: Refused | null }, action: string): FormState | undefined =>
  refused?.action === action ? refused.form : undefined;
