/** Dates as feeds and tables write them: RFC 822, ISO 8601, and people's own ways in six languages. */
import { DAY, HOUR, MINUTE, SECOND } from '../lib/clock.ts';
import { zoneOffset } from '../lib/zoned.ts';

/** Month names without diacritics: as a heading, within a date, and shortened. Languages: en cs sk pl de fr. */
const MONTH_WORDS: readonly string[] = [
  'january jan leden ledna led januar januara styczen stycznia sty janvier janv jaenner janner',
  'february feb unor unora uno februar februara luty lutego lut fevrier fevr fev',
  'march mar brezen brezna bre marec marca marzec maerz marz mrz mars',
  'april apr duben dubna dub aprila kwiecien kwietnia kwi avril avr',
  'may kveten kvetna kve maj maja mai',
  'june jun cerven cervna cvn cer juna czerwiec czerwca cze juni juin',
  'july jul cervenec cervence cvc jula lipiec lipca lip juli juillet juil',
  'august aug srpen srpna srp augusta sierpien sierpnia sie aout',
  'september sep sept zari zar septembra wrzesien wrzesnia wrz septembre',
  'october oct rijen rijna rij oktober oktobra okt pazdziernik pazdziernika paz octobre',
  'november nov listopad listopadu lis novembra listopada novembre',
  'december dec prosinec prosince pro decembra grudzien grudnia gru dezember dez decembre',
];
const MONTHS = new Map(
  MONTH_WORDS.flatMap((words, month) => words.split(' ').map((word) => [word, month + 1] as const)),
);

/** Hours east of Greenwich by the names people write (SEČ, SELČ are Czech for CET, CEST). */
const ZONES: Readonly<Record<string, number>> = {
  ...{
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    bst: 1,
    west: 1,
    cet: 1,
    met: 1,
    mez: 1,
    sec: 1,
    cest: 2,
    mest: 2,
    mesz: 2,
    selc: 2,
  },
  ...{
    eet: 2,
    eest: 3,
    msk: 3,
    ist: 5.5,
    jst: 9,
    kst: 9,
    est: -5,
    edt: -4,
    cst: -6,
    cdt: -5,
    mst: -7,
    mdt: -6,
    pst: -8,
  },
  ...{
    pdt: -7,
    akst: -9,
    akdt: -8,
    hst: -10,
    ast: -4,
    adt: -3,
    et: -5,
    ct: -6,
    mt: -7,
    pt: -8,
    aest: 10,
    aedt: 11,
  },
};

/** Longer texts are no dates; keeps every step below short. */
const MAX_LENGTH = 120;

/**
 * Reads a date. Day comes before month in `6. 1. 2025`; one without a zone is told by the wall clock of `timeZone`
 * (IANA name, UTC when not given). Gives null for what is no date; never throws.
 */
export function parseDate(text: string, timeZone = 'UTC'): Date | null {
  const raw = text.trim();
  if (raw === '' || raw.length > MAX_LENGTH) return null;
  const plain = raw
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łŁ]/g, 'l')
    .toLowerCase();
  return parseUnix(plain) ?? parseCompact(plain, timeZone) ?? parseWords(plain, timeZone);
}

const EARLIEST = new Date(Date.UTC(1995, 0, 1));

/** The date if it can be true at `now`: not before 1995 and not more than a day ahead; else null. */
export function plausibleDate(date: Date | null, now: Date): Date | null {
  if (date === null || date < EARLIEST || date.getTime() > now.getTime() + DAY) return null;
  return date;
}

function parseUnix(text: string): Date | null {
  if (/^\d{9,10}$/.test(text)) return new Date(Number(text) * SECOND);
  return /^\d{12,13}$/.test(text) ? new Date(Number(text)) : null;
}

/** `20250106`, `20250106T101500Z`, `2025`, `2025-01`, `2025-006` (day of the year). */
function parseCompact(text: string, timeZone: string): Date | null {
  const basic = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?)?(?=\D|$)(.*)$/.exec(text);
  if (basic !== null) {
    const [, year, month, day, hour = '0', minute = '0', second = '0', zone = ''] = basic;
    return build(
      { year: Number(year), month: Number(month), day: Number(day) },
      {
        ms: (Number(hour) * 60 + Number(minute)) * MINUTE + Number(second) * SECOND,
        zone: zoneOf(zone) ?? timeZone,
      },
    );
  }
  const ordinal = /^(\d{4})-?(\d{3})$/.exec(text);
  if (ordinal !== null) return new Date(Date.UTC(Number(ordinal[1]), 0, Number(ordinal[2])));
  const part = /^(\d{4})(?:-(\d{1,2}))?$/.exec(text);
  if (part === null) return null;
  return build({ year: Number(part[1]), month: Number(part[2] ?? 1), day: 1 }, { ms: 0, zone: timeZone });
}

