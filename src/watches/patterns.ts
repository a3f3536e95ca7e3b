import { foldPlain } from '../lib/fold.ts';
import type { WatchLeaf } from './ast.ts';
import { type Doubt, NEARLY } from './forms/evidence.ts';
import { isMarked, type OwnMarks, ownMarks } from './marks.ts';
import { wordsOf } from './reading.ts';
import { type OtherSpelling, otherSpellings } from './spellings.ts';
import { knownForms, type WordForms } from './word-forms.ts';

/** Where a pattern is looked for. */
export type Zone = 'text' | 'tag' | 'handle' | 'host' | 'author' | 'source' | 'lang';

/** For each word the folded forms it may take, the word itself first. */
export type Words = readonly (readonly string[])[];

/** How the words of a pattern are written. */
export interface Spelling {
  words: Words;
  /** for each word its letters with their marks; null where marks say nothing */
  own: readonly OwnMarks[] | null;
}

/** What a term asks of the places where it is met; all of its patterns share one. */
export interface Manner {
  /** the term was typed without marks: a word with some isn't refused, only doubted */
  unmarked: boolean;
  /** what a text must dispel before the term counts */
  doubt: Doubt | null;
  /** it is a name, whose forms may each be doubted */
  isName: boolean;
  /** one slip of the finger is let pass */
  slips: boolean;
  /** whether it is meant the rules alone say */
  isByRules?: boolean;
  /** it is one word of a longer name */
  isShort?: boolean;
  /** it is one that means other things as well: only who is in it where that sort of shop is spoken of means the name */
  trade?: ReadonlySet<string> | null;
  /** forms that are not to be met, words joined by spaces */
  off: ReadonlySet<string> | null;
}

/** A run of folded words, or one whole tag, handle, host or language. */
export class Pattern {
  private made: Spelling | null = null;
  private gaps: readonly string[] | null = null;

  /**
   * @param term as typed
   * @param words of the term
   * @param prefix the last word only begins so
   * @param together several words written as one
   * @param sign what alone may stand between its words, where that matters
   */
  constructor(
    readonly zone: Zone,
    private readonly term: string,
    private readonly words: readonly WordForms[],
    readonly manner: Manner,
    readonly prefix: boolean,
    private readonly together: boolean,
    readonly sign: string | null = null,
  ) {}

  /** Whether it is hardly more than a number: 20., 11:14. */
  get isNumber(): boolean {
    return /^\d[^\p{L}]*$/u.test(this.term);
  }

