import { expect, test } from 'vitest';
import { fold, foldPlain } from '../../src/lib/fold.ts';

const SAMPLES = [
  'Objednávka příšerné Żabka',
  'Łódź, gęślą jaźń',
  'ŠŤASTNÁ vôľa ĺŕ',
  'Straße ﬁne ½ ™',
  'plain ascii, only',
  'e\u0301 composed apart',
  '👍🏽 skvělé 👨‍👩‍👧 ok',
  'Jak „to“ šlo – dobře, don’t',
  'İstanbul ΑΣ',
  '\ud83d lone',
  '',
];

test('marks, case and undecomposed letters are folded', () => {
  expect(foldPlain('Příšerné ŻÓŁW Straße ﬁ')).toBe('priserne zolw strasse fi');
  expect(foldPlain('don’t „tak“')).toBe('don\'t "tak"');
});

test('the long form says the same as the short one', () => {
  for (const text of SAMPLES) {
    expect(fold(text).folded).toBe(foldPlain(text));
  }
});

test('the map leads back to the original, also across letters that grow or vanish', () => {
  for (const text of SAMPLES) {
    const { folded, map } = fold(text);
    expect(map).toHaveLength(folded.length + 1);
    expect(map[folded.length]).toBe(text.length);
    for (let i = 1; i < map.length; i += 1) expect(map[i]).toBeGreaterThanOrEqual(map[i - 1] ?? 0);
  }
  const text = 'Ta „příšerná“ Straße 5';
  const { folded, map } = fold(text);
  const start = folded.indexOf('priserna');
  expect(text.slice(map[start], map[start + 'priserna'.length])).toBe('příšerná');
  const street = folded.indexOf('strasse');
  expect(text.slice(map[street], map[street + 'strasse'.length])).toBe('Straße');
});
