/** Tables in files, as people have them. */
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { FileFormat } from '../../src/channels/contract.ts';
import { MENTION_COLUMNS } from '../../src/channels/import/columns.ts';
import { type Head, preview, rowsFrom, sniff } from '../../src/channels/import/file.ts';
import { guessScale, toPlain } from '../../src/channels/import/rows.ts';

const NOW = new Date('2026-11-18T09:00:00Z');
const CSV: FileFormat = { kind: 'csv', encoding: 'utf-8', separator: ',', header: true };

const headOf = (bytes: Buffer): Head => ({ bytes, whole: true, isUtf8: isUtf8(bytes) });
function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** All rows of a file that comes in pieces of this many bytes, from a place on. */
async function rowsOf(file: Buffer, format: FileFormat, size = 7, place = { position: 0, line: 1 }) {
  async function* pieces() {
    for (let at = place.position; at < file.length; at += size) yield file.subarray(at, at + size);
  }
  const rows = [];
  for await (const some of rowsFrom(pieces(), format, place, 3)) rows.push(...some);
  return rows;
}
const cells = async (text: string, separator = ',') =>
  (await rowsOf(Buffer.from(text), { ...CSV, separator })).map(({ values }) => Object.values(values));

describe('CSV', () => {
  test.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"a ""b"" c","d\r\ne",\n', [['a "b" c', 'd\r\ne', '']]],
    ['a "b" c,d\n', [['a "b" c', 'd']]],
    ['"a" b,c', [['a b', 'c']]],
    ['\n\r\n  \na,b\n\n', [['a', 'b']]],
    ['""', []],
  ])('%j', async (text, expected) => {
    expect(await cells(text)).toEqual(expected);
  });

  test('reads back whatever was written, in pieces of any size', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'č', '😀', '"', ',', ';', '\n', '\r', ' '),
      maxLength: 6,
    });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    const end = fc.constantFrom('\n', '\r\n');
    const encoding = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be');
    await fc.assert(
      fc.asyncProperty(table, end, fc.integer({ min: 1, max: 9 }), encoding, async (rows, eol, size, how) => {
        const kept = rows.filter((row) => row.some((one) => one.trim() !== ''));
        const text = rows
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',') + eol)
          .join('');
        const file = iconv.encode(text, how);
        const read = await rowsOf(file, { ...CSV, encoding: how as FileFormat['encoding'] }, size);
        expect(read.map(({ values }) => Object.values(values))).toEqual(kept);
        // from the end of any row the rest is read as if nothing had been before
        for (const [at, { next }] of read.entries()) {
          const rest = await rowsOf(file, { ...CSV, encoding: how as FileFormat['encoding'] }, size, next);
          expect(rest.map(({ values, line }) => [Object.values(values), line])).toEqual(
            read.slice(at + 1).map(({ values, line }) => [Object.values(values), line]),
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  test('says on which line a row begins, whatever is inside the rows before it', async () => {
    const rows = await rowsOf(Buffer.from('a,b\n"c\nd\r\ne",f\r\n\ng,h\n'), CSV);
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 6]);
  });

  test('a quote that nobody closed costs its own line, not the rest', async () => {
    const long = Array.from({ length: 60_000 }, (_, n) => `řádek ${n},něco delšího`).join('\n');
    const rows = await rowsOf(Buffer.from(`a,b\n"c,d\n${long}\n`), CSV, 65_536);
    expect(rows).toHaveLength(60_002);
    expect(rows.filter(({ fault }) => fault).map(({ line, fault }) => [line, fault])).toEqual([
      [2, 'channel.import.fault.quote'],
    ]);
  });
});

test('NDJSON: nested names, broken lines, lists', async () => {
  const text = '{"id":1,"author":{"name":"Jana"},"tags":["a"],"x":null}\r\n\n[1]\n{"id":\n{"id":2}';
  const rows = await rowsOf(Buffer.from(text), { ...CSV, kind: 'ndjson' });
  expect(rows.map(({ line, values, fault }) => [line, { ...values }, fault])).toEqual([
    [1, { id: '1', 'author.name': 'Jana' }, undefined],
    [3, {}, 'channel.import.fault.json'],
    [4, {}, 'channel.import.fault.json'],
    [5, { id: '2' }, undefined],
  ]);
});

describe('how a file is written is seen by itself', () => {
  const text = 'Datum;Zákazník;Zpráva\n18.11.2026;Jiří;"Žluťoučký kůň; nedorazil"\n';
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['windows-1250', iconv.encode(text, 'windows-1250')],
    ['utf-16le', iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(text, 'utf-16be', { addBOM: true })],
    ['utf-16le', iconv.encode(text, 'utf-16le')],
  ])('%s', (encoding, bytes) => {
    const format = sniff(headOf(bytes));
    expect(format).toEqual({ kind: 'csv', encoding, separator: ';', header: true });
    const { columns, rows, mapping } = preview(headOf(bytes), format, 5);
    expect(columns.map(({ label }) => label)).toEqual(['Datum', 'Zákazník', 'Zpráva']);
    expect(rows.map(({ values }) => Object.values(values))).toEqual([
      ['18.11.2026', 'Jiří', 'Žluťoučký kůň; nedorazil'],
    ]);
    expect(mapping).toEqual({ time: '0', author: '1', text: '2' });
  });

  test.each([
    ['a,b\n1,2\n3,4', ','],
    ['a\tb\n1,5\t2\n3\t4', '\t'],
    ['a|b\n"x;y"|2\n', '|'],
  ])('%j is parted by %j', (text, separator) => {
    expect(sniff(headOf(Buffer.from(text)))).toMatchObject({ separator });
  });

  test('the last row of a beginning may be half: it is not shown', () => {
    const head = { bytes: Buffer.from('text,id\nAhoj,1\nDob'), whole: false, isUtf8: true };
    expect(preview(head, sniff(head), 5).rows).toHaveLength(1);
  });
});

