/**
 * Bytes of a table as text, without losing the place in the file: what is parsed are "units", one character for each
 * byte (or for each two, in UTF-16), so that a place in the text is a place in the file whatever the letters. Only the
 * fields that were found are decoded.
 */
import iconv from 'iconv-lite';
import type { FileFormat } from '../contract.ts';

export type Encoding = FileFormat['encoding'];

export const ENCODINGS = [
  'utf-8',
  'windows-1250',
  'iso-8859-2',
  'utf-16le',
  'utf-16be',
] as const satisfies readonly Encoding[];

/** Byte order marks. */
const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes looked at for zeros, which only UTF-16 has. */
const SAMPLE = 4096;
/** Of Latin letters in UTF-16 every other byte is zero; a few that are not don't matter. */
const ZERO_SHARE = 0.3;

/** Bytes of one unit. */
export const unitBytes = (encoding: Encoding): 1 | 2 => (encoding.startsWith('utf-16') ? 2 : 1);

/** Bytes of the mark that the file begins with, if it is one of this encoding. */
export const markBytes = (head: Uint8Array, encoding: Encoding): number =>
  MARKS.find(([of, mark]) => of === encoding && mark.every((byte, i) => head[i] === byte))?.[1].length ?? 0;

/** What a file is most probably written in. `isUtf8`: all of it is valid UTF-8. */
export function guessEncoding(head: Uint8Array, isUtf8: boolean): Encoding {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => head[i] === byte));
  if (marked) return marked[0];
  const [even, odd] = zeros(head.subarray(0, SAMPLE));
  if (odd > ZERO_SHARE) return 'utf-16le';
  if (even > ZERO_SHARE) return 'utf-16be';
  return isUtf8 ? 'utf-8' : 'windows-1250';
}

/** Share of zeros among the bytes at even and at odd places. */
function zeros(bytes: Uint8Array): [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) counts[at % 2 === 0 ? 0 : 1]++;
  const half = Math.max(1, bytes.length / 2);
  return [counts[0] / half, counts[1] / half];
}

/** Chunks of a file as units; a character cut in two waits for its other half. */
export async function* unitsOf(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  if (unitBytes(encoding) === 1) {
    for await (const chunk of chunks) yield Buffer.from(chunk).toString('latin1');
    return;
  }
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk]);
    const whole = bytes.length - (bytes.length % 2);
    rest = bytes.subarray(whole);
    const pairs = bytes.subarray(0, whole);
    yield (encoding === 'utf-16be' ? pairs.swap16() : pairs).toString('utf16le');
  }
}

/** Chunks of a file as text, letters that are cut in two put together. */
export async function* textsOf(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of chunks) yield decoder.write(Buffer.from(chunk));
  yield decoder.end() ?? '';
}

/** The text that units stand for. */
export function decodeUnits(units: string, encoding: Encoding): string {
  if (unitBytes(encoding) === 2 || !/[\x80-\xff]/.test(units)) return units;
  const bytes = Buffer.from(units, 'latin1');
  return encoding === 'utf-8' ? bytes.toString('utf8') : iconv.decode(bytes, encoding);
}
