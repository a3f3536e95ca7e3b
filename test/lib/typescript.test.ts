import { expect, it } from 'vitest';
import { loadTypeScript } from '../../src/lib/typescript.mjs';

it('answers what a module exports at once, not by asking it again at each use', () => {
  const exported = loadTypeScript('../../src/lib/linear/hash.ts', import.meta.url);
  expect(exported).toMatchObject({ HASH_START: 0x811c9dc5, hashOf: expect.any(Function) });
  const looks = Object.keys(exported).map((name) => Object.getOwnPropertyDescriptor(exported, name)?.get);
  expect(looks.filter((get) => get !== undefined)).toEqual([]);
});
