/** Cost grows with the length of a text, not with its square: ten times the text, about ten times the time. */
import { expect, test } from 'vitest';
import { findReplyParts, greeting, readAddress } from '../../src/analysis/index.ts';
import { findPrivateData } from '../../src/analysis/private/index.ts';

const NOBODY = { emails: [], phones: [], names: [] };
const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['form of address, Czech', (text) => readAddress(text, 'cs')],
  ['form of address, Slovak', (text) => readAddress(text, 'sk')],
  ['form of address, Polish', (text) => readAddress(text, 'pl')],
  ['parts of a reply', findReplyParts],
  ['greeting', (text) => greeting(text, 'cs', 'formal')],
  ['private data', (text) => findPrivateData(text, 'cs', NOBODY)],
];

const UNITS = [
  'a',
  '1',
  '1 ',
  ' ',
  '\n',
  '.',
  '?',
  'a.',
  'á',
  'ne ',
  'ti ',
  'Jana ',
  'Jana-',
  '— ',
  'děkujeme ',
  'dobrý den, ',
  'mějte se ',
  'je to ',
  's pozdravem ',
  'máte ',
  'w ',
  'pan ',
  'prosze ',
  'je v ',
  'it should ',
  'a, ',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ',
  '1.',
  '1-',
  '12 ',
  '+420 ',
  'a@',
  '@',
  'zavináč ',
  'objednávka ',
  'ul. Dlouhá 1 ',
  'PL1 ',
  '12.3.',
  'tel. ',
  'kód ',
];

const SHORT = 10_000;
const LONG = 100_000;
/** Ten times as long; the rest is for a busy machine. */
const MOST = 25;
/** Less is noise. */
const NOTHING_MS = 20;

/** The least of three, in milliseconds of CPU. */
function cost(read: (text: string) => unknown, text: string): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    read(text);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

test.each(READERS)('%s costs in proportion to the text', (_name, read) => {
  const slow = UNITS.flatMap((unit) => {
    const of = (length: number): number => cost(read, unit.repeat(Math.ceil(length / unit.length)));
    const long = of(LONG);
    const ratio = long / Math.max(of(SHORT), 0.1);
    return long > NOTHING_MS && ratio > MOST ? [`${JSON.stringify(unit)}: ${long} ms, × ${ratio}`] : [];
  });
  expect(slow).toEqual([]);
});
