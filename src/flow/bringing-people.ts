/** A file of people, from the hand of a colleague to the end: looked at, read in, joined by their word, taken back. */
import type { FileMapping } from '../channels/contract.ts';
import { type Column, knownColumns } from '../channels/import/columns.ts';
import { ENCODINGS } from '../channels/import/encoding.ts';
import { preview, SEPARATORS, sniff } from '../channels/import/file.ts';
import type { Values } from '../channels/import/records.ts';
import type { RowFault } from '../channels/import/rows.ts';
import { takeBackPeople } from '../contacts/brought/bring.ts';
import { PERSON_COLUMN_NAMES, PERSON_FIELDS } from '../contacts/brought/columns.ts';
import { surePairs } from '../contacts/read/brought.ts';
import type { Tx } from '../db/client.ts';
import { record } from '../events/record.ts';
import { dropFile, keepFile } from '../files/kept.ts';
import { Problem } from '../lib/errors.ts';
import { type Scope, sees } from '../people/index.ts';
import {
  addImport,
  type Claimed,
  dropImport,
  noteTakenBack,
  peopleImport,
  peopleImports,
  startImport,
} from '../sources/imports.ts';
import { MAX_FILE, missing, readHead } from './bringing.ts';
import { type ContactActor, merge } from './contact-acts.ts';
import type { FlowDeps } from './deps.ts';
import { requireRight } from './ground.ts';
import { importFolder } from './importing.ts';
import { personIn, personReading } from './importing-people.ts';
import { forgetUnheard } from './unheard.ts';

/** What a person may choose among. */
export const PEOPLE_CHOICES = {
  fields: PERSON_FIELDS,
  encodings: ENCODINGS,
  separators: SEPARATORS,
} as const;

const COLUMNS = knownColumns(PERSON_COLUMN_NAMES);
/** Rows that are shown before a person decides. */
const SHOWN_ROWS = 10;
/** Rows that are looked through for what is bad; a longer file tells of the rest while it is read. */
const LOOKED_AT = 2_000;
const SHOWN_FAULTS = 50;
/** Pairs that one click joins. */
const SURE_AT_ONCE = 200;

type BringDeps = Pick<FlowDeps, 'db' | 'clock' | 'dataDir'>;

/** A file of people that this person may see; foreign is the same as absent. Problem `problem.not_found`. */
export async function peopleFile(tx: Tx, id: number, scope: Scope): Promise<Claimed> {
  const file = await peopleImport(tx, id);
  if (!sees(scope, [file.teamId])) throw new Problem('not-found', 'problem.not_found');
  return file;
}

/** The same, all of them, the newest first. */
export const peopleFiles = async (tx: Tx, scope: Scope): Promise<Claimed[]> =>
  (await peopleImports(tx)).filter(({ teamId }) => sees(scope, [teamId]));

/**
 * Keeps a file of people that somebody brought, for their own team to begin with; nobody of it is read in yet. Returns
 * its id. Problems `imports.error.empty`, `files.error.too_large`, `problem.forbidden`.
 */
export async function bringPeopleFile(
  deps: BringDeps,
  file: { name: string; chunks: AsyncIterable<Uint8Array> },
  by: { userId: number; scope: Scope },
): Promise<number> {
  await requireRight(deps.db, by.userId, 'manage-sources');
  const folder = importFolder(deps.dataDir);
  const kept = await keepFile(folder, file.chunks, MAX_FILE);
  const { name: stored, bytes, isUtf8 } = kept;
  try {
    if (bytes === 0) throw new Problem('invalid', 'imports.error.empty', { field: 'file' });
    const format = sniff(await readHead(deps, kept), COLUMNS);
    const of = { teamId: by.scope.all ? null : (by.scope.teamIds[0] ?? null) };
    const input = { of, fileName: file.name, stored, bytes, isUtf8, format, createdBy: by.userId };
    return await addImport(deps.db, input, deps.clock());
  } catch (error) {
    await dropFile(folder, stored);
    throw error;
  }
}

export interface ShownPeople {
  columns: Column[];
  rows: { values: Values; line: number; fault?: RowFault }[];
  /** what the columns probably hold */
  mapping: FileMapping;
  /** rows that were looked at, and what is bad among them */
  lookedAt: number;
  faults: { line: number; fault: RowFault }[];
  bad: number;
}

