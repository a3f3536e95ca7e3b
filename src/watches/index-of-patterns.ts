import { type Doubt, doubtOfForm, isMeant, NEARLY } from './forms/evidence.ts';
import { MIN_SLIP_LENGTH, SlipIndex } from './forms/one-slip.ts';
import { hasMarks, markedLength, marksAgree } from './marks.ts';
import type { Pattern, Zone } from './patterns.ts';
import type { Reading, Spot } from './reading.ts';

/** Called for every place where a pattern is found; offsets are folded ones. */
export type OnHit = (pattern: number, start: number, end: number) => void;

interface ZoneIndex {
  /** first word, in any form → patterns that begin with it */
  exact: Map<string, number[]>;
  /** beginning of a word → patterns of one word that end in a wildcard */
  prefixes: Map<string, number[]>;
  /** lengths that occur in `prefixes`, ascending */
  lengths: number[];
}

const NONE: readonly number[] = [];

/**
 * Patterns of all watches, found by the hash of their first word: a text costs its own words, however many
 * patterns there are.
 */
export class PatternIndex {
  private readonly patterns: Pattern[] = [];
  private readonly zones = new Map<Zone, ZoneIndex>();
  private readonly slips: SlipIndex | null;

  /** @param withSlips whether slips of the finger are looked for; they take most of the room */
  constructor(withSlips: boolean) {
    this.slips = withSlips ? new SlipIndex() : null;
  }

  /** Takes a pattern in and gives its number. */
  add(pattern: Pattern): number {
    const id = this.patterns.push(pattern) - 1;
    const zone = this.zoneOf(pattern.zone);
    const alone = [id];
    const [first = []] = pattern.words;
    const isPrefix = pattern.prefix && pattern.words.length === 1;
    for (const form of first) {
      enter(isPrefix ? zone.prefixes : zone.exact, form, alone);
      if (pattern.slips && form.length >= MIN_SLIP_LENGTH) this.slips?.add(form, id);
      if (isPrefix && !zone.lengths.includes(form.length)) {
        zone.lengths = [...zone.lengths, form.length].sort((a, b) => a - b);
      }
    }
    return id;
  }

  /** Finds patterns among words in their order, slips included. */
  findRuns(zone: Zone, reading: Reading, words: readonly Spot[], onHit: OnHit): void {
    this.find(zone, reading, words, true, onHit);
    if (!this.slips || zone !== 'text') return;
    for (const [i, { form, start, end }] of words.entries()) {
      for (const id of this.slips.find(form))
        if (isMeant(reading, { first: i, last: i, isInflected: false }, NEARLY)) onHit(id, start, end);
    }
  }

  /** Finds patterns of one word among forms that each stand alone. */
  findSingles(zone: Zone, reading: Reading, spots: readonly Spot[], onHit: OnHit): void {
    this.find(zone, reading, spots, false, onHit);
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
      for (const id of zone.exact.get(form) ?? NONE) this.check(id, reading, spots, i, runs, onHit);
      for (const length of zone.lengths) {
        if (length > form.length) break;
        for (const id of zone.prefixes.get(form.slice(0, length)) ?? NONE)
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
    const pattern = this.patterns[id]!;
    const { words } = pattern;
    if (words.length > 1 && !(runs && isRun(pattern, spots, at))) return;
    const agrees = marksOfRunAgree(pattern, reading, spots, at);
    if (!agrees && !pattern.unmarked) return;
    const last = at + words.length - 1;
    const doubt = agrees ? doubtAbout(pattern, spots[at]!.form) : NEARLY;
    if (runs && doubt) {
      const isInflected = spots[at]!.form !== words[0]![0];
      if (!isMeant(reading, { first: at, last, isInflected }, doubt)) return;
    }
    onHit(id, spots[at]!.start, spots[last]!.end);
  }
}

/** Most forms lead to one pattern, and all of a pattern share the list of it alone, which saves room. */
function enter(map: Map<string, number[]>, form: string, alone: number[]): void {
  const known = map.get(form);
  if (!known) map.set(form, alone);
  else if (known.length === 1) map.set(form, [...known, ...alone]);
  else known.push(...alone);
}

function isRun({ words, prefix }: Pattern, spots: readonly Spot[], at: number): boolean {
  const last = words.length - 1;
  if (at + last >= spots.length) return false;
  for (let i = 1; i <= last; i += 1) {
    const { form } = spots[at + i]!;
    const forms = words[i]!;
    if (i === last && prefix ? !form.startsWith(forms[0]!) : !forms.includes(form)) return false;
  }
  return true;
}

function doubtAbout({ doubt, isName, words }: Pattern, form: string): Doubt | null {
  if (doubt || !isName || words.length > 1 || form === words[0]![0]) return doubt;
  return doubtOfForm(form);
}

/** Where a form was put together from several words its letters don't line up, and marks are let be. */
function marksOfRunAgree(
  { words, prefix, own }: Pattern,
  { original, folded }: Reading,
  spots: readonly Spot[],
  at: number,
): boolean {
  if (!own) return true;
  const isLast = (i: number): boolean => i === own.length - 1;
  const isCareful =
    own.length > 1 && hasMarks(original, folded, spots[at]!.start, spots[at + own.length - 1]!.end);
  return own.every((letters, i) => {
    const { form, start, end } = spots[at + i]!;
    const [word = ''] = words[i]!;
    if (end - start !== form.length) return true;
    const length = prefix && isLast(i) ? word.length : markedLength(word, form, words[i]!.length > 1);
    return marksAgree(letters, original, folded, start, length, isCareful);
  });
}
