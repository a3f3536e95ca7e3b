import { describe, expect, it } from 'vitest';
import { formats, langFromAcceptLanguage, translator } from '../../src/i18n/index.ts';

const at = (iso: string) => new Date(iso);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('translator', () => {
  it.each([
    ['cs', '1 minuta', '3 minuty', '5 minut', '22 minut'],
    ['sk', '1 minúta', '3 minúty', '5 minút', '22 minút'],
    ['pl', '1 minuta', '3 minuty', '5 minut', '22 minuty'],
    ['en', '1 minute', '3 minutes', '5 minutes', '22 minutes'],
  ] as const)('chooses the plural in %s', (lang, one, three, five, twentyTwo) => {
    const t = translator(lang);
    expect([1, 3, 5, 22].map((n) => t('ui.minutes', { n }))).toEqual([one, three, five, twentyTwo]);
  });

  it('writes numbers as the language does, and leaves strings alone', () => {
    expect(plain(translator('cs')('ui.minutes', { n: 12345 }))).toBe('12 345 minut');
    expect(translator('en')('ui.minutes', { n: '12345' })).toBe('12345 minutes');
  });

  it('has a general sentence for a problem nobody wrote words for', () => {
    const t = translator('en');
    expect(t.maybe('nobody.wrote.this')).toBeUndefined();
    expect(t.problem({ key: 'nobody.wrote.this' })).toBe(t('ui.error.unexpected'));
    expect(t.problem({ key: 'ui.minutes', params: { n: 2 } })).toBe('2 minutes');
  });
});

describe('langFromAcceptLanguage', () => {
  it.each([
    ['pl-PL,pl;q=0.9,en;q=0.8', 'pl'],
    ['de,en;q=0.5,sk;q=0.7', 'sk'],
    ['en;q=0,sk;q=0.1', 'sk'],
    ['en-US', 'en'],
    ['de', 'cs'],
    ['', 'cs'],
    ['slovenian;q=x,,;', 'cs'],
  ])('%s → %s', (header, lang) => expect(langFromAcceptLanguage(header)).toBe(lang));
});

describe('formats', () => {
  const cs = formats('cs', 'Europe/Prague');
  const now = at('2026-11-22T09:30:00Z');

  it("shortens a time to what is still clear, in the shop's own zone", () => {
    const time = (iso: string) => plain(cs.time(now, at(iso)));
    expect(time('2026-11-22T09:12:00Z')).toBe('10:12');
    expect(time('2026-11-21T17:02:00Z')).toBe('včera 18:02');
    expect(time('2026-11-23T08:00:00Z')).toBe('zítra 9:00');
    expect(time('2026-08-12T08:00:00Z')).toBe('12. 8.');
    expect(time('2023-08-12T08:00:00Z')).toBe('12. 8. 2023');
    expect(formats('pl', 'Europe/Warsaw').time(now, at('2026-08-12T08:00:00Z'))).toBe('12 sie');
    expect(formats('en', 'Europe/Prague').time(now, at('2026-11-21T17:02:00Z'))).toBe('yesterday 18:02');
  });

  it('counts days by the calendar where the clocks go back', () => {
    // the 25-hour day: 23:30 and 00:30 of Sunday 25 October are 24 hours apart, yet one day
    expect(cs.time(at('2026-10-25T22:30:00Z'), at('2026-10-24T22:30:00Z'))).toBe('0:30');
  });

  it('says how long ago and how long', () => {
    expect(plain(cs.relative(now, at('2026-11-22T09:25:00Z')))).toBe('před 5 min');
    expect(plain(cs.relative(now, at('2026-11-22T12:30:00Z')))).toBe('za 3 h');
    expect(plain(formats('en', 'UTC').relative(now, at('2026-11-22T09:25:00Z')))).toBe('5 min ago');
    expect([45, 130, 120, 4320, 4500].map((min) => plain(cs.duration(min * 60_000)))).toEqual([
      '45 min',
      '2 h 10 min',
      '2 h',
      '3 dny',
      '3 dny 3 h',
    ]);
  });

  it('joins lists and writes shares', () => {
    expect(plain(cs.list(['a', 'b', 'c']))).toBe('a, b a c');
    expect(plain(cs.percent(0.784))).toBe('78 %');
  });
});
