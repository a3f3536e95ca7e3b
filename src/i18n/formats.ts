import { DAY, HOUR, MINUTE } from '../lib/clock.ts';
import type { Lang } from './types.ts';

/** British English keeps the 24-hour clock and the day before the month, as everyone here writes them. */
const LOCALES: Record<Lang, string> = { cs: 'cs', sk: 'sk', pl: 'pl', en: 'en-GB' };

/** Dates, times and numbers of one language in one time zone. Every function takes its `now` from the caller. */
interface Formats {
  /** the shortest that is still clear: "10:12", "včera 18:02", "zítra 9:00", "12. 8.", "12. 8. 2023" */
  time(now: Date, at: Date): string;
  /** "10:12" */
  clock(at: Date): string;
  /** "12. 8." (this year's) or "12. 8. 2023" */
  day(now: Date, at: Date): string;
  /** everything, for titles: "12. 8. 2026 10:12" */
  full(at: Date): string;
  /** "před 5 min", "za 3 h", "včera" */
  relative(now: Date, at: Date): string;
  /** a length in milliseconds, its two largest units: "45 min", "2 h 10 min", "3 dny" */
  duration(ms: number): string;
  /** "12 345,6" */
  number(n: number): string;
  /** share 0–1 as "78 %" */
  percent(share: number): string;
  /** "a, b a c" */
  list(items: readonly string[]): string;
}

const made = new Map<string, Formats>();

/** The formats of a language in an IANA time zone (throws RangeError for an unknown one); Intl objects are costly, so they are kept. */
export function formats(lang: Lang, timeZone: string): Formats {
  const key = `${lang} ${timeZone}`;
  let found = made.get(key);
  if (!found) {
    found = makeFormats(lang, timeZone);
    made.set(key, found);
  }
  return found;
}

function makeFormats(lang: Lang, timeZone: string): Formats {
  const locale = LOCALES[lang];
  // Polish and English write the month as a word, Czech and Slovak as a number
  const month = lang === 'cs' || lang === 'sk' ? 'numeric' : 'short';
  const hourMinute = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  const dayMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone });
  const dayMonthYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone });
  const dateParts = new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  });
  const relativeTo = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const namedDay = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const plain = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const unit = (name: string) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: name,
      unitDisplay: name === 'day' ? 'long' : 'short',
    });
  const units = { day: unit('day'), hour: unit('hour'), minute: unit('minute') };

  /** Which calendar day it is in the zone; differences count days rightly over a change of clocks. */
  function calendarDay(at: Date): { number: number; year: number } {
    const part = Object.fromEntries(
      dateParts.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
    );
    return { number: Date.UTC(part.year!, part.month! - 1, part.day) / DAY, year: part.year! };
  }

  const clock = (at: Date) => hourMinute.format(at);
  const day = (now: Date, at: Date) =>
    (calendarDay(now).year === calendarDay(at).year ? dayMonth : dayMonthYear).format(at);

  return {
    clock,
    day,
    time(now, at) {
      const days = calendarDay(at).number - calendarDay(now).number;
      if (days === 0) return clock(at);
      return Math.abs(days) === 1 ? `${namedDay.format(days, 'day')} ${clock(at)}` : day(now, at);
    },
    full: (at) => `${dayMonthYear.format(at)} ${clock(at)}`,
    relative(now, at) {
      const ms = at.getTime() - now.getTime();
      const minutes = Math.trunc(ms / MINUTE);
      if (minutes === 0) return relativeTo.format(0, 'second');
      if (Math.abs(ms) < HOUR) return relativeTo.format(minutes, 'minute');
      if (Math.abs(ms) < DAY) return relativeTo.format(Math.trunc(ms / HOUR), 'hour');
      return relativeTo.format(calendarDay(at).number - calendarDay(now).number, 'day');
    },
    duration(ms) {
      const minutes = Math.round(Math.abs(ms) / MINUTE);
      const [d, h, m] = [Math.trunc(minutes / 1440), Math.trunc((minutes % 1440) / 60), minutes % 60];
      const parts = d
        ? [d && units.day.format(d), h && units.hour.format(h)]
        : [h && units.hour.format(h), (m || !h) && units.minute.format(m)];
      return parts.filter(Boolean).join(' ');
    },
    number: (n) => plain.format(n),
    percent: (share) => percents.format(share),
    list: (items) => lists.format(items),
  };
}
