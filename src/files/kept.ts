/** Large files under the data folder, named by us: what people call them never becomes a path. */
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../lib/errors.ts';
import { newUuid } from '../lib/ids.ts';

export interface Kept {
  /** under which it is found again */
  name: string;
  bytes: number;
  /** all of it is valid UTF-8 */
  isUtf8: boolean;
}

const CHUNK = 256 * 1024;
const UUID = /^[0-9a-f-]{36}$/;

const pathOf = (folder: string, name: string): string => {
  if (!UUID.test(name)) throw new Error('not a name of ours');
  return join(folder, name);
};

/**
 * Writes what comes to a new file, never holding more of it than a chunk. All of it or nothing.
 * Problem `files.error.too_large` (invalid) when it is more than `maxBytes`.
 */
export async function keepFile(
  folder: string,
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Kept> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = newUuid();
  const path = pathOf(folder, name);
  const draft = `${path}.part`;
  const file = await open(draft, 'wx', 0o600);
  let bytes = 0;
  const utf8 = utf8Check();
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > maxBytes) {
        const megabytes = Math.floor(maxBytes / 1_000_000);
        throw new Problem('invalid', 'files.error.too_large', { params: { megabytes }, field: 'file' });
      }
      utf8.take(chunk);
      await file.appendFile(chunk);
    }
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(draft, { force: true });
    throw error;
  }
  await file.close();
  await rename(draft, path);
  return { name, bytes, isUtf8: utf8.end() };
}

function utf8Check() {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let valid = true;
  const decode = (chunk?: Uint8Array) => {
    try {
      if (valid) decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      valid = false;
    }
  };
  return {
    take: (chunk: Uint8Array) => decode(chunk),
    end: (): boolean => {
      decode();
      return valid;
    },
  };
}

/** The first bytes of a kept file. Throws ENOENT where it is not on this machine. */
export async function headOf(folder: string, name: string, length: number): Promise<Uint8Array> {
  const file = await open(pathOf(folder, name), 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Does it lie on this machine? */
export const isKept = async (folder: string, name: string): Promise<boolean> =>
  (await stat(pathOf(folder, name)).catch(gone)) !== null;

/** A kept file from a place on. Throws ENOENT where it is not on this machine. */
export async function* readFrom(folder: string, name: string, position: number): AsyncGenerator<Uint8Array> {
  const file = await open(pathOf(folder, name), 'r');
  try {
    for (let at = position; ; ) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(CHUNK), 0, CHUNK, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Removes a kept file; one that is not there is gone already. */
export const dropFile = (folder: string, name: string): Promise<void> =>
  rm(pathOf(folder, name), { force: true });

/** Removes what lies there since before `before` and nobody knows any more: uploads that broke off, files of what is gone. */
export async function dropStrays(folder: string, known: ReadonlySet<string>, before: Date): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  let dropped = 0;
  for (const name of names.filter((one) => !known.has(one))) {
    const path = join(folder, name);
    const found = await stat(path).catch(gone);
    if (found === null || found.mtime >= before) continue;
    await rm(path, { force: true });
    dropped++;
  }
  return dropped;
}

/** Somebody else let go of it a moment ago. */
function gone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
