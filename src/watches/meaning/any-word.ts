import { isBorneByOthers, languagesOfWord } from '../forms/names-also-words.ts';
import { isWordAnywhere } from './vocabulary.ts';

/** Whether a folded word is one of a language served, or what people or places are called. */
export const isAnyWord = (word: string): boolean =>
  isWordAnywhere(word) || languagesOfWord(word).length > 0 || isBorneByOthers(word);
