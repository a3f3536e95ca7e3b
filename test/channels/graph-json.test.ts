import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/channels/graph/json.ts';

const read = (text: string): unknown => parseJson(new TextEncoder().encode(text));

describe('JSON of Meta', () => {
  it('keeps every digit of an id that is a bare number, and everything else as it is', () => {
    expect(
      read('{"id": 122100000000000001, "n": 1700000000000, "f": 1.12345678901234567, "e": -2e3}'),
    ).toEqual({
      id: '122100000000000001',
      n: 1_700_000_000_000,
      f: 1.123_456_789_012_345_7,
      e: -2000,
    });
    expect(read('["a, 12345678901234567890, b", "\\"12345678901234567890", [12345678901234567890]]')).toEqual(
      ['a, 12345678901234567890, b', '"12345678901234567890', ['12345678901234567890']],
    );
  });

  it('is nothing when it is none, however long', () => {
    for (const text of ['', 'x', '{"a": "', `"${'\\"'.repeat(500_000)}`]) expect(read(text)).toBeUndefined();
  });
});
