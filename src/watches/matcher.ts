/**
 * Which watches a text belongs to, and where in it. Watches come and go one by one; the texts' words are looked up
 * in one hash of all terms, and only watches with a term found are evaluated.
 */
import { printLeaf, type WatchLeaf, type WatchNode } from './ast.ts';
import { anchorsOf, type Condition, conditionOf, type IdsOf, isMet, leavesOf } from './conditions.ts';
import { parseExclude } from './exclude.ts';
import type { WatchError } from './fault.ts';
import { inflected } from './forms/terms.ts';
import { parseWatch } from './grammar.ts';
import { Hits } from './hits.ts';
import { PatternIndex } from './index-of-patterns.ts';
import type { Judge } from './meaning/candidate.ts';
import { byLearning } from './meaning/judge.ts';
import { type FormsOf, patternsOf } from './patterns.ts';
import { type Reading, read } from './reading.ts';
import { type Sieve, sieveOf, type Trace } from './sieve.ts';
import { isInScope, tuned, type WatchTuning } from './tuning.ts';

export type { FormsOf } from './patterns.ts';

export interface WatchSource {
  id: number;
  expression: string;
  /** words and phrases, any of which rules a text out; see `parseExclude` */
  exclude: string;
  /** what the team has set besides; nothing when left out */
  tuning?: WatchTuning;
  /** the forms of a term; inflected, as tuned, when left out */
  forms?: FormsOf;
}

export interface MatchInput {
  title?: string;
  text: string;
  /** two-letter code, a region behind it is ignored; or how to find out, asked only when it matters */
  language?: string | (() => string);
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
  /** what was found leaves no doubt about whom it means: a #tag, an @handle, a domain, a field */
  certain: boolean;
}

export interface Matcher {
  /** The watches that `input` belongs to, in the order they were given. */
  match(input: MatchInput): WatchMatch[];
  /** watches left out because they don't parse */
  readonly rejected: { watchId: number; error: WatchError }[];
}

interface CompiledWatch {
  id: number;
  wanted: Condition;
  unwanted: readonly number[];
  /** limited to some languages, unless the expression itself says which */
  scope: WatchTuning | null;
  /** patterns whose places are shown */
  shown: readonly number[];
  anchors: readonly number[];
  /** of the terms it has a share in */
  keys: readonly string[];
}

/** A term in the index, and how many watches have it. */
interface Term {
  ids: readonly number[];
  users: number;
}

/** Every form of every long name is entered for slips too; above this many watches words must be spelled right. */
const MAX_WATCHES_WITH_SLIPS = 1_000;

/** Of few watches most texts hold nothing at all, which is told in one look. */
const MAX_WATCHES_WITH_SIEVE = 3;

/** Compiles all watches into one matcher. One that doesn't parse is put among `rejected`; never throws. */
export function compileWatches(watches: readonly WatchSource[], judge?: Judge): Matcher {
  const set = new WatchSet(judge);
  set.expect(watches.length);
  for (const watch of watches) set.put(watch);
  return set;
}

/** A matcher whose watches can be changed one by one, each in well under a millisecond. */
export class WatchSet implements Matcher {
  private readonly index: PatternIndex;
  private readonly slots: (CompiledWatch | null)[] = [];
  private readonly slotOf = new Map<number, number>();
  private readonly byAnchor = new Map<number, number[]>();
  private readonly terms = new Map<string, Term>();
  private readonly faults = new Map<number, WatchError>();
  private readonly ownForms = new Map<FormsOf, number>();
  /** undefined until it is needed, null where there is none */
  private sieve: Sieve | null | undefined;
  private changes = 0;

  /** @param judge has the last word on whether a name is meant; what was learned of it when left out */
  constructor(judge: Judge = byLearning) {
    this.index = new PatternIndex(judge);
  }

  /** Grows with every change: what was matched at the same version is matched so still. */
  get version(): number {
    return this.changes;
  }

  get rejected(): Matcher['rejected'] {
    return [...this.faults].map(([watchId, error]) => ({ watchId, error }));
  }

  /** Says how many watches there will be, so that room for slips isn't made in vain. */
  expect(watches: number): void {
    this.index.withSlips = watches <= MAX_WATCHES_WITH_SLIPS;
  }

  /** Adds a watch, or puts it in the place of the one with this id. */
  put(watch: WatchSource): void {
    this.changes += 1;
    const slot = this.slotOf.get(watch.id) ?? this.slots.length;
    this.clear(watch.id);
    const expression = parseWatch(watch.expression);
    const exclude = parseExclude(watch.exclude);
    if (!expression.ok) this.faults.set(watch.id, expression.error);
    else if (!exclude.ok) this.faults.set(watch.id, exclude.error);
    else {
      const compiled = this.compile(watch, expression.ast, exclude.terms);
      this.slots[slot] = compiled;
      this.slotOf.set(watch.id, slot);
      for (const anchor of compiled.anchors) listOf(this.byAnchor, anchor).push(slot);
    }
  }

  remove(id: number): void {
    this.changes += 1;
    this.clear(id);
    this.slotOf.delete(id);
  }

  match(input: MatchInput): WatchMatch[] {
    if (this.sieve === undefined) this.sieve = this.makeSieve();
    if (this.sieve && !this.sieve(input)) return [];
    const language = languageOf(input);
    const hits = this.findAll(input, language);
    if (hits.isEmpty) return [];
    const candidates = new Set<number>();
    for (const id of hits.patterns()) for (const slot of this.byAnchor.get(id) ?? []) candidates.add(slot);
    const matches: WatchMatch[] = [];
    for (const slot of [...candidates].sort((a, b) => a - b)) {
      const { id, wanted, unwanted, scope, shown } = this.slots[slot]!;
      if (!isMet(wanted, hits) || unwanted.some((ruled) => hits.has(ruled))) continue;
      if (scope && !isInScope(scope, language()) && !isMet(wanted, hits.certain)) continue;
      matches.push({
        watchId: id,
        spans: hits.spans(shown),
        certain: shown.some((one) => hits.isCertain(one)),
      });
    }
    return matches;
  }

