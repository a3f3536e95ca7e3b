import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { KEY_FILE, keyFromFile } from '../../src/lib/key-file.ts';
import { StartError } from '../../src/lib/start-error.ts';

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(loadConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: resolve('data'),
      databaseUrl: undefined,
      role: 'all',
      logLevel: 'info',
      publicUrl: 'http://127.0.0.1:3000',
      key: undefined,
    });
  });

  it('takes what is set, and what is set to nothing as not set', () => {
    const key = Buffer.alloc(32, 7);
    const config = loadConfig({
      PORT: '80',
      HOST: '::1',
      ROLE: 'worker',
      DATABASE_URL: ' ',
      OHLAS_KEY: key.toString('hex'),
    });
    expect(config).toMatchObject({
      port: 80,
      role: 'worker',
      databaseUrl: undefined,
      publicUrl: 'http://[::1]:80',
    });
    expect(Buffer.from(config.key ?? []).equals(key)).toBe(true);
    expect(loadConfig({ PUBLIC_URL: 'https://ohlas.example.com/' }).publicUrl).toBe(
      'https://ohlas.example.com',
    );
    expect(loadConfig({ HOST: '0.0.0.0' }).publicUrl).toBe('http://localhost:3000');
    expect(loadConfig({ OHLAS_KEY: key.toString('base64') }).key).toEqual(config.key);
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['ROLE', 'boss'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_URL', 'mysql://localhost/shop'],
    ['PUBLIC_URL', 'ohlas.example.com'],
    ['OHLAS_KEY', 'too short'],
  ])('names the variable that is wrong: %s=%s', (name, value) => {
    expect(() => loadConfig({ [name]: value })).toThrow(StartError);
    expect(() => loadConfig({ [name]: value })).toThrow(new RegExp(`^${name} must`));
  });
});

describe('the key file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ohlas-key-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is made once, for us alone, and is the same for all who ask at once', async () => {
    const keys = await Promise.all([keyFromFile(folder), keyFromFile(folder), keyFromFile(folder)]);
    expect(keys[0]).toHaveLength(32);
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
    expect(await keyFromFile(folder)).toEqual(keys[0]);
    expect((await stat(join(folder, KEY_FILE))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual([KEY_FILE]);
  });

  it('that is damaged is refused, not replaced', async () => {
    await writeFile(join(folder, KEY_FILE), 'rubbish');
    await expect(keyFromFile(folder)).rejects.toThrow(/damaged/);
  });
});
