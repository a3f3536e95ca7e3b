/** The law of the house: who may import whom, and what may stand in one place only. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const FLOOR = ['lib', 'config', 'db', 'i18n', 'settings', 'people', 'events', 'files'];
/** left to right: a room may know the types of the rooms to its left */
const ROOMS = [
  'sources',
  'watches',
  'intake',
  'analysis',
  'learning',
  'queue',
  'replies',
  'outbox',
  'contacts',
  'alarms',
  'register',
  'shortcuts',
  'asking',
  'rules',
  'search',
];

/** What each part of the house may import at run time; types have looser rules below. */
const MAY: Record<string, string[]> = {
  lib: [],
  config: ['lib'],
  i18n: ['lib'],
  db: ['lib', 'config'],
  files: ['lib', 'config', 'db', 'i18n'],
  settings: ['lib', 'config', 'db', 'i18n', 'events'],
  events: ['lib', 'config', 'db', 'i18n'],
  people: ['lib', 'config', 'db', 'i18n', 'settings', 'events'],
  channels: ['lib'],
  simulators: ['lib'],
  ...Object.fromEntries(ROOMS.map((room) => [room, FLOOR])),
  flow: [...FLOOR, ...ROOMS, 'channels'],
  reports: FLOOR,
  views: ['lib', 'i18n'],
  web: [...FLOOR, 'flow', ...ROOMS, 'reports', 'views'],
  api: [...FLOOR, 'flow', ...ROOMS, 'reports'],
  jobs: [...FLOOR, 'flow', ...ROOMS, 'reports'],
  demo: [...FLOOR, 'flow', ...ROOMS, 'reports', 'web', 'views', 'jobs', 'channels', 'simulators'],
};
/** The composition roots import everything and are imported by nobody. */
const ROOTS = ['start', 'ground', 'server', 'app', 'seed', 'test'];

interface Import {
  file: string;
  from: string;
  to: string;
  target: string;
  typeOnly: boolean;
}

const files = ['src', 'views', 'jobs'].flatMap((top) =>
  readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
);
const source = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
const imports = files.flatMap(importsOf);

/** Imports of our own files: static, re-exports and dynamic ones. `import type` and lists of only `type x` carry no code. */
function importsOf(file: string): Import[] {
  const text = source.get(file)!;
  const pattern =
    /(?:^|\n)\s*(import|export)\s+(type\s+)?([^'";]*?)\s*(?:from\s*)?['"](\.{1,2}\/[^'"]+)['"]|import\(\s*['"](\.{1,2}\/[^'"]+)['"]\s*\)/g;
  return [...text.matchAll(pattern)].map((match) => {
    const target = normalize(join(dirname(file), (match[4] ?? match[5])!)).replaceAll('\\', '/');
    const names = match[3]
      ?.match(/^\{([\s\S]*)\}$/)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const dynamicType =
      match[5] !== undefined &&
      /import\([^)]*\)\s*\./.test(
        match[0] + text.slice(match.index + match[0].length, match.index + match[0].length + 1),
      ) &&
      !/await\s+$/.test(text.slice(0, match.index));
    const typeOnly =
      Boolean(match[2]) ||
      (names !== undefined && names.length > 0 && names.every((name) => name.startsWith('type '))) ||
      dynamicType;
    return { file, from: partOf(file), to: partOf(target), target, typeOnly };
  });
}

function partOf(file: string): string {
  const [top, second] = file.split('/');
  if (top !== 'src') return top!;
  return second!.replace(/\.(tsx?|mjs)$/, '');
}

const isContract = (target: string) => target === 'src/channels/contract.ts';

function allowed({ from, to, target, typeOnly }: Import): boolean {
  if (from === to || ROOTS.includes(from)) return true;
  if (ROOTS.includes(to)) return false;
  if (MAY[from]?.includes(to)) return true;
  if (!typeOnly) return false;
  if (isContract(target) || from === 'views') return true;
  const own = ROOMS.indexOf(from);
  return own >= 0 && ROOMS.indexOf(to) >= 0 && ROOMS.indexOf(to) < own;
}

describe('the law of the house', () => {
  test('every part imports only what it may', () => {
    const broken = imports.filter((one) => !allowed(one)).map(({ file, target }) => `${file} → ${target}`);
    expect(broken).toEqual([]);
  });

  test('every folder of src has its place in the law', () => {
    const unknown = [...new Set(files.map(partOf))].filter((part) => !(part in MAY) && !ROOTS.includes(part));
    expect(unknown).toEqual([]);
  });

  test('no cycles', () => {
    const next = new Map<string, string[]>();
    for (const { file, target, typeOnly } of imports)
      if (!typeOnly) next.set(file, [...(next.get(file) ?? []), target]);
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, path: string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const target of next.get(file) ?? []) visit(target, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test.each([
    ['process.env', /\bprocess\.env\b/, (file: string) => file === 'src/config.ts'],
    ['the wall clock', /\bnew Date\(\)|\bDate\.now\(\)/, (file: string) => file === 'src/lib/clock.ts'],
    ['outgoing HTTP', /\bfetch\(|from 'node:https?'/, (file: string) => file.startsWith('src/lib/http')],
    ['node-cron', /from 'node-cron'/, (file: string) => file === 'jobs/index.ts'],
    // the app is loaded so that it stays what it was when its module had run (lib/typescript.mjs)
    ['an export that changes', /^export let /m, () => false],
  ])('%s has one place', (_name, pattern, mayHold) => {
    const elsewhere = files.filter(
      (file) => pattern.test(withoutComments(source.get(file)!)) && !mayHold(file),
    );
    expect(elsewhere).toEqual([]);
  });

  test('JSX lives in views only', () => {
    expect(files.filter((file) => file.endsWith('.tsx') && !file.startsWith('views/'))).toEqual([]);
  });

  test('only the room of a schema file writes its tables', () => {
    const owner = new Map<string, string>();
    for (const file of files.filter((one) => one.startsWith('src/db/schema/'))) {
      const room = file.replace('src/db/schema/', '').replace('.ts', '');
      for (const match of source.get(file)!.matchAll(/export const (\w+) = pgTable\(/g))
        owner.set(match[1]!, room);
    }
    const strangers = files.flatMap((file) => {
      const part = partOf(file);
      if (part === 'db' || part === 'demo') return [];
      return [...source.get(file)!.matchAll(/\.(?:insert|update|delete)\((\w+)\)/g)]
        .filter((match) => owner.has(match[1]!) && owner.get(match[1]!) !== part)
        .map((match) => `${file} writes ${match[1]}`);
    });
    expect(strangers).toEqual([]);
  });
});

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