/** The first rows as they would be read. Null where the file is not on this machine. @param said by a person, of the columns */
export async function showPeople(
  deps: BringDeps,
  brought: Claimed,
  said?: FileMapping,
): Promise<ShownPeople | null> {
  const head = await readHead(deps, { ...brought, name: brought.stored }).catch(missing);
  if (!head) return null;
  const { columns, rows, mapping: guessed } = preview(head, brought.format, LOOKED_AT, COLUMNS);
  const mapping = said ?? guessed;
  const reading = await personReading(deps.db);
  const read = rows.map((row) => {
    const one = personIn(row, mapping, reading);
    return { values: row.values, line: row.line, fault: 'fault' in one ? one.fault : undefined };
  });
  const faults = read.flatMap(({ line, fault }) => (fault ? [{ line, fault }] : []));
  return {
    ...{ columns, mapping, rows: read.slice(0, SHOWN_ROWS) },
    ...{ lookedAt: read.length, bad: faults.length, faults: faults.slice(0, SHOWN_FAULTS) },
  };
}

/**
 * A person has said what the columns hold: the file is read in. Problems `brought.error.name` where no column tells who it
 * is, `problem.field.choice` for a column that is not in the file or a team that isn't theirs, `imports.error.missing`.
 */
export async function beginPeople(
  deps: BringDeps,
  brought: Claimed,
  { mapping, teamId }: { mapping: FileMapping; teamId: number | null },
  { scope }: { scope: Scope },
): Promise<void> {
  if (!sees(scope, [teamId])) throw new Problem('invalid', 'problem.field.choice', { field: 'teamId' });
  const head = await readHead(deps, { ...brought, name: brought.stored }).catch(missing);
  if (!head) throw new Problem('gone', 'imports.error.missing');
  const { columns, first } = preview(head, brought.format, SHOWN_ROWS, COLUMNS);
  for (const [field, column] of Object.entries(mapping)) {
    if (!columns.some(({ key }) => key === column))
      throw new Problem('invalid', 'problem.field.choice', { field });
  }
  const tells = (['name', 'firstName', 'lastName', 'email', 'phone', 'account'] as const).some(
    (field) => mapping[field],
  );
  const isNetwork = (['facebook', 'instagram', 'mastodon', 'bluesky'] as const).some(
    (field) => mapping[field],
  );
  if (!tells && !isNetwork) throw new Problem('invalid', 'brought.error.name', { field: 'name' });
  await startImport(
    deps.db,
    brought.id,
    { mapping, ratingMax: null, asNew: false, teamId, first },
    deps.clock(),
  );
}

/** Another way to read it. */
export { rereadFile as rereadPeople } from './bringing.ts';

/** A file that was never read in, or is done with, goes off the list; whom it brought stays, and can't be taken back any more. */
export async function dropPeopleFile(deps: BringDeps, brought: Claimed): Promise<void> {
  const stored = await dropImport(deps.db, brought.id);
  if (stored) await dropFile(importFolder(deps.dataDir), stored);
}

/**
 * By a colleague's word, joins whom the file brought with those who have the same e-mail, phone or account, as far as each
 * has one such partner; the others stay proposals. Each join can be taken back alone, all with the file. Returns how many.
 */
export async function joinSure(tx: Tx, brought: Claimed, by: ContactActor): Promise<number> {
  await requireRight(tx, by.userId, 'triage');
  let joined = 0;
  for (const { broughtId, knownId } of await surePairs(tx, brought.id, by.scope, SURE_AT_ONCE)) {
    if (await merge(tx, knownId, broughtId, by)) joined += 1;
  }
  return joined;
}

/**
 * Takes a file back as one act: whom it brought is gone, whom they were joined with is as before. Problems
 * `brought.error.running` while it is being read, `problem.forbidden`.
 */
export async function undoPeople(
  tx: Tx,
  brought: Claimed,
  by: ContactActor,
): Promise<{ gone: number; kept: number }> {
  await requireRight(tx, by.userId, 'manage-sources');
  if (!(await noteTakenBack(tx, brought.id))) throw new Problem('conflict', 'brought.error.running');
  const { parted, ...done } = await takeBackPeople(tx, brought.id, by);
  for (const { judged = [], sooner = [] } of parted) await forgetUnheard(tx, { judged, sooner }, by);
  const data = { import: brought.id, undone: true, ...done };
  await record(tx, { at: by.at, kind: 'contact.brought', userId: by.userId, data });
  return done;
}
