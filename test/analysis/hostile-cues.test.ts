/** The cost of the words of urgency grows with the length of a text, not with its square. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/analysis/index.ts';
import { Reading } from '../../src/analysis/reading.ts';
import { knownAgain } from '../../src/analysis/urgency/again.ts';
import { findCues } from '../../src/analysis/urgency/cues.ts';
import { knownPressing } from '../../src/analysis/urgency/gravity.ts';
import { knownMatters } from '../../src/analysis/urgency/matters.ts';
import { nearDate } from '../../src/analysis/urgency/near-date.ts';
import { growth, MAX_GROWTH } from '../setup/growth.ts';

const LONG = 60_000;
const NOTHING = { cues: new Set<never>(), again: [], matters: [], felt: [], isLinked: false };

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

describe.each(Object.entries(SCRAPS))('%s', (language, scraps) => {
  it.each([...ANYWHERE, ...scraps])('%j', (scrap) => {
    const read = (text: string) => {
      findCues(text, language as Language);
      nearDate(text, language as Language, '2026-03-10');
      knownAgain(new Reading(text), language as Language, true);
      knownMatters(new Reading(text), language as Language);
      knownPressing(new Reading(text), language as Language, NOTHING);
    };
    expect(growth(scrap, LONG, read)).toBeLessThan(MAX_GROWTH);
  });
});
