import { describe, expect, it } from 'vitest';
import { planFor } from '../../src/alarms/messages.ts';
import { after, MINUTE } from '../../src/lib/clock.ts';
import { START as MORNING } from '../factories.ts';

describe('what leaves together', () => {
  it.each([
    ['few leave one by one', [false, false], { count: 3, digestAt: null }, { groups: [1, 1] }],
    ['more than five leave together', [false, false], { count: 4, digestAt: null }, { groups: [2] }],
    [
      'after a digest they wait',
      [false],
      { count: 6, digestAt: MORNING },
      { waitUntil: after(MORNING, 5 * MINUTE) },
    ],
    ['one that waited is no digest', [true], { count: 0, digestAt: null }, { groups: [1] }],
    ['what waited leaves together', [true, true, false], { count: 0, digestAt: null }, { groups: [3] }],
  ])('%s', (_what, held, recent, expected) => {
    const plan = planFor(
      held.map((one) => ({ held: one })),
      recent,
    );
    expect('groups' in plan ? { groups: plan.groups.map(({ length }) => length) } : plan).toEqual(expected);
  });
});
