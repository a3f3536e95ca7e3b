import { join } from 'node:path';
import type { InboundItem } from '../channels/contract.ts';
import { type PlacedRecord, rowsFrom } from '../channels/import/file.ts';
import { type RowFault, toPlain } from '../channels/import/rows.ts';
import { toItem } from '../channels/plain-item.ts';
import { isPassing } from '../db/passing.ts';
import { record } from '../events/record.ts';
import { dropFile, readFrom } from '../files/kept.ts';
import { storable, storableText } from '../lib/storable.ts';
import { readSetting } from '../settings/index.ts';
import {
  type Claimed,
  claimImport,
  delayImport,
  finishImport,
  type Landing,
  passRows,
  restImport,
} from '../sources/imports.ts';
import { sourceById } from '../sources/registry.ts';
import { readAhead } from './ahead.ts';
import type { FlowDeps } from './deps.ts';
import { peopleTaker, type Take, type Taker } from './importing-people.ts';
import { ingest } from './ingest.ts';

/** Rows of one transaction: half as many cost a sixth of the pace, more would be more to do again after a fall. */
export const AT_ONCE = 1_000;
/** Of the first one: until it is read nothing can be stored, and nobody else has anything to do. */
export const AT_FIRST = 125;

/** Bytes of a file from which on a second reader is worth its start: some thousand rows. */
export const MUCH = 500_000;

/** Letters of a bad row that are kept to be shown. */
const EXCERPT = 200;

/** Where the files that people bring lie. */
export const importFolder = (dataDir: string): string => join(dataDir, 'imports');

/**
 * Reads one file that is due, from where it was left, to its end: rows and how far we are go in one transaction, so that
 * nothing is lost or twice whenever this is cut off. False when none is due.
 * @param isStopped asked between two lots: from then on the rest is left to whoever asks next
 */
