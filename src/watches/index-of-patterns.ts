import { type Doubt, doubtOfForm, isMeant, isSigned, NEARLY } from './forms/evidence.ts';
import { isSlipInName, MIN_SLIP_LENGTH, SlipIndex, squeezed } from './forms/one-slip.ts';
import { hasMarks, markedLength, marksAgree } from './marks.ts';
import type { Pattern, Spelling, Zone } from './patterns.ts';
import type { Reading, Spot } from './reading.ts';
import type { Trace } from './sieve.ts';

/**
 * Called for every place where a pattern is found; offsets are folded ones.
 * @param certain whom it means leaves no doubt: a #tag, an @handle, a domain
 */
export type OnHit = (pattern: number, start: number, end: number, certain: boolean) => void;

interface ZoneIndex {
  /** first word → patterns that begin with just that word */
  fixed: Map<string, number[]>;
  /** beginning of a word → patterns whose first word begins so, in one form or another or with anything behind */
  starts: Map<string, number[]>;
  /** lengths that occur in `starts`, ascending; one that no longer occurs costs a look-up and is left */
  lengths: number[];
}

const NONE: readonly number[] = [];

/** A word so long is a slip of no other word than the name. */
const SURE_SLIP = 8;

/** A comma, a dash with room around it, an empty line. */
const BREAK = /[,;:!?()[\]|]|\s-+\s|\n\s*\n/;
/** Dr. Max is one name, "… balík. Česká …" isn't. */
const FULL_STOP = /\.\s/;
const LONGEST_ABBREVIATION = 3;

/** Zones in which whoever is named is meant. */
const CERTAIN: ReadonlySet<Zone> = new Set(['tag', 'handle', 'host']);

/** Zones that are no part of what somebody wrote. */
const ELSEWHERE: ReadonlySet<Zone> = new Set(['author', 'source', 'lang']);

/**
 * Patterns of all watches, found by the beginning of their first word: a text costs its own words, however many
 * patterns there are. Patterns come and go one by one.
 */
export class PatternIndex {
  private readonly patterns: (Pattern | null)[] = [];
  private readonly free: number[] = [];
  private readonly zones = new Map<Zone, ZoneIndex>();
  private slips: SlipIndex | null = new SlipIndex();

  /** Whether slips of the finger are looked for; they take most of the room. */
  set withSlips(wanted: boolean) {
    if (wanted === (this.slips !== null)) return;
    this.slips = wanted ? new SlipIndex() : null;
    for (const [id, pattern] of this.patterns.entries()) if (pattern) this.addSlips(pattern, id);
  }

  /** Takes a pattern in and gives its number. */
  add(pattern: Pattern): number {
    const id = this.free.pop() ?? this.patterns.length;
    this.patterns[id] = pattern;
    const zone = this.zoneOf(pattern.zone);
    const isExact = isExactly(pattern);
    enter(isExact ? zone.fixed : zone.starts, pattern.start, id);
    const { length } = pattern.start;
    if (!isExact && !zone.lengths.includes(length)) {
      zone.lengths = [...zone.lengths, length].sort((a, b) => a - b);
    }
    this.addSlips(pattern, id);
    return id;
  }

  /** Forgets the pattern of this number, which may be given to another one. */
  remove(id: number): void {
    const pattern = this.patterns[id];
    if (!pattern) return;
    const zone = this.zoneOf(pattern.zone);
    leave(isExactly(pattern) ? zone.fixed : zone.starts, pattern.start, id);
    for (const form of this.slips ? slipForms(pattern) : []) this.slips?.remove(form, id);
    this.patterns[id] = null;
    this.free.push(id);
  }

  /** Whether anything was ever looked for there. */
  hasZone(zone: Zone): boolean {
    return this.zones.has(zone);
  }