interface Day {
  year: number;
  month: number;
  day: number;
}

interface TimeOfDay {
  /** since midnight */
  ms: number;
  /** ms east of Greenwich, or the name of a zone */
  zone: number | string;
}

const TIME =
  /(?:^|[^\d])(\d{1,2})(?::|h)(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?!\d)\s*(?:([ap])\.?m\b\.?)?\s*(.*)$/;

function parseWords(text: string, timeZone: string): Date | null {
  const time = TIME.exec(text);
  const before = time === null ? text : text.slice(0, time.index);
  const tail = time?.[6] ?? '';
  const zone = zoneOf(tail);
  // What follows the time may be the zone, the year (asctime) or the whole date.
  const rest = zone === null ? tail : tail.replace(/^\s*\(?[a-z]*\)?\s*(?:[+-]\d{1,2}:?\d{0,2})?/, '');
  const day = dayOf(`${before} ${rest}`, time?.[5] !== undefined);
  if (day === null) return null;
  if (time === null) return build(day, { ms: 0, zone: timeZone });
  const hour = hourOf(Number(time[1]), time[5]);
  const seconds = Number(time[3] ?? 0) + Number(`0.${time[4] ?? 0}`);
  if (hour > 24 || Number(time[2]) > 59 || seconds >= 62) return null;
  return build(day, {
    ms: hour * HOUR + Number(time[2]) * MINUTE + Math.round(seconds * SECOND),
    zone: zone ?? timeZone,
  });
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/** ms east of Greenwich of a text that begins with a zone, else null. */
function zoneOf(text: string): number | null {
  const match = /^\s*\(?([a-z]+)?\)?\s*(?:([+-])(\d{1,2}):?(\d{2})?(?!\d))?/.exec(text);
  const [, name, sign, hours, minutes] = match ?? [];
  if (sign !== undefined && (name === undefined || name in ZONES)) {
    const offset = Number(hours) * HOUR + Number(minutes ?? 0) * MINUTE;
    return sign === '-' ? -offset : offset;
  }
  const known = name === undefined ? undefined : ZONES[name];
  return known === undefined ? null : known * HOUR;
}

/** Day, month and year out of the words and numbers that are left when the time is taken out. */
function dayOf(text: string, american: boolean): Day | null {
  const names = (text.match(/[a-z]+/g) ?? [])
    .map((word) => MONTHS.get(word))
    .filter((month) => month !== undefined);
  // French "mar. 4 mars" names the weekday first: the last word that can be a month is the month.
  const month = names.at(-1);
  const numbers = text.match(/\d+/g) ?? [];
  if (month !== undefined) return withMonthName(numbers, month);
  const [first = '', second = '', third = ''] = numbers;
  if (third === '') return null;
  if (first.length === 4) return { year: Number(first), month: Number(second), day: Number(third) };
  const year = fullYear(third);
  const [a, b] = [Number(first), Number(second)];
  const monthFirst = b > 12 || (american && a <= 12 && text.includes('/'));
  return monthFirst ? { year, month: a, day: b } : { year, month: b, day: a };
}

function withMonthName(numbers: readonly string[], month: number): Day | null {
  const long = numbers.findIndex((number) => number.length === 4);
  const others = numbers.filter((_, i) => i !== long);
  const year = long >= 0 ? numbers[long] : others[1];
  const day = others[0];
  if (year === undefined || day === undefined) return null;
  return { year: fullYear(year), month, day: Number(day) };
}

/** Two digits: 70 and above are the last century, as in RFC 2822. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function build({ year, month, day }: Day, { ms, zone }: TimeOfDay): Date | null {
  const midnight = new Date(Date.UTC(year, month - 1, day));
  // 31 February would silently become March.
  const exists =
    year >= 1000 && year <= 9999 && midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  if (!exists) return null;
  const wall = midnight.getTime() + ms;
  return new Date(wall - (typeof zone === 'number' ? zone : offsetOf(wall, zone)));
}

/** What the wall clock of the zone is ahead of UTC when it shows this. */
const offsetOf = (wall: number, timeZone: string): number =>
  timeZone === 'UTC' ? 0 : zoneOffset(wall - zoneOffset(wall, timeZone), timeZone);
