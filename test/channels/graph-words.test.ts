import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/channels/graph/codes.ts';
import { translator } from '../../src/i18n/index.ts';

const t = translator('cs');

describe('what Meta refuses', () => {
  it('has words, whatever the code', () => {
    for (let code = 1; code < 100_000; code++) {
      const meaning = meaningOf(code, null);
      if (meaning && 'why' in meaning) expect(t.maybe(`channel.error.meta.${meaning.why}`)).toBeTruthy();
    }
    for (const subcode of [33, 458, 459, 460, 463, 464, 467, 2018278, 2534022, 2018001, 2018108]) {
      const meaning = meaningOf(100, subcode);
      expect(meaning).not.toEqual(meaningOf(100, null));
      if (meaning && 'why' in meaning) expect(t.maybe(`channel.error.meta.${meaning.why}`)).toBeTruthy();
    }
  });

  it('says nothing that has no words', () => {
    const files = ['graph', 'facebook', 'instagram'].flatMap((kind) => {
      const folder = join(import.meta.dirname, '../../src/channels', kind);
      return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    });
    const keys = files
      .flatMap((text) => text.match(/'channel\.[\w.]+'/g) ?? [])
      .map((key) => key.slice(1, -1));
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter((key) => t.maybe(key) === undefined)).toEqual([]);
  });
});
