/**
 * Fails when the schema and the generated migrations have drifted apart: generates once more, into a copy, and looks
 * whether anything was added. Writes nothing into the repository.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'ohlas-drift-'));
process.exitCode = check();
rmSync(copy, { recursive: true, force: true });

function check(): number {
  cpSync(join(root, 'migrations'), copy, { recursive: true });
  const before = readdirSync(copy).length;
  const journal = readFileSync(join(copy, 'meta', '_journal.json'), 'utf8');
  const output = execFileSync(
    process.execPath,
    [
      join(root, 'node_modules', 'drizzle-kit', 'bin.cjs'),
      'generate',
      '--dialect=postgresql',
      '--casing=snake_case',
      '--schema=./src/db/schema/index.ts',
      // drizzle-kit takes paths from the working directory only
      `--out=${relative(root, copy)}`,
    ],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (
    readdirSync(copy).length === before &&
    readFileSync(join(copy, 'meta', '_journal.json'), 'utf8') === journal
  ) {
    process.stdout.write('The migrations are those of the schema.\n');
    return 0;
  }
  process.stderr.write(`The schema has changed without a migration: run npm run migration.\n${output}\n`);
  return 1;
}
