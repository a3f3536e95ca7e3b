/** An answer that holds the line: we are on it, and come back by a time that is told. */
import { formats, type Lang } from '../i18n/index.ts';
import { DAY } from '../lib/clock.ts';
import { wallTime } from '../lib/zoned.ts';

const NOON = 12;
/** Later than this a day of the week could be another week's. */
const NAMED_DAYS = 6;

interface TimeWords {
  today: string;
  tomorrow: string;
  tomorrowMorning: string;
  /** Monday first, each with its preposition */
  weekdays: readonly string[];
  /** {day} {time} */
  by: string;
}

const TIME_WORDS: Record<Lang, TimeWords> = {
  cs: {
    today: 'ještě dnes',
    tomorrow: 'zítra',
    tomorrowMorning: 'zítra dopoledne',
    weekdays: ['v pondělí', 'v úterý', 've středu', 've čtvrtek', 'v pátek', 'v sobotu', 'v neděli'],
    by: '{day} do {time}',
  },
  sk: {
    today: 'ešte dnes',
    tomorrow: 'zajtra',
    tomorrowMorning: 'zajtra dopoludnia',
    weekdays: ['v pondelok', 'v utorok', 'v stredu', 'vo štvrtok', 'v piatok', 'v sobotu', 'v nedeľu'],
    by: '{day} do {time}',
  },
  pl: {
    today: 'jeszcze dziś',
    tomorrow: 'jutro',
    tomorrowMorning: 'jutro przed południem',
    weekdays: ['w poniedziałek', 'we wtorek', 'w środę', 'w czwartek', 'w piątek', 'w sobotę', 'w niedzielę'],
    by: '{day} do {time}',
  },
  en: {
    today: 'today',
    tomorrow: 'tomorrow',
    tomorrowMorning: 'tomorrow morning',
    weekdays: [
      'on Monday',
      'on Tuesday',
      'on Wednesday',
      'on Thursday',
      'on Friday',
      'on Saturday',
      'on Sunday',
    ],
    by: '{day} by {time}',
  },
};

/** A promised time as people say it: "ještě dnes do 16:00", "zítra dopoledne", "v pondělí do 9:00". */
export function promiseWords(lang: Lang, at: Date, now: Date, timeZone: string): string {
  const words = TIME_WORDS[lang];
  const wall = wallTime(at, timeZone);
  const days = calendarDay(wall) - calendarDay(wallTime(now, timeZone));
  if (days === 1 && wall.hour === NOON && wall.minute === 0) return words.tomorrowMorning;
  const format = formats(lang, timeZone);
  const named = [words.today, words.tomorrow][days];
  const day = named ?? (days <= NAMED_DAYS ? words.weekdays[wall.weekday - 1]! : format.day(now, at));
  return words.by.replace('{day}', day).replace('{time}', format.clock(at));
}

const calendarDay = ({ year, month, day }: { year: number; month: number; day: number }): number =>
  Date.UTC(year, month - 1, day) / DAY;

const HOLDING: Record<Lang, Record<'formal' | 'informal', string>> = {
  cs: {
    formal: 'děkuji za zprávu. Zjišťuji, jak to přesně je, a ozvu se vám {when}.',
    informal: 'díky za zprávu. Zjišťuju, jak to přesně je, a ozvu se ti {when}.',
  },
  sk: {
    formal: 'ďakujem za správu. Zisťujem, ako to presne je, a ozvem sa vám {when}.',
    informal: 'vďaka za správu. Zisťujem, ako to presne je, a ozvem sa ti {when}.',
  },
  pl: {
    formal: 'dziękuję za wiadomość. Sprawdzam, jak to dokładnie wygląda, i odpiszę {when}.',
    informal: 'dzięki za wiadomość. Sprawdzam, jak to dokładnie wygląda, i odpiszę Ci {when}.',
  },
  en: {
    formal: 'thank you for your message. I am finding out what happened and will get back to you {when}.',
    informal: 'thanks for your message. I’m finding out what happened and will get back to you {when}.',
  },
};

/** The words to start from; a person looks them over. @param greeting with its comma; '' = they were greeted before */
export function holdingText(lang: Lang, form: 'formal' | 'informal', greeting: string, when: string): string {
  const words = HOLDING[lang][form].replace('{when}', when);
  return greeting === '' ? `${words[0]!.toUpperCase()}${words.slice(1)}` : `${greeting} ${words}`;
}
