import { describe, expect, it } from 'vitest';
import { aheadOf, type DueNext, READ_AHEAD } from '../../src/queue/read/ahead.ts';
import { at } from './world.ts';

const ME = 7;
const OURS = new Map([[1, { name: 'Naše stránka' }]]);

const row = (n: number, more: Partial<DueNext> = {}): DueNext => ({
  id: n,
  dueAt: at(n),
  assigneeId: null,
  sourceId: 1,
  foundBy: [1],
  author: { name: `Autor ${n}`, handle: null },
  ...more,
});
const rows = (count: number, more?: Partial<DueNext>) =>
  Array.from({ length: count }, (_, n) => row(n, more));

describe('what a page is told ahead', () => {
  it('is all there is when that is little', () => {
    const { due, alarms, until } = aheadOf(rows(3), OURS, ME);
    expect([due, alarms.map(({ id }) => id), until]).toEqual([[at(0), at(1), at(2)], [0, 1, 2], null]);
  });

  it('speaks by name only of what is theirs and nobody’s, and of nothing that is not theirs to see', () => {
    const all = [
      row(1, { assigneeId: 8 }),
      row(2, { assigneeId: ME }),
      row(3, { sourceId: 2, foundBy: [2] }),
    ];
    const { due, alarms } = aheadOf(all, OURS, ME);
    expect(due).toEqual([at(1), at(2)]);
    expect(alarms.map(({ id }) => id)).toEqual([2]);
  });

  it('names a source of theirs, though another found it first', () => {
    const [alarm] = aheadOf([row(1, { sourceId: 2, foundBy: [1, 2] })], OURS, ME).alarms;
    expect(alarm!.source).toEqual({ name: 'Naše stránka' });
  });

  it('says where it ends when there is more', () => {
    expect(aheadOf(rows(150), OURS, ME)).toMatchObject({ until: at(99) });
    const others = aheadOf(rows(READ_AHEAD, { sourceId: 2, foundBy: [2] }), OURS, ME);
    expect(others).toEqual({ due: [], alarms: [], until: at(READ_AHEAD - 1) });
  });
});
