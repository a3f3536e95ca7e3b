/**
 * Which watches a text belongs to, and where in it. Compile once, match often: the texts' words are
 * looked up in one hash of all terms, and only watches with a term found are evaluated.
 */
import { isLeaf, printLeaf, type WatchLeaf, type WatchNode } from './ast.ts';
import { parseExclude } from './exclude.ts';
import type { WatchError } from './fault.ts';
import { inflected } from './forms/terms.ts';
import { parseWatch } from './grammar.ts';
import { PatternIndex } from './index-of-patterns.ts';
import { type FormsOf, patternsOf } from './patterns.ts';
import { type Reading, read } from './reading.ts';

export type { FormsOf } from './patterns.ts';

export interface WatchSource {
  id: number;
  expression: string;
  /** words and phrases, any of which rules a text out; see `parseExclude` */
  exclude: string;
  /** the forms of a term; inflected when left out */
  forms?: FormsOf;
}

export interface MatchInput {
  title?: string;
  text: string;
  /** two-letter code, a region behind it is ignored */
  language?: string;
  authorHandle?: string;
  authorName?: string;
  sourceName?: string;
  url?: string;
}

/** Offsets in the original text, UTF-16, end exclusive. */
export interface MatchSpan {
  start: number;
  end: number;
  in: 'title' | 'text';
}

export interface WatchMatch {
  watchId: number;
  /** what was found, in order, not overlapping; empty when only a field or the link matched */
  spans: MatchSpan[];
}

export interface Matcher {
  /** The watches that `input` belongs to, in the order they were given. */
  match(input: MatchInput): WatchMatch[];
  /** watches left out because they don't parse */
  rejected: { watchId: number; error: WatchError }[];
}

/** Places found, by pattern. */
type Hits = Map<number, MatchSpan[]>;

interface CompiledWatch {
  id: number;
  holds(hits: Hits): boolean;
  /** patterns whose places are shown */
  shown: readonly number[];
}

/** More places of one term than this help nobody, and a hostile text could have any number. */
const MAX_SPANS = 200;

/** Every form of every long name is entered for slips too; above this many watches words must be spelled right. */
const MAX_WATCHES_WITH_SLIPS = 1_000;

/** Gives the patterns of a leaf; `sought` is false for what rules a text out. */
type IdsOf = (leaf: WatchLeaf, sought: boolean) => readonly number[];

/** Compiles all watches into one matcher. One that doesn't parse is put among `rejected`; never throws. */
export function compileWatches(watches: readonly WatchSource[]): Matcher {
  const index = new PatternIndex(watches.length <= MAX_WATCHES_WITH_SLIPS);
  const readers = new Map<FormsOf, IdsOf>();
  const compiled: CompiledWatch[] = [];
  const byAnchor = new Map<number, number[]>();
  const rejected: Matcher['rejected'] = [];
  for (const watch of watches) {
    const expression = parseWatch(watch.expression);
    const exclude = parseExclude(watch.exclude);
    if (!expression.ok) rejected.push({ watchId: watch.id, error: expression.error });
    else if (!exclude.ok) rejected.push({ watchId: watch.id, error: exclude.error });
    else {
      const at = compiled.length;
      const formsOf = watch.forms ?? inflected;
      const idsOf = readers.get(formsOf) ?? idsIn(index, formsOf);
      readers.set(formsOf, idsOf);
      const { anchors, ...rest } = compile(expression.ast, exclude.terms, idsOf);
      compiled.push({ id: watch.id, ...rest });
      for (const anchor of anchors) listOf(byAnchor, anchor).push(at);
    }
  }
  return { rejected, match: (input) => evaluate(findAll(index, input), compiled, byAnchor) };
}

/** Takes each leaf into the index once, however many watches have it. */
function idsIn(index: PatternIndex, formsOf: FormsOf): IdsOf {
  const known = new Map<string, number[]>();
  return (leaf, sought) => {
    const key = `${sought}${printLeaf(leaf)}`;
    const ids = known.get(key) ?? patternsOf(leaf, formsOf, sought).map((pattern) => index.add(pattern));
    known.set(key, ids);
    return ids;
  };
}

function listOf<T>(lists: Map<number, T[]>, key: number): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function compile(ast: WatchNode, exclude: readonly WatchLeaf[], idsOf: IdsOf) {
  const wanted = testOf(ast, idsOf, true);
  const unwanted = exclude.flatMap((leaf) => idsOf(leaf, false));
  const soughtIds = (leaf: WatchLeaf) => idsOf(leaf, true);
  return {
    holds: (hits: Hits) => wanted(hits) && !unwanted.some((id) => hits.has(id)),
    shown: soughtLeaves(ast).flatMap(soughtIds),
    anchors: new Set((anchorOf(ast)?.leaves ?? []).flatMap(soughtIds)),
  };
}

