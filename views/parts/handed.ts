import type { ViewContext } from '../context.ts';

/** From here on somebody is being sent from one to the next. */
export const HANDED_TOO_OFTEN = 2;

/** "předáno potřetí" */
export const handedWords = ({ t }: Pick<ViewContext, 't'>, n: number): string =>
  t.maybe(`handed.${n}`) ?? t('handed.more', { n });
