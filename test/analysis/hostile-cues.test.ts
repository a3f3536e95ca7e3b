/** The cost of the words of urgency grows with the length of a text, not with its square. */
import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/analysis/index.ts';
import { findCues } from '../../src/analysis/urgency/cues.ts';
import { nearDate } from '../../src/analysis/urgency/near-date.ts';

const LONG = 60_000;
/** A text is held against so many pieces of it; a square law would make the whole that many times as dear. */
const PIECES = 10;
const MAX_GROWTH = 3;
const ROUNDS = 5;
/** Below this a measured time is noise. */
const FLOOR_MS = 4;

const ANYWHERE = ['a', 'a ', '1', '1 ', '1.', '.', '\n', ' ', 'www', 'x-', "'", '?'];
const SCRAPS: Readonly<Record<'cs' | 'sk' | 'pl' | 'en', readonly string[]>> = {
  cs: [
    'jsem psal ',
    'znovu ',
    'pisu ',
    'nikdo ',
    'nikdo ne',
    'tri maily ',
    'prestala ',
    'dozvi',
    'slib',
    'odpoved ',
    'cekam ',
    'dam ',
    'nova ',
    '1 3 ',
    'do patku ',
    'pokazde ',
  ],
  sk: [
    'som pisal ',
    'znova ',
    'pisem ',
    'nikto ',
    'tri maily ',
    'prestala ',
    'slubi',
    'odpoved ',
    'cakam ',
    'dam ',
    '1 marca ',
    'do piatku ',
    'zakazdym ',
  ],
  pl: [
    'pisalem ',
    'znowu ',
    'pisze ',
    'nikt ',
    'trzy maile ',
    'przestala ',
    'obieca',
    'odpowiedz ',
    'czekam ',
    'dam ',
    'jak juz ',
    '1 marca ',
    'do piatku ',
  ],
  en: [
    'i wrote ',
    'again ',
    'i ',
    'nobody ',
    'three emails ',
    'stopped ',
    'promised ',
    'reply ',
    'waiting ',
    'call ',
    'told you ',
    'march 1 ',
    'by friday ',
    'piece of ',
  ],
};

const filled = (scrap: string, length: number) =>
  scrap.repeat(Math.ceil(length / scrap.length)).slice(0, length);

function timeOf(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** How much dearer a whole is than its pieces together; the best of some rounds, so that a busy machine burdens both. */
function growth(scrap: string, run: (text: string) => unknown): number {
  const whole = filled(scrap, LONG);
  const piece = filled(scrap, LONG / PIECES);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS && Math.min(...ratios) >= MAX_GROWTH / 2; round += 1) {
    const pieces = timeOf(() => {
      for (let i = 0; i < PIECES; i += 1) run(piece);
    });
    ratios.push(timeOf(() => run(whole)) / Math.max(FLOOR_MS, pieces));
  }
  return Math.min(...ratios);
}

describe.each(Object.entries(SCRAPS))('%s', (language, scraps) => {
  it.each([...ANYWHERE, ...scraps])('%j', (scrap) => {
    const read = (text: string) => {
      findCues(text, language as Language);
      nearDate(text, language as Language, '2026-03-10');
    };
    expect(growth(scrap, read)).toBeLessThan(MAX_GROWTH);
  });
});
