import { Beginnings } from './beginnings.ts';
import { serviceBehind } from './compounds.ts';
import { isSigned, NEARLY, tellsName } from './forms/evidence.ts';
import { SlipIndex } from './forms/one-slip.ts';
import { ShortSlips } from './forms/short-slips.ts';
import { MIN_SOUND, sounded } from './forms/sounds.ts';
import { gluedIn, restOfGlued } from './glued.ts';
import { hit, isNameOfOne, Judging, type OnHit, placeOf } from './judging.ts';
import { mayBe, mayBeInTwo, mayBeNearly } from './loose.ts';
import { isAnyWord } from './meaning/any-word.ts';
import type { Judge } from './meaning/candidate.ts';
import { derivedRest } from './meaning/derived.ts';
import type { Pattern, Zone } from './patterns.ts';
import type { Reading, Spot } from './reading.ts';
import { isRun, isUnbroken, marksOfRunAgree } from './runs.ts';
import { findOwned, isService } from './services.ts';
import type { Trace } from './sieve.ts';
import { maySlip, shortForms, slipForms } from './slip-forms.ts';
import { doubtAbout, isOff, tellingOfRun, tellingOfShort, tellingOfSlip, tellingOfTwo } from './tellings.ts';
import { ZoneIndex } from './zone-index.ts';

