/** The files that lie beside the database and belong to rows of it: what customers gave us on pages of ours. */
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Where they lie under the data folder (files/received.ts), and the rows that know them. */
const FOLDER = 'received';
export const KNOWN_FILES = 'select stored from received_files order by stored';
const NAME = /^[0-9a-f-]{36}$/;

export interface FileStore {
  /** null where it is not there */
  read(name: string): Promise<AsyncIterable<Buffer> | null>;
  write(name: string, chunks: AsyncIterable<Buffer>): Promise<void>;
}

/** Those under a data folder. */
export function filesUnder(dataDir: string): FileStore {
  const folder = join(dataDir, FOLDER);
  const pathOf = (name: string) => {
    if (!NAME.test(name)) throw new Error('not a name of ours');
    return join(folder, name);
  };
  return {
    async read(name) {
      const path = pathOf(name);
      return (await stat(path).catch(() => null)) === null ? null : createReadStream(path);
    },
    async write(name, chunks) {
      const path = pathOf(name);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = await open(`${path}.part`, 'w', 0o600);
      try {
        for await (const chunk of chunks) await file.appendFile(chunk);
      } finally {
        await file.close();
      }
      await rename(`${path}.part`, path);
    },
  };
}
