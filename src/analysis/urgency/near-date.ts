/** Dates that a text names and that are close: seen from the day it arrived, never from today. Pure. */
import { DAY } from '../../lib/clock.ts';
import { matchesOf } from '../matches.ts';
import type { Language } from '../types.ts';

/** A date this many days ahead or fewer is near. */
const NEAR_DAYS = 3;
/** A date without a year that lies this far back is meant for next year. */
const LONG_AGO_DAYS = 60;

/** Beginnings of the months' names, over folded text. English ones are often cut short. */
const MONTHS: Readonly<Record<'cs' | 'sk' | 'pl' | 'en', readonly string[]>> = {
  cs: [
    'led(?:en|n)',
    'unor',
    'brez',
    'dub(?:en|n)',
    'kvet',
    'cerv(?:en\\b|n[au]\\b)',
    'cerven(?:ec|ce)',
    'srp',
    'zari',
    'rij',
    'listopad',
    'prosin',
  ],
  sk: [
    'janua',
    'febru',
    'marc',
    'april',
    'maj',
    'jun',
    'jul',
    'august',
    'septemb',
    'oktob',
    'novemb',
    'decemb',
  ],
  pl: ['stycz', 'lut', 'marc', 'kwie', 'maj', 'czerw', 'lip', 'sierp', 'wrze', 'pazdz', 'listopad', 'grud'],
  en: ['jan', 'feb', 'mar(?:ch)?\\b', 'apr', 'may\\b', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
};

/** Days by which something is wanted, from Monday on; each after the words that make it a time limit. */
const WEEKDAYS: Readonly<Record<'cs' | 'sk' | 'pl' | 'en', { limit: string; days: readonly string[] }>> = {
  cs: {
    limit: '(?:do|na|nejpozdeji v|nejpozdeji ve|tuto|tento|pristi) ',
    days: ['pondel', 'uter', 'stred', 'ctvrt', 'pat(?:ek|ku)', 'sobot', 'nedel'],
  },
  sk: {
    limit: '(?:do|na|najneskor v|najneskor vo|tuto|tento|buducu|buduci) ',
    days: ['pondel', 'utor', 'stred', 'stvrt', 'piat(?:ok|ku)', 'sobot', 'nedel'],
  },
  pl: {
    limit: '(?:do|na|najpozniej w|najpozniej we|w te|w ten|najblizsz[a-z]{1,3}) ',
    days: ['poniedzial', 'wtor', 'srod', 'czwart', 'piat(?:ek|ku)', 'sobot', 'niedziel'],
  },
  en: {
    limit: '(?:by|until|before|this|coming|for) ',
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  },
};

const NUMERIC = /(?<![\d/.-])(\d{1,2}) ?[./] ?(\d{1,2})(?:[./] ?(\d{4}|\d{2}(?!\d))?)?(?![\d/])/g;
const ISO = /(?<!\d)(20\d\d)-(\d{2})-(\d{2})(?!\d)/g;

const spokenOf = (months: readonly string[], monthFirst: boolean): RegExp => {
  const month = months.map((name) => `(${name})`).join('|');
  return new RegExp(
    monthFirst
      ? `\\b(?:${month})[a-z]{0,9} (\\d{1,2})(?:st|nd|rd|th)?\\b`
      : `\\b(\\d{1,2})(?:st|nd|rd|th)?[. ]{1,2}(?:of )?(?:${month})`,
    'g',
  );
};
const SPOKEN = {
  cs: [spokenOf(MONTHS.cs, false)],
  sk: [spokenOf(MONTHS.sk, false)],
  pl: [spokenOf(MONTHS.pl, false)],
  en: [spokenOf(MONTHS.en, false), spokenOf(MONTHS.en, true)],
};
const WEEKDAY = Object.fromEntries(
  Object.entries(WEEKDAYS).map(([language, { limit, days }]) => [
    language,
    new RegExp(`\\b${limit}(?:${days.map((day) => `(${day})`).join('|')})`, 'g'),
  ]),
) as Readonly<Record<keyof typeof WEEKDAYS, RegExp>>;

/**
 * The nearest day named in a folded text that lies ahead and is close, as YYYY-MM-DD; undefined when none is. A weekday
 * counts only as a time limit ("do pátku"), for "v pátek" may be over.
 * @param arrived the day the text came, YYYY-MM-DD, where the shop is
 */
export function nearDate(folded: string, language: Language, arrived: string): string | undefined {
  const today = Date.parse(arrived);
  const tongue = language === 'de' || language === 'other' ? 'en' : language;
  const days = [...named(folded, tongue, today), ...limits(folded, tongue, today)].filter(
    (day) => day >= today && day - today <= NEAR_DAYS * DAY,
  );
  return days.length === 0 ? undefined : new Date(Math.min(...days)).toISOString().slice(0, 10);
}

/** Dates by number or by the month's name, in milliseconds. */
function named(folded: string, tongue: keyof typeof SPOKEN, today: number): number[] {
  if (!/\d/.test(folded)) return [];
  const numeric = matchesOf(folded, NUMERIC).map(([, day, month, year]) =>
    dayOf(today, Number(day), Number(month), year),
  );
  const iso = matchesOf(folded, ISO).map(([, year, month, day]) =>
    dayOf(today, Number(day), Number(month), year),
  );
  const spoken = SPOKEN[tongue].flatMap((expression) =>
    matchesOf(folded, expression).map(([, ...groups]) => {
      const month = groups.findIndex((group) => group !== undefined && !/^\d/.test(group));
      const day = groups.find((group) => group !== undefined && /^\d/.test(group));
      return dayOf(today, Number(day), groups[0] === day ? month : month + 1);
    }),
  );
  return [...numeric, ...iso, ...spoken].flatMap((day) => day ?? []);
}

/** Weekdays by which something is wanted: the next such day. */
function limits(folded: string, tongue: keyof typeof WEEKDAYS, today: number): number[] {
  const weekday = (new Date(today).getUTCDay() + 6) % 7;
  return matchesOf(folded, WEEKDAY[tongue]).map(([, ...groups]) => {
    const named = groups.findIndex((group) => group !== undefined);
    return today + ((named - weekday + 7) % 7) * DAY;
  });
}

/** Null for what is no date. Without a year the one is taken that is meant: this year's, or next year's if that is long past. */
function dayOf(today: number, day: number, month: number, year?: string): number | null {
  const given = year && (year.length === 2 ? 2000 + Number(year) : Number(year));
  const thisYear = new Date(today).getUTCFullYear();
  const at = Date.UTC(given || thisYear, month - 1, day);
  const read = new Date(at);
  if (read.getUTCMonth() !== month - 1 || read.getUTCDate() !== day) return null;
  return given || at >= today - LONG_AGO_DAYS * DAY ? at : Date.UTC(thisYear + 1, month - 1, day);
}