/** A name written in two has so many letters; without a hyphen, each half so many. */
const MIN_IN_TWO = 5;
const MIN_PIECE = 2;

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
  private shortSlips = new ShortSlips();
  /** how names that may be written in two begin; one that no longer does costs a look-up and is left */
  private readonly inTwo = new Beginnings();

  private readonly judging: Judging;

  /** @param judge has the last word on whether a name is meant */
  constructor(judge: Judge) {
    this.judging = new Judging(judge);
  }

  /** Whether slips of the finger are looked for; they take most of the room. */
  set withSlips(wanted: boolean) {
    if (wanted === (this.slips !== null)) return;
    this.slips = wanted ? new SlipIndex() : null;
    this.shortSlips = new ShortSlips();
    for (const [id, pattern] of this.patterns.entries()) if (pattern) this.addSlips(pattern, id);
  }

  /** Takes a pattern in and gives its number. */
  add(pattern: Pattern): number {
    const id = this.free.pop() ?? this.patterns.length;
    this.patterns[id] = pattern;
    this.zoneOf(pattern.zone).add(pattern, id);
    if (isSplittable(pattern)) this.inTwo.add(pattern.start);
    this.addSlips(pattern, id);
    return id;
  }

  /** Forgets the pattern of this number, which may be given to another one. */
  remove(id: number): void {
    const pattern = this.patterns[id];
    if (!pattern) return;
    this.zoneOf(pattern.zone).remove(pattern, id);
    for (const form of this.slips ? slipForms(pattern) : []) this.slips?.remove(form, id);
    if (this.slips) this.eachShort(pattern, (form, name) => this.shortSlips.remove(form, id, name));
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
    const jumbled = this.slips ? shortForms(pattern) : [];
    return { start: pattern.start, slipsOf, sounds, joins, jumbled };
  }

  /** Finds patterns among words in their order, slips included. */
  findRuns(zone: Zone, reading: Reading, words: readonly Spot[], onHit: OnHit): void {
    this.find(zone, reading, words, true, onHit);
    const names = zone === 'text' ? this.zones.get(zone) : undefined;
    if (names) findOwned(names, this.patterns, this.judging, reading, onHit);
    if (!this.slips || zone !== 'text') return;
    for (let at = 0; at < words.length; at += 1) {
      const found = this.slips.find(words[at]!.form);
      if (found.size === 0) continue;
      for (const id of found) {
        const pattern = this.patterns[id]!;
        const told = tellingOfSlip(pattern, reading, at);
        if (told === null) continue;
        const place = { first: at, last: at + pattern.size - 1, isInflected: false };
        if (this.judging.means(pattern, reading, place, 'slip', told))
          hit(id, reading, at, pattern.size, onHit);
      }
    }
    this.findShortSlips(reading, onHit);
    this.findInTwo(reading, onHit);
  }

  /** Azla, Peppco, inpsot: names too short to be told by their letters alone. */
  private findShortSlips(reading: Reading, onHit: OnHit): void {
    if (this.shortSlips.isEmpty) return;
    const { words } = reading;
    for (let at = 0; at < words.length; at += 1) {
      this.shortSlips.find(words[at]!.form, (id, form) => {
        const pattern = this.patterns[id]!;
        const told = tellingOfShort(pattern, reading, at, form);
        if (told === null) return;
        const place = { first: at, last: at, isInflected: false };
        if (this.judging.means(pattern, reading, place, 'slip', told)) hit(id, reading, at, 1, onHit);
      });
    }
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
      this.zones.get('text')?.begunBy(form, (id) => {
        const pattern = this.patterns[id]!;
        if (!isSplittable(pattern) || pattern.manner.off?.has(form)) return;
        if (!pattern.spelling().words[0]!.includes(form)) return;
        const place = { first: at, last: at + 1, isInflected: false };
        const told = tellingOfTwo(reading, place, head, tail);
        if (told !== null && this.judging.means(pattern, reading, place, 'apart', told))
          hit(id, reading, at, 2, onHit);
      });
    }
  }

  /** Finds patterns of one word among forms that each stand alone. */
  findSingles(zone: Zone, reading: Reading, spots: readonly Spot[], onHit: OnHit): void {
    this.find(zone, reading, spots, false, onHit);
  }

  /** Finds names glued to other words in tags and handles: #klinikazdravie, @vamosbus. */
  findGlued(reading: Reading, spots: readonly Spot[], onHit: OnHit): void {
    const zone = this.zones.get('text');
    if (!zone) return;
    for (const { form, start, end } of spots) {
      const tried = new Set<number>();
      gluedIn(zone, form, (id, from) => {
        const pattern = this.patterns[id]!;
        const rest = tried.has(id) || !isNameOfOne(pattern) ? null : restOfGlued(pattern, form, from);
        if (rest === null) return;
        tried.add(id);
        const place = placeOf(reading, { form, start, end }, false);
        if (this.judging.means(pattern, reading, place, 'glued', '-glued', rest))
          onHit(id, start, end, false);
      });
    }
  }

  /** Alzáci, ikeácký, riderni: words made of a name; alzabox, lidlplus. */
  private checkDerived(id: number, pattern: Pattern, reading: Reading, at: number, onHit: OnHit): void {
    const { form } = reading.words[at]!;
    const service = serviceBehind(pattern.spelling().words[0]![0]!, form);
    if (service !== null) {
      if (isService(pattern, this.judging, reading, at, service)) hit(id, reading, at, 1, onHit);
      return;
    }
    if (!mayBe('made', pattern.manner.off) || pattern.manner.off?.has(form)) return;
    const name = pattern.spelling().words[0]![0]!;
    const rest = derivedRest(name, form);
    if (rest === null || isAnyWord(name) || isAnyWord(form)) return;
    const place = { first: at, last: at, isInflected: true };
    if (this.judging.means(pattern, reading, place, 'made', '-made', rest)) hit(id, reading, at, 1, onHit);
  }

  private addSlips(pattern: Pattern, id: number): void {
    for (const form of this.slips ? slipForms(pattern) : [])
      this.slips?.add(form, id, maySlip(form, pattern));
    if (this.slips) this.eachShort(pattern, (form, name) => this.shortSlips.add(form, id, name));
  }

  private eachShort(pattern: Pattern, then: (form: string, name: string) => void): void {
    for (const form of shortForms(pattern)) then(form, pattern.spelling().words[0]![0]!);
  }

  private zoneOf(name: Zone): ZoneIndex {
    const known = this.zones.get(name);
    if (known) return known;
    const zone = new ZoneIndex();
    this.zones.set(name, zone);
    return zone;
  }

  private find(name: Zone, reading: Reading, spots: readonly Spot[], runs: boolean, onHit: OnHit): void {
    const zone = this.zones.get(name);
    if (!zone) return;
    const certain = CERTAIN.has(name);
    for (let at = 0; at < spots.length; at += 1) {
      const { form } = spots[at]!;
      if (!zone.mayBegin(form)) continue;
      zone.begunBy(form, (id) => this.check(id, reading, spots, at, runs, certain, onHit));
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
      const told = tellingOfRun(pattern, reading, place, doubt);
      if (told === null) return;
      // Billy is no Billa, unless the rules know better
      const isOther = agrees && doubt !== pattern.manner.doubt && !tellsName(told);
      if (isOther) return;
      const way = !agrees ? 'unmarked' : pattern.manner.isShort ? 'short' : 'form';
      if (!this.judging.means(pattern, reading, place, way, told, '', doubt)) return;
    } else if (pattern.zone === 'text') {
      const place = placeOf(reading, spots[at]!, isInflected);
      if (!this.judging.means(pattern, reading, place, 'part', '+part')) return;
    }
    const { start } = spots[at]!;
    const { end } = spots[last]!;
    onHit(id, start, end, certain || isSigned(reading, start, end));
  }
}

/** Whether a name of one long word may be written in two. */
const isSplittable = ({ zone, size, prefix, manner, start }: Pattern): boolean =>
  zone === 'text' && size === 1 && !prefix && mayBeInTwo(start, manner);
