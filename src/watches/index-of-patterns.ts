import { Beginnings } from './beginnings.ts';
import {
  type Doubt,
  doubtOfForm,
  isSigned,
  NEARLY,
  type Telling,
  tellingOf,
  tellsName,
} from './forms/evidence.ts';
import { FORM_LANGUAGES } from './forms/inflect.ts';
import { languagesOfWord } from './forms/names-also-words.ts';
import { SlipIndex } from './forms/one-slip.ts';
import { isOfPerson } from './forms/people.ts';
import type { Place } from './forms/place.ts';
import { isBehindPreposition } from './forms/slavic.ts';
import { MIN_SOUND, sounded } from './forms/sounds.ts';
import { isNearlyAllowed, isRefused, mayBe, mayBeInTwo, mayBeNearly } from './loose.ts';
import type { Judge, Way } from './meaning/candidate.ts';
import { derivedRest } from './meaning/derived.ts';
import { isWordAnywhere } from './meaning/vocabulary.ts';
import type { Pattern, Zone } from './patterns.ts';
import { type Reading, type Spot, wordAt } from './reading.ts';
import { endsAsAdjective, isRestOf, isRun, isUnbroken, marksOfRunAgree } from './runs.ts';
import type { Trace } from './sieve.ts';
import { maySlip, slipForms } from './slip-forms.ts';

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

/** A name written in two has so many letters; without a hyphen, each half so many. */
const MIN_IN_TWO = 5;
const MIN_PIECE = 2;
const MIN_APART = 7;
const MIN_APART_LONGER = 4;
const SLAVIC: ReadonlySet<string> = new Set(FORM_LANGUAGES);

