import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../src/lib/clock.ts';
import { hueOf, initialsOf } from '../../views/parts/avatar.tsx';
import { pieces } from '../../views/parts/marked.tsx';
import { isHere } from '../../views/parts/rail.tsx';
import { minutesText, paceOf } from '../../views/parts/ring.tsx';

describe('the ring', () => {
  it.each([
    [25 * MINUTE, '25'],
    [24.2 * MINUTE, '25'],
    [1, '1'],
    [0, '−1'],
    [-1, '−1'],
    [-2.5 * MINUTE, '−2'],
    [99 * MINUTE, '99'],
    [150 * MINUTE, '3h'],
    [-26 * 60 * MINUTE, '−26h'],
    [120 * 60 * MINUTE, '5d'],
  ])('%d ms left is %s', (left, text) => expect(minutesText(left)).toBe(text));

  it('is soon from ten minutes before, late from the very moment', () => {
    const now = new Date('2026-11-22T09:00:00Z');
    const pace = (left: number) =>
      paceOf({ kind: 'running', startedAt: now, dueAt: new Date(now.getTime() + left) }, now);
    expect([10 * MINUTE + 1, 10 * MINUTE, 1, 0].map(pace)).toEqual(['calm', 'soon', 'soon', 'late']);
    expect(paceOf({ kind: 'know' }, now)).toBe('calm');
  });
});

describe('marks in a text', () => {
  const text = 'U Vandru, mail a@b.cz';
  const cut = (...marks: Parameters<typeof pieces>[1]) =>
    pieces(text, marks).map((piece) => (piece.kind ? `[${piece.kind}:${piece.text}]` : piece.text));

  it('cut it where they begin and end', () => {
    expect(cut({ start: 2, end: 8, kind: 'brand' }, { start: 15, end: 21, kind: 'private' }).join('')).toBe(
      'U [brand:Vandru], mail [private:a@b.cz]',
    );
  });

  it('may overlap (private wins), reach out of the text or be none', () => {
    expect(cut({ start: 0, end: 8, kind: 'brand' }, { start: 2, end: 99, kind: 'private' }).at(0)).toBe(
      '[brand:U ]',
    );
    expect(cut({ start: 50, end: 60, kind: 'brand' }).join('')).toBe(text);
    expect(cut().join('')).toBe(text);
    expect(pieces('', [])).toEqual([]);
  });
});

describe('people', () => {
  it.each([
    ['Jana Nováková', 'JN'],
    ['@tomas_beha', 'T'],
    ['Eva H.', 'EH'],
    ['šárka', 'Š'],
    ['👟', '?'],
    ['', '?'],
  ])('%s is %s', (name, initials) => expect(initialsOf(name)).toBe(initials));

  it('keep their colour, one of twelve', () => {
    expect(hueOf('Jana')).toBe(hueOf('Jana'));
    for (const id of ['', 'a', 'Žofie', '👟', '0198c0de']) expect(hueOf(id)).toBeLessThan(12);
  });
});

describe('where one is', () => {
  it.each([
    ['/queue', '/queue', true],
    ['/queue?order=newest', '/queue', true],
    ['/queue?view=mine', '/queue', false],
    ['/queue?view=mine&after=9', '/queue?view=mine', true],
    ['/queue?label=1', '/queue?label=2', false],
    ['/sources/3', '/sources', true],
    ['/sourcesx', '/sources', false],
  ])('at %s the link to %s says %s', (path, href, here) => expect(isHere(path, href)).toBe(here));
});
