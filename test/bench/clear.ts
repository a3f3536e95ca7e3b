import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Removes a bench's data folder, and the database that stands elsewhere because its server could not enter the folder. */
export async function clear(dataDir: string): Promise<void> {
  const elsewhere = await readFile(join(dataDir, 'postgres.location'), 'utf8').catch(() => null);
  if (elsewhere !== null) await rm(dirname(elsewhere.trim()), { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}