  private compile(watch: WatchSource, ast: WatchNode, exclude: readonly WatchLeaf[]): CompiledWatch {
    const keys = new Set<string>();
    const { forms, prefix } = this.formsOf(watch);
    const idsOf: IdsOf = (leaf, sought) => {
      const key = `${prefix}${sought}${printLeaf(leaf)}`;
      const term = this.terms.get(key) ?? { ids: this.enter(leaf, forms, sought), users: 0 };
      this.terms.set(key, term);
      if (!keys.has(key)) term.users += 1;
      keys.add(key);
      return term.ids;
    };
    const soughtIds = (leaf: WatchLeaf) => idsOf(leaf, true);
    const leaves = leavesOf(ast);
    const saysLanguage = leaves.some((leaf) => leaf.kind === 'field' && leaf.field === 'lang');
    return {
      id: watch.id,
      wanted: conditionOf(ast, idsOf),
      unwanted: exclude.flatMap((leaf) => idsOf(leaf, false)),
      scope: watch.tuning && !saysLanguage ? watch.tuning : null,
      shown: leaves.flatMap(soughtIds),
      anchors: [...new Set(anchorsOf(ast).flatMap(soughtIds))],
      keys: [...keys],
    };
  }

  private makeSieve(): Sieve | null {
    if (this.slotOf.size > MAX_WATCHES_WITH_SIEVE) return null;
    const traces: Trace[] = [];
    for (const anchor of this.byAnchor.keys()) {
      const trace = this.index.traceOf(anchor);
      if (!trace) return null;
      traces.push(trace);
    }
    return traces.length === 0 ? null : sieveOf(traces);
  }

  private enter(leaf: WatchLeaf, forms: FormsOf, sought: boolean): number[] {
    return patternsOf(leaf, forms, sought).map((pattern) => this.index.add(pattern));
  }

  /** How the terms of a watch are inflected; watches share the terms whose `prefix` is the same. */
  private formsOf({ id, forms, tuning }: WatchSource): { forms: FormsOf; prefix: string } {
    if (forms) {
      const number = this.ownForms.get(forms) ?? this.ownForms.size;
      this.ownForms.set(forms, number);
      return { forms, prefix: `own${number}:` };
    }
    const isTuned =
      tuning && (tuning.languages.length > 0 || tuning.context || Object.keys(tuning.terms).length > 0);
    return isTuned ? { forms: tuned(tuning), prefix: `tuned${id}:` } : { forms: inflected, prefix: '' };
  }

  /** Takes out what belongs to a watch, but leaves it its place in the order. */
  private clear(id: number): void {
    this.sieve = undefined;
    this.faults.delete(id);
    const slot = this.slotOf.get(id);
    const old = slot === undefined ? null : this.slots[slot];
    if (slot === undefined || !old) return;
    for (const anchor of old.anchors) {
      const rest = this.byAnchor.get(anchor)!.filter((other) => other !== slot);
      if (rest.length > 0) this.byAnchor.set(anchor, rest);
      else this.byAnchor.delete(anchor);
    }
    for (const key of old.keys) {
      const term = this.terms.get(key)!;
      term.users -= 1;
      if (term.users > 0) continue;
      for (const pattern of term.ids) this.index.remove(pattern);
      this.terms.delete(key);
    }
    this.slots[slot] = null;
  }

  private findAll(input: MatchInput, language: Reading['language']): Hits {
    const hits = new Hits();
    if (input.title) this.findInText(hits, read(input.title, language), 'title');
    this.findInText(hits, read(input.text, language), 'text');
    this.findElsewhere(hits, 'author', input.authorName);
    this.findElsewhere(hits, 'author', input.authorHandle);
    this.findElsewhere(hits, 'source', input.sourceName);
    if (input.url && (this.index.hasZone('source') || this.index.hasZone('host'))) {
      const url = read(input.url);
      this.index.findRuns('source', url, url.words, (id) => hits.note(id));
      this.index.findSingles('host', url, url.hosts, (id) => hits.note(id));
    }
    const code = this.index.hasZone('lang') ? language() : null;
    if (code) {
      const reading = read(code);
      this.index.findSingles('lang', reading, reading.words, (id) => hits.note(id));
    }
    return hits;
  }

  private findElsewhere(hits: Hits, zone: 'author' | 'source', text: string | undefined): void {
    if (!text || !this.index.hasZone(zone)) return;
    const reading = read(text);
    this.index.findRuns(zone, reading, reading.words, (id) => hits.note(id));
  }

  private findInText(hits: Hits, reading: Reading, where: 'title' | 'text'): void {
    const onHit = hits.notedIn(reading, where);
    this.index.findRuns('text', reading, reading.words, onHit);
    this.index.findSingles('text', reading, reading.parts, onHit);
    this.index.findSingles('tag', reading, reading.tags, onHit);
    this.index.findSingles('handle', reading, reading.handles, onHit);
    this.index.findGlued(reading, reading.tags, onHit);
    this.index.findGlued(reading, reading.handles, onHit);
    this.index.findSingles('host', reading, reading.hosts, onHit);
  }
}

function listOf<T>(lists: Map<number, T[]>, key: number): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Asks for the language once, and only when somebody wants to know. */
function languageOf({ language }: MatchInput): () => string | null {
  let known: string | null | undefined;
  return () => {
    if (known === undefined)
      known = (typeof language === 'function' ? language() : language)?.split('-', 1)[0] ?? null;
    return known;
  };
}
