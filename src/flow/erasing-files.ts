/** Files beside the database that tell of a person: posts and lists of people that we were brought, as they came. */
import { textsOf } from '../channels/import/encoding.ts';
import type { Identity } from '../contacts/erase.ts';
import { rawTexts } from '../contacts/needles.ts';
import type { Tx } from '../db/client.ts';
import { dropFile, readFrom } from '../files/kept.ts';
import { Problem } from '../lib/errors.ts';
import { foldPlain } from '../lib/fold.ts';
import { type Claimed, dropImport, keptImports } from '../sources/imports.ts';
import { missing } from './bringing.ts';
import type { FlowDeps } from './deps.ts';
import { importFolder } from './importing.ts';

/** What stands at the end of a piece may go on in the next one. */
const OVERLAP = 400;
/** Digits of a phone number without its country, and what people put between them. */
const HOME_DIGITS = 9;
const BETWEEN = /[ ./()-]/g;

/** Those of the kept files in which this person stands. @param names that are nobody else's */
export async function filesNaming(
  { db, dataDir }: Pick<FlowDeps, 'db' | 'dataDir'>,
  identity: Identity,
  names: readonly string[],
): Promise<Claimed[]> {
  const texts = rawTexts(identity, names).map(foldPlain);
  const phones = identity.addresses.flatMap(({ type, value }) =>
    type === 'phone' ? [value.replace(/\D/g, '').slice(-HOME_DIGITS)] : [],
  );
  const naming: Claimed[] = [];
  for (const file of await keptImports(db)) {
    const pieces = textsOf(readFrom(importFolder(dataDir), file.stored, 0), file.format.encoding);
    const isNamed = await standsIn(pieces, texts, phones).catch(missing);
    if (isNamed) naming.push(file);
  }
  return naming;
}

async function standsIn(
  pieces: AsyncIterable<string>,
  texts: readonly string[],
  phones: readonly string[],
): Promise<boolean> {
  let rest = '';
  for await (const piece of pieces) {
    const folded = foldPlain(rest + piece);
    const joined = folded.replace(BETWEEN, '');
    if (texts.some((text) => folded.includes(text))) return true;
    if (phones.some((digits) => joined.includes(digits))) return true;
    rest = piece.slice(-OVERLAP);
  }
  return false;
}

/**
 * They are to go: one that nobody has begun to read is off the list, of the others only the file goes. Problem
 * `contacts.erase.importing` {name} while one is being read: it would bring the person again.
 */
export async function letGoOf(tx: Tx, files: readonly Claimed[]): Promise<void> {
  const [reading] = files.filter(({ state }) => state === 'waiting');
  if (reading)
    throw new Problem('conflict', 'contacts.erase.importing', { params: { name: reading.fileName } });
  for (const { id } of files.filter(({ state }) => state === 'mapping')) await dropImport(tx, id);
}

/** Off the disk. */
export async function removeFiles(dataDir: string, files: readonly Claimed[]): Promise<void> {
  for (const { stored } of files) await dropFile(importFolder(dataDir), stored);
}
