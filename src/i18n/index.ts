import { advice } from './messages/advice.ts';
import { alarmSettings } from './messages/alarm-settings.ts';
import { alarms } from './messages/alarms.ts';
import { analysis } from './messages/analysis.ts';
import { ask } from './messages/ask.ts';
import { assigning } from './messages/assigning.ts';
import { brought } from './messages/brought.ts';
import { channel } from './messages/channel.ts';
import { channelBluesky } from './messages/channel-bluesky.ts';
import { channelEmail } from './messages/channel-email.ts';
import { channelFacebook } from './messages/channel-facebook.ts';
import { channelInstagram } from './messages/channel-instagram.ts';
import { channelMastodon } from './messages/channel-mastodon.ts';
import { channelMeta } from './messages/channel-meta.ts';
import { channelWebhook } from './messages/channel-webhook.ts';
import { contacts } from './messages/contacts.ts';
import { demo } from './messages/demo.ts';
import { desk } from './messages/desk.ts';
import { files } from './messages/files.ts';
import { holding } from './messages/holding.ts';
import { imports } from './messages/imports.ts';
import { keys } from './messages/keys.ts';
import { learnedSpam } from './messages/learned-spam.ts';
import { learning } from './messages/learning.ts';
import { macros } from './messages/macros.ts';
import { mail } from './messages/mail.ts';
import { mentions } from './messages/mentions.ts';
import { palette } from './messages/palette.ts';
import { people } from './messages/people.ts';
import { problem } from './messages/problem.ts';
import { queue } from './messages/queue.ts';
import { register } from './messages/register.ts';
import { replies } from './messages/replies.ts';
import { rights } from './messages/rights.ts';
import { rules } from './messages/rules.ts';
import { search } from './messages/search.ts';
import { settings } from './messages/settings.ts';
import { shortcuts } from './messages/shortcuts.ts';
import { signature } from './messages/signature.ts';
import { sources } from './messages/sources.ts';
import { sourcesBrought } from './messages/sources-brought.ts';
import { start } from './messages/start.ts';
import { templates } from './messages/templates.ts';
import { terms } from './messages/terms.ts';
import { termsScreens } from './messages/terms-screens.ts';
import { threads } from './messages/threads.ts';
import { today } from './messages/today.ts';
import { ui } from './messages/ui.ts';
import { unread } from './messages/unread.ts';
import { watch } from './messages/watch.ts';
import { watchWays } from './messages/watch-ways.ts';
import { watchesScreen } from './messages/watches-screen.ts';
import { LANGS, type Lang, type Message, type MessageParams } from './types.ts';

export { langFromAcceptLanguage } from './accept.ts';
export { formats } from './formats.ts';
export * from './types.ts';

/** Every area of words, one line each. */
export const areas = {
  advice,
  alarms,
  alarmSettings,
  analysis,
  ask,
  assigning,
  channel,
  channelBluesky,
  channelFacebook,
  channelInstagram,
  channelEmail,
  channelMastodon,
  channelMeta,
  channelWebhook,
  contacts,
  demo,
  desk,
  files,
  holding,
  brought,
  imports,
  keys,
  learning,
  learnedSpam,
  macros,
  mail,
  palette,
  people,
  problem,
  queue,
  register,
  replies,
  rights,
  signature,
  sources,
  sourcesBrought,
  mentions,
  rules,
  search,
  settings,
  shortcuts,
  start,
  terms,
  templates,
  termsScreens,
  threads,
  today,
  ui,
  unread,
  watch,
  watchWays,
  watchesScreen,
};

type Areas = typeof areas;
/** Every key that has words; `t` takes nothing else. */
export type MessageKey = { [A in keyof Areas]: keyof Areas[A] }[keyof Areas] & string;

/** The words of one language. */
export interface T {
  readonly lang: Lang;
  (key: MessageKey, params?: MessageParams): string;
  /** For keys that come from data: undefined when nobody wrote words for it. */
  maybe(key: string, params?: MessageParams): string | undefined;
  /** The sentence of a `Problem` (or anything with a key and params); a general one when the key is unknown. */
  problem(problem: { key: string; params?: MessageParams }): string;
}

const words = new Map<string, Record<Lang, Message>>(
  Object.values(areas).flatMap((area) => Object.entries(area)),
);

/** The translator of one language; made once a language and shared. */
export function translator(lang: Lang): T {
  return translators[lang];
}

const translators = Object.fromEntries(LANGS.map((lang) => [lang, makeTranslator(lang)])) as Record<Lang, T>;

function makeTranslator(lang: Lang): T {
  const plurals = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);

  function maybe(key: string, params: MessageParams = {}): string | undefined {
    const message = words.get(key)?.[lang];
    if (message === undefined) return undefined;
    const sentence = typeof message === 'string' ? message : pluralForm(message, params.n);
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : value;
    });
  }

  function pluralForm(forms: Exclude<Message, string>, n: string | number | undefined): string {
    return typeof n === 'number'
      ? (forms[plurals.select(n) as keyof typeof forms] ?? forms.other)
      : forms.other;
  }

  const t = (key: MessageKey, params?: MessageParams): string => maybe(key, params) ?? key;
  const problem: T['problem'] = ({ key, params }) => maybe(key, params) ?? t('ui.error.unexpected');
  return Object.assign(t, { lang, maybe, problem });
}
