import { describe, expect, it } from 'vitest';
import { snoozeChoices } from '../../src/flow/snoozing.ts';
import { instantOf, wallTime } from '../../src/lib/zoned.ts';
import { localInstant } from '../../src/web/desk/snoozes.ts';

const PRAGUE = 'Europe/Prague';
const at = (text: string) => localInstant(text, PRAGUE)?.toISOString();

describe('the wall clock of a zone', () => {
  it('is read and set, also on the days it is moved', () => {
    expect(wallTime(new Date('2026-11-22T03:30:00Z'), PRAGUE)).toMatchObject({
      hour: 4,
      day: 22,
      weekday: 7,
    });
    expect(at('2026-07-01T09:00')).toBe('2026-07-01T07:00:00.000Z');
    expect(at('2026-12-01T09:00')).toBe('2026-12-01T08:00:00.000Z');
    // 29 March skips 2:00–3:00; 25 October repeats it, the first counts
    expect(at('2026-03-29T03:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(at('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(at('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(at('zítra')).toBeUndefined();
  });

  it('counts days on over the end of a month', () => {
    const wall = { year: 2026, month: 12, day: 32, hour: 9, minute: 0 };
    expect(instantOf(wall, PRAGUE).toISOString()).toBe('2027-01-01T08:00:00.000Z');
  });
});

describe('the quick times of a snooze', () => {
  const names = (now: string) => snoozeChoices(new Date(now), PRAGUE).map(({ name }) => name);
  it('leave out what makes no sense now', () => {
    expect(names('2026-11-18T09:00:00Z')).toEqual(['hour', 'afternoon', 'tomorrow', 'monday']);
    expect(names('2026-11-18T15:00:00Z')).toEqual(['hour', 'tomorrow', 'monday']);
    expect(names('2026-11-22T09:00:00Z')).toEqual(['hour', 'afternoon', 'tomorrow']);
    const monday = snoozeChoices(new Date('2026-11-18T09:00:00Z'), PRAGUE).at(-1)!;
    expect(monday.until.toISOString()).toBe('2026-11-23T08:00:00.000Z');
  });
});
