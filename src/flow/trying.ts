import { and, desc, eq, gt, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Tx } from '../db/client.ts';
import { authors, mentions, passedBy } from '../db/schema/intake.ts';
import { sources } from '../db/schema/sources.ts';
import { revive } from '../intake/passed-by.ts';
import { senseOf } from '../learning/about-us.ts';
import { after, DAY } from '../lib/clock.ts';
import { foldPlain } from '../lib/fold.ts';
import { finderFor, type Scope, visibleSource } from '../people/index.ts';
import {
  compileWatches,
  type Matcher,
  type MatchInput,
  type MatchSpan,
  type WatchMatch,
} from '../watches/matcher.ts';
import { byLearning } from '../watches/meaning/judge.ts';
import { type WhyNot, whyNot } from '../watches/meaning/why-not.ts';
import type { WatchInput } from '../watches/store.ts';
import type { FlowDeps } from './deps.ts';
import { HEARD, inputOf, rowInput, TRY_DAYS } from './matching.ts';
import { sift } from './sift.ts';

/** The newest texts of each kind that are tried; beyond it the counts are of a part, and the screen says so. */
const TRY_AT_MOST = 20_000;
/** Texts read and matched in one go, some ten milliseconds' worth; between two lots others get their turn. */
const LOT = 500;
const SAMPLES = 20;
const REFUSED_SAMPLES = 10;

export interface TriedSample {
  title: string | null;
  text: string;
  url: string | null;
  sourceName: string;
  authorName: string | null;
  at: Date;
  spans: WatchMatch['spans'];
  /** true: it passed by and would be filled in on saving */
  passedBy: boolean;
}

/** A text whose words would fit, were they not taken for something else. */
export interface RefusedSample extends TriedSample {
  why: WhyNot;
}

export interface Tried {
  /** matches among the mentions, and among what passed by */
  heard: number;
  passedBy: number;
  /** texts looked at; `partial` when there were more */
  lookedAt: number;
  partial: boolean;
  samples: TriedSample[];
  /** texts whose words would fit but are taken for something else, and the newest of them */
  refused: number;
  refusedSamples: RefusedSample[];
  /** how many texts hold each form that was found, by its folded text */
  forms: Map<string, number>;
}

/** What one kind of texts gave. */
interface Trial {
  hits: number;
  lookedAt: number;
  samples: TriedSample[];
  refused: number;
  refusedSamples: RefusedSample[];
}

/** A text to try, and what is shown of it when it is found. */
interface Text {
  id: number;
  at: Date;
  input: MatchInput;
  sample: () => Omit<TriedSample, 'spans' | 'at'>;
}

/** Where the next lot begins: behind the last text of the one before. */
type Before = { at: Date; id: number } | null;

/**
 * Tries an expression on the last 30 days; writes nothing. The expression must parse. Limited to what the person may
 * see; what the watch with this id was taught isn't about us is left out. Once `signal` is aborted (somebody typed on) it stops, and what it gives then is for nobody.
 */
export async function tryWatch(
  deps: Pick<FlowDeps, 'db' | 'clock' | 'analyse'>,
  watch: Pick<WatchInput, 'expression' | 'exclude' | 'tuning'> & { id?: number },
  scope: Scope,
  signal?: AbortSignal,
): Promise<Tried> {
  const id = watch.id ?? 0;
  const matcher = askingMatcher({ ...watch, id });
  const sense = watch.id === undefined ? null : await senseOf(deps.db, id);
  const senses = new Map(sense ? [[id, sense]] : []);
  const since = after(deps.clock(), -TRY_DAYS * DAY);
  const forms = new Map<string, number>();

  const tryAll = async (lotBefore: (before: Before) => Promise<Text[]>): Promise<Trial> => {
    const trial: Trial = { hits: 0, lookedAt: 0, samples: [], refused: 0, refusedSamples: [] };
    let coming: Promise<Text[]> | null = lotBefore(null);
    while (coming && trial.lookedAt < TRY_AT_MOST && !signal?.aborted) {
      const lot: Text[] = await coming;
      // the next lot is read while this one is matched
      coming = lot.length === LOT ? lotBefore(lot.at(-1)!) : null;
      for (const { input, sample, at } of lot) {
        const { matches, refused } = matcher(input);
        if (refused) {
          trial.refused += 1;
          if (trial.refusedSamples.length < REFUSED_SAMPLES)
            trial.refusedSamples.push({ ...sample(), ...refused, at });
        }
        const [hit] = sift(senses, input, matches).hits;
        if (!hit) continue;
        trial.hits += 1;
        for (const form of formsMet(input, hit.spans)) forms.set(form, (forms.get(form) ?? 0) + 1);
        if (trial.samples.length < SAMPLES) trial.samples.push({ ...sample(), at, spans: hit.spans });
      }
      trial.lookedAt += lot.length;
    }
    await coming;
    return trial;
  };

  const heard = await tryAll((before) => heardBefore(deps.db, since, before, scope));
  const aside = await tryAll((before) => asideBefore(deps, since, before, scope));
  return {
    heard: heard.hits,
    passedBy: aside.hits,
    lookedAt: heard.lookedAt + aside.lookedAt,
    partial: heard.lookedAt >= TRY_AT_MOST || aside.lookedAt >= TRY_AT_MOST,
    samples: newest([...heard.samples, ...aside.samples], SAMPLES),
    refused: heard.refused + aside.refused,
    refusedSamples: newest([...heard.refusedSamples, ...aside.refusedSamples], REFUSED_SAMPLES),
    forms,
  };
}

