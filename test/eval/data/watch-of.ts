import type { WatchSource } from '../../../src/watches/matcher.ts';

/** The watch a team would write for a name: as it is, in quotes where it has several words. */
export function watchOf(name: string, id: number): WatchSource {
  return { id, expression: /\s/u.test(name) ? `"${name}"` : name, exclude: '' };
}
