import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../src/lib/clock.ts';
import { dueAfter } from '../../src/queue/hours.ts';
import type { OpeningHours } from '../../src/settings/shapes.ts';

const zones = ['Europe/Prague', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'] as const;
const monToFri: OpeningHours = {
  1: [{ from: '08:00', to: '18:00' }],
  2: [{ from: '08:00', to: '18:00' }],
  3: [{ from: '08:00', to: '18:00' }],
  4: [{ from: '08:00', to: '18:00' }],
  5: [{ from: '08:00', to: '18:00' }],
  6: [],
  7: [],
};
const due = (hours: OpeningHours, from: string, minutes: number, timeZone = 'Europe/Prague') =>
  dueAfter({ hours, timeZone }, new Date(from), minutes).toISOString();

describe('dueAfter', () => {
  it('counts around the clock', () => {
    expect(dueAfter('always', new Date('2026-03-01T22:50:00Z'), 30).toISOString()).toBe(
      '2026-03-01T23:20:00.000Z',
    );
  });

  it('carries the rest over night and weekend', () => {
    // Friday 17:50 in Prague: ten minutes today, twenty on Monday
    expect(due(monToFri, '2026-03-06T16:50:00Z', 30)).toBe('2026-03-09T07:20:00.000Z');
  });

  it('ends at closing time rather than at the next opening', () => {
    expect(due(monToFri, '2026-03-06T16:30:00Z', 30)).toBe('2026-03-06T17:00:00.000Z');
  });

  it('starts with the next opening when it is closed', () => {
    expect(due(monToFri, '2026-03-07T12:00:00Z', 30)).toBe('2026-03-09T07:30:00.000Z');
  });

  it('knows several periods a day and 24:00', () => {
    const hours: OpeningHours = {
      ...monToFri,
      1: [
        { from: '20:00', to: '24:00' },
        { from: '08:00', to: '09:00' },
      ],
    };
    expect(due(hours, '2026-03-09T07:50:00Z', 30)).toBe('2026-03-09T19:20:00.000Z');
    expect(due(hours, '2026-03-09T22:50:00Z', 10)).toBe('2026-03-09T23:00:00.000Z');
  });

  it('skips the lost hour and counts the repeated one twice', () => {
    const night: OpeningHours = { ...monToFri, 7: [{ from: '01:00', to: '04:00' }] };
    expect(due(night, '2026-03-29T00:00:00Z', 90)).toBe('2026-03-29T01:30:00.000Z');
    expect(due(night, '2026-10-24T23:00:00Z', 240)).toBe('2026-10-25T03:00:00.000Z');
  });

  it('takes hours without an open minute as around the clock', () => {
    const never: OpeningHours = {
      1: [{ from: '08:00', to: '08:00' }],
      2: [],
      3: [],
      4: [],
      5: [],
      6: [],
      7: [],
    };
    expect(due(never, '2026-03-07T12:00:00Z', 30)).toBe('2026-03-07T12:30:00.000Z');
    expect(due({} as OpeningHours, '2026-03-07T12:00:00Z', 30)).toBe('2026-03-07T12:30:00.000Z');
  });

  it('agrees with a clock that walks minute by minute', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 24 }), fc.constantFrom(0, 7, 30, 45))
      .map(([h, m]) => (h === 24 ? '24:00' : `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`));
    const periods = fc.array(fc.record({ from: time, to: time }), { maxLength: 3 });
    const week = fc.record({
      1: periods,
      2: periods,
      3: periods,
      4: periods,
      5: periods,
      6: periods,
      7: periods,
    });
    // days around the changes of time in Europe, America and Lord Howe, and an ordinary one
    const start = fc
      .tuple(
        fc.constantFrom('2026-03-27', '2026-10-23', '2026-03-07', '2026-10-31', '2026-04-03', '2026-06-10'),
        fc.integer({ min: 0, max: 3 * 24 * 60 }),
      )
      .map(([day, minute]) => new Date(Date.parse(`${day}T00:00:00Z`) + minute * MINUTE));
    fc.assert(
      fc.property(
        week,
        fc.constantFrom(...zones),
        start,
        fc.integer({ min: 1, max: 400 }),
        (hours, zone, from, n) => {
          const walked = walk(hours, zone, from, n);
          if (walked === undefined) return;
          expect(dueAfter({ hours, timeZone: zone }, from, n).toISOString()).toBe(walked.toISOString());
        },
      ),
      { numRuns: 300 },
    );
  });
});

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const WALK_DAYS = 12;

/** The same promise by brute force: ask the wall clock each minute. Undefined when it takes longer than the walk. */
function walk(hours: OpeningHours, timeZone: string, from: Date, minutes: number): Date | undefined {
  const wall = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const inside = (time: string, day: number) => {
    const list = (n: number) => hours[String(((n + 7) % 7) + 1) as '1'] ?? [];
    return (
      list(day).some((p) =>
        p.from < p.to ? time >= p.from && time < p.to : p.from > p.to && time >= p.from,
      ) || list(day - 1).some((p) => p.from > p.to && time < p.to)
    );
  };
  let left = minutes;
  for (let i = 0; i < WALK_DAYS * 24 * 60; i++) {
    const at = from.getTime() + i * MINUTE;
    const parts = wall.formatToParts(at);
    const get = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
    if (inside(`${get('hour')}:${get('minute')}`, DAYS.indexOf(get('weekday')))) left--;
    if (left === 0) return new Date(at + MINUTE);
  }
  return undefined;
}