  /** What every text that has the pattern has somewhere, see `sieveOf`; null for one that is looked for elsewhere. */
  traceOf(id: number): Trace | null {
    const pattern = this.patterns[id];
    if (!pattern || ELSEWHERE.has(pattern.zone)) return null;
    const forms = this.slips ? slipForms(pattern) : [];
    return { start: pattern.start, slipsOf: [...new Set([...forms, ...forms.map(squeezed)])] };
  }

  /** Finds patterns among words in their order, slips included. */
  findRuns(zone: Zone, reading: Reading, words: readonly Spot[], onHit: OnHit): void {
    this.find(zone, reading, words, true, onHit);
    if (!this.slips || zone !== 'text') return;
    for (const [i, { form, start, end }] of words.entries()) {
      for (const id of this.slips.find(form)) {
        if (this.patterns[id]!.manner.off?.has(form)) continue;
        const { manner, isAdjectival, size } = this.patterns[id]!;
        const isKnown = manner.doubt === null || manner.doubt.kind === 'sense';
        if (!isAdjectival && endsAsAdjective(reading, end)) continue;
        if (size > 1 && !isRestOf(this.patterns[id]!, reading, words, i)) continue;
        const last = i + size - 1;
        const isSure = (form.length >= SURE_SLIP || size > 1) && isKnown;
        if (isSure || isMeant(reading, { first: i, last, isInflected: false }, NEARLY)) {
          onHit(id, start, words[last]!.end, isSigned(reading, start, end));
        }
      }
    }
  }

  /** Finds patterns of one word among forms that each stand alone. */
  findSingles(zone: Zone, reading: Reading, spots: readonly Spot[], onHit: OnHit): void {
    this.find(zone, reading, spots, false, onHit);
  }

  private addSlips(pattern: Pattern, id: number): void {
    for (const form of this.slips ? slipForms(pattern) : []) this.slips?.add(form, id);
  }

  private zoneOf(name: Zone): ZoneIndex {
    const known = this.zones.get(name);
    if (known) return known;
    const zone = { fixed: new Map(), starts: new Map(), lengths: [] };
    this.zones.set(name, zone);
    return zone;
  }

  private find(name: Zone, reading: Reading, spots: readonly Spot[], runs: boolean, onHit: OnHit): void {
    const zone = this.zones.get(name);
    if (!zone) return;
    const certain = CERTAIN.has(name);
    for (let i = 0; i < spots.length; i += 1) {
      const { form } = spots[i]!;
      for (const id of zone.fixed.get(form) ?? NONE) this.check(id, reading, spots, i, runs, certain, onHit);
      for (const length of zone.lengths) {
        if (length > form.length) break;
        for (const id of zone.starts.get(form.slice(0, length)) ?? NONE)
          this.check(id, reading, spots, i, runs, certain, onHit);
      }
    }
  }

  private check(
    id: number,
    reading: Reading,
    spots: readonly Spot[],
    at: number,
    runs: boolean,
    certain: boolean,
    onHit: OnHit,
  ): void {
    const pattern = this.patterns[id]!;
    const { size } = pattern;
    if (size > 1 && !runs) return;
    const spelling = pattern.spelling();
    if (!isRun(spelling, pattern.prefix, spots, at, this.slips !== null && pattern.manner.slips)) return;
    if (isOff(pattern, spots, at) || !isUnbroken(reading, spots, at, pattern)) return;
    const agrees = marksOfRunAgree(spelling, pattern.prefix, reading, spots, at);
    if (!agrees && !pattern.manner.unmarked) return;
    const last = at + size - 1;
    const [word] = spelling.words[0]!;
    const isInflected = spots[at]!.form !== word;
    const doubt = agrees ? doubtAbout(pattern, spots[at]!.form, isInflected) : NEARLY;
    if (runs && doubt && !isMeant(reading, { first: at, last, isInflected }, doubt)) return;
    const { start } = spots[at]!;
    const { end } = spots[last]!;
    onHit(id, start, end, certain || isSigned(reading, start, end));
  }
}