  /** What stands between its words as typed: the ! of Tack!Tack!, the dot of E.ON. */
  gapBehind(at: number): string {
    this.gaps ??=
      foldPlain(this.term)
        .trim()
        .match(/[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/gu) ?? [];
    return this.gaps[at] ?? ' ';
  }

  /** The term as typed. */
  get typed(): string {
    return this.term.normalize('NFC');
  }

  /** Whether the term has a capital inside a word. */
  get isLogo(): boolean {
    return /\p{Ll}\p{Lu}/u.test(this.term);
  }

  /** Whether the term ends as an adjective does, with a long vowel. */
  get isAdjectival(): boolean {
    return /[ýí](?:\s|$)/iu.test(this.typed);
  }

  /** How many words it has. */
  get size(): number {
    return this.together ? 1 : this.words.length;
  }

  /** What its first word begins with, in any of its forms. */
  get start(): string {
    return this.together ? before(this.words) + this.words.at(-1)!.start : this.words[0]!.start;
  }

  /** Whether the first word has no other form than `start`. */
  get isFixed(): boolean {
    return this.together ? this.words.at(-1)!.isFixed : this.words[0]!.isFixed;
  }

  /** Made when a text first has something that begins so: most names are never met, and forms take room. */
  spelling(): Spelling {
    this.made ??= this.spell();
    return this.made;
  }

  private spell(): Spelling {
    const { term, words, manner } = this;
    const own = manner.unmarked && !manner.isName ? null : marksOf(term, words.length);
    if (!this.together) return { words: words.map((word) => word.all()), own };
    // written together only the last word is inflected: v airbance, #ceskasporitelna
    const start = before(words);
    return {
      words: [
        words
          .at(-1)!
          .all()
          .map((form) => start + form),
      ],
      own: own && [own.flat()],
    };
  }
}

/** All words but the last, as they are, in one. */
function before(words: readonly WordForms[]): string {
  let joined = '';
  for (let i = 0; i < words.length - 1; i += 1) joined += words[i]!.word;
  return joined;
}

/** Everything a term may be met as. */
export interface TermForms {
  words: readonly WordForms[];
  doubt: Doubt | null;
  isName: boolean;
  slips: boolean;
  /** forms switched off: folded, words joined by spaces */
  off?: ReadonlySet<string> | null;
  /** other names for the same */
  aliases?: readonly WatchLeaf[];
}

/**
 * The forms of a term. The door through which inflection comes: everything else only ever sees what it returns.
 * @param term as typed, without quotes
 * @param quoted whether it stood in quotes
 */
export type FormsOf = (term: string, quoted: boolean) => TermForms;

/** No form but the term itself, believed wherever it stands. */
export const asTyped: FormsOf = (term) => ({
  words: foldedWords(term).map((word) => knownForms([word])),
  doubt: null,
  isName: false,
  slips: false,
});

/** "na to" must not find NATO: phrases and x-kom are looked for written together from this length on. */
const MIN_JOINED_PHRASE = 5;
const MIN_JOINED_WORD = 4;

const PLAIN: Manner = { unmarked: true, doubt: null, isName: false, slips: false, off: null };
const MARKED: Manner = { ...PLAIN, unmarked: false };

/**
 * All that a leaf is found by; any one of them suffices.
 * @param sought false for what rules a text out: it may be inflected, but is neither doubted nor guessed
 */
export function patternsOf(leaf: WatchLeaf, formsOf: FormsOf, sought: boolean): Pattern[] {
  switch (leaf.kind) {
    case 'word':
      return inForms(leaf.text, false, formsOf, sought);
    case 'phrase':
      return leaf.text.endsWith('*')
        ? prefixed(leaf.text.slice(0, -1))
        : inForms(leaf.text, true, formsOf, sought);
    case 'prefix':
      return prefixed(leaf.text);
    case 'hashtag':
      return [whole('tag', foldPlain(leaf.text).replaceAll('_', ''))];
    case 'handle':
      return [whole('handle', foldPlain(leaf.text))];
    case 'domain':
      return [
        whole('host', foldPlain(leaf.text).replace(/^www\./u, '')),
        ...(sought ? inWords(leaf.text, formsOf) : []),
      ];
    case 'field':
      return leaf.field === 'lang' ? [whole('lang', leaf.value)] : inField(leaf.field, leaf.value);
  }
}

const whole = (zone: Zone, form: string, prefix = false): Pattern =>
  new Pattern(zone, form, [knownForms([form])], PLAIN, prefix, false);

function inForms(term: string, quoted: boolean, formsOf: FormsOf, sought: boolean): Pattern[] {
  const forms = formsOf(term, quoted);
  const { words, aliases = [], off = null } = forms;
  const manner: Manner = sought ? mannerOf(term, forms) : { ...PLAIN, unmarked: !isMarked(term), off };
  const patterns = words.length === 0 ? [] : [new Pattern('text', term, words, manner, false, false)];
  const joined = joinedWords(words, quoted);
  if (joined !== null && !off?.has(joined)) {
    const offTogether = off && new Set([...off].map((form) => form.replaceAll(' ', '')));
    patterns.push(new Pattern('text', term, words, { ...manner, off: offTogether }, false, true));
  }
  for (const other of sought ? otherSpellings(term, quoted, manner, formsOf) : []) {
    if (off?.has(other.key)) continue;
    patterns.push(
      new Pattern('text', other.term, other.words, other.manner, false, other.together, other.sign),
    );
  }
  for (const alias of aliases) patterns.push(...patternsOf(alias, withoutAliases(formsOf), sought));
  return patterns;
}

/** What a term of these forms asks of the places where it is met. */
export const mannerOf = (term: string, { off = null, doubt, isName, slips }: TermForms): Manner => ({
  unmarked: !isMarked(term),
  off,
  doubt,
  isName,
  slips,
});

/** The words of a name in one, folded, where it is looked for so. */
export function joinedWords(words: readonly WordForms[], quoted: boolean): string | null {
  if (words.length < 2) return null;
  const joined = before(words) + words.at(-1)!.word;
  return joined.length >= (quoted ? MIN_JOINED_PHRASE : MIN_JOINED_WORD) ? joined : null;
}

function inWords(domain: string, formsOf: FormsOf): Pattern[] {
  const { off } = formsOf(domain, true);
  return domainSpellings(domain, formsOf)
    .filter(({ key }) => !off?.has(key))
    .map(({ term, words, manner, sign }) => new Pattern('text', term, words, manner, false, false, sign));
}

/** Kytary.cz typed as a name: kytary cz, and where it is meant, Kytary alone. */
export function domainSpellings(domain: string, formsOf: FormsOf): OtherSpelling[] {
  const [body = '', ...rest] = domain.replace(/^www\./iu, '').split('.');
  if (rest.length !== 1 || body.length < MIN_JOINED_WORD) return [];
  const spelling = (term: string, words: readonly WordForms[], manner: Manner, sign: string | null) => {
    const key = words.map(({ word }) => word).join(' ');
    return { term, shown: term, key, words, manner, sign, together: false };
  };
  const spaced = [body, ...rest].join(' ');
  const apart = foldedWords(spaced).map((word) => knownForms([word]));
  const { words, doubt, isName } = formsOf(body, false);
  const meant: Manner = { ...PLAIN, unmarked: !isMarked(body), isName, doubt: doubt ?? NEARLY };
  return [spelling(spaced, apart, PLAIN, ' '), ...(isName ? [spelling(body, words, meant, null)] : [])];
}

const withoutAliases =
  (formsOf: FormsOf): FormsOf =>
  (term, quoted) => ({ ...formsOf(term, quoted), aliases: [] });

function prefixed(stem: string): Pattern[] {
  const sign = stem.charAt(0);
  if (sign === '#') return [whole('tag', foldPlain(stem.slice(1)).replaceAll('_', ''), true)];
  if (sign === '@') return [whole('handle', foldPlain(stem.slice(1)), true)];
  return exactRun('text', stem, true);
}

function inField(zone: 'author' | 'source', value: string): Pattern[] {
  const stem = value.replace(/\*+$/u, '');
  return exactRun(zone, stem, stem !== value);
}

function exactRun(zone: Zone, term: string, prefix: boolean): Pattern[] {
  const words = foldedWords(term).map((word) => knownForms([word]));
  if (words.length === 0) return [];
  return [new Pattern(zone, term, words, isMarked(term) ? MARKED : PLAIN, prefix, false)];
}

function marksOf(term: string, size: number): OwnMarks[] {
  const typed = term.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return Array.from({ length: size }, (_, i) => ownMarks(typed[i] ?? ''));
}

const foldedWords = (text: string): string[] => wordsOf(foldPlain(text)).map((word) => word.form);
