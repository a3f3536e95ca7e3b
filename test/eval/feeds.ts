/**
 * `npm run eval -- feeds FOLDER`: a folder with index.json (`file`, `kind`, `captured`, `reference`: items with
 * title, link, id, date, author, or null) and the documents. Compares what our parser finds with the reference.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { FeedDocument, FeedItem, ParseOutcome } from '../../src/channels/feed/document.ts';
import { personName } from '../../src/channels/feed/document.ts';
import { FeedParser, ParserStopped } from '../../src/channels/feed/worker.ts';
import { htmlToLine } from '../../src/lib/html.ts';
import type { EvalReport } from './data/tasks.ts';

const text = z.string().nullish();
const Reference = z.object({ title: text, link: text, id: text, date: text, author: text });
const Entry = z.object({
  file: z.string(),
  kind: z.string(),
  captured: z.boolean().default(false),
  reference: z.array(Reference).nullish(),
});
type Reference = z.infer<typeof Reference>;
type Entry = z.infer<typeof Entry>;

/** The documents were fetched from somewhere: the address that relative links start from. */
const BASE = 'https://feeds.example/feed.xml';

const FIELDS = ['title', 'link', 'date', 'author'] as const;
type Field = (typeof FIELDS)[number];

class Tally {
  documents = 0;
  withReference = 0;
  withItems = 0;
  expectedItems = 0;
  foundItems = 0;
  readonly quality = { parsed: 0, repaired: 0, salvaged: 0 };
  readonly fields = Object.fromEntries(FIELDS.map((field) => [field, { expected: 0, right: 0 }])) as Record<
    Field,
    { expected: number; right: number }
  >;

  add(entry: Entry, document: FeedDocument | null): void {
    this.documents++;
    if (document !== null) this.quality[document.quality]++;
    const reference = entry.reference ?? [];
    if (reference.length === 0) return;
    const items = document?.items ?? [];
    this.withReference++;
    if (items.length > 0) this.withItems++;
    this.expectedItems += reference.length;
    this.foundItems += Math.min(reference.length, items.length);
    reference.forEach((wanted, i) => {
      const item = partner(wanted, items, i);
      for (const field of FIELDS) {
        const value = wanted[field];
        if (value === null || value === undefined || value.trim() === '') continue;
        this.fields[field].expected++;
        if (item !== undefined && equal(field, value, item, document)) this.fields[field].right++;
      }
    });
  }

  share(field: Field): number {
    return ratio(this.fields[field].right, this.fields[field].expected);
  }
}

/** Measures every document once, in the worker thread and under its time limit, as the channel would. */
export async function run(path: string): Promise<EvalReport> {
  const index = z.array(Entry).parse(JSON.parse(await readFile(join(path, 'index.json'), 'utf8')));
  const parser = new FeedParser();
  const all = new Tally();
  const captured = new Tally();
  let hangs = 0;
  let crashes = 0;
  const problems: string[] = [];
  const verbose = process.argv.includes('--misses');
  const started = performance.now();
  for (const entry of index) {
    const bytes = await readFile(join(path, entry.file));
    let outcome: ParseOutcome | null = null;
    try {
      outcome = await parser.parse(bytes, { contentType: null, url: BASE });
    } catch (error) {
      if (!(error instanceof ParserStopped)) throw error;
      if (error.reason === 'timeout') hangs++;
      else crashes++;
      problems.push(`${entry.file}: ${error.reason}`);
    }
    const document = outcome?.ok ? outcome.document : null;
    if ((entry.reference?.length ?? 0) > 0 && (document?.items.length ?? 0) === 0)
      problems.push(`${entry.file}: no items`);
    if (verbose) problems.push(...misses(entry, document));
    all.add(entry, document);
    if (entry.captured) captured.add(entry, document);
  }
  const seconds = (performance.now() - started) / 1000;
  await parser.close();
  return {
    table: [...problems, ...tableOf('all', all), ...tableOf('captured', captured)],
    result: {
      n: all.withReference,
      documentsWithItems: ratio(all.withItems, all.withReference),
      capturedItems: ratio(captured.foundItems, captured.expectedItems),
      ...Object.fromEntries(FIELDS.map((field) => [field, all.share(field)])),
      captured: Object.fromEntries(FIELDS.map((field) => [field, captured.share(field)])),
      hangs,
      crashes,
      seconds: Math.round(seconds * 100) / 100,
    },
  };
}

/** The item that the reference item is about: by id, then by place. */
function partner(wanted: Reference, items: readonly FeedItem[], place: number): FeedItem | undefined {
  const id = wanted.id?.trim();
  const sameId = id ? items.filter((item) => item.id?.trim() === id) : [];
  return sameId.length === 1 ? sameId[0] : items[place];
}

function equal(field: Field, wanted: string, item: FeedItem, document: FeedDocument | null): boolean {
  switch (field) {
    case 'title':
      return folded(item.title).some((ours) => folded(wanted).includes(ours));
    case 'link':
      // The reference leaves some addresses relative; ours are absolute.
      return (
        item.link !== null &&
        [address(wanted, BASE), address(wanted, document?.link ?? BASE)].includes(address(item.link, null))
      );
    case 'date':
      // The reference has no fractions of a second and means UTC.
      return (
        Math.floor((item.published?.getTime() ?? Number.NaN) / 1000) ===
        Date.parse(`${wanted.replace(/Z$/, '')}Z`) / 1000
      );
    case 'author':
      return [item.author, item.authorName].some(
        (ours) => ours !== null && [fold(wanted), fold(personName(wanted))].includes(fold(ours)),
      );
  }
}

/** White space and entities folded, with and without reading the text as HTML. */
function folded(value: string | null): string[] {
  return value === null ? [] : [...new Set([fold(value), fold(htmlToLine(value))])];
}

function fold(value: string): string {
  return value.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function address(written: string, base: string | null): string {
  const trimmed = written.trim();
  return URL.canParse(trimmed, base ?? undefined) ? new URL(trimmed, base ?? undefined).href : trimmed;
}

function misses(entry: Entry, document: FeedDocument | null): string[] {
  const reference = entry.reference ?? [];
  return reference.flatMap((wanted, i) => {
    const item = partner(wanted, document?.items ?? [], i);
    return FIELDS.flatMap((field) => {
      const value = wanted[field];
      if (!value?.trim() || (item !== undefined && equal(field, value, item, document))) return [];
      const ours =
        item === undefined ? 'no item' : field === 'date' ? item.published?.toISOString() : item[field];
      return [`${entry.file} [${i}] ${field}: ${JSON.stringify(value)} but ${JSON.stringify(ours ?? null)}`];
    });
  });
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;
}

function tableOf(name: string, tally: Tally): string[] {
  const { parsed, repaired, salvaged } = tally.quality;
  return [
    `${name}: ${tally.documents} documents (${parsed} parsed, ${repaired} repaired, ${salvaged} salvaged)`,
    `  with reference items ${tally.withReference}, yielding items ${tally.withItems}; items ${tally.foundItems} of ${tally.expectedItems}`,
    ...FIELDS.map(
      (field) =>
        `  ${field.padEnd(7)} ${tally.fields[field].right} of ${tally.fields[field].expected} (${tally.share(field)})`,
    ),
  ];
}