function testOf(node: WatchNode, idsOf: IdsOf, sought: boolean): (hits: Hits) => boolean {
  if (isLeaf(node)) {
    const ids = idsOf(node, sought);
    return (hits) => ids.some((id) => hits.has(id));
  }
  if (node.kind === 'not') {
    const inner = testOf(node.node, idsOf, false);
    return (hits) => !inner(hits);
  }
  const tests = node.nodes.map((child) => testOf(child, idsOf, sought));
  return node.kind === 'and'
    ? (hits) => tests.every((test) => test(hits))
    : (hits) => tests.some((test) => test(hits));
}

function soughtLeaves(node: WatchNode): WatchLeaf[] {
  if (isLeaf(node)) return [node];
  return node.kind === 'not' ? [] : node.nodes.flatMap(soughtLeaves);
}

interface Anchor {
  leaves: WatchLeaf[];
  cost: number;
}

/**
 * The leaves of which at least one must be found before the whole can hold; of several such sets the
 * one that is likely to be met least often. Null for what only excludes.
 */
function anchorOf(node: WatchNode): Anchor | null {
  if (isLeaf(node)) return { leaves: [node], cost: commonness(node) };
  if (node.kind === 'not') return null;
  const anchors = node.nodes.map(anchorOf);
  if (node.kind === 'and') {
    return anchors.reduce((best, next) => (best && (!next || best.cost <= next.cost) ? best : next), null);
  }
  const all: Anchor = { leaves: [], cost: 0 };
  for (const anchor of anchors) {
    if (!anchor) return null;
    all.leaves.push(...anchor.leaves);
    all.cost = Math.max(all.cost, anchor.cost);
  }
  return all;
}

/** A rough guess at how many texts a leaf is in: everybody shares a language, long words are rare. */
function commonness(leaf: WatchLeaf): number {
  if (leaf.kind === 'field') return leaf.field === 'lang' ? 1 : 0.9;
  return (leaf.kind === 'prefix' ? 2 : 1) / (2 + leaf.text.length);
}

function findAll(index: PatternIndex, input: MatchInput): Hits {
  const hits: Hits = new Map();
  const language = input.language?.split('-', 1)[0] ?? null;
  if (input.title) findInText(index, hits, read(input.title, language), 'title');
  findInText(index, hits, read(input.text, language), 'text');
  const noted = (id: number): void => void listOf(hits, id);
  const findWords = (zone: 'author' | 'source', text: string | undefined): void => {
    if (!text) return;
    const reading = read(text);
    index.findRuns(zone, reading, reading.words, noted);
  };
  findWords('author', input.authorName);
  findWords('author', input.authorHandle);
  findWords('source', input.sourceName);
  if (input.url) {
    const url = read(input.url);
    index.findRuns('source', url, url.words, noted);
    index.findSingles('host', url, url.hosts, noted);
  }
  if (language) {
    const code = read(language);
    index.findSingles('lang', code, code.words, noted);
  }
  return hits;
}

function findInText(index: PatternIndex, hits: Hits, reading: Reading, where: 'title' | 'text'): void {
  const { map } = reading.folded;
  const onHit = (id: number, start: number, end: number): void => {
    const spans = listOf(hits, id);
    if (spans.length < MAX_SPANS) spans.push({ start: map[start]!, end: map[end]!, in: where });
  };
  index.findRuns('text', reading, reading.words, onHit);
  index.findSingles('text', reading, reading.parts, onHit);
  index.findSingles('tag', reading, reading.tags, onHit);
  index.findSingles('handle', reading, reading.handles, onHit);
  index.findSingles('host', reading, reading.hosts, onHit);
}

function evaluate(
  hits: Hits,
  watches: readonly CompiledWatch[],
  byAnchor: Map<number, number[]>,
): WatchMatch[] {
  const candidates = new Set<number>();
  for (const id of hits.keys()) for (const at of byAnchor.get(id) ?? []) candidates.add(at);
  const matches: WatchMatch[] = [];
  for (const at of [...candidates].sort((a, b) => a - b)) {
    const { id, holds, shown } = watches[at]!;
    if (holds(hits)) matches.push({ watchId: id, spans: shownSpans(hits, shown) });
  }
  return matches;
}

function shownSpans(hits: Hits, shown: readonly number[]): MatchSpan[] {
  const found = shown.flatMap((id) => hits.get(id) ?? []);
  found.sort((a, b) => rank(a) - rank(b) || a.start - b.start || b.end - a.end);
  const spans: MatchSpan[] = [];
  for (const span of found) {
    const last = spans.at(-1);
    if (!last || last.in !== span.in || span.start >= last.end) spans.push({ ...span });
    else last.end = Math.max(last.end, span.end);
  }
  return spans;
}

const rank = (span: MatchSpan): number => (span.in === 'title' ? 0 : 1);
