import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type PlacedRecord, rowsFrom } from '../channels/import/file.ts';
import { type Reading, toPlain } from '../channels/import/rows.ts';
import { toItem } from '../channels/plain-item.ts';
import { isPassing } from '../db/passing.ts';
import { record } from '../events/record.ts';
import { readFrom } from '../files/kept.ts';
import { storable, storableText } from '../lib/storable.ts';
import { readSetting } from '../settings/index.ts';
import {
  claimImport,
  delayImport,
  finishImport,
  type Import,
  type Landing,
  passRows,
} from '../sources/imports.ts';
import type { Source } from '../sources/leases.ts';
import { sourceById } from '../sources/registry.ts';
import type { FlowDeps } from './deps.ts';
import { ingest } from './ingest.ts';

/** Rows of one transaction: fewer would cost more each, more would keep others of this process waiting. */
const AT_ONCE = 100;

/** Letters of a bad row that are kept to be shown. */
const EXCERPT = 200;

/** Where the files that people bring lie. */
export const importFolder = (dataDir: string): string => join(dataDir, 'imports');

/**
 * Reads one file that is due, from where it was left, to its end: rows and how far we are go in one transaction, so that
 * nothing is lost or twice whenever this is cut off. False when none is due.
 */
export async function importNext(deps: FlowDeps): Promise<boolean> {
  const claimed = await claimImport(deps.db, deps.clock());
  if (!claimed) return false;
  try {
    await readOn(deps, claimed);
  } catch (error) {
    if (error instanceof LeaseLost) return true;
    const key = isMissing(error) ? 'imports.error.missing' : 'channel.error.unexpected';
    deps.log.error({ err: error, import: claimed.id }, 'an import could not go on');
    await delayImport(deps.db, claimed, key, deps.clock(), deps.random());
  }
  return true;
}

/** One process keeps the file, another one reads: they need the same data folder. */
const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function readOn(deps: FlowDeps, claimed: Import): Promise<void> {
  const source = await sourceById(deps.db, claimed.sourceId);
  const { timeZone } = await readSetting(deps.db, 'profile');
  const reading = { mapping: claimed.mapping ?? {}, ratingMax: claimed.ratingMax ?? 5, timeZone };
  const bytes = readFrom(importFolder(deps.dataDir), claimed.stored, claimed.position);
  for await (const rows of rowsFrom(bytes, claimed.format, claimed, AT_ONCE)) {
    await landRows(deps, claimed, source, rows, { ...reading, now: deps.clock() });
    await setImmediate();
  }
  const now = deps.clock();
  await deps.db.transaction(async (tx) => {
    if (!(await finishImport(tx, claimed, now))) throw new LeaseLost();
    await record(tx, {
      at: now,
      kind: 'source.polled',
      sourceId: source.id,
      data: { import: claimed.id },
    });
  });
}

/** All rows at once; where that fails they go one by one, so that a row nobody can store is a bad row and not the end. */
async function landRows(
  deps: FlowDeps,
  claimed: Import,
  source: Source,
  rows: PlacedRecord[],
  reading: Reading,
): Promise<void> {
  try {
    return await landTogether(deps, claimed, source, rows, reading);
  } catch (error) {
    if (error instanceof LeaseLost) throw error;
    deps.log.warn({ err: error, import: claimed.id, line: rows[0]?.line }, 'rows are tried one by one');
  }
  for (const row of rows) {
    try {
      await landTogether(deps, claimed, source, [row], reading);
    } catch (error) {
      // a database that is away for a moment makes no row a bad one
      if (error instanceof LeaseLost || isPassing(error)) throw error;
      const unreadable = { ...row, fault: 'channel.import.fault.unexpected' };
      await landTogether(deps, claimed, source, [unreadable], reading);
    }
  }
}

async function landTogether(
  deps: FlowDeps,
  claimed: Import,
  source: Source,
  rows: PlacedRecord[],
  reading: Reading,
): Promise<void> {
  const { now } = reading;
  const { items, faults } = sorted(rows, source, reading);
  const batch = { items, tombstones: [], baseline: !claimed.asNew, asNew: claimed.asNew };
  await deps.db.transaction(async (tx) => {
    const { newItems, passedBy } =
      items.length > 0 ? await ingest(tx, deps, source, batch, now) : { newItems: 0, passedBy: 0 };
    const taken = newItems + passedBy;
    const landing: Landing = { place: rows.at(-1)!.next, taken, known: items.length - taken, faults };
    if (!(await passRows(tx, claimed, landing, now))) throw new LeaseLost();
  });
}

function sorted(rows: PlacedRecord[], source: Source, reading: Reading) {
  const items: ReturnType<typeof toItem>[] = [];
  const faults: Landing['faults'] = [];
  for (const row of rows) {
    const read = toPlain(row, reading);
    if ('item' in read) items.push(storable(toItem(read.item, source.settings.space ?? '')));
    else faults.push({ line: row.line, excerpt: excerptOf(row), ...storable(read.fault) });
  }
  return { items, faults };
}

const excerptOf = ({ values }: PlacedRecord): string =>
  storableText(Object.values(values).join(' · ').slice(0, EXCERPT));

class LeaseLost extends Error {}
