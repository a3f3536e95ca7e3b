import { foldPlain } from '../lib/fold.ts';
import type { WatchLeaf } from './ast.ts';
import { isMarked, type OwnMarks, ownMarks } from './marks.ts';
import { wordsOf } from './reading.ts';

/** Where a pattern is looked for. */
export type Zone = 'text' | 'tag' | 'handle' | 'host' | 'author' | 'source' | 'lang';

/** A run of folded words, or one whole tag, handle, host or language. */
export interface Pattern {
  zone: Zone;
  words: readonly string[];
  /** the last word only begins so */
  prefix: boolean;
  /** for each word the marks it must keep; null when the term was typed without any */
  own: readonly OwnMarks[] | null;
}

/**
 * Every form a term may take, itself included; several words are one form too. The door through which
 * inflected forms come: everything else only ever sees what it returns.
 * @param term as typed, without quotes
 * @param quoted whether it stood in quotes
 */
export type FormsOf = (term: string, quoted: boolean) => readonly string[];

export const asTyped: FormsOf = (term) => [term];

/** "na to" must not find NATO: phrases and x-kom are looked for written together from this length on. */
const MIN_JOINED_PHRASE = 5;
const MIN_JOINED_WORD = 4;

/** All that a leaf is found by; any one of them suffices. */
export function patternsOf(leaf: WatchLeaf, formsOf: FormsOf): Pattern[] {
  switch (leaf.kind) {
    case 'word':
      return inForms(leaf.text, formsOf(leaf.text, false), MIN_JOINED_WORD);
    case 'phrase':
      return leaf.text.endsWith('*')
        ? prefixed(leaf.text.slice(0, -1))
        : inForms(leaf.text, formsOf(leaf.text, true), MIN_JOINED_PHRASE);
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

const whole = (zone: Zone, form: string): Pattern => ({ zone, words: [form], prefix: false, own: null });

function inForms(term: string, forms: readonly string[], minJoined: number): Pattern[] {
  return forms.flatMap((form) => {
    const run = runOf('text', term, form, false);
    if (!run) return [];
    const joined = run.words.join('');
    if (run.words.length === 1 || joined.length < minJoined) return [run];
    return [run, { ...run, words: [joined], own: run.own && [run.own.flat()] }];
  });
}

function prefixed(stem: string): Pattern[] {
  const sign = stem.charAt(0);
  if (sign === '#') return [{ ...whole('tag', foldPlain(stem.slice(1)).replaceAll('_', '')), prefix: true }];
  if (sign === '@') return [{ ...whole('handle', foldPlain(stem.slice(1))), prefix: true }];
  const run = runOf('text', stem, stem, true);
  return run ? [run] : [];
}

function inField(zone: 'author' | 'source', value: string): Pattern[] {
  const stem = value.replace(/\*+$/u, '');
  const run = runOf(zone, stem, stem, stem !== value);
  return run ? [run] : [];
}

function runOf(zone: Zone, term: string, form: string, prefix: boolean): Pattern | null {
  const words = foldedWords(form);
  if (words.length === 0) return null;
  return { zone, words, prefix, own: isMarked(term) ? marksOfRun(term, words) : null };
}

function marksOfRun(term: string, words: readonly string[]): OwnMarks[] {
  const typed = term.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word, i) => ownMarks(typed[i] ?? '', word));
}

const foldedWords = (text: string): string[] => wordsOf(foldPlain(text)).map((word) => word.form);
