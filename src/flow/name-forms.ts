/** How others write of somebody: the forms of their name in Czech, Slovak and Polish. Pure. */
import { FORM_LANGUAGES, type FormLanguage, inflect, isAdjectival } from '../watches/forms/inflect.ts';

const WORD = /\s+/;
const FORM_LEAST = 4;

/** A whole name in its cases, each word in the same one: Jany Krátké, Janě Krátké … */
export function casesOf(name: string): string[] {
  const words = name.trim().split(WORD);
  if (words.length < 2) return [];
  const found = new Set<string>();
  for (const language of FORM_LANGUAGES) {
    const declined = words.map((word) => declinedIn(word, language));
    const cases = new Set(declined.flatMap((forms) => forms.flatMap((form) => form.cases)));
    for (const one of cases) {
      const inCase = declined.map((forms) => forms.filter((form) => form.cases.includes(one)));
      for (const whole of combined(inCase.map((forms) => forms.map(({ shown }) => shown)))) found.add(whole);
    }
  }
  found.delete(name);
  return [...found];
}

/** Each word of their names in all its forms; short ones are other words, too. */
export const formsOf = ({ names }: { names: readonly string[] }): string[] =>
  names.flatMap((name) =>
    name
      .trim()
      .split(WORD)
      .flatMap((word) => FORM_LANGUAGES.flatMap((language) => declinedIn(word, language)))
      .flatMap(({ shown }) => (shown.length >= FORM_LEAST ? [shown] : [])),
  );

const declinedIn = (word: string, language: FormLanguage) =>
  inflect(word, { position: 'last', languages: [language], asAdjective: isAdjectival(word) });

/** One form of each word, in every way; nothing where a word has none in that case. */
const combined = (forms: readonly string[][]): string[] =>
  forms.reduce<string[]>(
    (begun, next) => begun.flatMap((start) => next.map((form) => (start ? `${start} ${form}` : form))),
    [''],
  );
