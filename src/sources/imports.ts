import { and, asc, desc, eq, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { FileFormat, FileMapping, FilePlace } from '../channels/contract.ts';
import { insertRows } from '../db/bulk.ts';
import type { Db, Tx } from '../db/client.ts';
import { importFaults, imports, sources } from '../db/schema/sources.ts';
import { wake } from '../events/wake.ts';
import { backoff } from '../lib/backoff.ts';
import { after, MINUTE } from '../lib/clock.ts';
import { Problem } from '../lib/errors.ts';
import { newUuid } from '../lib/ids.ts';

/** How long a claimed import stays one worker's without a row landing; a killed worker's goes on after it. */
const LEASE_MS = MINUTE;

/** Of each import so many bad rows are listed; more are only counted. */
export const LISTED_FAULTS = 10_000;

/** A file of either kind, as the worker that reads it has it. */
export type Claimed = typeof imports.$inferSelect;
/** A file of mentions, brought to a source. */
export type Import = Claimed & { what: 'mentions'; sourceId: number };
/** Files of people that are listed. */
const SHOWN_FILES = 100;

export type ImportFault = typeof importFaults.$inferSelect;

interface NewImport {
  of: { sourceId: number } | { teamId: number | null };
  fileName: string;
  stored: string;
  bytes: number;
  isUtf8: boolean;
  format: FileFormat;
  createdBy: number;
}

/** Notes a file that was brought; nothing is read of it yet. Returns its id. */
export async function addImport(tx: Tx, { of, ...input }: NewImport, now: Date): Promise<number> {
  const [row] = await tx
    .insert(imports)
    .values({ ...input, ...of, what: 'sourceId' in of ? 'mentions' : 'people', createdAt: now, dueAt: now })
    .returning({ id: imports.id });
  return row!.id;
}

/** One file of a source; Problem `not-found` when there is none. */
export async function importOf(tx: Tx, sourceId: number, id: number): Promise<Import> {
  const [row] = await tx
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), eq(imports.sourceId, sourceId)));
  if (!row) throw new Problem('not-found', 'problem.not_found');
  return row as Import;
}

/** The files of a source, the newest first. */
export const importsOf = (tx: Tx, sourceId: number): Promise<Import[]> =>
  tx.select().from(imports).where(eq(imports.sourceId, sourceId)).orderBy(desc(imports.id)) as Promise<
    Import[]
  >;

/** A file of people; Problem `not-found` when there is none. */
export async function peopleImport(tx: Tx, id: number): Promise<Claimed> {
  const [row] = await tx
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), eq(imports.what, 'people')));
  if (!row) throw new Problem('not-found', 'problem.not_found');
  return row;
}

/** The files of people, the newest first. */
export const peopleImports = (tx: Tx): Promise<Claimed[]> =>
  tx.select().from(imports).where(eq(imports.what, 'people')).orderBy(desc(imports.id)).limit(SHOWN_FILES);

/** Whom it brought is taken back; false while it is being read, and for one that brought nobody. Twice is once. */
export async function noteTakenBack(tx: Tx, id: number): Promise<boolean> {
  const rows = await tx
    .update(imports)
    .set({ state: 'undone' })
    .where(and(eq(imports.id, id), inArray(imports.state, ['done', 'cancelled', 'undone'])))
    .returning({ id: imports.id });
  return rows.length === 1;
}

/** Another way to read a file, while nothing of it has been read. */
export async function reformatImport(tx: Tx, id: number, format: FileFormat): Promise<void> {
  await tx
    .update(imports)
    .set({ format })
    .where(and(eq(imports.id, id), eq(imports.state, 'mapping')));
}

/** A person has said what the columns hold: it is read from its first row on. Twice is once. */
export async function startImport(
  tx: Tx,
  id: number,
  how: {
    mapping: FileMapping;
    ratingMax: number | null;
    asNew: boolean;
    teamId?: number | null;
    first: FilePlace;
  },
  now: Date,
): Promise<void> {
  const { first, ...said } = how;
  await tx
    .update(imports)
    .set({ ...said, ...first, state: 'waiting', dueAt: now })
    .where(and(eq(imports.id, id), eq(imports.state, 'mapping')));
  await wake(tx, 'imports');
}

/** No more of it is read; what is in stays. */
export async function cancelImport(tx: Tx, id: number, now: Date): Promise<void> {
  await tx
    .update(imports)
    .set({ state: 'cancelled', finishedAt: now, leaseToken: null, leaseUntil: null, lastError: null })
    .where(and(eq(imports.id, id), inArray(imports.state, ['mapping', 'waiting'])));
}

/** Takes an import off the list. Its mentions stay. Returns the file to remove. */
export async function dropImport(tx: Tx, id: number): Promise<string | null> {
  const [row] = await tx.delete(imports).where(eq(imports.id, id)).returning({ stored: imports.stored });
  return row?.stored ?? null;
}

