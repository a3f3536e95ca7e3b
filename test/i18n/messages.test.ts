import { describe, expect, it } from 'vitest';
import { areas, LANGS, type Lang, type Message } from '../../src/i18n/index.ts';

/** Czech and Slovak `many` is only for fractions, which our counts don't have. */
const FORMS: Record<Lang, string[]> = {
  cs: ['one', 'few', 'other'],
  sk: ['one', 'few', 'other'],
  pl: ['one', 'few', 'many', 'other'],
  en: ['one', 'other'],
};

const entries: [string, Record<Lang, Message>][] = Object.values(areas).flatMap((area) =>
  Object.entries(area),
);
const sentences = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const params = (sentence: string): string => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort().join(' ');

describe('the words', () => {
  it('have one key each, across all areas', () => {
    const keys = entries.map(([key]) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it.each(LANGS)('are all there in %s, none of them empty', (lang) => {
    const missing = entries.filter(
      ([, message]) => !message[lang] || sentences(message[lang]).some((one) => one.trim() === ''),
    );
    expect(missing.map(([key]) => key)).toEqual([]);
  });

  it('take the same params in every language', () => {
    const uneven = entries.filter(([, message]) => {
      const of = (lang: Lang) => params(sentences(message[lang]).join(' '));
      return LANGS.some((lang) => of(lang) !== of('cs'));
    });
    expect(uneven.map(([key]) => key)).toEqual([]);
  });

  it.each(LANGS)('have the plural forms that %s needs', (lang) => {
    const lacking = entries.filter(([, message]) => {
      const forms = message[lang];
      return typeof forms !== 'string' && FORMS[lang].some((form) => !(form in forms));
    });
    expect(lacking.map(([key]) => key)).toEqual([]);
  });
});
