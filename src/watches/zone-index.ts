/** Patterns by the beginning of their first word. */
import { Beginnings } from './beginnings.ts';
import type { Pattern } from './patterns.ts';

const NONE: readonly number[] = [];

export class ZoneIndex {
  /** first word → patterns that begin with just that word */
  private readonly fixed = new Map<string, number[]>();
  /** beginning of a word → patterns whose first word begins so, in one form or another or with anything behind */
  private readonly starts = new Map<string, number[]>();
  /** lengths that occur in `starts`, ascending; one that no longer occurs costs a look-up and is left */
  private lengths: number[] = [];
  /** of both; one that no longer occurs costs a look-up and is left, too */
  private readonly beginnings = new Beginnings();

  add(pattern: Pattern, id: number): void {
    const isExact = isExactly(pattern);
    enter(isExact ? this.fixed : this.starts, pattern.start, id);
    this.beginnings.add(pattern.start);
    const { length } = pattern.start;
    if (!isExact && !this.lengths.includes(length))
      this.lengths = [...this.lengths, length].sort((a, b) => a - b);
  }

  remove(pattern: Pattern, id: number): void {
    leave(isExactly(pattern) ? this.fixed : this.starts, pattern.start, id);
  }

  /** Whether a word may begin a pattern; false = surely not. */
  mayBegin(form: string): boolean {
    return this.beginnings.mayBegin(form);
  }

  /** Calls with each pattern that a word may begin; without `exact` only with those that have other forms. */
  begunBy(form: string, then: (id: number) => void, exact = true): void {
    if (exact) for (const id of this.fixed.get(form) ?? NONE) then(id);
    for (const length of this.lengths) {
      if (length > form.length) return;
      for (const id of this.starts.get(form.slice(0, length)) ?? NONE) then(id);
    }
  }

  /** Calls with each pattern of just this word. */
  exactly(form: string, then: (id: number) => void): void {
    for (const id of this.fixed.get(form) ?? NONE) then(id);
  }
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