/** A wildcard over several words has its asterisk at the last, so its first word is fixed. */
const isExactly = ({ isFixed, prefix, size }: Pattern): boolean => isFixed && !(prefix && size === 1);

function slipForms(pattern: Pattern): string[] {
  const { slips, off } = pattern.manner;
  if (!slips) return [];
  return pattern.spelling().words[0]!.filter((form) => form.length >= MIN_SLIP_LENGTH && !off?.has(form));
}

/** zásilkový, kooperativní: an ending that a noun hasn't makes another word of it, not a slip. */
const endsAsAdjective = ({ original, folded }: Reading, end: number): boolean =>
  /[ýíáé]$/iu.test(original.slice(0, folded.map[end]).slice(-2).normalize('NFC'));

function enter(map: Map<string, number[]>, key: string, id: number): void {
  const known = map.get(key);
  if (known) known.push(id);
  else map.set(key, [id]);
}

function leave(map: Map<string, number[]>, key: string, id: number): void {
  const rest = (map.get(key) ?? []).filter((other) => other !== id);
  if (rest.length > 0) map.set(key, rest);
  else map.delete(key);
}

/** Whether the words are those of a pattern; behind the first, one of them may have a slip. */
function isRun(
  { words }: Spelling,
  prefix: boolean,
  spots: readonly Spot[],
  at: number,
  withSlip: boolean,
): boolean {
  const last = words.length - 1;
  if (at + last >= spots.length) return false;
  let left = withSlip ? 1 : 0;
  for (let i = 0; i <= last; i += 1) {
    const { form } = spots[at + i]!;
    const forms = words[i]!;
    if (i === last && prefix ? form.startsWith(forms[0]!) : forms.includes(form)) continue;
    if (i === 0 || left === 0 || !forms.some((meant) => isSlipInName(form, meant))) return false;
    left -= 1;
  }
  return true;
}

/** Whether behind a first word with a slip the others stand as they should. */
function isRestOf(pattern: Pattern, reading: Reading, spots: readonly Spot[], at: number): boolean {
  const { words } = pattern.spelling();
  return (
    words.every((forms, i) => i === 0 || forms.includes(spots[at + i]?.form ?? '')) &&
    isUnbroken(reading, spots, at, pattern)
  );
}

/** Whether nothing that ends a sentence, or parts its members, stands between words of one name. */
function isUnbroken(
  { folded }: Reading,
  spots: readonly Spot[],
  at: number,
  { size, sign }: Pattern,
): boolean {
  for (let i = at; i < at + size - 1; i += 1) {
    const { form, end } = spots[i]!;
    const { start } = spots[i + 1]!;
    const gap = folded.folded.slice(end, start);
    if (sign !== null && gap !== sign) return false;
    if (gap === ' ') continue;
    if (BREAK.test(gap) || (FULL_STOP.test(gap) && form.length > LONGEST_ABBREVIATION)) return false;
  }
  return true;
}

function isOff({ manner, size }: Pattern, spots: readonly Spot[], at: number): boolean {
  const { off } = manner;
  if (!off || off.size === 0) return false;
  return off.has(
    spots
      .slice(at, at + size)
      .map(({ form }) => form)
      .join(' '),
  );
}

function doubtAbout({ manner, size }: Pattern, form: string, isInflected: boolean): Doubt | null {
  const { doubt, isName } = manner;
  if (doubt || !isName || size > 1 || !isInflected) return doubt;
  return doubtOfForm(form);
}

/** Where a form was put together from several words its letters don't line up, and marks are let be. */
function marksOfRunAgree(
  { words, own }: Spelling,
  prefix: boolean,
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
    // sporiteľna: who types some marks of the very word has overlooked the other
    const isMissing = isCareful && !hasMarks(original, folded, start, start + length);
    return marksAgree(letters, original, folded, start, length, isMissing);
  });
}
