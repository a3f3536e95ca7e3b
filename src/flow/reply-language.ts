import type { Language } from '../analysis/index.ts';

const LANGUAGES: readonly Language[] = ['cs', 'sk', 'pl', 'en', 'de'];

/** A stored language as the analysis knows it. */
export const asLanguage = (language: string): Language =>
  LANGUAGES.find((one) => one === language) ?? 'other';