/** Shorter names are in too many words. */
const MIN_GLUED = 4;
/** What it is glued to is so long at least. */
const MIN_REST = 2;
/** Longer tags are no tags. */
const MAX_GLUED = 60;

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
  /** how names that may be written in two begin; one that no longer does costs a look-up and is left */
  private readonly inTwo = new Beginnings();

  /** @param judge has the last word on whether a name is meant */
  constructor(private readonly judge: Judge) {}

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
    if (isSplittable(pattern)) this.inTwo.add(pattern.start);
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
    const sounds = forms.map(sounded).filter((sound) => sound.length >= MIN_SOUND);
    const joins = this.slips !== null && isSplittable(pattern);
    const slipsOf = forms.filter((form) => maySlip(form, pattern));
    return { start: pattern.start, slipsOf, sounds, joins };
  }

  /** Finds patterns among words in their order, slips included. */
  findRuns(zone: Zone, reading: Reading, words: readonly Spot[], onHit: OnHit): void {
    this.find(zone, reading, words, true, onHit);
    if (!this.slips || zone !== 'text') return;
    for (let at = 0; at < words.length; at += 1) {
      const found = this.slips.find(words[at]!.form);
      if (found.size === 0) continue;
      for (const id of found) {
        const pattern = this.patterns[id]!;
        const told = this.tellingOfSlip(pattern, reading, at);
        // an answer is no Answear, unless the sentence says so
        if (told === null || (!tellsName(told) && isWordAnywhere(words[at]!.form))) continue;
        const place = { first: at, last: at + pattern.size - 1, isInflected: false };
        if (this.judged(pattern, reading, place, 'slip', told)) hit(id, reading, at, pattern.size, onHit);
      }
    }
    this.findInTwo(reading, onHit);
  }

  /** Screw Fix, super-zoo: names of one word that are written in two. */
  private findInTwo(reading: Reading, onHit: OnHit): void {
    const { words, folded } = reading;
    for (let at = 0; at + 1 < words.length; at += 1) {
      const { form: head, end } = words[at]!;
      const { form: tail, start } = words[at + 1]!;
      if (start - end !== 1 || head.length + tail.length < MIN_IN_TWO) continue;
      const gap = folded.folded.charAt(end);
      const isPiece = gap === ' ' && head.length >= MIN_PIECE && tail.length >= MIN_PIECE;
      if ((!isPiece && gap !== '-') || !this.inTwo.mayHave(head, tail)) continue;
      const form = head + tail;
      for (const id of this.beginningWith('text', form)) {
        const pattern = this.patterns[id]!;
        if (!isSplittable(pattern) || pattern.manner.off?.has(form)) continue;
        if (!pattern.spelling().words[0]!.includes(form)) continue;
        const place = { first: at, last: at + 1, isInflected: false };
        const told = isApartInSlavic(reading, head, tail) ? '+apart' : tellingOf(reading, place, NEARLY);
        if (this.judged(pattern, reading, place, 'apart', told)) hit(id, reading, at, 2, onHit);
      }
    }
  }

  /** What the rules say of a word that is nearly a name; null where it can't be taken for it. */
  private tellingOfSlip(pattern: Pattern, reading: Reading, at: number): Telling | null {
    const { manner, isAdjectival, size } = pattern;
    const { form, end } = reading.words[at]!;
    const [forms = []] = pattern.spelling().words;
    // spelled right, with a mark too many: zásílkovna
    const isItself = forms.includes(form);
    if (!isItself && !isNearlyAllowed(form, forms, manner.off)) return null;
    if (isItself && (manner.doubt !== null || form.length < SURE_SLIP)) return null;
    if (!isAdjectival && endsAsAdjective(reading, end)) return null;
    if (size > 1 && !isRestOf(pattern, reading, reading.words, at)) return null;
    if (isOff(pattern, reading.words, at)) return null;
    if (isSurname(pattern, reading, at)) return '-surname';
    const isKnown = manner.doubt === null || manner.doubt.kind === 'sense';
    const place = { first: at, last: at + size - 1, isInflected: false };
    if (isKnown && (form.length >= SURE_SLIP || size > 1))
      return manner.doubt === null ? '+long' : tellingOf(reading, place, manner.doubt);
    // v rosmanu
    const isHeard = form !== forms[0] && forms.some((one) => sounded(one) === sounded(form));
    if (isKnown && isHeard && isBehindPreposition(reading.words, at)) return '+heard';
    return tellingOf(reading, place, NEARLY);
  }

  /** What is said last of a name that was found among words: of one that the team itself describes, by the rules. */
  private judged(
    pattern: Pattern,
    reading: Reading,
    place: Place,
    way: Way,
    told: Telling,
    rest = '',
  ): boolean {
    const { doubt, isName } = pattern.manner;
    if (pattern.prefix || pattern.zone !== 'text' || doubt?.near) return tellsName(told);
    if (!isName && !pattern.isNumber) return tellsName(told);
    const { start } = reading.words[place.first]!;
    if (way !== 'glued' && isSigned(reading, start, reading.words[place.last]!.end)) return tellsName(told);
    const name = pattern.spelling().words.map(([word = '']) => word);
    return this.judge({ reading, place, name, way, rest, doubt, told });
  }

  /** Finds patterns of one word among forms that each stand alone. */
  findSingles(zone: Zone, reading: Reading, spots: readonly Spot[], onHit: OnHit): void {
    this.find(zone, reading, spots, false, onHit);
  }

  /** Finds names glued to other words in tags and handles: #klinikazdravie, @vamosbus. */
  findGlued(reading: Reading, spots: readonly Spot[], onHit: OnHit): void {
    const zone = this.zones.get('text');
    if (!zone) return;
    for (const spot of spots) {
      const { form } = spot;
      if (form.length > MAX_GLUED) continue;
      const tried = new Set<number>();
      const attempt = (id: number, from: number): void => {
        if (tried.has(id)) return;
        const rest = this.restOfGlued(id, form, from);
        if (rest === null) return;
        tried.add(id);
        const at = wordAt(reading, spot.start);
        const place = { first: at, last: Math.max(at, wordAt(reading, spot.end - 1)), isInflected: false };
        const pattern = this.patterns[id]!;
        if (this.judged(pattern, reading, place, 'glued', '-glued', rest))
          onHit(id, spot.start, spot.end, false);
      };
      for (let from = 0; from + MIN_GLUED <= form.length; from += 1) {
        const most = from === 0 ? form.length - 1 : form.length;
        for (let to = from === 0 ? MIN_GLUED : form.length; to <= most; to += 1) {
          for (const id of zone.fixed.get(form.slice(from, to)) ?? NONE) attempt(id, from);
        }
        for (const length of zone.lengths) {
          if (from + length > form.length) break;
          for (const id of zone.starts.get(form.slice(from, from + length)) ?? NONE) attempt(id, from);
        }
      }
    }
  }

  /** What a name is glued to from `from` on, `+` standing for itself; null where it isn't there. */
  private restOfGlued(id: number, glued: string, from: number): string | null {
    const pattern = this.patterns[id]!;
    if (!isNameOfOne(pattern) || !mayBe('glued', pattern.manner.off)) return null;
    const tail = glued.slice(from);
    let best = '';
    for (const form of pattern.spelling().words[0]!) {
      const fits = from === 0 ? tail.startsWith(form) : tail === form;
      if (fits && form.length > best.length && !pattern.manner.off?.has(form)) best = form;
    }
    if (best.length < (from === 0 ? MIN_GLUED : MIN_GLUED + 1) || glued.length - best.length < MIN_REST)
      return null;
    return from === 0 ? `+${glued.slice(best.length)}` : `${glued.slice(0, from)}+`;
  }

  /** Alzáci, ikeácký, riderni: words made of a name. */
  private checkDerived(id: number, pattern: Pattern, reading: Reading, at: number, onHit: OnHit): void {
    const { form } = reading.words[at]!;
    if (!mayBe('made', pattern.manner.off) || pattern.manner.off?.has(form)) return;
    const rest = derivedRest(pattern.spelling().words[0]![0]!, form);
    if (rest === null || isWordAnywhere(form)) return;
    const place = { first: at, last: at, isInflected: true };
    if (this.judged(pattern, reading, place, 'made', '-made', rest)) hit(id, reading, at, 1, onHit);
  }

  private addSlips(pattern: Pattern, id: number): void {
    for (const form of this.slips ? slipForms(pattern) : [])
      this.slips?.add(form, id, maySlip(form, pattern));
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

  /** The patterns that a word may begin. */
  private *beginningWith(name: Zone, form: string): Iterable<number> {
    const zone = this.zones.get(name);
    if (!zone) return;
    yield* zone.fixed.get(form) ?? NONE;
    for (const length of zone.lengths) {
      if (length > form.length) return;
      yield* zone.starts.get(form.slice(0, length)) ?? NONE;
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
    const slipsOf = this.slips !== null && mayBeNearly(pattern.manner) ? pattern.manner : null;
    if (!isRun(spelling, pattern.prefix, spots, at, slipsOf)) {
      if (runs && isNameOfOne(pattern)) this.checkDerived(id, pattern, reading, at, onHit);
      return;
    }
    if (isOff(pattern, spots, at) || !isUnbroken(reading, spots, at, pattern)) return;
    const agrees = marksOfRunAgree(spelling, pattern.prefix, reading, spots, at);
    if (!agrees && !pattern.manner.unmarked) return;
    const last = at + size - 1;
    const [word] = spelling.words[0]!;
    const isInflected = spots[at]!.form !== word;
    const doubt = agrees ? doubtAbout(pattern, spots[at]!.form, isInflected) : NEARLY;
    if (runs) {
      const place = { first: at, last, isInflected };
      const told = isSurname(pattern, reading, at)
        ? '-surname'
        : doubt
          ? tellingOf(reading, place, doubt)
          : '+undoubted';
      const way = !agrees ? 'unmarked' : pattern.manner.isShort ? 'short' : 'form';
      if (!this.judged(pattern, reading, place, way, told)) return;
    } else if (pattern.zone === 'text') {
      const first = wordAt(reading, spots[at]!.start);
      const place = { first, last: Math.max(first, wordAt(reading, spots[at]!.end - 1)), isInflected };
      if (!this.judged(pattern, reading, place, 'part', '+part')) return;
    }
    const { start } = spots[at]!;
    const { end } = spots[last]!;
    onHit(id, start, end, certain || isSigned(reading, start, end));
  }
}

/** Whether it is a name that is looked for as one word. */
const isNameOfOne = ({ zone, size, prefix, manner }: Pattern): boolean =>
  zone === 'text' && size === 1 && !prefix && manner.isName;

/** Whether a name of one long word may be written in two. */
const isSplittable = ({ zone, size, prefix, manner, start }: Pattern): boolean =>
  zone === 'text' && size === 1 && !prefix && mayBeInTwo(start, manner);

/** Foot shopu, regio jetem: so much of a foreign name isn't met by chance. */
const isApartInSlavic = (reading: Reading, head: string, tail: string): boolean =>
  head.length + tail.length >= MIN_APART &&
  Math.max(head.length, tail.length) >= MIN_APART_LONGER &&
  !languagesOfWord(tail).some((language) => SLAVIC.has(language)) &&
  SLAVIC.has(reading.language() ?? '');

function hit(id: number, reading: Reading, at: number, size: number, onHit: OnHit): void {
  const { start } = reading.words[at]!;
  const { end } = reading.words[at + size - 1]!;
  onHit(id, start, end, isSigned(reading, start, end));
}

/** A wildcard over several words has its asterisk at the last, so its first word is fixed. */
const isExactly = ({ isFixed, prefix, size }: Pattern): boolean => isFixed && !(prefix && size === 1);

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

function isOff(pattern: Pattern, spots: readonly Spot[], at: number): boolean {
  const { manner, size } = pattern;
  if (!manner.off) return false;
  const written = spots.slice(at, at + size).map(({ form }) => form);
  return isRefused(written, pattern.spelling().words, manner.off);
}

/** Josef Dobrovský, kamarádka Kika. */
const isSurname = (pattern: Pattern, reading: Reading, at: number): boolean =>
  pattern.zone === 'text' &&
  pattern.size === 1 &&
  pattern.manner.isName &&
  isOfPerson(reading, at, pattern.spelling().words[0]![0]!);

function doubtAbout({ manner, size }: Pattern, form: string, isInflected: boolean): Doubt | null {
  const { doubt, isName } = manner;
  if (doubt || !isName || size > 1 || !isInflected) return doubt;
  return doubtOfForm(form);
}
