/** What word lists and signs say of a writer's feeling: sums of weights on both sides. Pure. */
import { foldPlain } from '../../lib/fold.ts';
import { cs } from '../lexicons/cs.ts';
import { en } from '../lexicons/en.ts';
import {
  type CompiledLexicon,
  type CompiledLexicons,
  compileLexicons,
  type Hit,
  type LexiconSpot,
} from '../lexicons/lexicon.ts';
import { readMarks } from '../lexicons/marks.ts';
import { pl } from '../lexicons/pl.ts';
import { sk } from '../lexicons/sk.ts';
import type { Reading } from '../reading.ts';
import type { Language } from '../types.ts';

const INTENSE = 1.4;
const DIMINISHED = 0.7;
const NEGATED_GOOD = -0.75;
const NEGATED_BAD = -0.4;
/** A negator reaches this many words. */
const REACH = 3;
const BEFORE_CONTRAST = 0.6;
/** Irony weighs at least this much against. */
const IRONY = 1.5;
/** A review of a thousand words has said it by now. */
const MAX_LENGTH = 6000;

const WORD = /[a-z0-9]+(?:'[a-z]+)*|[.!?;,:\n]/g;
/** Four capitals, or letters that may be such: quicker found, and in most texts there are none. */
const MAY_BE_SHOUTED = /[A-Z\u00c0-\uffff]{4}/;
const SHOUTED_WORD = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu;
const EXCLAIMED = /!{2,}|\?!|!\?/;
/** „super“ obsluha: praise between quotation marks is seldom meant. */
const QUOTE = /["„“»]/;
const QUOTED_WORD = /["„“»](\p{L}{3,20})["“”«]/gu;

const czechAndSlovak = compileLexicons(cs, sk);
const [czech, slovak] = czechAndSlovak.each as [CompiledLexicon, CompiledLexicon];

/** Czech and Slovak are told apart badly when short, and people mix them: each falls back on the other. */
const LOOKED_IN: Readonly<Record<Language, CompiledLexicons | undefined>> = {
  cs: { ...czechAndSlovak, each: [czech, slovak] },
  sk: { ...czechAndSlovak, each: [slovak, czech] },
  pl: compileLexicons(pl),
  en: compileLexicons(en),
  de: undefined,
  other: undefined,
};

export interface Evidence {
  positive: number;
  negative: number;
}

/** Words between two signs that end a clause, and what the lexicons tell at each. */
interface Clause {
  words: readonly string[];
  spots: readonly LexiconSpot[];
  from: number;
  /** after its last word */
  to: number;
}

function lookUp(searched: readonly CompiledLexicon[], { words, spots }: Clause, at: number): Hit | undefined {
  for (const lexicon of searched) {
    const hit = lexicon.lookUp(words[at]!, spots[at]);
    if (hit) return hit;
  }
  return undefined;
}

/** The factor that the words before `at` put on the word there. */
function factorBefore(lexicon: CompiledLexicon, { words, from }: Clause, at: number, weight: number): number {
  let factor = 1;
  let negated = false;
  for (let i = at - 1; i >= Math.max(from, at - REACH); i -= 1) {
    const word = words[i]!;
    if (lexicon.negators.has(word)) negated = true;
    else if (i === at - 1 && lexicon.intensifiers.has(word)) factor *= INTENSE;
    else if (i === at - 1 && lexicon.diminishers.has(word)) factor *= DIMINISHED;
  }
  if (!negated) return factor;
  if (weight > 0) return factor * NEGATED_GOOD;
  // "nikdy nepřišel": Slavic negation agrees instead of cancelling.
  const agrees = lexicon.negatingPrefix !== undefined && words[at]!.startsWith(lexicon.negatingPrefix);
  return agrees ? factor : factor * NEGATED_BAD;
}

/** Sums one clause's words. */
function readClause(
  searched: readonly CompiledLexicon[],
  lexicon: CompiledLexicon,
  clause: Clause,
  quoted: ReadonlySet<string>,
): Evidence {
  const evidence: Evidence = { positive: 0, negative: 0 };
  for (let at = clause.from; at < clause.to; ) {
    if (lexicon.isContrast(clause.spots[at])) {
      evidence.positive *= BEFORE_CONTRAST;
      evidence.negative *= BEFORE_CONTRAST;
    }
    const hit = lookUp(searched, clause, at);
    if (hit === undefined) {
      at += 1;
      continue;
    }
    let weight = hit.weight * factorBefore(lexicon, clause, at, hit.weight);
    if (weight > 0 && quoted.has(clause.words[at]!)) weight = -weight / 2;
    if (weight > 0) evidence.positive += weight;
    else evidence.negative -= weight;
    at += hit.length;
  }
  return evidence;
}

/** Not one of the signs that end a clause. */
function isWord(token: string): boolean {
  const code = token.charCodeAt(0);
  return code >= 0x61 || (code >= 0x30 && code <= 0x39);
}

const quotedIn = (text: string): ReadonlySet<string> =>
  QUOTE.test(text)
    ? new Set(Array.from(text.matchAll(QUOTED_WORD), ([, word = '']) => foldPlain(word)))
    : NONE;

function readWords({ text, plain }: Reading, language: Language): Evidence & { ironic: boolean } {
  const searched = LOOKED_IN[language];
  const [lexicon] = searched?.each ?? [];
  const total = { positive: 0, negative: 0, ironic: false };
  if (searched === undefined || lexicon === undefined) return total;
  const quoted = quotedIn(text);
  const words = plain.match(WORD) ?? [];
  const spots = searched.lists.tellAll(words);
  total.ironic = spots.some(lexicon.isIronic);
  for (let from = 0, to = 0; to <= words.length; to += 1) {
    if (to < words.length && isWord(words[to]!)) continue;
    // A contrast word makes little of everything said before it, not only of its own clause.
    if (from < to && lexicon.isContrast(spots[from])) {
      total.positive *= BEFORE_CONTRAST;
      total.negative *= BEFORE_CONTRAST;
    }
    const { positive, negative } = readClause(searched.each, lexicon, { words, spots, from, to }, quoted);
    total.positive += positive;
    total.negative += negative;
    from = to + 1;
  }
  return total;
}

/** Everything the lists know of a text. */
export interface Feeling {
  /** of words and signs together, after irony has been turned */
  positive: number;
  negative: number;
  /** capitals or marks that make it stronger */
  shouted: boolean;
  /** says the opposite of its words */
  ironic: boolean;
  /** names of what was found, for the learned weights */
  known: string[];
}

/** Words that turn what follows, in a language. */
export const negatorsOf = (language: Language): ReadonlySet<string> =>
  LOOKED_IN[language]?.each[0]?.negators ?? NONE;

/** More than this says no more. */
const MOST_STEPS = 6;
/** Nearer than this the two sides balance. */
const BALANCE = 0.3;
const NONE: ReadonlySet<string> = new Set();

/** Reads a text by the lists of a language; German and unserved languages are read by their signs only. */
export function readFeeling(reading: Reading, language: Language): Feeling {
  const beginning = reading.upTo(MAX_LENGTH);
  const read = beginning.text;
  const words = readWords(beginning, language);
  const marks = readMarks(read);
  const feeling = {
    positive: words.positive + marks.positive,
    negative: words.negative + marks.negative,
    ironic: words.ironic || (marks.ironic && words.positive > 0),
    shouted: isShouted(read) || EXCLAIMED.test(read),
    known: namesOf(words, marks, read.includes('!')),
  };
  if (feeling.ironic) {
    feeling.negative += Math.max(IRONY, words.positive);
    feeling.positive = 0;
  }
  return feeling;
}

const isShouted = (text: string): boolean =>
  MAY_BE_SHOUTED.test(text) && (text.match(SHOUTED_WORD)?.length ?? 0) >= 2;

/** One name for each step that the evidence climbs: "p1 p2 p3" is a rather positive text. */
function climb(known: string[], name: string, evidence: number): void {
  for (let step = 1; step <= Math.min(MOST_STEPS, Math.round(evidence)); step += 1) known.push(name + step);
}

/** All that is known of a text's tone, by name. */
function namesOf(
  words: Evidence & { ironic: boolean },
  marks: Evidence & { ironic: boolean },
  stressed: boolean,
): string[] {
  const known: string[] = [];
  climb(known, 'p', words.positive);
  climb(known, 'n', words.negative);
  climb(known, 'mp', marks.positive);
  climb(known, 'mn', marks.negative);
  const lead = words.positive - words.negative;
  const side = lead > BALANCE ? 'd+' : lead < -BALANCE ? 'd-' : 'd0';
  known.push(side);
  // blame stays blame however loud; how loud is weighed apart
  if (stressed && side !== 'd-') known.push(`!${side}`);
  if (words.ironic) known.push('irony');
  if (marks.ironic) known.push('ironic-mark');
  return known;
}