export async function importNext(deps: FlowDeps, isStopped = () => false): Promise<boolean> {
  const claimed = await claimImport(deps.db, deps.clock());
  if (!claimed) return false;
  try {
    const isRead = await readOn(deps, claimed, isStopped);
    await (isRead ? finish(deps, claimed) : restImport(deps.db, claimed));
    // what people were named in a file is in the database now, and nowhere else
    if (isRead && claimed.what === 'people') await dropFile(importFolder(deps.dataDir), claimed.stored);
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

/** False when it was stopped before the end. */
async function readOn(deps: FlowDeps, claimed: Claimed, isStopped: () => boolean): Promise<boolean> {
  return claimed.what === 'people'
    ? readRows(deps, claimed, await peopleTaker(deps, claimed), isStopped)
    : readRows(deps, claimed, await mentionTaker(deps, claimed), isStopped);
}

async function readRows<T>(
  deps: FlowDeps,
  claimed: Claimed,
  taker: Taker<T>,
  isStopped: () => boolean,
): Promise<boolean> {
  const bytes = readFrom(importFolder(deps.dataDir), claimed.stored, claimed.position);
  const inTurn = landingInTurn<Lot<T>>((lot) => landLot(deps, claimed, lot));
  try {
    for await (const rows of rowsFrom(bytes, claimed.format, claimed, AT_ONCE, AT_FIRST)) {
      if (isStopped()) {
        await inTurn.end();
        return false;
      }
      await inTurn.next(lotOf(deps, taker, rows));
    }
    await inTurn.end();
    return true;
  } finally {
    // nothing of ours is under way any more when this ends, however it ends
    await inTurn.settled();
    await taker.close?.();
  }
}

/** Lots in their order: while one is stored the next is being read, and the one after it is given to read. */
function landingInTurn<L>(land: (lot: L) => Promise<void>) {
  let reading: Promise<L> | undefined;
  let landing = Promise.resolve();
  const turn = async (next: Promise<L> | undefined): Promise<void> => {
    const read = reading;
    reading = next;
    // whoever waits for them hears of a failure; until then it is nobody's
    next?.catch(() => undefined);
    if (!read) return;
    const lot = await read;
    await landing;
    landing = land(lot);
    landing.catch(() => undefined);
  };
  return {
    next: turn,
    async end() {
      await turn(undefined);
      await landing;
    },
    settled: () => Promise.allSettled([reading, landing]),
  };
}

async function finish(deps: FlowDeps, claimed: Claimed): Promise<void> {
  const now = deps.clock();
  await deps.db.transaction(async (tx) => {
    if (!(await finishImport(tx, claimed, now))) throw new LeaseLost();
    await record(tx, {
      at: now,
      kind: claimed.what === 'people' ? 'contact.brought' : 'source.polled',
      sourceId: claimed.sourceId,
      userId: claimed.what === 'people' ? claimed.createdBy : null,
      data: { import: claimed.id },
    });
  });
}

/** A row, and what it makes or why it makes nothing. */
type Entry<T> = { row: PlacedRecord; item: T } | { row: PlacedRecord; fault: RowFault };

/** Rows that go together, read while the rows before them were being stored. */
interface Lot<T> {
  entries: Entry<T>[];
  take: Take<T>;
  now: Date;
}

async function lotOf<T>(deps: FlowDeps, taker: Taker<T>, rows: PlacedRecord[]): Promise<Lot<T>> {
  const now = deps.clock();
  const entries = rows.map((row): Entry<T> => {
    const read = taker.read(row, now);
    return 'item' in read ? { row, item: read.item } : { row, fault: storable(read.fault) };
  });
  return { entries, take: await taker.prepare(itemsOf(entries), now), now };
}

const itemsOf = <T>(entries: Entry<T>[]): T[] =>
  entries.flatMap((entry) => ('item' in entry ? [entry.item] : []));

/** All rows at once; where that fails they go one by one, so that a row nobody can store is a bad row and not the end. */
async function landLot<T>(deps: FlowDeps, claimed: Claimed, lot: Lot<T>): Promise<void> {
  const { entries } = lot;
  try {
    return await landTogether(deps, claimed, lot);
  } catch (error) {
    if (error instanceof LeaseLost) throw error;
    deps.log.warn(
      { err: error, import: claimed.id, line: entries[0]?.row.line },
      'rows are tried one by one',
    );
  }
  for (const entry of entries) {
    try {
      await landTogether(deps, claimed, { ...lot, entries: [entry] });
    } catch (error) {
      // a database that is away for a moment makes no row a bad one
      if (error instanceof LeaseLost || isPassing(error)) throw error;
      const unreadable = { row: entry.row, fault: { key: 'channel.import.fault.unexpected' } };
      await landTogether(deps, claimed, { ...lot, entries: [unreadable] });
    }
  }
}

async function landTogether<T>(deps: FlowDeps, claimed: Claimed, lot: Lot<T>): Promise<void> {
  const { entries, take, now } = lot;
  const items = itemsOf(entries);
  const faults = entries.flatMap((entry) =>
    'fault' in entry ? [{ line: entry.row.line, excerpt: excerptOf(entry.row), ...entry.fault }] : [],
  );
  await deps.db.transaction(async (tx) => {
    const taken = items.length > 0 ? await take(tx, items) : 0;
    const landing: Landing = { place: entries.at(-1)!.row.next, taken, known: items.length - taken, faults };
    if (!(await passRows(tx, claimed, landing, now))) throw new LeaseLost();
  });
}

const excerptOf = ({ values }: PlacedRecord): string =>
  storableText(Object.values(values).join(' · ').slice(0, EXCERPT));

/** Rows of a file of mentions go the way of everything that is heard. */
async function mentionTaker(deps: FlowDeps, claimed: Claimed): Promise<Taker<InboundItem>> {
  const source = await sourceById(deps.db, claimed.sourceId!);
  const { timeZone } = await readSetting(deps.db, 'profile');
  const reading = { mapping: claimed.mapping ?? {}, ratingMax: claimed.ratingMax ?? 5, timeZone };
  const aside = claimed.bytes - claimed.position < MUCH ? undefined : deps.analyse.aside();
  return {
    read(row, now) {
      const read = toPlain(row, { ...reading, now });
      return 'item' in read ? { item: storable(toItem(read.item, source.settings.space ?? '')) } : read;
    },
    async prepare(all, now) {
      const ahead = await readAhead(deps, source, all, aside);
      return async (tx, items) => {
        const batch = { items, ahead, tombstones: [], baseline: !claimed.asNew, asNew: claimed.asNew };
        const { newItems, passedBy } = await ingest(tx, deps, source, batch, now);
        return newItems + passedBy;
      };
    },
    close: async () => aside?.close(),
  };
}

class LeaseLost extends Error {}
