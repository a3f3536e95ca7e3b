import { describe, expect, it, test } from 'vitest';
import { createAnalyser, type Language } from '../../src/analysis/index.ts';
import { nearDate } from '../../src/analysis/urgency/near-date.ts';
import { foldPlain } from '../../src/lib/fold.ts';
import { message } from './inputs.ts';

/** A Tuesday. */
const TUESDAY = '2026-03-10';

const near = (text: string, language: Language, arrived = TUESDAY) =>
  nearDate(foldPlain(text), language, arrived);

describe('a day that is close', () => {
  it.each<[Language, string, string]>([
    ['cs', 'Potřebuji to do 12. 3., mám oslavu', '2026-03-12'],
    ['cs', 'Svatba je 13.3.2026!', '2026-03-13'],
    ['cs', 'svatba 11. března a šaty nikde', '2026-03-11'],
    ['cs', 'Stihne to dorazit do pátku?', '2026-03-13'],
    ['cs', 'musí to být ve čtvrtek 12.3', '2026-03-12'],
    ['sk', 'Potrebujem to do piatku', '2026-03-13'],
    ['sk', 'oslava je 12. marca', '2026-03-12'],
    ['pl', 'Potrzebuję tego do czwartku', '2026-03-12'],
    ['pl', 'Ślub 13 marca, a sukienki nie ma', '2026-03-13'],
    ['en', 'I need it by Thursday', '2026-03-12'],
    ['en', 'The wedding is on March 13th', '2026-03-13'],
    ['en', 'we fly on the 12th of March', '2026-03-12'],
    ['cs', 'termín 2026-03-10', '2026-03-10'],
  ])('%s: %s', (language, text, day) => {
    expect(near(text, language)).toBe(day);
  });

  it.each<[Language, string]>([
    ['cs', 'Objednáno 1. 3., kde to je?'],
    ['cs', 'Svatba je až 20. 6.'],
    ['cs', 'Mělo to dorazit v pátek'],
    ['cs', 'Vejde se do 60 x 40 cm, verze 3.11.2'],
    ['cs', 'Hodnotím 10/12'],
    ['cs', 'v ulici 28. října'],
    ['pl', 'Do niedzieli jest daleko? Nie, do poniedziałku'],
    ['en', 'It may 5 times'],
    ['cs', '31. 2. ani 45. 3. není'],
    ['cs', '12. 3. 2019 jsem ho koupila'],
  ])('none in %s: %s', (language, text) => {
    expect(near(text, language)).toBeUndefined();
  });

  it('knows the new year', () => {
    expect(near('do 2. 1. prosím', 'cs', '2026-12-31')).toBe('2027-01-02');
    expect(near('silvestr 31.12. byl super', 'cs', '2027-01-02')).toBeUndefined();
  });
});

test('what was near when it came stays so; without a day of arrival no date is', async () => {
  const analyse = await createAnalyser();
  const text = 'Dárek potřebuji 12. 3., prosím o zprávu';
  const reasons = (arrived?: string) =>
    analyse(message(text, { languagePrior: 'cs', arrived })).urgencyReasons;
  expect(reasons(TUESDAY)).toContainEqual({ code: 'dateNear', points: 10, params: { date: '2026-03-12' } });
  for (const arrived of [undefined, '2026-01-05', '2026-03-14'])
    expect(reasons(arrived).map(({ code }) => code)).not.toContain('dateNear');
});