/** Leases one import that is due, if of mentions, of a source that is not paused; null when there is none. */
export async function claimImport(db: Db, now: Date): Promise<Claimed | null> {
  return db.transaction(async (tx) => {
    const [due] = await tx
      .select({ id: imports.id })
      .from(imports)
      .leftJoin(sources, eq(sources.id, imports.sourceId))
      .where(
        and(
          eq(imports.state, 'waiting'),
          lte(imports.dueAt, now),
          or(isNull(imports.leaseUntil), lte(imports.leaseUntil, now)),
          or(eq(imports.what, 'people'), eq(sources.state, 'active')),
        ),
      )
      .orderBy(asc(imports.dueAt))
      .limit(1)
      .for('update', { of: imports, skipLocked: true });
    if (!due) return null;
    const [row] = await tx
      .update(imports)
      .set({ leaseToken: newUuid(), leaseUntil: after(now, LEASE_MS) })
      .where(eq(imports.id, due.id))
      .returning();
    return row ?? null;
  });
}

export interface Landing {
  place: FilePlace;
  taken: number;
  known: number;
  faults: Omit<typeof importFaults.$inferInsert, 'importId'>[];
}

/**
 * Moves on past the rows that were just written, in their transaction. False when the import is not ours any more:
 * somebody cancelled it, or another worker took it over.
 */
export async function passRows(tx: Tx, claimed: Claimed, landing: Landing, now: Date): Promise<boolean> {
  const { place, taken, known, faults } = landing;
  const rows = await tx
    .update(imports)
    .set({
      ...place,
      taken: sql`${imports.taken} + ${taken}`,
      known: sql`${imports.known} + ${known}`,
      bad: sql`${imports.bad} + ${faults.length}`,
      attempts: 0,
      lastError: null,
      leaseUntil: after(now, LEASE_MS),
    })
    .where(held(claimed))
    .returning({ bad: imports.bad });
  const [row] = rows;
  if (!row) return false;
  const listed = faults.slice(0, Math.max(0, LISTED_FAULTS - (row.bad - faults.length)));
  if (listed.length > 0)
    await tx.execute(
      insertRows(
        importFaults,
        listed.map((fault) => ({ ...fault, importId: claimed.id })),
      ),
    );
  if (taken + known > 0 && claimed.sourceId !== null) {
    const news = taken > 0 ? { lastItemAt: now } : {};
    await tx
      .update(sources)
      .set({ lastHookAt: now, ...news })
      .where(eq(sources.id, claimed.sourceId));
  }
  return true;
}

/** Its last row is in. */
export async function finishImport(tx: Tx, claimed: Claimed, now: Date): Promise<boolean> {
  const rows = await tx
    .update(imports)
    .set({ state: 'done', finishedAt: now, leaseToken: null, leaseUntil: null, position: claimed.bytes })
    .where(held(claimed))
    .returning({ id: imports.id });
  return rows.length === 1;
}

/** It is left in the middle: whoever asks next goes on from there. */
export async function restImport(tx: Tx, claimed: Claimed): Promise<void> {
  await tx.update(imports).set({ leaseToken: null, leaseUntil: null }).where(held(claimed));
}

/** Something stood in the way: it goes on from where it is, later and later. `key`: i18n. */
export async function delayImport(
  tx: Tx,
  claimed: Claimed,
  key: string,
  now: Date,
  random: number,
): Promise<void> {
  const attempts = claimed.attempts + 1;
  await tx
    .update(imports)
    .set({
      attempts,
      lastError: key,
      dueAt: after(now, backoff(attempts, random)),
      leaseToken: null,
      leaseUntil: null,
    })
    .where(held(claimed));
}

const held = ({ id, leaseToken }: Claimed) =>
  and(
    eq(imports.id, id),
    eq(imports.state, 'waiting'),
    leaseToken ? eq(imports.leaseToken, leaseToken) : sql`false`,
  );

/** Bad rows of an import in the order of the file, some at a time. */
export const faultsOf = (tx: Tx, importId: number, afterId: number, limit: number): Promise<ImportFault[]> =>
  tx
    .select()
    .from(importFaults)
    .where(and(eq(importFaults.importId, importId), sql`${importFaults.id} > ${afterId}`))
    .orderBy(asc(importFaults.id))
    .limit(limit);

/** Forgets imports that ended, or were left half-way, before `before`; returns the files to remove. */
export async function purgeImports(tx: Tx, before: Date): Promise<string[]> {
  const gone = await tx
    .delete(imports)
    .where(
      and(
        inArray(imports.state, ['mapping', 'done', 'cancelled', 'undone']),
        lt(sql`coalesce(${imports.finishedAt}, ${imports.createdAt})`, before),
      ),
    )
    .returning({ stored: imports.stored });
  return gone.map(({ stored }) => stored);
}

/** Files that may still lie in the folder, of either kind. */
export const keptImports = (tx: Tx): Promise<Claimed[]> => tx.select().from(imports).orderBy(imports.id);

/** Names under which we keep the files of all imports. */
export async function storedFiles(tx: Tx): Promise<Set<string>> {
  const rows = await tx.select({ stored: imports.stored }).from(imports);
  return new Set(rows.map(({ stored }) => stored));
}
