/** Rows of a file of people: what each says of one of them, and how they come in. */

import type { FileMapping } from '../channels/contract.ts';
import type { PlacedRecord } from '../channels/import/file.ts';
import { cell } from '../channels/import/records.ts';
import type { RowFault } from '../channels/import/rows.ts';
import { bringPeople } from '../contacts/brought/bring.ts';
import { type BroughtPerson, type PersonReading, readPerson } from '../contacts/brought/row.ts';
import type { Tx } from '../db/client.ts';
import { foldPlain } from '../lib/fold.ts';
import { storable } from '../lib/storable.ts';
import { can, listUsers } from '../people/index.ts';
import { readSetting } from '../settings/index.ts';
import type { Claimed } from '../sources/imports.ts';
import type { FlowDeps } from './deps.ts';

/** Stores what rows say, in the transaction of the place that was reached; returns how many of them are new. */
export type Take<T> = (tx: Tx, items: T[]) => Promise<number>;

/** How the rows of one kind of file are read and stored. */
export interface Taker<T> {
  read(row: PlacedRecord, now: Date): { item: T } | { fault: RowFault };
  /** what can be done before their turn */
  prepare(items: T[], now: Date): Promise<Take<T>>;
  /** nothing more is asked of it */
  close?(): Promise<void>;
}

/** Whose phone numbers are meant where none says its country, by where the shop is; Czech ones elsewhere. */
const HOME: Readonly<Record<string, string>> = {
  'Europe/Bratislava': 'sk',
  'Europe/Warsaw': 'pl',
  'Europe/London': 'en',
};

/** What rows of people are read by: who may look after them, and whose phone numbers are meant. */
export async function personReading(tx: Tx): Promise<PersonReading> {
  const { timeZone } = await readSetting(tx, 'profile');
  const colleagues = (await listUsers(tx)).filter(({ active, role }) => active && can(role, 'answer'));
  const owners = new Map(
    colleagues.flatMap(({ id, name, email }) => [
      [foldPlain(name).trim(), id] as const,
      [email.toLowerCase(), id] as const,
    ]),
  );
  return { owners, language: HOME[timeZone] ?? 'cs' };
}

/** A row as a person, by what its columns were said to hold. */
export function personIn(
  row: Pick<PlacedRecord, 'values' | 'fault'>,
  mapping: FileMapping,
  reading: PersonReading,
): { item: BroughtPerson } | { fault: RowFault } {
  if (row.fault) return { fault: { key: row.fault } };
  const read = readPerson((field) => {
    const column = mapping[field];
    return column === undefined ? '' : cell(row.values, column).trim();
  }, reading);
  return 'item' in read ? { item: storable(read.item) } : read;
}

/** The people of a file: each a contact of their own, with proposals who they may be. */
export async function peopleTaker(deps: FlowDeps, claimed: Claimed): Promise<Taker<BroughtPerson>> {
  const reading = await personReading(deps.db);
  const { id: importId, teamId, createdBy: userId, mapping } = claimed;
  return {
    read: (row) => personIn(row, mapping ?? {}, reading),
    prepare: async (_items, now) => (tx, items) => bringPeople(tx, items, { importId, teamId, userId }, now),
  };
}
