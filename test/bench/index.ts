/**
 * `npm run bench [-- NAME …]`: measures the running times and sizes we promise, each bench on a server of its own.
 * Ends with 1 when a target was missed, and says which. Figures are for a quiet machine: the load at the start is printed with them.
 */
import { readdir } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchReport } from './report.ts';

interface Bench {
  run(): Promise<BenchReport>;
}

const here = import.meta.dirname;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Every module of this folder that has a `run`. */
async function benches(): Promise<Map<string, Bench>> {
  const found = new Map<string, Bench>();
  for (const file of (await readdir(here)).sort()) {
    if (!file.endsWith('.ts') || file === 'index.ts') continue;
    const module = (await import(pathToFileURL(resolve(here, file)).href)) as Partial<Bench>;
    if (module.run) found.set(file.slice(0, -'.ts'.length), module as Bench);
  }
  return found;
}

async function main(wanted: string[]): Promise<number> {
  // as `npm start` runs
  process.setSourceMapsEnabled(false);
  const known = await benches();
  const unknown = wanted.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    process.stderr.write(`unknown: ${unknown.join(', ')}\nbenches: ${[...known.keys()].join(', ')}\n`);
    return 2;
  }
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  say(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${memory} GB, Node ${process.version}`,
  );
  const missed: string[] = [];
  for (const name of wanted.length > 0 ? wanted : known.keys()) {
    const load = loadavg()[0]!.toFixed(1);
    const report = await known.get(name)!.run();
    say(`\n${report.name} (load before: ${load})`);
    for (const line of [...report.verdicts.map((verdict) => verdict.line), ...report.notes]) say(`  ${line}`);
    missed.push(...report.verdicts.filter(({ met }) => !met).map(({ line }) => `${report.name}: ${line}`));
  }
  if (missed.length === 0) return 0;
  process.stderr.write(`\nMissed:\n${missed.map((line) => `  ${line}\n`).join('')}`);
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
