import { marksAgree } from './marks.ts';
import type { Pattern, Zone } from './patterns.ts';
import type { Reading, Spot } from './reading.ts';

/** Called for every place where a pattern is found; offsets are folded ones. */
export type OnHit = (pattern: number, start: number, end: number) => void;

interface ZoneIndex {
  /** first word → patterns that begin with it */
  exact: Map<string, number[]>;
  /** beginning of a word → patterns of one word that end in a wildcard */
  prefixes: Map<string, number[]>;
  /** lengths that occur in `prefixes`, ascending */
  lengths: number[];
}

/**
 * Patterns of all watches, each kept once, found by the hash of their first word: a text costs its own
 * words, however many patterns there are.
 */
export class PatternIndex {
  readonly patterns: Pattern[] = [];
  private readonly ids = new Map<string, number>();
  private readonly zones = new Map<Zone, ZoneIndex>();

  /** Takes a pattern in and gives its number; an equal one has the same. */
  add(pattern: Pattern): number {
    const own = pattern.own?.map((letters) => letters.join('')).join(' ') ?? '';
    const key = `${pattern.zone} ${pattern.prefix} ${pattern.words.join(' ')} | ${own}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.patterns.push(pattern) - 1;
    this.ids.set(key, id);
    this.enter(pattern, id);
    return id;
  }

  /** Finds patterns among words in their order. */
  findRuns(zone: Zone, reading: Reading, words: readonly Spot[], onHit: OnHit): void {
    this.find(zone, reading, words, true, onHit);
  }

  /** Finds patterns of one word among forms that each stand alone. */
  findSingles(zone: Zone, reading: Reading, spots: readonly Spot[], onHit: OnHit): void {
    this.find(zone, reading, spots, false, onHit);
  }

  private enter(pattern: Pattern, id: number): void {
    const zone = this.zoneOf(pattern.zone);
    const first = pattern.words[0]!;
    const isPrefix = pattern.prefix && pattern.words.length === 1;
    const map = isPrefix ? zone.prefixes : zone.exact;
    const list = map.get(first);
    if (list) list.push(id);
    else map.set(first, [id]);
    if (isPrefix && !zone.lengths.includes(first.length)) {
      zone.lengths = [...zone.lengths, first.length].sort((a, b) => a - b);
    }
  }

  private zoneOf(name: Zone): ZoneIndex {
    const known = this.zones.get(name);
    if (known) return known;
    const zone = { exact: new Map(), prefixes: new Map(), lengths: [] };
    this.zones.set(name, zone);
    return zone;
  }

  private find(name: Zone, reading: Reading, spots: readonly Spot[], runs: boolean, onHit: OnHit): void {
    const zone = this.zones.get(name);
    if (!zone) return;
    for (let i = 0; i < spots.length; i += 1) {
      const { form } = spots[i]!;
      for (const id of zone.exact.get(form) ?? []) this.check(id, reading, spots, i, runs, onHit);
      for (const length of zone.lengths) {
        if (length > form.length) break;
        for (const id of zone.prefixes.get(form.slice(0, length)) ?? [])
          this.check(id, reading, spots, i, runs, onHit);
      }
    }
  }

  private check(
    id: number,
    reading: Reading,
    spots: readonly Spot[],
    at: number,
    runs: boolean,
    onHit: OnHit,
  ): void {
    const { words, prefix, own } = this.patterns[id]!;
    if (words.length > 1 && !(runs && isRun(words, prefix, spots, at))) return;
    if (own && !own.every((letters, i) => agrees(letters, reading, spots[at + i]!))) return;
    onHit(id, spots[at]!.start, spots[at + words.length - 1]!.end);
  }
}

function isRun(words: readonly string[], prefix: boolean, spots: readonly Spot[], at: number): boolean {
  const last = words.length - 1;
  if (at + last >= spots.length) return false;
  for (let i = 1; i <= last; i += 1) {
    const { form } = spots[at + i]!;
    const word = words[i]!;
    if (i === last && prefix ? !form.startsWith(word) : form !== word) return false;
  }
  return true;
}

/** Where a form was put together from several words its letters don't line up, and marks are let be. */
function agrees(own: readonly string[], { original, folded }: Reading, { form, start, end }: Spot): boolean {
  return end - start !== form.length || marksAgree(own, original, folded, start, end);
}