test.each([
  [
    'cs',
    'Jméno,Text recenze,Hodnocení,Odkaz,Vytvořeno',
    { author: '0', text: '1', rating: '2', url: '3', time: '4' },
  ],
  ['sk', 'Meno;Správa;Dátum;Vlákno;Jazyk', { author: '0', text: '1', time: '2', thread: '3', language: '4' }],
  [
    'pl',
    'Imię;Treść;Data dodania;Ocena;Tytuł',
    { author: '0', text: '1', time: '2', rating: '3', title: '4' },
  ],
  [
    'en',
    'comment_id,User,Message,Created at,Permalink',
    { id: '0', author: '1', text: '2', time: '3', url: '4' },
  ],
])('columns are known by their names: %s', (_lang, header, expected) => {
  const labels = header.split(/[,;]/);
  const columns = labels.map((label, at) => ({ key: String(at), label }));
  expect(MENTION_COLUMNS.guess(columns, [])).toEqual(expected);
});

test('without a known name the wordiest column is the text', () => {
  const columns = ['x', 'y', 'constructor'].map((key) => ({ key, label: key }));
  expect(MENTION_COLUMNS.guess(columns, [{ x: '1', y: 'Kde je objednávka?' }])).toEqual({ text: 'y' });
});

describe('a row', () => {
  const mapping = { text: 't', time: 'd', rating: 'r', id: 'i', url: 'u', author: 'a' };
  const read = (values: Record<string, string>) =>
    toPlain(
      { values, line: 1, lines: 1, start: 0, end: 1 },
      { mapping, now: NOW, timeZone: 'Europe/Prague', ratingMax: 5 },
    );
  const itemOf = (values: Record<string, string>) => {
    const result = read(values);
    return 'item' in result ? result.item : null;
  };

  test.each([
    ['2026-11-18T08:00:00Z', '2026-11-18T08:00:00.000Z'],
    ['18.11.2026 9:05', '2026-11-18T08:05:00.000Z'],
    ['1. 7. 2026 09:05:30', '2026-07-01T07:05:30.000Z'],
    ['2026-11-17 23:30', '2026-11-17T22:30:00.000Z'],
    ['2026-11-18', '2026-11-17T23:00:00.000Z'],
    ['1763456400', '2025-11-18T09:00:00.000Z'],
  ])('is told when by the clock of the shop: %s', (d, expected) => {
    expect(itemOf({ t: 'x', d })?.time?.toISOString()).toBe(expected);
  });

  test.each([
    ['4', 4, 5],
    ['4,5', 4.5, 5],
    ['8/10', 8, 10],
    ['80 %', 80, 100],
    ['★★★☆☆', 3, 5],
    ['3 z 5', 3, 5],
  ])('has a rating: %s', (r, value, max) => {
    expect(itemOf({ t: 'x', r })?.rating).toEqual({ value, max });
  });

  test.each([
    [{}, 'columns'],
    [{ t: ' ', a: 'Jana' }, 'empty'],
    [{ t: 'x', d: 'včera večer' }, 'time'],
    [{ t: 'x', d: '1. 1. 2036' }, 'time'],
    [{ t: 'x', d: '1.1.1970' }, 'time'],
    [{ t: 'x', r: 'pět' }, 'rating'],
    [{ t: 'x', r: '9' }, 'rating'],
    [{ t: 'x'.repeat(50_001) }, 'too_long'],
  ])('that can’t be one says why: %#', (values, why) => {
    expect(read(values as Record<string, string>)).toMatchObject({
      fault: { key: `channel.import.fault.${why}` },
    });
  });

  test('what people write for nothing is nothing', () => {
    expect(itemOf({ t: 'x', d: '-', r: 'N/A', i: 'null', u: 'javascript:alert(1)' })).toMatchObject({
      time: undefined,
      rating: undefined,
      url: undefined,
    });
  });

  test('without an id is known by what it says', () => {
    const [one, same, other] = [
      itemOf({ t: 'x', a: 'J' }),
      itemOf({ t: 'x', a: 'J' }),
      itemOf({ t: 'x', a: 'K' }),
    ];
    expect(one?.id).toBe(same?.id);
    expect(one?.id).not.toBe(other?.id);
  });

  test('ratings are of the smallest scale that holds them all', () => {
    const scale = (...ratings: string[]) =>
      guessScale(
        ratings.map((r) => ({ r })),
        mapping,
      );
    expect([scale('1', '5'), scale('4', '7,5'), scale('80'), scale()]).toEqual([5, 10, 100, 5]);
  });
});
