/**
 * The n-gram table of eld ("Efficient language detector", Nito T.M., Apache-2.0), kept compactly.
 *
 * Importing `eld/large` costs almost 400 MB of memory because its table is one JavaScript object of
 * a quarter of a million small objects. The same numbers in typed arrays take 6 MB, so we read
 * the package's data file ourselves. The package is pinned; a test fails if its layout changes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HASH_START, hashStep } from '../../lib/linear/hash.ts';

/** eld subtracts this from every score to keep its file small. */
const BASE_SCORE = 53;
/**
 * Slots of the hash table: a power of two, about twice the number of n-grams in `large`. N-grams are told apart by their
 * 32-bit hash alone (about one false hit in 10,000).
 */
const SLOTS = 1 << 19;
/** A slot is two numbers side by side, so that memory is asked once: the hash, and where its scores lie with their count. */
const COUNT_BITS = 6;
const COUNT = (1 << COUNT_BITS) - 1;
/** A language and its score lie side by side as well; of the one score in the table that is greater the lower bits are kept. */
const SCORE_BITS = 8;
const SCORE = (1 << SCORE_BITS) - 1;

const QUOTES = new Set(["'".charCodeAt(0), '"'.charCodeAt(0)]);
const BACKSLASH = '\\'.charCodeAt(0);
const OPEN = '{'.charCodeAt(0);
const CLOSE = '}'.charCodeAt(0);
const COLON = ':'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);

export interface NgramTable {
  /** ISO 639-1 codes; scores are in this order */
  readonly languages: readonly string[];
  /** byte of UTF-8 → the character unit that stands for it in n-grams */
  readonly units: Uint8Array;
  /** Adds the scores of one n-gram, given by its hash, to `sums`. */
  add(hash: number, sums: Int32Array): void;
}

/** Where the package lies, found as Node would find it (its `exports` hide the data file). */
function packageFolder(): string {
  const folders = createRequire(import.meta.url).resolve.paths('eld') ?? [];
  const folder = folders.map((f) => join(f, 'eld')).find((f) => existsSync(join(f, 'package.json')));
  if (folder === undefined) throw new Error('package eld is not installed');
  return folder;
}

/** Reads `{0:'am',1:'ar',…}`. */
function readLanguages(source: string): string[] {
  const list = /languages:\{([^}]*)\}/.exec(source)?.[1] ?? '';
  return [...list.matchAll(/\d+:'(\w+)'/g)].map((m) => m[1] ?? '');
}

/**
 * Loads the table; takes about 100 ms and a moment's 5 MB.
 * @throws Error when the package is missing or looks different from what we know.
 */
export async function loadNgrams(): Promise<NgramTable> {
  const folder = packageFolder();
  const source = readFileSync(join(folder, 'src/ngrams/large.js'), 'utf8');
  const languages = readLanguages(source);
  const loaded: { dictionary?: string[] } = await import(
    pathToFileURL(join(folder, 'src/dictionary.js')).href
  );
  const units = Uint8Array.from({ length: 256 }, (_, byte) =>
    byte < 0x80 ? byte : (loaded.dictionary?.[byte] ?? ' ').charCodeAt(0),
  );

  const slots = new Int32Array(2 * SLOTS);
  const entries = new Uint16Array(source.length >> 3);
  let used = 0;
  let ngrams = 0;

  let at = source.indexOf('ngrams:{') + 'ngrams:{'.length;
  const end = source.lastIndexOf('}}');
  while (at < end) {
    let hash = HASH_START;
    const quoted = QUOTES.has(source.charCodeAt(at));
    const stop = quoted ? source.charCodeAt(at) : COLON;
    if (quoted) at += 1;
    for (let unit = source.charCodeAt(at); unit !== stop; unit = source.charCodeAt(at)) {
      if (unit === BACKSLASH) at += 1;
      hash = hashStep(hash, source.charCodeAt(at));
      at += 1;
    }
    at = source.indexOf('{', at) + 1;
    const start = used;
    for (let number = 0, id = 0; ; at += 1) {
      const unit = source.charCodeAt(at);
      if (unit === COLON) {
        id = number;
        number = 0;
      } else if (unit === COMMA || unit === CLOSE) {
        entries[used] = (id << SCORE_BITS) | ((number + BASE_SCORE) & SCORE);
        used += 1;
        number = 0;
        if (unit === CLOSE) break;
      } else number = number * 10 + unit - ZERO;
    }
    at += 2;
    let slot = hash & (SLOTS - 1);
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & (SLOTS - 1);
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = (start << COUNT_BITS) | (used - start);
    ngrams += 1;
  }
  if (
    languages.length !== 60 ||
    ngrams < 100_000 ||
    source.charCodeAt(source.indexOf('ngrams:') + 7) !== OPEN
  )
    throw new Error('the data of package eld has another layout than expected');

  const kept = entries.slice(0, used);
  return {
    languages,
    units,
    add(hash, sums) {
      let slot = hash & (SLOTS - 1);
      for (let where = slots[2 * slot + 1]!; where !== 0; where = slots[2 * slot + 1]!) {
        if (slots[2 * slot] === hash) {
          const from = where >> COUNT_BITS;
          const to = from + (where & COUNT);
          for (let i = from; i < to; i += 1) {
            const entry = kept[i]!;
            sums[entry >> SCORE_BITS]! += entry & SCORE;
          }
          return;
        }
        slot = (slot + 1) & (SLOTS - 1);
      }
    },
  };
}
