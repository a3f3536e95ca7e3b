/** How a notice reads: on the screen, in a push, in a mail, in a chat. No text or name of a customer is ever in it. */
import type { Lang, T } from '../i18n/index.ts';
import { formats } from '../i18n/index.ts';
import type { Told } from './content.ts';
import { isLadderKind } from './kinds.ts';

export interface Words {
  t: T;
  lang: Lang;
  timeZone: string;
}

/** Lines of a digest; the rest is only counted. */
const MOST_LINES = 20;

/** "Odpověď: zbývá 9 min" at the moment `now`. */
export function sentence({ t, lang, timeZone }: Words, told: Told, now: Date): string {
  const { kind, params, by, source } = told;
  if (!isLadderKind(kind)) {
    const name = by ?? t('alarms.somebody');
    const said = kind === 'sign_in' && params.n === 0 ? 'signed_out' : kind;
    return t(`alarms.said.${said}`, { ...params, name, source: source?.name ?? '' });
  }
  const left = Date.parse(String(params.dueAt)) - now.getTime();
  const time = formats(lang, timeZone).duration(Math.abs(left));
  const what = t.maybe(`deadline.${params.deadline}`) ?? t('alarms.deadline');
  const when = Math.abs(left) < 60_000 ? 'now' : left > 0 ? 'left' : 'over';
  return t(`alarms.said.${when}`, { what: capital(what, lang), time });
}

/** "Vandr e-shop · #123": where, and the number of the conversation. */
export const place = ({ source, conversationId }: Told): string =>
  [source?.name, conversationId === null ? null : `#${conversationId}`].filter(Boolean).join(' · ');

/** One line of a list: "Vandr e-shop · #123: Odpověď: zbývá 9 min". */
export const line = (words: Words, told: Told, now: Date): string =>
  [place(told), sentence(words, told, now)].filter(Boolean).join(': ');

/** What a message says in its first line. */
export const headline = (words: Words, told: readonly Told[], now: Date): string =>
  told.length === 1 ? line(words, told[0]!, now) : words.t('alarms.digest', { n: told.length });

/** The lines of a message, and how many more there would be. */
export const listed = (told: readonly Told[]): { shown: Told[]; more: number } => ({
  shown: told.slice(0, MOST_LINES),
  more: Math.max(0, told.length - MOST_LINES),
});

/** Where a notice leads. */
export const pathOf = ({ kind, conversationId, source }: Told): string => {
  if (conversationId !== null) return `/conversations/${conversationId}`;
  return kind === 'sign_in' && source ? `/sources/${source.id}` : '/notices';
};

const capital = (text: string, lang: Lang): string => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
