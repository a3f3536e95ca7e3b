import type { ViewContext } from '../../../views/context.ts';
import { type Lang, translator } from '../../i18n/index.ts';

/** A row says the same to everybody who speaks a language: nobody's own name, place or theme is in it. */
export const everybodysView = (
  lang: Lang,
  now: Date,
  timeZone: string,
  assetVersion: string,
): ViewContext => ({
  t: translator(lang),
  lang,
  theme: 'system',
  now,
  timeZone,
  me: null,
  path: '/queue',
  nav: null,
  assetVersion,
});