const newest = <T extends { at: Date }>(some: T[], most: number): T[] =>
  some.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, most);

/**
 * A matcher that also tells, of a text that doesn't belong to the watch, whether it only doesn't because words in it
 * are taken for something else than the name.
 */
function askingMatcher(watch: Parameters<typeof compileWatches>[0][number]) {
  let reasons: WhyNot[] = [];
  const asked: Matcher = compileWatches([watch], (candidate) => {
    const isMeant = byLearning(candidate);
    if (!isMeant) reasons.push(whyNot(candidate));
    return isMeant;
  });
  const believing = compileWatches([watch], () => true);
  return (input: MatchInput) => {
    reasons = [];
    const matches = asked.match(input);
    const [why] = reasons;
    const [would] = why && matches.length === 0 ? believing.match(input) : [];
    return { matches, refused: why && would ? { why, spans: would.spans } : null };
  };
}

async function heardBefore(db: Tx, since: Date, before: Before, scope: Scope): Promise<Text[]> {
  const finder = finderFor(db, scope);
  const rows = await db
    .select({ ...HEARD, sourceName: finder.name })
    .from(mentions)
    .innerJoinLateral(finder, sql`true`)
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .where(and(gt(mentions.firstSeenAt, since), isBefore(mentions.firstSeenAt, mentions.id, before)))
    .orderBy(desc(mentions.firstSeenAt), desc(mentions.id))
    .limit(LOT);
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    input: rowInput(row),
    sample: () => ({ ...row, passedBy: false }),
  }));
}

async function asideBefore(
  { db, analyse }: Pick<FlowDeps, 'db' | 'analyse'>,
  since: Date,
  before: Before,
  scope: Scope,
): Promise<Text[]> {
  const rows = await db
    .select({ id: passedBy.id, item: passedBy.item, at: passedBy.seenAt, sourceName: sources.name })
    .from(passedBy)
    .innerJoin(sources, eq(sources.id, passedBy.sourceId))
    .where(
      and(gt(passedBy.seenAt, since), visibleSource(scope), isBefore(passedBy.seenAt, passedBy.id, before)),
    )
    .orderBy(desc(passedBy.seenAt), desc(passedBy.id))
    .limit(LOT);
  return rows.map(({ id, at, sourceName, item: stored }) => {
    const item = revive(stored);
    return {
      id,
      at,
      input: inputOf(analyse, { item }, sourceName),
      sample: () => ({
        title: item.title ?? null,
        text: item.text,
        url: item.url ?? null,
        sourceName,
        authorName: item.author.name ?? item.author.handle ?? null,
        passedBy: true,
      }),
    };
  });
}

/** Newest first, and of the same moment the higher key first: all behind `before`. */
function isBefore(at: PgColumn, id: PgColumn, before: Before): SQL | undefined {
  if (!before) return undefined;
  return and(lte(at, before.at), or(lt(at, before.at), and(eq(at, before.at), lt(id, before.id))));
}

/** The forms that stand in a text, each once: folded, words joined by spaces. */
function formsMet(input: MatchInput, spans: readonly MatchSpan[]): Set<string> {
  const written = spans.map(({ start, end, in: part }) =>
    (part === 'title' ? (input.title ?? '') : input.text).slice(start, end),
  );
  return new Set(
    written.map((words) =>
      foldPlain(words)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    ),
  );
}
