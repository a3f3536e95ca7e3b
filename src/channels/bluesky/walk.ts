/**
 * Reading a list that is newest first and pages backwards in time: the top at every poll, and whatever lies between it
 * and what was read before in further pages, so that the new never waits behind the old.
 */
import { z } from 'zod';
import { after, DAY, HOUR } from '../../lib/clock.ts';
import { XrpcFailure } from './failure.ts';
import { dateOf } from './instant.ts';

export const walkSchema = z.object({
  /** time of the newest entry ever met (ISO); null = the list was empty so far */
  newest: z.string().nullable(),
  /** stretches not read yet, the newest first */
  gaps: z.array(
    z.object({
      cursor: z.string(),
      /** read down to here (ISO); null = to the end */
      floor: z.string().nullable(),
      pages: z.number(),
    }),
  ),
  /** where the next page of the last days is read once more; null = from the top */
  again: z.string().nullable(),
});
export type Walk = z.infer<typeof walkSchema>;
type Gap = Walk['gaps'][number];

export interface Page<E> {
  entries: E[];
  /** where the older ones begin; null = there are none */
  next: string | null;
}

interface List<E> {
  read(cursor: string | undefined): Promise<Page<E>>;
  /** the network's time of an entry */
  timeOf(entry: E): string | null | undefined;
  /** Entries that appear late are dated earlier than some that were read: what is read further down goes so far below. */
  overlap: number;
}

export interface Step<E> {
  /** of the top of the list */
  top: E[];
  /** of a page further down */
  below: E[];
  walk: Walk;
}

/** So far back a quiet list is read once more, page by page: two clocks a day off in either way, and a little more. */
export const LOOKED_THROUGH = 50 * HOUR;
/** More stretches than this at once are joined, at the price of reading some of it twice. */
const MAX_GAPS = 4;
/** A list that never ends is given up at this depth of one stretch. */
const MAX_PAGES = 400;

/**
 * One poll: the top, and a page of the newest stretch that is still to be read; where there is none, a page of the last
 * days once more. null = first run: only the top.
 */
export async function walkStep<E>(list: List<E>, before: Walk | null, now: Date): Promise<Step<E>> {
  const top = await list.read(undefined);
  const times = timesOf(list, top.entries, now);
  const newest = latest(before?.newest ?? null, times.at(-1) ?? null);
  if (before === null) return { top: top.entries, below: [], walk: { newest, gaps: [], again: null } };
  const reading = { list, next: top.next, times, now };
  const isWhole = top.next === null || reaches(times, before.newest);
  if (isWhole && before.gaps.length === 0) {
    const { entries, again } = await readAgain(reading, { ...before, newest });
    return { top: top.entries, below: entries, walk: { newest, gaps: [], again } };
  }
  const [first, ...others] = before.gaps;
  const step = first ? await readGap(reading, first) : { entries: [], rest: [] };
  const opened = isWhole || top.next === null ? [] : [gapBelow(top.next, before.newest, list.overlap)];
  const gaps = joined([...opened, ...step.rest, ...others]);
  return { top: top.entries, below: step.entries, walk: { newest, gaps, again: null } };
}

/** What the top of a list tells. */
interface Reading<E> {
  list: List<E>;
  next: string | null;
  times: readonly string[];
  now: Date;
}

function gapBelow(cursor: string, newest: string | null, overlap: number): Gap {
  return { cursor, floor: newest && after(new Date(newest), -overlap).toISOString(), pages: 0 };
}

/** A post that comes late, or with an early date, may lie anywhere in the last two days: a page of them with every poll. */
async function readAgain<E>(
  { list, next, times, now }: Reading<E>,
  { newest, again }: Walk,
): Promise<{ entries: E[]; again: string | null }> {
  const floor = newest && after(new Date(newest), -LOOKED_THROUGH).toISOString();
  if (next === null || floor === null || reaches(times, floor)) return { entries: [], again: null };
  const page = await unlessPermanent(() => list.read(again ?? next));
  if (page === null || page.next === again) return { entries: page?.entries ?? [], again: null };
  const isEnd = reaches(timesOf(list, page.entries, now), floor);
  return { entries: page.entries, again: isEnd ? null : page.next };
}

async function readGap<E>({ list, next, now }: Reading<E>, gap: Gap): Promise<{ entries: E[]; rest: Gap[] }> {
  const page = await unlessPermanent(() => list.read(gap.cursor));
  if (page === null) {
    // A place that the server no longer knows is looked for from the top, once.
    const anew = next !== null && next !== gap.cursor && gap.pages > 0;
    return { entries: [], rest: anew ? [{ ...gap, cursor: next, pages: 0 }] : [] };
  }
  const isDone =
    page.next === null ||
    page.next === gap.cursor ||
    gap.pages >= MAX_PAGES ||
    reaches(timesOf(list, page.entries, now), gap.floor);
  const rest = isDone || page.next === null ? [] : [{ ...gap, cursor: page.next, pages: gap.pages + 1 }];
  return { entries: page.entries, rest };
}

/** null where the server doesn't take the cursor. */
async function unlessPermanent<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (failure) {
    if (failure instanceof XrpcFailure && failure.error.kind === 'permanent') return null;
    throw failure;
  }
}

/** Times of a page, earliest first. One that lies further ahead than a clock can be wrong tells nothing. */
const timesOf = <E>(list: List<E>, entries: readonly E[], now: Date): string[] =>
  entries
    .flatMap((entry) => dateOf(list.timeOf(entry)) ?? [])
    .filter((instant) => instant <= after(now, DAY))
    .map((instant) => instant.toISOString())
    .sort();

const reaches = (times: readonly string[], floor: string | null): boolean =>
  floor !== null && times[0] !== undefined && times[0] <= floor;

const latest = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;

function joined(gaps: Gap[]): Gap[] {
  const [last, before] = [gaps.at(-1), gaps.at(-2)];
  if (gaps.length <= MAX_GAPS || !last || !before) return gaps;
  return [...gaps.slice(0, -2), { ...before, floor: last.floor }];
}
