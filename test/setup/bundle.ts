import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** Inside the repository, so that packages are found from there. */
const FOLDER = fileURLToPath(new URL('../.artifacts/', import.meta.url));

/** Every module still believes to stand where its source does: models and workers are found from there. */
const inPlace: Plugin = {
  name: 'in place',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
      return { contents, loader: 'ts' };
    });
  },
};

/**
 * A program of the tests with all that it imports of ours as one file of JavaScript, for processes that are started
 * again and again: loaded as hundreds of files of TypeScript, each start takes three times as long.
 * @param entry its file
 * @returns where it is now, and how to remove it
 */
export async function bundled(entry: string): Promise<{ path: string; remove(): Promise<void> }> {
  await mkdir(FOLDER, { recursive: true });
  const folder = await mkdtemp(join(FOLDER, 'program-'));
  const path = join(folder, 'program.mjs');
  await build({
    entryPoints: [entry],
    outfile: path,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    plugins: [inPlace],
    logLevel: 'error',
  });
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}
