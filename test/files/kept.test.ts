import { mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dropStrays } from '../../src/files/kept.ts';

const LONG_AGO = new Date('2026-01-01T00:00:00Z');
const NOW = new Date('2026-02-01T00:00:00Z');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ohlas-kept-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('what somebody else has just let go of stops nobody from clearing up the rest', async () => {
  // named in the folder and not to be found, like a file that is removed meanwhile
  await symlink(join(folder, 'nowhere'), join(folder, 'a-gone'));
  for (const name of ['b-stray', 'c-known']) {
    await writeFile(join(folder, name), 'x');
    await utimes(join(folder, name), LONG_AGO, LONG_AGO);
  }
  expect(await dropStrays(folder, new Set(['c-known']), NOW)).toBe(1);
  expect(await readdir(folder)).toEqual(['a-gone', 'c-known']);
});
