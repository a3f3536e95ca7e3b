import type { OnHit } from './judging.ts';
import type { MatchSpan } from './matcher.ts';
import { type Reading, wordAt } from './reading.ts';

/** Where a pattern was found. Fields and links have no place that is shown. */
interface Place {
  reading: Reading;
  in: MatchSpan['in'];
  /** folded offsets */
  start: number;
  end: number;
}

interface Found {
  places: Place[];
  certain: boolean;
}

/** What can be asked of the patterns found in a text. */
export interface Evidence {
  has(pattern: number): boolean;
  /** whether one of each side stand at most `distance` words from each other, in the same part of the text */
  near(left: readonly number[], right: readonly number[], distance: number): boolean;
}

/** More places of one term than this help nobody, and a hostile text could have any number. */
const MAX_PLACES = 200;

/** Patterns found in one text, and where. */
export class Hits implements Evidence {
  private readonly byPattern = new Map<number, Found>();

  /** The same, of which only what is beyond doubt counts: #tags, @handles, domains. */
  get certain(): Evidence {
    return {
      has: (id) => this.isCertain(id),
      near: (left, right, distance) =>
        this.near(
          left.filter((id) => this.isCertain(id)),
          right.filter((id) => this.isCertain(id)),
          distance,
        ),
    };
  }

  get isEmpty(): boolean {
    return this.byPattern.size === 0;
  }

  /** Notes a pattern found in something that isn't shown: the author, the source, the link. */
  note(id: number): void {
    this.foundOf(id);
  }

  /** Notes patterns found in the title or text. */
  notedIn(reading: Reading, part: MatchSpan['in']): OnHit {
    return (id, start, end, certain) => {
      const found = this.foundOf(id);
      found.certain ||= certain;
      if (found.places.length < MAX_PLACES) found.places.push({ reading, in: part, start, end });
    };
  }

  patterns(): Iterable<number> {
    return this.byPattern.keys();
  }

  has(id: number): boolean {
    return this.byPattern.has(id);
  }

  isCertain(id: number): boolean {
    const found = this.byPattern.get(id);
    return found !== undefined && (found.certain || found.places.length === 0);
  }

  near(left: readonly number[], right: readonly number[], distance: number): boolean {
    const sides = [this.placesOf(left), this.placesOf(right)] as const;
    return (['title', 'text'] as const).some((part) => {
      const [ours = [], theirs = []] = sides.map((places) =>
        numbered(places.filter((one) => one.in === part)),
      );
      return meet(ours, theirs, distance);
    });
  }

  /** What is shown of these patterns: in order, not overlapping. */
  spans(ids: readonly number[]): MatchSpan[] {
    const found = this.placesOf(ids).map(({ reading, start, end, in: part }) => {
      const { map } = reading.folded;
      return { start: map[start]!, end: map[end]!, in: part };
    });
    found.sort((a, b) => rank(a) - rank(b) || a.start - b.start || b.end - a.end);
    const spans: MatchSpan[] = [];
    for (const span of found) {
      const last = spans.at(-1);
      if (!last || last.in !== span.in || span.start >= last.end) spans.push(span);
      else last.end = Math.max(last.end, span.end);
    }
    return spans;
  }

  private foundOf(id: number): Found {
    const found = this.byPattern.get(id) ?? { places: [], certain: false };
    this.byPattern.set(id, found);
    return found;
  }

  private placesOf(ids: readonly number[]): Place[] {
    const places: Place[] = [];
    for (const id of ids) {
      const found = this.byPattern.get(id);
      if (found) places.push(...found.places);
    }
    return places;
  }
}

const rank = (span: MatchSpan): number => (span.in === 'title' ? 0 : 1);

/** Words by number, first to last. */
interface Run {
  first: number;
  last: number;
}

const numbered = (places: readonly Place[]): Run[] =>
  places
    .map(({ reading, start, end }) => {
      const first = wordAt(reading, start);
      return { first, last: Math.max(first, wordAt(reading, end - 1)) };
    })
    .sort((a, b) => a.first - b.first);

/** Whether a run of one list is within reach of one of the other, and isn't the very same words. */
function meet(ours: readonly Run[], theirs: readonly Run[], distance: number): boolean {
  return ours.some((our) =>
    theirs.some((their) => {
      const gap = our.last < their.first ? their.first - our.last : our.first - their.last;
      return gap >= 1 && gap <= distance;
    }),
  );
}
