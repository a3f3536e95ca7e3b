import type { ViewContext } from '../context.ts';

/** A country in the person's language. */
export const countryName = ({ lang }: Pick<ViewContext, 'lang'>, code: string): string =>
  new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code;
