import { foldPlain } from '../lib/fold.ts';
import type { WatchLeaf } from './ast.ts';
import type { Doubt } from './forms/evidence.ts';
import { isMarked, type OwnMarks, ownMarks } from './marks.ts';
import { wordsOf } from './reading.ts';

/** Where a pattern is looked for. */
export type Zone = 'text' | 'tag' | 'handle' | 'host' | 'author' | 'source' | 'lang';

/** A run of folded words, or one whole tag, handle, host or language. */
export interface Pattern {
  zone: Zone;
  /** for each word the folded forms it may take, the word itself first */
  words: readonly (readonly string[])[];
  /** the last word only begins so */
  prefix: boolean;
  /** for each word its letters with their marks; null where marks say nothing */
  own: readonly OwnMarks[] | null;
  /** the term was typed without marks: a word with some isn't refused, only doubted */
  unmarked: boolean;
  /** what a text must dispel before the pattern counts */
  doubt: Doubt | null;
  /** it is a name, whose forms may each be doubted */
  isName: boolean;
  /** one slip of the finger is let pass */
  slips: boolean;
}

/** Everything a term may be met as. */
export interface TermForms {
  words: Pattern['words'];
  doubt: Doubt | null;
  isName: boolean;
  slips: boolean;
}

/**
 * The forms of a term. The door through which inflection comes: everything else only ever sees what it returns.
 * @param term as typed, without quotes
 * @param quoted whether it stood in quotes
 */
export type FormsOf = (term: string, quoted: boolean) => TermForms;

/** No form but the term itself, believed wherever it stands. */
export const asTyped: FormsOf = (term) => ({
  words: foldedWords(term).map((word) => [word]),
  doubt: null,
  isName: false,
  slips: false,
});

/** "na to" must not find NATO: phrases and x-kom are looked for written together from this length on. */
const MIN_JOINED_PHRASE = 5;
const MIN_JOINED_WORD = 4;

const PLAIN = {
  zone: 'text',
  prefix: false,
  own: null,
  unmarked: false,
  doubt: null,
  isName: false,
  slips: false,
} as const;

/**
 * All that a leaf is found by; any one of them suffices.
 * @param sought false for what rules a text out: it may be inflected, but is neither doubted nor guessed
 */
export function patternsOf(leaf: WatchLeaf, formsOf: FormsOf, sought: boolean): Pattern[] {
  const forms = (term: string, quoted: boolean): TermForms =>
    sought ? formsOf(term, quoted) : { ...formsOf(term, quoted), doubt: null, isName: false, slips: false };
  switch (leaf.kind) {
    case 'word':
      return inForms(leaf.text, forms(leaf.text, false), MIN_JOINED_WORD);
    case 'phrase':
      return leaf.text.endsWith('*')
        ? prefixed(leaf.text.slice(0, -1))
        : inForms(leaf.text, forms(leaf.text, true), MIN_JOINED_PHRASE);
    case 'prefix':
      return prefixed(leaf.text);
    case 'hashtag':
      return [whole('tag', foldPlain(leaf.text).replaceAll('_', ''))];
    case 'handle':
      return [whole('handle', foldPlain(leaf.text))];
    case 'domain':
      return [whole('host', foldPlain(leaf.text).replace(/^www\./u, ''))];
    case 'field':
      return leaf.field === 'lang' ? [whole('lang', leaf.value)] : inField(leaf.field, leaf.value);
  }
}

const whole = (zone: Zone, form: string): Pattern => ({ ...PLAIN, zone, words: [[form]] });

function inForms(term: string, forms: TermForms, minJoined: number): Pattern[] {
  if (forms.words.length === 0) return [];
  const unmarked = !isMarked(term);
  const own = unmarked && !forms.isName ? null : marksOf(term, forms.words);
  const run: Pattern = { ...PLAIN, ...forms, own, unmarked };
  const joined = joinedForms(forms.words);
  if (run.words.length === 1 || joined[0]!.length < minJoined) return [run];
  return [run, { ...run, words: [joined], own: own && [own.flat()], slips: false }];
}

/** Written together only the last word is inflected: v airbance, #ceskasporitelna. */
function joinedForms(words: Pattern['words']): string[] {
  const before = words.slice(0, -1).map(([word]) => word);
  return words.at(-1)!.map((last) => [...before, last].join(''));
}

function prefixed(stem: string): Pattern[] {
  const sign = stem.charAt(0);
  if (sign === '#') return [{ ...whole('tag', foldPlain(stem.slice(1)).replaceAll('_', '')), prefix: true }];
  if (sign === '@') return [{ ...whole('handle', foldPlain(stem.slice(1))), prefix: true }];
  return exactRun('text', stem, true);
}

function inField(zone: 'author' | 'source', value: string): Pattern[] {
  const stem = value.replace(/\*+$/u, '');
  return exactRun(zone, stem, stem !== value);
}

function exactRun(zone: Zone, term: string, prefix: boolean): Pattern[] {
  const words = foldedWords(term).map((word) => [word]);
  if (words.length === 0) return [];
  return [{ ...PLAIN, zone, words, prefix, own: isMarked(term) ? marksOf(term, words) : null }];
}

function marksOf(term: string, words: Pattern['words']): OwnMarks[] {
  const typed = term.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((_, i) => ownMarks(typed[i] ?? ''));
}

const foldedWords = (text: string): string[] => wordsOf(foldPlain(text)).map((word) => word.form);
