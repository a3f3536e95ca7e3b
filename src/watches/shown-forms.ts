/** The forms of a watch's terms as people see and switch them. */
import type { WatchNode } from './ast.ts';
import { leavesOf } from './conditions.ts';
import {
  FORM_LANGUAGES,
  type Form,
  type FormCase,
  type FormLanguage,
  inflect,
  isAdjectival,
  type Position,
} from './forms/inflect.ts';
import { type ShownWay, waysOf, waysOfDomain } from './shown-ways.ts';
import { aliasesOf, grammarsOf, termKey, tuned, type WatchTuning } from './tuning.ts';

export interface ShownForm {
  /** folded, words joined by spaces: what `TermTuning.off` holds */
  text: string;
  /** as one would write it */
  shown: string;
  cases: readonly FormCase[];
}

export interface ShownTerm {
  /** see `termKey` */
  key: string;
  /** as it is typed in the expression */
  term: string;
  /** another name that the team has added to a term */
  isAlias: boolean;
  /** by grammar; a form that several have stands in the first of them */
  groups: { language: FormLanguage; forms: ShownForm[] }[];
  /** how it is met besides in these forms */
  ways: ShownWay[];
  /** whether other names can be given to it */
  takesAliases: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Of a name of several words so many forms a case are shown; endings of its words meet in more ways than people write. */
const MAX_PER_CASE = 3;

/**
 * The words and names that a tree looks for, each once, with all their forms; other names of them included.
 * @param met what was met in the texts tried, folded: what is nearly a form is shown with it
 */
export function shownTerms(tree: WatchNode, tuning: WatchTuning, met: Iterable<string> = []): ShownTerm[] {
  const formsOf = tuned(tuning);
  const terms = new Map<string, ShownTerm>();
  for (const leaf of leavesOf(tree)) {
    if (leaf.kind === 'field') continue;
    const key = termKey(leaf.text);
    const own = tuning.terms[key];
    const all = [leaf, ...(own ? aliasesOf(own) : [])];
    if (leaf.kind === 'domain') {
      const ways = waysOfDomain(leaf.text, formsOf);
      const term = { key, term: leaf.text, isAlias: false, groups: [], ways, takesAliases: false };
      if (ways.length > 0 && !terms.has(key)) terms.set(key, term);
    }
    for (const one of all) {
      if (one.kind !== 'word' && one.kind !== 'phrase') continue;
      const isWildcard = one.text.endsWith('*');
      const itsKey = termKey(one.text);
      if (!isWildcard && !terms.has(itsKey)) {
        const shown = shownTerm(one.text, one.kind === 'phrase', tuning);
        const seen = new Set(shown.groups.flatMap(({ forms }) => forms.map(({ text }) => text)));
        const others = [...(tuning.terms[itsKey]?.off ?? []), ...met];
        const ways = waysOf(one.text, one.kind === 'phrase', formsOf, seen, others);
        const isAlias = one !== leaf;
        terms.set(itsKey, { ...shown, ways, isAlias, takesAliases: !isAlias });
      }
    }
  }
  return [...terms.values()];
}

function shownTerm(
  term: string,
  quoted: boolean,
  tuning: WatchTuning,
): Pick<ShownTerm, 'key' | 'term' | 'groups'> {
  const seen = new Set<string>();
  const groups: ShownTerm['groups'] = [];
  const words = term.match(WORD) ?? [];
  const grammars = quoted && words.length === 1 ? [] : grammarsOf(tuning);
  for (const language of grammars) {
    const forms = formsIn(term, words, language).filter(({ text }) => !seen.has(text));
    for (const { text } of forms) seen.add(text);
    if (forms.length > 0) groups.push({ language, forms });
  }
  if (groups.length === 0) {
    const [language] = FORM_LANGUAGES;
    groups.push({ language: language!, forms: [{ text: termKey(words.join(' ')), shown: term, cases: [] }] });
  }
  return { key: termKey(term), term, groups };
}

function formsIn(term: string, words: readonly string[], language: FormLanguage): ShownForm[] {
  const last = words.length - 1;
  const spaced = /\s/u.test(term.trim());
  const position = (at: number): Position => (!spaced ? 'alone' : at < last ? 'before' : 'last');
  const agrees = spaced && words.some(isAdjectival);
  const all = words.map((word, at) =>
    // x-kom, Air Bank: only the end changes, unless one of the words is an adjective that agrees with the other
    at < last && !agrees
      ? [unchanged(word, language)]
      : inflect(word, {
          position: position(at),
          languages: [language],
          asAdjective: agrees && isAdjectival(word),
        }),
  );
  const [only] = all;
  if (only && all.length === 1) return only;
  return agreeing(all, spaced ? ' ' : (term.match(/[^\p{L}\p{M}\p{N}]/u)?.[0] ?? ' '));
}

const unchanged = (word: string, language: FormLanguage): Form => ({
  text: termKey(word),
  shown: word,
  cases: [],
  language,
});

/** The forms of several words in which all stand in the same case; a word without that case stays as it is. */
function agreeing(words: readonly Form[][], sign: string): ShownForm[] {
  const found = new Map<string, ShownForm & { cases: FormCase[] }>();
  const cases = new Set(words.flatMap((forms) => forms.flatMap((form) => form.cases)));
  for (const one of cases) {
    let runs: { text: string; shown: string }[] = [{ text: '', shown: '' }];
    for (const [at, forms] of words.entries()) {
      const fitting = forms.filter((form) => form.cases.includes(one));
      const choices = one === 'nom' || fitting.length === 0 ? forms.slice(0, 1) : fitting;
      runs = runs
        .flatMap((run) =>
          choices.map(({ text, shown }) => ({
            text: at === 0 ? text : `${run.text} ${text}`,
            shown: at === 0 ? shown : `${run.shown}${sign}${shown}`,
          })),
        )
        .slice(0, MAX_PER_CASE ** (at + 1));
    }
    for (const { text, shown } of runs.slice(0, MAX_PER_CASE * 2)) {
      const known = found.get(text);
      if (known) known.cases.push(one);
      else found.set(text, { text, shown, cases: [one] });
    }
  }
  return [...found.values()];
}
