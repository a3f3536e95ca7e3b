import { performance } from 'node:perf_hooks';
import { compileWatches, type WatchSource } from '../../src/watches/matcher.ts';

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

/** The same "random" numbers every time: a linear congruential generator (Numerical Recipes). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A made-up shop name of four syllables; 22⁴ of them hardly ever meet. */
const nameOf = (number: number): string => {
  const below = random(number + 1);
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
  const below = random(7);
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

/** Compares the matcher with one regular expression a watch; memory is told when node runs with --expose-gc. */
export async function run(): Promise<{ name: string; lines: string[] }> {
  const lines = SIZES.map((size) => {
    const sources = watches(size);
    const texts = posts(size);
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const started = performance.now();
    const matcher = compileWatches(sources);
    const built = performance.now() - started;
    globalThis.gc?.();
    const megabytes = (process.memoryUsage().heapUsed - before) / MEGABYTE;
    const ours = perSecond(texts, (text) => matcher.match({ text }));
    const theirs = perSecond(
      texts.slice(0, Math.max(20, Math.min(POSTS, NAIVE_TESTS / size))),
      naive(sources),
    );
    const memory = globalThis.gc ? `, ${megabytes.toFixed(0)} MB` : '';
    return (
      `${size} expressions: ${ours.toFixed(0)} posts/s, ${(ours / theirs).toFixed(1)} × one regular expression each ` +
      `(${theirs.toFixed(0)}/s); compiled in ${built.toFixed(0)} ms${memory}`
    );
  });
  return { name: 'watches', lines };
}
