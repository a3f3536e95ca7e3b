import { performance } from 'node:perf_hooks';
import { compileWatches, type Matcher, WatchSet, type WatchSource } from '../../src/watches/matcher.ts';
import { type BenchReport, judged, seeded } from './report.ts';

const SIZES = [10, 1_000, 10_000];
const POSTS = 5_000;
/** The naive way is measured on fewer posts where there are many expressions, or it would take minutes. */
const NAIVE_TESTS = 2_000_000;
const MEGABYTE = 1024 * 1024;

const SYLLABLES = 'al za mall bo ra kin te lo mo ver da sni pek tu ry zo la vi ke na pro ho'.split(' ');
const CHATTER = (
  'dobrý den čekám na balík už týden a nikdo mi neodpovídá objednávka přišla rozbitá chci vrátit peníze ' +
  'proč ta služba zase nejede paczka nie dotarła super obsluha děkuji za rychlé vyřízení the parcel was late'
).split(' ');

/** A made-up shop name of four syllables; 22⁴ of them hardly ever meet. */
const nameOf = (number: number): string => {
  const below = seeded(number + 1);
  return Array.from({ length: 4 }, () => SYLLABLES[below(SYLLABLES.length)]).join('');
};

function watches(count: number): WatchSource[] {
  return Array.from({ length: count }, (_, id) => ({
    id,
    expression: `(${nameOf(2 * id)} OR "${nameOf(2 * id + 1)} obchod") -soutěž`,
    exclude: 'brigáda, volná místa',
  }));
}

/** Posts of about 60 characters; every tenth names one of the shops. */
function posts(names: number): string[] {
  const below = seeded(7);
  return Array.from({ length: POSTS }, (_, i) => {
    const words = Array.from({ length: 10 }, () => CHATTER[below(CHATTER.length)]!);
    if (i % 10 === 0) words[below(words.length)] = nameOf(2 * below(names));
    return words.join(' ');
  });
}

/** What one writes first: a regular expression for each watch, tried on every post. */
function naive(sources: readonly WatchSource[]): (text: string) => number {
  const tests = sources.map(({ id }) => ({
    wanted: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${nameOf(2 * id)}|${nameOf(2 * id + 1)}\\s+obchod)(?![\\p{L}\\p{N}])`,
      'iu',
    ),
    unwanted: /(?<![\p{L}\p{N}])(?:soutěž|brigáda|volná\s+místa)(?![\p{L}\p{N}])/iu,
  }));
  return (text) => tests.filter(({ wanted, unwanted }) => wanted.test(text) && !unwanted.test(text)).length;
}

function perSecond(texts: readonly string[], run: (text: string) => unknown): number {
  for (const text of texts.slice(0, texts.length / 10)) run(text);
  const started = performance.now();
  for (const text of texts) run(text);
  return (1_000 * texts.length) / (performance.now() - started);
}

/** What is promised for the most expressions. */
const TARGETS = { postsPerSecond: 5_000, megabytes: 150, compiledMs: 1_500, oneEditMs: 20 };
const EDITS = 100;

/** Compares the matcher with one regular expression a watch. */
export async function run(): Promise<BenchReport> {
  const sizes = SIZES.map(measure);
  const { size, postsPerSecond, compiledMs, megabytes, oneEditMs } = sizes.at(-1)!;
  return {
    name: 'watches',
    verdicts: [
      {
        what: `matching ${size.toLocaleString('en')} expressions`,
        value: postsPerSecond,
        unit: 'posts/s',
        atLeast: TARGETS.postsPerSecond,
      },
      { what: 'compiling them', value: compiledMs, unit: 'ms', atMost: TARGETS.compiledMs },
      { what: 'editing one of them', value: oneEditMs, unit: 'ms', atMost: TARGETS.oneEditMs },
      { what: 'memory after matching', value: megabytes, unit: 'MB', atMost: TARGETS.megabytes },
    ].map(judged),
    notes: sizes.map(
      (one) =>
        `${one.size} expressions: ${one.postsPerSecond.toFixed(0)} posts/s, ` +
        `${(one.postsPerSecond / one.naivePerSecond).toFixed(1)} × one regular expression each ` +
        `(${one.naivePerSecond.toFixed(0)}/s); compiled in ${one.compiledMs.toFixed(0)} ms, ${one.megabytes.toFixed(0)} MB`,
    ),
  };
}

function measure(size: number) {
  const sources = watches(size);
  const texts = posts(size);
  const before = memory();
  const started = performance.now();
  const matcher: Matcher = compileWatches(sources);
  const compiledMs = performance.now() - started;
  const postsPerSecond = perSecond(texts, (text) => matcher.match({ text }));
  const megabytes = (memory() - before) / MEGABYTE;
  const few = texts.slice(0, Math.max(20, Math.min(POSTS, NAIVE_TESTS / size)));
  const naivePerSecond = perSecond(few, naive(sources));
  return { size, compiledMs, postsPerSecond, megabytes, naivePerSecond, oneEditMs: editing(sources) };
}

/** Bytes in use, tables of numbers outside of the heap too. */
function memory(): number {
  if (!globalThis.gc) throw new Error('memory is measured with node --expose-gc, as npm run bench starts it');
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The slowest of some edits, each of another watch. */
function editing(sources: readonly WatchSource[]): number {
  const set = new WatchSet();
  set.expect(sources.length);
  for (const source of sources) set.put(source);
  let slowest = 0;
  for (let edit = 0; edit < EDITS; edit += 1) {
    const source = sources[(edit * 7) % sources.length]!;
    const started = performance.now();
    set.put({ ...source, expression: `${source.expression} OR ${nameOf(edit + 1_000_000)}` });
    slowest = Math.max(slowest, performance.now() - started);
  }
  return slowest;
}
