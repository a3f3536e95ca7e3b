/**
 * What a team tells a watch besides its expression: which forms of a term not to look for, what else people call
 * it, in which languages, and what stands near when the name is meant.
 */
import { foldPlain } from '../lib/fold.ts';
import type { WatchLeaf } from './ast.ts';
import { MAX_EXCLUDE, type ParsedExclude, parseExclude } from './exclude.ts';
import type { ContextWords } from './forms/evidence.ts';
import { FORM_LANGUAGES, type FormLanguage, formTexts } from './forms/inflect.ts';
import { inflected } from './forms/terms.ts';
import type { FormsOf, TermForms } from './patterns.ts';
import { readTerm } from './term.ts';

export interface TermTuning {
  /** forms switched off: folded, words joined by spaces */
  off: string[];
  /** other names, as typed: see `parseExclude` */
  aliases: string;
}

export interface WatchTuning {
  /** two-letter codes of the texts to look in, `other` for the rest; none = all. Also whose cases are made. */
  languages: string[];
  /** words that stand near when the name is meant, as typed: single words or pref*, between commas, spaces or lines */
  context: string;
  /** by `termKey`; what the expression no longer holds is kept for the day when it does again */
  terms: Record<string, TermTuning>;
}

export const NO_TUNING: WatchTuning = { languages: [], context: '', terms: {} };

/** So many forms of one term can be switched off, each no longer than any that is met. */
export const MAX_FORMS = 400;
export const MAX_TERM = 400;

/** What can be ticked as the languages of a watch. */
export const SCOPES = ['cs', 'sk', 'pl', 'en', 'other'] as const;

/** Context words are common nouns, which names aren't: they have a plural. A stem so long may take an ending so long. */
const MIN_STEM = 4;
const LONGEST_ENDING = 3;

/** Under which name a term's own settings are kept: marks, capitals and quotes may change without losing them. */
export const termKey = (term: string): string => foldPlain(term).trim().replace(/\s+/gu, ' ');

/** Whose cases a watch makes: all when it isn't limited, none when it is limited to others. */
export const grammarsOf = ({ languages }: Pick<WatchTuning, 'languages'>): readonly FormLanguage[] =>
  languages.length === 0 ? FORM_LANGUAGES : FORM_LANGUAGES.filter((language) => languages.includes(language));

/** Whether a watch looks into texts of this language; a language not known is no reason to miss something. */
export function isInScope({ languages }: Pick<WatchTuning, 'languages'>, language: string | null): boolean {
  if (languages.length === 0 || !language || language === 'und') return true;
  const served: readonly string[] = SCOPES;
  return languages.includes(served.includes(language) ? language : 'other');
}

/** The forms of terms as a team has set them. */
export function tuned(tuning: WatchTuning): FormsOf {
  const grammars = grammarsOf(tuning);
  const near = contextOf(tuning.context);
  return (term, quoted): TermForms => {
    const forms = inflected(term, quoted, grammars);
    const own = tuning.terms[termKey(term)];
    const doubt =
      near && forms.isName ? { ...(forms.doubt ?? { kind: 'small', languages: [] }), near } : forms.doubt;
    return { ...forms, doubt, off: own ? new Set(own.off) : null, aliases: own ? aliasesOf(own) : [] };
  };
}

/** Other names as leaves; a list that doesn't parse has none (saving refuses it). */
export function aliasesOf({ aliases }: TermTuning): WatchLeaf[] {
  const parsed = parseExclude(aliases);
  return parsed.ok ? parsed.terms : [];
}

/** Reads the context words; what isn't one word, or the beginning of one, is refused with the place of it. */
export function parseContext(text: string): ParsedExclude {
  const terms: WatchLeaf[] = [];
  for (const { 0: piece, index } of text.slice(0, MAX_EXCLUDE).matchAll(/[^\s,;]+/gu)) {
    const term = readTerm(piece, index);
    const place = { start: index, end: index + piece.length };
    if (!term.ok) return { ok: false, error: { params: {}, ...term.fault } };
    if (/["„“”«»()]/u.test(piece) || (term.value.kind !== 'word' && term.value.kind !== 'prefix')) {
      return { ok: false, error: { key: 'watch.error.context_word', params: { name: piece }, ...place } };
    }
    terms.push(term.value);
  }
  return { ok: true, terms };
}

function contextOf(text: string): ContextWords | null {
  const parsed = parseContext(text);
  if (!parsed.ok || parsed.terms.length === 0) return null;
  const words = new Set<string>();
  const starts: string[] = [];
  const stems: string[] = [];
  const isPlural = (word: string): boolean =>
    stems.some((stem) => word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING);
  for (const leaf of parsed.terms) {
    if (leaf.kind === 'word') {
      for (const form of formTexts(leaf.text, 'alone')) words.add(form);
      const stem = foldPlain(leaf.text).replace(/[aeiouy]$/, '');
      if (stem.length >= MIN_STEM) stems.push(stem);
    }
    if (leaf.kind === 'prefix') starts.push(foldPlain(leaf.text));
  }
  return (word) => words.has(word) || starts.some((start) => word.startsWith(start)) || isPlural(word);
}
